# Figures over time and units, as the units were and as they are.
@ year
$ cd year && danvan report rollup --period 2025 --indicator mh.dang_ky --indicator kp.xay_dung.chi --by kind --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
ban_nganh,kp.xay_dung.chi,Kinh phí đã chi xây dựng mô hình,triệu đồng,113.3,exact,3/3,3/3,yes,,,,
don_vi_su_nghiep,kp.xay_dung.chi,Kinh phí đã chi xây dựng mô hình,triệu đồng,97.2,exact,5/6,5/6,yes,,,,
huyen,kp.xay_dung.chi,Kinh phí đã chi xây dựng mô hình,triệu đồng,1027.1,exact,11/12,11/12,yes,,,,
so,kp.xay_dung.chi,Kinh phí đã chi xây dựng mô hình,triệu đồng,631.7,exact,14/15,14/15,yes,,,,
total,kp.xay_dung.chi,Kinh phí đã chi xây dựng mô hình,triệu đồng,1869.3,exact,33/36,33/36,,,,,
ban_nganh,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,6,exact,3/3,3/3,yes,,0,,
don_vi_su_nghiep,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,9,exact,5/6,5/6,yes,,0,,
huyen,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,89,exact,11/12,11/12,yes,,0,,
so,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,42,exact,14/15,14/15,yes,,0,,
total,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,146,exact,33/36,33/36,,,0,,
$ cd year && danvan report rollup --period 2025 --indicator mh.dang_ky --under S01 --lang vi
Nhóm           Chỉ tiêu    Tên                         Đơn vị tính  Giá trị  Tình trạng  Đơn vị có số liệu  Số liệu đã có  Cộng vào tổng  Chuyển sang  Tính trùng  Nguồn  Được miễn vẫn có
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
S01 Sở Nội vụ  mh.dang_ky  Mô hình, điển hình đăng ký  mô hình            2  chính xác                 1/1            1/1  có
Tổng số        mh.dang_ky  Mô hình, điển hình đăng ký  mô hình            2  chính xác                 1/1            1/1                                       0
$ cd year && danvan report rollup --period 2024..2025 --indicator mh.dang_ky --by period --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
2024,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,42,exact,35/36,35/36,yes,,0,,
2025,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,146,exact,33/36,33/36,yes,,0,,
total,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,148,exact,36/36,68/72,,,0,,
$ cd year && danvan report rollup --period 2025 --indicator kho_khan --format csv | head -3
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
B02,kho_khan,"Khó khăn, vướng mắc",,Một số vụ khiếu nại kéo dài thiếu hồ sơ gốc.,exact,,,,,,B02 2025,
D02,kho_khan,"Khó khăn, vướng mắc",,"Sinh viên năm cuối đi thực tập, tổ hướng dẫn thiếu người trong học kỳ hai.",exact,,,,,,D02 2025,

# Months: on 1 July two communes become one, and a third goes to it and to a fourth.
$ mkdir xa && printf '[[kind]]\ncode = "xa"\nname = "Xã"\n[[indicator]]\ncode = "to"\nname = "Tổ dân vận"\ntype = "stock"\nunit = "tổ"\n[[indicator]]\ncode = "buoi"\nname = "Buổi đối thoại"\ntype = "flow"\n[[indicator]]\ncode = "ho"\nname = "Hộ tham gia"\ntype = "flow"\n[[indicator]]\ncode = "tl"\nname = "Hộ mỗi buổi"\ntype = "ratio"\nnumerator = "ho"\ndenominator = "buoi"\n[[form]]\ncode = "thang"\nperiod = "month"\nindicators = ["to", "buoi", "ho"]\ndue = "+5d"\n' > xa/danvan.toml && danvan init xa -q
$ printf 'code,name,kind,from,to\nA,Xã An,xa,,\nB,Xã Bình,xa,,\nC,Xã Cẩm,xa,,\nD,Xã Đại,xa,,\nM,Xã Mới,xa,2025-07-01,\n' | danvan --store xa add-unit --csv -
5 added, 0 closed, 0 unchanged
$ printf 'event,on,change,predecessor,successor,share\nN1,2025-07-01,merge,A,M,1\nN1,2025-07-01,merge,B,M,1\nN2,2025-07-01,split,C,M,0.333333\nN2,2025-07-01,split,C,D,0.666667\n' > moi.csv && danvan --store xa unit import moi.csv
4 added, 3 versions closed, 0 unchanged
$ printf 'unit,period,indicator,value\nA,2025-06,to,40\nB,2025-06,to,60\nC,2025-06,to,10\nD,2025-06,to,5\nA,2025-06,buoi,3\nA,2025-06,ho,7\nC,2025-06,buoi,10\nC,2025-06,ho,-\n' | danvan --store xa report submit --csv -
reports: 4 new, 0 corrected, 0 unchanged; figures: 8
receipts: 4 reports, entry 4, 2026-01-20 08:00:00; all of them: --receipts

