#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

// ---- finding units and models
inline constexpr Text unknown_unit{"no unit has the code “{0}”", "không có đơn vị nào mang mã “{0}”"};
inline constexpr Text unknown_model{"no model has the code “{0}”", "không có mô hình nào mang mã “{0}”"};
inline constexpr Text did_you_mean{"did you mean {0}?", "có phải là {0} không?"};
inline constexpr Text one_of{"use one of: {0}", "dùng một trong các mã: {0}"};
inline constexpr Text none_defined{"danvan.toml defines none yet: add it there, then `danvan config apply`",
                                   "danvan.toml chưa khai báo mã nào: khai báo rồi chạy `danvan config apply`"};
inline constexpr Text name_belongs_to{"“{0}” is a name, not a code; give the code of the unit that bears it: {1}",
                                      "“{0}” là tên, không phải mã; hãy dùng mã của đơn vị mang tên này: {1}"};
inline constexpr Text see_unit_list{"see the codes with `danvan unit list`", "xem các mã bằng lệnh `danvan unit list`"};
inline constexpr Text see_model_list{"see the codes with `danvan model list`",
                                     "xem các mã bằng lệnh `danvan model list`"};

// ---- any row
inline constexpr Text code_form{"not a code", "không phải là mã hợp lệ"};
inline constexpr Text code_form_cure{"a code has 1 to 32 of: Latin letters without marks, digits, “.”, “_”, “-”",
                                     "mã gồm từ 1 đến 32 ký tự: chữ cái không dấu, chữ số, “.”, “_”, “-”"};
inline constexpr Text value_needed{"a value is needed here", "ô này không được để trống"};
inline constexpr Text not_a_day{"not a day", "không phải là ngày hợp lệ"};
inline constexpr Text not_a_day_cure{"write 2025-07-01 or 01/07/2025 (day first)",
                                     "viết theo dạng 2025-07-01 hoặc 01/07/2025 (ngày trước, tháng sau)"};
inline constexpr Text unfit_text{"{0} has a character that cannot stand in text",
                                 "{0} có ký tự không được phép trong văn bản"};
inline constexpr Text unknown_level{"no level “{0}” is defined", "chưa khai báo cấp “{0}”"};

// ---- units
inline constexpr Text name_empty{"the unit has no name", "đơn vị chưa có tên"};
inline constexpr Text name_empty_cure{"give the full name of the unit", "ghi đầy đủ tên đơn vị"};
inline constexpr Text unknown_kind{"no kind of unit “{0}” is defined", "chưa khai báo loại đơn vị “{0}”"};
inline constexpr Text from_not_before_to{"the version ends before it has begun ({0})",
                                         "ngày hết hiệu lực không sau ngày bắt đầu ({0})"};
inline constexpr Text from_not_before_to_cure{
    "`to` is the day on which the unit no longer is so; it comes after `from`",
    "`to` là ngày đơn vị không còn như vậy nữa, phải sau ngày `from`"};
inline constexpr Text unit_differs{"unit {0} is recorded otherwise for {1}: {2}",
                                   "đơn vị {0} đã được ghi khác cho thời gian {1}: {2}"};
inline constexpr Text unit_differs_cure{
    "recorded facts are not overwritten: repeat the recorded row with the day it ends in `to`, and give the new facts "
    "in a row "
    "with the day they begin in `from`",
    "thông tin đã ghi không bị ghi đè: lặp lại dòng đã ghi kèm ngày kết thúc ở `to`, rồi thêm một dòng mới với ngày "
    "bắt đầu "
    "ở `from`"};
inline constexpr Text same_first_day{"{0} has another version with the same first day on line {1}",
                                     "{0} đã có một dòng khác cùng ngày bắt đầu, ở dòng {1}"};
inline constexpr Text same_first_day_cure{"keep one of the two, or give each its own days in `from` and `to`",
                                          "chỉ giữ một dòng, hoặc ghi `from` và `to` riêng cho từng dòng"};
