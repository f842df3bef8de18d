# Models of units that end: one follower takes them over by itself; of several, someone must say which.
@ year
$ export DANVAN_STORE=year; danvan model list --unassigned
Code  Title  Unit  Field  Subject  Level  Status  Registered  Effective  Recognised at  New  Hard  Origin  Led by  Followed by
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
$ export DANVAN_STORE=year; danvan unit merge S03 --into S04 --on 2025-03-01 --event SN --basis "NQ 100" --dry-run
1 added, 1 versions closed, 0 unchanged
models that pass to another unit: 2 (S04 2)
dry run: nothing was written
$ export DANVAN_STORE=year; danvan unit merge S03 --into S04 --on 2025-03-01 --event SN --basis "NQ 100"
1 added, 1 versions closed, 0 unchanged
models that pass to another unit: 2 (S04 2)
$ export DANVAN_STORE=year; danvan unit merge S03 --into S04 --on 2025-03-01 --event SN --basis "NQ 100"
unchanged
$ export DANVAN_STORE=year; danvan model list --unit S04 --format csv | head -3
code,title,unit,field,subject,level,status,registered,effective,recognised_level,is_new,is_hard,origin
MH24-001,Công khai giá và lệ phí bằng hình vẽ,S04,political_system,collective,province,suspended,no,no,province,no,no,
MH25-006,"Cà phê doanh nhân: nghe trước, gỡ sau",S04,economy,collective,province,effective,no,no,,no,yes,
$ export DANVAN_STORE=year; danvan model list --unit S03 --format csv
code,title,unit,field,subject,level,status,registered,effective,recognised_level,is_new,is_hard,origin
$ export DANVAN_STORE=year; danvan unit split H03 --into H01=0.6 --into H02=0.4 --land H04 --on 2025-07-01 --event KM
3 added, 1 versions closed, 0 unchanged
models that wait for `danvan model assign`: 8; see `danvan model list --unassigned`
$ export DANVAN_STORE=year; danvan model list --unassigned --format csv | head -3
code,title,unit,field,subject,level,status,registered,effective,recognised_level,is_new,is_hard,origin,led_by,candidates
MH21-004,"Hành, tỏi Kinh Môn: cùng giống, cùng lịch, cùng bán",,economy,collective,commune,confirmed,no,no,district,no,no,,H03,"H01, H02"
MH23-007,Vùng giáp ranh bình yên bên sông Kinh Thầy,,defence_security,collective,district,outstanding,no,no,province,no,yes,,H03,"H01, H02"
$ export DANVAN_STORE=year; danvan model list --unassigned --unit S04 --format csv | wc -l
1
$ export DANVAN_STORE=year; danvan unit merge H05 --into H06 --on 2025-07-01 --lang vi --dry-run
đã thêm 1, kết thúc 1 giai đoạn, giữ nguyên 0
số mô hình chuyển sang đơn vị kế thừa: 8 (H06 8)
chạy thử: chưa ghi gì
$ export DANVAN_STORE=year; danvan model assign MH21-004 --unit H03 --on 2025-07-01
! error: unit H03 is not in force on 2025-07-01 [RG-64]
!   --unit “H03”
! hint: name a unit in force on that day: `danvan unit list --on 2025-07-01`
[1]
$ export DANVAN_STORE=year; danvan model assign MH21-004 --unit H04 --on 2025-07-01
! error: H04 took over only land from H03: models do not pass by land [RG-56]
!   --unit “H04”
! hint: name a unit that took over people or the whole (danvan unit show), or give the decision it rests on by --basis
[1]
$ export DANVAN_STORE=year; danvan model assign MH21-004 --unit H04 --on 2025-07-01 --lang vi
! lỗi: H04 chỉ nhận đất của H03: mô hình không chuyển theo đất [RG-56]
!   --unit “H04”
! gợi ý: ghi đơn vị tiếp nhận dân cư hoặc toàn bộ (danvan unit show), hoặc ghi căn cứ bằng --basis
[1]
$ printf 'model,unit,on,basis\nMH21-004,H04,2025-07-01,\nMH23-007,H04,2025-07-01,\n' > land.csv; danvan --store year model assign --csv land.csv
! land.csv:2:10: unit “H04”: H04 took over only land from H03: models do not pass by land [RG-56]
!     name a unit that took over people or the whole (danvan unit show), or give the decision it rests on by --basis
! land.csv:3:10: unit “H04”: H04 took over only land from H03: models do not pass by land [RG-56]
!     name a unit that took over people or the whole (danvan unit show), or give the decision it rests on by --basis
! error: 2 faults; nothing was taken
[3]
$ export DANVAN_STORE=year; danvan model assign MH21-004 --unit H01 --on 2021-04-23
! error: the lead changes after the registration (2021-04-23) and no later than today (2026-01-20) [RG-65]
!   --on “2021-04-23”
! hint: check the day
[1]
$ export DANVAN_STORE=year; danvan model assign MH21-004 --unit H01 --on 2025-07-10 --basis "QĐ 7"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model show MH21-004 --format csv | grep ^lead
lead,registered,2021-04-23,H03,,Ủy ban nhân dân thị xã Kinh Môn
lead,unassigned,2025-07-01,"H01, H02",,KM
lead,assigned,2025-07-10,H01,,QĐ 7
$ export DANVAN_STORE=year; danvan unit show H03 --format json | tail -3
"children": [],
"sector_children": [],
"models": []}
$ export DANVAN_STORE=year; danvan model partner MH21-004 --partner H01 --role partner
! error: H01 is the unit that leads the model, not a partner [RG-57]
!   --partner “H01”
! hint: leave the row out; another lead is recorded with `danvan model assign`
[1]
$ export DANVAN_STORE=year; danvan add-model X1 "Đường hoa" --unit H03 --field economy --registered 2025-07-01
! error: unit H03 was not in force on 2025-07-01; it was … – 2025-07-01 [RG-22]
!   --unit “H03”
! hint: name the unit that led the model on that day, or correct the day
[1]
# The summary counts by the lead at the end of the year, and names what nobody leads.
$ danvan --store year summarize --year 2025 -o s && cat s/T2a.csv && grep -c . s/T2.csv && grep "Chưa có\|Tổng" s/T2.csv | cut -d, -f1-4; tail -1 s/T1.csv | cut -d, -f1-3
10 files in s
model,title,led_by,followed_by
MH23-007,Vùng giáp ranh bình yên bên sông Kinh Thầy,Ủy ban nhân dân thị xã Kinh Môn,Ủy ban nhân dân thành phố Hải Dương; Ủy ban nhân dân thành phố Chí Linh
MH25-066,Vận động di dời lò nung thủ công ra khỏi khu dân cư,Ủy ban nhân dân thị xã Kinh Môn,Ủy ban nhân dân thành phố Hải Dương; Ủy ban nhân dân thành phố Chí Linh
MH25-067,Tổ hợp tác thu gom vỏ thuốc bảo vệ thực vật,Ủy ban nhân dân thị xã Kinh Môn,Ủy ban nhân dân thành phố Hải Dương; Ủy ban nhân dân thành phố Chí Linh
MH25-068,Chi bộ bốn tốt gắn với một việc dân cần,Ủy ban nhân dân thị xã Kinh Môn,Ủy ban nhân dân thành phố Hải Dương; Ủy ban nhân dân thành phố Chí Linh
MH25-069,Tiếng kẻng học bài và tiếng kẻng an ninh,Ủy ban nhân dân thị xã Kinh Môn,Ủy ban nhân dân thành phố Hải Dương; Ủy ban nhân dân thành phố Chí Linh
MH25-070,Hợp tác xã dịch vụ nông nghiệp làm đất không lấy lãi cho hộ nghèo,Ủy ban nhân dân thị xã Kinh Môn,Ủy ban nhân dân thành phố Hải Dương; Ủy ban nhân dân thành phố Chí Linh
MH25-071,"Bí thư chi bộ nuôi ong gây rừng, giúp vốn bảy hộ",Ủy ban nhân dân thị xã Kinh Môn,Ủy ban nhân dân thành phố Hải Dương; Ủy ban nhân dân thành phố Chí Linh
39
,Chưa có đơn vị chủ trì,7,6
,Tổng,158,126
Tổng,158,126
$ grep "Bảng 2a" s/summary.md | head -2
Còn 07 mô hình chưa có đơn vị chủ trì do đơn vị cũ đã kết thúc hoạt động, cần được giao (Bảng 2a).
**Bảng 2a. Mô hình, điển hình chưa có đơn vị chủ trì**
# The table of models that nobody leads does not stay behind when they all have been assigned.
$ danvan --store year model list --unassigned --format csv | sed -n 's/^\(MH[^,]*\),.*/\1,H01,2025-12-31,QĐ 8/p' | sed '1i model,unit,on,basis' > rest.csv; danvan --store year model assign --csv rest.csv; danvan --store year summarize --year 2025 -o s && cat s/T2a.csv; grep -c "Bảng 2a" s/summary.md
7 added, 0 closed, 0 unchanged
10 files in s
model,title,led_by,followed_by
0
[1]
$ danvan --store year check
$ export DANVAN_STORE=year; danvan model spread --by year --year 2025 --format csv
registered,models,copies,units,after_1,of_1,rate_1,after_2,of_2,rate_2,after_3,of_3,rate_3,after_4,of_4,rate_4
2021,8,4,4,8,8,100.00,8,8,100.00,8,8,100.00,8,8,100.00
2022,10,1,1,10,10,100.00,10,10,100.00,10,10,100.00,-,0,-
2023,11,3,3,11,11,100.00,10,11,90.91,-,0,-,-,0,-
2024,13,0,0,11,13,84.62,-,0,-,-,0,-,-,0,-
2025,126,0,0,-,0,-,-,0,-,-,0,-,-,0,-
total,168,8,8,40,42,95.24,28,29,96.55,18,18,100.00,8,8,100.00
$ export DANVAN_STORE=year; danvan model spread --by region
! error: --by “region”: it is one of model, year
! hint: danvan help model spread
[2]
