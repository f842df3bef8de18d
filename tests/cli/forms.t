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
nam-2025-DN01.xlsx
nam-2025-S01.xlsx
$ head -4 out/nam-2025-S13.csv
unit,period,form,indicator,name,measure,previous,value,note
S13,2025,nam,qt.hoi_nghi,"Hội nghị quán triệt, học tập",hội nghị,8,,
S13,2025,nam,qt.nguoi,"Người dự hội nghị quán triệt, học tập",lượt người,974,,
S13,2025,nam,qt.van_ban,Văn bản triển khai phong trào,văn bản,2,,
$ head -3 out/nam-2025-S01.csv
unit,period,form,indicator,name,measure,previous,value,note
S01,2025,nam,qt.hoi_nghi,"Hội nghị quán triệt, học tập",hội nghị,6,8,
S01,2025,nam,qt.nguoi,"Người dự hội nghị quán triệt, học tập",lượt người,555,835,
$ cd year && danvan report form --period 2025 --under S01 --to csv -o ../under && ls ../under
forms: 1, files: 1, in ../under
nam-2025-S01.csv
$ cd year && danvan report form --period 2025 --under DN01 -o ../none
nobody owes a form for 2025: nothing was written

# A form that nobody filled in changes nothing.
$ cd year && danvan report submit --csv ../out/nam-2025-S13.csv
unchanged
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
