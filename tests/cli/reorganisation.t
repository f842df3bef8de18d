# The reform of 1 July 2025, with the files of examples/reorganisation-2025.
$ cp -r "$(readlink -f example)/../reorganisation-2025" files && mkdir so && cp files/danvan.toml so/
$ danvan init so
a new record in so: 0 units
next: look through danvan.toml; danvan config check, danvan unit list
$ export DANVAN_STORE=so; danvan add-unit --csv files/units-before.csv && danvan unit tree --on 2025-06-30
29 added, 0 closed, 0 unchanged
HD  Tỉnh Hải Dương
  H01  Thành phố Hải Dương
    P01  Phường Trần Hưng Đạo
    P02  Phường Nguyễn Trãi
  H02  Thành phố Chí Linh
  H03  Thị xã Kinh Môn
    VD03  Xã Ví dụ Một
  H04  Huyện Nam Sách
    T04  Thị trấn Nam Sách
    VD04  Xã Ví dụ Hai
  H05  Huyện Kim Thành
    T05  Thị trấn Phú Thái
    VD05  Xã Ví dụ Ba
    X05  Xã Hòa Bình
  H06  Huyện Thanh Hà
    T06  Thị trấn Thanh Hà
    X06  Xã Tân An
  H07  Huyện Cẩm Giàng
    T07  Thị trấn Cẩm Giang
  H08  Huyện Bình Giang
    T08  Thị trấn Kẻ Sặt
  H09  Huyện Gia Lộc
    T09  Thị trấn Gia Lộc
  H10  Huyện Tứ Kỳ
    T10  Thị trấn Tứ Kỳ
  H11  Huyện Ninh Giang
    T11  Thị trấn Ninh Giang
  H12  Huyện Thanh Miện
    T12  Thị trấn Thanh Miện
# New units come first: whoever takes over is there on that day.
$ danvan --store so unit import files/reorganization.csv 2>&1 | head -2
files/reorganization.csv:2:27: successor “HP”: no unit has the code “HP” [RG-04]
    did you mean HD?
$ danvan add-unit --csv files/units-after.csv --store so
20 added, 0 closed, 0 unchanged
$ danvan unit import files/reorganization.csv --store so --dry-run
31 added, 29 versions closed, 0 unchanged
dry run: nothing was written
$ danvan unit import files/reorganization.csv --store so
31 added, 29 versions closed, 0 unchanged
$ danvan unit import files/reorganization.csv --store so
unchanged
$ danvan unit tree --store so --on 2025-07-01
HP  Thành phố Hải Phòng
  HP01  Phường Hải Dương
  HP02  Phường Thành Đông
  HP03  Phường Trần Hưng Đạo
  HP04  Phường Nguyễn Trãi
  HP11  Xã Nam Sách
  HP12  Xã Phú Thái
  HP13  Xã Thanh Hà
  HP14  Xã Cẩm Giang
  HP15  Xã Kẻ Sặt
  HP16  Xã Gia Lộc
  HP17  Xã Tứ Kỳ
  HP18  Xã Ninh Giang
  HP19  Xã Thanh Miện
  HP20  Xã Cẩm Giàng
  HP21  Xã Kim Thành
  HP22  Xã Hà Nam
  HP23  Xã Nam An Phụ
  HP24  Xã Hà Tây
  HP25  Xã Tân An
$ danvan unit tree --store so --on 2025-06-30 --under H05 --format csv
depth,code,name,kind,parent
0,H05,Huyện Kim Thành,huyen,HD
1,T05,Thị trấn Phú Thái,thi_tran,H05
1,VD05,Xã Ví dụ Ba,xa,H05
1,X05,Xã Hòa Bình,xa,H05
$ danvan unit list --store so --on 2025-06-30 --kind phuong --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
P01,Phường Trần Hưng Đạo,,phuong,commune,H01,,,2025-07-01,
P02,Phường Nguyễn Trãi,,phuong,commune,H01,,,2025-07-01,
# A name is no key: the old ward of this name went elsewhere.
$ danvan unit show P01 --store so
Code  Name                  Short name  Kind    Level    Parent  Cluster  From  To          Basis  Sector
─────────────────────────────────────────────────────────────────────────────────────────────────────────
P01   Phường Trần Hưng Đạo              phuong  commune  H01                    01/07/2025

