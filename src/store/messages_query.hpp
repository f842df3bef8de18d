#pragma once

#include "danvan/base/message.hpp"

namespace danvan::store::messages {

/// What is wrong, the line of the query it stands in, and a mark below the place.
inline constexpr Text pointed_at{"{0}\n    {1}\n    {2}", "{0}\n    {1}\n    {2}"};

// ---- what is not SQL over the views
inline constexpr Text query_empty{"the query is empty", "câu truy vấn trống"};
inline constexpr Text query_not_text{"the query has a character that cannot stand in it",
                                     "câu truy vấn có ký tự không được phép"};
inline constexpr Text query_too_long{"the query is longer than {0} bytes", "câu truy vấn dài quá {0} byte"};
inline constexpr Text query_syntax{"this is not SQL at “{0}”", "không đúng cú pháp SQL ở “{0}”"};
inline constexpr Text query_unfinished{"the query ends too early: something is missing",
                                       "câu truy vấn chưa hết: còn thiếu phần sau"};
inline constexpr Text query_token{"“{0}” cannot be read: a quotation mark or bracket may be missing",
                                  "không đọc được “{0}”: có thể thiếu dấu nháy hoặc ngoặc"};
inline constexpr Text query_no_view{"there is no view “{0}”", "không có khung nhìn “{0}”"};
inline constexpr Text query_no_column{"there is no column “{0}”", "không có cột “{0}”"};
inline constexpr Text query_ambiguous{"“{0}” is a column of more than one view here",
                                      "“{0}” là cột của nhiều khung nhìn trong câu này"};
inline constexpr Text query_name_view{"write which one: VIEW.{0}", "hãy ghi rõ của khung nhìn nào: VIEW.{0}"};
inline constexpr Text query_no_function{"there is no function “{0}”", "không có hàm “{0}”"};
inline constexpr Text query_arguments{"function {0}() does not take that many values",
                                      "số giá trị đưa vào hàm {0}() không đúng"};
inline constexpr Text query_no_collation{"there is no order “{0}”", "không có cách sắp thứ tự “{0}”"};
inline constexpr Text query_orders{"orders are VI (Vietnamese alphabet) and NUMBER (texts that are numbers)",
                                   "có các cách sắp VI (theo chữ cái tiếng Việt) và NUMBER (chữ ghi số)"};
inline constexpr Text query_clause_early{"{0} stands before {1}: write it after the last SELECT",
                                         "{0} đứng trước {1}: hãy viết ở sau lệnh SELECT cuối cùng"};
inline constexpr Text query_aggregate{"{0}() cannot stand here: what is asked of groups is written in HAVING",
                                      "không dùng được {0}() ở đây: điều kiện về nhóm phải viết trong HAVING"};
inline constexpr Text query_uneven{"the SELECTs of {0} have different numbers of columns",
                                   "các lệnh SELECT nối bằng {0} không có cùng số cột"};
inline constexpr Text query_wrong{"this query cannot be answered. SQLite: “{0}”",
                                  "không trả lời được câu truy vấn này. SQLite: “{0}”"};
inline constexpr Text query_meant{"did you mean “{0}”?", "có phải là “{0}”?"};
inline constexpr Text query_see_views{"see the views with: danvan query --views",
                                      "xem các khung nhìn bằng: danvan query --views"};
inline constexpr Text query_see_columns{"see its columns with: danvan query --views {0}",
                                        "xem các cột bằng: danvan query --views {0}"};
inline constexpr Text query_quotes{"a text stands in single quotes: 'S01'", "chữ phải đặt trong dấu nháy đơn: 'S01'"};

// ---- values
inline constexpr Text query_no_value{"“{0}” has no value", "“{0}” chưa có giá trị"};
inline constexpr Text query_set_it{"give it one with: --set {0}=VALUE", "hãy cho giá trị bằng: --set {0}=GIÁTRỊ"};
inline constexpr Text query_unnamed{"a value of the query needs a name, such as :year",
                                    "giá trị để ngỏ trong câu truy vấn phải có tên, ví dụ :year"};
inline constexpr Text query_unused{"the query has no :{0}", "câu truy vấn không có :{0}"};

// ---- what is never allowed
inline constexpr Text query_only_reads{"a query only reads: it cannot begin with “{0}”",
                                       "truy vấn chỉ để đọc: không được bắt đầu bằng “{0}”"};
inline constexpr Text query_begins{
    "a query begins with SELECT, WITH or VALUES; other commands of danvan change the record",
    "truy vấn bắt đầu bằng SELECT, WITH hoặc VALUES; muốn ghi sổ thì dùng lệnh khác của danvan"};
inline constexpr Text query_refused{"a query only reads: this is not allowed in it",
                                    "truy vấn chỉ để đọc: không được dùng lệnh này"};
inline constexpr Text query_one_only{"one query at a time: there is more after its end",
                                     "mỗi lần một câu truy vấn: sau câu này còn nội dung khác"};
inline constexpr Text query_internal{
    "“{0}” is not a view but an inner part of the record, which changes between versions",
    "“{0}” không phải khung nhìn mà là phần bên trong của sổ, sẽ thay đổi theo phiên bản"};
inline constexpr Text query_no_such_use{"function {0}() is not offered in a query",
                                        "truy vấn không dùng được hàm {0}()"};
inline constexpr Text query_see_functions{"functions:{0}", "các hàm:{0}"};
inline constexpr Text query_use_ratio{"for an exact mean or rate: ratio(sum(x), count(x), 2)",
                                      "muốn có trung bình, tỷ lệ chính xác: ratio(sum(x), count(x), 2)"};
inline constexpr Text query_use_today{"for today's date write :today", "ngày hôm nay viết là :today"};
inline constexpr Text query_use_fold{"to look for words whatever their case and marks: fold(name) LIKE '%dan van%'",
                                     "tìm không phân biệt chữ hoa, dấu: fold(name) LIKE '%dan van%'"};
inline constexpr Text query_same_answer{"a query must give the same answer each time",
                                        "truy vấn phải cho cùng kết quả mỗi lần chạy"};

// ---- numbers
inline constexpr Text query_inexact{"column “{0}” gives a number in binary floating point, which is not exact",
                                    "cột “{0}” cho số dấu phẩy động nhị phân, không chính xác tuyệt đối"};
inline constexpr Text query_exact_ways{
    "compute with whole numbers and show decimal(scaled, decimals) or ratio(a, b, 2); if rounded will do: "
    "printf('%.2f', x)",
    "hãy tính bằng số nguyên rồi hiện decimal(scaled, decimals) hoặc ratio(a, b, 2); nếu chấp nhận làm tròn: "
    "printf('%.2f', x)"};
inline constexpr Text query_sum_of_text{"sum() takes whole numbers, and was given “{0}”",
                                        "sum() chỉ cộng số nguyên, lại nhận “{0}”"};
inline constexpr Text query_sum_scaled{
    "sum the column of whole numbers beside it and show the result with decimal(): decimal(sum(scaled), decimals)",
    "hãy cộng cột số nguyên bên cạnh rồi hiện bằng decimal(): decimal(sum(scaled), decimals)"};
inline constexpr Text query_long_decimal{"“{0}” has more than 15 digits: too long for a decimal of a query",
                                         "“{0}” có quá 15 chữ số: quá dài đối với số thập phân trong truy vấn"};
inline constexpr Text query_use_scaled{
    "take the whole numbers beside it (the column scaled), which may have 18 digits, or fewer decimals",
    "hãy dùng số nguyên bên cạnh (cột scaled), được đến 18 chữ số, hoặc bớt chữ số thập phân"};
inline constexpr Text query_overflow{"a number grows too large in {0}()", "số quá lớn trong {0}()"};
inline constexpr Text query_whole_needed{"{0}() takes whole numbers, and 0 to 9 decimals",
                                         "{0}() chỉ nhận số nguyên và từ 0 đến 9 chữ số thập phân"};
inline constexpr Text query_clock{"{0}() cannot ask for the time or the time zone",
                                  "{0}() không được hỏi giờ, múi giờ của máy"};

// ---- limits
inline constexpr Text query_timeout{"the query ran longer than {0} s and was stopped",
                                    "truy vấn chạy quá {0} giây nên bị dừng"};
inline constexpr Text query_raise_timeout{"narrow it, or allow more time with: --timeout {0}",
                                          "hãy thu hẹp truy vấn, hoặc cho thêm thời gian bằng: --timeout {0}"};
inline constexpr Text query_memory{"the query needs more than {0} MB of memory and was stopped",
                                   "truy vấn cần hơn {0} MB bộ nhớ nên bị dừng"};
inline constexpr Text query_narrow{"narrow it: fewer rows to sort, group or join",
                                   "hãy thu hẹp: ít dòng hơn để sắp xếp, gộp nhóm hoặc ghép nối"};
inline constexpr Text query_big_value{"a value or a pattern in the query grows beyond its limit",
                                      "một giá trị hoặc mẫu tìm trong truy vấn vượt quá giới hạn"};
inline constexpr Text query_limits{"texts have at most {0} bytes, patterns of LIKE at most {1}",
                                   "chữ dài tối đa {0} byte, mẫu của LIKE tối đa {1}"};
inline constexpr Text query_deep{"an expression of the query is nested deeper than {0}, as a long row of OR or + is",
                                 "một biểu thức trong truy vấn lồng quá {0} cấp, như khi nối nhiều OR hoặc dấu +"};
inline constexpr Text query_use_in{"in place of many OR write: column IN ('S01', 'S02')",
                                   "thay cho nhiều OR, hãy viết: column IN ('S01', 'S02')"};
inline constexpr Text query_brackets{"the query is nested too deep: about {0} brackets within each other",
                                     "truy vấn lồng quá sâu: khoảng {0} cặp ngoặc trong nhau"};
inline constexpr Text query_use_with{"take it apart: WITH part AS (SELECT ...) SELECT ... FROM part",
                                     "hãy tách ra: WITH part AS (SELECT ...) SELECT ... FROM part"};
inline constexpr Text query_many_selects{"more than {0} SELECT are joined by UNION, EXCEPT or INTERSECT",
                                         "nối quá {0} lệnh SELECT bằng UNION, EXCEPT hoặc INTERSECT"};
inline constexpr Text query_use_values{"rows of a list are written: VALUES ('S01'), ('S02')",
                                       "danh sách nhiều dòng thì viết: VALUES ('S01'), ('S02')"};
inline constexpr Text query_many_arguments{"a function is given more than {0} values",
                                           "đưa quá {0} giá trị vào một hàm"};
inline constexpr Text query_use_rows{"take them from rows: SELECT max(column1) FROM (VALUES (1), (2))",
                                     "hãy lấy từ các dòng: SELECT max(column1) FROM (VALUES (1), (2))"};
inline constexpr Text query_many_open{"more than {0} values are left open in the query",
                                      "truy vấn để ngỏ quá {0} giá trị"};
inline constexpr Text query_write_values{"write those that never change into the query itself",
                                         "giá trị nào cố định thì ghi thẳng vào truy vấn"};
inline constexpr Text query_many_joined{"more than {0} views are joined", "ghép quá {0} khung nhìn với nhau"};
inline constexpr Text query_ask_twice{"ask in several queries", "hãy chia thành nhiều câu truy vấn"};
inline constexpr Text query_many_columns{"more than {0} columns in one SELECT, ORDER BY or GROUP BY",
                                         "quá {0} cột trong một SELECT, ORDER BY hoặc GROUP BY"};
inline constexpr Text query_fewer_columns{"name fewer columns in place of *", "hãy ghi tên ít cột hơn thay cho *"};

// ---- the journal's view
inline constexpr Text view_entries{"entries of the journal: who recorded what, when",
                                   "các mục của sổ nhật ký: ai ghi gì, lúc nào"};
inline constexpr Text column_entry{"number of the entry", "số của mục"};
inline constexpr Text column_at{"when it was recorded, in UTC", "lúc ghi, theo giờ UTC"};
inline constexpr Text column_actor{"who recorded it", "người ghi"};
inline constexpr Text column_command{"the command line", "dòng lệnh"};
inline constexpr Text column_changes{"rows added, changed or removed", "số dòng thêm, sửa hoặc bỏ"};
inline constexpr Text column_digest{"digest of the entry, in hexadecimal", "mã kiểm tra của mục, hệ 16"};
inline constexpr Text column_undone_by{"the entry that took it back; NULL: in force",
                                       "mục đã hoàn tác mục này; NULL: còn hiệu lực"};

}  // namespace danvan::store::messages
