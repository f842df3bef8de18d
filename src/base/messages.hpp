#pragma once

#include "danvan/base/message.hpp"

namespace danvan::messages {

// ---- inputs as a whole
inline constexpr Text one_fault{"1 fault in the input; nothing was taken",
                                "Dữ liệu vào có 1 lỗi; chưa nhận nội dung nào"};
inline constexpr Text faults{"{0} faults in the input; nothing was taken",
                             "Dữ liệu vào có {0} lỗi; chưa nhận nội dung nào"};

// ---- files
inline constexpr Text no_such_file{"there is no file “{0}”", "không có tệp “{0}”"};
inline constexpr Text is_a_folder{"“{0}” is a folder, not a file", "“{0}” là thư mục, không phải tệp"};
inline constexpr Text is_no_file{"“{0}” is a pipe or a device, not a file",
                                 "“{0}” là ống dẫn hoặc thiết bị, không phải tệp"};
inline constexpr Text into_a_file_first{"save what comes from it as a file and name that",
                                        "hãy lưu dữ liệu từ đó thành tệp rồi ghi tên tệp ấy"};
inline constexpr Text cannot_read{"“{0}” cannot be read: {1}", "không đọc được “{0}”: {1}"};
inline constexpr Text over_cap{"“{0}” is larger than {1} MiB", "“{0}” lớn hơn {1} MiB"};
inline constexpr Text use_no_size_limit{"if the file is really meant to be so large, repeat with --no-size-limit",
                                        "nếu tệp đúng là lớn như vậy, hãy chạy lại với --no-size-limit"};
inline constexpr Text cannot_write{"“{0}” cannot be written: {1}", "không ghi được “{0}”: {1}"};
inline constexpr Text name_another_folder{"“{0}” is not a folder; name another one",
                                          "“{0}” không phải là thư mục; chọn tên khác"};
inline constexpr Text cannot_make_folder{"the folder “{0}” cannot be made: {1}", "không tạo được thư mục “{0}”: {1}"};
inline constexpr Text folder_elsewhere{"name a folder where files can be written", "chọn thư mục ghi được tệp"};
inline constexpr Text make_parents_first{"make the folder “{0}” first", "hãy tạo thư mục “{0}” trước"};

// ---- characters: what it is, where
inline constexpr Text control_character{"control character {0} at character {1}",
                                        "có ký tự điều khiển {0} ở ký tự thứ {1}"};
inline constexpr Text bidi_character{"character {0}, which changes the direction of writing, at character {1}",
                                     "có ký tự đảo chiều viết {0} ở ký tự thứ {1}"};
inline constexpr Text zero_width_character{"invisible character {0} at character {1}",
                                           "có ký tự vô hình {0} ở ký tự thứ {1}"};
inline constexpr Text invalid_character{"byte {0} is not UTF-8 text, at character {1}",
                                        "byte {0} không phải là chữ UTF-8, ở ký tự thứ {1}"};

// ---- CSV: reasons
inline constexpr Text no_such_encoding{"there is no encoding “{0}”; it is one of tcvn3, vni, windows-1258, viscii",
                                       "không có bảng mã “{0}”; chỉ có tcvn3, vni, windows-1258, viscii"};
inline constexpr Text no_header{"the file is empty: it has no header row", "tệp rỗng, không có dòng tiêu đề cột"};
inline constexpr Text names_no_column{"the first row names no column of a file of this kind",
                                      "dòng đầu không nêu cột nào của loại tệp này"};
inline constexpr Text is_utf16{"the file is UTF-16, not UTF-8", "tệp theo bảng mã UTF-16, không phải UTF-8"};
inline constexpr Text is_workbook{"the file is an Excel workbook, not CSV", "tệp là sổ tính Excel, không phải CSV"};
inline constexpr Text bad_separator{
    "the line “sep=” names no delimiter; it is a comma, a semicolon or a TAB",
    "dòng “sep=” không nêu đúng dấu phân cách; chỉ dùng dấu phẩy, dấu chấm phẩy hoặc TAB"};
inline constexpr Text too_many_columns{"the header row has {0} columns, more than {1}",
                                       "dòng tiêu đề có {0} cột, nhiều hơn {1} cột"};
inline constexpr Text missing_column{"the column “{0}” is missing", "thiếu cột “{0}”"};
inline constexpr Text unknown_column{"there is no column “{0}” in a file of this kind",
                                     "loại tệp này không có cột “{0}”"};
inline constexpr Text repeated_column{"the column “{0}” stands twice in the header row",
                                      "cột “{0}” có hai lần trong dòng tiêu đề"};
inline constexpr Text unnamed_column{"column {0} has no name in the header row",
                                     "cột thứ {0} không có tên trong dòng tiêu đề"};
inline constexpr Text too_few_cells{"the row has {0} of {1} cells", "dòng chỉ có {0} trên {1} ô"};
inline constexpr Text too_many_cells{"the row has {0} cells, the header row only {1}",
                                     "dòng có {0} ô, trong khi dòng tiêu đề chỉ có {1}"};
inline constexpr Text unclosed_quote{"the quote that opens here is never closed",
                                     "dấu ngoặc kép mở ở đây không được đóng"};
inline constexpr Text text_after_quote{"text after the closing quote of a cell", "có chữ sau dấu ngoặc kép đóng của ô"};
inline constexpr Text stray_quote{"a quote within a cell that does not begin with one",
                                  "có dấu ngoặc kép giữa ô, trong khi ô không mở đầu bằng ngoặc kép"};
inline constexpr Text nul_byte{"a NUL byte: the file is damaged, or is not text",
                               "có byte NUL: tệp bị hỏng hoặc không phải tệp văn bản"};
inline constexpr Text cell_too_long{"a cell of more than 1 MiB", "ô dài hơn 1 MiB"};
inline constexpr Text record_too_long{"a row of more than 64 MiB", "dòng dài hơn 64 MiB"};
inline constexpr Text not_utf8{"byte {0} at position {1} of the cell is not UTF-8 text",
                               "byte {0} ở vị trí {1} của ô không phải là chữ UTF-8"};
inline constexpr Text not_in_encoding{"a byte of the cell means nothing in {0}",
                                      "trong ô có byte không thuộc bảng mã {0}"};

// ---- CSV: cures
inline constexpr Text columns_are{"the columns are: {0}", "các cột gồm: {0}"};
inline constexpr Text did_you_mean{"did you mean “{0}”?", "có phải ý là “{0}”?"};
inline constexpr Text add_header{"begin the file with the names of the columns: {0}",
                                 "hãy mở đầu tệp bằng tên các cột: {0}"};
inline constexpr Text save_as_utf8{"save it as “CSV UTF-8”", "hãy lưu lại theo dạng “CSV UTF-8”"};
inline constexpr Text looks_like{"the file looks like {0}: repeat with --encoding {0}",
                                 "tệp có vẻ theo bảng mã {0}: hãy chạy lại với --encoding {0}"};
inline constexpr Text check_encoding{"check which encoding the file is in", "hãy kiểm tra lại bảng mã của tệp"};
inline constexpr Text remove_one{"leave only one of them", "hãy chỉ để lại một cột"};
inline constexpr Text name_or_remove{"name the column, or remove it with its delimiter",
                                     "hãy đặt tên cột hoặc xoá cột cùng dấu phân cách"};
inline constexpr Text fill_row{"write a delimiter for each column, also where the cell is empty",
                               "ghi đủ dấu phân cách cho mọi cột, kể cả ô trống"};
inline constexpr Text quote_delimiters{"put a cell that contains the delimiter “{0}” in quotes",
                                       "ô có chứa dấu phân cách “{0}” phải đặt trong ngoặc kép"};
inline constexpr Text double_quotes{"put the cell in quotes, and write each quote within it twice",
                                    "hãy đặt cả ô trong ngoặc kép và viết đôi mỗi dấu ngoặc kép bên trong"};
inline constexpr Text close_quote{"close it; the rest of the file was not read",
                                  "hãy đóng ngoặc; phần sau của tệp chưa được đọc"};
inline constexpr Text is_quote_open{"is a quote not closed? The rest of the file was not read",
                                    "có phải thiếu dấu ngoặc kép đóng? Phần sau của tệp chưa được đọc"};
inline constexpr Text rest_not_read{"the rest of the file was not read", "phần sau của tệp chưa được đọc"};
inline constexpr Text type_again{"type the text again", "hãy gõ lại nội dung ô"};

}  // namespace danvan::messages
