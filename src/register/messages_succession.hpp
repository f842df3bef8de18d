#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

// ---- one link
inline constexpr Text unknown_change{"no change “{0}”", "không có loại thay đổi “{0}”"};
inline constexpr Text unknown_what{"“{0}” is not what can go over", "“{0}” không phải là nội dung chuyển giao hợp lệ"};
inline constexpr Text successor_needed{"a {0} needs the unit that takes over", "{0} phải có đơn vị kế thừa"};
inline constexpr Text successor_needed_cure{
    "name it in `successor`; for a unit nobody follows use dissolve",
    "ghi đơn vị đó ở `successor`; nếu không có đơn vị kế thừa thì dùng dissolve"};
inline constexpr Text no_successor_here{"a {0} has no successor", "{0} không có đơn vị kế thừa"};
inline constexpr Text no_successor_here_cure{"leave `successor` empty, or name the change that is meant",
                                             "để trống `successor`, hoặc ghi đúng loại thay đổi"};
inline constexpr Text no_new_facts_here{"a {0} changes no name, kind, level, parent or sector",
                                        "{0} không đổi tên, loại, cấp, đơn vị cấp trên hay ngành"};
inline constexpr Text no_new_facts_here_cure{"give this in an event of its own: rename, move or convert",
                                             "ghi nội dung này trong một sự kiện riêng: rename, move hoặc convert"};
inline constexpr Text new_fact_needed{"a {0} says what is new", "{0} phải ghi nội dung mới"};
inline constexpr Text new_fact_needed_cure{"fill in `{0}`", "ghi ở `{0}`"};
inline constexpr Text no_share_here{"a {0} hands over no share", "{0} không chuyển giao tỷ lệ nào"};
inline constexpr Text no_share_here_cure{"leave it empty", "để trống"};
inline constexpr Text share_form{"a share is a number from 0 to 1 with at most six decimals",
                                 "tỷ lệ là số từ 0 đến 1, nhiều nhất sáu chữ số thập phân"};
inline constexpr Text share_form_cure{
    "write 0.6 for 60 % (0,6 with --numbers vi); three thirds are 0.333333, 0.333333, "
    "0.333334",
    "60 % ghi là 0.6 (0,6 nếu dùng --numbers vi); ba phần bằng nhau ghi 0.333333, "
    "0.333333, 0.333334"};
inline constexpr Text land_has_no_share{"land alone carries share 0", "chỉ chuyển đất thì tỷ lệ bằng 0"};
inline constexpr Text land_has_no_share_cure{"write 0, or what=population where people go with it",
                                             "ghi 0, hoặc what=population nếu có cả dân cư"};
inline constexpr Text share_is_zero{"who takes over the whole or the population has a share above 0",
                                    "tiếp nhận toàn bộ hoặc dân cư thì tỷ lệ phải lớn hơn 0"};
inline constexpr Text share_is_zero_cure{"give the share, or what=land where only land goes over",
                                         "ghi tỷ lệ, hoặc what=land nếu chỉ chuyển đất"};
inline constexpr Text share_needed{"{0} goes to several units: each needs its share",
                                   "{0} được chia cho nhiều đơn vị: mỗi đơn vị phải có tỷ lệ"};
inline constexpr Text follows_itself{"units follow themselves in a ring: {0}",
                                     "đơn vị kế thừa chính nó thành vòng: {0}"};
inline constexpr Text follows_itself_cure{
    "a unit that lives on is no predecessor: leave its row out, or use transfer for what it gives away",
    "đơn vị còn tồn tại thì không phải là đơn vị kết thúc: bỏ dòng này, hoặc dùng transfer cho phần chuyển đi"};

// ---- one event
inline constexpr Text event_disagrees{"event {0} says “{1}” on line {2}", "sự kiện {0} đã ghi “{1}” ở dòng {2}"};
inline constexpr Text event_disagrees_cure{"all rows of one event have one day, one change and one basis",
                                           "các dòng của một sự kiện phải cùng ngày, cùng loại thay đổi, cùng căn cứ"};
inline constexpr Text link_twice{"the same link stands on line {0}", "dòng {0} đã ghi đúng quan hệ này"};
inline constexpr Text link_twice_cure{"keep one of the two", "chỉ giữ một dòng"};
inline constexpr Text shares_not_one{"the shares of {0} sum to {1}, not to 1",
                                     "tổng tỷ lệ của {0} là {1}, không phải 1"};