# Nobody has reported since: their stocks are carried over, as an estimate; what ended is shown and not added.
$ danvan --store xa report rollup --period 2025-06..2025-07 --indicator to --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
A,to,Tổ dân vận,tổ,40,exact,,,no,,,,
B,to,Tổ dân vận,tổ,60,exact,,,no,,,,
C,to,Tổ dân vận,tổ,10,exact,,,no,,,,
D,to,Tổ dân vận,tổ,12,estimate,2/2,2/3,yes,7,,,
M,to,Tổ dân vận,tổ,103,estimate,3/4,3/4,yes,103,,,
total,to,Tổ dân vận,tổ,115,estimate,4/5,4/6,,110,,,
$ danvan --store xa report rollup --period 2025-06..2025-07 --indicator to --view now --lang vi
Nhóm      Chỉ tiêu  Tên         Đơn vị tính  Giá trị  Tình trạng  Đơn vị có số liệu  Số liệu đã có  Cộng vào tổng  Chuyển sang  Tính trùng  Nguồn  Được miễn vẫn có
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
D Xã Đại  to        Tổ dân vận  tổ               ≈12  ước tính                  2/2            2/3  có                      ≈7
M Xã Mới  to        Tổ dân vận  tổ              ≈103  ước tính                  3/4            3/4  có                    ≈103
Tổng số   to        Tổ dân vận  tổ              ≈115  ước tính                  4/5            4/6                        ≈110
# The successor reports: June of the closed communes is no more in the total.
$ danvan --store xa report submit M --period 2025-07 --set to=105
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
$ danvan --store xa report rollup --period 2025-06..2025-07 --indicator to --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
A,to,Tổ dân vận,tổ,40,exact,,,no,,,,
B,to,Tổ dân vận,tổ,60,exact,,,no,,,,
C,to,Tổ dân vận,tổ,10,exact,,,no,,,,
D,to,Tổ dân vận,tổ,12,estimate,2/2,2/3,yes,7,,,
M,to,Tổ dân vận,tổ,105,exact,1/1,1/1,yes,,,,
total,to,Tổ dân vận,tổ,117,estimate,3/3,3/4,,7,,,
$ danvan --store xa report rollup --period 2025-06..2025-07 --indicator to --view now --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
D,to,Tổ dân vận,tổ,12,estimate,2/2,2/3,yes,7,,,
M,to,Tổ dân vận,tổ,105,exact,1/1,1/1,yes,,,,
total,to,Tổ dân vận,tổ,117,estimate,3/3,3/4,,7,,,
# Flows and ratios in both views have the same total.
$ danvan --store xa report rollup --period 2025-06..2025-07 --indicator buoi --indicator tl --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
A,buoi,Buổi đối thoại,,3,exact,1/1,1/1,yes,,,,
B,buoi,Buổi đối thoại,,,missing,0/1,0/1,yes,,,,
C,buoi,Buổi đối thoại,,10,exact,1/1,1/1,yes,,,,
D,buoi,Buổi đối thoại,,,missing,0/1,0/2,yes,,,,
M,buoi,Buổi đối thoại,,,missing,0/1,0/1,yes,,,,
total,buoi,Buổi đối thoại,,13,exact,2/5,2/6,,,,,
A,tl,Hộ mỗi buổi,,233.33,exact,1/1,1/1,yes,,,,
B,tl,Hộ mỗi buổi,,,missing,0/1,0/1,yes,,,,
C,tl,Hộ mỗi buổi,,0.00,exact,1/1,1/1,yes,,,,
D,tl,Hộ mỗi buổi,,,missing,0/1,0/2,yes,,,,
M,tl,Hộ mỗi buổi,,,missing,0/1,0/1,yes,,,,
total,tl,Hộ mỗi buổi,,53.85,exact,2/5,2/6,,,,,
$ danvan --store xa report rollup --period 2025-06..2025-07 --indicator buoi --indicator tl --view now --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
D,buoi,Buổi đối thoại,,7,estimate,1/2,1/3,yes,,,,
M,buoi,Buổi đối thoại,,6,estimate,2/4,2/4,yes,,,,
total,buoi,Buổi đối thoại,,13,exact,2/5,2/6,,,,,
D,tl,Hộ mỗi buổi,,0.00,estimate,1/2,1/3,yes,,,,
M,tl,Hộ mỗi buổi,,116.67,estimate,2/4,2/4,yes,,,,
total,tl,Hộ mỗi buổi,,53.85,exact,2/5,2/6,,,,,
$ danvan --store xa report rollup --period 2025-06..2025-07 --by period --indicator to --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
2025-06,to,Tổ dân vận,tổ,115,exact,4/4,4/4,yes,,,,
2025-07,to,Tổ dân vận,tổ,105,exact,1/2,1/2,yes,,,,
total,to,Tổ dân vận,tổ,117,estimate,3/3,3/4,,7,,,
# As they were on the day before, the new commune is nowhere.
$ danvan --store xa report rollup --period 2025-06..2025-07 --indicator to --view now --on 2025-06-30 --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
A,to,Tổ dân vận,tổ,40,exact,1/1,1/1,yes,,,,
B,to,Tổ dân vận,tổ,60,exact,1/1,1/1,yes,,,,
C,to,Tổ dân vận,tổ,10,exact,1/1,1/1,yes,,,,
D,to,Tổ dân vận,tổ,5,exact,1/1,1/2,yes,,,,
M,to,Tổ dân vận,tổ,105,unplaced,,,no,,,M,
total,to,Tổ dân vận,tổ,115,exact,4/4,4/5,,,,,

