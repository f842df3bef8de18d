@ year
# The newest entry is taken back: a dry run shows the rows, then it is done, and check finds nothing.
$ cd year && danvan add-unit DN77 "Công ty cổ phần Nhầm" --kind doanh_nghiep
1 added, 0 closed, 0 unchanged
$ cd year && danvan undo --reason "ghi nhầm" --dry-run --format csv | grep -v ',,$'
operation,table,key,column,before,after
added,undone_entry,16,entry,,16
added,undone_entry,16,by,,17
added,undone_entry,16,reason,,ghi nhầm
removed,unit,DN77,code,DN77,
removed,unit_version,"DN77,",unit,DN77,
removed,unit_version,"DN77,",name,Công ty cổ phần Nhầm,
removed,unit_version,"DN77,",kind,doanh_nghiep,
removed,unit_version,"DN77,",level,province,
$ cd year && danvan undo --reason "ghi nhầm" --dry-run --format md | grep '| to |'
| removed | particulars of a unit | unit DN77, from … | to | … | |
$ cd year && danvan undo --reason "ghi nhầm" --dry-run --lang vi
Việc  Bảng                Khóa                    Cột                Trước                 Sau
───────────────────────────────────────────────────────────────────────────────────────────────────
thêm  mục đã bị hoàn tác  mục sổ 16               mục sổ                                   16
thêm  mục đã bị hoàn tác  mục sổ 16               hoàn tác bằng mục                        17
thêm  mục đã bị hoàn tác  mục sổ 16               lý do                                    ghi nhầm
bỏ    đơn vị              DN77                    mã                 DN77
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  đơn vị             DN77
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  từ ngày            …
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  đến trước ngày     …
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  tên                Công ty cổ phần Nhầm
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  tên ngắn
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  loại               doanh_nghiep
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  cấp                province
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  cấp trên
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  cụm, khối
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  căn cứ
bỏ    thông tin đơn vị    đơn vị DN77, từ ngày …  ngành
mục 16 sẽ bị hoàn tác (danvan add-unit DN77 'Công ty cổ phần Nhầm' --kind doanh_nghiep)
chạy thử: chưa ghi gì
$ cd year && danvan undo 7 --reason "đính chính nhầm" --dry-run --format csv
operation,table,key,column,before,after
removed,submission,"2025,H01,nam,2",period,2025,
removed,submission,"2025,H01,nam,2",unit,H01,
removed,submission,"2025,H01,nam,2",form,nam,
removed,submission,"2025,H01,nam,2",revision,2,
removed,submission,"2025,H01,nam,2",received,2026-01-19,
removed,submission,"2025,H01,nam,2",state,submitted,
removed,submission,"2025,H01,nam,2",reason,Đính chính lượt tương tác và số mô hình hiệu quả,
removed,submission,"2025,H01,nam,2",warnings,0,
removed,submission,"2025,H01,nam,2",digest,7d599e2a23ae67f56f8ffe5b4cd5c116d14ac2ffbe4c6e0b119e4436f3ec4fcc,
changed,figure,"2025,H01,nam,2",mh.hieu_qua,7,8
changed,figure,"2025,H01,nam,2",tt.tuong_tac,20581,205813
added,undone_entry,7,entry,,7
added,undone_entry,7,by,,17
added,undone_entry,7,reason,,đính chính nhầm
$ cd year && danvan undo 7 --reason "đính chính nhầm" --dry-run
Operation  Table             Key                                          Column        Before                                            After
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
removed    report            period 2025, unit H01, form nam, revision 2  period        2025
removed    report            period 2025, unit H01, form nam, revision 2  unit          H01
removed    report            period 2025, unit H01, form nam, revision 2  form          nam
removed    report            period 2025, unit H01, form nam, revision 2  revision      2
removed    report            period 2025, unit H01, form nam, revision 2  received      19/01/2026
removed    report            period 2025, unit H01, form nam, revision 2  state         submitted
removed    report            period 2025, unit H01, form nam, revision 2  reason        Đính chính lượt tương tác và số mô hình hiệu quả
removed    report            period 2025, unit H01, form nam, revision 2  warnings      0
removed    report            period 2025, unit H01, form nam, revision 2  digest        7d599e2a23ae…
changed    figure            period 2025, unit H01, form nam, revision 2  mh.hieu_qua   7                                                 8
changed    figure            period 2025, unit H01, form nam, revision 2  tt.tuong_tac  20.581                                            205.813
added      entry taken back  entry 7                                      entry                                                           7
added      entry taken back  entry 7                                      by entry                                                        17
added      entry taken back  entry 7                                      reason                                                          đính chính nhầm
entry 7 would be taken back (danvan report submit --csv report-correction.csv --reason 'Đính chính lượt tương tác và số mô hình hiệu quả')
dry run: nothing was written
$ cd year && danvan undo --reason "ghi nhầm"
entry 16 was taken back (danvan add-unit DN77 'Công ty cổ phần Nhầm' --kind doanh_nghiep)
$ cd year && danvan unit list --kind doanh_nghiep --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
DN01,Công ty cổ phần Ví dụ,,doanh_nghiep,province,,,,,
$ cd year && danvan check
$ cd year && danvan history --limit 2 --format csv | cut -d, -f 1,3,4,6,7
entry,actor,changes,command,undone_by
17,van-thu,3,danvan undo --reason 'ghi nhầm',
16,van-thu,2,danvan add-unit DN77 'Công ty cổ phần Nhầm' --kind doanh_nghiep,17

