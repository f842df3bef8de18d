@ year
# A report goes back to the unit: its figures count no more, and the unit is missing until it hands in again.
$ cd year && danvan report return S01 --period 2025 --reason "Thiếu phụ lục" --on 2026-01-15
report nam, revision 1: returned
no figures of it count until it comes again
$ cd year && danvan report status --form nam --period 2025 --unit S01 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,S01,2025,missing,2025-12-15,,,no,,,no,returned,,no,1
$ cd year && danvan report status --form nam --period 2025 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2025,36,32,31,27,5,4,86.11,75.00,0,0,0
$ cd year && danvan report return S01 --period 2025 --reason "Thiếu phụ lục"
unchanged
$ cd year && danvan report return S01 --period 2025 --reason "Thêm lý do"
! error: no report of S01 with the form nam for 2025 stands [RP-20]
! hint: what was handed in: danvan report show S01 --period 2025 --steps
[1]
$ cd year && danvan report submit S01 --period 2025 --set tt.mxh=50
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 26 kept
$ cd year && danvan report status --form nam --period 2025 --unit S01
Form  Unit           Period  State  Due         Received    Days late  Full  Rev.
─────────────────────────────────────────────────────────────────────────────────
nam   S01 Sở Nội vụ  2025    late   15/12/2025  20/01/2026         36  yes      2
$ cd year && danvan report show S01 --period 2025 --steps
Form  Revision  Day         Step       Level  Reason         Recorded by  Entry
───────────────────────────────────────────────────────────────────────────────
nam          1  01/12/2025  handed in                        van-thu          6
nam          1  15/01/2026  returned          Thiếu phụ lục  van-thu         16
nam          2  20/01/2026  handed in                        van-thu         17
$ cd year && danvan report show S01 --period 2025 --changes
Form  Revision  Indicator  Name                                          Before  After  Reason
──────────────────────────────────────────────────────────────────────────────────────────────
nam          2  tt.mxh     Bài trên mạng xã hội, cổng thông tin điện tử     209     50
$ cd year && danvan report show S01 --period 2025 --changes --format json
{"schema": "danvan.report.show.changes.1", "rows": [
{"form": "nam", "revision": 2, "indicator": "tt.mxh", "name": "Bài trên mạng xã hội, cổng thông tin điện tử", "before": 209, "after": 50, "reason": null}
]}
$ cd year && danvan report show S01 --period 2025 --steps --lang vi
Biểu mẫu  Lần  Ngày        Xử lý    Cấp  Lý do          Người ghi  Số mục sổ
────────────────────────────────────────────────────────────────────────────
nam         1  01/12/2025  đã nộp                       van-thu            6
nam         1  15/01/2026  trả lại       Thiếu phụ lục  van-thu           16
nam         2  20/01/2026  đã nộp                       van-thu           17
$ cd year && danvan report show S01 --period 2025 --steps --changes
! error: --steps and --changes are two answers; ask for one
! hint: danvan help report show
[2]

# A report that comes again as it was returned does not stand for that.
$ printf 'unit,period,indicator,value\nD04,2025,mh.dang_ky,3\n' > d04.csv
$ cd year && danvan report submit --csv ../d04.csv && danvan report return D04 --period 2025 --reason "Nhầm đơn vị" --lang vi
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
warning: D04, form nam, period 2025: mh.dang_ky = 3, but the register has 2 such models led by D04 on 2025-12-31; compare with danvan model list --unit D04 --year 2025, then put right the report (--reason) or the register
note: D04, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
receipt: D04, form nam, period 2025, revision 1; entry 18, 2026-01-20 08:00:00; SHA-256 d29761ff961cba835eb53dc368697fc397b3157a8a4cba702086ad04675e39f0
báo cáo nam, lần 1: đã trả lại
số liệu không được tính cho đến khi nộp lại
$ cd year && danvan report submit --csv ../d04.csv
note: D04, form nam, period 2025: this is revision 1, which was returned; it does not stand again
unchanged
$ cd year && danvan report submit --csv ../d04.csv --lang vi
lưu ý: D04, biểu mẫu nam, kỳ 2025: trùng với lần 1 đã bị trả lại; lần ấy vẫn không được tính
không có gì thay đổi
$ cd year && danvan report submit --csv ../d04.csv --reason "Không nhầm"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1
warning: D04, form nam, period 2025: mh.dang_ky = 3, but the register has 2 such models led by D04 on 2025-12-31; compare with danvan model list --unit D04 --year 2025, then put right the report (--reason) or the register
note: D04, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
receipt: D04, form nam, period 2025, revision 2; entry 20, 2026-01-20 08:00:00; SHA-256 d29761ff961cba835eb53dc368697fc397b3157a8a4cba702086ad04675e39f0

