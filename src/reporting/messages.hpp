#pragma once

#include "danvan/base/message.hpp"

namespace danvan::reporting::messages {

// ---- what is wrong with a row
inline constexpr Text unknown_unit{"there is no unit with the code “{0}”", "không có đơn vị nào mang mã “{0}”"};
inline constexpr Text empty{"a value is needed here", "ô này không được để trống"};
inline constexpr Text not_a_period{"“{0}” is not a period", "“{0}” không phải là kỳ báo cáo"};
inline constexpr Text period_cure{"write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
                                  "viết 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"};
inline constexpr Text unknown_form{"there is no form “{0}”", "không có biểu mẫu “{0}”"};
inline constexpr Text form_not_for_period{"the form {0} is not for the period {1}",
                                          "biểu mẫu {0} không áp dụng cho kỳ {1}"};
inline constexpr Text form_of_kind_cure{"forms for {0}: {1}", "biểu mẫu áp dụng cho kỳ {0}: {1}"};
inline constexpr Text no_form{"no form for the period {0} has the indicator {1}",
                              "không có biểu mẫu nào của kỳ {0} có chỉ tiêu {1}"};
inline constexpr Text several_forms{"the indicators and the period {0} leave more than one form",
                                    "các chỉ tiêu và kỳ {0} phù hợp với nhiều hơn một biểu mẫu"};
inline constexpr Text entry_form_unclear{"which form for {0}? give it with --form",
                                         "biểu mẫu nào của kỳ {0}? hãy ghi rõ bằng --form"};
inline constexpr Text several_forms_cure{"name the form (column form, or --form): {0}",
                                         "ghi rõ biểu mẫu (cột form, hoặc --form): {0}"};
inline constexpr Text unknown_indicator{"there is no indicator “{0}”", "không có chỉ tiêu “{0}”"};
inline constexpr Text did_you_mean{"did you mean {0}?", "có phải ý là {0}?"};
inline constexpr Text list_indicators{"the indicators are listed by: danvan config list",
                                      "xem các chỉ tiêu bằng lệnh: danvan config list"};
inline constexpr Text list_units{"the units are listed by: danvan unit list",
                                 "xem các đơn vị bằng lệnh: danvan unit list"};
inline constexpr Text list_forms{"the forms are listed by: danvan config list",
                                 "xem các biểu mẫu bằng lệnh: danvan config list"};
inline constexpr Text forms_with_it{"forms for {0} that have it: {1}", "biểu mẫu của kỳ {0} có chỉ tiêu này: {1}"};
inline constexpr Text not_in_form{"the indicator {0} is not in the form {1}", "chỉ tiêu {0} không thuộc biểu mẫu {1}"};
inline constexpr Text ratio_entered{"{0} is a ratio: it is computed, never entered",
                                    "{0} là tỷ lệ: được tính ra, không nhập"};
inline constexpr Text ratio_cure{"leave the row out; give {0} and {1}", "bỏ dòng này; nhập {0} và {1}"};

// ---- numbers
inline constexpr Text not_a_number{"“{0}” is not a number", "“{0}” không phải là số"};
inline constexpr Text number_cure{
    "write a plain number such as 1234.5; “-” means not arising; leave the cell empty when it is not known",
    "viết số dạng 1234.5; “-” nghĩa là không phát sinh; để trống khi chưa có số liệu"};
inline constexpr Text number_cure_vietnamese{
    "write a number such as 1.234,5; “-” means not arising; leave the cell empty when it is not known",
    "viết số dạng 1.234,5; “-” nghĩa là không phát sinh; để trống khi chưa có số liệu"};
inline constexpr Text decimal_comma{"“{0}” has a decimal comma", "“{0}” dùng dấu phẩy thập phân"};
inline constexpr Text decimal_comma_cure{"if the numbers are written the Vietnamese way (1.234,5), add --numbers vi",
                                         "nếu số được viết theo kiểu Việt Nam (1.234,5), thêm --numbers vi"};
inline constexpr Text ambiguous{"“{0}” could be read in two ways", "“{0}” có thể hiểu theo hai cách"};
inline constexpr Text ambiguous_cure{"write it without separators of thousands",
                                     "viết số không có dấu phân cách hàng nghìn"};
inline constexpr Text ambiguous_cure_vietnamese{
    "decimals stand after a comma (12,5), and a point only before each three digits (1.234)",
    "phần thập phân viết sau dấu phẩy (12,5); dấu chấm chỉ đứng trước từng nhóm ba chữ số (1.234)"};
inline constexpr Text too_many_decimals{"“{0}” has more decimals than {1} takes ({2})",
                                        "“{0}” có nhiều chữ số thập phân hơn mức cho phép của {1} ({2})"};
inline constexpr Text too_many_decimals_cure{"round it as the form asks", "làm tròn theo yêu cầu của biểu mẫu"};
inline constexpr Text too_large{"“{0}” is too large to be kept", "“{0}” quá lớn, không lưu được"};
inline constexpr Text too_large_cure{"check the unit of measure of {0} ({1})", "kiểm tra đơn vị tính của {0} ({1})"};
inline constexpr Text below_min{"{0} is below the least value of {1}, {2}",
                                "{0} nhỏ hơn giá trị nhỏ nhất của {1} là {2}"};
inline constexpr Text above_max{"{0} is above the greatest value of {1}, {2}",
                                "{0} lớn hơn giá trị lớn nhất của {1} là {2}"};
inline constexpr Text range_cure{"check the figure and its unit of measure", "kiểm tra lại số liệu và đơn vị tính"};

// ---- days
inline constexpr Text not_a_date{"“{0}” is not a day of the calendar", "“{0}” không phải là ngày có thật"};
inline constexpr Text date_cure{"write 2025-12-10 or 10/12/2025", "viết 2025-12-10 hoặc 10/12/2025"};
inline constexpr Text received_in_future{"received on {0}, but today is {1}", "ngày nhận {0} sau ngày hôm nay {1}"};
inline constexpr Text received_in_future_cure{"give the day it came in", "ghi đúng ngày nhận báo cáo"};
inline constexpr Text received_differs{"one submission has one day of receipt; line {0} says {1}",
                                       "một báo cáo chỉ có một ngày nhận; dòng {0} ghi {1}"};
inline constexpr Text received_differs_cure{"give all rows of the submission the same day",
                                            "ghi cùng một ngày nhận cho mọi dòng của báo cáo"};

// ---- a submission as a whole
inline constexpr Text duplicate{"the indicator {0} is given twice for {1}, form {2}, period {3}; line {4} has {5}",
                                "chỉ tiêu {0} được ghi hai lần cho {1}, biểu mẫu {2}, kỳ {3}; dòng {4} ghi {5}"};
inline constexpr Text duplicate_option{"the indicator {0} is given twice", "chỉ tiêu {0} được ghi hai lần"};
inline constexpr Text duplicate_cure{"keep one of the two", "chỉ giữ lại một dòng"};
inline constexpr Text not_in_force{"{0} was not in force on any day of {1}",
                                   "{0} không hoạt động vào ngày nào của kỳ {1}"};
inline constexpr Text not_in_force_cure{"report for the unit that took its place; see: danvan unit show {0}",
                                        "báo cáo cho đơn vị kế tục; xem: danvan unit show {0}"};
inline constexpr Text before_opens{"received on {0}; the form {1} for {2} is taken from {3} on",
                                   "nhận ngày {0}; biểu mẫu {1} của kỳ {2} chỉ được nhận từ ngày {3}"};
inline constexpr Text before_opens_cure{"hand it in again when the period is open", "nộp lại khi đến thời hạn nhận"};
inline constexpr Text after_closes{"received on {0}; the form {1} for {2} closed on {3}",
                                   "nhận ngày {0}; biểu mẫu {1} của kỳ {2} đã đóng ngày {3}"};
inline constexpr Text incomplete{"the required indicator {0} is not given", "thiếu chỉ tiêu bắt buộc {0}"};
inline constexpr Text incomplete_cure{"give a number, 0, or “-” where nothing arose",
                                      "ghi số liệu, số 0, hoặc “-” nếu không phát sinh"};
inline constexpr Text check_fails{"{0} does not hold: {1} against {2}", "không thỏa mãn {0}: {1} so với {2}"};
inline constexpr Text check_cure{"check these figures", "kiểm tra lại các số liệu này"};
inline constexpr Text check_too_large{"{0} cannot be worked out: the figures are too large",
                                      "không tính được {0}: số liệu quá lớn"};
inline constexpr Text needs_reason{"{0} has handed in the form {1} for {2} already (revision {3}), with other content",
                                   "{0} đã nộp biểu mẫu {1} kỳ {2} (lần {3}) với nội dung khác"};
inline constexpr Text needs_reason_cure{
    "if this is a correction, add --reason \"…\"; the earlier revision stays on record",
    "nếu là báo cáo điều chỉnh, thêm --reason \"…\"; bản trước vẫn được lưu"};
inline constexpr Text superseded{
    "note: {0}, form {1}, period {2}: this is revision {3}, corrected since by revision {4}, which stays",
    "lưu ý: {0}, biểu mẫu {1}, kỳ {2}: trùng với lần {3}, đã được điều chỉnh bằng lần {4}; giữ nguyên lần {4}"};
inline constexpr Text scattered{"the rows of {0}, form {1}, period {2} stand too far apart in the file",
                                "các dòng của {0}, biểu mẫu {1}, kỳ {2} nằm quá xa nhau trong tệp"};
inline constexpr Text scattered_cure{"keep the rows of one submission together (sort by unit)",
                                     "để các dòng của một báo cáo liền nhau (sắp xếp theo đơn vị)"};
inline constexpr Text scattered_partial{
    "the file cannot be taken in part: {0}, form {1}, period {2} was taken before all of its rows were read",
    "không nhận được một phần tệp: {0}, biểu mẫu {1}, kỳ {2} đã được nhận trước khi đọc hết các dòng"};
inline constexpr Text no_values{"no value is given", "chưa có số liệu nào"};
inline constexpr Text no_values_cure{"add --set INDICATOR=VALUE", "thêm --set CHỈ_TIÊU=GIÁ_TRỊ"};

inline constexpr Text nothing_left{"no figure would be left in the report", "báo cáo sẽ không còn số liệu nào"};
inline constexpr Text nothing_left_cure{"give at least one figure; “-” where nothing arose",
                                        "ghi ít nhất một số liệu; “-” nếu không phát sinh"};
inline constexpr Text cannot_keep{"the figure {0} = {1} of the earlier revision cannot be kept as it is",
                                  "không giữ nguyên được số liệu {0} = {1} của lần nộp trước"};
inline constexpr Text cannot_keep_cure{
    "give it a new value too (--set), or hand in the whole report as a file (--csv)",
    "ghi cả giá trị mới cho chỉ tiêu này (--set), hoặc nộp toàn bộ báo cáo bằng tệp (--csv)"};

// ---- warnings
inline constexpr Text nobody_owes{
    "warning: {0} does not owe the form {1} for {2}; it counts in figures, not in rates",
    "cảnh báo: {0} không thuộc diện nộp biểu mẫu {1} kỳ {2}; được tính vào số liệu, không tính vào tỷ lệ"};
inline constexpr Text check_warning{"warning ({0}): {1}, form {2}, period {3}: {4} does not hold: {5} against {6}",
                                    "cảnh báo ({0}): {1}, biểu mẫu {2}, kỳ {3}: không thỏa mãn {4}: {5} so với {6}"};

// ---- limits
inline constexpr Text key_is_full{"this record cannot number any more {0}", "cơ sở dữ liệu đã hết số cho {0}"};
inline constexpr Text sum_too_large{"a sum of figures is too large", "tổng số liệu quá lớn"};
inline constexpr Text sum_too_large_cure{"look for a figure in the wrong unit of measure (đồng in place of triệu đồng)",
                                         "tìm số liệu sai đơn vị tính (đồng thay vì triệu đồng)"};

// ---- the record
inline constexpr Text document_missing{"the document of a submission ({0}, {1}) is not in the record",
                                       "không có văn bản của báo cáo ({0}, {1}) trong cơ sở dữ liệu"};
inline constexpr Text document_unreadable{"the document of a submission ({0}, {1}) cannot be read",
                                          "không đọc được văn bản của báo cáo ({0}, {1})"};
inline constexpr Text without_number{"it speaks of indicators to which the record gives no number: {0} ({1} the first)",
                                     "báo cáo có chỉ tiêu chưa được đánh số trong sổ: {0} chỉ tiêu (đầu tiên là {1})"};
inline constexpr Text run_check{"run: danvan check", "chạy lệnh: danvan check"};
inline constexpr Text restore_backup{
    "bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside",
    "hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP; lệnh này từ chối bản không nguyên vẹn và cất riêng tệp "
    "hiện tại"};

}  // namespace danvan::reporting::messages
