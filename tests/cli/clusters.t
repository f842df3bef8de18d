# Which units are ranked together in a year.
@ year
$ danvan --store year unit cluster S01 "Khối Tổng hợp" --year 2025
1 added, 0 closed, 0 unchanged
$ danvan --store year unit cluster S01 "Khối Tổng hợp" --year 2025
unchanged
$ danvan --store year unit cluster S02 "Khối Tổng hợp" --year 2025 --head
1 added, 0 closed, 0 unchanged
$ danvan --store year unit clusters --year 2025 --format csv | head -5
cluster,unit,name,head,recorded,reason
Cụm 1,H01,Ủy ban nhân dân thành phố Hải Dương,no,no,
Cụm 1,H02,Ủy ban nhân dân thành phố Chí Linh,no,no,
Cụm 1,H03,Ủy ban nhân dân thị xã Kinh Môn,no,no,
Cụm 1,H04,Ủy ban nhân dân huyện Nam Sách,no,no,
$ danvan --store year unit clusters --year 2025 | head -4
Cluster         Unit  Name                                    Head  Recorded  Reason
────────────────────────────────────────────────────────────────────────────────────
Cụm 1           H01   Ủy ban nhân dân thành phố Hải Dương     no    no
Cụm 1           H02   Ủy ban nhân dân thành phố Chí Linh      no    no
$ danvan --store year unit clusters --year 2025 --format json | head -3
{"schema": "danvan.unit.clusters.1", "rows": [
{"cluster": "Cụm 1", "unit": "H01", "name": "Ủy ban nhân dân thành phố Hải Dương", "head": "no", "recorded": "no", "reason": null},
{"cluster": "Cụm 1", "unit": "H02", "name": "Ủy ban nhân dân thành phố Chí Linh", "head": "no", "recorded": "no", "reason": null},
# What was recorded is corrected with a reason only.
$ danvan --store year unit cluster S01 "Khối Kinh tế" --year 2025
! error: S01 is recorded otherwise for 2025: cluster: “Khối Tổng hợp” → “Khối Kinh tế” [RG-94]
!   CLUSTER
! hint: recorded facts are not overwritten silently: repeat the recorded ones, or correct them with --reason TEXT
[1]
$ danvan --store year unit cluster S01 "Khối Kinh tế" --year 2025 --lang vi
! lỗi: năm 2025, S01 đã được ghi khác: cluster: “Khối Tổng hợp” → “Khối Kinh tế” [RG-94]
!   CLUSTER
! gợi ý: thông tin đã ghi không bị ghi đè: ghi đúng như đã có, hoặc đính chính kèm lý do bằng --reason
[1]
$ danvan --store year unit cluster S03 "Khối Tổng hợp" --year 2025 --head
! error: “Khối Tổng hợp” has two heads in 2025: S02 and S03 [RG-95]
!   --head
! hint: a cluster has one head a year; to change it, record the former head without it, with --reason TEXT
[1]
$ danvan --store year unit cluster S01 "Khối Kinh tế" --year 2025 --reason "Ghi nhầm khối" --dry-run
1 added, 0 closed, 0 unchanged
dry run: nothing was written
$ danvan --store year unit cluster S01 "Khối Kinh tế" --year 2025 --reason "Ghi nhầm khối"
1 added, 0 closed, 0 unchanged
$ danvan --store year unit clusters --year 2025 --format csv | grep ,S01,
Khối Kinh tế,S01,Sở Nội vụ,no,yes,Ghi nhầm khối
$ danvan --store year unit cluster S01 - --year 2025 --reason "Ghi nhầm năm"
1 added, 0 closed, 0 unchanged
$ danvan --store year unit clusters --year 2025 --format csv | grep ,S01,
Khối Tổng hợp,S01,Sở Nội vụ,no,no,
# A file may hand the head over.
$ printf 'cluster,unit,year,head\nKhối Tổng hợp,S03,2025,yes\nKhối Tổng hợp,S02,2025,\n' > clusters.csv; danvan --store year unit cluster --csv clusters.csv
! clusters.csv:2:24: head “yes”: “Khối Tổng hợp” has two heads in 2025: S02 and S03 [RG-95]
!     a cluster has one head a year; to change it, record the former head without it, with --reason TEXT
! clusters.csv:3:24: head: S02 is recorded otherwise for 2025: head: yes → no [RG-94]
!     recorded facts are not overwritten silently: repeat the recorded ones, or correct them with --reason TEXT
! error: 2 faults; nothing was taken
[3]
$ danvan --store year unit cluster --csv clusters.csv --reason "Đổi trưởng khối" && danvan --store year unit cluster --csv clusters.csv
2 added, 0 closed, 0 unchanged
unchanged
$ danvan --store year unit clusters --year 2025 --format csv | grep -E ',(S02|S03),'
Khối Tổng hợp,S02,Sở Tư pháp,no,yes,Đổi trưởng khối
Khối Tổng hợp,S03,Sở Kế hoạch và Đầu tư,yes,yes,
# A round takes the clusters of its year.
$ printf 'round,subject\nKHOI,S01\nKHOI,S03\n' > subjects.csv; danvan --store year evaluate open KHOI --rubric dvk-don-vi --year 2025 --subjects subjects.csv
round KHOI is open: 2 subjects
$ danvan --store year evaluate rank KHOI --format csv | cut -d, -f 2-4
subject,name,cluster
S01,Sở Nội vụ,Khối Tổng hợp
S03,Sở Kế hoạch và Đầu tư,Khối Tổng hợp
$ danvan --store year unit cluster S03 "Khối Nội chính" --year 2025 --reason "Chuyển khối" -q; danvan --store year evaluate open KHOI --rubric dvk-don-vi --year 2025 --subjects subjects.csv
round KHOI was opened before: 2 subjects
unchanged
# What is wrong.
$ printf 'year,cluster,unit,head\n25,Khối 1,S01,\n2025,,S0l,có\n2031,Khối 1,S04,\n2025,Khối 2,S05,yes\n2025,Khối 2,S06,yes\n2025,Khối 3,S05,\n' > bad.csv; danvan --store year unit cluster --csv bad.csv
! bad.csv:2:1: year “25”: not a year [RG-33]
!     write four digits: 2025
! bad.csv:3:6: cluster: the row names no cluster [RG-91]
!     give the name of the cluster, or “-” to take back what was recorded
! bad.csv:3:7: unit “S0l”: no unit has the code “S0l” [RG-04]
!     did you mean S01, S02, S03?
! bad.csv:3:11: head “có”: “có” cannot stand here [RG-26]
!     write yes or no
! bad.csv:4:1: year “2031”: clusters are recorded up to the year 2027 [RG-90]
!     check the year
! bad.csv:6:17: head “yes”: “Khối 2” has two heads in 2025: S05 and S06 [RG-95]
!     a cluster has one head a year; to change it, record the former head without it, with --reason TEXT
! bad.csv:7:13: unit “S05”: S05 has its cluster of 2025 on line 5 already [RG-93]
!     keep one of the two rows: a unit is ranked in one cluster a year
! error: 7 faults; nothing was taken
[3]
$ danvan --store year unit cluster --csv bad.csv --lang vi
! bad.csv:2:1: year “25”: không phải là năm hợp lệ [RG-33]
!     ghi đủ bốn chữ số: 2025
! bad.csv:3:6: cluster: chưa ghi cụm, khối thi đua [RG-91]
!     ghi tên cụm, khối, hoặc “-” để bỏ nội dung đã ghi
! bad.csv:3:7: unit “S0l”: không có đơn vị nào mang mã “S0l” [RG-04]
!     có phải là S01, S02, S03 không?
! bad.csv:3:11: head “có”: giá trị “có” không được chấp nhận [RG-26]
!     ghi yes (có) hoặc no (không)
! bad.csv:4:1: year “2031”: chỉ ghi cụm, khối đến năm 2027 [RG-90]
!     kiểm tra lại năm
! bad.csv:6:17: head “yes”: năm 2025, “Khối 2” có hai trưởng cụm, khối: S05 và S06 [RG-95]
!     mỗi năm một cụm, khối chỉ có một đơn vị đứng đầu; nếu thay đổi, ghi lại đơn vị cũ không còn là trưởng, kèm --reason
! bad.csv:7:13: unit “S05”: cụm, khối năm 2025 của S05 đã ghi ở dòng 5 [RG-93]
!     chỉ giữ một dòng: mỗi năm một đơn vị chỉ thuộc một cụm, khối
! lỗi: 7 lỗi; chưa tiếp nhận gì
[3]
$ danvan --store year unit cluster --csv bad.csv --partial
unchanged
! bad.csv:2:1: year “25”: not a year [RG-33]
!     write four digits: 2025
! bad.csv:3:6: cluster: the row names no cluster [RG-91]
!     give the name of the cluster, or “-” to take back what was recorded
! bad.csv:3:7: unit “S0l”: no unit has the code “S0l” [RG-04]
!     did you mean S01, S02, S03?
! bad.csv:3:11: head “có”: “có” cannot stand here [RG-26]
!     write yes or no
! bad.csv:4:1: year “2031”: clusters are recorded up to the year 2027 [RG-90]
!     check the year
! bad.csv:6:17: head “yes”: “Khối 2” has two heads in 2025: S05 and S06 [RG-95]
!     a cluster has one head a year; to change it, record the former head without it, with --reason TEXT
! bad.csv:7:13: unit “S05”: S05 has its cluster of 2025 on line 5 already [RG-93]
!     keep one of the two rows: a unit is ranked in one cluster a year
! error: 7 faults; only what is whole and without faults was taken
[3]
$ danvan --store year unit cluster S99 "Khối 1" --year 2025
! error: no unit has the code “S99” [RG-04]
!   UNIT
! hint: did you mean S09?
[3]
$ danvan --store year unit cluster S01 "Khối 1" --year 25
! error: --year “25” is not a year; write four digits: 2025
! hint: danvan help unit cluster
[2]
$ danvan --store year unit cluster S01 "Khối 1"
! error: --year is needed, or --csv FILE
! hint: danvan help unit cluster
[2]
$ danvan --store year unit cluster S01 --csv bad.csv
! error: with --csv the facts come from the file; leave out UNIT
! hint: danvan help unit cluster
[2]
$ danvan --store year unit cluster --head --csv bad.csv
! error: with --csv the facts come from the file; leave out --head
! hint: danvan help unit cluster
[2]
$ danvan --store year unit clusters --year 25
! error: --year “25” is not a year; write four digits: 2025
! hint: danvan help unit clusters
[2]
$ danvan --store year check