# Accepted: locked, by hand and by file, until it is unlocked.
$ cd year && danvan report accept D04 S01 S02 --period 2025
report nam: 3 accepted, 0 unchanged
$ cd year && danvan report accept D04 S01 S02 --period 2025
unchanged
$ cd year && danvan report status --form nam --period 2025 --unit D04 --lang vi
Biểu mẫu  Đơn vị              Kỳ    Tình trạng  Hạn nộp     Ngày nhận   Ngày trễ  Đầy đủ  Lần  Cảnh báo  Xử lý
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
nam       D04 Trường CĐ nghề  2025  trễ hạn     15/12/2025  20/01/2026        36  không     2         1  đã duyệt
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=4 --reason "Đếm lại"
! error: D04, form nam, period 2025: accepted on 2026-01-20; the figures are locked [RP-26]
! hint: to change them, first: danvan report unlock D04 --period 2025 --form nam --reason "…"
[1]
$ printf 'unit,period,indicator,value\nD04,2025,mh.dang_ky,4\nS01,2025,mh.dang_ky,1\n' > again.csv
$ cd year && danvan report submit --csv ../again.csv --reason "Đếm lại"
! ../again.csv:2:1: unit “D04”: D04, form nam, period 2025: accepted on 2026-01-20; the figures are locked [RP-26]
!     to change them, first: danvan report unlock D04 --period 2025 --form nam --reason "…"
! ../again.csv:3:1: unit “S01”: S01, form nam, period 2025: accepted on 2026-01-20; the figures are locked [RP-26]
!     to change them, first: danvan report unlock S01 --period 2025 --form nam --reason "…"
! error: 2 faults; nothing was taken
[3]
$ cd year && danvan report return D04 --period 2025 --reason "Nhầm" --lang vi
! lỗi: D04, biểu mẫu nam, kỳ 2025: đã duyệt ngày 20/01/2026; số liệu đã khóa [RP-26]
! gợi ý: muốn thay đổi, trước hết: danvan report unlock D04 --period 2025 --form nam --reason "…"
[1]
$ cd year && danvan report unlock D04 --period 2025 --reason "Đếm lại"
report nam, revision 2: unlocked; it must be accepted anew
$ cd year && danvan report unlock D04 --period 2025 --reason "Đếm nữa"
! error: D04, form nam, period 2025: not accepted, so not locked [RP-23]
! hint: a report that is not locked can be corrected or returned at once
[1]
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=4 --reason "Đếm lại"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 0 kept
warning: D04, form nam, period 2025: mh.dang_ky = 4, but the register has 2 such models led by D04 on 2025-12-31; compare with danvan model list --unit D04 --year 2025, then put right the report (--reason) or the register
note: D04, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
$ cd year && danvan report withdraw D04 --period 2025 --reason "Công văn 7"
report nam, revision 3: withdrawn
the figures of revision 2 count again
$ cd year && danvan report show D04 --period 2025 --steps --format csv
form,revision,on,step,level,reason,actor,entry
nam,1,2026-01-20,submitted,,,van-thu,18
nam,1,2026-01-20,returned,,Nhầm đơn vị,van-thu,19
nam,2,2026-01-20,submitted,,Không nhầm,van-thu,20
nam,2,2026-01-20,accepted,,,van-thu,21
nam,2,2026-01-20,unlocked,,Đếm lại,van-thu,22
nam,3,2026-01-20,submitted,,Đếm lại,van-thu,23
nam,3,2026-01-20,withdrawn,,Công văn 7,van-thu,24
$ cd year && danvan check

