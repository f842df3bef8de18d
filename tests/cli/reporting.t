@ year
# How a unit stands with the report of a year.
$ cd year && danvan report status --form nam --period 2025 --unit S01 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,S01,2025,on_time,2025-12-15,2025-12-01,0,yes,1,0,no,submitted,,no,1
# People read words and names, programs codes.
$ cd year && danvan report status --form nam --period 2025 --unit S01 --lang vi
Biểu mẫu  Đơn vị         Kỳ    Tình trạng  Hạn nộp     Ngày nhận   Đầy đủ
─────────────────────────────────────────────────────────────────────────
nam       S01 Sở Nội vụ  2025  đúng hạn    15/12/2025  01/12/2025  có
$ cd year && danvan report status --form nam --period 2025 --unit S13 --format md --lang vi
| Biểu mẫu | Đơn vị | Kỳ | Tình trạng | Hạn nộp | Ngày nhận | Ngày trễ | Đầy đủ | Lần | Cảnh báo | Gia hạn | Xử lý | Cấp duyệt | Đã đóng | Của lần |
| :--- | :--- | :--- | :--- | :--- | :--- | ---: | :--- | ---: | ---: | :--- | :--- | :--- | :--- | ---: |
| nam | S13 Sở KHCN | 2025 | chưa nộp | 15/12/2025 | | | không | | | không | | | không | |
$ cd year && danvan report status --form nam --period 2025 --unit S01 --lang en | tail -1
nam   S01 Sở Nội vụ  2025    on time  15/12/2025  01/12/2025  yes
$ cd year && danvan report status --form nam --period 2025 --unit S01 --format json
{"schema": "danvan.report.status.1", "rows": [
{"form": "nam", "unit": "S01", "period": "2025", "state": "on_time", "due": "2025-12-15", "received": "2025-12-01", "days_late": 0, "complete": "yes", "revision": 1, "warnings": 0, "extended": "no", "review": "submitted", "accepted_by": null, "closed": "no", "review_revision": 1}
]}
$ cd year && danvan report status --form nam --period 2025 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2025,36,33,32,28,5,3,88.89,77.78,0,0,0
$ cd year && danvan report status --form nam --period 2025 --overdue --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,D04,2025,missing,2025-12-15,,,no,,,no,,,no,
nam,H08,2025,missing,2025-12-15,,,no,,,no,,,no,
nam,S13,2025,missing,2025-12-15,,,no,,,no,,,no,

# The same figures change nothing; others are a correction: without a reason it is refused, with one the old revision stays.
# What is corrected by hand keeps the figures that are not named.
$ cd year && danvan report show S01 --period 2025 --format csv | grep -E 'indicator|tt.mxh'
indicator,name,unit,value,revision,form,received,state,note,report_note,reason
tt.mxh,"Bài trên mạng xã hội, cổng thông tin điện tử",bài,209,1,nam,2025-12-01,submitted,,,
$ cd year && danvan report submit S01 --period 2025 --set tt.mxh=50
! error: S01 has handed in the form nam for 2025 already (revision 1), with other content [RP-15]
! hint: if this is a correction, add --reason "…"; the earlier revision stays on record
[1]
$ cd year && danvan report submit S01 --period 2025 --set tt.mxh=50 --reason "Đếm lại"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 26 kept
$ cd year && danvan report submit S01 --period 2025 --set tt.mxh=50
unchanged
$ cd year && danvan report show S01 --period 2025 --format csv | grep -E 'indicator|tt.mxh|hoi_nghi'
indicator,name,unit,value,revision,form,received,state,note,report_note,reason
qt.hoi_nghi,"Hội nghị quán triệt, học tập",hội nghị,8,1,nam,2025-12-01,submitted,,,
tt.mxh,"Bài trên mạng xã hội, cổng thông tin điện tử",bài,209,1,nam,2025-12-01,submitted,,,
qt.hoi_nghi,"Hội nghị quán triệt, học tập",hội nghị,8,2,nam,2026-01-20,submitted,,,Đếm lại
tt.mxh,"Bài trên mạng xã hội, cổng thông tin điện tử",bài,50,2,nam,2026-01-20,submitted,,,Đếm lại
$ cd year && danvan report submit S01 --period 2025 --set tt.mxh= --set qt.hoi_nghi=9 --reason "Chưa có số" --lang vi
báo cáo: 0 mới, 1 điều chỉnh, 0 giữ nguyên; số liệu: 2 thay đổi, 25 giữ nguyên
lưu ý: S01, biểu mẫu nam, kỳ 2025: đã nhận nhưng chưa đầy đủ; còn thiếu chỉ tiêu bắt buộc (1): tt.mxh
$ cd year && danvan report show S01 --period 2025 --format csv | grep -E ',3,nam' | grep -E 'tt.mxh|hoi_nghi'
qt.hoi_nghi,"Hội nghị quán triệt, học tập",hội nghị,9,3,nam,2026-01-20,submitted,,,Chưa có số