inline constexpr Text shares_not_one_cure{"give every unit that takes over; land alone does not count",
                                          "ghi đủ các đơn vị kế thừa; phần chỉ chuyển đất không tính"};
inline constexpr Text shares_over_one{"{0} gives away {1} that day, more than there is",
                                      "trong ngày này {0} chuyển đi {1}, nhiều hơn phần đang có"};
inline constexpr Text shares_over_one_cure{"the shares given away are 1 together at most",
                                           "tổng tỷ lệ chuyển đi nhiều nhất là 1"};
inline constexpr Text event_differs{"event {0} is recorded otherwise: {1}", "sự kiện {0} đã được ghi khác: {1}"};
inline constexpr Text event_differs_cure{
    "recorded facts are not overwritten: repeat the event as it was, or give another "
    "event its own code",
    "thông tin đã ghi không bị ghi đè: ghi lại đúng như cũ, hoặc đặt mã riêng cho "
    "sự kiện khác"};

// ---- units on that day
inline constexpr Text not_yet_there{"{0} did not exist before {1}; it is in force {2}",
                                    "trước ngày {1} chưa có {0}; đơn vị có hiệu lực {2}"};
inline constexpr Text not_yet_there_cure{"correct the day, or the code", "sửa lại ngày hoặc mã đơn vị"};
inline constexpr Text changed_later{"{0} was already changed after {1}: {2}", "{0} đã có thay đổi sau ngày {1}: {2}"};
inline constexpr Text changed_later_cure{"events of one unit are recorded in the order of their days",
                                         "các sự kiện của một đơn vị phải được ghi theo thứ tự ngày"};
inline constexpr Text ended_before{"{0} is no longer in force on {1}; it was in force {2}",
                                   "{0} không còn hiệu lực vào ngày {1}; đơn vị có hiệu lực {2}"};
inline constexpr Text changed_twice{"{0} is changed twice on {1}: by {2} too",
                                    "{0} thay đổi hai lần trong ngày {1}: cả ở {2}"};
inline constexpr Text changed_twice_cure{
    "a unit ends by one event only, which holds all its links; new facts of one day do not contradict each other",
    "một đơn vị chỉ kết thúc bằng một sự kiện, gồm đủ mọi quan hệ; nội dung mới trong cùng ngày không được mâu thuẫn"};
inline constexpr Text successor_absent{"{0} is not in force on {1}; it is in force {2}",
                                       "{0} không có hiệu lực vào ngày {1}; đơn vị có hiệu lực {2}"};
inline constexpr Text successor_absent_cure{
    "record a new unit first (danvan add-unit … --from {0}), or name the unit that is in force that day",
    "ghi đơn vị mới trước (danvan add-unit … --from {0}), hoặc ghi đơn vị có hiệu lực vào ngày đó"};
inline constexpr Text successor_ends_too{"{0} itself ends on {1}", "chính {0} cũng kết thúc vào ngày {1}"};
inline constexpr Text successor_ends_too_cure{"name the units that are there after that day",
                                              "ghi các đơn vị còn tồn tại sau ngày đó"};
inline constexpr Text children_left{"{0} cannot end: left below it without a parent: {1}",
                                    "chưa thể kết thúc {0}: còn đơn vị trực thuộc chưa có cấp trên mới: {1}"};
inline constexpr Text children_left_cure{
    "let each of them end or move to another parent by the same file, or use --children-to",
    "cho từng đơn vị kết thúc hoặc chuyển sang cấp trên khác ngay trong cùng tệp, hoặc dùng --children-to"};
inline constexpr Text new_parent_absent{
    "parent {0} is not in force from {1} on; it is in force {2}",
    "đơn vị cấp trên {0} không có hiệu lực từ ngày {1} trở đi; chỉ có hiệu lực {2}"};
inline constexpr Text new_parent_absent_cure{"name a parent that is there from that day on, or “-” for none",
                                             "ghi đơn vị cấp trên còn hiệu lực từ ngày đó, hoặc “-” nếu không có"};
inline constexpr Text changes_nothing{"{0} is so already", "{0} vốn đã như vậy"};
inline constexpr Text changes_nothing_cure{"leave the row out, or give what is new",
                                           "bỏ dòng này, hoặc ghi nội dung mới"};

}  // namespace danvan::registry::messages