Went to
Code  Name              Event     On          Change  Share  What   Basis
──────────────────────────────────────────────────────────────────────────────────────────────────────────────
HP01  Phường Hải Dương  HP01-P01  01/07/2025  merge   1      whole  Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025
$ danvan unit show "Phường Trần Hưng Đạo" --store so
! error: no unit has the code “Phường Trần Hưng Đạo” [RG-04]
! hint: “Phường Trần Hưng Đạo” is a name, not a code; give the code of the unit that bears it: HP03, P01
[3]
# Land to one commune, people to another.
$ danvan unit show X05 --store so --format json
{"schema": "danvan.unit.show.1", "rows": [
{"code": "X05", "name": "Xã Hòa Bình", "short_name": null, "kind": "xa", "level": "commune", "parent": "H05", "cluster": null, "from": null, "to": "2025-07-01", "basis": null, "sector": null}
],
"versions": [
{"code": "X05", "name": "Xã Hòa Bình", "short_name": null, "kind": "xa", "level": "commune", "parent": "H05", "cluster": null, "from": null, "to": "2025-07-01", "basis": null, "sector": null}
],
"predecessors": [],
"successors": [
{"code": "HP21", "name": "Xã Kim Thành", "event": "HOA-BINH", "on": "2025-07-01", "change": "split", "share": 1, "what": "population", "basis": "Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025, khoản 79 và 112"},
{"code": "HP22", "name": "Xã Hà Nam", "event": "HOA-BINH", "on": "2025-07-01", "change": "split", "share": 0, "what": "land", "basis": "Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025, khoản 79 và 112"}
],
"children": [],
"sector_children": [],
"models": []}
# A commune of three former districts.
$ danvan unit show HP23 --store so
Code  Name           Short name  Kind  Level    Parent  Cluster  From        To  Basis                                       Sector
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
HP23  Xã Nam An Phụ              xa    commune  HP               01/07/2025      Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025

