# A closed period refuses what comes in, and says who reopens it and how.
@ year
$ cd year && DANVAN_NOW=2026-02-05T08:00:00+07:00 danvan report submit D04 --period 2025 --set mh.dang_ky=1
! error: received on 2026-02-05; the form nam for 2025 closed on 2026-01-31 [RP-13]
! hint: Ủy ban nhân dân tỉnh Hải Dương can reopen it for this unit: danvan report extend D04 --period 2025 --form nam --until DATE --reason "…"
[1]
$ cd year && DANVAN_NOW=2026-02-05T08:00:00+07:00 danvan report submit D04 --period 2025 --set mh.dang_ky=1 --lang vi
! lỗi: nhận ngày 05/02/2026; biểu mẫu nam của kỳ 2025 đã đóng ngày 31/01/2026 [RP-13]
! gợi ý: Ủy ban nhân dân tỉnh Hải Dương có thể mở lại cho đơn vị này: danvan report extend D04 --period 2025 --form nam --until NGÀY --reason "…"
[1]

# An extension moves the due day of the units named, and lets them in until then.
$ cd year && danvan report extend D04 S13 --period 2025 --until 2026-02-10 --reason "Lũ lụt"
reports extended: 2; unchanged: 0
$ cd year && danvan report extend D04 S13 --period 2025 --until 10/02/2026 --reason "Lũ lụt"
unchanged
$ cd year && DANVAN_NOW=2026-02-05T08:00:00+07:00 danvan report submit D04 --period 2025 --set mh.dang_ky=1
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
warning: D04, form nam, period 2025: mh.dang_ky = 1, but the register has 2 such models led by D04 on 2025-12-31; compare with danvan model list --unit D04 --year 2025, then put right the report (--reason) or the register
note: D04, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
$ cd year && DANVAN_NOW=2026-02-05T08:00:00+07:00 danvan report status --form nam --period 2025 --under D04 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,D04,2025,on_time,2026-02-10,2026-02-05,0,no,1,1,yes,submitted,,no,1
$ cd year && DANVAN_NOW=2026-02-05T08:00:00+07:00 danvan report status --period 2025 --unit S13
Form  Unit         Period  State    Due         Full  Extended
──────────────────────────────────────────────────────────────
nam   S13 Sở KHCN  2025    missing  10/02/2026  no    yes
$ cd year && DANVAN_NOW=2026-02-05T08:00:00+07:00 danvan report status --period 2025 --overdue --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H08,2025,missing,2025-12-15,,,no,,,no,,,yes,
$ cd year && DANVAN_NOW=2026-02-11T08:00:00+07:00 danvan report status --period 2025 --overdue --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H08,2025,missing,2025-12-15,,,no,,,no,,,yes,
nam,S13,2025,missing,2026-02-10,,,no,,,yes,,,yes,

# What is not due yet is missing in no rate.
$ cd year && DANVAN_NOW=2026-02-10T08:00:00+07:00 danvan report status --period 2025 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2025,35,34,32,29,5,1,91.43,82.86,0,2,1
$ cd year && DANVAN_NOW=2026-02-11T08:00:00+07:00 danvan report status --period 2025 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2025,36,34,32,29,5,2,88.89,80.56,0,2,0

# A shorter extension, and one that takes it back; below the form's own due day there is none.
$ cd year && danvan report extend S13 --period 2025 --until 2025-12-15 --reason "Rút lại" --lang vi
đã gia hạn 1 báo cáo; giữ nguyên 0
$ cd year && danvan report status --period 2025 --unit S13 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,S13,2025,missing,2025-12-15,,,no,,,no,,,no,
$ cd year && danvan report extend S13 --period 2025 --until 2025-12-14 --reason "Sai"
! error: the form nam for 2025 is due on 2025-12-15 anyway; an extension cannot end before it [RP-31]
! hint: give a day after it, or that day to take an earlier extension back
[1]
$ cd year && danvan report extend S13 --period 2025 --until 2025-12-14 --reason "Sai" --lang vi
! lỗi: biểu mẫu nam kỳ 2025 có hạn nộp 15/12/2025; không thể gia hạn đến ngày sớm hơn [RP-31]
! gợi ý: ghi ngày muộn hơn, hoặc đúng ngày ấy để bỏ lần gia hạn trước
[1]