# Zero, not arising and not given are three things.
$ cd year && danvan report submit DN01 --period 2025 --set qt.hoi_nghi=0 --set mh.dang_ky=- --received 2025-12-10
reports: 1 new, 0 corrected, 0 unchanged; figures: 2
warning: DN01 does not owe the form nam for 2025; it counts in figures, not in rates
note: DN01, form nam, period 2025: taken as incomplete; required and not given (12): qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, mh.moi, …
$ cd year && danvan report submit DN01 --period 2025 --set qt.hoi_nghi=0 --set mh.dang_ky=- --received 2025-12-10
unchanged
$ cd year && danvan report show DN01 --period 2025 --format csv
indicator,name,unit,value,revision,form,received,state,note,report_note,reason
mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,-,1,nam,2025-12-10,submitted,,,
qt.hoi_nghi,"Hội nghị quán triệt, học tập",hội nghị,0,1,nam,2025-12-10,submitted,,,

# A rule that does not hold is exit 1; a value that cannot be read, with the words at fault, exit 3.
$ cd year && danvan report submit DN01 --period 2025 --set mh.dang_ky=2 --set mh.hieu_qua=3 --reason "Thử"
! error: mh.hieu_qua <= mh.dang_ky does not hold: 3 against 2 [BC-01]
! hint: check these figures
[1]
$ cd year && danvan report submit DN01 --period 2025 --set mh.dang_ky=1.234 --set mh.dang=1 --set mh.moi=-1 --reason "Thử"
! --set: value “1.234”: “1.234” could be read in two ways [RP-06]
!     write it without separators of thousands
! --set: indicator “mh.dang”: there is no indicator “mh.dang” [RP-04]
!     the indicators are listed by: danvan config list
! --set: value “-1”: -1 is below the least value of mh.moi, 0 [RP-07]
!     check the figure and its unit of measure
! error: 3 faults; nothing was taken
[3]
$ cd year && danvan report submit DN01 --period 2025 --set mh.dang_ky --reason "Thử"
! error: --set “mh.dang_ky”: write INDICATOR=VALUE, such as mh.dang_ky=12
! hint: danvan help report submit
[2]
$ cd year && danvan report submit DN01 --period 2025-13 --set mh.dang_ky=1
! error: --period “2025-13” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07
! hint: danvan help report submit
[2]
$ cd year && danvan report submit DN01 --period 2025 --set mh.dang_ky=1 --received 2026-01-21 --reason "Thử"
! error: received on 2026-01-21, but today is 2026-01-20 [RP-09]
! hint: give the day it came in
[1]
$ cd year && DANVAN_NOW=2026-02-01T08:00:00+07:00 danvan report submit D04 --period 2025 --set mh.dang_ky=1
! error: received on 2026-02-01; the form nam for 2025 closed on 2026-01-31 [RP-13]
! hint: Ủy ban nhân dân tỉnh Hải Dương can reopen it for this unit: danvan report extend D04 --period 2025 --form nam --until DATE --reason "…"
[1]