Came from
Code  Name          Event      On          Change  Share  What   Basis
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
VD03  Xã Ví dụ Một  HP23-VD03  01/07/2025  merge   1      whole  Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025; tỷ lệ là ví dụ
VD05  Xã Ví dụ Ba   HP23-VD05  01/07/2025  merge   1      whole  Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025; tỷ lệ là ví dụ
VD04  Xã Ví dụ Hai  VD04       01/07/2025  split   0,4    whole  Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025; tỷ lệ là ví dụ
# One by one.
$ danvan unit rename HP11 --name "Xã Nam Sách Mới" --on 2025-09-01 --basis "QĐ 1" --store so
1 added, 1 versions closed, 0 unchanged
$ danvan unit rename HP11 --name "Xã Nam Sách Mới" --on 2025-09-01 --basis "QĐ 1" --store so
unchanged
$ danvan unit convert HP12 --kind phuong --name "Phường Phú Thái" --on 2025-09-01 --store so
1 added, 1 versions closed, 0 unchanged
$ danvan unit split HP13 --into HP24=0.6 --into HP25=0.3 --on 2025-10-01 --store so
! error: the shares of HP13 sum to 0.9, not to 1 [RG-44]
!   --into “0.6”
! hint: give every unit that takes over; land alone does not count
[1]
$ danvan unit split HP13 --into HP24=0.6 --into HP25=0.4 --land HP12 --on 2025-10-01 --store so
3 added, 1 versions closed, 0 unchanged
$ danvan unit merge HP13 --into HP14 --on 2025-10-01 --store so
! error: HP13 is changed twice on 2025-10-01: by split-20251001-HP13 too [RG-47]
!   UNIT “HP13”
! hint: a unit ends by one event only, which holds all its links; new facts of one day do not contradict each other
[1]
$ danvan unit merge HP14 HP15 --into HP13 --on 2025-11-01 --store so
! error: HP13 is not in force on 2025-11-01; it is in force 2025-07-01 – 2025-10-01 [RG-46]
!   --into “HP13”
! hint: record a new unit first (danvan add-unit … --from 2025-11-01), or name the unit that is in force that day
[1]
$ danvan unit merge HP14 HP15 --into HP20 --on 2025-09-01 --store so
2 added, 2 versions closed, 0 unchanged
$ danvan unit dissolve HP --on 2025-12-01 --store so
! error: HP cannot end: left below it without a parent: HP01, HP02, HP03, HP04, HP11, HP12, HP16, HP17, HP18, HP19, HP20, HP21, … (+4) [RG-51]
!   UNIT “HP”
! hint: let each of them end or move to another parent by the same file, or use --children-to
[1]
$ danvan unit move HP16 --parent HP17 --on 2025-10-01 --store so
1 added, 1 versions closed, 0 unchanged
$ danvan unit move HP17 --parent HP16 --on 2025-10-02 --store so
! error: the parents form a ring: HP17, HP16, HP17 [RG-53]
!   --parent “HP16”
! hint: a unit cannot stand below itself: correct one parent
[1]
$ danvan unit dissolve HP17 --children-to HP --on 2025-11-01 --store so
2 added, 2 versions closed, 0 unchanged
$ danvan unit tree --store so --under HP --format csv
depth,code,name,kind,parent
0,HP,Thành phố Hải Phòng,tinh,
1,HP01,Phường Hải Dương,phuong,HP
1,HP02,Phường Thành Đông,phuong,HP
1,HP03,Phường Trần Hưng Đạo,phuong,HP
1,HP04,Phường Nguyễn Trãi,phuong,HP
1,HP11,Xã Nam Sách Mới,xa,HP
1,HP12,Phường Phú Thái,phuong,HP
1,HP16,Xã Gia Lộc,xa,HP
1,HP18,Xã Ninh Giang,xa,HP
1,HP19,Xã Thanh Miện,xa,HP
1,HP20,Xã Cẩm Giàng,xa,HP
1,HP21,Xã Kim Thành,xa,HP
1,HP22,Xã Hà Nam,xa,HP
1,HP23,Xã Nam An Phụ,xa,HP
1,HP24,Xã Hà Tây,xa,HP
1,HP25,Xã Tân An,xa,HP
# All faults of a file, with their places.
$ printf 'event,on,change,predecessor,successor,share\nE1,2025-08-01,marge,P01,HP01,1\nE2,2025-08-01,split,HP18,HP19,0,6\nE3,2025-08-01,merge,P99,HP01,1\n' > bad.csv; danvan unit import bad.csv --store so
! bad.csv:2:15: change “marge”: no change “marge” [RG-40]
!     did you mean merge?
! bad.csv:3:33: “6”: the row has 7 cells, the header row only 6 [CS-05]
!     put a cell that contains the delimiter “,” in quotes
! bad.csv:4:21: predecessor “P99”: no unit has the code “P99” [RG-04]
!     see the codes with `danvan unit list`
! error: 3 faults; nothing was taken
[3]
$ printf 'event,on,change,predecessor,successor,share\nE2,2025-08-01,split,HP18,HP19,0.6\nE2,2025-08-01,split,HP18,HP20,0.3\nE3,2025-08-01,merge,P01,HP01,1\nE4,2025-06-01,merge,HP18,HP01,1\n' > bad.csv; danvan unit import bad.csv --store so --lang vi
! bad.csv:2:31: share “0.6”: tổng tỷ lệ của HP18 là 0.9, không phải 1 [RG-44]
!     ghi đủ các đơn vị kế thừa; phần chỉ chuyển đất không tính
! bad.csv:4:4: on “2025-08-01”: P01 không còn hiệu lực vào ngày 01/08/2025; đơn vị có hiệu lực … – 2025-07-01 [RG-49]
!     sửa lại ngày hoặc mã đơn vị
! bad.csv:5:4: on “2025-06-01”: trước ngày 01/06/2025 chưa có HP18; đơn vị có hiệu lực 2025-07-01 – … [RG-49]
!     sửa lại ngày hoặc mã đơn vị
! lỗi: 3 lỗi; chưa tiếp nhận gì
[3]
$ danvan unit import --store so
! error: name the file
! hint: danvan help unit import
[2]
$ danvan check --store so