# An undo is an entry like any other: taken back, it brings the unit back.
$ cd year && danvan undo --reason "công ty có thật"
entry 17 was taken back (danvan undo --reason 'ghi nhầm')
$ cd year && danvan unit list --kind doanh_nghiep --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
DN01,Công ty cổ phần Ví dụ,,doanh_nghiep,province,,,,,
DN77,Công ty cổ phần Nhầm,,doanh_nghiep,province,,,,,
$ cd year && danvan history --limit 3 --format csv | cut -d, -f 1,6,7
entry,command,undone_by
18,danvan undo --reason 'công ty có thật',
17,danvan undo --reason 'ghi nhầm',18
16,danvan add-unit DN77 'Công ty cổ phần Nhầm' --kind doanh_nghiep,
$ cd year && danvan check

# Later entries that use the rows stand in the way, and are named; nothing is written.
$ cd year && danvan undo 6 --reason "nộp nhầm tệp"
! error: entry 6 cannot be taken back: later entries changed or use its rows (entries: 7) [UN-02]
! hint: entry 7: danvan report submit --csv report-correction.csv --reason 'Đính chính lượt tương tác và số mô hình hiệu quả'
! hint: take those back first, the newest first; or put the matter right with a new entry
[1]
$ cd year && danvan undo 6 --reason "nộp nhầm tệp" --lang vi
! lỗi: không hoàn tác được mục 6: có mục sau đã sửa hoặc đang dùng các dòng của mục này (số mục: 7) [UN-02]
! gợi ý: mục 7: danvan report submit --csv report-correction.csv --reason 'Đính chính lượt tương tác và số mô hình hiệu quả'
! gợi ý: hãy hoàn tác các mục đó trước, từ mục mới nhất; hoặc ghi một mục mới để sửa lại cho đúng
[1]
$ cd year && danvan undo 3 --reason "nhầm"
! error: entry 3 cannot be taken back: later entries changed or use its rows (entries: 4, 8, 13) [UN-02]
! hint: entry 4: danvan model confirm --csv confirmations.csv
! hint: entry 8: danvan nominate submit --csv nominations.csv
! hint: entry 13: danvan evaluate open MH2025 --rubric dvk-mo-hinh --year 2025 --subjects subjects-mo-hinh.csv
! hint: take those back first, the newest first; or put the matter right with a new entry
[1]
$ cd year && danvan history --limit 1 --format csv | cut -d, -f 1
entry
18

# Of reports and score sheets the figures and marks go too: what stood before is shown again.
$ cd year && danvan report show H01 --period 2025 --form nam --format csv > ../corrected; danvan undo 7 --reason "đính chính nhầm"
entry 7 was taken back (danvan report submit --csv report-correction.csv --reason 'Đính chính lượt tương tác và số mô hình hiệu quả')
$ cd year && danvan report show H01 --period 2025 --form nam --format csv > ../before; cmp -s ../corrected ../before || echo differs
differs
$ cd year && danvan undo 6 --reason "nộp nhầm tệp" -q && danvan report status --form nam --period 2025 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2025,36,0,0,0,0,36,0.00,0.00,0,0,0
$ cd year && danvan undo -q --reason "không nhầm" && danvan undo -q 19 --reason "không nhầm" && danvan report show H01 --period 2025 --form nam --format csv | cmp - ../corrected
$ cd year && danvan undo 15 --reason "chấm lại" -q && danvan undo 14 --reason "chấm lại" -q && danvan evaluate show MH2025 --format csv | tail -1
unmarked,MH25-109,"Kỹ sư trẻ về quê trồng dưa lưới, dạy nghề cho bạn",
$ cd year && danvan check

