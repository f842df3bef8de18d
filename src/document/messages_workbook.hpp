#pragma once

#include "danvan/base/message.hpp"

namespace danvan::document::messages {

inline constexpr Text text_too_long{"a text of more than {0} characters does not fit in a cell of a workbook",
                                    "đoạn chữ dài hơn {0} ký tự, không ghi được vào một ô của sổ tính"};
inline constexpr Text cannot_make_workbook{"the workbook could not be made: {0}", "không lập được sổ tính: {0}"};
inline constexpr Text is_disk_full{"is the disk with the folder for temporary files full?",
                                   "có phải ổ đĩa chứa thư mục tệp tạm đã đầy?"};

}  // namespace danvan::document::messages
