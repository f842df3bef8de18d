# Questions in SQL over views: read only, exact, and stopped where they go too far.
@ year
$ cd year && danvan query "SELECT code, name FROM units WHERE kind = 'so' ORDER BY name COLLATE VI LIMIT 3"
code  name
────────────────────────────
S05   Sở Công Thương
S14   Sở Giáo dục và Đào tạo
S07   Sở Giao thông vận tải
$ cd year && danvan query "SELECT unit, value, scaled, decimals FROM figures WHERE indicator = 'kp.xay_dung.chi' AND period = '2025' ORDER BY value DESC LIMIT 2" --format csv
unit,value,scaled,decimals
H05,152.9,1529,1
H06,126.0,1260,1
# A decimal is a number wherever it stands: each question has the rows of the one after it, which asks the whole numbers.
$ cd year && danvan query "SELECT unit, max(value) AS v FROM figures WHERE indicator = 'kp.xay_dung.chi' GROUP BY unit HAVING max(value) >= 100 ORDER BY unit" --format csv
unit,v
H03,138.0
H04,120.7
H05,152.9
H06,140.7
H07,119.1
H08,131.1
H10,145.5
$ cd year && danvan query "SELECT unit, max(scaled) AS v FROM figures WHERE indicator = 'kp.xay_dung.chi' GROUP BY unit HAVING max(scaled) >= 1000 ORDER BY unit" --format csv
unit,v
H03,1380
H04,1207
H05,1529
H06,1407
H07,1191
H08,1311
H10,1455
$ cd year && danvan query "SELECT unit, max(value) AS most FROM figures WHERE indicator = 'kp.xay_dung.chi' GROUP BY unit ORDER BY most DESC LIMIT 5" --format csv
unit,most
H05,152.9
H10,145.5
H06,140.7
H03,138.0
H08,131.1
$ cd year && danvan query "SELECT unit, max(scaled) AS most FROM figures WHERE indicator = 'kp.xay_dung.chi' GROUP BY unit ORDER BY most DESC LIMIT 5" --format csv
unit,most
H05,1529
H10,1455
H06,1407
H03,1380
H08,1311
$ cd year && danvan query "SELECT coalesce(value, 0) AS v FROM figures WHERE indicator = 'kp.xay_dung.chi' ORDER BY v DESC LIMIT 3" --format csv
v
152.9
145.5
140.7
$ cd year && danvan query "SELECT coalesce(scaled, 0) AS v FROM figures WHERE indicator = 'kp.xay_dung.chi' ORDER BY v DESC LIMIT 3" --format csv
v
1529
1455
1407
$ cd year && danvan query "SELECT count(*) AS n FROM figures WHERE indicator = 'kp.xay_dung.chi' AND ifnull(value, 0) > 100" --format csv
n
10
$ cd year && danvan query "SELECT count(*) AS n FROM figures WHERE indicator = 'kp.xay_dung.chi' AND ifnull(scaled, 0) > 1000" --format csv
n
10
$ cd year && danvan query "SELECT count(*) AS n, min(t) AS low, max(t) AS high FROM (SELECT decimal(sum(scaled), 1) AS t FROM figures WHERE indicator = 'kp.xay_dung.chi' GROUP BY unit) WHERE t > 100" --format csv
n,low,high
15,105.2,266.7
$ cd year && danvan query "SELECT count(*) AS n, min(t) AS low, max(t) AS high FROM (SELECT sum(scaled) AS t FROM figures WHERE indicator = 'kp.xay_dung.chi' GROUP BY unit) WHERE t > 1000" --format csv
n,low,high
15,1052,2667
$ cd year && danvan query "WITH f AS (SELECT unit, period, value, lag(value) OVER (PARTITION BY unit ORDER BY period) AS before FROM figures WHERE indicator = 'kp.xay_dung.chi') SELECT unit, before, value FROM f WHERE before < value ORDER BY unit LIMIT 4" --format csv
unit,before,value
B01,22.7,41.4
B02,37.1,39.0
D01,17.4,26.4
H05,106.7,152.9
$ cd year && danvan query "WITH f AS (SELECT unit, period, scaled, lag(scaled) OVER (PARTITION BY unit ORDER BY period) AS before FROM figures WHERE indicator = 'kp.xay_dung.chi') SELECT unit, before, scaled FROM f WHERE before < scaled ORDER BY unit LIMIT 4" --format csv
unit,before,scaled
B01,227,414
B02,371,390
D01,174,264
H05,1067,1529
$ cd year && danvan query "SELECT unit, value, ratio(scaled, 3, 2) AS third FROM figures WHERE indicator = 'kp.xay_dung.chi' AND period = '2025' AND value >= :least ORDER BY value" --set least=126.0
unit  value   third
───────────────────
H06   126.0  420.00
H05   152.9  509.67
$ cd year && danvan query "SELECT unit, value, scaled FROM figures WHERE unit = 'H05' AND period = '2025' AND indicator IN ('kp.xay_dung.chi', 'mh.dang_ky') ORDER BY value" --format json
{"schema": "danvan.query.1", "rows": [
{"unit": "H05", "value": 8, "scaled": 8},
{"unit": "H05", "value": 152.9, "scaled": 1529}
]}
$ cd year && danvan query "SELECT unit FROM figures GROUP BY unit HAVING sum(value) > 1"
! error: sum() takes whole numbers, and was given “7.7”
!   SQL
! hint: sum the column of whole numbers beside it and show the result with decimal(): decimal(sum(scaled), decimals)
[3]
$ cd year && danvan query "SELECT unit, max(value) - min(value) AS apart FROM figures WHERE indicator = 'kp.xay_dung.chi' GROUP BY unit"
! error: column “apart” gives a number in binary floating point, which is not exact
!     …t, max(value) - min(value) AS apart FROM figures WHERE indic…
!                                    ^
!   SQL:1:41
! hint: compute with whole numbers and show decimal(scaled, decimals) or ratio(a, b, 2); if rounded will do: printf('%.2f', x)
[3]
$ cd year && danvan query "SELECT decimal(1234567890123456, 1) AS d" --lang vi
! lỗi: “123456789012345.6” có quá 15 chữ số: quá dài đối với số thập phân trong truy vấn
!   SQL
! gợi ý: hãy dùng số nguyên bên cạnh (cột scaled), được đến 18 chữ số, hoặc bớt chữ số thập phân
[3]
$ cd year && danvan query "SELECT NULL AS a, '' AS b, 2025 AS c, 'x' AS c" --format json
{"schema": "danvan.query.1", "rows": [
{"a": null, "b": "", "c": 2025, "c_2": "x"}
]}
$ cd year && danvan query "SELECT NULL AS a, '' AS b, 2025 AS c, '=1+1' AS c" --format csv
a,b,c,c_2
,"",2025,=1+1
$ cd year && danvan query "SELECT NULL AS a, '' AS b, 2025 AS c, '=1+1' AS c" --format csv --excel | tail -c +4
a;b;c;c_2
;;2025;'=1+1
$ cd year && danvan query "SELECT unit, value, scaled, received, ratio(-scaled, 9, 3) AS part, received || ' ' AS words, '2025-13-40' AS none FROM figures WHERE indicator = 'kp.xay_dung.chi' AND period = '2025' AND value > 100 ORDER BY unit" --format csv --excel | tail -c +4
unit;value;scaled;received;part;words;none
H05;152,9;1529;11/12/2025;-169,889;"2025-12-11 ";2025-13-40
H06;126,0;1260;17/12/2025;-140,000;"2025-12-17 ";2025-13-40
H07;119,1;1191;01/12/2025;-132,333;"2025-12-01 ";2025-13-40
H10;100,3;1003;11/12/2025;-111,444;"2025-12-11 ";2025-13-40
$ cd year && danvan query "SELECT year, count(*) AS n FROM submissions GROUP BY year ORDER BY year" --format md
| year | n |
| ---: | ---: |
| 2024 | 35 |
| 2025 | 34 |
$ cd year && danvan query "SELECT NULL" --format csv
NULL
""
$ cd year && danvan query "SELECT 1 AS one WHERE 0"
one
───
$ cd year && danvan query "SELECT 1 AS one WHERE 0" --format csv
one
# A question in a file or on standard input, with values by name.
$ cd year && danvan query -f ../example/late-reports.sql --set year=2025
unit  name                                  period  state    due         received    days_late
──────────────────────────────────────────────────────────────────────────────────────────────
H12   Ủy ban nhân dân huyện Thanh Miện      2025    late     2025-12-15  2026-01-12         28
B03   Ban Quản lý các khu công nghiệp tỉnh  2025    late     2025-12-15  2026-01-06         22
S09   Sở Tài nguyên và Môi trường           2025    late     2025-12-15  2025-12-29         14
S05   Sở Công Thương                        2025    late     2025-12-15  2025-12-18          3
H06   Ủy ban nhân dân huyện Thanh Hà        2025    late     2025-12-15  2025-12-17          2
D04   Trường Cao đẳng nghề Hải Dương        2025    missing  2025-12-15
H08   Ủy ban nhân dân huyện Bình Giang      2025    missing  2025-12-15
S13   Sở Khoa học và Công nghệ              2025    missing  2025-12-15
$ cd year && echo "SELECT :today AS today, :name AS name" | danvan query - --set "name=O'Hara"
today       name
──────────────────
2026-01-20  O'Hara
$ cd year && danvan query "SELECT code FROM units WHERE code = :unit" --set unti=S01
! error: “:unit” has no value
!     … code FROM units WHERE code = :unit
!                                    ^
!   SQL:1:37
! hint: give it one with: --set unit=VALUE
[3]
$ cd year && danvan query "SELECT code FROM units" --set unit=S01
! error: the query has no :unit
!   --set
[3]
$ cd year && danvan query "SELECT 1" --set unit
! error: --set “unit”: write NAME=VALUE
! hint: danvan help query
[2]
$ cd year && danvan query "SELECT 1" --set a=1 --set a=2
! error: --set gives “a” twice
! hint: danvan help query
[2]
$ cd year && danvan query
! error: give one question: as SQL or with --file
! hint: danvan help query
[2]
$ cd year && danvan query "SELECT 1" -f ../example/late-reports.sql
! error: give one question: as SQL or with --file
! hint: danvan help query
[2]
$ cd year && danvan query -f nowhere.sql
! error: there is no file “FOLDER/year/nowhere.sql”
!   FOLDER/year/nowhere.sql
[3]
$ cd year && cp ../example/late-reports.sql q.sql && danvan query -f q.sql --set year=2025 -o q.sql --format csv
! error: --output q.sql would overwrite FOLDER/year/q.sql
! hint: danvan help query
! hint: name another file
[2]
# More rows than asked for.
$ cd year && danvan query "SELECT code FROM units ORDER BY code" --limit 2
code
────
B01
B02
! these are the first 2 rows; there are more
! --limit 0 gives all of them; LIMIT in the query asks for fewer
[1]
$ cd year && danvan query "SELECT code FROM units ORDER BY code" --limit 2 --format csv --lang vi
code
B01
B02
! đây là 2 dòng đầu; còn nữa
! --limit 0 cho tất cả; LIMIT trong câu truy vấn để hỏi ít hơn
[1]
$ cd year && danvan query "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c" --format csv | tail -1
10000
! these are the first 10000 rows; there are more
! --limit 0 gives all of them; LIMIT in the query asks for fewer
$ cd year && danvan query "SELECT code FROM models" --limit 0 --format csv | wc -l
169
$ cd year && danvan query "SELECT 1" --limit -1
! error: --limit “-1”: 0 or more
! hint: danvan help query
[2]
$ cd year && danvan query "SELECT 1" --timeout 0
! error: --timeout “0”: 1 to 3600 seconds
! hint: danvan help query
[2]
# What is wrong, where, and what was meant.
$ cd year && danvan query "SELECT nmae FROM units"
! error: there is no column “nmae”
!     SELECT nmae FROM units
!            ^
!   SQL:1:8
! hint: did you mean “name”?
[3]
$ cd year && danvan query "SELECT nmae FROM units" --lang vi
! lỗi: không có cột “nmae”
!     SELECT nmae FROM units
!            ^
!   SQL:1:8
! gợi ý: có phải là “name”?
[3]
$ cd year && danvan query "SELECT code FROM unist" --lang vi
! lỗi: không có khung nhìn “unist”
!     SELECT code FROM unist
!                      ^
!   SQL:1:18
! gợi ý: có phải là “units”?
[3]
$ cd year && printf 'SELECT code,\n  name,,\nFROM units\n' | danvan query -
! error: this is not SQL at “,”
!       name,,
!            ^
!   stdin:2:8
[3]
$ cd year && danvan query 'SELECT code FROM units WHERE name = "Sở Nội vụ"' --lang vi
! lỗi: không có cột “Sở Nội vụ”
!     … code FROM units WHERE name = "Sở Nội vụ"
!                                    ^
!   SQL:1:37
! gợi ý: xem các cột bằng: danvan query --views units
! gợi ý: chữ phải đặt trong dấu nháy đơn: 'S01'
[3]
$ cd year && danvan query "SELECT avg(scaled) FROM figures"
! error: function avg() is not offered in a query
!     SELECT avg(scaled) FROM figures
!            ^
!   SQL:1:8
! hint: for an exact mean or rate: ratio(sum(x), count(x), 2)
[7]
$ cd year && danvan query "SELECT sum(value) FROM figures WHERE indicator = 'kp.xay_dung.chi'" --lang vi
! lỗi: sum() chỉ cộng số nguyên, lại nhận “36.3”
!   SQL
! gợi ý: hãy cộng cột số nguyên bên cạnh rồi hiện bằng decimal(): decimal(sum(scaled), decimals)
[3]
$ cd year && danvan query "SELECT 10 / 4, 10 / 4.0 AS half"
! error: column “half” gives a number in binary floating point, which is not exact
!     SELECT 10 / 4, 10 / 4.0 AS half
!                                ^
!   SQL:1:28
! hint: compute with whole numbers and show decimal(scaled, decimals) or ratio(a, b, 2); if rounded will do: printf('%.2f', x)
[3]
$ cd year && danvan query ""
! error: SQL is empty
! hint: danvan help query
[2]
$ cd year && danvan query "SELECT code, lowr(name) FROM units"; danvan query --views zzz --lang vi
! error: there is no function “lowr”
!     SELECT code, lowr(name) FROM units
!                  ^
!   SQL:1:14
! hint: functions:
!     abs, char, coalesce, count, date, datetime, decimal, dense_rank,
!     first_value, fold, format, glob, group_concat, hex, ifnull, iif, instr,
!     julianday, lag, last_value, lead, length, like, max, min, nth_value, ntile,
!     nullif, printf, rank, ratio, replace, row_number, sign, strftime, substr,
!     substring, sum, typeof, unicode
! lỗi: không có khung nhìn “zzz”
! gợi ý: các khung nhìn:
!     units, unit_versions, successions, clusters, models, model_steps,
!     model_years, model_partners, activities, submissions, submission_steps,
!     submission_warnings, report_status, indicators, forms, figures,
!     figure_texts, rounds, sheets, marks, results, nominations, entries
[3]
$ cd year && danvan query "SELECT code FROM units LIMIT 1 UNION SELECT code FROM models" --lang vi
! lỗi: LIMIT đứng trước UNION: hãy viết ở sau lệnh SELECT cuối cùng
!     SELECT code FROM units LIMIT 1 UNION SELECT code FROM…
!                            ^
!   SQL:1:24
[3]
$ cd year && danvan query "SELECT code FROM units WHERE count(*) > 1" --lang vi
! lỗi: không dùng được count() ở đây: điều kiện về nhóm phải viết trong HAVING
!     SELECT code FROM units WHERE count(*) > 1
!                                  ^
!   SQL:1:30
[3]
$ cd year && danvan query "SELECT code FROM units UNION ALL SELECT code, title FROM models" --lang vi
! lỗi: các lệnh SELECT nối bằng UNION ALL không có cùng số cột
!     SELECT code FROM units UNION ALL SELECT code, title F…
!                            ^
!   SQL:1:24
[3]
$ cd year && danvan query "SELECT code FROM units ORDER BY 2" --lang vi
! lỗi: không trả lời được câu truy vấn này. SQLite: “1st ORDER BY term out of range - should be between 1 and 1”
!   SQL
[3]
$ cd year && danvan query "SELECT code FROM units ORDER BY 2" --lang en
! error: this query cannot be answered. SQLite: “1st ORDER BY term out of range - should be between 1 and 1”
!   SQL
[3]
$ cd year && danvan query "SELECT last_insert_rowid()" --lang vi
! lỗi: truy vấn không dùng được hàm last_insert_rowid()
!     SELECT last_insert_rowid()
!            ^
!   SQL:1:8
! gợi ý: các hàm:
!     abs, char, coalesce, count, date, datetime, decimal, dense_rank,
!     first_value, fold, format, glob, group_concat, hex, ifnull, iif, instr,
!     julianday, lag, last_value, lead, length, like, max, min, nth_value, ntile,
!     nullif, printf, rank, ratio, replace, row_number, sign, strftime, substr,
!     substring, sum, typeof, unicode
[7]
# What is not allowed.
$ cd year && danvan query "DELETE FROM entries"
! error: a query only reads: it cannot begin with “DELETE”
!     DELETE FROM entries
!     ^
!   SQL:1:1
! hint: a query begins with SELECT, WITH or VALUES; other commands of danvan change the record
[7]
$ cd year && danvan query "DELETE FROM entries" --lang vi
! lỗi: truy vấn chỉ để đọc: không được bắt đầu bằng “DELETE”
!     DELETE FROM entries
!     ^
!   SQL:1:1
! gợi ý: truy vấn bắt đầu bằng SELECT, WITH hoặc VALUES; muốn ghi sổ thì dùng lệnh khác của danvan
[7]
$ cd year && danvan query "SELECT name FROM personal_text" --lang vi
! lỗi: “personal_text” không phải khung nhìn mà là phần bên trong của sổ, sẽ thay đổi theo phiên bản
!     SELECT name FROM personal_text
!                      ^
!   SQL:1:18
! gợi ý: xem các khung nhìn bằng: danvan query --views
[7]
$ cd year && danvan query "VACUUM INTO '../copy.db'"; ls ../copy.db
! error: a query only reads: it cannot begin with “VACUUM”
!     VACUUM INTO '../copy.db'
!     ^
!   SQL:1:1
! hint: a query begins with SELECT, WITH or VALUES; other commands of danvan change the record
! ls: cannot access '../copy.db': No such file or directory
[2]
$ cd year && danvan query "SELECT 1; DROP TABLE unit"
! error: one query at a time: there is more after its end
!     SELECT 1; DROP TABLE unit
!               ^
!   SQL:1:11
[7]
$ cd year && danvan query "SELECT date('now')"
! error: date() cannot ask for the time or the time zone
!     SELECT date('now')
!            ^
!   SQL:1:8
! hint: for today's date write :today
[7]
$ cd year && danvan query "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c" -o ../endless.csv; ls ../endless.csv
! error: the query ran longer than 1 s and was stopped
!   SQL
! hint: narrow it, or allow more time with: --timeout 10
! ls: cannot access '../endless.csv': No such file or directory
[2]
$ cd year && danvan query "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c" --lang vi
! lỗi: truy vấn chạy quá 1 giây nên bị dừng
!   SQL
! gợi ý: hãy thu hẹp truy vấn, hoặc cho thêm thời gian bằng: --timeout 10
[1]
# What there is to ask about.
$ cd year && danvan query --views
View                 About
────────────────────────────────────────────────────────────────────────────────────────────────────────
units                units in force today, as they are called now
unit_versions        every name and place a unit ever had, with the days
successions          who took over from whom, a row for each link
clusters             the cluster in which a unit is ranked, as recorded for a year
models               models and exemplars as they stand now
model_steps          every step in the life of a model
model_years          how a model counts in each year from its registration on
model_partners       who works with whom on a model
activities           what was done for the movement, day by day
submissions          every revision of every report that came in
submission_steps     what became of a revision: returned, accepted …
submission_warnings  what the checks doubted in a revision
report_status        every report that is owed, come in or not, in the years of which there is any
indicators           figures that may be asked for, as defined now
forms                forms as defined now, each version
figures              figures of the revision that counts; one that was not given has no row
figure_texts         the same of indicators in words
rounds               rounds of evaluation
sheets               score sheets, every revision; who scored stands there by code
marks                single marks of the newest sheets
results              ranking of every round: of an open one as it is now, of a closed one as it was then
nominations          nominations for awards; persons by code, households without name
entries              entries of the journal: who recorded what, when
$ cd year && danvan query --views figures --lang vi
Cột        Kiểu          Ý nghĩa
─────────────────────────────────────────────────────────────────────────
unit       chữ           mã đơn vị
form       chữ           mã biểu mẫu
period     chữ           2025, 2025-H1, 2025-Q3, 2025-07 …
year       số nguyên     năm của kỳ
indicator  chữ           mã chỉ tiêu
state      chữ           given (có số) hoặc not_arising (không phát sinh)
value      số thập phân  số liệu; NULL: không phát sinh
scaled     số nguyên     số liệu bỏ dấu thập phân, để cộng
decimals   số nguyên     value = scaled / 10^decimals
measure    chữ           đơn vị tính; NULL: không có
revision   số nguyên     lần nộp, từ 1
received   ngày          ngày nhận lần nộp đó

