# Who has handed in what, over any span: the periods of each form within it.
@ year
$ printf '\n[[calendar]]\ncode = "giua_thang"\ncutoff_day = 14\n\n[[form]]\ncode = "thang"\nname = "Báo cáo tháng"\nperiod = "month"\nindicators = ["tt.tin_bai"]\nrequired = ["tt.tin_bai"]\ndue_from = { kinds = ["so"] }\ncalendar = "giua_thang"\ndue = "+5d"\ncloses = "+20d"\nreopened_by = "Ban Dân vận Tỉnh ủy"\n\n[[form]]\ncode = "quy"\nperiod = "quarter"\nindicators = ["tt.mxh"]\ndue_from = { kinds = ["so"] }\ndue = "+10d"\n' >> year/danvan.toml
$ cd year && danvan config apply -q
$ cd year && danvan report submit S01 --period 2025-01 --set tt.tin_bai=3 --received 2024-12-15
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
$ cd year && danvan report submit S01 --period 2025-02 --set tt.tin_bai=3 --received 2025-02-20
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
$ cd year && danvan report submit S01 --period 2025-03 --set tt.tin_bai=3 --received 2025-04-04
! error: received on 2025-04-04; the form thang for 2025-03 closed on 2025-04-03 [RP-13]
! hint: Ban Dân vận Tỉnh ủy can reopen it for this unit: danvan report extend S01 --period 2025-03 --form thang --until DATE --reason "…"
[1]
$ cd year && danvan report submit S01 --period 2025-03 --set tt.tin_bai=3 --received 2025-01-04
! error: received on 2025-01-04; the form thang for 2025-03 is taken from 2025-02-15 on [RP-12]
! hint: hand it in again when the period is open
[1]
$ cd year && danvan report submit S01 --period 2025-Q1 --set tt.mxh=- --received 2025-04-10
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
$ cd year && danvan report status --form thang --period 2025 --unit S01 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
thang,S01,2025-01,on_time,2025-01-19,2024-12-15,0,yes,1,0,no,submitted,,yes,1
thang,S01,2025-02,late,2025-02-19,2025-02-20,1,yes,1,0,no,submitted,,yes,1
thang,S01,2025-03,missing,2025-03-19,,,no,,,no,,,yes,
thang,S01,2025-04,missing,2025-04-19,,,no,,,no,,,yes,
thang,S01,2025-05,missing,2025-05-19,,,no,,,no,,,yes,
thang,S01,2025-06,missing,2025-06-19,,,no,,,no,,,yes,
thang,S01,2025-07,missing,2025-07-19,,,no,,,no,,,yes,
thang,S01,2025-08,missing,2025-08-19,,,no,,,no,,,yes,
thang,S01,2025-09,missing,2025-09-19,,,no,,,no,,,yes,
thang,S01,2025-10,missing,2025-10-19,,,no,,,no,,,yes,
thang,S01,2025-11,missing,2025-11-19,,,no,,,no,,,yes,
thang,S01,2025-12,missing,2025-12-19,,,no,,,no,,,yes,
$ cd year && danvan report status --form thang --period 2024-12..2025-02 --unit S01
Form   Unit           Period   State    Due         Received    Days late  Full  Closed
───────────────────────────────────────────────────────────────────────────────────────
thang  S01 Sở Nội vụ  2024-12  missing  19/12/2024                         no    yes
thang  S01 Sở Nội vụ  2025-01  on time  19/01/2025  15/12/2024          0  yes   yes
thang  S01 Sở Nội vụ  2025-02  late     19/02/2025  20/02/2025          1  yes   yes
$ cd year && danvan report status --period 2025-Q1 --unit S01 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
thang,S01,2025-01,on_time,2025-01-19,2024-12-15,0,yes,1,0,no,submitted,,yes,1
thang,S01,2025-02,late,2025-02-19,2025-02-20,1,yes,1,0,no,submitted,,yes,1
thang,S01,2025-03,missing,2025-03-19,,,no,,,no,,,yes,
quy,S01,2025-Q1,on_time,2025-04-10,2025-04-10,0,yes,1,0,no,submitted,,no,1
$ cd year && danvan report status --period 2025 --unit S01 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2025,1,1,1,1,0,0,100.00,100.00,0,0,0
quy,2025,4,1,1,1,0,3,25.00,25.00,0,0,0
thang,2025,12,2,2,1,1,10,16.67,8.33,0,0,0
$ cd year && danvan report status --period 2025-Q1..2025-Q2 --unit S01 --totals --by period --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
quy,2025-Q1,1,1,1,1,0,0,100.00,100.00,0,0,0
quy,2025-Q2,1,0,0,0,0,1,0.00,0.00,0,0,0
thang,2025-01,1,1,1,1,0,0,100.00,100.00,0,0,0
thang,2025-02,1,1,1,0,1,0,100.00,0.00,0,0,0
thang,2025-03,1,0,0,0,0,1,0.00,0.00,0,0,0
thang,2025-04,1,0,0,0,0,1,0.00,0.00,0,0,0
thang,2025-05,1,0,0,0,0,1,0.00,0.00,0,0,0
thang,2025-06,1,0,0,0,0,1,0.00,0.00,0,0,0
$ cd year && danvan report status --form thang --period 2025 --totals --by unit --lang vi | head -5
Biểu mẫu  Kỳ    Đơn vị              Phải nộp  Đã nộp  Đầy đủ  Đúng hạn  Trễ hạn  Chưa nộp  Tỷ lệ đầy đủ (%)  Tỷ lệ đúng hạn (%)
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
thang     2025  S01 Sở Nội vụ             12       2       2         1        1        10             16,67                8,33
thang     2025  S02 Sở Tư pháp            12       0       0         0        0        12              0,00                0,00
thang     2025  S03 Sở KHĐT               12       0       0         0        0        12              0,00                0,00
$ cd year && danvan report status --form nam --period 2021..2025 --totals --by period --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2021,36,0,0,0,0,36,0.00,0.00,0,0,0
nam,2022,36,0,0,0,0,36,0.00,0.00,0,0,0
nam,2023,36,0,0,0,0,36,0.00,0.00,0,0,0
nam,2024,36,35,35,32,3,1,97.22,88.89,0,0,0
nam,2025,36,33,32,28,5,3,88.89,77.78,0,0,0
$ cd year && danvan report status --form nam --period 2021..2025 --totals --by kind --format csv
form,period,kind,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2021..2025,ban_nganh,15,6,6,5,1,9,40.00,33.33,0,0,0
nam,2021..2025,don_vi_su_nghiep,30,11,11,11,0,19,36.67,36.67,0,0,0
nam,2021..2025,huyen,60,23,22,19,4,37,36.67,31.67,0,0,0
nam,2021..2025,so,75,28,28,25,3,47,37.33,33.33,0,0,0
$ cd year && danvan report status --form nam --period 2025 --totals --by parent --format csv
form,period,parent,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2025,,36,33,32,28,5,3,88.89,77.78,0,0,0

