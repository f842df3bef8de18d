#pragma once

#include "danvan/base/message.hpp"

namespace danvan::config::messages {

// ---- the files
inline constexpr Text too_large{"the configuration is over 1 MiB in all", "cấu hình vượt quá 1 MiB tính cả các tệp"};
inline constexpr Text key_too_long{"a key has more than {0} parts", "một khóa có quá {0} phần"};
inline constexpr Text nested_too_deep{"brackets are nested more than {0} deep", "dấu ngoặc lồng nhau quá {0} tầng"};
inline constexpr Text write_shorter{"write it in tables: [a] and [[a.b]]", "hãy viết thành bảng: [a] và [[a.b]]"};
inline constexpr Text not_toml{"this cannot be read as TOML{0}", "chỗ này không đúng cú pháp TOML{0}"};
/// What the parser was reading, by the words it has for it.
struct Reads {
  const char* en;
  const char* vi;
};
inline constexpr Reads reads[] = {
    {"table header", "khi đọc dòng [tên bảng]"},
    {"inline table", "khi đọc bảng { … }"},
    {"array", "khi đọc danh sách [ … ]"},
    {"key", "khi đọc khóa hoặc dấu “=”"},
    {"string", "khi đọc chữ trong ngoặc kép"},
    {"date", "khi đọc ngày, giờ"},
    {"time", "khi đọc ngày, giờ"},
    {"value", "khi đọc giá trị sau dấu “=”"},
    {"decimal integer", "khi đọc số"},
    {"integer", "khi đọc số"},
    {"floating", "khi đọc số"},
    {"comment", "khi đọc ghi chú"},
};
inline constexpr Text look_at_quotes{"look at the quotes, brackets and “=” of this line and the one above",
                                     "hãy xem lại dấu ngoặc kép, ngoặc vuông và dấu “=” ở dòng này và dòng trên"};
inline constexpr Text key_twice{"this key or table stands here for the second time{0}",
                                "khóa hoặc bảng này được ghi lần thứ hai{0}"};
inline constexpr Text keep_one{"keep one of them; lists of tables are written [[…]]",
                               "chỉ giữ lại một; danh sách các bảng được viết là [[…]]"};
inline constexpr Text not_utf8{"the file is not in UTF-8 here{0}", "tệp không theo bảng mã UTF-8 ở chỗ này{0}"};
inline constexpr Text save_as_utf8{"save the file as UTF-8", "hãy lưu lại tệp theo UTF-8"};
inline constexpr Text include_leaves_folder{
    "an included file lies in the folder of the record: no “/” in front, no “..”",
    "tệp kèm theo phải nằm trong thư mục của sổ: không có “/” ở đầu, không có “..”"};
inline constexpr Text include_again{"this file is included already", "tệp này đã được kèm theo"};
inline constexpr Text include_in_include{"an included file includes no others", "tệp kèm theo không được kèm tệp khác"};
inline constexpr Text include_in_first{"list it in the first file", "hãy ghi tên tệp ấy ở tệp đầu tiên"};
inline constexpr Text include_outside{"the included file “{0}” is a link out of the folder of the record",
                                      "tệp kèm theo “{0}” là liên kết ra ngoài thư mục của sổ"};
inline constexpr Text include_absent{"there is no file “{0}” to include", "không có tệp “{0}” để kèm theo"};
inline constexpr Text copy_into_folder{"copy the file into the folder", "hãy chép tệp vào thư mục"};
inline constexpr Text configuration_absent{"there is no configuration {0}", "không có tệp cấu hình {0}"};
inline constexpr Text make_configuration{"danvan init makes one", "danvan init tạo ra tệp này"};

// ---- keys
inline constexpr Text unknown_key{"there is no such key here", "ở đây không có khóa này"};
inline constexpr Text known_keys{"the keys here are {0}", "các khóa ở đây là {0}"};
inline constexpr Text did_you_mean{"did you mean {0}?", "có phải là {0}?"};
inline constexpr Text missing_key{"“{0}” is missing", "thiếu “{0}”"};
inline constexpr Text add_key{"add a line: {0} = …", "hãy thêm dòng: {0} = …"};
inline constexpr Text empty_text{"must not be empty", "không được để trống"};
inline constexpr Text empty_list{"must name at least one", "phải ghi ít nhất một mục"};
inline constexpr Text missing_table{"needs at least one [[{0}]]", "cần ít nhất một [[{0}]]"};

// ---- what a key wants
inline constexpr Text wants_text{"must be text in quotes", "phải là chữ trong ngoặc kép"};
inline constexpr Text wants_number{"must be a number", "phải là một số"};
inline constexpr Text wants_whole{"must be a whole number", "phải là số nguyên"};
inline constexpr Text wants_date{"must be a day without quotes, as 2025-01-31",
                                 "phải là ngày không có ngoặc kép, như 2025-01-31"};
inline constexpr Text wants_flag{"must be true or false", "phải là true hoặc false"};
inline constexpr Text wants_list{"must be a list in brackets: [ … ]", "phải là danh sách trong ngoặc vuông: [ … ]"};
inline constexpr Text wants_table{"must be a table: { … }", "phải là một bảng: { … }"};
inline constexpr Text wants_tables{"must be a list of tables, each under [[…]]",
                                   "phải là danh sách các bảng, mỗi bảng dưới một dòng [[…]]"};

// ---- what stands there instead
inline constexpr Text is_text{"text stands here", "ở đây đang là chữ"};
inline constexpr Text is_number{"a number stands here", "ở đây đang là số"};
inline constexpr Text is_date{"a day stands here", "ở đây đang là ngày"};
inline constexpr Text is_flag{"true or false stands here", "ở đây đang là true hoặc false"};
inline constexpr Text is_list{"a list stands here", "ở đây đang là danh sách"};
inline constexpr Text is_table{"a table stands here", "ở đây đang là một bảng"};
inline constexpr Text is_time{"a time of day stands here", "ở đây đang là giờ trong ngày"};

// ---- values
inline constexpr Text plain_number{"must be a plain number, as 12 or 0.25", "phải là số viết thường, như 12 hoặc 0.25"};
inline constexpr Text too_many_decimals{"may have at most {0} decimals", "chỉ được có tối đa {0} chữ số thập phân"};
inline constexpr Text out_of_range{"must be from {0} to {1}", "phải từ {0} đến {1}"};
inline constexpr Text one_of{"must be one of {0}", "phải là một trong {0}"};
inline constexpr Text no_such_day{"there is no such day from 1900 to 2200", "không có ngày này trong khoảng 1900-2200"};
inline constexpr Text not_a_year{"the keys of themes are years, as 2025", "khóa của themes là năm, như 2025"};
inline constexpr Text bad_code{"a code is made of letters a-z, digits, “_”, “-” and single dots, up to {0} characters",
                               "mã chỉ gồm chữ cái a-z không dấu, chữ số, “_”, “-” và dấu chấm đơn, tối đa {0} ký tự"};
inline constexpr Text type_it_again{"type the text again without copying it", "hãy gõ lại thay vì sao chép"};
inline constexpr Text bad_day_rule{"must be MM-DD, “next MM-DD” or “+15d”", "phải là MM-DD, “next MM-DD” hoặc “+15d”"};
inline constexpr Text bad_share{"must be a share from 0 to 1: “2/3”, “80%”, “0.8” or “> 50%”",
                                "phải là tỷ lệ từ 0 đến 1: “2/3”, “80%”, “0.8” hoặc “> 50%”"};
inline constexpr Text bad_rule{"must compare sums of indicators: “a + b <= c” (<, <=, =, >=, >; blanks around “-”)",
                               "phải so sánh tổng các chỉ tiêu: “a + b <= c” (<, <=, =, >=, >; có dấu cách quanh “-”)"};
inline constexpr Text bad_condition{
    "must be a condition, as “group:V >= 60%”, “criterion:V.1 >= 3”, “total >= 90” or “figure:CODE >= 2”",
    "phải là điều kiện, như “group:V >= 60%”, “criterion:V.1 >= 3”, “total >= 90” hoặc “figure:MÃ >= 2”"};
inline constexpr Text bad_effect{"must be “below:CLASS”, “down:1” or “class:CLASS”",
                                 "phải là “below:MỨC”, “down:1” hoặc “class:MỨC”"};
inline constexpr Text bad_tie{"must be total, code, group:CODE, criterion:CODE or item:CODE",
                              "phải là total, code, group:MÃ, criterion:MÃ hoặc item:MÃ"};

// ---- codes and references
inline constexpr Text duplicate_code{"this code is defined already, at {0}", "mã này đã được định nghĩa, tại {0}"};
inline constexpr Text table_again{"this table stands already at {0}", "bảng này đã có tại {0}"};
inline constexpr Text duplicate_dated{"this code is defined already for some of these days, at {0}",
                                      "mã này đã được định nghĩa cho một phần thời gian ấy, tại {0}"};
inline constexpr Text end_the_first{"end the first with valid_to (the first day it no longer holds)",
                                    "hãy ghi valid_to (ngày đầu tiên hết hiệu lực) cho định nghĩa trước"};
inline constexpr Text named_twice{"stands twice in this list", "được ghi hai lần trong danh sách"};
inline constexpr Text unknown_kind{"no [[kind]] has this code", "không có loại đơn vị ([[kind]]) mang mã này"};
inline constexpr Text unknown_level{"no [[level]] has this code", "không có cấp ([[level]]) mang mã này"};
inline constexpr Text unknown_task{"no [[task]] has this code", "không có nhiệm vụ ([[task]]) mang mã này"};
inline constexpr Text unknown_activity{"there is no kind of activity with this code",
                                       "không có loại hoạt động mang mã này"};
inline constexpr Text unknown_calendar{"no [[calendar]] has this code", "không có lịch ([[calendar]]) mang mã này"};
inline constexpr Text unknown_indicator{"no [[indicator]] has this code",
                                        "không có chỉ tiêu ([[indicator]]) mang mã này"};
inline constexpr Text unknown_group{"this rubric has no group with this code",
                                    "bộ tiêu chí này không có nhóm mang mã này"};
inline constexpr Text unknown_criterion{"this rubric has no criterion with this code",
                                        "bộ tiêu chí này không có tiêu chí mang mã này"};
inline constexpr Text unknown_item{"this rubric has no item with this code",
                                   "bộ tiêu chí này không có mục chấm mang mã này"};
inline constexpr Text unknown_class{"this rubric has no class with this code",
                                    "bộ tiêu chí này không có mức xếp loại mang mã này"};
inline constexpr Text unknown_veto{"this rubric has no veto with this code",
                                   "bộ tiêu chí này không có điều kiện loại trừ ([[rubric.veto]]) mang mã này"};
inline constexpr Text define_it{"define it, or correct the code", "hãy định nghĩa hoặc sửa lại mã"};

// ---- contradictions
inline constexpr Text ends_before_start{"ends before it begins ({0})", "kết thúc trước khi bắt đầu ({0})"};
inline constexpr Text less_than_min{"is less than the smallest, {0}", "nhỏ hơn mức nhỏ nhất là {0}"};
inline constexpr Text year_outside{"the year is not in the campaign ({0} to {1})",
                                   "năm này không thuộc giai đoạn ({0} đến {1})"};
inline constexpr Text ratio_needs{"a ratio needs a numerator and a denominator",
                                  "chỉ tiêu tỷ lệ cần numerator và denominator"};
inline constexpr Text only_of_ratio{"only a ratio has it", "chỉ chỉ tiêu tỷ lệ (ratio) mới có"};
inline constexpr Text not_of_text{"text has no numbers", "chỉ tiêu dạng chữ (text) không có số"};
inline constexpr Text not_a_count{"is a ratio or text: only numbers that are entered can stand here",
                                  "là tỷ lệ hoặc chữ: ở đây chỉ dùng chỉ tiêu số được nhập"};
inline constexpr Text required_is_computed{"is a ratio: it is computed, so it cannot be required",
                                           "là tỷ lệ: được tính ra, nên không thể bắt buộc nhập"};
inline constexpr Text required_not_in_form{"is required but not among the form's indicators",
                                           "là bắt buộc nhưng không có trong indicators của biểu"};
inline constexpr Text days_out_of_order{"comes before “{0}”", "đến trước “{0}”"};
inline constexpr Text classes_out_of_order{"is above the class before it ({0}); the best class comes first",
                                           "cao hơn mức đứng trước ({0}); mức tốt nhất phải đứng đầu"};
inline constexpr Text nothing_below{"there is no class below the last one", "không có mức nào dưới mức cuối cùng"};
inline constexpr Text bands_out_of_order{"bands go from the highest “from” down, and only the last has none",
                                         "các mức đi từ “from” cao nhất xuống, và chỉ mức cuối không có from"};

inline constexpr Text same_money{"{0} ({1}) has the same purpose, stage and source of money",
                                 "{0} ({1}) đã có cùng nội dung, giai đoạn và nguồn kinh phí"};
inline constexpr Text same_money_cure{"give it another source, or leave `money` out of one of the two",
                                      "hãy ghi nguồn khác, hoặc bỏ `money` ở một trong hai"};
inline constexpr Text other_measure{"money is added up, and {2} ({3}) is in {0} with {1} decimals",
                                    "kinh phí được cộng dồn, mà {2} ({3}) tính bằng {0} với {1} chữ số thập phân"};
inline constexpr Text other_measure_cure{"use the same `unit` and `decimals` for all money",
                                         "hãy dùng cùng `unit` và `decimals` cho mọi chỉ tiêu kinh phí"};

}  // namespace danvan::config::messages