# A unit that is exempt owes nothing: it is not missing, and counted apart. What it gives all the same counts.
$ danvan --store xa report exempt B D --period 2025-05 --reason "Chuẩn bị sáp nhập"
reports exempted: 2; unchanged: 0
$ printf 'unit,period,indicator,value\nA,2025-05,buoi,0\nC,2025-05,buoi,-\n' | danvan --store xa report submit --csv - -q
$ danvan --store xa report rollup --period 2025-05 --indicator buoi --indicator to --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
A,to,Tổ dân vận,tổ,,missing,0/1,0/1,yes,,,,
B,to,Tổ dân vận,tổ,,exempt,,,yes,,,,0/1
C,to,Tổ dân vận,tổ,,missing,0/1,0/1,yes,,,,
D,to,Tổ dân vận,tổ,,exempt,,,yes,,,,0/1
total,to,Tổ dân vận,tổ,,missing,0/2,0/2,,,,,0/2
A,buoi,Buổi đối thoại,,0,exact,1/1,1/1,yes,,,,
B,buoi,Buổi đối thoại,,,exempt,,,yes,,,,0/1
C,buoi,Buổi đối thoại,,-,not_arising,1/1,1/1,yes,,,,
D,buoi,Buổi đối thoại,,,exempt,,,yes,,,,0/1
total,buoi,Buổi đối thoại,,0,exact,2/2,2/2,,,,,0/2
$ danvan --store xa report submit B --period 2025-05 --set buoi=4 -q
$ danvan --store xa report rollup --period 2025-05 --indicator buoi
Group      Indicator  Name            Unit of measure  Value  State        Coverage  Figures  Added  Carried over  Counted twice  Source  Given though exempt
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
A Xã An    buoi       Buổi đối thoại                       0  exact             1/1      1/1  yes
B Xã Bình  buoi       Buổi đối thoại                       4  exact                           yes                                                         1/1
C Xã Cẩm   buoi       Buổi đối thoại                       -  not arising       1/1      1/1  yes
D Xã Đại   buoi       Buổi đối thoại                          exempt                          yes                                                         0/1
total      buoi       Buổi đối thoại                       4  exact             2/2      2/2                                                              1/2
$ danvan --store xa report rollup --period 2025-05 --indicator buoi --lang vi
Nhóm       Chỉ tiêu  Tên             Đơn vị tính  Giá trị  Tình trạng       Đơn vị có số liệu  Số liệu đã có  Cộng vào tổng  Chuyển sang  Tính trùng  Nguồn  Được miễn vẫn có
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
A Xã An    buoi      Buổi đối thoại                     0  chính xác                      1/1            1/1  có
B Xã Bình  buoi      Buổi đối thoại                     4  chính xác                                          có                                                          1/1
C Xã Cẩm   buoi      Buổi đối thoại                     -  không phát sinh                1/1            1/1  có
D Xã Đại   buoi      Buổi đối thoại                        được miễn                                          có                                                          0/1
Tổng số    buoi      Buổi đối thoại                     4  chính xác                      2/2            2/2                                                              1/2
$ danvan --store xa report rollup --period 2025-05 --indicator buoi --by kind --format json
{"schema": "danvan.report.rollup.1", "rows": [
{"group": "xa", "indicator": "buoi", "name": "Buổi đối thoại", "measure": null, "value": 4, "state": "exact", "coverage": "2/2", "figures": "2/2", "added": "yes", "carried": null, "double": null, "source": null, "exempt": "1/2"},
{"group": "total", "indicator": "buoi", "name": "Buổi đối thoại", "measure": null, "value": 4, "state": "exact", "coverage": "2/2", "figures": "2/2", "added": null, "carried": null, "double": null, "source": null, "exempt": "1/2"}
]}
$ danvan --store xa report rollup --period 2025-05 --indicator tl --view now --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
D,tl,Hộ mỗi buổi,,,missing,0/1,0/1,yes,,,,0/1
M,tl,Hộ mỗi buổi,,,missing,0/2,0/2,yes,,,,0/1
total,tl,Hộ mỗi buổi,,,missing,0/2,0/2,,,,,0/2
$ danvan --store xa report status --form thang --period 2025-05 --totals --format csv
form,period,owed,received,complete,on_time,late,missing,complete_rate,on_time_rate,exempt,extended,not_due
thang,2025-05,2,2,2,0,2,0,100.00,0.00,2,0,0
# A figure is not missing while the day that the unit was given is not past.
$ danvan --store xa report rollup --period 2025-07 --indicator buoi --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
D,buoi,Buổi đối thoại,,,missing,0/1,0/1,yes,,,,
M,buoi,Buổi đối thoại,,,missing,0/1,0/1,yes,,,,
total,buoi,Buổi đối thoại,,,missing,0/2,0/2,,,,,
$ danvan --store xa report extend D --period 2025-07 --until 2026-01-20 --reason "Lũ" && danvan --store xa report rollup --period 2025-07 --indicator buoi --format csv
reports extended: 1; unchanged: 0
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
M,buoi,Buổi đối thoại,,,missing,0/1,0/1,yes,,,,
total,buoi,Buổi đối thoại,,,missing,0/1,0/1,,,,,

