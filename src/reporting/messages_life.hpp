#pragma once

#include "danvan/base/message.hpp"

namespace danvan::reporting::messages {

inline constexpr Text nothing_stands{"no report of {0} for {1} stands",
                                     "không có báo cáo nào của {0} kỳ {1} đang được tính"};
inline constexpr Text nothing_stands_of_form{"no report of {0} with the form {1} for {2} stands",
                                             "không có báo cáo nào của {0} theo biểu mẫu {1} kỳ {2} đang được tính"};
inline constexpr Text see_report{"what was handed in: danvan report show {0} --period {1} --steps",
                                 "xem các lần nộp: danvan report show {0} --period {1} --steps"};
inline constexpr Text see_status{"who has handed in: danvan report status --period {0}",
                                 "xem đơn vị đã nộp: danvan report status --period {0}"};
inline constexpr Text name_the_form{"{0}: reports with more than one form were handed in for {1}",
                                    "{0}: kỳ {1} có báo cáo theo nhiều biểu mẫu"};
inline constexpr Text name_the_form_cure{"name one: --form {0}", "chọn một: --form {0}"};
inline constexpr Text nobody_below{"no unit stands below {0} on {1}",
                                   "không có đơn vị nào trực thuộc {0} vào ngày {1}"};

inline constexpr Text step_in_future{"the day {0} lies after today ({1})", "ngày {0} sau ngày hôm nay ({1})"};
inline constexpr Text step_before_received{"{0}: the day {1} lies before the report came in ({2})",
                                           "{0}: ngày {1} trước ngày nhận báo cáo ({2})"};
inline constexpr Text step_before_last{"{0}: the day {1} lies before the last step ({2})",
                                       "{0}: ngày {1} trước bước xử lý gần nhất ({2})"};
inline constexpr Text step_day_cure{"give the day on which it was done: --on", "ghi đúng ngày thực hiện: --on"};

inline constexpr Text locked{"{0}, form {1}, period {2}: accepted on {3}; the figures are locked",
                             "{0}, biểu mẫu {1}, kỳ {2}: đã duyệt ngày {3}; số liệu đã khóa"};
inline constexpr Text locked_by_level{"{0}, form {1}, period {2}: accepted by {3} on {4}; the figures are locked",
                                      "{0}, biểu mẫu {1}, kỳ {2}: {3} đã duyệt ngày {4}; số liệu đã khóa"};
inline constexpr Text locked_cure{
    "to change them, first: danvan report unlock {0} --period {1} --form {2} --reason \"…\"",
    "muốn thay đổi, trước hết: danvan report unlock {0} --period {1} --form {2} --reason \"…\""};
inline constexpr Text not_locked{"{0}, form {1}, period {2}: not accepted, so not locked",
                                 "{0}, biểu mẫu {1}, kỳ {2}: chưa được duyệt nên chưa khóa"};
inline constexpr Text not_locked_cure{"a report that is not locked can be corrected or returned at once",
                                      "báo cáo chưa khóa thì điều chỉnh hoặc trả lại được ngay"};

inline constexpr Text not_its_level{"{0}: “{1}” does not accept this unit's reports",
                                    "{0}: “{1}” không duyệt báo cáo của đơn vị này"};
inline constexpr Text office_accepts{"the office accepts them itself, once: leave out --level",
                                     "cơ quan tổng hợp tự duyệt, một lần: bỏ --level"};
inline constexpr Text levels_accept{"levels that accept, in turn: {0}", "các cấp duyệt, theo thứ tự: {0}"};
inline constexpr Text not_its_turn{"{0}: {1} has not accepted the report yet", "{0}: {1} chưa duyệt báo cáo"};
inline constexpr Text not_its_turn_cure{"first: danvan report accept {0} --period {1} --form {2} --level {3}",
                                        "trước hết: danvan report accept {0} --period {1} --form {2} --level {3}"};
inline constexpr Text which_level{"{0}: more than one level accepts the report; say which",
                                  "{0}: báo cáo do nhiều cấp duyệt; cần ghi rõ cấp"};
inline constexpr Text which_level_cure{"next: --level {0}", "cấp tiếp theo: --level {0}"};
inline constexpr Text not_verified{"{0}, form {1}, period {2}: a second person has not entered it yet",
                                   "{0}, biểu mẫu {1}, kỳ {2}: chưa có người thứ hai nhập đối chiếu"};
inline constexpr Text not_verified_cure{"have somebody else enter it again: danvan report verify --csv FILE",
                                        "nhờ người khác nhập lại: danvan report verify --csv TỆP"};
inline constexpr Text several_refused{"{0} reports cannot be accepted; none was",
                                      "{0} báo cáo không duyệt được; chưa duyệt báo cáo nào"};
inline constexpr Text more_refused{"and {0} more", "và {0} báo cáo khác"};

inline constexpr Text same_person{"{0}, form {1}, period {2}: {3} handed it in, so somebody else must enter it again",
                                  "{0}, biểu mẫu {1}, kỳ {2}: {3} đã nhập lần đầu, nên người khác phải nhập đối chiếu"};
inline constexpr Text same_person_cure{"another person, or another DANVAN_ACTOR where several share a login",
                                       "người khác nhập, hoặc đặt DANVAN_ACTOR nếu dùng chung tài khoản"};
inline constexpr Text several_same_person{"{0} reports were handed in by {1}, so somebody else must enter them again",
                                          "{0} báo cáo do {1} nhập lần đầu, nên người khác phải nhập đối chiếu"};

inline constexpr Text came_again_returned{
    "note: {0}, form {1}, period {2}: this is revision {3}, which was returned; it does not stand again",
    "lưu ý: {0}, biểu mẫu {1}, kỳ {2}: trùng với lần {3} đã bị trả lại; lần ấy vẫn không được tính"};
inline constexpr Text came_again_withdrawn{
    "note: {0}, form {1}, period {2}: this is revision {3}, which was withdrawn; it does not stand again",
    "lưu ý: {0}, biểu mẫu {1}, kỳ {2}: trùng với lần {3} đã được rút; lần ấy vẫn không được tính"};

}  // namespace danvan::reporting::messages
