@ year
# The same answer in each format.
$ cd year && danvan unit list --kind don_vi_su_nghiep
Code  Name                                    Short name           Kind              Level     Parent  Cluster         From  To  Sector
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
D01   Đài Phát thanh và Truyền hình tỉnh      Đài PT-TH            don_vi_su_nghiep  province          Khối Sự nghiệp
D02   Trường Đại học Hải Dương                Trường ĐH Hải Dương  don_vi_su_nghiep  province          Khối Sự nghiệp
D03   Trường Cao đẳng Y tế Hải Dương          Trường CĐ Y tế       don_vi_su_nghiep  province          Khối Sự nghiệp
D04   Trường Cao đẳng nghề Hải Dương          Trường CĐ nghề       don_vi_su_nghiep  province          Khối Sự nghiệp
D05   Ban Quản lý dự án đầu tư xây dựng tỉnh  BQLDA ĐTXD           don_vi_su_nghiep  province          Khối Sự nghiệp
D06   Quỹ Đầu tư phát triển tỉnh              Quỹ ĐTPT             don_vi_su_nghiep  province          Khối Sự nghiệp
$ cd year && danvan unit list --kind don_vi_su_nghiep --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
D01,Đài Phát thanh và Truyền hình tỉnh,Đài PT-TH,don_vi_su_nghiep,province,,Khối Sự nghiệp,,,
D02,Trường Đại học Hải Dương,Trường ĐH Hải Dương,don_vi_su_nghiep,province,,Khối Sự nghiệp,,,
D03,Trường Cao đẳng Y tế Hải Dương,Trường CĐ Y tế,don_vi_su_nghiep,province,,Khối Sự nghiệp,,,
D04,Trường Cao đẳng nghề Hải Dương,Trường CĐ nghề,don_vi_su_nghiep,province,,Khối Sự nghiệp,,,
D05,Ban Quản lý dự án đầu tư xây dựng tỉnh,BQLDA ĐTXD,don_vi_su_nghiep,province,,Khối Sự nghiệp,,,
D06,Quỹ Đầu tư phát triển tỉnh,Quỹ ĐTPT,don_vi_su_nghiep,province,,Khối Sự nghiệp,,,
$ cd year && danvan unit list --kind don_vi_su_nghiep --format md
| Code | Name | Short name | Kind | Level | Parent | Cluster | From | To | Sector |
| :--- | :--- | :--- | :--- | :--- | :--- | :--- | :--- | :--- | :--- |
| D01 | Đài Phát thanh và Truyền hình tỉnh | Đài PT-TH | don\_vi\_su\_nghiep | province | | Khối Sự nghiệp | | | |
| D02 | Trường Đại học Hải Dương | Trường ĐH Hải Dương | don\_vi\_su\_nghiep | province | | Khối Sự nghiệp | | | |
| D03 | Trường Cao đẳng Y tế Hải Dương | Trường CĐ Y tế | don\_vi\_su\_nghiep | province | | Khối Sự nghiệp | | | |
| D04 | Trường Cao đẳng nghề Hải Dương | Trường CĐ nghề | don\_vi\_su\_nghiep | province | | Khối Sự nghiệp | | | |
| D05 | Ban Quản lý dự án đầu tư xây dựng tỉnh | BQLDA ĐTXD | don\_vi\_su\_nghiep | province | | Khối Sự nghiệp | | | |
| D06 | Quỹ Đầu tư phát triển tỉnh | Quỹ ĐTPT | don\_vi\_su\_nghiep | province | | Khối Sự nghiệp | | | |
$ cd year && danvan unit list --kind don_vi_su_nghiep --format json
{"schema": "danvan.unit.list.1", "rows": [
{"code": "D01", "name": "Đài Phát thanh và Truyền hình tỉnh", "short_name": "Đài PT-TH", "kind": "don_vi_su_nghiep", "level": "province", "parent": null, "cluster": "Khối Sự nghiệp", "from": null, "to": null, "sector": null},
{"code": "D02", "name": "Trường Đại học Hải Dương", "short_name": "Trường ĐH Hải Dương", "kind": "don_vi_su_nghiep", "level": "province", "parent": null, "cluster": "Khối Sự nghiệp", "from": null, "to": null, "sector": null},
{"code": "D03", "name": "Trường Cao đẳng Y tế Hải Dương", "short_name": "Trường CĐ Y tế", "kind": "don_vi_su_nghiep", "level": "province", "parent": null, "cluster": "Khối Sự nghiệp", "from": null, "to": null, "sector": null},
{"code": "D04", "name": "Trường Cao đẳng nghề Hải Dương", "short_name": "Trường CĐ nghề", "kind": "don_vi_su_nghiep", "level": "province", "parent": null, "cluster": "Khối Sự nghiệp", "from": null, "to": null, "sector": null},
{"code": "D05", "name": "Ban Quản lý dự án đầu tư xây dựng tỉnh", "short_name": "BQLDA ĐTXD", "kind": "don_vi_su_nghiep", "level": "province", "parent": null, "cluster": "Khối Sự nghiệp", "from": null, "to": null, "sector": null},
{"code": "D06", "name": "Quỹ Đầu tư phát triển tỉnh", "short_name": "Quỹ ĐTPT", "kind": "don_vi_su_nghiep", "level": "province", "parent": null, "cluster": "Khối Sự nghiệp", "from": null, "to": null, "sector": null}
]}