# Wrong words and days.
$ cd year && danvan report accept --period 2025
! error: give UNIT, or --all-of PARENT
! hint: danvan help report accept
[2]
$ cd year && danvan report accept S01 --all-of S02 --period 2025
! error: UNIT and --all-of are two ways to say whose reports; give one
! hint: danvan help report accept
[2]
$ cd year && danvan report accept S01 --all-of S02 --period 2025 --lang vi
! lỗi: UNIT và --all-of là hai cách chọn đơn vị; chỉ dùng một
! gợi ý: danvan help report accept
[2]
$ cd year && danvan report accept S01 --period 2025 --level provinc
! error: no level “provinc” is defined [RP-22]
!   --level
! hint: did you mean “province”?
[3]
$ cd year && danvan report accept S01 --period 2025 --level xx --lang vi
! lỗi: chưa khai báo cấp “xx” [RP-22]
!   --level
! gợi ý: các cấp: province, district, commune
[3]
$ cd year && danvan report accept S99 --period 2025
! error: no unit has the code “S99” [RG-04]
! hint: did you mean S09?
[3]
$ cd year && danvan report accept S13 H08 --period 2025
! error: no report of S13 for 2025 stands [RP-20]
! hint: who has handed in: danvan report status --period 2025
[1]
$ cd year && danvan report accept S03 --period 2025 --form thang
! error: there is no form “thang” [RP-03]
! hint: forms for 2025: nam
[3]
$ cd year && danvan report accept S03 --period 2025-13
! error: --period “2025-13” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07
! hint: danvan help report accept
[2]
$ cd year && danvan report accept S03 --period 2025 --level district
! error: S03: “Cấp huyện” does not accept this unit's reports [RP-22]
! hint: the office accepts them itself, once: leave out --level
[1]
$ cd year && danvan report accept --all-of S03 --period 2025 --form nam
! error: no unit stands below S03 on 2025-12-31 [RP-20]
[1]
$ cd year && danvan report accept S03 --period 2025 --on 2026-01-21
! error: the day 2026-01-21 lies after today (2026-01-20) [RP-21]
! hint: give the day on which it was done: --on
[1]
$ cd year && danvan report return S03 --period 2025 --reason " "
! error: --reason is empty
! hint: danvan help report return
[2]
$ cd year && danvan report return S03 --period 2025 --reason "x" --on 2025-01-01
! error: S03: the day 2025-01-01 lies before the report came in (2025-12-11) [RP-21]
! hint: give the day on which it was done: --on
[1]
$ cd year && danvan report return S03 --period 2025
! error: --reason is needed: --reason TEXT
! hint: danvan help report return
[2]
$ cd year && danvan report unlock S03 --period 2025 --reason "x"
! error: S03, form nam, period 2025: not accepted, so not locked [RP-23]
! hint: a report that is not locked can be corrected or returned at once
[1]

# Levels accept in turn, where the form says so.
$ cd year && sed -i 's/^strict = false$/strict = false\naccepted_by = ["district", "province"]\ndouble_entry = true/' danvan.toml && danvan config apply -q
$ cd year && danvan add-unit X01 "Xã Một" --kind xa --parent H01 -q && danvan add-unit X02 "Xã Hai" --kind xa --parent H01 -q
$ printf 'unit,period,indicator,value\nX01,2025,mh.dang_ky,3\nX02,2025,mh.dang_ky,4\n' > xa.csv
$ cd year && danvan report submit --csv ../xa.csv -q
$ cd year && danvan report accept X01 --period 2025
! error: X01: more than one level accepts the report; say which [RP-22]
! hint: next: --level district
[1]
$ cd year && danvan report accept X01 --period 2025 --level province
! error: X01: Cấp huyện has not accepted the report yet [RP-22]
! hint: first: danvan report accept X01 --period 2025 --form nam --level district
[1]
$ cd year && danvan report accept --all-of H01 --period 2025 --level district
! error: 2 reports cannot be accepted; none was [RP-24]
! hint: X01, form nam, period 2025: a second person has not entered it yet
! hint: X02, form nam, period 2025: a second person has not entered it yet
! hint: have somebody else enter it again: danvan report verify --csv FILE
[1]

