# The reports that stand, with notes and days, as the file that `report submit --csv` reads; what was corrected is not among them.
@ year
$ export DANVAN_STORE=year; danvan report submit S01 --period 2025 --set tt.mxh=50 --reason "Đếm lại" --note "Bản ký số"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 26 kept
$ export DANVAN_STORE=year; danvan export reports --period 2025 -o reports.csv && head -2 reports.csv && grep ^S01,2025,tt.mxh, reports.csv
unit,period,indicator,value,form,received,note,report_note
B01,2025,bd.ca_nhan,12,nam,2025-12-05,,
S01,2025,tt.mxh,50,nam,2026-01-20,,Bản ký số
$ export DANVAN_STORE=year; danvan export reports -o all.csv && danvan export reports --excel -o excel.csv && danvan report submit --csv all.csv && danvan report submit --excel --csv excel.csv
unchanged
unchanged
$ danvan --store year export reports --period 2021..2023
unit,period,indicator,value,form,received,note,report_note
$ danvan --store year export reports --period 2025 --excel | sed -n '1p;/^S01/p' | head -3
﻿unit;period;indicator;value;form;received;note;report_note
S01;2025;bd.ca_nhan;13;nam;20/01/2026;;Bản ký số
S01;2025;bd.tap_the;12;nam;20/01/2026;;Bản ký số

# What is asked wrongly, and a note of a report that says two things.
$ danvan --store year export units --period 2025
! error: --period belongs to export reports
! hint: danvan help export
[2]
$ danvan --store year export reports --period 25
! error: --period “25” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07, or two of a kind: 2021..2025
! hint: danvan help export
[2]
$ printf 'unit,period,indicator,value,report_note\nDN01,2025,qt.nguoi,1,một\nDN01,2025,qt.hoi_nghi,1,hai\n' | danvan --store year report submit --csv -
! <stdin>:2:22: report_note “một”: the note of the report differs from that in line 3 [RP-62]
!     give the same report_note in all rows of a submission, or in one
! error: 1 fault; nothing was taken
[3]
$ printf 'unit,period,indicator,value,report_note\nDN01,2025,qt.nguoi,1,một\nDN01,2025,qt.hoi_nghi,1,hai\n' | danvan --store year report submit --csv - --lang vi
! <stdin>:2:22: report_note “một”: ghi chú của báo cáo khác với dòng 3 [RP-62]
!     ghi cùng một report_note ở mọi dòng của báo cáo, hoặc chỉ ở một dòng
! lỗi: 1 lỗi; chưa tiếp nhận gì
[3]