# A file with faults is not taken at all, each fault with its place.
$ printf 'unit,period,indicator,value\nS01,2025,qt.nguoi,x\nS99,2025,qt.nguoi,1\nDN01,2025,qt.nguoi,"1.234,5"\n' > reports.csv
$ cd year && danvan report submit --csv ../reports.csv --reason "Thử"
! ../reports.csv:2:19: value “x”: “x” is not a number [RP-06]
!     write a plain number such as 1234.5; “-” means not arising; leave the cell empty when it is not known
! ../reports.csv:3:1: unit “S99”: there is no unit with the code “S99” [RP-01]
!     did you mean S09?
! ../reports.csv:4:20: value “1.234,5”: “1.234,5” has a decimal comma [RP-06]
!     if the numbers are written the Vietnamese way (1.234,5), add --numbers vi
! error: 3 faults; nothing was taken
[3]

# An old file that comes again after a correction changes nothing; with a reason of its own it is a correction back.
$ printf 'unit,period,indicator,value\nD04,2025,mh.dang_ky,3\n' > old.csv
$ printf 'unit,period,indicator,value\nD04,2025,mh.dang_ky,2\n' > new.csv
$ cd year && danvan report submit --csv ../old.csv
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
warning: D04, form nam, period 2025: mh.dang_ky = 3, but the register has 2 such models led by D04 on 2025-12-31; compare with danvan model list --unit D04 --year 2025, then put right the report (--reason) or the register
note: D04, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
receipt: D04, form nam, period 2025, revision 1; entry 19, 2026-01-20 08:00:00; SHA-256 d29761ff961cba835eb53dc368697fc397b3157a8a4cba702086ad04675e39f0
$ cd year && danvan report submit --csv ../new.csv --reason "Nhập sai"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1
note: D04, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
receipt: D04, form nam, period 2025, revision 2; entry 20, 2026-01-20 08:00:00; SHA-256 c8d8e81f0feb2fe460c6bc9fe302bd2965a9ba7b865b44d33d987181487392ee
$ cd year && danvan report submit --csv ../old.csv
note: D04, form nam, period 2025: this is revision 1, corrected since by revision 2, which stays
unchanged
$ cd year && danvan report submit --csv ../old.csv --lang vi
lưu ý: D04, biểu mẫu nam, kỳ 2025: trùng với lần 1, đã được điều chỉnh bằng lần 2; giữ nguyên lần 2
không có gì thay đổi
$ cd year && danvan report submit --csv ../old.csv --reason "Số cũ đúng"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1
warning: D04, form nam, period 2025: mh.dang_ky = 3, but the register has 2 such models led by D04 on 2025-12-31; compare with danvan model list --unit D04 --year 2025, then put right the report (--reason) or the register
note: D04, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
receipt: D04, form nam, period 2025, revision 3; entry 21, 2026-01-20 08:00:00; SHA-256 d29761ff961cba835eb53dc368697fc397b3157a8a4cba702086ad04675e39f0
$ cd year && danvan report submit --csv ../new.csv --reason "Nhập sai"
note: D04, form nam, period 2025: this is revision 2, corrected since by revision 3, which stays
unchanged
$ cd year && danvan check
$ cd year && danvan report show S01 --period 2025 --form nan
! error: no form “nan” is for the period 2025
!   --form
! hint: did you mean “nam”?
[3]
$ cd year && danvan report show S01 --period 2025 --form zz
! error: no form “zz” is for the period 2025
!   --form
! hint: forms for 2025: nam
[3]
$ cd year && danvan report status --period 2025 --form nan
! error: no form “nan” is for the period 2025
!   --form
! hint: did you mean “nam”?
[3]