# The ending of the output file says the format, unless --format does; - is standard output.
$ cd year && danvan unit list --kind so -o ../so.csv && head -2 ../so.csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
S01,Sở Nội vụ,Sở Nội vụ,so,province,,Khối Tổng hợp,,,
$ cd year && danvan unit list --kind so -o ../so.json && head -c 60 ../so.json && echo
{"schema": "danvan.unit.list.1", "rows": [
{"code": "S01", "
$ cd year && danvan unit list --kind so -o ../so.md && head -2 ../so.md | cut -c 1-60
| Code | Name | Short name | Kind | Level | Parent | Cluster
| :--- | :--- | :--- | :--- | :--- | :--- | :--- | :--- | :-
$ cd year && danvan unit list --kind so -o ../so.txt && head -1 ../so.txt
Code  Name                                    Short name      Kind  Level     Parent  Cluster        From  To  Sector
$ cd year && danvan unit list --kind so -o ../so.csv --format json && head -c 30 ../so.csv && echo
{"schema": "danvan.unit.list.1
$ cd year && danvan unit list --kind so -o - --format csv | head -1
code,name,short_name,kind,level,parent,cluster,from,to,sector
$ cd year && danvan unit list -o ../none/so.csv
! error: “FOLDER/none/so.csv” cannot be written: No such file or directory
! hint: make the folder “FOLDER/none” first
[5]

# For Excel in Vietnam: BOM, semicolons, days first, decimal commas.
$ cd year && danvan evaluate rank DV2025 --format csv --excel | head -2 | od -c | head -1
0000000 357 273 277   r   a   n   k   ;   s   u   b   j   e   c   t   ;
$ cd year && danvan evaluate rank DV2025 --format csv --excel | sed -n 2p
1;H03;Ủy ban nhân dân thị xã Kinh Môn;Cụm 1;1;103,79;xuat_sac;7;3,75;
$ cd year && danvan evaluate rank DV2025 --format csv | sed -n 2p
1,H03,Ủy ban nhân dân thị xã Kinh Môn,Cụm 1,1,103.79,xuat_sac,7,3.75,
$ cd year && danvan report status --form nam --period 2025 --unit S01 --format csv --excel | sed -n 2p
nam;S01;2025;on_time;15/12/2025;01/12/2025;0;yes;1;0;no;submitted;;no;1
$ cd year && danvan report status --form nam --period 2025 --unit S01 --format csv | sed -n 2p
nam,S01,2025,on_time,2025-12-15,2025-12-01,0,yes,1,0,no,submitted,,no,1

# Nothing found is an answer: the header alone.
$ cd year && danvan unit list --kind truong_hoc --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
$ cd year && danvan unit list --kind truong_hoc --format json
{"schema": "danvan.unit.list.1", "rows": []}