# A configuration taken back puts the former one in force; not where what is recorded uses it.
$ cd year && printf '\n[[field]]\ncode = "thu"\nname = "Lĩnh vực thử"\n' >> danvan.toml && danvan config apply --format csv
change,key,before,after
added,field.thu.code,,thu
added,field.thu.name,,Lĩnh vực thử
$ cd year && danvan add-model MH25-977 "Mô hình thử" --unit S01 --field thu --registered 2025-05-05
1 added, 0 closed, 0 unchanged
$ cd year && danvan undo 25 --reason "chưa được duyệt"
! error: entry 25 cannot be taken back: the configuration then in force would not fit what is recorded (“thu”); later entries: 26 [UN-05]
! hint: entry 26: danvan add-model MH25-977 'Mô hình thử' --unit S01 --field thu --registered 2025-05-05
! hint: take those back first, the newest first; or put the matter right with a new entry
[1]
$ cd year && danvan undo 26 --reason "chưa được duyệt" -q && danvan undo 25 --reason "chưa được duyệt"
entry 25 was taken back (danvan config apply --format csv)
another configuration is in force now; danvan.toml is as it was: compare before the next config apply
$ cp -r year matching && cd matching && danvan undo 28 --reason "đã duyệt"
entry 28 was taken back (danvan undo 25 --reason 'chưa được duyệt')
another configuration is in force now; danvan.toml says the same
$ cd matching && danvan undo --reason "chưa duyệt" --lang vi | tail -1
nay cấu hình khác có hiệu lực; danvan.toml vẫn như cũ: hãy đối chiếu trước lần config apply tới
$ cd matching && danvan undo --reason "đã duyệt" --lang vi | tail -1
nay cấu hình khác có hiệu lực; danvan.toml đúng như cấu hình đó
$ cd year && danvan add-model MH25-977 "Mô hình thử" --unit S01 --field thu --registered 2025-05-05
! error: no field “thu” is defined [RG-23]
!   --field “thu”
! hint: use one of: economy, culture_society, defence_security, political_system
[3]
$ cd year && danvan undo 27 --reason "không nhầm"
! error: entry 27 cannot be taken back: the configuration then in force would not fit what is recorded (“thu”); later entries: 28 [UN-05]
! hint: entry 28: danvan undo 25 --reason 'chưa được duyệt'
! hint: take those back first, the newest first; or put the matter right with a new entry
[1]
$ cd year && printf '\n[[indicator]]\ncode = "them"\nname = "Chỉ tiêu thêm"\ntype = "flow"\nunit = "việc"\n' >> danvan.toml && sed -i 's/^  "kho_khan",/  "kho_khan", "them",/' danvan.toml && danvan config apply -q --format csv | grep -c them
5
$ cd year && danvan report submit S14 --period 2025 --set them=5 --reason "bổ sung" -q && danvan report submit S15 --period 2025 --set them=7 --reason "bổ sung" -q
$ cd year && danvan undo 29 --reason "bỏ chỉ tiêu"
! error: entry 29 cannot be taken back: the configuration then in force would not fit what is recorded (“them”); later entries: 30 [UN-05]
! hint: entry 30: danvan report submit S14 --period 2025 --set them=5 --reason 'bổ sung' -q
! hint: take those back first, the newest first; or put the matter right with a new entry
[1]
$ cd year && danvan undo 30 --reason "bỏ chỉ tiêu" -q && danvan undo 31 --reason "bỏ chỉ tiêu" -q && danvan undo 29 --reason "bỏ chỉ tiêu" -q
$ cd year && danvan check
Severity  Object       Finding                                                                                                                                                Cure
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
warning   danvan.toml  the file differs from what is applied in 7 settings: form.nam.indicators, field.thu.code, field.thu.name, indicator.them.code, indicator.them.name, …  bring it into force: danvan config apply; or put the file back as it was applied
[1]