Ví dụ
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────
SELECT decimal(sum(scaled), max(decimals)) AS total FROM figures WHERE indicator = 'mh.dang_ky' AND period = '2025'
$ cd year && danvan query --views figuers
! error: there is no view “figuers”
! hint: did you mean “figures”?
[3]
$ cd year && danvan check

# A table of the record cannot be counted beside a view; a text of several lines is one row of the table.
$ danvan --store year query "SELECT count(*) FROM unit, units"
! error: “unit” is not a view but an inner part of the record, which changes between versions
!     SELECT count(*) FROM unit, units
!                          ^
!   SQL:1:22
! hint: see the views with: danvan query --views
[7]
$ danvan --store year query "SELECT count(*) FROM unit, units" --lang vi
! lỗi: “unit” không phải khung nhìn mà là phần bên trong của sổ, sẽ thay đổi theo phiên bản
!     SELECT count(*) FROM unit, units
!                          ^
!   SQL:1:22
! gợi ý: xem các khung nhìn bằng: danvan query --views
[7]
$ danvan --store year query "SELECT 1 AS n, 'một' || char(10) || 'hai' || char(9) || 'ba' AS t UNION ALL SELECT 2, 'bốn'"
n  t
───────────────
1  một↵ hai⇥ ba
2  bốn
$ danvan --store year query "SELECT 'một' || char(10) || 'hai' || char(9) || 'ba' AS t" --format json
{"schema": "danvan.query.1", "rows": [
{"t": "một\nhai\tba"}
]}

