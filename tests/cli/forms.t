@ year
# The forms of a year go out to the units that owe them, as Excel and CSV; the same record makes the same bytes.
$ cd year && danvan report form --period 2025 -o ../out
forms: 36, files: 72, in ../out
$ cd year && danvan report form --period 2025 -o ../again --lang vi
36 biểu mẫu (72 tệp) trong ../again
$ diff -r out again && ls out | head -3 && ls out | wc -l
nam-2025-B01.csv
nam-2025-B01.xlsx
nam-2025-B02.csv
72
$ cd year && danvan report form --period 2025 --unit S01 --unit DN01 --to xlsx -o ../two && ls ../two
forms: 2, files: 2, in ../two
note: DN01 does not owe nam for 2025; its form was made as --unit names it
nam-2025-DN01.xlsx
nam-2025-S01.xlsx
$ head -4 out/nam-2025-S13.csv
unit,period,form,indicator,name,measure,required,previous,value,note,report_note
S13,2025,nam,qt.hoi_nghi,"Hội nghị quán triệt, học tập",hội nghị,yes,8,,,
S13,2025,nam,qt.nguoi,"Người dự hội nghị quán triệt, học tập",lượt người,yes,974,,,
S13,2025,nam,qt.van_ban,Văn bản triển khai phong trào,văn bản,no,2,,,
$ head -3 out/nam-2025-S01.csv
unit,period,form,indicator,name,measure,required,previous,value,note,report_note
S01,2025,nam,qt.hoi_nghi,"Hội nghị quán triệt, học tập",hội nghị,yes,6,8,,
S01,2025,nam,qt.nguoi,"Người dự hội nghị quán triệt, học tập",lượt người,yes,555,835,,
$ cd year && danvan report form --period 2025 --under S01 --to csv -o ../under && ls ../under
forms: 1, files: 1, in ../under
nam-2025-S01.csv
$ cd year && danvan report form --period 2025 --under DN01 -o ../none
nobody owes a form for 2025: nothing was written

# A form that nobody filled in changes nothing.
$ cd year && danvan report submit --csv ../out/nam-2025-S13.csv
! ../out/nam-2025-S13.csv:2:72: value: no row of the file has a value [RP-43]
!     fill in the column value; write “-” where nothing arose
! error: 1 fault; nothing was taken
[3]
$ cd year && danvan report submit --csv ../out/nam-2025-S01.csv
unchanged

# What is asked must make sense before anything is written.
$ cd year && danvan report form --period 2025-Q3 -o ../none
nobody owes a form for 2025-Q3: nothing was written
$ cd year && danvan report form --period 2025 --form x -o ../none
! error: no form “x” is for the period 2025
! hint: forms for 2025: nam
[3]
$ cd year && danvan report form --period 2025 --unit S99 -o ../none --lang vi
! lỗi: không có đơn vị nào mang mã “S99” [RG-04]
! gợi ý: có phải là S09 không?
[3]
$ cd year && danvan report form --period 2025 --to docx -o ../none
! error: --to “docx”: write csv, xlsx or csv,xlsx
! hint: danvan help report form
[2]
$ cd year && danvan report form --period 2025
! error: -o is needed: -o DIR, the folder to write into
! hint: danvan help report form
[2]
$ cd year && danvan report form --period 25 -o ../none
! error: --period “25” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07
! hint: danvan help report form
[2]

# A form that comes back is recognised by its name; the same figures change nothing, and an old form after a correction neither.
$ cd year && danvan report submit ../out/nam-2025-S01.xlsx
unchanged
$ cd year && danvan report submit --xlsx ../out/nam-2025-S01.xlsx S01 --period 2025 --form nam
unchanged
$ cd year && danvan report submit --xlsx ../out/nam-2025-S01.xlsx S02
! ../out/nam-2025-S01.xlsx: unit “S01”: it is of the unit S01, but S02 was asked for [RP-41]
!     is this the right file?
! error: 1 fault; nothing was taken
[3]
$ cd year && danvan report submit S01 --period 2025 --set tt.mxh=50 --reason "Đếm lại"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1 changed, 26 kept
$ cd year && danvan report submit ../out/nam-2025-S01.xlsx
note: S01, form nam, period 2025: this is revision 1, corrected since by revision 2, which stays
unchanged
$ cd year && danvan report submit ../out/nam-2025-S01.xlsx
note: S01, form nam, period 2025: this is revision 1, corrected since by revision 2, which stays
unchanged
$ cd year && danvan report submit ../out/nam-2025-S01.xlsx --reason "Số cũ đúng" --lang vi
! ../out/nam-2025-S01.xlsx:8: unit “S01”: S01, biểu mẫu nam, kỳ 2025: biểu này lập sau lần nộp 1, nhưng lần mới nhất trong sổ là 2 [RP-42]
!     lập lại biểu mẫu rồi điền: danvan report form --period 2025 --unit S01 -o DIR
! lỗi: 1 lỗi; chưa tiếp nhận gì
[3]

