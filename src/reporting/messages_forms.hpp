#pragma once

#include "danvan/base/message.hpp"

namespace danvan::reporting::messages {

// ---- forms that go out
inline constexpr Text no_such_form{"no form “{0}” is for the period {1}", "không có biểu mẫu “{0}” cho kỳ {1}"};
inline constexpr Text forms_are{"forms for {0}: {1}", "biểu mẫu áp dụng cho kỳ {0}: {1}"};

// ---- forms and tables that come back as workbooks
inline constexpr Text in_cell{"{0}: {1}", "ô {0}: {1}"};
inline constexpr Text form_altered{"the codes that the form carries were altered, or rows were added, removed or moved",
                                   "mã ghi sẵn trong biểu mẫu đã bị sửa, hoặc có dòng bị thêm, xóa, đổi chỗ"};
inline constexpr Text form_altered_cure{"copy the values into the form as it was sent out",
                                        "chép số liệu vào đúng biểu mẫu đã gửi"};
inline constexpr Text other_unit{"it is of the unit {0}, but {1} was asked for",
                                 "tệp là của đơn vị {0}, không phải {1}"};
inline constexpr Text other_period{"it is of the period {0}, but {1} was asked for",
                                   "tệp là của kỳ {0}, không phải kỳ {1}"};
inline constexpr Text other_form{"it is the form {0}, but {1} was asked for", "tệp là biểu mẫu {0}, không phải {1}"};
inline constexpr Text right_file{"is this the right file?", "kiểm tra lại xem có đúng tệp không"};
inline constexpr Text form_overtaken{
    "{0}, form {1}, period {2}: the form was made after revision {3}, but the last one recorded is {4}",
    "{0}, biểu mẫu {1}, kỳ {2}: biểu này lập sau lần nộp {3}, nhưng lần mới nhất trong sổ là {4}"};
inline constexpr Text form_overtaken_cure{
    "make the form anew and fill that in: danvan report form --period {0} --unit {1} -o DIR",
    "lập lại biểu mẫu rồi điền: danvan report form --period {0} --unit {1} -o DIR"};
inline constexpr Text nothing_filled_in{"no value is filled in", "chưa điền số liệu nào"};
inline constexpr Text fill_in{"fill in the yellow cells; write “-” where nothing arose",
                              "điền vào các ô nền vàng; ghi “-” nếu không phát sinh"};
inline constexpr Text row_without_code{"the row has no code of an indicator", "dòng này không có mã chỉ tiêu"};
inline constexpr Text has_formula{"there is a formula", "có công thức"};
inline constexpr Text formula_cure{
    "type the value itself; or add --computed to take the number that the formula last came to",
    "gõ chính giá trị; hoặc thêm --computed để nhận kết quả đã tính của công thức"};
inline constexpr Text formula_without_number{"there is a formula that came to no number",
                                             "có công thức không cho ra số"};
inline constexpr Text type_value{"type the value itself", "gõ chính giá trị vào ô"};
inline constexpr Text has_error{"there is the error {0}", "đang báo lỗi {0}"};
inline constexpr Text has_percentage{"it is shown as a percentage, but holds {0}",
                                     "hiển thị phần trăm, nhưng giá trị thật là {0}"};
inline constexpr Text percentage_cure{"format the cell as a number and type the figure in its unit of measure",
                                      "định dạng lại ô thành số và gõ số liệu theo đúng đơn vị tính"};
inline constexpr Text hidden_row{"the row is hidden", "dòng này đang bị ẩn"};
inline constexpr Text hidden_row_cure{"show the row (take filters off) or delete it",
                                      "cho hiện dòng (bỏ lọc) hoặc xóa dòng"};
inline constexpr Text merged_cells{"the cells {0} to {1} are merged", "các ô từ {0} đến {1} bị gộp"};
inline constexpr Text merged_cells_cure{"unmerge the cells of the table", "bỏ gộp ô trong bảng"};
inline constexpr Text unfit_text_cure{"type the text again", "gõ lại nội dung ô"};
inline constexpr Text empty_sheet{"the sheet “{0}” is empty", "trang “{0}” không có gì"};
inline constexpr Text missing_column{"the column “{0}” is missing", "thiếu cột “{0}”"};
inline constexpr Text unknown_column{"there is no column “{0}” in a table of reports",
                                     "bảng báo cáo không có cột “{0}”"};
inline constexpr Text repeated_column{"the column “{0}” stands twice in the header row",
                                      "cột “{0}” có hai lần trong dòng tiêu đề"};
inline constexpr Text columns_are{
    "the first row that is not empty has the names of the columns: {0}; or hand in a form made with: danvan report "
    "form",
    "dòng đầu tiên có chữ phải là tên các cột: {0}; hoặc nộp biểu lập bằng lệnh: danvan report form"};
inline constexpr Text other_sheets{"warning: only the sheet “{0}” was read; not read: {1}",
                                   "cảnh báo: chỉ đọc trang “{0}”; không đọc: {1}"};

}  // namespace danvan::reporting::messages
