# A model from its registration to its copies, and what was done for it.
@ year
$ export DANVAN_STORE=year; danvan add-model M1 "Tổ hòa giải Quảng Phú" --unit S01 --field political_system --registered 2024-02-10
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model set-status M1 --status recognised --on 2024-05-01
! error: model M1 is registered on 2024-05-01: recognised cannot follow [RG-60]
! hint: after registered may come: returned, in_progress, effective, ineffective, confirmed, suspended, ended, dropped
[1]
$ export DANVAN_STORE=year; danvan model set-status M1 --status returned --on 2024-02-20
! error: the step to returned says why [RG-62]
! hint: give --reason TEXT
[1]
$ export DANVAN_STORE=year; danvan model set-status M1 --status returned --on 2024-02-20 --reason "Thiếu mục tiêu"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model set-status M1 --status returned --on 2024-02-20 --reason "Thiếu mục tiêu"
unchanged
$ export DANVAN_STORE=year; danvan model set-status M1 --status registered --on 2024-03-01 --level province --basis "Tờ trình 5"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model partner M1 --partner S99 --role partner
! error: “S99” looks like a code, but no unit has it [RG-04]
!   --partner “S99”
! hint: did you mean S09?
[3]
$ export DANVAN_STORE=year; danvan model partner M1 --partner S06 --role partner --task "Kinh phí"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model assign M1 --unit S12 --on 2024-06-01
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model replicate M1 --code M2 --unit H01 --registered 2024-07-01 --title "Tổ hoà giải Quang Phú"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model show M1 --format csv
part,item,on,value,level,note
fact,code,,M1,,
fact,title,,Tổ hòa giải Quảng Phú,,
fact,field,,political_system,,
fact,registered,2024-02-10,2024-02-10,,
fact,type,,model,,
fact,subject,,collective,,
fact,is_new,,no,,
fact,is_hard,,no,,
fact,status,2024-03-01,registered,,
lead,registered,2024-02-10,S01,,Sở Nội vụ
lead,assigned,2024-06-01,S12,,"Sở Văn hóa, Thể thao và Du lịch"
partner,partner,,S06,,Kinh phí
step,2024,2024-02-10,registered,,
step,2024,2024-02-20,returned,,Thiếu mục tiêu
step,2024,2024-03-01,registered,province,Tờ trình 5
copy,H01,2024-07-01,M2,,Tổ hoà giải Quang Phú
$ export DANVAN_STORE=year; danvan model list --copies --idle 1 --format csv | grep ^M2
M2,Tổ hoà giải Quang Phú,H01,political_system,collective,,registered,no,no,,no,no,M1
$ export DANVAN_STORE=year; danvan add-model M3 "Tổ hoà giải Quang Phú" --unit S02 --field political_system --registered 2024-02-10
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model similar M1 --format csv
model,other,score,reason
M1,M3,80,accents other_unit
$ export DANVAN_STORE=year; danvan model similar M3 --format csv
model,other,score,reason
M3,M2,100,same_title other_unit
M3,M1,80,accents other_unit
$ export DANVAN_STORE=year; danvan add-activity "Đối thoại" --kind dialogue --unit S01 --date 2025-10-01 --participants 5 --officials 9
! error: 5 participants in all, but officials, civil servants and public employees are 9 [RG-75]
!   --participants “5”
! hint: count each participant once; others than these three may be among them
[1]
$ export DANVAN_STORE=year; danvan add-activity "Đối thoại ở Quảng Phú" --kind dialogue --unit S01 --date 2025-10-01 --officials 9
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan activity list --format csv
code,kind,unit,date,title,model,channel,participants,officials,civil_servants,public_employees,document,findings,follow_up,link,task
A1,dialogue,S01,2025-10-01,Đối thoại ở Quảng Phú,,,9,9,,,,,,,6
$ export DANVAN_STORE=year; danvan search "quang phu" --format csv
kind,code,name,match
model,M2,Tổ hoà giải Quang Phú,exact
model,M3,Tổ hoà giải Quang Phú,exact
model,M1,Tổ hòa giải Quảng Phú,folded
activity,A1,Đối thoại ở Quảng Phú,folded
$ export DANVAN_STORE=year; danvan search "Quảng Phú" --format csv
kind,code,name,match
model,M1,Tổ hòa giải Quảng Phú,exact
activity,A1,Đối thoại ở Quảng Phú,exact
model,M2,Tổ hoà giải Quang Phú,folded
model,M3,Tổ hoà giải Quang Phú,folded
$ export DANVAN_STORE=year; danvan search "không có gì như thế"
Kind  Code  Name  Match
───────────────────────
nothing bears “không có gì như thế”
[1]
$ export DANVAN_STORE=year; danvan check