# What has not begun is not listed, unless it is asked for; what is not due yet is counted apart.
$ cd year && danvan report status --form thang --period 2026 --totals --by period --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
thang,2026-01,15,0,0,0,0,15,0.00,0.00,0,0,0
thang,2026-02,0,0,0,0,0,0,,,0,0,15
$ cd year && danvan report status --form thang --period 2026-05 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
thang,2026-05,0,0,0,0,0,0,,,0,0,15
$ cd year && danvan report status --form thang --period 2026-05..2026-06 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
$ cd year && danvan report status --form nam --period 2026 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
nam,2026,0,0,0,0,0,0,,,0,0,36

# Filters; --strict asks whether something that is listed is missing.
$ cd year && danvan report status --form nam --period 2025 --kind huyen --state late --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H06,2025,late,2025-12-15,2025-12-17,2,yes,1,0,no,submitted,,no,1
nam,H12,2025,late,2025-12-15,2026-01-12,28,yes,1,0,no,submitted,,no,1
$ cd year && danvan report status --form nam --period 2025 --parent H01 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
$ cd year && danvan report status --form nam --period 2025 --under H08 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H08,2025,missing,2025-12-15,,,no,,,no,,,no,
$ cd year && danvan report status --form nam --period 2025 --kind huyen --overdue --strict --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,H08,2025,missing,2025-12-15,,,no,,,no,,,no,
[1]
$ cd year && danvan report status --form nam --period 2026 --unit S01 --strict --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,S01,2026,missing,2026-12-15,,,no,,,no,,,no,
[1]
$ cd year && danvan report status --form nam --period 2026 --unit S01 --overdue --strict --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision

