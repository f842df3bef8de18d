#pragma once

#include "danvan/base/message.hpp"

namespace danvan::evaluation::messages {

// ---- codes
inline constexpr Text did_you_mean{"did you mean {0}?", "có phải ý bạn là {0}?"};
inline constexpr Text value_needed{"a value is needed here", "ô này không được để trống"};
inline constexpr Text bad_code{"“{0}” cannot be a code", "“{0}” không dùng làm mã được"};
inline constexpr Text write_code{"use 1 to 32 letters without marks, digits, “.”, “_” or “-”",
                                 "dùng từ 1 đến 32 chữ cái không dấu, chữ số, “.”, “_” hoặc “-”"};
inline constexpr Text unknown_round{"no round has the code “{0}”", "không có đợt đánh giá nào mang mã “{0}”"};
inline constexpr Text open_it{"open it with `danvan evaluate open`", "mở đợt bằng lệnh `danvan evaluate open`"};
inline constexpr Text unknown_rubric{"no rubric has the code “{0}”", "không có bộ tiêu chí nào mang mã “{0}”"};
inline constexpr Text rubric_not_valid{"rubric {0} is not valid on {1}, the last day of {2}",
                                       "bộ tiêu chí {0} không có hiệu lực vào ngày {1}, ngày cuối năm {2}"};
inline constexpr Text rubric_versions{
    "it is valid {0}: name another rubric or year, or add a version with an earlier valid_from to danvan.toml",
    "bộ tiêu chí có hiệu lực {0}: chọn bộ tiêu chí hoặc năm khác, hoặc thêm vào danvan.toml một bản có valid_from sớm "
    "hơn"};
inline constexpr Text see_rubrics{"see `danvan config list`", "xem bằng lệnh `danvan config list`"};
inline constexpr Text unknown_evaluator{"no evaluator has the code “{0}”", "không có người chấm nào mang mã “{0}”"};
inline constexpr Text register_evaluator{"register evaluators first: `danvan evaluate evaluators --csv FILE`",
                                         "ghi danh sách người chấm trước: `danvan evaluate evaluators --csv TỆP`"};
inline constexpr Text unknown_unit{"no unit has the code “{0}”", "không có đơn vị nào mang mã “{0}”"};
inline constexpr Text not_in_round{"“{0}” is not a subject of round {1}", "“{0}” không thuộc đối tượng của đợt {1}"};
inline constexpr Text see_subjects{"see the subjects with `danvan evaluate rank`",
                                   "xem các đối tượng bằng lệnh `danvan evaluate rank`"};
inline constexpr Text unknown_item{"rubric {1} has no item “{0}”", "bộ tiêu chí {1} không có mục “{0}”"};
inline constexpr Text see_items{"see the items with `danvan evaluate explain`",
                                "xem các mục bằng lệnh `danvan evaluate explain`"};
inline constexpr Text unknown_stage{"“{0}” is not a stage", "“{0}” không phải là một bước chấm"};
inline constexpr Text stages{"write self, appraisal or final",
                             "ghi self (tự chấm), appraisal (thẩm định) hoặc final (chốt)"};

// ---- opening
inline constexpr Text other_facts{"round {0} is open already with other facts: rubric {1}, year {2}, opened {3}",
                                  "đợt {0} đã mở với nội dung khác: bộ tiêu chí {1}, năm {2}, mở ngày {3}"};
inline constexpr Text choose_other_code{"choose another code for the new round", "chọn mã khác cho đợt mới"};
inline constexpr Text other_subjects{"round {0} is open already with other subjects ({1})",
                                     "đợt {0} đã mở với danh sách đối tượng khác ({1} đối tượng)"};
inline constexpr Text cannot_score{"rubric {0} cannot be scored yet: {1}", "chưa chấm được theo bộ tiêu chí {0}: {1}"};
inline constexpr Text use_what_is_scored{"use items of the kinds “points” and “choice” in it for now",
                                         "hiện nay chỉ dùng các mục loại “points” và “choice”"};
inline constexpr Text item_kind_not_scored{"item {0} is of a kind that is not scored yet",
                                           "mục {0} thuộc loại chưa chấm được"};
inline constexpr Text condition_not_scored{"class {0} asks for a figure (“{1}”)", "hạng {0} đòi hỏi số liệu (“{1}”)"};
inline constexpr Text weights_of_criteria_mixed{"group {0} gives a weight to some of its criteria only",
                                                "nhóm {0} chỉ có một số tiêu chí có trọng số"};
inline constexpr Text weights_of_groups_mixed{"only some of the groups have a weight", "chỉ một số nhóm có trọng số"};
inline constexpr Text weight_of_other_role{"group {0} has a weight but is a bonus or deduction",
                                           "nhóm {0} là điểm thưởng hoặc điểm trừ nên không có trọng số"};
inline constexpr Text subject_kind{"rounds over nominations or persons cannot be opened yet (rubric {0})",
                                   "chưa mở được đợt đánh giá hồ sơ đề nghị hoặc cá nhân (bộ tiêu chí {0})"};
inline constexpr Text use_unit_or_model{"use a rubric whose subject is “unit” or “model”",
                                        "dùng bộ tiêu chí có subject là “unit” hoặc “model”"};
inline constexpr Text no_subjects{"there is nobody to mark: no subject of rubric {0} in {1}",
                                  "không có ai để chấm: không có đối tượng nào của bộ tiêu chí {0} trong năm {1}"};
inline constexpr Text name_subjects{"name them in a file: --subjects FILE", "nêu đối tượng trong tệp: --subjects TỆP"};
inline constexpr Text file_names_none{"the file has a header but names nobody",
                                      "tệp có dòng tiêu đề nhưng không nêu đối tượng nào"};
inline constexpr Text name_them_in_rows{"write a row for each subject, or leave --subjects out for all of the year",
                                        "ghi mỗi đối tượng một dòng, hoặc bỏ --subjects để lấy mọi đối tượng của năm"};
inline constexpr Text other_round{"the file is of another round: “{0}”", "tệp thuộc đợt khác: “{0}”"};
inline constexpr Text write_round{"write {0}, or give the command that round", "ghi {0}, hoặc chạy lệnh cho đợt đó"};
inline constexpr Text twice{"“{0}” stands in line {1} already", "“{0}” đã có ở dòng {1}"};
inline constexpr Text leave_one{"keep one of the two lines", "giữ lại một trong hai dòng"};
inline constexpr Text unknown_subject{"“{0}” is no unit or model on record that rubric {1} is for",
                                      "“{0}” không phải đơn vị hoặc mô hình đã ghi mà bộ tiêu chí {1} áp dụng"};
inline constexpr Text add_subject{"record it first", "ghi vào sổ trước"};

// ---- marks
inline constexpr Text round_closed{"round {0} was closed on {1}", "đợt {0} đã khóa ngày {1}"};
inline constexpr Text closed_keeps{"a closed round keeps its results; open a new round for new marks",
                                   "đợt đã khóa giữ nguyên kết quả; mở đợt mới nếu cần chấm lại"};
inline constexpr Text not_a_number{"“{0}” is not a number", "“{0}” không phải là số"};
inline constexpr Text write_points{"write points such as 1.5, or “-” where it did not arise",
                                   "ghi số điểm như 1.5, hoặc “-” nếu không phát sinh"};
inline constexpr Text decimal_comma{"“{0}” has a decimal comma", "“{0}” dùng dấu phẩy thập phân"};
inline constexpr Text use_point{"write a decimal point, or give --numbers vi",
                                "ghi dấu chấm thập phân, hoặc thêm --numbers vi"};
inline constexpr Text ambiguous{"“{0}” can be read in two ways", "“{0}” có thể đọc theo hai cách"};
inline constexpr Text write_without_groups{"write it without a mark between thousands",
                                           "ghi số không có dấu phân cách hàng nghìn"};
inline constexpr Text too_many_decimals{"“{0}” has more than two decimals", "“{0}” có hơn hai chữ số thập phân"};
inline constexpr Text over_max{"{0} is over the maximum of item {1}, {2}", "{0} vượt điểm tối đa của mục {1} là {2}"};
inline constexpr Text under_min{"{0} is under the minimum of item {1}, {2}",
                                "{0} thấp hơn điểm tối thiểu của mục {1} là {2}"};
inline constexpr Text between{"give {0} to {1}", "cho từ {0} đến {1} điểm"};
inline constexpr Text off_step{"{0} is not in steps of {1} (item {2})", "{0} không theo bước {1} điểm (mục {2})"};
inline constexpr Text use_step{"give a multiple of {0}", "cho điểm là bội số của {0}"};
inline constexpr Text unknown_option{"item {1} has no option “{0}”", "mục {1} không có phương án “{0}”"};
inline constexpr Text options_are{"its options are {0}", "các phương án là {0}"};
inline constexpr Text marked_twice{"{0} marked item {1} of {2} in line {3} already",
                                   "{0} đã chấm mục {1} của {2} ở dòng {3}"};
inline constexpr Text own_unit{"{0} may not mark {1}: own unit, or above or below it",
                               "{0} không được chấm {1}: là đơn vị của mình, cấp trên hoặc cấp dưới của đơn vị mình"};
inline constexpr Text another_evaluator{"let another evaluator mark it", "giao người khác chấm"};
inline constexpr Text final_needs_reason{"a final mark needs a reason", "điểm chốt phải có lý do"};
inline constexpr Text write_note{"write why in “note” (--note)", "ghi lý do vào cột “note” (--note)"};
inline constexpr Text set_form{"“{0}” is not ITEM=VALUE", "“{0}” không có dạng MỤC=GIÁ TRỊ"};
inline constexpr Text set_example{"for example --set I.1.a=1.5", "ví dụ --set I.1.a=1.5"};
inline constexpr Text too_many{"this record can hold no more of: {0}", "sổ này không chứa thêm được: {0}"};
inline constexpr Text too_fine{"the marks cannot be combined exactly: too many different numbers of evaluators",
                               "không cộng gộp điểm chính xác được: số người chấm mỗi mục quá khác nhau"};

// ---- closing, checking
inline constexpr Text unmarked{"subjects without a mark ({0}): {1}", "{0} đối tượng chưa có điểm: {1}"};
inline constexpr Text allow_unmarked{"have them marked, or close with --allow-unmarked",
                                     "chấm cho đủ, hoặc khóa đợt với --allow-unmarked"};
inline constexpr Text other_ranking{
    "round {0} would be closed again with a ranking that is not what its marks give now",
    "đợt {0} sẽ bị khóa lại với kết quả không còn khớp với điểm hiện nay"};
inline constexpr Text close_anew{"close it anew: danvan evaluate close {0}",
                                 "hãy khóa đợt lại từ đầu: danvan evaluate close {0}"};
inline constexpr Text damaged_document{"a document of round {0} cannot be read",
                                       "không đọc được một tài liệu của đợt {0}"};
inline constexpr Text lost_configuration{"the configuration that round {0} was opened with is not in the record",
                                         "không thấy trong sổ cấu hình mà đợt {0} đã mở theo"};
inline constexpr Text damaged_index{"the derived marks of round {0} name what is not in its rubric",
                                    "chỉ mục điểm của đợt {0} có mục không thuộc bộ tiêu chí"};
inline constexpr Text run_check{"run `danvan check`", "chạy lệnh `danvan check`"};
inline constexpr Text restore{"restore a sound copy of the record", "khôi phục một bản sao lành của sổ"};

// ---- explaining
inline constexpr Text by_mean{"mean of {0} marks", "trung bình của {0} điểm"};
inline constexpr Text by_median{"median of {0} marks", "trung vị của {0} điểm"};
inline constexpr Text by_trimmed{"mean of {0} marks without the highest and the lowest",
                                 "trung bình của {0} điểm, bỏ điểm cao nhất và thấp nhất"};
inline constexpr Text by_final{"final mark: {0}", "điểm chốt: {0}"};
inline constexpr Text not_marked{"not marked", "chưa chấm"};
inline constexpr Text not_arising{"not arising for {0} of {1}", "không phát sinh: {0}/{1}"};
inline constexpr Text left_out{"left out as not arising", "không tính vì không phát sinh"};
inline constexpr Text makes_zero{"makes its criterion 0", "làm tiêu chí bằng 0"};
inline constexpr Text zeroed{"0 because of one of its items", "bằng 0 do một mục quy định"};
inline constexpr Text scaled{"scaled up for what was left out", "quy lên phần không phát sinh"};
inline constexpr Text capped{"held to its maximum", "giữ ở mức tối đa"};
inline constexpr Text taken_off{"taken off", "trừ vào tổng"};
inline constexpr Text added_as_bonus{"bonus", "điểm thưởng"};
inline constexpr Text total_held{"held between {0} and {1}", "giữ trong khoảng từ {0} đến {1}"};
inline constexpr Text class_by_points{"by points and conditions: {0}", "theo điểm và điều kiện: {0}"};
inline constexpr Text veto_holds{"veto {0}: {1} of {2}", "điều kiện khống chế {0}: {1}/{2}"};
inline constexpr Text veto_fails{"veto {0} does not hold: {1} of {2}, not more than half",
                                 "điều kiện khống chế {0} không áp dụng: {1}/{2}, chưa quá nửa"};
inline constexpr Text class_after_vetoes{"after vetoes: {0}", "sau điều kiện khống chế: {0}"};
inline constexpr Text class_after_quota{"after the quota: {0}", "sau khi xét chỉ tiêu: {0}"};
inline constexpr Text no_class{"none", "không xếp hạng"};

}  // namespace danvan::evaluation::messages