# What is asked wrongly.
$ danvan --store xa report rollup --period 2025..2024
! error: --period “2025..2024” ends before it begins; write 2024..2025
! hint: danvan help report rollup
[2]
$ danvan --store xa report rollup --period 2025 --on 2025-01-01
! error: --on belongs to --view now
! hint: danvan help report rollup
[2]
$ danvan --store xa report rollup --period 2025 --form thag
! error: there is no form with the code “thag” [RP-60]
! hint: did you mean thang?
! hint: forms and indicators are listed by: danvan config list
[3]
$ danvan --store xa report rollup --period 2025 --indicator bui
! error: there is no indicator “bui” [RP-61]
! hint: did you mean buoi?
! hint: forms and indicators are listed by: danvan config list
[3]
$ danvan --store xa report rollup --period 2025 --form thang --indicator x
! error: there is no indicator “x” [RP-61]
! hint: it is one of: to, buoi, ho, tl
! hint: forms and indicators are listed by: danvan config list
[3]
$ danvan --store xa report rollup --period 2025 --under Z
! error: no unit has the code “Z” [RG-04]
! hint: see the codes with `danvan unit list`
[3]
$ danvan --store xa report rollup
! error: --period is needed: --period SPAN
! hint: danvan help report rollup
[2]

# Texts stand by the code of the unit that wrote them, whichever was registered first.
$ mkdir chu && printf '[[kind]]\ncode = "xa"\nname = "Xã"\n[[indicator]]\ncode = "kk"\nname = "Khó khăn"\ntype = "text"\n[[form]]\ncode = "nam"\nperiod = "year"\nindicators = ["kk"]\ndue = "12-15"\n' > chu/danvan.toml && danvan init chu -q
$ printf 'code,name,kind,from\nM,Xã Mới,xa,2025-07-01\nB,Xã Bình,xa,\nA,Xã An,xa,\n' | danvan --store chu add-unit --csv - -q
$ printf 'event,on,change,predecessor,successor,share\nN1,2025-07-01,merge,A,M,1\nN1,2025-07-01,merge,B,M,1\n' > gop.csv && danvan --store chu unit import gop.csv -q
$ printf 'unit,period,indicator,value\nB,2024,kk,Thiếu người\nA,2024,kk,Đường xa\n' | danvan --store chu report submit --csv - -q
$ danvan --store chu report rollup --period 2024 --view now --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
M,kk,Khó khăn,,Đường xa,exact,,,,,,A 2024,
M,kk,Khó khăn,,Thiếu người,exact,,,,,,B 2024,