# Wrong words.
$ cd year && danvan report status --period 2025..2024
! error: --period “2025..2024” ends before it begins; write 2024..2025
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2021-2025 --lang vi
! lỗi: --period “2021-2025” không phải là kỳ báo cáo; viết 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07, hoặc hai kỳ cùng loại: 2021..2025
! gợi ý: danvan help report status
[2]
$ cd year && danvan report status --period 2025-01..2025-Q2
! error: --period “2025-01..2025-Q2” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07, or two of a kind: 2021..2025
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2025-07 --form nam
! error: no form “nam” is for the period 2025-07
!   --form
! hint: forms for 2025-07: thang
[3]
$ cd year && danvan report status --period 2025 --kind xyz
! error: no kind of unit “xyz” is defined [RG-03]
! hint: use one of: so, ban_nganh, don_vi_su_nghiep, huyen, mat_tran, doan_the, luc_luong_vu_trang, doanh_nghiep, xa, truong_hoc, khu_dan_cu
[3]
$ cd year && danvan report status --period 2025 --under H99
! error: no unit has the code “H99” [RG-04]
! hint: did you mean H09?
[3]
$ cd year && danvan report status --period 2025 --state gone
! error: --state “gone”: it is one of on_time, late, missing, exempt
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2025 --by unit
! error: --by belongs to --totals
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2025 --totals --by field
! error: --by “field”: it is one of unit, kind, parent, period
! hint: danvan help report status
[2]

# The one who may reopen is named where the form says.
$ cd year && danvan report submit S02 --period 2025-01 --set tt.tin_bai=3 --received 2025-02-20
! error: received on 2025-02-20; the form thang for 2025-01 closed on 2025-02-03 [RP-13]
! hint: Ban Dân vận Tỉnh ủy can reopen it for this unit: danvan report extend S02 --period 2025-01 --form thang --until DATE --reason "…"
[1]

# What would always be empty, or a rate of nobody, is refused.
$ cd year && danvan report status --period 2025 --totals --state missing
! error: --totals counts every state; leave out --state
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2025 --overdue --state late
! error: what is overdue is missing, so --state late leaves nothing; leave out one of the two
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2025 --overdue --state missing --state exempt --lang vi
! lỗi: quá hạn nghĩa là chưa nộp, nên --state exempt không còn gì; bỏ một trong hai
! gợi ý: danvan help report status
[2]
$ cd year && danvan report status --form nam --period 2025 --overdue --state missing --format csv | head -2
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
nam,D04,2025,missing,2025-12-15,,,no,,,no,,,no,

# Words follow the language in Markdown too, and days in sentences.
$ cd year && danvan report status --form nam --period 2025 --unit S01 --format md --lang en
| Form | Unit | Period | State | Due | Received | Days late | Full | Rev. | Warn. | Extended | Review | Accepted by | Closed | Of revision |
| :--- | :--- | :--- | :--- | :--- | :--- | ---: | :--- | ---: | ---: | :--- | :--- | :--- | :--- | ---: |
| nam | S01 Sở Nội vụ | 2025 | on time | 15/12/2025 | 01/12/2025 | 0 | yes | 1 | 0 | no | handed in | | no | 1 |
$ cd year && danvan report status --form nam --period 2025 --unit S01 --format md --lang vi
| Biểu mẫu | Đơn vị | Kỳ | Tình trạng | Hạn nộp | Ngày nhận | Ngày trễ | Đầy đủ | Lần | Cảnh báo | Gia hạn | Xử lý | Cấp duyệt | Đã đóng | Của lần |
| :--- | :--- | :--- | :--- | :--- | :--- | ---: | :--- | ---: | ---: | :--- | :--- | :--- | :--- | ---: |
| nam | S01 Sở Nội vụ | 2025 | đúng hạn | 15/12/2025 | 01/12/2025 | 0 | có | 1 | 0 | không | đã nộp | | không | 1 |
$ cd year && danvan report submit S01 --period 2025-03 --set tt.tin_bai=3 --received 2025-04-04 --lang vi
! lỗi: nhận ngày 04/04/2025; biểu mẫu thang của kỳ 2025-03 đã đóng ngày 03/04/2025 [RP-13]
! gợi ý: Ban Dân vận Tỉnh ủy có thể mở lại cho đơn vị này: danvan report extend S01 --period 2025-03 --form thang --until NGÀY --reason "…"
[1]
$ cd year && danvan report status --form nam --period 2025 --totals --by kind --lang vi
Biểu mẫu  Kỳ    Loại                                   Phải nộp  Đã nộp  Đầy đủ  Đúng hạn  Trễ hạn  Chưa nộp  Tỷ lệ đầy đủ (%)  Tỷ lệ đúng hạn (%)
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
nam       2025  Ban, ngành                                    3       3       3         2        1         0            100,00               66,67
nam       2025  Đơn vị sự nghiệp trực thuộc UBND tỉnh         6       5       5         5        0         1             83,33               83,33
nam       2025  UBND huyện, thị xã, thành phố                12      11      10         9        2         1             83,33               75,00
nam       2025  Sở                                           15      14      14        12        2         1             93,33               80,00

