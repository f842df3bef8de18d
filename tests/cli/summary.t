@ year
$ cd year && danvan summarize --year 2025 -o ../out
10 files in ../out
$ ls out
T1.csv
T10.csv
T11.csv
T2.csv
T2a.csv
T6.csv
T8.csv
T9.csv
cells.csv
summary.md
$ sed -e 's/mã kiểm tra [0-9a-f]*/mã kiểm tra …/' out/summary.md | grep -v '^$' | head -8
| **ỦY BAN NHÂN DÂN**<br>**TỈNH HẢI DƯƠNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
|:---:|:---:|
| Số: &nbsp;&nbsp;&nbsp;&nbsp;/BC-UBND | *Hải Dương, ngày &nbsp;&nbsp;&nbsp; tháng 01 năm 2026* |
**BÁO CÁO**
**Kết quả thực hiện phong trào thi đua “Dân vận khéo” năm 2025**
*Số liệu tính đến ngày 20/01/2026, theo mục sổ số 15 (mã kiểm tra …).*
**I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO VÀ THỰC HIỆN CÁC NHIỆM VỤ**
Chủ đề năm 2025: “Dân vận khéo - Việc gì cũng thành công”.
$ grep -A 1 -E '^3.. Tuyên truyền' out/summary.md | grep .
3\. Tuyên truyền, dân vận trên không gian mạng; lan tỏa mô hình, điển hình tiêu biểu: 33/36 đơn vị có đủ minh chứng (91,7%); 03 đơn vị chưa có minh chứng: Sở Khoa học và Công nghệ; Trường Cao đẳng nghề Hải Dương; Ủy ban nhân dân huyện Bình Giang (Bảng 11). Theo số liệu do 33/36 đơn vị tự báo cáo: Tin, bài trên báo, đài, bản tin 2.237 tin, bài; Bài trên mạng xã hội, cổng thông tin điện tử 6.932 bài; Lượt tương tác trên mạng xã hội 418.119 lượt.
$ grep -E '^\*\*(I|Bảng)|^Kinh phí|^Ngoài kinh phí|^Sổ đăng ký|^Chưa nộp|^Nộp trễ' out/summary.md
**I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO VÀ THỰC HIỆN CÁC NHIỆM VỤ**
Kinh phí bố trí cho phong trào là 3.828,0 triệu đồng, giảm 3,1% so với năm 2024; đã chi 3.305,1 triệu đồng (86,3%), giảm 6,4% so với năm 2024, trong đó: xây dựng mô hình 1.869,3 triệu đồng; nhân rộng 933,3 triệu đồng; biểu dương, khen thưởng 502,5 triệu đồng (Bảng 8).
Ngoài kinh phí bố trí, đã chi từ nguồn xã hội hóa: 3.111,5 triệu đồng.
**Bảng 11. Kết quả thực hiện các nhiệm vụ theo đơn vị**
**Bảng 8. Kinh phí theo nội dung và nguồn (triệu đồng)**
**II. KẾT QUẢ THỰC HIỆN**
Sổ đăng ký có 158 mô hình, điển hình, tăng 116 so với năm 2024; gồm 126 mô hình mới trong năm và 32 mô hình chuyển tiếp; 126/158 mô hình được đánh giá hiệu quả (79,7%), tăng 84 so với năm 2024.
**Bảng 1. Mô hình, điển hình theo lĩnh vực (theo sổ đăng ký)**
**Bảng 2. Mô hình, điển hình theo đơn vị (theo sổ đăng ký)**
**Bảng 6. Mô hình, điển hình tiêu biểu**
**Bảng 10. Kết quả chấm điểm, xếp loại**
Chưa nộp: Sở Khoa học và Công nghệ (hạn 15/12/2025); Trường Cao đẳng nghề Hải Dương (hạn 15/12/2025); Ủy ban nhân dân huyện Bình Giang (hạn 15/12/2025).
Nộp trễ hạn: Sở Công Thương (trễ 3 ngày); Sở Tài nguyên và Môi trường (trễ 14 ngày); Ban Quản lý các khu công nghiệp tỉnh (trễ 22 ngày); Ủy ban nhân dân huyện Thanh Hà (trễ 2 ngày); Ủy ban nhân dân huyện Thanh Miện (trễ 28 ngày).
**Bảng 9. Tình hình nộp báo cáo**
**III. ĐÁNH GIÁ CHUNG**
**IV. PHƯƠNG HƯỚNG NĂM 2026**
$ grep -E '^Số liệu mô hình|^.Ghi chú Bảng 10' out/summary.md
Số liệu mô hình tại mục này và các Bảng 1, 2, 6 đếm từng mô hình có tên trong sổ đăng ký; số liệu tại mục I do các đơn vị đã nộp tự báo cáo, có thể gồm cả mô hình chưa ghi tên vào sổ, nên hai số có thể khác nhau.
*Ghi chú Bảng 10, đợt DV2025: xếp Tốt, không xếp Xuất sắc do cụm, khối đã đủ chỉ tiêu loại này: Sở Nội vụ (100,82 điểm), Ủy ban nhân dân huyện Cẩm Giàng (100,79 điểm), Ủy ban nhân dân thành phố Hải Dương (100,18 điểm), Sở Giáo dục và Đào tạo (100,11 điểm), Ủy ban nhân dân huyện Gia Lộc (98,64 điểm), Sở Tư pháp (96,86 điểm), Ủy ban nhân dân huyện Thanh Hà (93,64 điểm), Ủy ban nhân dân thành phố Chí Linh (92,46 điểm), Ủy ban nhân dân huyện Kim Thành (90,25 điểm); xếp Khá, không xếp Tốt do vướng điều kiện khống chế “Không báo cáo: không xếp loại Tốt trở lên”: Ủy ban nhân dân huyện Bình Giang (88,39 điểm).*
$ tail -8 out/summary.md
**IV. PHƯƠNG HƯỚNG NĂM 2026**