# Twice, the first, one that is not there, wrong words.
$ cd year && danvan undo 25 --reason "lần nữa"
entry 25 was taken back already, by entry 28; to bring it back: danvan undo 28 --reason TEXT
unchanged
$ cd year && danvan undo 1 --reason "làm lại từ đầu"
! error: the first entry made the record: without it nothing in the record could be read, so it cannot be taken back [UN-01]
! hint: to begin anew, make another record: danvan init DIR
[1]
$ cd year && danvan undo 999 --reason "?"
! error: the record has no entry 999; the newest is 34
! hint: see the entries with: danvan history
[3]
$ cd year && danvan undo x --reason "?"
! error: “x” is not the number of an entry
! hint: danvan help undo
[2]
$ cd year && danvan undo 5
! error: --reason is needed: --reason TEXT
! hint: danvan help undo
[2]
$ cd year && danvan undo 5 --reason "$(printf 'ỳ%.0s' $(seq 1001))"
! error: --reason has 1001 characters; the record takes at most 1000
! hint: danvan help undo
[2]
$ cd year && danvan undo 5 --reason "$(printf 'ỳ%.0s' $(seq 1001))" --lang vi
! lỗi: --reason có 1001 ký tự; sổ chỉ nhận tối đa 1000
! gợi ý: danvan help undo
[2]
$ cd year && danvan undo -n --reason "$(printf 'ỳ%.0s' $(seq 1000))" | grep -c would
1
$ cd year && danvan undo 5 --reason " "
! error: --reason is empty
! hint: danvan help undo
[2]

# Filters of the history.
$ cd year && danvan history --object DN77 --format csv | cut -d, -f 1,6,7
entry,command,undone_by
18,danvan undo --reason 'công ty có thật',
17,danvan undo --reason 'ghi nhầm',18
16,danvan add-unit DN77 'Công ty cổ phần Nhầm' --kind doanh_nghiep,
$ cd year && danvan history --object MH25-977 --format csv | cut -d, -f 1,6,7
entry,command,undone_by
27,danvan undo 26 --reason 'chưa được duyệt' -q,
26,danvan add-model MH25-977 'Mô hình thử' --unit S01 --field thu --registered 2025-05-05,27
$ cd year && danvan history --object MH21-003 --format csv | cut -d, -f 1,6
entry,command
13,danvan evaluate open MH2025 --rubric dvk-mo-hinh --year 2025 --subjects subjects-mo-hinh.csv
8,danvan nominate submit --csv nominations.csv
4,danvan model confirm --csv confirmations.csv
3,danvan add-model --csv models.csv
$ cd year && danvan history --object S01 --until 2026-01-20 --format csv | grep -c 'evaluate open DV2025'
1
$ cd year && danvan history --object model --format csv | cut -d, -f 1,6
entry,command
27,danvan undo 26 --reason 'chưa được duyệt' -q
26,danvan add-model MH25-977 'Mô hình thử' --unit S01 --field thu --registered 2025-05-05
3,danvan add-model --csv models.csv
$ cd year && danvan history --object round --limit 2 --format csv | cut -d, -f 1,6,7
entry,command,undone_by
23,danvan undo 15 --reason 'chấm lại' -q,
15,danvan evaluate close MH2025,23
$ cd year && danvan history --command "DINH CHINH" --format csv | cut -d, -f 1,6,7
entry,command,undone_by
19,danvan undo 7 --reason 'đính chính nhầm',22
7,danvan report submit --csv report-correction.csv --reason 'Đính chính lượt tương tác và số mô hình hiệu quả',
$ cd year && danvan history --command evaluate --until 2026-01-20 --limit 1 --format csv | cut -d, -f 1,6
entry,command
15,danvan evaluate close MH2025
$ cd year && danvan history --since 2026-01-21 --format csv
entry,at,actor,changes,digest,command,undone_by
$ cd year && danvan history --actor ai --format csv | tail -n +2
$ cd year && danvan history --object s01
no entry matches
--object “s01”: did you mean “S01”?
$ cd year && danvan history --object s01 --lang vi
không có mục sổ nào khớp
--object “s01”: có phải là “S01”?
$ cd year && danvan history --actor Van-Thu
no entry matches
--actor “Van-Thu”: did you mean “van-thu”?
$ cd year && danvan history --command khong-co --object S01
no entry matches
$ cd year && danvan history --since 2026-01-20T08:00 --until 2026-01-20T08:00 --limit 1 --format csv | cut -d, -f 1,2
entry,at
34,2026-01-20T01:00:00Z
$ cd year && danvan history --actor ""
! error: --actor is empty
! hint: danvan help history
[2]
$ cd year && danvan history --object " " --lang vi
! lỗi: --object để trống
! gợi ý: danvan help history
[2]
$ cd year && danvan history --object " S01 " --limit 1 --format csv | cut -d, -f 1,6
entry,command
27,danvan undo 26 --reason 'chưa được duyệt' -q
$ cd year && danvan history --since 2026-03-01 --until 28/02/2026
! error: --since 2026-03-01 is later than --until 28/02/2026
! hint: danvan help history
[2]
$ cd year && danvan history --since 2026-03-01 --until 28/02/2026 --lang vi
! lỗi: --since 2026-03-01 muộn hơn --until 28/02/2026
! gợi ý: danvan help history
[2]

