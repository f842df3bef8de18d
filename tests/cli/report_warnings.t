@ year
# What the reports of the example year were warned of when they were taken.
$ cd year && danvan report status --form nam --period 2025 --warnings --format csv
form,unit,period,revision,rule,indicator,warning
nam,H02,2025,1,BC-03,kp.xay_dung.chi,"warning (BC-03): H02, form nam, period 2025: kp.xay_dung.chi <= kp.xay_dung.du_kien does not hold: 72.9 against 60.5"
nam,S07,2025,1,BC-03,kp.xay_dung.chi,"warning (BC-03): S07, form nam, period 2025: kp.xay_dung.chi <= kp.xay_dung.du_kien does not hold: 50.5 against 44"
$ cd year && danvan report submit DN01 --period 2025 --set qt.hoi_nghi=0 --received 2025-12-10
reports: 1 new, 0 corrected, 0 unchanged; figures: 1
warning: DN01 does not owe the form nam for 2025; it counts in figures, not in rates
note: DN01, form nam, period 2025: taken as incomplete; required and not given (13): qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.dang_ky, mh.hieu_qua, …
$ cd year && danvan report status --form nam --period 2025 --unit DN01 --warnings
Form  Unit  Period  Revision  Rule   Indicator  Warning
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
nam   DN01  2025           1  RP-17             warning: DN01 does not owe the form nam for 2025; it counts in figures, not in rates
$ cd year && danvan report status --form nam --period 2025 --unit DN01 --warnings --format json --lang vi
{"schema": "danvan.report.status.warnings.1", "rows": [
{"form": "nam", "unit": "DN01", "period": "2025", "revision": 1, "rule": "RP-17", "indicator": null, "warning": "cảnh báo: DN01 không thuộc diện nộp biểu mẫu nam kỳ 2025; được tính vào số liệu, không tính vào tỷ lệ"}
]}

# Taken back, the report goes with its warnings; brought back, they are there again.
$ cd year && danvan undo --reason "nộp nhầm"
entry 16 was taken back (danvan report submit DN01 --period 2025 --set qt.hoi_nghi=0 --received 2025-12-10)
$ cd year && danvan report status --form nam --period 2025 --unit DN01 --warnings --format csv
form,unit,period,revision,rule,indicator,warning
$ cd year && danvan check
$ cd year && danvan undo --reason "nộp đúng"
entry 17 was taken back (danvan undo --reason 'nộp nhầm')
$ cd year && danvan report status --form nam --period 2025 --unit DN01 --warnings --format csv | cut -d, -f1-6
form,unit,period,revision,rule,indicator
nam,DN01,2025,1,RP-17,
$ cd year && danvan check

# A figure in the wrong unit of measure is taken with a warning that names the measure it was probably given in.
$ cd year && danvan report show S01 --period 2024 --format csv | grep kp.xay_dung.chi | cut -d, -f1,3-4
kp.xay_dung.chi,triệu đồng,36.3
$ cd year && danvan report submit S01 --period 2025 --set kp.xay_dung.chi=14000000 --set kp.xa_hoi.chi=0.2 --reason "Thử"
reports: 0 new, 1 corrected, 0 unchanged; figures: 2 changed, 25 kept
warning (BC-03): S01, form nam, period 2025: kp.xay_dung.chi <= kp.xay_dung.du_kien does not hold: 14000000 against 39
warning: S01, form nam, period 2025: kp.xa_hoi.chi = 0.2 (triệu đồng), while the median of the earlier figures (23.2) is 23.2; check the figure and its unit of measure; if it is wrong, correct it with --reason
warning: S01, form nam, period 2025: kp.xay_dung.chi = 14000000 is about 386000 times the median of the earlier figures, 36.3: probably given in đồng, where triệu đồng is asked; if so, correct it with --reason
$ cd year && danvan report submit S01 --period 2025 --set kp.xay_dung.chi=14000 --reason "Thử" --lang vi
báo cáo: 0 mới, 1 điều chỉnh, 0 giữ nguyên; số liệu: 1 thay đổi, 26 giữ nguyên
cảnh báo (BC-03): S01, biểu mẫu nam, kỳ 2025: không thỏa mãn kp.xay_dung.chi <= kp.xay_dung.du_kien: 14000 so với 39
cảnh báo: S01, biểu mẫu nam, kỳ 2025: kp.xay_dung.chi = 14000, bằng khoảng 386 lần trung vị các kỳ trước là 36,3: có thể đã ghi theo nghìn đồng, trong khi biểu mẫu yêu cầu triệu đồng; nếu đúng vậy thì điều chỉnh bằng --reason
$ cd year && danvan report status --period 2025 --unit S01 --warnings --format csv | cut -d, -f1-6
form,unit,period,revision,rule,indicator
nam,S01,2025,3,BC-03,kp.xay_dung.chi
nam,S01,2025,3,RP-51,kp.xa_hoi.chi
nam,S01,2025,3,RP-52,kp.xay_dung.chi

