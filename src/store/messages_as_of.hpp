#pragma once

#include "danvan/base/message.hpp"

namespace danvan::store::messages {

inline constexpr Text write_whole_day{"for a day write it whole: 2025-09-30",
                                      "nếu muốn chỉ một ngày, hãy ghi đủ: 2025-09-30"};
inline constexpr Text before_first{"nothing was recorded by {0}; the first entry is of {1}",
                                   "đến {0} sổ chưa ghi gì; mục đầu tiên ghi lúc {1}"};
inline constexpr Text nothing_recorded{"nothing was recorded by {0}; the record has no entry yet",
                                       "đến {0} sổ chưa ghi gì; sổ chưa có mục nào"};
inline constexpr Text not_as_journal{
    "entry {0} cannot be taken out of the copy: its rows are not what the journal says",
    "không gỡ được mục {0} khỏi bản sao: các dòng không khớp với sổ nhật ký"};
inline constexpr Text see_check{"see what is wrong: danvan check", "xem sai ở đâu: danvan check"};
inline constexpr Text older_tables{
    "what was known before entry {0} cannot be shown: it was recorded with tables that are made differently now",
    "không xem lại được trước mục {0}: khi ghi mục này, bảng của sổ có cấu trúc khác hiện nay"};

}  // namespace danvan::store::messages
