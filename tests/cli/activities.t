# Kinds of activity are what danvan.toml says, each with the task it is evidence for; an activity may name another.
@ year
$ export DANVAN_STORE=year; danvan add-activity "Sơ kết nửa năm" --kind conference --unit S01 --date 2025-07-02
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan add-activity "Hội nghị quán triệt" --kind conference --unit S01 --date 2025-03-05 --task 1
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan add-activity "Hội nghị quán triệt" --kind conference --unit S01 --date 2025-03-05 --task 1
unchanged
$ export DANVAN_STORE=year; danvan add-activity "Hội nghị quán triệt" --kind conference --unit S01 --date 2025-03-05
! error: recorded otherwise as A2: task: “1” → “” [RG-77]
!   TITLE “Hội nghị quán triệt”
! hint: recorded facts are not overwritten: repeat the recorded ones
[1]
$ export DANVAN_STORE=year; danvan activity list --format csv
code,kind,unit,date,title,model,channel,participants,officials,civil_servants,public_employees,document,findings,follow_up,link,task
A2,conference,S01,2025-03-05,Hội nghị quán triệt,,,,,,,,,,,1
A1,conference,S01,2025-07-02,Sơ kết nửa năm,,,,,,,,,,,6
$ export DANVAN_STORE=year; danvan activity list --task 1 --format csv | cut -d, -f1,2,16
code,kind,task
A2,conference,1
$ export DANVAN_STORE=year; danvan activity list --task 11
! error: no task “11” is defined [RG-78]
!   --task
! hint: did you mean 1?
[3]
$ export DANVAN_STORE=year; danvan add-activity "Hội nghị" --kind conferense --unit S01 --date 2025-03-06
! error: no kind of activity “conferense” is defined [RG-26]
!   --kind “conferense”
! hint: did you mean conference?
[3]
$ export DANVAN_STORE=year; danvan --lang vi add-activity "Hội nghị" --kind hoi_nghi --unit S01 --date 2025-03-06
! lỗi: chưa khai báo loại hoạt động “hoi_nghi” [RG-26]
!   --kind “hoi_nghi”
! gợi ý: dùng một trong các mã: study, document, publicity, inspection, training, conference, dialogue
[3]
$ export DANVAN_STORE=year; danvan add-activity "Hội nghị" --kind conference --unit S01 --date 2025-03-06 --task 9
! error: no task “9” is defined [RG-78]
!   --task “9”
! hint: use one of: 1, 2, 3, 4, 5, 6
[3]
$ export DANVAN_STORE=year; danvan activity list --kind conferense
! error: no kind of activity “conferense” is defined [RG-26]
!   --kind
! hint: did you mean conference?
[3]

# A kind of the office's own.
$ export DANVAN_STORE=year; printf '\n[[activity]]\ncode = "campaign"\nname = "Ra quân"\ntask = "4"\n' >> year/danvan.toml; danvan config apply --format csv
change,key,before,after
added,activity.campaign.code,,campaign
added,activity.campaign.name,,Ra quân
added,activity.campaign.task,,4
$ export DANVAN_STORE=year; danvan add-activity "Ra quân làm đường" --kind campaign --unit H01 --date 2025-04-01 --quiet; danvan activity list --kind campaign --format csv | cut -d, -f1,2,3,16
code,kind,unit,task
A3,campaign,H01,4

# Kinds and tasks that activities name cannot be dropped, nor may a kind name a task that is not there.
$ export DANVAN_STORE=year; sed -i 's/code = "campaign"/code = "drive"/; s/code = "conference"/code = "meeting"/' year/danvan.toml; danvan config apply
! danvan.toml: “campaign”: the record uses this kind of activity, and it is no longer defined [CF-10]
!     define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to
! danvan.toml: “conference”: the record uses this kind of activity, and it is no longer defined [CF-10]
!     define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to
! error: 2 faults; nothing was taken
[3]
$ export DANVAN_STORE=year; sed -i 's/code = "drive"/code = "campaign"/; s/code = "meeting"/code = "conference"/; /code = "campaign"/,$s/task = "4"/task = "44"/' year/danvan.toml; danvan config check
! danvan.toml:521:8: activity.campaign.task “44”: no [[task]] has this code [CF-08]
!     did you mean “4”?
! error: 1 fault; nothing was taken
[3]
$ export DANVAN_STORE=year; danvan check
Severity  Object       Finding                                              Cure
─────────────────────────────────────────────────────────────────────────────────────────────────────────────
warning   danvan.toml  the file has faults; what is applied stays in force  see them all: danvan config check
[1]