inline constexpr Text versions_overlap{"versions of {0} overlap: {1} and {2}",
                                       "các giai đoạn của {0} chồng lên nhau: {1} và {2}"};
inline constexpr Text versions_overlap_cure{"`to` is the first day of the next version, or earlier",
                                            "`to` là ngày bắt đầu của giai đoạn sau, hoặc sớm hơn"};
inline constexpr Text close_the_open_one{
    "give the version that is still open (from “{0}”) its end in `to`, in a row of its own",
    "ghi ngày kết thúc ở `to` cho giai đoạn còn hiệu lực (từ “{0}”), bằng một dòng riêng"};
inline constexpr Text parent_not_in_force{
    "parent {0} is not in force all of {1}; it is in force {2}",
    "đơn vị cấp trên {0} không có hiệu lực suốt thời gian {1}; chỉ có hiệu lực {2}"};
inline constexpr Text parent_not_in_force_cure{
    "give the version `from` and `to` within those of its parent, or split it where the parent changes",
    "ghi `from` và `to` nằm trong thời gian hiệu lực của đơn vị cấp trên, hoặc tách dòng tại ngày đổi cấp trên"};
inline constexpr Text parent_not_taken{"its parent {0} was not taken", "đơn vị cấp trên {0} không được tiếp nhận"};
inline constexpr Text above_not_taken_cure{"correct the row of that unit first", "sửa dòng của đơn vị đó trước"};
inline constexpr Text parents_in_a_ring{"the parents form a ring: {0}", "quan hệ cấp trên tạo thành vòng: {0}"};
inline constexpr Text parents_in_a_ring_cure{"a unit cannot stand below itself: correct one parent",
                                             "đơn vị không thể trực thuộc chính mình: sửa lại một đơn vị cấp trên"};
inline constexpr Text still_has_children{"{0} cannot end: still below it after that day: {1}",
                                         "chưa thể kết thúc {0}: sau ngày này vẫn còn đơn vị trực thuộc: {1}"};
inline constexpr Text still_has_children_cure{"end these units or give them another parent in the same file",
                                              "kết thúc các đơn vị này hoặc đổi cấp trên của chúng trong cùng tệp"};

// ---- models
inline constexpr Text title_empty{"the model has no title", "mô hình chưa có tên"};
inline constexpr Text title_empty_cure{"give the title under which it was registered",
                                       "ghi tên mô hình như đã đăng ký"};
inline constexpr Text unknown_field{"no field “{0}” is defined", "chưa khai báo lĩnh vực “{0}”"};
inline constexpr Text registered_out_of_range{"a registration lies between the year {0} and today ({1})",
                                              "ngày đăng ký phải từ năm {0} đến hôm nay ({1})"};
inline constexpr Text check_the_day{"check the day", "kiểm tra lại ngày"};
inline constexpr Text check_the_year{"check the year", "kiểm tra lại năm"};
inline constexpr Text unit_not_in_force{"unit {0} was not in force on {1}; it was {2}",
                                        "đơn vị {0} không có hiệu lực vào ngày {1}; chỉ có hiệu lực {2}"};
inline constexpr Text unit_not_in_force_cure{"name the unit that led the model on that day, or correct the day",
                                             "ghi đơn vị chủ trì vào ngày đó, hoặc sửa lại ngày đăng ký"};
inline constexpr Text not_allowed{"“{0}” cannot stand here", "giá trị “{0}” không được chấp nhận"};
inline constexpr Text yes_or_no{"write yes or no", "ghi yes (có) hoặc no (không)"};
inline constexpr Text model_twice{"model {0} stands on line {1} already", "mô hình {0} đã có ở dòng {1}"};
inline constexpr Text model_twice_cure{"keep one of the two rows, or give the second model its own code",
                                       "chỉ giữ một dòng, hoặc đặt mã riêng cho mô hình thứ hai"};