# What is too much is told in words, with a way around it.
$ danvan --store year query "SELECT printf('%2000000s', 'x') AS a"
! error: a value or a pattern in the query grows beyond its limit
!   SQL
! hint: texts have at most 1000000 bytes, patterns of LIKE at most 100
[1]
$ danvan --store year query "SELECT length(printf('%1000000s', 'x')) AS n, format('%d-%.2f-%s-%05d', 7, 2.5, 'ab', 42) AS f, typeof(printf('')) AS e, printf(NULL, 1) AS z" --format csv
n,f,e,z
1000000,7-2.50-ab-00042,text,
$ danvan --store year query "SELECT format('%*s', 1000001, 'x') AS a" --lang vi
! lỗi: một giá trị hoặc mẫu tìm trong truy vấn vượt quá giới hạn
!   SQL
! gợi ý: chữ dài tối đa 1000000 byte, mẫu của LIKE tối đa 100
[1]
$ danvan --store year query "SELECT abs(-9223372036854775808) AS a"
! error: a number grows too large in abs()
!     SELECT abs(-9223372036854775808) AS a
!            ^
!   SQL:1:8
[3]
$ danvan --store year query "SELECT abs(-9223372036854775808) AS a" --lang vi
! lỗi: số quá lớn trong abs()
!     SELECT abs(-9223372036854775808) AS a
!            ^
!   SQL:1:8
[3]
$ many() { seq "$1" | sed "s/.*/$2/" | paste -sd "$3" | sed "s/;/$4/g"; }; for lang in en vi; do export DANVAN_LANG=$lang; danvan --store year query "SELECT 1 WHERE $(many 3000 '1 = \0' ';' ' OR ')"; danvan --store year query "SELECT $(many 200 '(' ';' '')1"; danvan --store year query "$(many 101 'SELECT 1' ';' ' UNION ')"; danvan --store year query "SELECT max($(many 101 1 ';' ,))"; danvan --store year query "SELECT $(many 501 1 ';' ,)"; danvan --store year query "SELECT ?101"; danvan --store year query "SELECT 1 FROM $(many 65 units ';' ,)"; danvan --store year query "SELECT 1 FROM $(many 250 units ';' ,)"; done
! error: an expression of the query is nested deeper than 100, as a long row of OR or + is
!   SQL
! hint: in place of many OR write: column IN ('S01', 'S02')
! error: the query is nested too deep: about 100 brackets within each other
!   SQL
! hint: take it apart: WITH part AS (SELECT ...) SELECT ... FROM part
! error: more than 100 SELECT are joined by UNION, EXCEPT or INTERSECT
!   SQL
! hint: rows of a list are written: VALUES ('S01'), ('S02')
! error: a function is given more than 100 values
!   SQL
! hint: take them from rows: SELECT max(column1) FROM (VALUES (1), (2))
! error: more than 500 columns in one SELECT, ORDER BY or GROUP BY
!   SQL
! hint: name fewer columns in place of *
! error: more than 100 values are left open in the query
!   SQL
! hint: write those that never change into the query itself
! error: more than 64 views are joined
!   SQL
! hint: ask in several queries
! error: more than 64 views are joined
!   SQL
! hint: ask in several queries
! lỗi: một biểu thức trong truy vấn lồng quá 100 cấp, như khi nối nhiều OR hoặc dấu +
!   SQL
! gợi ý: thay cho nhiều OR, hãy viết: column IN ('S01', 'S02')
! lỗi: truy vấn lồng quá sâu: khoảng 100 cặp ngoặc trong nhau
!   SQL
! gợi ý: hãy tách ra: WITH part AS (SELECT ...) SELECT ... FROM part
! lỗi: nối quá 100 lệnh SELECT bằng UNION, EXCEPT hoặc INTERSECT
!   SQL
! gợi ý: danh sách nhiều dòng thì viết: VALUES ('S01'), ('S02')
! lỗi: đưa quá 100 giá trị vào một hàm
!   SQL
! gợi ý: hãy lấy từ các dòng: SELECT max(column1) FROM (VALUES (1), (2))
! lỗi: quá 500 cột trong một SELECT, ORDER BY hoặc GROUP BY
!   SQL
! gợi ý: hãy ghi tên ít cột hơn thay cho *
! lỗi: truy vấn để ngỏ quá 100 giá trị
!   SQL
! gợi ý: giá trị nào cố định thì ghi thẳng vào truy vấn
! lỗi: ghép quá 64 khung nhìn với nhau
!   SQL
! gợi ý: hãy chia thành nhiều câu truy vấn
! lỗi: ghép quá 64 khung nhìn với nhau
!   SQL
! gợi ý: hãy chia thành nhiều câu truy vấn
[1]
$ danvan --store year query "SELECT 3 AS n WHERE 3 IN ($(seq -s, 3000))" --format csv
n
3

