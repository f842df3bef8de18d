# What is on record, written as the files that the imports read.
@ year
$ export DANVAN_STORE=year; danvan export units | head -3
code,name,kind,level,parent,cluster,from,to,short_name,basis,sector
B01,Văn phòng Ủy ban nhân dân tỉnh,ban_nganh,province,,Khối Tổng hợp,,,VP UBND tỉnh,"Công văn triển khai phong trào, tháng 10/2024; cần cơ quan kiểm tra",
B02,Thanh tra tỉnh,ban_nganh,province,,Khối Tổng hợp,,,Thanh tra tỉnh,"Công văn triển khai phong trào, tháng 10/2024; cần cơ quan kiểm tra",
$ export DANVAN_STORE=year; danvan export units --excel | head -3
﻿code;name;kind;level;parent;cluster;from;to;short_name;basis;sector
B01;Văn phòng Ủy ban nhân dân tỉnh;ban_nganh;province;;Khối Tổng hợp;;;VP UBND tỉnh;"Công văn triển khai phong trào, tháng 10/2024; cần cơ quan kiểm tra";
B02;Thanh tra tỉnh;ban_nganh;province;;Khối Tổng hợp;;;Thanh tra tỉnh;"Công văn triển khai phong trào, tháng 10/2024; cần cơ quan kiểm tra";
$ export DANVAN_STORE=year; danvan unit rename S01 --name "Sở Nội vụ và Lao động" --on 2025-03-01 --basis "NQ 1" --event DT1
1 added, 1 versions closed, 0 unchanged
$ export DANVAN_STORE=year; danvan unit split S02 --into S03=0.25 --into S04=0.75 --on 2025-12-01 --event CT1
2 added, 1 versions closed, 0 unchanged
models that wait for `danvan model assign`: 4; see `danvan model list --unassigned`
$ export DANVAN_STORE=year; danvan export reorganization
event,on,change,predecessor,successor,share,what,new_name,new_short_name,new_kind,new_level,new_parent,basis,new_sector
DT1,2025-03-01,rename,S01,,,whole,Sở Nội vụ và Lao động,,,,,NQ 1,
CT1,2025-12-01,split,S02,S03,0.25,whole,,,,,,,
CT1,2025-12-01,split,S02,S04,0.75,whole,,,,,,,
$ export DANVAN_STORE=year; danvan export reorganization --excel | tail -1
CT1;01/12/2025;split;S02;S04;0,75;whole;;;;;;;
$ export DANVAN_STORE=year; danvan add-model M1 "=Tổ \"hòa giải\"" --unit S05 --field political_system --registered 2024-02-10 --targets "9/10 vụ hòa giải thành" --budget-social 5000000 --start 2024-03-01
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan unit cluster S05 "Khối Nội chính" --year 2025 --head
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan unit cluster S06 "Khối Nội chính" --year 2025
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan unit cluster S06 - --year 2025 --reason "Ghi nhầm"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan export clusters
year,cluster,unit,head
2025,Khối Nội chính,S05,yes
$ export DANVAN_STORE=year; danvan model set-status M1 --status returned --on 2024-02-20 --reason "Thiếu mục tiêu"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model set-status M1 --status registered --on 2024-03-01 --level province --basis "Tờ trình 5"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model assign M1 --unit S12 --on 2024-06-01 --basis "QĐ 9"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model partner M1 --partner "Hợp tác xã Phú Yên" --role member
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan add-activity "Đối thoại" --kind dialogue --unit S06 --date 2025-10-01 --officials 9 --task 1
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan export models | grep ^M1,
M1,"=Tổ ""hòa giải""",S05,political_system,2024-02-10,model,collective,,no,no,,,,registered,2024-02-10,,,9/10 vụ hòa giải thành,,,,,5000000,,2024-03-01,,,
$ export DANVAN_STORE=year; danvan export confirmations | grep -e ^model -e ^M1,
model,year,status,on,basis,level,reason,sent_to
M1,2024,returned,2024-02-20,,,Thiếu mục tiêu,
M1,2024,registered,2024-03-01,Tờ trình 5,,,province
$ export DANVAN_STORE=year; danvan export leads
model,unit,on,basis
M1,S12,2024-06-01,QĐ 9
$ export DANVAN_STORE=year; danvan export partners
model,partner,role,task
M1,Hợp tác xã Phú Yên,member,
$ export DANVAN_STORE=year; danvan export activities
kind,unit,date,title,model,channel,participants,document,findings,link,officials,civil_servants,public_employees,follow_up,task
dialogue,S06,2025-10-01,Đối thoại,,,9,,,,9,,,,1
# Its own export changes nothing.
$ for f in units reorganization clusters models confirmations leads partners activities; do danvan --store year export $f -o $f.csv; done; wc -l *.csv
    2 activities.csv
    2 clusters.csv
  343 confirmations.csv
    2 leads.csv
  170 models.csv
    2 partners.csv
    4 reorganization.csv
   47 units.csv
  572 total