# At a terminal of 80 columns every row stands within it; an earlier revision that counts is told from the last.
$ cd year && danvan report status --form nam --period 2025 --kind huyen --lang vi
Biểu mẫu  Đơn vị                 Kỳ    Tình trạng  Hạn nộp     Ngày nhận   Ngày trễ  Đầy đủ  Lần  Cảnh báo
──────────────────────────────────────────────────────────────────────────────────────────────────────────
nam       H01 UBND TP Hải Dương  2025  đúng hạn    15/12/2025  03/12/2025         0  có        2         0
nam       H02 UBND TP Chí Linh   2025  đúng hạn    15/12/2025  03/12/2025         0  có        1         1
nam       H03 UBND TX Kinh Môn   2025  đúng hạn    15/12/2025  26/11/2025         0  có        1         0
nam       H04 UBND Nam Sách      2025  đúng hạn    15/12/2025  15/12/2025         0  có        1         0
nam       H05 UBND Kim Thành     2025  đúng hạn    15/12/2025  11/12/2025         0  không     1         0
nam       H06 UBND Thanh Hà      2025  trễ hạn     15/12/2025  17/12/2025         2  có        1         0
nam       H07 UBND Cẩm Giàng     2025  đúng hạn    15/12/2025  01/12/2025         0  có        1         0
nam       H08 UBND Bình Giang    2025  chưa nộp    15/12/2025                        không
nam       H09 UBND Gia Lộc       2025  đúng hạn    15/12/2025  05/12/2025         0  có        1         0
nam       H10 UBND Tứ Kỳ         2025  đúng hạn    15/12/2025  11/12/2025         0  có        1         0
nam       H11 UBND Ninh Giang    2025  đúng hạn    15/12/2025  05/12/2025         0  có        1         0
nam       H12 UBND Thanh Miện    2025  trễ hạn     15/12/2025  12/01/2026        28  có        1         0
$ cd year && danvan report submit S01 --period 2025-02 --set tt.tin_bai=4 --received 2025-02-21 --reason "Đếm lại" -q && danvan report return S01 --period 2025-02 --form thang --reason "Thiếu ký" -q
$ cd year && danvan report status --form thang --period 2025-01..2025-02 --unit S01
Form   Unit           Period   State    Due         Received    Days late  Full  Review                 Closed
──────────────────────────────────────────────────────────────────────────────────────────────────────────────
thang  S01 Sở Nội vụ  2025-01  on time  19/01/2025  15/12/2024          0  yes   handed in              yes
thang  S01 Sở Nội vụ  2025-02  late     19/02/2025  20/02/2025          1  yes   returned (revision 2)  yes
$ cd year && danvan report status --form thang --period 2025-02 --unit S01 --lang vi
Biểu mẫu  Đơn vị         Kỳ       Tình trạng  Hạn nộp     Ngày nhận   Ngày trễ  Đầy đủ  Xử lý            Đã đóng
────────────────────────────────────────────────────────────────────────────────────────────────────────────────
thang     S01 Sở Nội vụ  2025-02  trễ hạn     19/02/2025  20/02/2025         1  có      trả lại (lần 2)  có
$ cd year && danvan report status --form thang --period 2025-02 --unit S01 --format csv
form,unit,period,state,due,received,days_late,complete,revision,warnings,extended,review,accepted_by,closed,review_revision
thang,S01,2025-02,late,2025-02-19,2025-02-20,1,yes,1,0,no,returned,,yes,2