…

*Ghi chú: “0” là bằng không; “…” là chưa có số liệu; “-” là không phát sinh. Ô trống là không tính được*./.

| ***Nơi nhận:***<br>- Chủ tịch UBND tỉnh (để b/c);<br>- Các Phó Chủ tịch UBND tỉnh;<br>- Ban Dân vận Tỉnh ủy;<br>- Các sở, ban, ngành, đơn vị sự nghiệp trực thuộc UBND tỉnh;<br>- UBND các huyện, thị xã, thành phố;<br>- LĐVP UBND tỉnh;<br>- Lưu: VT, KGVX. | **KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**<br><br><br>**Nguyễn Minh Hùng** |
|:---|:---:|
$ cat out/T9.csv
kind,owed,on_time,late,missing,complete_rate,on_time_rate,exempt,extended
Sở,15,12,2,1,93.33,80.00,0,0
"Ban, ngành",3,2,1,0,100.00,66.67,0,0
Đơn vị sự nghiệp trực thuộc UBND tỉnh,6,5,0,1,83.33,83.33,0,0
"UBND huyện, thị xã, thành phố",12,9,2,1,83.33,75.00,0,0
Tổng,36,28,5,3,88.89,77.78,0,0
$ cat out/T8.csv
purpose,source,planned,spent,spent_rate,coverage
Xây dựng mô hình,ngân sách,2141.5,1869.3,87.29,33/36
Nhân rộng,ngân sách,1117.5,933.3,83.52,33/36
"Biểu dương, khen thưởng",ngân sách,569.0,502.5,88.31,33/36
Xây dựng mô hình,xã hội hóa,,3111.5,,33/36
Cộng ngân sách,,3828.0,3305.1,86.34,
Cộng xã hội hóa,,,3111.5,,
Tổng,,3828.0,6416.6,,
$ head -3 out/T2.csv | cut -d , -f 1-10
code,unit,registered,effective,effective_rate,recognised,outstanding,new,carried_over,report
S01,Sở Nội vụ,2,2,100.00,1,1,2,0,on_time
S02,Sở Tư pháp,4,4,100.00,2,1,3,1,on_time
$ grep -E '^(T1:total|T2:H03:mh|T8:build/social|T10:S02|T11:S01:1)' out/cells.csv
T1:total:registered,158,exact
T1:total:effective,126,exact
T1:total:effective_rate,79.75,exact
T1:total:recognised,53,exact
T1:total:outstanding,18,exact
T1:total:new,126,exact
T1:total:carried_over,32,exact
T2:H03:mh.dang_ky,8,exact
T2:H03:mh.hieu_qua,7,exact
T2:H03:mh.ty_le_hieu_qua,87.50,exact
T2:H03:mh.moi,6,exact
T2:H03:mh.nhan_rong,3,exact
T8:build/social:spent,3111.5,exact
T8:build/social:coverage,33/36,exact
T10:S02:rank,12,exact
T10:S02:cluster_rank,3,exact
T10:S02:total,96.86,exact
T10:S02:class,tot,exact
T10:S02:state,closed,exact
T11:S01:1,done,exact

# Again, elsewhere, in another language and time zone: the same to the byte.
$ cd year && TZ=America/New_York LC_ALL=vi_VN.UTF-8 DANVAN_NOW=2027-05-01T00:00:00Z danvan summarize --year 2025 -o ../again --lang vi
10 tệp trong ../again
$ diff -r out again

# Of another year: its own figures, none of this one's.
$ cd year && danvan summarize --year 2024 -o ../before -q && grep -E '^T(1|9):total' ../before/cells.csv
T1:total:registered,42,exact
T1:total:effective,42,exact
T1:total:effective_rate,100.00,exact
T1:total:recognised,12,exact
T1:total:outstanding,0,exact
T1:total:new,13,exact
T1:total:carried_over,29,exact
T9:total:owed,36,exact
T9:total:on_time,32,exact
T9:total:late,3,exact
T9:total:missing,1,exact
T9:total:complete_rate,97.22,exact
T9:total:on_time_rate,88.89,exact
T9:total:exempt,0,exact
T9:total:extended,0,exact
$ cd year && danvan summarize --year 25 -o ../out
! error: --year “25” is not a year; write four digits: 2025
! hint: danvan help summarize
[2]
$ cd year && danvan summarize --year 2025
! error: -o is needed: -o DIR, the folder to write into
! hint: danvan help summarize
[2]
$ cd year && danvan summarize --year 2025 -o ../none/out
! error: the folder “FOLDER/none/out” cannot be made: No such file or directory
! hint: make the folder “FOLDER/none” first
[5]
