#pragma once

#include "danvan/base/message.hpp"

namespace danvan::commendation::messages {

inline constexpr Text value_needed{"a value is needed here", "ô này không được để trống"};
inline constexpr Text code_form{
    "not a code: it has 1 to 32 Latin letters without marks, digits, “.”, “_” or “-”",
    "không phải là mã hợp lệ: mã gồm từ 1 đến 32 chữ cái không dấu, chữ số, “.”, “_” hoặc “-”"};
inline constexpr Text check_day{"check the day", "hãy kiểm tra lại ngày"};
inline constexpr Text code_missing{"a nomination needs a code", "đề nghị phải có mã"};
inline constexpr Text code_cure{"give one that the office will keep, e.g. KT2025-001",
                                "hãy ghi mã dùng lâu dài, ví dụ KT2025-001"};
inline constexpr Text unknown_kind{"not a kind of subject", "không phải loại đối tượng"};
inline constexpr Text kind_cure{"one of: unit, model, person, household", "một trong: unit, model, person, household"};
inline constexpr Text unknown_unit{"there is no unit with this code", "không có đơn vị mang mã này"};
inline constexpr Text unknown_model{"there is no model with this code", "không có mô hình mang mã này"};
inline constexpr Text unknown_person{"there is no person with this code", "không có cá nhân mang mã này"};
inline constexpr Text person_cure{"persons are registered before they are nominated",
                                  "cá nhân phải được ghi vào sổ trước khi được đề nghị"};
inline constexpr Text subject_missing{"whom the nomination is for is not given", "chưa ghi đề nghị cho ai"};
inline constexpr Text subject_cure{"give the subject's code; a household is described in words",
                                   "hãy ghi mã đối tượng; hộ gia đình thì ghi bằng lời"};
inline constexpr Text unknown_award{"there is no award form with this code",
                                    "không có hình thức khen thưởng mang mã này"};
inline constexpr Text award_not_valid{"this award form is not in force on {0}, the day the file was received",
                                      "hình thức khen thưởng này không có hiệu lực vào {0}, ngày nhận hồ sơ"};
inline constexpr Text did_you_mean{"did you mean {0}?", "có phải là {0}?"};
inline constexpr Text see_awards{"danvan config list shows the award forms",
                                 "danvan config list cho biết các hình thức khen thưởng"};
inline constexpr Text wrong_year{"not a year", "không phải là năm"};
inline constexpr Text year_cure{"write four digits, e.g. 2025", "hãy ghi bốn chữ số, ví dụ 2025"};
inline constexpr Text wrong_day{"not a day", "không phải là ngày"};
inline constexpr Text day_cure{"write 2025-07-01 or 01/07/2025", "hãy ghi 2025-07-01 hoặc 01/07/2025"};
inline constexpr Text in_the_future{"the file cannot have been received after today, {0}",
                                    "ngày nhận hồ sơ không thể sau hôm nay, {0}"};
inline constexpr Text kind_not_allowed{"the award form {0} is not for subjects of the kind {1}",
                                       "hình thức {0} không dành cho đối tượng loại {1}"};
inline constexpr Text allowed_kinds{"it is for: {0}", "chỉ dành cho: {0}"};
inline constexpr Text submitter_not_in_force{
    "the submitting unit is not in force on {0}, the day the file was received",
    "đơn vị trình không còn hoạt động vào {0}, ngày nhận hồ sơ"};
inline constexpr Text submitter_cure{"let the unit that took over its tasks submit", "hãy để đơn vị kế thừa trình"};
inline constexpr Text model_not_in_movement{"the model is neither registered nor confirmed for {0}",
                                            "mô hình chưa đăng ký hoặc chưa được xác nhận cho năm {0}"};
inline constexpr Text model_cure{"register it, or confirm it with: danvan model confirm {0} --year {1}",
                                 "hãy đăng ký, hoặc xác nhận bằng: danvan model confirm {0} --year {1}"};
inline constexpr Text span_reversed{"the achievement ends before it begins ({0})",
                                    "thành tích kết thúc trước khi bắt đầu ({0})"};
inline constexpr Text span_after_receipt{"the achievement ends after the file was received ({0})",
                                         "thành tích kết thúc sau ngày nhận hồ sơ ({0})"};
inline constexpr Text span_cure{"correct achievement_from and achievement_to",
                                "hãy sửa achievement_from và achievement_to"};
inline constexpr Text same_achievement{
    "the subject is nominated for the same award form and an overlapping achievement in {0}",
    "đối tượng đã được đề nghị cùng hình thức cho thành tích trùng thời gian ở {0}"};
inline constexpr Text one_award_cure{"one achievement, one award: give the days of a different achievement",
                                     "một thành tích chỉ khen một lần: hãy ghi thời gian của thành tích khác"};
inline constexpr Text other_facts{"{0} was submitted before with other facts",
                                  "{0} đã được trình trước đây với nội dung khác"};
inline constexpr Text other_facts_cure{"what was submitted is not overwritten: use a new code",
                                       "nội dung đã trình không bị ghi đè: hãy dùng mã mới"};
inline constexpr Text twice_in_file{"this code stands in line {0} already", "mã này đã có ở dòng {0}"};
inline constexpr Text twice_cure{"remove one of the two", "hãy bỏ một trong hai"};

}  // namespace danvan::commendation::messages