inline constexpr Text model_differs{"model {0} is recorded otherwise: {1}", "mô hình {0} đã được ghi khác: {1}"};
inline constexpr Text model_differs_cure{
    "recorded facts are not overwritten: repeat the recorded ones; a new step in its life is recorded with `danvan "
    "model confirm`",
    "thông tin đã ghi không bị ghi đè: ghi đúng như đã có; bước tiếp theo của mô hình ghi bằng lệnh `danvan model "
    "confirm`"};
inline constexpr Text origin_not_taken{"its origin {0} was not taken", "mô hình gốc {0} không được tiếp nhận"};
inline constexpr Text origin_not_taken_cure{"correct the row of the origin first", "sửa dòng của mô hình gốc trước"};
inline constexpr Text origins_in_a_ring{"model {0} is a copy of itself, by way of its origin",
                                        "mô hình {0} lại được nhân rộng từ chính nó"};
inline constexpr Text origins_in_a_ring_cure{"leave `origin` empty for the model that came first",
                                             "để trống `origin` của mô hình có trước nhất"};

// ---- steps in the life of a model
inline constexpr Text step_day_out_of_range{"the step lies between the registration ({0}) and today ({1})",
                                            "ngày của bước này phải từ ngày đăng ký ({0}) đến hôm nay ({1})"};
inline constexpr Text step_day_of_first{
    "draft and registered are of the day of registration: leave the day out, or name a later status",
    "trạng thái draft và registered tính vào ngày đăng ký: bỏ trống ngày, hoặc ghi trạng thái sau đó"};
inline constexpr Text recognition_needs_level{"what is recognised or outstanding is so at a level",
                                              "mô hình được công nhận hoặc tiêu biểu phải có cấp công nhận"};
inline constexpr Text recognition_needs_level_cure{"give the level in `{0}`", "ghi cấp công nhận ở `{0}`"};
inline constexpr Text step_twice{"this step stands on line {0} already", "bước này đã có ở dòng {0}"};
inline constexpr Text step_twice_cure{"keep one of the two rows", "chỉ giữ lại một dòng"};
inline constexpr Text not_a_year{"not a year", "không phải là năm hợp lệ"};
inline constexpr Text not_a_year_cure{"write four digits: 2025", "ghi đủ bốn chữ số: 2025"};
inline constexpr Text year_before_registration{"model {0} was registered on {1}, after that year",
                                               "mô hình {0} đăng ký ngày {1}, sau năm này"};
inline constexpr Text year_not_begun{"the year {0} has not begun on {1}; only `confirmed` may speak of the next year",
                                     "năm {0} chưa bắt đầu vào ngày {1}; chỉ `confirmed` được ghi cho năm sau"};

// ---- beginning a record
inline constexpr Text unknown_preset{"there is no preset “{0}”", "không có bộ mẫu “{0}”"};
inline constexpr Text known_presets{"there are: {0}", "hiện có: {0}"};
inline constexpr Text file_in_the_way{"{0} is there already with other text", "{0} đã có và khác nội dung"};
inline constexpr Text move_it_away{
    "move it away, or begin in another folder; without --preset a danvan.toml that is there is used",
    "hãy chuyển tệp đi, hoặc lập sổ ở thư mục khác; không có --preset thì dùng danvan.toml sẵn có"};
inline constexpr Text record_there{"there is a record in {0} already", "trong {0} đã có sổ"};
inline constexpr Text use_it{"use it as it is, or begin in another folder",
                             "hãy dùng sổ đó, hoặc lập sổ ở thư mục khác"};
inline constexpr Text disk_failed{"the disk failed while the record in {0} was made",
                                  "ổ đĩa bị lỗi khi đang lập sổ trong {0}"};
inline constexpr Text no_record_made{"no record was made; once that is put right, run the same command again",
                                     "chưa lập sổ; khắc phục xong, hãy chạy lại đúng lệnh đó"};
inline constexpr Text record_made{"the record was made; before anything else run: danvan check",
                                  "sổ đã được lập; trước hết hãy chạy: danvan check"};

}  // namespace danvan::registry::messages