# What is told: an extension after the fact, and one for a unit that owes nothing.
$ cd year && danvan report status --period 2025 --state late --format csv | sed -n 2p
nam,B03,2025,late,2025-12-15,2026-01-06,22,yes,1,0,no,submitted,,no,1
$ cd year && danvan report extend B03 --period 2025 --until 2026-01-06 --reason "Bổ sung"
reports extended: 1; unchanged: 0
warning: B03 handed in the form nam for 2025 on 2026-01-06, after the due day; by the extension it is on time
$ cd year && danvan report extend DN01 --period 2025 --form nam --until 2026-02-28 --reason "Đăng ký thêm"
reports extended: 1; unchanged: 0
warning: DN01 does not owe the form nam for 2025; it may hand it in until 2026-02-28, and it counts in figures, not in rates
$ cd year && danvan report extend DN01 --period 2025 --until 2026-02-28 --reason "Đăng ký thêm"
! error: DN01 owes no report for 2025 [RP-32]
! hint: see who owes what: danvan report status --period 2025
[1]

# A unit that is exempt owes nothing; what it hands in all the same is in no rate.
$ cd year && danvan report exempt H08 S13 --period 2025 --form nam --reason "Sắp xếp đơn vị"
reports exempted: 2; unchanged: 0
$ cd year && danvan report exempt H08 --period 2025 --reason "Sắp xếp đơn vị"
unchanged
$ cd year && danvan report submit H08 --period 2025 --set mh.dang_ky=1
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
warning: H08 is exempt from the form nam for 2025; it counts in figures, not in rates
warning: H08, form nam, period 2025: mh.dang_ky = 1, but the register has 8 such models led by H08 on 2025-12-31; compare with danvan model list --unit H08 --year 2025, then put right the report (--reason) or the register
note: H08, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
$ cd year && danvan report status --period 2025 --state exempt --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H08,2025,exempt,2025-12-15,2026-01-20,0,no,1,2,no,submitted,,no,1
nam,S13,2025,exempt,2025-12-15,,,no,,,no,,,no,
$ cd year && danvan report status --period 2025 --state exempt --state missing --lang vi
Biểu mẫu  Đơn vị               Kỳ    Tình trạng  Hạn nộp     Ngày nhận   Đầy đủ  Cảnh báo
─────────────────────────────────────────────────────────────────────────────────────────
nam       H08 UBND Bình Giang  2025  được miễn   15/12/2025  20/01/2026  không          2
nam       S13 Sở KHCN          2025  được miễn   15/12/2025              không
$ cd year && danvan report status --period 2025 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2025,34,34,32,30,4,0,94.12,88.24,2,2,0
$ cd year && danvan report exempt S01 --period 2025 --reason "Sai"
! error: S01 has handed in the form nam for 2025 (on 2025-12-01); it cannot be exempted [RP-33]
! hint: a report that is in counts as it came in; give a late one an extension
[1]
$ cd year && danvan report exempt S01 DN01 --period 2025 --form nam --reason "Sai" --lang vi
! lỗi: S01 đã nộp biểu mẫu nam kỳ 2025 (ngày 01/12/2025); không thể miễn báo cáo [RP-33]
! gợi ý: báo cáo đã nộp được tính như khi nhận; nếu nộp trễ thì gia hạn
! gợi ý: DN01 không thuộc diện nộp biểu mẫu nam kỳ 2025
! gợi ý: xem đơn vị nào phải nộp: danvan report status --period 2025
[1]
$ cd year && danvan report exempt H08 --period 2025 --reason "Lý do khác"
! error: H08 is exempt from the form nam for 2025 since 2026-01-20: “Sắp xếp đơn vị” [RP-34]
! hint: find the entry with danvan history, take it back with danvan undo, then record it anew
[1]
$ cd year && danvan report extend H08 --period 2025 --until 2026-02-10 --reason "Lũ lụt"
! error: H08 is exempt from the form nam for 2025 since 2026-01-20: “Sắp xếp đơn vị” [RP-34]
! hint: find the entry with danvan history, take it back with danvan undo, then record it anew
[1]

