@ year
# Letters to the units that are late.

# One letter a unit, and the list for the system that sends mail. The numbers and the day stay blank.
$ cd year && danvan report remind --period 2025 -o ../out
letters: 3, and the list danh-sach.csv, in ../out
$ cat out/danh-sach.csv
unit,name,form,period,due,days_late,file
D04,Trường Cao đẳng nghề Hải Dương,nam,2025,2025-12-15,36,D04.md
H08,Ủy ban nhân dân huyện Bình Giang,nam,2025,2025-12-15,36,H08.md
S13,Sở Khoa học và Công nghệ,nam,2025,2025-12-15,36,S13.md
$ ls out
D04.md
H08.md
S13.md
danh-sach.csv
$ f=$(ls out/*.md | head -1) && cat $f
| **ỦY BAN NHÂN DÂN**<br>**TỈNH HẢI DƯƠNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
|:---:|:---:|
| Số: &nbsp;&nbsp;&nbsp;&nbsp;/UBND-KGVX<br>V/v đôn đốc nộp báo cáo năm 2025 | *Hải Dương, ngày &nbsp;&nbsp;&nbsp; tháng 01 năm 2026* |

Kính gửi: Trường Cao đẳng nghề Hải Dương

Thực hiện chế độ báo cáo phong trào thi đua “Dân vận khéo” giai đoạn 2021-2025, qua theo dõi đến ngày 20 tháng 01 năm 2026, Văn phòng Ủy ban nhân dân tỉnh (phòng Khoa giáo - Văn xã) chưa nhận được báo cáo của Trường Cao đẳng nghề Hải Dương, gồm:

\- Báo cáo năm về phong trào thi đua “Dân vận khéo” (mã biểu mẫu: nam), kỳ báo cáo năm 2025: hạn nộp ngày 15 tháng 12 năm 2025, đã quá hạn 36 ngày; còn nhận đến hết ngày 31 tháng 01 năm 2026.

Đề nghị Trường Cao đẳng nghề Hải Dương khẩn trương hoàn thành và gửi báo cáo nêu trên về Văn phòng Ủy ban nhân dân tỉnh (phòng Khoa giáo - Văn xã) để tổng hợp.

Trường hợp đã gửi, đề nghị cho biết ngày gửi để đối chiếu; nếu có khó khăn, vướng mắc, đề nghị trả lời bằng văn bản, nêu rõ lý do và thời gian gửi báo cáo./.

| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT, KGVX. | **KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**<br><br><br>**Nguyễn Minh Hùng** |
|:---|:---:|

# The same record and day, the same bytes.
$ cd year && danvan report remind --period 2025 --form nam -o ../again --quiet && diff -r ../out ../again

# Nobody is late yet: nothing is written, and that is said.
$ cd year && DANVAN_NOW=2025-12-15T08:00:00+07:00 danvan report remind --period 2025 -o ../nothing
nobody is late for 2025; no letter was written
$ cd year && DANVAN_NOW=2025-12-15T08:00:00+07:00 danvan report remind --period 2025 -o ../nothing --lang vi
không có đơn vị nào quá hạn kỳ 2025; không lập công văn nào
$ ls nothing
! ls: cannot access 'nothing': No such file or directory
[2]

# Several periods: one letter a unit that names each late report, with the day that the unit was given for it.
$ mkdir xa && printf '[[kind]]\ncode = "xa"\nname = "Xã"\n[[indicator]]\ncode = "buoi"\nname = "Buổi đối thoại"\ntype = "flow"\n[[form]]\ncode = "thang"\nname = "Báo cáo tháng"\nperiod = "month"\nindicators = ["buoi"]\ndue = "+5d"\ncloses = "+60d"\n' > xa/danvan.toml && danvan init xa -q
$ printf 'code,name,kind\nA,Xã An,xa\nB,Xã Bình,xa\nC,Xã Cẩm,xa\n' | danvan --store xa add-unit --csv - -q
$ danvan --store xa report extend A --period 2025-10 --until 2026-01-05 --reason "Lũ" -q && danvan --store xa report extend A --period 2025-12 --until 2026-01-31 --reason "Lũ" -q
$ danvan --store xa report exempt B --period 2025-11 --reason "Lũ" -q && danvan --store xa report submit C --period 2025-12 --set buoi=2 -q
$ danvan --store xa report remind --period 2025-10..2025-12 -o months
letters: 3, and the list danh-sach.csv, in months
note: [office] letter_symbol is not set in danvan.toml; the letters have a blank or general words there
note: [office] contact is not set in danvan.toml; the letters have a blank or general words there
$ cat months/danh-sach.csv
unit,name,form,period,due,days_late,file
A,Xã An,thang,2025-10,2026-01-05,15,A.md
A,Xã An,thang,2025-11,2025-12-05,46,A.md
B,Xã Bình,thang,2025-10,2025-11-05,76,B.md
B,Xã Bình,thang,2025-12,2026-01-05,15,B.md
C,Xã Cẩm,thang,2025-10,2025-11-05,76,C.md
C,Xã Cẩm,thang,2025-11,2025-12-05,46,C.md
$ grep -E 'V/v|tính đến|biểu mẫu|Đề nghị' months/A.md
| Số: &nbsp;&nbsp;&nbsp;&nbsp;/<br>V/v đôn đốc nộp các báo cáo quá hạn | *, ngày &nbsp;&nbsp;&nbsp; tháng 01 năm 2026* |
1\. Báo cáo tháng (mã biểu mẫu: thang), kỳ báo cáo tháng 10 năm 2025: đã được gia hạn đến ngày 05 tháng 01 năm 2026, đã quá hạn 15 ngày; đã khóa sổ từ sau ngày 05 tháng 01 năm 2026, khi gửi báo cáo kèm đề nghị gia hạn;
2\. Báo cáo tháng (mã biểu mẫu: thang), kỳ báo cáo tháng 11 năm 2025: hạn nộp ngày 05 tháng 12 năm 2025, đã quá hạn 46 ngày; còn nhận đến hết ngày 29 tháng 01 năm 2026.
Đề nghị Xã An khẩn trương hoàn thành và gửi các báo cáo nêu trên về cơ quan ban hành văn bản này để tổng hợp.
$ danvan --store xa report remind --period 2025-Q4 --form thang -o quarter -q && diff -r months quarter
$ danvan --store xa report remind --period 2025-12 -o december --lang vi && cat december/danh-sach.csv
1 công văn và danh sách danh-sach.csv trong december
lưu ý: [office] letter_symbol chưa khai trong danvan.toml; chỗ ấy trong công văn để trống hoặc ghi chung
lưu ý: [office] contact chưa khai trong danvan.toml; chỗ ấy trong công văn để trống hoặc ghi chung
unit,name,form,period,due,days_late,file
B,Xã Bình,thang,2025-12,2026-01-05,15,B.md
$ danvan --store xa report remind --period 2026-02..2026-03 -o nothing
nobody is late for 2026-02..2026-03; no letter was written

# What is wrong is told before anything is written.
$ cd year && danvan report remind --period 2025
! error: -o is needed: -o DIR, the folder to write into
! hint: danvan help report remind
[2]
$ cd year && danvan report remind --period 2025-13 -o ../nothing
! error: --period “2025-13” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07, or two of a kind: 2021..2025
! hint: danvan help report remind
[2]
$ cd year && danvan report remind --period 2025 --form quy -o ../nothing
! error: no form “quy” is for the period 2025
!   --form
! hint: forms for 2025: nam
[3]
$ cd year && danvan report remind --period 2025..2025-06 -o ../nothing --lang vi
! lỗi: --period “2025..2025-06” không phải là kỳ báo cáo; viết 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07, hoặc hai kỳ cùng loại: 2021..2025
! gợi ý: danvan help report remind
[2]
$ cd year && danvan report remind --period 2024..2025 --form quy -o ../nothing --lang vi
! lỗi: không có biểu mẫu “quy” cho kỳ 2024..2025
!   --form
! gợi ý: biểu mẫu áp dụng cho kỳ 2024..2025: nam
[3]
$ cd year && danvan report remind --period 2025 --to pdf -o ../nothing
! error: --to “pdf”: it can only be docx
! hint: danvan help report remind
[2]
$ cd year && danvan report remind --period 2025 -o ../missing/folder
! error: the folder “FOLDER/missing/folder” cannot be made: No such file or directory
! hint: make the folder “FOLDER/missing” first
[5]
$ mkdir bin && ln -s $(command -v danvan) bin/danvan && cd year && PATH=$PWD/../bin danvan report remind --period 2025 --to docx -o ../nothing
! error: --to docx needs pandoc, which is not installed; nothing was written
! hint: install it (apt install pandoc), or leave out --to docx
[5]
$ ls nothing
! ls: cannot access 'nothing': No such file or directory
[2]

# A unit that has ended and that nobody took over is told of and listed: there is nobody to write to, and no form comes back.
$ danvan --store year unit dissolve S13 --on 2026-01-01 --basis "Quyết định ví dụ" -q; danvan --store year report remind --period 2025 -o het --lang vi; ls het; cat het/danh-sach.csv
2 công văn và danh sách danh-sach.csv trong het
lưu ý: S13 đã kết thúc và không có đơn vị nào kế tục nên không có nơi để gửi công văn; danh-sach.csv ghi đơn vị này, không kèm tệp
D04.md
H08.md
danh-sach.csv
unit,name,form,period,due,days_late,file
D04,Trường Cao đẳng nghề Hải Dương,nam,2025,2025-12-15,36,D04.md
H08,Ủy ban nhân dân huyện Bình Giang,nam,2025,2025-12-15,36,H08.md
S13,Sở Khoa học và Công nghệ,nam,2025,2025-12-15,36,
$ danvan --store year report form --period 2026 --unit S13 --to csv -o bieu; danvan --store year report form --period 2025 --unit DN01 --to csv -o bieu --lang vi
forms: 1, files: 1, in bieu
note: S13 is not in force in 2026: what comes back on this form, nam, will be refused
1 biểu mẫu (1 tệp) trong bieu
lưu ý: DN01 không phải nộp biểu mẫu nam kỳ 2025; vẫn lập biểu vì có tên ở --unit