$ danvan --store year history --limit 1 --format csv | cut -d, -f1 > before
$ export DANVAN_STORE=year; danvan add-unit --csv units.csv; danvan unit import reorganization.csv; danvan unit cluster --csv clusters.csv; danvan add-model --csv models.csv; danvan model confirm --csv confirmations.csv; danvan model assign --csv leads.csv; danvan model partner --csv partners.csv; danvan add-activity --csv activities.csv
unchanged
unchanged
unchanged
unchanged
unchanged
unchanged
unchanged
unchanged
$ for f in units reorganization clusters models confirmations leads partners activities; do danvan --store year export $f --excel -o excel-$f.csv; done
$ export DANVAN_STORE=year; danvan add-unit --excel --csv excel-units.csv; danvan unit import --excel excel-reorganization.csv; danvan unit cluster --excel --csv excel-clusters.csv; danvan add-model --excel --csv excel-models.csv; danvan model confirm --excel --csv excel-confirmations.csv; danvan model assign --excel --csv excel-leads.csv; danvan model partner --excel --csv excel-partners.csv; danvan add-activity --excel --csv excel-activities.csv
unchanged
unchanged
unchanged
unchanged
unchanged
unchanged
unchanged
unchanged
$ danvan --store year history --limit 1 --format csv | cut -d, -f1 | cmp - before
# Afresh it makes the same register.
$ mkdir fresh && cp year/*.toml fresh && danvan init fresh
a new record in fresh: 0 units
next: look through danvan.toml; danvan config check, danvan unit list
$ export DANVAN_STORE=fresh; danvan add-unit --csv units.csv; danvan unit import reorganization.csv; danvan unit cluster --csv clusters.csv; danvan add-model --csv models.csv; danvan model confirm --csv confirmations.csv; danvan model assign --csv leads.csv; danvan model partner --csv partners.csv; danvan add-activity --csv activities.csv
46 added, 0 closed, 0 unchanged
3 added, 0 versions closed, 0 unchanged
1 added, 0 closed, 0 unchanged
169 added, 0 closed, 0 unchanged
342 added, 0 closed, 0 unchanged
1 added, 0 closed, 0 unchanged
1 added, 0 closed, 0 unchanged
1 added, 0 closed, 0 unchanged
$ for f in units reorganization clusters models confirmations leads partners activities; do danvan --store fresh export $f | cmp - $f.csv; done
$ danvan --store fresh check
# What is asked wrongly.
$ danvan --store year export
! error: say WHAT to write, or --bundle
! hint: danvan help export
[2]
$ danvan --store year export model
! error: WHAT “model”: it is one of units, reorganization, clusters, models, confirmations, leads, partners, activities, extensions, exemptions, reports
! hint: did you mean “models”?
[2]
$ danvan --store year export units models
! error: “danvan export” has no place for “models”
! hint: danvan help export
[2]
$ danvan --store year export units --format csv
! error: “danvan export” has no option --format
! hint: danvan help export
[2]
$ danvan --store year export units -o units.md
! error: --output units.md: what is written is CSV
! hint: danvan help export
! hint: let the name end in .csv
[2]
$ danvan --store year export units -o year/danvan.db
! error: --output year/danvan.db would overwrite FOLDER/year/danvan.db
! hint: danvan help export
! hint: name another file
[2]
$ danvan --store year export units -o missing/units.csv
! error: “FOLDER/missing/units.csv” cannot be written: No such file or directory
! hint: make the folder “FOLDER/missing” first
[5]
$ danvan --store empty export units
! error: there is no record in FOLDER/empty
! hint: make one with: danvan init DIR, or name it with --store DIR
[8]
$ printf 'model,unit,on\nMH21-001,S99,2025-01-01\nMH21-001,S12,2025-02-30\n' | danvan --store year model assign --csv -
! <stdin>:2:10: unit “S99”: no unit has the code “S99” [RG-04]
!     did you mean S09?
! <stdin>:3:14: on “2025-02-30”: not a day [RG-14]
!     write 2025-07-01 or 01/07/2025 (day first)
! error: 2 faults; nothing was taken
[3]
$ danvan --store year model assign MH21-001 --unit S12
! error: --on is needed, or --csv FILE
! hint: danvan help model assign
[2]
$ danvan --store year model assign MH21-001 --csv leads.csv
! error: with --csv the facts come from the file; leave out MODEL
! hint: danvan help model assign
[2]