# An exemption is taken back like any entry; the codes it used and the record stay sound.
$ cd year && danvan report exempt D04 --period 2023 --reason "Mới lập" && danvan undo --reason "Nhầm năm" -q && danvan report status --period 2023 --unit D04 --format csv
reports exempted: 1; unchanged: 0
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,D04,2023,missing,2023-12-15,,,no,,,no,,,yes,
$ cd year && danvan check

# What was granted, why and by whom; what a later extension took the place of is still told.
$ cd year && danvan report status --period 2025 --allowances
Form  Unit  Period  Kind       New due day  Reason          Granted     Stands  Recorded by  Entry
──────────────────────────────────────────────────────────────────────────────────────────────────
nam   B03   2025    extension  06/01/2026   Bổ sung         20/01/2026  yes     van-thu         19
nam   D04   2025    extension  10/02/2026   Lũ lụt          20/01/2026  yes     van-thu         16
nam   DN01  2025    extension  28/02/2026   Đăng ký thêm    20/01/2026  yes     van-thu         20
nam   H08   2025    exemption               Sắp xếp đơn vị  20/01/2026  yes     van-thu         21
nam   S13   2025    extension  10/02/2026   Lũ lụt          20/01/2026  no      van-thu         16
nam   S13   2025    extension  15/12/2025   Rút lại         20/01/2026  yes     van-thu         18
nam   S13   2025    exemption               Sắp xếp đơn vị  20/01/2026  yes     van-thu         21
$ cd year && danvan report status --period 2025 --allowances --lang vi --unit S13
Biểu mẫu  Đơn vị  Kỳ    Loại      Hạn mới     Lý do           Ngày quyết định  Hiệu lực  Người ghi  Số mục sổ
─────────────────────────────────────────────────────────────────────────────────────────────────────────────
nam       S13     2025  gia hạn   10/02/2026  Lũ lụt          20/01/2026       không     van-thu           16
nam       S13     2025  gia hạn   15/12/2025  Rút lại         20/01/2026       có        van-thu           18
nam       S13     2025  miễn nộp              Sắp xếp đơn vị  20/01/2026       có        van-thu           21
$ cd year && danvan report status --period 2021..2025 --form nam --allowances --unit H08 --format json
{"schema": "danvan.report.status.allowances.1", "rows": [
{"form": "nam", "unit": "H08", "period": "2025", "kind": "exemption", "until": null, "reason": "Sắp xếp đơn vị", "on": "2026-01-20", "stands": "yes", "actor": "van-thu", "entry": 21}
]}
$ cd year && danvan report status --period 2024 --allowances --format csv
form,unit,period,kind,until,reason,on,stands,actor,entry
$ cd year && danvan report status --period 2025 --allowances --unit D04 --format md
| Form | Unit | Period | Kind | New due day | Reason | Granted | Stands | Recorded by | Entry |
| :--- | :--- | :--- | :--- | :--- | :--- | :--- | :--- | :--- | ---: |
| nam | D04 | 2025 | extension | 10/02/2026 | Lũ lụt | 20/01/2026 | yes | van-thu | 16 |
$ cd year && danvan report status --period 2025 --allowances --totals
! error: --allowances lists what was granted; leave out --totals
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2025 --warnings --allowances --lang vi
! lỗi: --allowances liệt kê các lần gia hạn, miễn nộp; bỏ --warnings
! gợi ý: danvan help report status
[2]
$ cd year && danvan report status --period 2025 --allowances --unit D99
! error: no unit has the code “D99” [RG-04]
! hint: see the codes with `danvan unit list`
[3]