# What a form asks for that is on record already.
$ cd year && danvan report ask-once --form nam --period 2025 --format csv | head -4
indicator,name,held_by,how
mh.dang_ky,"Mô hình, điển hình đăng ký",register,the register of models counts them: danvan model list
mh.hieu_qua,"Mô hình, điển hình hiệu quả",register,the register of models counts them: danvan model list
mh.moi,"Mô hình, điển hình mới trong kỳ",register,the register of models counts them: danvan model list
$ cd year && danvan report ask-once --form nam --period 2025 --format csv --lang vi | tail -1
mh.moi,"Mô hình, điển hình mới trong kỳ",register,sổ mô hình đã đếm sẵn: danvan model list
$ cd year && danvan report rollup --period 2025 --indicator mh.dang_ky --by kind --format csv | tail -1
total,mh.dang_ky,"Mô hình, điển hình đăng ký",mô hình,146,exact,33/36,33/36,,,0,,
$ printf '[[form]]\ncode = "nam"\nperiod = "year"\nindicators = ["to", "buoi"]\ndue = "12-15"\n' >> xa/danvan.toml && danvan --store xa config apply
Change  Key                  Before  After
─────────────────────────────────────────────
added   form.nam.code                nam
added   form.nam.period              year
added   form.nam.indicators          to, buoi
added   form.nam.due                 12-15
$ danvan --store xa report ask-once --form nam --period 2025 --format csv
indicator,name,held_by,how
to,Tổ dân vận,form:thang,"asks 2 of these 2 units for 2025-01, 2025-02, 2025-03, 2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11, 2025-12"
buoi,Buổi đối thoại,form:thang,"asks 2 of these 2 units for 2025-01, 2025-02, 2025-03, 2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11, 2025-12"
$ danvan --store xa report ask-once --form thang --lang vi
Chỉ tiêu  Tên             Đã hỏi hoặc đã có ở  Chi tiết
───────────────────────────────────────────────────────────────────────────────
to        Tổ dân vận      form:nam             cũng hỏi 2/2 đơn vị này, kỳ 2025
buoi      Buổi đối thoại  form:nam             cũng hỏi 2/2 đơn vị này, kỳ 2025
$ danvan --store xa report ask-once --form nm
! error: there is no form with the code “nm” [RP-60]
! hint: did you mean “nam”?
[3]
$ danvan --store xa report ask-once --form xx
! error: there is no form with the code “xx” [RP-60]
! hint: forms: thang, nam
[3]
$ danvan --store xa report ask-once --form xx --lang vi
! lỗi: không có biểu mẫu nào mang mã “xx” [RP-60]
! gợi ý: các biểu mẫu: thang, nam
[3]
$ danvan --store xa report rollup --period 2025 --form xx
! error: there is no form with the code “xx” [RP-60]
! hint: it is one of: thang, nam
! hint: forms and indicators are listed by: danvan config list
[3]
$ danvan --store xa report rollup --period 2025 --indicator xx --lang vi
! lỗi: không có chỉ tiêu “xx” [RP-61]
! gợi ý: chỉ có: to, buoi, ho, tl
! gợi ý: xem các biểu mẫu và chỉ tiêu bằng lệnh: danvan config list
[3]
$ danvan --store xa report ask-once --form nam --period 2025-01
! error: the form “nam” is not for the period 2025-01 [RP-63]
[3]
$ danvan --store xa report ask-once --form nam --period 25
! error: --period “25” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07
! hint: danvan help report ask-once
[2]
$ danvan --store xa report ask-once
! error: --form is needed: --form FORM
! hint: danvan help report ask-once
[2]

