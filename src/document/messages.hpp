#pragma once

#include "danvan/base/message.hpp"

namespace danvan::document::messages {

inline constexpr Text pandoc_failed{"pandoc could not make the DOCX (exit code {0})",
                                    "pandoc không tạo được tệp DOCX (mã kết thúc {0})"};
inline constexpr Text pandoc_made_none{"pandoc ended well, but made no DOCX",
                                       "pandoc báo chạy xong nhưng không tạo ra tệp DOCX"};
inline constexpr Text pandoc_too_slow{"pandoc took more than {0} seconds and was ended",
                                      "pandoc chạy quá {0} giây nên đã bị dừng"};
inline constexpr Text pandoc_not_started{"{0} could not be started: {1}", "không chạy được {0}: {1}"};
inline constexpr Text pandoc_cure{"see what “pandoc --version” says; letters in Markdown need no pandoc",
                                  "hãy xem “pandoc --version” trả lời gì; công văn dạng Markdown không cần pandoc"};
inline constexpr Text no_scratch_folder{"no folder for temporary files could be made: {0}",
                                        "không tạo được thư mục tạm: {0}"};

}  // namespace danvan::document::messages