# As the files that the imports read, and back: here nothing is new, and a new record gets the same.
$ cd year && danvan export extensions -o ../ext.csv && danvan export exemptions -o ../exe.csv && cat ../ext.csv ../exe.csv
unit,period,form,reason,on,until
B03,2025,nam,Bổ sung,2026-01-20,2026-01-06
D04,2025,nam,Lũ lụt,2026-01-20,2026-02-10
DN01,2025,nam,Đăng ký thêm,2026-01-20,2026-02-28
S13,2025,nam,Rút lại,2026-01-20,2025-12-15
unit,period,form,reason,on
H08,2025,nam,Sắp xếp đơn vị,2026-01-20
S13,2025,nam,Sắp xếp đơn vị,2026-01-20
$ cd year && danvan report extend --csv ../ext.csv && danvan report exempt --csv ../exe.csv
unchanged
unchanged
$ cd year && danvan export extensions --excel -o ../ext-excel.csv && danvan report extend --csv ../ext-excel.csv --excel && head -2 ../ext-excel.csv
unchanged
﻿unit;period;form;reason;on;until
B03;2025;nam;Bổ sung;20/01/2026;06/01/2026
$ mkdir fresh && cp year/*.toml fresh && danvan init fresh -q && danvan --store year export units -o units.csv && danvan --store fresh add-unit --csv units.csv
45 added, 0 closed, 0 unchanged
$ danvan --store fresh report extend --csv ext.csv && danvan --store fresh report exempt --csv exe.csv
reports extended: 4; unchanged: 0
warning: DN01 does not owe the form nam for 2025; it may hand it in until 2026-02-28, and it counts in figures, not in rates
reports exempted: 2; unchanged: 0
$ for f in ext:extensions exe:exemptions; do danvan --store fresh export ${f#*:} | cmp - ${f%:*}.csv; done
$ cd year && danvan export extensions --period 2025
! error: --period belongs to export reports
! hint: danvan help export
[2]

# The day of the decision, where it is not today.
$ cd year && danvan report extend D05 --period 2025 --until 2026-02-10 --reason "Công văn 12" --on 2026-01-12
reports extended: 1; unchanged: 0
$ cd year && danvan report extend D05 --period 2025 --until 2026-02-10 --reason "Công văn 12"
unchanged
$ cd year && danvan report status --period 2025 --allowances --unit D05 --format csv
form,unit,period,kind,until,reason,on,stands,actor,entry
nam,D05,2025,extension,2026-02-10,Công văn 12,2026-01-12,yes,van-thu,25
$ cd year && danvan report exempt D06 --period 2023 --reason "Mới lập" --on 2026-01-21
! --on: on “2026-01-21”: granted on 2026-01-21, but today is 2026-01-20 [RP-36]
!     give the day on which it was granted
! error: 1 fault; nothing was taken
[3]
$ cd year && danvan report exempt D06 --period 2023 --reason "Mới lập" --on 2026-01-21 --lang vi
! --on: on “2026-01-21”: ngày quyết định 21/01/2026 sau ngày hôm nay 20/01/2026 [RP-36]
!     ghi đúng ngày quyết định
! lỗi: 1 lỗi; chưa tiếp nhận gì
[3]
# An extension too: the day, the state and what is closed are as they were.
$ cd year && danvan report status --period 2023 --unit D04 --format csv > ../before.csv && danvan report extend D04 --period 2023 --until 2026-02-10 --reason "Lũ" -q && danvan report status --period 2023 --unit D04 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,D04,2023,missing,2026-02-10,,,no,,,yes,,,no,
$ cd year && danvan undo --reason "Nhầm năm" -q && danvan report status --period 2023 --unit D04 --format csv | diff ../before.csv -
$ cd year && danvan report exempt D04 --period 2023 --reason "Mới lập" -q && danvan report rollup --period 2023 --indicator mh.dang_ky --under D04 --format csv && danvan undo --reason "Nhầm năm" -q && danvan report rollup --period 2023 --indicator mh.dang_ky --under D04 --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
D04,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,,exempt,,,yes,,,,0/1
total,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,,exempt,,,,,,,0/1
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
D04,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,,missing,0/1,0/1,yes,,,,
total,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,,missing,0/1,0/1,,,,,
$ cd year && danvan check

# Wrong words.
$ cd year && danvan report extend --period 2025 --until 2026-02-10 --reason "Lũ"
! error: UNIT is needed, or --csv FILE
! hint: danvan help report extend
[2]
$ cd year && danvan report extend H08 --period 2025 --until 2026-02-10
! error: --reason is needed, or --csv FILE
! hint: danvan help report extend
[2]
$ cd year && danvan report exempt H08 --period 2025
! error: --reason is needed, or --csv FILE
! hint: danvan help report exempt
[2]
$ cd year && danvan report exempt H08 --period 2025 --reason " "
! error: --reason is empty
! hint: danvan help report exempt
[2]
$ cd year && danvan report extend H99 --period 2025-13 --form nam --until 30/02/2026 --reason "Lũ"
! error: --period “2025-13” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07
! hint: danvan help report extend
[2]
$ cd year && danvan report extend H08 --period 2025-07 --form nam --until 2026-02-10 --reason "Lũ"
! --form: form “nam”: the form nam is not for the period 2025-07 [RP-03]
!     the forms are listed by: danvan config list
! error: 1 fault; nothing was taken
[3]
$ cd year && danvan report extend H08 --period 2025 --form xyz --until 2026-02-10 --reason "Lũ"
! --form: form “xyz”: there is no form “xyz” [RP-03]
!     the forms are listed by: danvan config list
! error: 1 fault; nothing was taken
[3]
$ cd year && danvan report exempt --csv x.csv --reason "Lũ"
! error: with --csv the facts come from the file; leave out --reason
! hint: danvan help report exempt
[2]

# Files: all or nothing, each fault with its place; or, with --partial, the rows that have none.
$ printf 'unit,period,until,reason\nH01,2025,2026-02-10,Lũ\nH02,2025,2025-02-10,Lũ\nH03,2025,,\nH01,2025,2026-02-12,Bão\nH9,2025,2026-02-10,Lũ\n' > extensions.csv
$ cd year && danvan report extend --csv ../extensions.csv
! ../extensions.csv:3:10: until “2025-02-10”: the form nam for 2025 is due on 2025-12-15 anyway; an extension cannot end before it [RP-31]
!     give a day after it, or that day to take an earlier extension back
! ../extensions.csv:4:10: until: a value is needed here [RP-30]
!     write 2025-12-10 or 10/12/2025
! ../extensions.csv:4:11: reason: a value is needed here [RP-30]
!     say why; it stays on record
! ../extensions.csv:5:1: unit “H01”: H01, form nam, period 2025 is given twice [RP-35]
!     keep one of the two
! ../extensions.csv:6:1: unit “H9”: there is no unit with the code “H9” [RP-01]
!     did you mean H09?
! error: 5 faults; nothing was taken
[3]
$ cd year && danvan report extend --csv ../extensions.csv --partial 2>&1 | tail -2
    did you mean H09?
error: 5 faults; only what is whole and without faults was taken
$ cd year && danvan report status --period 2025 --unit H01 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H01,2025,on_time,2026-02-10,2025-12-03,0,yes,2,0,yes,submitted,,no,2
$ printf 'unit;period;reason;until\nD04;2024;Mới lập;2025-01-01\n' > exemptions.csv
$ cd year && danvan report exempt --csv ../exemptions.csv
! ../exemptions.csv:1:20: “until”: there is no column “until” in a file of this kind [CS-03]
!     did you mean “unit”?
! error: 1 fault; nothing was taken
[3]
$ printf 'unit;period;reason;form\nD04;2022;Mới lập;nam\nS13;2022;Mới lập;\n' > exemptions.csv
$ cd year && danvan report exempt --csv ../exemptions.csv
reports exempted: 2; unchanged: 0
$ cd year && danvan report exempt --csv ../exemptions.csv
unchanged