# A commune is dissolved and nobody takes over: what stood when the span ended stays in the total, as a row of its own.
$ printf 'event,on,change,predecessor\nN3,2025-09-01,dissolve,D\n' | danvan --store xa unit import -
1 added, 1 versions closed, 0 unchanged
$ danvan --store xa report rollup --period 2025-06..2025-07 --indicator to --indicator tl --view now --on 2026-01-01 --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
M,to,Tổ dân vận,tổ,105,exact,1/1,1/1,yes,,,,
C,to,Tổ dân vận,tổ,7,unplaced,1/1,1/1,yes,,,C,
D,to,Tổ dân vận,tổ,5,unplaced,1/1,1/1,yes,,,D,
total,to,Tổ dân vận,tổ,117,estimate,3/3,3/3,,,,,
M,tl,Hộ mỗi buổi,,116.67,estimate,2/4,2/4,yes,,,,
C,tl,Hộ mỗi buổi,,0.00,unplaced,,,yes,,,C,
D,tl,Hộ mỗi buổi,,,unplaced,0/1,0/1,yes,,,D,
total,tl,Hộ mỗi buổi,,53.85,exact,2/5,2/5,,,,,
# After the span has seen the end of it, it is in neither total.
$ danvan --store xa report rollup --period 2025-06..2025-09 --indicator to --format csv
group,indicator,name,measure,value,state,coverage,figures,added,carried,double,source,exempt
A,to,Tổ dân vận,tổ,40,exact,,,no,,,,
B,to,Tổ dân vận,tổ,60,exact,,,no,,,,
C,to,Tổ dân vận,tổ,10,exact,,,no,,,,
D,to,Tổ dân vận,tổ,5,exact,,,no,,,,
M,to,Tổ dân vận,tổ,105,exact,1/1,1/3,yes,,,,
total,to,Tổ dân vận,tổ,105,exact,1/1,1/3,,,,,
$ danvan --store xa report rollup --period 2025-06..2025-09 --indicator to --view now --on 2026-01-01 --lang vi
Nhóm      Chỉ tiêu  Tên         Đơn vị tính  Giá trị  Tình trạng              Đơn vị có số liệu  Số liệu đã có  Cộng vào tổng  Chuyển sang  Tính trùng  Nguồn  Được miễn vẫn có
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
M Xã Mới  to        Tổ dân vận  tổ               105  chính xác                             1/1            1/3  có
C Xã Cẩm  to        Tổ dân vận  tổ                ≈7  chưa rõ đơn vị kế thừa                                    không                                   C
D Xã Đại  to        Tổ dân vận  tổ                 5  chưa rõ đơn vị kế thừa                                    không                                   D
Tổng số   to        Tổ dân vận  tổ               105  chính xác                             1/1            1/3
