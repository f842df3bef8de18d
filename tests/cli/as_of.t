@ year
# The record as it was known after an entry: reports before the correction, a unit list before the company was added.
$ cd year && danvan report show H01 --period 2025 --form nam --format csv > ../now; danvan report show H01 --period 2025 --form nam --format csv --as-of 6 > ../then; diff ../then ../now | grep -c "^> "
28
$ cd year && danvan unit list --kind doanh_nghiep --as-of 2 --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
DN01,Công ty cổ phần Ví dụ,,doanh_nghiep,province,,,,,
$ cd year && danvan unit list --kind doanh_nghiep --as-of 1 --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
$ cd year && danvan history --as-of 3 --format csv | cut -d, -f 1,3,4
entry,actor,changes
3,van-thu,336
2,van-thu,2
1,van-thu,89

# At every entry the journal and the documents give just what is shown.
$ cd year && for n in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do danvan check --as-of $n || echo $n; done

# The configuration then in force counts, and scores as they were.
$ cd year && printf '\n[[field]]\ncode = "thu"\nname = "Lĩnh vực thử"\n' >> danvan.toml && danvan config apply -q >/dev/null; danvan config get field.thu.name
Lĩnh vực thử
$ cd year && danvan config get field.thu.name --as-of 15
! error: no setting has the key “field.thu.name”
! hint: danvan config list shows the keys
[3]
$ cd year && danvan evaluate rank DV2025 --as-of 10 --format csv | head -3
rank,subject,name,cluster,cluster_rank,total,class,n,spread,vetoes
,B01,Văn phòng Ủy ban nhân dân tỉnh,Khối Tổng hợp,,,,0,,
,B02,Thanh tra tỉnh,Khối Tổng hợp,,,,0,,
$ cd year && danvan evaluate rank DV2025 --format csv > ../now; danvan evaluate rank DV2025 --as-of 11 --format csv > ../then; cmp ../now ../then

# Entry 0 is before everything. An entry that was taken back later had not been then.
$ cd year && danvan model list --as-of 0 --format csv | cut -c 1-40
code,title,unit,field,subject,level,stat
$ cd year && danvan undo 16 --reason "chưa được duyệt" -q && danvan config get field.thu.name --as-of 16
Lĩnh vực thử
$ cd year && danvan config get field.thu.name --as-of 17
! error: no setting has the key “field.thu.name”
! hint: danvan config list shows the keys
[3]
$ cd year && danvan unit list --kind doanh_nghiep --as-of 16 -v --format csv 2>&1 | sed 's/[0-9a-f]\{64\}/DIGEST/'
as the record was known after entry 16, DIGEST
entry 16 was taken back later, by entry 17
code,name,short_name,kind,level,parent,cluster,from,to,sector
DN01,Công ty cổ phần Ví dụ,,doanh_nghiep,province,,,,,
$ cd year && danvan unit list --as-of 0 -v --format csv --lang vi | cut -c 1-30
code,name,short_name,kind,leve
! theo sổ khi chưa có mục nào

# A day is taken to its end, a moment is local unless it says otherwise.
$ cd year && DANVAN_NOW=2026-02-01T09:30:00+07:00 danvan add-unit DN02 "Công ty thứ hai" --kind doanh_nghiep -q
$ cd year && for t in 2026-01-31 31/01/2026 2026-02-01 2026-02-01T09:29 2026-02-01T09:30 2026-02-01T09:30:00 2026-02-01T02:29Z 2026-02-01T02:30:00Z 2026-02-01T03:30+01:00; do echo $t $(danvan unit list --kind doanh_nghiep --as-of $t --format csv | wc -l); done
2026-01-31 2
31/01/2026 2
2026-02-01 3
2026-02-01T09:29 2
2026-02-01T09:30 3
2026-02-01T09:30:00 3
2026-02-01T02:29Z 2
2026-02-01T02:30:00Z 3
2026-02-01T03:30+01:00 3

