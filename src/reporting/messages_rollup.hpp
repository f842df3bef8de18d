#pragma once

#include "danvan/base/message.hpp"

namespace danvan::reporting::messages {

inline constexpr Text form_not_defined{"there is no form with the code “{0}”", "không có biểu mẫu nào mang mã “{0}”"};
inline constexpr Text indicator_not_asked{"the form {0} does not ask for the indicator “{1}”",
                                          "biểu mẫu {0} không có chỉ tiêu “{1}”"};
inline constexpr Text no_such_indicator{"there is no indicator “{0}”", "không có chỉ tiêu “{0}”"};
inline constexpr Text note_differs{"the note of the report differs from that in line {0}",
                                   "ghi chú của báo cáo khác với dòng {0}"};
inline constexpr Text note_differs_cure{"give the same report_note in all rows of a submission, or in one",
                                        "ghi cùng một report_note ở mọi dòng của báo cáo, hoặc chỉ ở một dòng"};
inline constexpr Text perhaps{"did you mean {0}?", "có phải là {0}?"};
inline constexpr Text codes_are{"it is one of: {0}", "chỉ có: {0}"};
inline constexpr Text see_configuration{"forms and indicators are listed by: danvan config list",
                                        "xem các biểu mẫu và chỉ tiêu bằng lệnh: danvan config list"};

}  // namespace danvan::reporting::messages