# A second person enters them again: what differs is told, and what is equal recorded.
$ printf 'unit,period,indicator,value\nX01,2025,mh.dang_ky,3\nX02,2025,mh.dang_ky,5\nX02,2025,mh.moi,-\n' > second.csv
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../second.csv
Unit  Form  Period  Indicator   First entry  Second entry
─────────────────────────────────────────────────────────
X02   nam   2025    mh.dang_ky            4             5
X02   nam   2025    mh.moi                              -
unchanged
[1]
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../second.csv --format csv
unit,form,period,indicator,first,second
X02,nam,2025,mh.dang_ky,4,5
X02,nam,2025,mh.moi,,-
[1]
$ cd year && danvan report verify --csv ../xa.csv
! error: 2 reports were handed in by van-thu, so somebody else must enter them again [RP-25]
! hint: another person, or another DANVAN_ACTOR where several share a login
[1]
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../xa.csv --dry-run
reports: 2 verified, 0 unchanged
dry run: nothing was written
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../xa.csv
reports: 2 verified, 0 unchanged
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../xa.csv --format csv
unit,form,period,indicator,first,second
$ printf 'unit,period,indicator,value\nX01,2025,mh.dang,3\n' > wrong.csv
$ cd year && danvan report verify --csv ../wrong.csv
! ../wrong.csv:2:10: indicator “mh.dang”: there is no indicator “mh.dang” [RP-04]
!     the indicators are listed by: danvan config list
! error: 1 fault; nothing was taken
[3]
$ cd year && danvan report accept --all-of H01 --period 2025 --level district
report nam: 2 accepted by Cấp huyện, to go to the next level; 0 unchanged
$ cd year && danvan report submit --csv ../second.csv --reason "Đếm lại"
! ../second.csv:3:1: unit “X02”: X02, form nam, period 2025: accepted by Cấp huyện on 2026-01-20; the figures are locked [RP-26]
!     to change them, first: danvan report unlock X02 --period 2025 --form nam --reason "…"
! error: 1 fault; nothing was taken
[3]
$ cd year && danvan report accept X01 --period 2025 --level province
report nam: 1 accepted, 0 unchanged
$ cd year && danvan report unlock X02 --period 2025 --reason "Đếm lại"
report nam, revision 1: unlocked; it must be accepted anew
$ cd year && danvan report show X02 --period 2025 --steps
Form  Revision  Day         Step       Level      Reason   Recorded by  Entry
─────────────────────────────────────────────────────────────────────────────
nam          1  20/01/2026  handed in                      van-thu         28
nam          1  20/01/2026  verified                       thu-ky          29
nam          1  20/01/2026  accepted   Cấp huyện           van-thu         30
nam          1  20/01/2026  unlocked              Đếm lại  van-thu         32
$ cd year && danvan check

# Each of these acts can be taken back.
$ cd year && danvan undo --reason "nhầm" && danvan report show X02 --period 2025 --steps --format csv
entry 32 was taken back (danvan report unlock X02 --period 2025 --reason 'Đếm lại')
form,revision,on,step,level,reason,actor,entry
nam,1,2026-01-20,submitted,,,van-thu,28
nam,1,2026-01-20,verified,,,thu-ky,29
nam,1,2026-01-20,accepted,district,,van-thu,30
$ cd year && danvan undo --reason "lại"
entry 33 was taken back (danvan undo --reason nhầm)
$ cd year && danvan report return X02 --period 2025 --reason "Sai" -q && danvan undo --reason "không sai" && danvan report show X02 --period 2025 --steps --format csv
entry 35 was taken back (danvan report return X02 --period 2025 --reason Sai -q)
form,revision,on,step,level,reason,actor,entry
nam,1,2026-01-20,submitted,,,van-thu,28
nam,1,2026-01-20,verified,,,thu-ky,29
nam,1,2026-01-20,accepted,district,,van-thu,30
nam,1,2026-01-20,unlocked,,Đếm lại,van-thu,32
$ cd year && danvan check