# A form made now begins with what stands now, and is taken.
$ cd year && danvan report form --period 2025 --unit S01 --to xlsx -o ../new
forms: 1, files: 1, in ../new
$ cd year && danvan report submit ../new/nam-2025-S01.xlsx --received 2025-12-02 --reason "Ngày nhận đúng" --dry-run
reports: 0 new, 1 corrected, 0 unchanged; figures: 27
dry run: nothing was written
$ cd year && danvan report submit ../new/nam-2025-S01.xlsx --received 2025-12-02 --reason "Ngày nhận đúng"
reports: 0 new, 1 corrected, 0 unchanged; figures: 27
receipt: S01, form nam, period 2025, revision 3; entry 17, 2026-01-20 08:00:00; SHA-256 2ecb312928fdb4df8b0710e4d10e953b95fde7eb58d1a6b7b30604682a741d39

# Receipts for programs.
$ printf 'unit,period,indicator,value\nD04,2025,mh.dang_ky,3\nH08,2025,mh.dang_ky,2\n' > two.csv
$ cd year && danvan report submit --csv ../two.csv --receipts --format csv --dry-run
unit,form,period,revision,entry,at,sha256
D04,nam,2025,1,,2026-01-20T01:00:00Z,d29761ff961cba835eb53dc368697fc397b3157a8a4cba702086ad04675e39f0
H08,nam,2025,1,,2026-01-20T01:00:00Z,c39834fdefc40bd03dcf24322e939a1f2e59cbdd95b3dadbf1cb087cd2ecc261
$ cd year && danvan report submit --csv ../two.csv
reports: 2 new, 0 corrected, 0 unchanged; figures: 2
warning: D04, form nam, period 2025: mh.dang_ky = 3, but the register has 2 such models led by D04 on 2025-12-31; compare with danvan model list --unit D04 --year 2025, then put right the report (--reason) or the register
warning: H08, form nam, period 2025: mh.dang_ky = 2, but the register has 8 such models led by H08 on 2025-12-31; compare with danvan model list --unit H08 --year 2025, then put right the report (--reason) or the register
note: D04, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
note: H08, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
receipts: 2 reports, entry 18, 2026-01-20 08:00:00; all of them: --receipts
$ printf 'unit,period,indicator,value\nD04,2025,mh.dang_ky,4\n' > one.csv
$ cd year && danvan report submit --csv ../one.csv --reason "Bổ sung" --receipts --format json
{"schema": "danvan.report.receipts.1", "rows": [
{"unit": "D04", "form": "nam", "period": "2025", "revision": 2, "entry": 19, "at": "2026-01-20T01:00:00Z", "sha256": "1ddb833d2efa934d17b83e8fdeb00fbff642efbb948ac828ae8929c77dada039"}
]}
$ cd year && danvan report submit --csv ../one.csv --receipts --format csv
unit,form,period,revision,entry,at,sha256

# No form goes to a unit that is exempt, unless it is named; a form says the day that its unit was given.
$ cd year && danvan report exempt S13 --period 2025 --reason "Tạm dừng" -q && danvan report extend S02 --period 2025 --until 2026-02-10 --reason "Lũ lụt" -q
$ cd year && danvan report form --period 2025 --to csv -o ../fewer && ls ../fewer | grep -E 'S1[234]'
forms: 35, files: 35, in ../fewer
exempt, so no form was made: 1
nam-2025-S12.csv
nam-2025-S14.csv
$ cd year && danvan report form --period 2025 --unit S13 --unit S02 -o ../named
forms: 2, files: 4, in ../named
note: S13 is exempt from nam for 2025; its form was made as --unit names it
$ cd year && danvan report form --period 2025 --unit S13 --to csv -o ../named --lang vi
1 biểu mẫu (1 tệp) trong ../named
lưu ý: S13 được miễn biểu mẫu nam kỳ 2025; vẫn lập biểu vì có tên ở --unit
$ cd year && danvan report form --period 2025 --under S13 -o ../none
nobody owes a form for 2025: nothing was written
exempt, so no form was made: 1
$ cd year && danvan report form --period 2025 --under S13 -o ../none --lang vi
không đơn vị nào phải nộp biểu mẫu kỳ 2025: không ghi tệp nào
không lập biểu vì được miễn: 1
$ python3 -c "import zipfile; print(zipfile.ZipFile('named/nam-2025-S02.xlsx').read('xl/sharedStrings.xml').decode())" | grep -o 'Hạn nộp: [0-9/]*'
Hạn nộp: 10/02/2026