# People see the time of Vietnam and words of their language, programs UTC and codes.
$ cd year && danvan history --limit 1 | awk -F '  +' '{ print $2 "; " $3 }'
At (+07:00); Actor
; 
34; 2026-01-20 08:00:00
$ cd year && env -u DANVAN_LANG danvan history --limit 1 | awk -F '  +' 'NR == 1 { print $2 "; " $3 }'
Lúc (+07:00); Người ghi
$ cd year && danvan history --limit 1 --format csv | cut -d, -f 1-3
entry,at,actor
34,2026-01-20T01:00:00Z,van-thu
$ cd year && env -u DANVAN_LANG danvan history show 15 | awk -F '  +' 'NR != 2 { print $1 "; " $2 "; " $3 "; " $4 "; " $5 }' | sed 's/[0-9a-f]\{12\}…/DIGEST…/'
Việc; Bảng; Khóa; Cột; Trước
sửa; đợt chấm; MH2025; ngày đóng; 20/01/2026
sửa; đợt chấm; MH2025; mã kiểm tra của kết quả; DIGEST…
$ cd year && danvan history show 15 --lang vi --format csv | cut -d, -f 1-4
operation,table,key,column
changed,round,MH2025,closed
changed,round,MH2025,results
# Subjects without a foreign key are told by their codes; a spreadsheet has days and moments as Vietnam writes them.
$ cd year && danvan history show 13 --format csv | grep -e MH21-003 -e opened
added,round,MH2025,opened,,2026-01-20
added,round_subject,"MH2025,MH21-003",round,,MH2025
added,round_subject,"MH2025,MH21-003",subject,,MH21-003
added,round_subject,"MH2025,MH21-003",cluster,,Cụm 1
$ cd year && danvan history show 8 --excel | grep -a -e received -e ';subject;' | head -2
added;nomination;DN25-01;subject;;S06
added;nomination;DN25-01;received;;26/12/2025
$ cd year && danvan history --limit 1 --excel | cut -d ';' -f 1-3
﻿entry;at;actor
34;20/01/2026 08:00:00;van-thu

$ cd year && danvan history --since hôm-qua
! error: --since “hôm-qua” is not a moment; write 2025-12-16, 16/12/2025 or 2025-12-16T08:00
! hint: danvan help history
[2]
$ cd year && danvan history 15
! error: “danvan history” has no place for “15”
! hint: danvan help history
! hint: did you mean “danvan history show 15”?
[2]
$ cd year && danvan history shwo 15
! error: “danvan history” has no place for “shwo”
! hint: danvan help history
! hint: did you mean “danvan history show 15”?
[2]
$ cd year && danvan history 15 --lang vi
! lỗi: lệnh “danvan history” không nhận “15”
! gợi ý: danvan help history
! gợi ý: có phải là “danvan history show 15”?
[2]
$ cd year && danvan history --limit 0
! error: --limit “0”: a number from 1 on
! hint: danvan help history
[2]

# An undo can be taken back whatever was recorded since: a number that a row had is not given to another.
$ danvan init moi --preset hai-duong-2025 -q && cd moi && danvan report submit S01 --period 2025 --set td.tong_ket=1 -q && danvan undo --reason "nhầm" -q && danvan report submit S02 --period 2025 --set td.tong_ket=1 -q && danvan undo 3 --reason "không nhầm"
entry 3 was taken back (danvan undo --reason nhầm -q)
$ cd moi && danvan add-unit DN1 "Công ty Một" --kind doanh_nghiep -q && danvan add-model M1 "Mô hình một" --unit DN1 --field economy --registered 2025-05-05 -q && danvan add-activity "Hội nghị một" --kind conference --unit S01 --date 2025-05-05 -q
$ cd moi && danvan undo -q --reason a && danvan undo -q 7 --reason a && danvan undo -q 6 --reason a
$ cd moi && danvan add-unit DN2 "Công ty Hai" --kind doanh_nghiep -q && danvan add-model M2 "Mô hình hai" --unit DN2 --field economy --registered 2025-05-05 -q && danvan add-activity "Hội nghị hai" --kind conference --unit S02 --date 2025-05-05 -q
$ cd moi && danvan undo -q 11 --reason a && danvan undo -q 10 --reason a && danvan undo -q 9 --reason a && danvan model list --format csv | cut -d, -f 1; danvan activity list --format csv | cut -d, -f 1-4; danvan check
code
M1
M2
code,kind,unit,date
A1,conference,S01,2025-05-05
A2,conference,S02,2025-05-05