# What was verified, accepted, unlocked or withdrawn by mistake: undone, every answer is as it was.
$ printf '%s\n' 'danvan report status --period 2025 --unit H08 --format csv' 'danvan report show H08 --period 2025 --steps --format csv' 'danvan report rollup --period 2025 --indicator mh.dang_ky --under H08 --format csv' > answers.sh && printf 'unit,period,indicator,value\nH08,2025,mh.dang_ky,6\n' > h08.csv
$ cd year && danvan report submit --csv ../h08.csv -q && sh ../answers.sh > ../submitted
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../h08.csv && sh ../answers.sh > ../verified; diff ../submitted ../verified | grep -c '^[<>]'
reports: 1 verified, 0 unchanged
3
$ cd year && danvan undo --reason "nhầm" -q && sh ../answers.sh | diff ../submitted -
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../h08.csv -q && sh ../answers.sh > ../verified
$ cd year && danvan report accept H08 --period 2025 --level province && sh ../answers.sh > ../accepted; diff ../verified ../accepted | grep -c '^[<>]'
report nam: 1 accepted, 0 unchanged
3
$ cd year && danvan undo --reason "nhầm" -q && sh ../answers.sh | diff ../verified -
$ cd year && danvan report withdraw H08 --period 2025 --reason "Nộp nhầm" && sh ../answers.sh
report nam, revision 1: withdrawn
no figures of it count any more
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H08,2025,missing,2025-12-15,,,no,,,no,withdrawn,,no,1
form,revision,on,step,level,reason,actor,entry
nam,1,2026-01-20,submitted,,,van-thu,37
nam,1,2026-01-20,verified,,,thu-ky,40
nam,1,2026-01-20,withdrawn,,Nộp nhầm,van-thu,43
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
H08,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,,missing,0/1,0/1,yes,,,,
total,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,,missing,0/1,0/1,,,,,
$ cd year && danvan undo --reason "nhầm" -q && sh ../answers.sh | diff ../verified -
$ cd year && danvan report accept H08 --period 2025 --level province -q && sh ../answers.sh > ../accepted && danvan report unlock H08 --period 2025 --reason "Đếm lại" && sh ../answers.sh | diff - ../accepted | grep -c '^[<>]'
report nam, revision 1: unlocked; it must be accepted anew
3
$ cd year && danvan undo --reason "nhầm" -q && sh ../answers.sh | diff ../accepted -
$ cd year && danvan report submit H08 --period 2025 --set mh.dang_ky=9 --reason "Sửa"
! error: H08, form nam, period 2025: accepted by Cấp tỉnh on 2026-01-20; the figures are locked [RP-26]
! hint: to change them, first: danvan report unlock H08 --period 2025 --form nam --reason "…"
[1]
$ cd year && danvan check

# Levels are named by their titles to people, by their codes to programs and where they are typed.
$ cd year && danvan report status --period 2025 --unit H08 --lang vi
Biểu mẫu  Đơn vị               Kỳ    Tình trạng  Hạn nộp     Ngày nhận   Ngày trễ  Đầy đủ  Cảnh báo  Xử lý     Cấp duyệt
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
nam       H08 UBND Bình Giang  2025  trễ hạn     15/12/2025  20/01/2026        36  không          1  đã duyệt  Cấp tỉnh
$ cd year && danvan report status --period 2025 --unit H08 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H08,2025,late,2025-12-15,2026-01-20,36,no,1,1,no,accepted,province,no,1
$ cd year && danvan report show H08 --period 2025 --steps --lang vi
Biểu mẫu  Lần  Ngày        Xử lý         Cấp       Lý do  Người ghi  Số mục sổ
──────────────────────────────────────────────────────────────────────────────
nam         1  20/01/2026  đã nộp                         van-thu           37
nam         1  20/01/2026  đã đối chiếu                   thu-ky            40
nam         1  20/01/2026  đã duyệt      Cấp tỉnh         van-thu           45
$ cd year && danvan report accept X01 --period 2025 --level commune --lang vi
! lỗi: X01: “Cấp xã” không duyệt báo cáo của đơn vị này [RP-22]
! gợi ý: các cấp duyệt, theo thứ tự: district (Cấp huyện), province (Cấp tỉnh)
[1]
$ cd year && danvan report accept X01 --period 2025 --level commune
! error: X01: “Cấp xã” does not accept this unit's reports [RP-22]
! hint: levels that accept, in turn: district (Cấp huyện), province (Cấp tỉnh)
[1]
$ cd year && danvan report unlock X01 --period 2025 --reason "Xem lại" -q && danvan report accept X01 --period 2025 --level province --lang vi
! lỗi: X01: Cấp huyện chưa duyệt báo cáo [RP-22]
! gợi ý: trước hết: danvan report accept X01 --period 2025 --form nam --level district
[1]
$ cd year && danvan report accept X01 --period 2025 --lang vi
! lỗi: X01: báo cáo do nhiều cấp duyệt; cần ghi rõ cấp [RP-22]
! gợi ý: cấp tiếp theo: --level district
[1]
$ cd year && danvan report accept X01 --period 2025 --level district --lang vi
báo cáo nam: Cấp huyện đã duyệt 1, còn chờ cấp tiếp theo; giữ nguyên 0
$ cd year && danvan report submit X01 --period 2025 --set mh.dang_ky=9 --reason "Sửa" --lang vi
! lỗi: X01, biểu mẫu nam, kỳ 2025: Cấp huyện đã duyệt ngày 20/01/2026; số liệu đã khóa [RP-26]
! gợi ý: muốn thay đổi, trước hết: danvan report unlock X01 --period 2025 --form nam --reason "…"
[1]
