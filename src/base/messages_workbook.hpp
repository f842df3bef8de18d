#pragma once

#include "danvan/base/message.hpp"

namespace danvan::messages {

inline constexpr Text old_or_locked_workbook{
    "this is a workbook of the old kind (.xls), or one with a password, not .xlsx",
    "đây là sổ tính kiểu cũ (.xls) hoặc có mật khẩu, không phải .xlsx"};
inline constexpr Text save_as_xlsx{"open it, and save it as “Excel Workbook (.xlsx)”, without a password",
                                   "mở tệp rồi lưu lại dạng “Excel Workbook (.xlsx)”, không đặt mật khẩu"};
inline constexpr Text not_a_workbook{"this is not an Excel workbook (.xlsx)",
                                     "đây không phải là sổ tính Excel (.xlsx)"};
inline constexpr Text empty_workbook{"the file is empty (0 bytes)", "tệp rỗng (0 byte)"};
inline constexpr Text is_it_csv{"if it is CSV, hand it in with --csv", "nếu là tệp CSV, hãy nộp bằng --csv"};
inline constexpr Text damaged_workbook{"the workbook is damaged or was not sent whole: {0}",
                                       "sổ tính bị hỏng hoặc gửi thiếu: {0}"};
inline constexpr Text send_again{"open it in Excel, save it and send it again", "mở bằng Excel, lưu lại rồi gửi lại"};
inline constexpr Text locked_workbook{"the workbook is locked with a password", "sổ tính có mật khẩu"};
inline constexpr Text workbook_with_macros{"the workbook has macros, or is of another kind ({0})",
                                           "sổ tính có macro, hoặc thuộc loại khác ({0})"};
inline constexpr Text workbook_too_large{"a part of the workbook has more than {0} MiB once unpacked: {1}",
                                         "một phần của sổ tính sau khi giải nén lớn hơn {0} MiB: {1}"};
inline constexpr Text too_many_parts{"the workbook has {0} parts, more than {1}", "sổ tính có {0} phần, nhiều hơn {1}"};
inline constexpr Text keep_the_table{"keep only the table in the workbook", "chỉ để lại bảng số liệu trong sổ tính"};
inline constexpr Text workbook_with_entities{"a part of the workbook defines entities of its own: {0}",
                                             "một phần của sổ tính tự định nghĩa thực thể XML: {0}"};
inline constexpr Text no_visible_sheet{"the workbook has no sheet that can be seen",
                                       "sổ tính không có trang nào hiển thị"};

inline constexpr Text no_part{"“{0}” is missing", "thiếu “{0}”"};
inline constexpr Text bad_part{"“{0}” cannot be read", "không đọc được “{0}”"};
inline constexpr Text no_archive{"the archive is incomplete", "tệp nén không trọn vẹn"};

}  // namespace danvan::messages