# A half goes away from zero.
$ danvan --store year query "SELECT ratio(1, 2, 0) AS a, ratio(-1, 2, 0) AS b, ratio(-5, 2, 0) AS c, ratio(-1, 3, 2) AS d" --format csv
a,b,c,d
1,-1,-3,-0.33

# What is no text is replaced in csv; in a single column NULL and an empty text are the same.
$ danvan --store year query "SELECT x'ff' AS a, 'a' || char(55296) AS b, 'c' || char(0) || 'd' AS c" --format csv
a,b,c
�,a���,c�d
$ danvan --store year query "SELECT x'ff' AS a, 'a' || char(55296) AS b, 'c' || char(0) || 'd' AS c" --format csv --excel | tail -c +4
a;b;c
�;a���;c�d
$ danvan --store year query "SELECT NULL AS a UNION ALL SELECT ''" --format csv
a
""
""
$ danvan --store year query "SELECT NULL AS a UNION ALL SELECT ''" --format json
{"schema": "danvan.query.1", "rows": [
{"a": null},
{"a": ""}
]}

# A code that looks like a number is found by --set, where it is computed too.
$ cd year && danvan add-unit DN99 "Công ty Thử nghiệm" --kind doanh_nghiep --cluster 5
1 added, 0 closed, 0 unchanged
$ cd year && danvan query "SELECT code, cluster FROM units WHERE cluster = :cluster" --set cluster=5
code  cluster
─────────────
DN99  5
