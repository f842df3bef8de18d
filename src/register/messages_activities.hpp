#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

inline constexpr Text unknown_activity_kind{"no kind of activity “{0}” is defined",
                                            "chưa khai báo loại hoạt động “{0}”"};
inline constexpr Text unknown_task{"no task “{0}” is defined", "chưa khai báo nhiệm vụ “{0}”"};
inline constexpr Text activity_title_empty{"the activity has no title", "hoạt động chưa có tên"};
inline constexpr Text activity_title_empty_cure{"say in a few words what was done", "ghi ngắn gọn nội dung hoạt động"};
inline constexpr Text activity_day_out_of_range{"an activity lies between the year {0} and today ({1})",
                                                "ngày hoạt động phải từ năm {0} đến hôm nay ({1})"};
inline constexpr Text activity_unit_cure{"name the unit that held it on that day, or correct the day",
                                         "ghi đơn vị tổ chức vào ngày đó, hoặc sửa lại ngày"};
inline constexpr Text not_a_count{"not a whole number", "không phải là số nguyên hợp lệ"};
inline constexpr Text not_a_count_cure{"write digits only, 0 or more; leave the cell empty where it was not counted",
                                       "chỉ ghi chữ số, từ 0 trở lên; không đếm thì để trống"};
inline constexpr Text parts_exceed{
    "{0} participants in all, but officials, civil servants and public employees are {1}",
    "tổng số {0} người tham gia, nhưng cán bộ, công chức, viên chức cộng lại là {1}"};
inline constexpr Text parts_exceed_cure{"count each participant once; others than these three may be among them",
                                        "mỗi người chỉ tính một lần; ngoài ba nhóm này có thể có người khác"};
inline constexpr Text follow_up_before{"what was found on {0} cannot be due before that",
                                       "nội dung phát hiện ngày {0} không thể có hạn khắc phục trước ngày đó"};
inline constexpr Text activity_twice{"the same kind, unit, day and title stand on line {0} already",
                                     "cùng loại, đơn vị, ngày và tên hoạt động đã có ở dòng {0}"};
inline constexpr Text activity_twice_cure{"keep one of the two rows, or tell the activities apart by their titles",
                                          "chỉ giữ một dòng, hoặc đặt tên khác nhau cho hai hoạt động"};
inline constexpr Text activity_differs{"recorded otherwise as {0}: {1}", "đã được ghi khác, với mã {0}: {1}"};
inline constexpr Text activity_differs_cure{"recorded facts are not overwritten: repeat the recorded ones",
                                            "thông tin đã ghi không bị ghi đè: ghi đúng như đã có"};

}  // namespace danvan::registry::messages
