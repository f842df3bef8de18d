#pragma once

#include "danvan/base/message.hpp"

namespace danvan::reporting::messages {

// ---- what a report lacks, or that nothing is in it
inline constexpr Text taken_incomplete{
    "note: {0}, form {1}, period {2}: taken as incomplete; required and not given ({3}): {4}",
    "lưu ý: {0}, biểu mẫu {1}, kỳ {2}: đã nhận nhưng chưa đầy đủ; còn thiếu chỉ tiêu bắt buộc ({3}): {4}"};
inline constexpr Text nothing_in_file{"no row of the file has a value", "tệp không có số liệu nào"};
inline constexpr Text fill_in_column{"fill in the column value; write “-” where nothing arose",
                                     "điền vào cột value; ghi “-” nếu không phát sinh"};

// ---- a report handed in once more
inline constexpr Text received_changed{
    "{0} has handed in the form {1} for {2} already (revision {3}), with the same figures, received on {4}, not {5}",
    "{0} đã nộp biểu mẫu {1} kỳ {2} (lần {3}) với cùng số liệu, nhưng ngày nhận là {4}, không phải {5}"};
inline constexpr Text note_changed{
    "{0} has handed in the form {1} for {2} already (revision {3}), with the same figures and another note",
    "{0} đã nộp biểu mẫu {1} kỳ {2} (lần {3}) với cùng số liệu, chỉ khác ghi chú"};
inline constexpr Text received_and_note_changed{
    "{0} has handed in the form {1} for {2} already (revision {3}), with the same figures, another note, and received "
    "on {4}, not {5}",
    "{0} đã nộp biểu mẫu {1} kỳ {2} (lần {3}) với cùng số liệu, nhưng ghi chú khác và ngày nhận là {4}, không phải "
    "{5}"};

// ---- a unit, a form or a day that is not the right one
inline constexpr Text not_in_force_yet{"{0} has been in force since {1} only, after {2}",
                                       "{0} chỉ hoạt động từ ngày {1}, sau kỳ {2}"};
inline constexpr Text not_in_force_yet_cure{"report for the units that it took over from; see: danvan unit show {0}",
                                            "báo cáo cho đơn vị tiền thân; xem: danvan unit show {0}"};
inline constexpr Text form_holds_from{"the form {0} holds from {1} on", "biểu mẫu {0} áp dụng từ ngày {1}"};
inline constexpr Text not_written_as_date{
    "“{0}” is not written as a date: two digits for the day and the month, four for the year",
    "“{0}” chưa đúng cách ghi ngày: ngày và tháng ghi hai chữ số, năm ghi bốn chữ số"};

// ---- what stands in a form and is not read
inline constexpr Text code_altered{"“{0}” stands where the form has the code {1}",
                                   "ở đây ghi “{0}”, trong khi biểu mẫu có mã {1}"};
inline constexpr Text code_too_many{"“{0}” stands below the last line of the form",
                                    "ở đây ghi “{0}”, sau dòng cuối của biểu mẫu"};
inline constexpr Text code_missing{"the form has a line more here, with the code {0}",
                                   "ở đây biểu mẫu còn một dòng nữa, mã {0}"};
inline constexpr Text hidden_row_of_form_cure{"show the row (take filters off); a row of a form cannot be deleted",
                                              "cho hiện dòng (bỏ lọc); không được xóa dòng của biểu mẫu"};
inline constexpr Text cells_not_read{"warning: values are read from the yellow cells only; not read: {0}",
                                     "cảnh báo: chỉ đọc số liệu ở các ô nền vàng; không đọc: {0}"};
inline constexpr Text label_altered{
    "warning: {0} has “{1}” where the form says “{2}”; the value was taken as {3}",
    "cảnh báo: ô {0} ghi “{1}”, trong khi biểu mẫu ghi “{2}”; số liệu vẫn được tính cho {3}"};

}  // namespace danvan::reporting::messages
