# Words of report submit that do not go together, and what they say.
@ year
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=1 --receipts --format csv
unit,form,period,revision,entry,at,sha256
D04,nam,2025,1,16,2026-01-20T01:00:00Z,8cc2530d4548aeeb7a871c04eb1104fbd1cffc3b8a0c33fd612fa43af26fc828
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=1 --partial
! error: --partial is only for files
! hint: danvan help report submit
[2]
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=1 --excel --lang vi
! lỗi: --excel chỉ dùng với tệp
! gợi ý: danvan help report submit
[2]
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=1 --encoding vni
! error: --encoding is only for files
! hint: danvan help report submit
[2]
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=1 --no-size-limit
! error: --no-size-limit is only for files
! hint: danvan help report submit
[2]
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=2 --reason "  "
! error: --reason is empty
! hint: danvan help report submit
[2]
$ cd year && danvan report extend D04 --period 2025 --until 2026-02-10 --reason "" --lang vi
! lỗi: --reason để trống
! gợi ý: danvan help report extend
[2]
$ cd year && danvan report submit ../example/reports.csv
! error: “../example/reports.csv” is a file of reports: add --csv
! hint: danvan help report submit
[2]
$ printf '\320\317\021\340' > cu.xls && cd year && danvan report submit ../cu.xls
! error: this is a workbook of the old kind (.xls), or one with a password, not .xlsx [XL-03]
!   ../cu.xls
! hint: open it, and save it as “Excel Workbook (.xlsx)”, without a password
[3]
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=2 --received 1/2/2026 --lang vi
! lỗi: --received “1/2/2026” không phải là ngày; hãy ghi 2025-07-01 hoặc 01/07/2025
! gợi ý: danvan help report submit
[2]
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=1 --received 2026-01-19
! error: D04 has handed in the form nam for 2025 already (revision 1), with the same figures, received on 2026-01-20, not 2026-01-19 [RP-15]
! hint: if this is a correction, add --reason "…"; the earlier revision stays on record
[1]

# A note says what is lacking, and where the rest of the notes is.
$ danvan init so --preset hai-duong-2025 -q && danvan --store so unit list --format csv | awk -F, 'NR > 1 {print $1 ",2025,nam,mh.dang_ky,1"}' | (echo unit,period,form,indicator,value; cat) > mot.csv
$ danvan --store so report submit --csv mot.csv | tail -2
and 24 more incomplete reports; see: danvan report status --period 2025
receipts: 44 reports, entry 2, 2026-01-20 08:00:00; all of them: --receipts
$ danvan --store so report status --period 2025 --totals --format csv | cut -d, -f1-5
form,period,owed,received,complete
nam,2025,36,36,0

# --excel is CSV, whatever is said beside it.
$ danvan --store so report status --period 2025 --totals --excel | head -1 | cut -c1-24
﻿form;period;owed;rece
$ danvan --store so report rollup --period 2025 --excel --format json
! error: --excel writes csv; leave out the other format
! hint: danvan help report rollup
[2]
$ danvan --store so report rollup --period 2025 --excel -o bang.md --lang vi
! lỗi: --excel ghi csv; bỏ dạng khác
! gợi ý: danvan help report rollup
[2]

# A form has room for the files only in a folder.
$ danvan --store so report form --period 2025 --unit S01 -o mot.csv
! error: the folder “FOLDER/mot.csv” cannot be made: File exists
! hint: “FOLDER/mot.csv” is not a folder; name another one
[5]
$ danvan --store so report form --period 2025 --unit S01 -o khong/co
! error: the folder “FOLDER/khong/co” cannot be made: No such file or directory
! hint: make the folder “FOLDER/khong” first
[5]
$ danvan --store so report form --period 2025 --unit S01 -o /proc/danvan --lang vi
! lỗi: không tạo được thư mục “/proc/danvan”: không có tệp hoặc thư mục này
! gợi ý: chọn thư mục ghi được tệp
[5]
