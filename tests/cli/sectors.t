# Territory and sectors are hierarchies of their own.
@ year
$ danvan --store year add-unit T01 "Trường THPT Thử nghiệm" --kind truong_hoc --parent H01 --sector S14
1 added, 0 closed, 0 unchanged
$ printf 'code,name,kind,parent,sector\nT02,Trường THPT Thử nghiệm Hai,truong_hoc,H02,S14\nT03,Trường Y Thử nghiệm,truong_hoc,H01,S15\n' | danvan --store year add-unit --csv -
2 added, 0 closed, 0 unchanged
$ danvan --store year unit list --kind truong_hoc --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
T01,Trường THPT Thử nghiệm,,truong_hoc,commune,H01,,,,S14
T02,Trường THPT Thử nghiệm Hai,,truong_hoc,commune,H02,,,,S14
T03,Trường Y Thử nghiệm,,truong_hoc,commune,H01,,,,S15
$ danvan --store year unit list --kind truong_hoc
Code  Name                        Short name  Kind        Level    Parent  Cluster  From  To  Sector
────────────────────────────────────────────────────────────────────────────────────────────────────
T01   Trường THPT Thử nghiệm                  truong_hoc  commune  H01                        S14
T02   Trường THPT Thử nghiệm Hai              truong_hoc  commune  H02                        S14
T03   Trường Y Thử nghiệm                     truong_hoc  commune  H01                        S15
$ danvan --store year unit show T01 --format json | head -3
{"schema": "danvan.unit.show.1", "rows": [
{"code": "T01", "name": "Trường THPT Thử nghiệm", "short_name": null, "kind": "truong_hoc", "level": "commune", "parent": "H01", "cluster": null, "from": null, "to": null, "basis": null, "sector": "S14"}
],
$ danvan --store year unit show S14 | grep -B 2 -A 1 ^T01
Code  Name
────────────────────────────────
T01   Trường THPT Thử nghiệm
T02   Trường THPT Thử nghiệm Hai

$ danvan --store year unit tree --by sector
S14  Sở Giáo dục và Đào tạo
  T01  Trường THPT Thử nghiệm
  T02  Trường THPT Thử nghiệm Hai
S15  Sở Y tế
  T03  Trường Y Thử nghiệm
$ danvan --store year unit tree --by sector --under S14 --format csv
depth,code,name,kind,parent
0,S14,Sở Giáo dục và Đào tạo,so,
1,T01,Trường THPT Thử nghiệm,truong_hoc,S14
1,T02,Trường THPT Thử nghiệm Hai,truong_hoc,S14
$ danvan --store year unit tree --by territory --under H01 --format csv
depth,code,name,kind,parent
0,H01,Ủy ban nhân dân thành phố Hải Dương,huyen,
1,T01,Trường THPT Thử nghiệm,truong_hoc,H01
1,T03,Trường Y Thử nghiệm,truong_hoc,H01
$ danvan --store year unit tree --by cluster | head -4
Cụm 1
  H01  Ủy ban nhân dân thành phố Hải Dương
  H02  Ủy ban nhân dân thành phố Chí Linh
  H03  Ủy ban nhân dân thị xã Kinh Môn
$ danvan --store year unit tree --by cluster --format csv | head -3
depth,code,name,kind,parent
0,,Cụm 1,,
1,H01,Ủy ban nhân dân thành phố Hải Dương,huyen,Cụm 1
$ danvan --store year unit tree --by cluster --under S14
! error: nobody is below a unit in a cluster; leave out --under
! hint: danvan help unit tree
[2]
$ danvan --store year unit tree --by ngành
! error: --by “ngành”: it is one of territory, sector, cluster
! hint: danvan help unit tree
[2]
# A recorded fact is not overwritten.
$ danvan --store year add-unit T01 "Trường THPT Thử nghiệm" --kind truong_hoc --parent H01 --sector S15
! error: unit T01 is recorded otherwise for … – …: sector: “S14” → “S15” [RG-07]
!   CODE “T01”
! hint: recorded facts are not overwritten: repeat the recorded row with the day it ends in `to`, and give the new facts in a row with the day they begin in `from`
[1]
$ danvan --store year add-unit T04 "Trường" --kind truong_hoc --sector S99
! error: no unit has the code “S99” [RG-04]
!   --sector “S99”
! hint: did you mean S09?
[3]
$ danvan --store year add-unit T04 "Trường" --kind truong_hoc --sector T04 --lang vi
! lỗi: quan hệ quản lý ngành tạo thành vòng: T04, T04 [RG-11]
!   --sector “T04”
! gợi ý: đơn vị không thể quản lý ngành của chính mình: sửa lại một chỗ
[3]
# Moving in one hierarchy leaves the other.
$ danvan --store year unit move T03 --sector S14 --on 2025-03-01
1 added, 1 versions closed, 0 unchanged
$ danvan --store year unit move T03 --sector S14 --on 2025-03-01
unchanged
$ danvan --store year unit move T03 --on 2025-04-01
! error: --parent or --sector is needed
! hint: danvan help unit move
[2]
$ danvan --store year unit move S14 --sector T03 --on 2025-04-01
! error: units lead each other's sector in a ring: S14, T03, S14 [RG-53]
!   --sector “T03”
! hint: a unit cannot lead itself: correct one `sector`
[1]
$ danvan --store year unit show T03 --format csv
code,name,short_name,kind,level,parent,cluster,from,to,basis,sector
T03,Trường Y Thử nghiệm,,truong_hoc,commune,H01,,,2025-03-01,,S15
T03,Trường Y Thử nghiệm,,truong_hoc,commune,H01,,2025-03-01,,,S14
# Who leads a sector cannot end while units are in it.
$ danvan --store year unit dissolve S14 --on 2025-06-01
! error: S14 cannot end: left in its sector without a unit that leads them: T01, T02, T03 [RG-51]
!   UNIT “S14”
! hint: let each of them end or move to another sector by the same file, or use --children-to
[1]
$ danvan --store year unit dissolve S14 --on 2025-06-01 --lang vi
! lỗi: chưa thể kết thúc S14: còn đơn vị trong ngành chưa có đơn vị quản lý mới: T01, T02, T03 [RG-51]
!   UNIT “S14”
! gợi ý: cho từng đơn vị kết thúc hoặc chuyển sang ngành khác ngay trong cùng tệp, hoặc dùng --children-to
[1]
$ danvan --store year unit merge S14 --into S13 --on 2025-06-01 --children-to S13
4 added, 4 versions closed, 0 unchanged
models that pass to another unit: 4 (S13 4)
$ danvan --store year unit tree --by sector
S13  Sở Khoa học và Công nghệ
  T01  Trường THPT Thử nghiệm
  T02  Trường THPT Thử nghiệm Hai
  T03  Trường Y Thử nghiệm
$ danvan --store year unit tree --by sector --on 2025-05-31
S14  Sở Giáo dục và Đào tạo
  T01  Trường THPT Thử nghiệm
  T02  Trường THPT Thử nghiệm Hai
  T03  Trường Y Thử nghiệm
$ danvan --store year unit tree --under H01
H01  Ủy ban nhân dân thành phố Hải Dương
  T01  Trường THPT Thử nghiệm
  T03  Trường Y Thử nghiệm
$ printf 'event,on,change,predecessor,new_parent,new_sector\nA,2025-09-01,move,T01,-,-\nB,2025-09-01,move,T02,,S14\n' > moves.csv; danvan --store year unit import moves.csv
! moves.csv:3:24: new_sector “S14”: S14 is not in force from 2025-09-01 on and cannot lead a sector; it is in force … – 2025-06-01 [RG-52]
!     name a unit that is there from that day on, or “-” for none
! error: 1 fault; nothing was taken
[3]
$ danvan --store year unit import moves.csv --partial
1 added, 1 versions closed, 0 unchanged
! moves.csv:3:24: new_sector “S14”: S14 is not in force from 2025-09-01 on and cannot lead a sector; it is in force … – 2025-06-01 [RG-52]
!     name a unit that is there from that day on, or “-” for none
! error: 1 fault; only what is whole and without faults was taken
[3]
$ danvan --store year check
