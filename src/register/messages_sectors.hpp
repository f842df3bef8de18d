#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

// What is said of parents in messages.hpp and messages_succession.hpp, of the units that lead a sector.

// ---- units.csv
inline constexpr Text sector_not_in_force{
    "{0}, which leads its sector, is not in force all of {1}; it is in force {2}",
    "đơn vị quản lý ngành {0} không có hiệu lực suốt thời gian {1}; chỉ có hiệu lực {2}"};
inline constexpr Text sector_not_in_force_cure{
    "give the version `from` and `to` within those of that unit, or split it where the sector changes",
    "ghi `from` và `to` nằm trong thời gian hiệu lực của đơn vị quản lý ngành, hoặc tách dòng tại ngày đổi ngành"};
inline constexpr Text sector_not_taken{"{0}, which leads its sector, was not taken",
                                       "đơn vị quản lý ngành {0} không được tiếp nhận"};
inline constexpr Text sectors_in_a_ring{"units lead each other's sector in a ring: {0}",
                                        "quan hệ quản lý ngành tạo thành vòng: {0}"};
inline constexpr Text sectors_in_a_ring_cure{"a unit cannot lead itself: correct one `sector`",
                                             "đơn vị không thể quản lý ngành của chính mình: sửa lại một chỗ"};
inline constexpr Text still_leads_sector{"{0} cannot end: after that day it would still lead the sector of {1}",
                                         "chưa thể kết thúc {0}: sau ngày này vẫn còn đơn vị thuộc ngành: {1}"};
inline constexpr Text still_leads_sector_cure{"end these units or give them another sector in the same file",
                                              "kết thúc các đơn vị này hoặc đổi ngành của chúng trong cùng tệp"};

// ---- reorganization.csv
inline constexpr Text sector_left{"{0} cannot end: left in its sector without a unit that leads them: {1}",
                                  "chưa thể kết thúc {0}: còn đơn vị trong ngành chưa có đơn vị quản lý mới: {1}"};
inline constexpr Text sector_left_cure{
    "let each of them end or move to another sector by the same file, or use --children-to",
    "cho từng đơn vị kết thúc hoặc chuyển sang ngành khác ngay trong cùng tệp, hoặc dùng --children-to"};
inline constexpr Text new_sector_absent{"{0} is not in force from {1} on and cannot lead a sector; it is in force {2}",
                                        "đơn vị quản lý ngành {0} không có hiệu lực từ ngày {1} trở đi; chỉ có hiệu "
                                        "lực {2}"};
inline constexpr Text new_sector_absent_cure{"name a unit that is there from that day on, or “-” for none",
                                             "ghi đơn vị còn hiệu lực từ ngày đó, hoặc “-” nếu không có"};
inline constexpr Text new_place_needed{"a move says below which unit, or in which sector",
                                       "move phải ghi cấp trên mới hoặc ngành mới"};
inline constexpr Text new_place_needed_cure{"fill in `new_parent` or `new_sector`",
                                            "ghi ở `new_parent` hoặc `new_sector`"};

}  // namespace danvan::registry::messages