# What does not go together, and what is not there.
$ cd year && danvan report submit ../out/nam-2025-S01.xlsx --set tt.mxh=50
! error: the reports come from the workbook; leave out --set
! hint: danvan help report submit
[2]
$ cd year && danvan report submit ../out/nam-2025-S01.xlsx --csv ../two.csv
! error: the reports come from the workbook; leave out --csv
! hint: danvan help report submit
[2]
$ cd year && danvan report submit --csv ../two.csv --computed
! error: --computed is only for workbooks (.xlsx)
! hint: danvan help report submit
[2]
$ cd year && danvan report submit nowhere.xlsx
! error: there is no file “nowhere.xlsx”
!   nowhere.xlsx
[3]
$ cd year && danvan report submit nowhere.xlsx --lang vi
! lỗi: không có tệp “nowhere.xlsx”
!   nowhere.xlsx
[3]
$ cd year && danvan report submit ../out/nam-2025-S01.xlsx --format csv -o ../out/nam-2025-S01.xlsx
! error: --output ../out/nam-2025-S01.xlsx would overwrite FOLDER/out/nam-2025-S01.xlsx
! hint: danvan help report submit
! hint: name another file
[2]
$ cd year && danvan report submit ../out/nam-2025-S01.xlsx --excel
! error: the reports come from the workbook; leave out --excel
! hint: danvan help report submit
[2]

# A form begins with the note of the report too: while nothing is filled in it changes nothing, and a correction keeps the note.
$ cd year && danvan report submit DN01 --period 2025 --set mh.dang_ky=3 --note "Bản ký số" -q && danvan report form --period 2025 --unit DN01 --to xlsx -o ../noted -q && danvan report form --period 2025 --unit DN01 --to csv -o ../noted -q
$ cd year && danvan report submit ../noted/nam-2025-DN01.xlsx && danvan report submit --csv ../noted/nam-2025-DN01.csv
unchanged
unchanged
$ cd year && sed 's/Bản ký số/Bản giấy/' ../noted/nam-2025-DN01.csv | danvan report submit --csv - --reason "Nhận bản giấy"
reports: 0 new, 1 corrected, 0 unchanged; figures: 1
warning: DN01 does not owe the form nam for 2025; it counts in figures, not in rates
warning: DN01, form nam, period 2025: mh.dang_ky = 3, but the register has 0 such models led by DN01 on 2025-12-31; compare with danvan model list --unit DN01 --year 2025, then put right the report (--reason) or the register
note: DN01, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
receipt: DN01, form nam, period 2025, revision 2; entry 23, 2026-01-20 08:00:00; SHA-256 bc0e4904042f1ec512174c4000508d44b42b8efcfa11e25bef8b4f24e3cb9197
$ cd year && danvan report form --period 2025 --unit DN01 --to xlsx -o ../noted -q && danvan report submit ../noted/nam-2025-DN01.xlsx && danvan report submit ../noted/nam-2025-DN01.xlsx --note "Bản ký số lần hai" --reason "Ký lại" && danvan report show DN01 --period 2025 --format csv | cut -d, -f1,5,10,11
unchanged
reports: 0 new, 1 corrected, 0 unchanged; figures: 1
warning: DN01 does not owe the form nam for 2025; it counts in figures, not in rates
warning: DN01, form nam, period 2025: mh.dang_ky = 3, but the register has 0 such models led by DN01 on 2025-12-31; compare with danvan model list --unit DN01 --year 2025, then put right the report (--reason) or the register
note: DN01, form nam, period 2025: taken as incomplete; required and not given (13): qt.hoi_nghi, qt.nguoi, kp.xay_dung.du_kien, kp.xay_dung.chi, kp.nhan_rong.chi, kp.bieu_duong.chi, tt.mxh, mh.hieu_qua, …
receipt: DN01, form nam, period 2025, revision 3; entry 24, 2026-01-20 08:00:00; SHA-256 298909482930647e96205908bfdd0826b6824fb54d4ac25427572444b9cedf0a
indicator,revision,report_note,reason
mh.dang_ky,3,,Bản ký số
mh.dang_ky,3,,Bản giấy
mh.dang_ky,3,,Bản ký số lần hai
