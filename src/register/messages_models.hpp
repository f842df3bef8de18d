#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

// ---- steps
inline constexpr Text step_not_allowed{"model {0} is {1} on {2}: {3} cannot follow",
                                       "mô hình {0} đang là {1} vào ngày {2}: không thể chuyển sang {3}"};
inline constexpr Text step_before_next{"model {0} is {1} on {2}: {3} cannot stand before it",
                                       "mô hình {0} đã là {1} vào ngày {2}: không thể ghi {3} trước bước đó"};
inline constexpr Text steps_that_follow{"after {0} may come: {1}", "sau {0} có thể là: {1}"};
inline constexpr Text step_needs_reason{"the step to {0} says why", "bước {0} phải ghi lý do"};
inline constexpr Text step_needs_reason_cure{"give --reason TEXT", "ghi lý do bằng --reason"};
inline constexpr Text step_reason_cell{"fill in the column `reason`", "ghi lý do vào cột `reason`"};

// ---- the registration form
inline constexpr Text money_cure{
    "write whole đồng in digits only: 150000000; leave the cell empty where the form gives none",
    "ghi số đồng, chỉ gồm chữ số: 150000000; bản đăng ký không ghi thì để trống"};
inline constexpr Text review_before_start{"the model starts on {0}: it cannot be evaluated before that",
                                          "mô hình bắt đầu ngày {0}: không thể đánh giá trước ngày đó"};

// ---- copies and leads
inline constexpr Text copy_before_origin{"the copy is registered on {0}, before its origin {1} ({2})",
                                         "mô hình nhân rộng đăng ký ngày {0}, trước mô hình gốc {1} ({2})"};
inline constexpr Text lead_day_out_of_range{
    "the lead changes after the registration ({0}) and no later than today ({1})",
    "ngày đổi đơn vị chủ trì phải sau ngày đăng ký ({0}) và không sau hôm nay ({1})"};
inline constexpr Text lead_not_in_force{"unit {0} is not in force on {1}", "đơn vị {0} không có hiệu lực vào ngày {1}"};
inline constexpr Text lead_not_in_force_cure{"name a unit in force on that day: `danvan unit list --on {0}`",
                                             "ghi đơn vị có hiệu lực vào ngày đó: `danvan unit list --on {0}`"};
inline constexpr Text lead_has_land_only{"{0} took over only land from {1}: models do not pass by land",
                                         "{0} chỉ nhận đất của {1}: mô hình không chuyển theo đất"};
inline constexpr Text lead_has_land_only_cure{
    "name a unit that took over people or the whole (danvan unit show), or give the decision it rests on by --basis",
    "ghi đơn vị tiếp nhận dân cư hoặc toàn bộ (danvan unit show), hoặc ghi căn cứ bằng --basis"};
inline constexpr Text lead_differs{"on {0} unit {1} took the model over, as recorded",
                                   "đã ghi đơn vị {1} chủ trì mô hình từ ngày {0}"};
inline constexpr Text lead_differs_cure{"recorded facts are not overwritten: give the day on which {0} took it over",
                                        "thông tin đã ghi không bị ghi đè: ghi ngày {0} nhận chủ trì"};

// ---- partners
inline constexpr Text partner_leads{"{0} is the unit that leads the model, not a partner",
                                    "{0} là đơn vị chủ trì mô hình, không phải đơn vị phối hợp"};
inline constexpr Text partner_leads_cure{"leave the row out; another lead is recorded with `danvan model assign`",
                                         "bỏ dòng này; đổi đơn vị chủ trì bằng `danvan model assign`"};
inline constexpr Text partner_empty{"no partner is named", "chưa ghi đơn vị phối hợp"};
inline constexpr Text partner_empty_cure{"give the code of a unit, or a name", "ghi mã đơn vị hoặc tên gọi"};
inline constexpr Text partner_looks_like_code{"“{0}” looks like a code, but no unit has it",
                                              "“{0}” giống một mã, nhưng không có đơn vị nào mang mã này"};
inline constexpr Text partner_twice{"this partner stands with this role on line {0} already",
                                    "đơn vị này với vai trò này đã có ở dòng {0}"};
inline constexpr Text partner_twice_cure{"keep one of the two rows", "chỉ giữ một dòng"};
inline constexpr Text partner_differs{"recorded with another task: “{0}” → “{1}”",
                                      "đã được ghi với nhiệm vụ khác: “{0}” → “{1}”"};
inline constexpr Text partner_differs_cure{"recorded facts are not overwritten: repeat the recorded task",
                                           "thông tin đã ghi không bị ghi đè: ghi đúng nhiệm vụ đã có"};

}  // namespace danvan::registry::messages