# The list of those who score is read by the command that records them.
$ cd year && danvan evaluate evaluators --as-of 8 --format csv
code,name,unit,cluster
$ cd year && danvan evaluate evaluators --as-of 9 --format csv | head -2
code,name,unit,cluster
UV1,Ủy viên 1,,
$ cd year && danvan evaluate evaluators UV9 --name "Ủy viên" --as-of 9
! error: --as-of shows the list as it was: without CODE
! hint: danvan help evaluate evaluators
[2]
$ cd year && danvan evaluate evaluators --name "Ủy viên" --lang vi
! lỗi: --name là của một người chấm: hãy ghi mã người chấm
! gợi ý: danvan help evaluate evaluators
[2]
$ cd year && danvan evaluate evaluators --csv e.csv --as-of 9 --lang vi
! lỗi: --as-of xem danh sách khi đó: không dùng cùng --csv
! gợi ý: danvan help evaluate evaluators
[2]

# What is no entry and no time, and what is not there.
$ cd year && danvan unit list --as-of 99
! error: the record has no entry 99; the newest is 18
! hint: see the entries with: danvan history
! hint: for a day write it whole: 2025-09-30
[3]
$ cd year && danvan undo 99 --reason "nhầm"
! error: the record has no entry 99; the newest is 18
! hint: see the entries with: danvan history
[3]
$ cd year && danvan history show 99
! error: the record has no entry 99; the newest is 18
! hint: see the entries with: danvan history
[3]
$ cd year && env -u DANVAN_LANG danvan unit list --as-of 99
! lỗi: sổ không có mục số 99; mục mới nhất là 18
! gợi ý: xem các mục sổ bằng: danvan history
! gợi ý: nếu muốn chỉ một ngày, hãy ghi đủ: 2025-09-30
[3]
$ cd year && danvan unit list --as-of 2025 --lang vi
! lỗi: sổ không có mục số 2025; mục mới nhất là 18
! gợi ý: xem các mục sổ bằng: danvan history
! gợi ý: nếu muốn chỉ một ngày, hãy ghi đủ: 2025-09-30
[3]
$ cd year && danvan unit list --as-of 2025-12-31
! error: nothing was recorded by 2025-12-31 23:59:59; the first entry is of 2026-01-20 08:00:00
[3]
# What is still to come is not known yet; the newest entry may be later than the clock says.
$ cd year && danvan unit list --as-of 2099-01-01
! error: --as-of “2099-01-01”: what will be known by then is not known yet; it is 2026-01-20 08:00:00 now
! hint: for what is known now leave --as-of out
[3]
$ cd year && danvan unit list --as-of 2026-02-02 --lang vi
! lỗi: --as-of “2026-02-02”: chưa biết đến lúc đó sổ sẽ ghi gì; bây giờ là 2026-01-20 08:00:00
! gợi ý: muốn xem theo sổ hiện nay thì bỏ --as-of
[3]
$ cd year && danvan unit list --as-of 2026-02-01T09:31
! error: --as-of “2026-02-01T09:31”: what will be known by then is not known yet; it is 2026-01-20 08:00:00 now
! hint: for what is known now leave --as-of out
[3]
$ cd year && DANVAN_NOW=2026-02-03T08:00:00+07:00 danvan unit list --as-of 2026-02-03 --format csv | head -1 | cut -c 1-9
code,name
$ cd year && DANVAN_NOW=2026-02-03T08:00:00+07:00 danvan unit list --as-of 2026-02-03T08:01
! error: --as-of “2026-02-03T08:01”: what will be known by then is not known yet; it is 2026-02-03 08:00:00 now
! hint: for what is known now leave --as-of out
[3]
$ cd year && danvan unit list --as-of hôm-qua
! error: --as-of “hôm-qua” is neither an entry nor a time; write 12, 2025-09-30 or 2025-09-30T17:00
! hint: danvan help unit list
[2]
$ cd year && danvan unit list --as-of 2026-02-31
! error: --as-of “2026-02-31” is neither an entry nor a time; write 12, 2025-09-30 or 2025-09-30T17:00
! hint: danvan help unit list
[2]
$ cd year && danvan unit list --as-of 2026-02-01T25:00
! error: --as-of “2026-02-01T25:00” is neither an entry nor a time; write 12, 2025-09-30 or 2025-09-30T17:00
! hint: danvan help unit list
[2]
$ cd year && danvan unit list --as-of -1
! error: --as-of “-1” is neither an entry nor a time; write 12, 2025-09-30 or 2025-09-30T17:00
! hint: danvan help unit list
[2]
$ cd year && danvan unit list --as-of
! error: --as-of needs a value: --as-of ENTRY|TIME
! hint: danvan help unit list
[2]
$ cd year && danvan add-unit DN03 "Công ty" --kind doanh_nghiep --as-of 3
! error: “danvan add-unit” has no option --as-of
! hint: danvan help add-unit
[2]
$ cd year && danvan check --reindex --as-of 3
! error: --reindex puts the record of today right: without --as-of
! hint: danvan help check
[2]