# Counts of models are compared with the register where the indicator says so, as in the preset.
$ cd year && danvan report submit --csv ../example/reports.csv --reason "Thử" --dry-run | grep H01
warning: H01, form nam, period 2025: mh.hieu_qua = 8, but the register has 7 such models led by H01 on 2025-12-31; compare with danvan model list --unit H01 --year 2025, then put right the report (--reason) or the register
$ cd year && danvan model list --unit S02 --year 2025 --format csv | grep -c ',yes,'
4
$ cd year && danvan report submit S02 --period 2025 --set mh.dang_ky=77 --set mh.moi=0 --set mh.hieu_qua=0 --reason "Thử" --dry-run
reports: 0 new, 1 corrected, 0 unchanged; figures: 3 changed, 24 kept
warning: S02, form nam, period 2025: mh.dang_ky = 77, but the register has 4 such models led by S02 on 2025-12-31; compare with danvan model list --unit S02 --year 2025, then put right the report (--reason) or the register
warning: S02, form nam, period 2025: mh.hieu_qua = 0, but the register has 4 such models led by S02 on 2025-12-31; compare with danvan model list --unit S02 --year 2025, then put right the report (--reason) or the register
warning: S02, form nam, period 2025: mh.moi = 0, but the register has 3 such models led by S02 on 2025-12-31; compare with danvan model list --unit S02 --year 2025, then put right the report (--reason) or the register
dry run: nothing was written
$ cd year && danvan report submit S02 --period 2025 --set mh.dang_ky=77 --set mh.moi=0 --set mh.hieu_qua=0 --reason "Thử" --dry-run --lang vi
báo cáo: 0 mới, 1 điều chỉnh, 0 giữ nguyên; số liệu: 3 thay đổi, 24 giữ nguyên
cảnh báo: S02, biểu mẫu nam, kỳ 2025: mh.dang_ky = 77, nhưng sổ có 4 mô hình như vậy do S02 chủ trì vào ngày 31/12/2025; đối chiếu bằng danvan model list --unit S02 --year 2025, rồi điều chỉnh báo cáo (--reason) hoặc sổ mô hình
cảnh báo: S02, biểu mẫu nam, kỳ 2025: mh.hieu_qua = 0, nhưng sổ có 4 mô hình như vậy do S02 chủ trì vào ngày 31/12/2025; đối chiếu bằng danvan model list --unit S02 --year 2025, rồi điều chỉnh báo cáo (--reason) hoặc sổ mô hình
cảnh báo: S02, biểu mẫu nam, kỳ 2025: mh.moi = 0, nhưng sổ có 3 mô hình như vậy do S02 chủ trì vào ngày 31/12/2025; đối chiếu bằng danvan model list --unit S02 --year 2025, rồi điều chỉnh báo cáo (--reason) hoặc sổ mô hình
chạy thử: chưa ghi gì

# A text that another unit gave; short ones are not compared.
$ cd year && danvan report submit S03 --period 2025 --set kho_khan="Kinh phí xây dựng mô hình còn hạn chế; cán bộ dân vận phần lớn kiêm nhiệm, ít được tập huấn nghiệp vụ nên hướng dẫn cơ sở chưa kịp thời" --reason "Thử"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 27 kept
$ cd year && danvan report submit S04 --period 2025 --set kho_khan="KINH PHÍ xây dựng mô hình còn hạn chế, cán bộ dân vận phần lớn kiêm nhiệm, ít được tập huấn nghiệp vụ nên hướng dẫn cơ sở chưa kịp thời." --reason "Thử"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 27 kept
warning: S04, form nam, period 2025: kho_khan is the same text as in the report of S03; find out whose it is, ask the other unit for its own and correct it with --reason
$ cd year && danvan report submit S05 --period 2025 --set kho_khan="Kinh phí xây dựng mô hình còn hạn chế" --reason "Thử"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 27 kept
$ cd year && danvan report submit S06 --period 2025 --set kho_khan="Kinh phí xây dựng mô hình còn hạn chế" --reason "Thử"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 27 kept

# It lists warnings and nothing else.
$ cd year && danvan report status --period 2025 --warnings --totals
! error: --warnings lists warnings; leave out --totals
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2025-13 --warnings
! error: --period “2025-13” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07, or two of a kind: 2021..2025
! hint: danvan help report status
[2]
$ cd year && danvan report status --period 2025 --unit S99 --warnings
! error: no unit has the code “S99” [RG-04]
! hint: did you mean S09?
[3]