# A summary says that later entries are left out, and names the entry it is based on; that of the newest entry does not.
$ cd year && danvan summarize --year 2025 --as-of 12 -o ../then12 && grep -h "mục sổ số" ../then12/summary.md | sed 's/[0-9a-f]\{12\}/DIGEST/'
10 files in ../then12
*Số liệu tính đến ngày 20/01/2026, theo mục sổ số 12 (mã kiểm tra DIGEST), không kể các mục ghi sau mục này.*
$ cd year && danvan summarize --year 2025 --as-of 18 -o ../then18 -q && danvan summarize --year 2025 -o ../today -q && diff -r ../then18 ../today && grep -h "mục sổ số" ../today/summary.md | sed 's/[0-9a-f]\{12\}/DIGEST/'
*Số liệu tính đến ngày 01/02/2026, theo mục sổ số 18 (mã kiểm tra DIGEST).*
$ cd year && d=$(danvan history --as-of 12 --limit 1 --format csv | tail -1 | cut -d, -f 5); grep -c $d ../then12/summary.md
1

# Nothing was written by looking.
$ cd year && danvan history --limit 1 --format csv | cut -d, -f 1
entry
18

# The last day that can be written is one like others.
$ danvan --store year report status --period 2025 --form nam --as-of 2200-12-31
! error: --as-of “2200-12-31”: what will be known by then is not known yet; it is 2026-01-20 08:00:00 now
! hint: for what is known now leave --as-of out
[3]
$ danvan --store year history --until 2200-12-31 --limit 1 --format csv | wc -l
2

# A command line is found as it was typed, blanks in a row and all.
$ danvan --store year unit rename H05 --name 'Hai  khoang   trong' --on 2026-01-15 -q; danvan --store year history --command 'Hai  khoang' --format csv | cut -d, -f 6; danvan --store year history --command 'Hai khoang trong' --format csv | cut -d, -f 6
command
danvan --store year unit rename H05 --name 'Hai  khoang   trong' --on 2026-01-15 -q
command
danvan --store year unit rename H05 --name 'Hai  khoang   trong' --on 2026-01-15 -q

# Before the first configuration there is no form to name, and no hint names none.
$ danvan --store year report status --form nam --period 2025 --as-of 0
! error: no form “nam” is for the period 2025
!   --form
[3]
$ danvan --store year report rollup --form nam --period 2025 --as-of 0 --lang vi
! lỗi: không có biểu mẫu nào mang mã “nam” [RP-60]
! gợi ý: xem các biểu mẫu và chỉ tiêu bằng lệnh: danvan config list
[3]
$ danvan --store year report status --form nam --period 2025-Q1 --as-of 0 --lang vi
! lỗi: không có biểu mẫu “nam” cho kỳ 2025-Q1
!   --form
[3]
