@ year
# A file of nominations; once more, nothing changes.
$ printf 'code,subject_kind,subject,unit,award,year,received,achievement_from,achievement_to,achievement\nTHU-01,unit,S03,S03,bang_khen,2025,2026-01-05,2025-01-01,2025-12-31,"Công khai, giải thích từng hồ sơ đất đai."\nTHU-02,model,MH25-002,S03,bang_khen,2025,05/01/2026,2025-03-01,2025-12-31,\n' > them.csv
$ cd year && danvan nominate submit --csv ../them.csv
nominations recorded: 2; recorded before: 0
$ cd year && danvan nominate submit --csv ../them.csv
nominations recorded: 0; recorded before: 2
unchanged

# One by options; the day it was received is today unless it is said.
$ cd year && danvan nominate submit THU-03 --kind unit --subject S05 --unit S05 --award bang_khen --year 2025 --from 2025-01-01 --to 2025-12-31 --achievement 'Đối thoại với công nhân mỗi quý'
nominations recorded: 1; recorded before: 0
$ cd year && danvan nominate submit THU-03 --kind unit --subject S05 --unit S05 --award bang_khen --year 2025 --from 2025-01-01 --to 2025-12-31 --achievement 'Đối thoại với công nhân mỗi quý'
nominations recorded: 0; recorded before: 1
unchanged

# A household has no code: it is described in words.
$ cd year && danvan nominate submit THU-04 --kind household --subject 'Hộ ông Nguyễn Văn A, thôn 2' --unit S05 --award bang_khen --year 2025 --achievement 'Hiến 120 m² đất làm đường'
nominations recorded: 1; recorded before: 0
$ cd year && danvan nominate submit THU-04 --kind household --subject 'Hộ ông Nguyễn Văn A, thôn 2' --unit S05 --award bang_khen --year 2025 --achievement 'Hiến 120 m² đất làm đường'
nominations recorded: 0; recorded before: 1
unchanged

$ cd year && danvan nominate list --year 2025 | sed -n '1,2p;/THU/p'
Code     Kind       Subject                      Unit  Award      Year  Received    From        To          Achievement
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
THU-01   unit       S03                          S03   bang_khen  2025  05/01/2026  01/01/2025  31/12/2025  Công khai, giải thích từng hồ sơ đất đai.
THU-02   model      MH25-002                     S03   bang_khen  2025  05/01/2026  01/03/2025  31/12/2025
THU-03   unit       S05                          S05   bang_khen  2025  20/01/2026  01/01/2025  31/12/2025  Đối thoại với công nhân mỗi quý
THU-04   household  Hộ ông Nguyễn Văn A, thôn 2  S05   bang_khen  2025  20/01/2026                          Hiến 120 m² đất làm đường
$ cd year && danvan nominate list --year 2025 --format csv | grep -E '^(code|THU)'
code,subject_kind,subject,unit,award,year,received,achievement_from,achievement_to,achievement
THU-01,unit,S03,S03,bang_khen,2025,2026-01-05,2025-01-01,2025-12-31,"Công khai, giải thích từng hồ sơ đất đai."
THU-02,model,MH25-002,S03,bang_khen,2025,2026-01-05,2025-03-01,2025-12-31,
THU-03,unit,S05,S05,bang_khen,2025,2026-01-20,2025-01-01,2025-12-31,Đối thoại với công nhân mỗi quý
THU-04,household,"Hộ ông Nguyễn Văn A, thôn 2",S05,bang_khen,2025,2026-01-20,,,Hiến 120 m² đất làm đường
$ cd year && danvan nominate list --year 2024 --format csv
code,subject_kind,subject,unit,award,year,received,achievement_from,achievement_to,achievement

# What cannot be read or is not known is told by the option that says it; all of it at once.
$ cd year && danvan nominate submit THU-05 --kind unit --subject S99 --unit S5 --award bang_ken --year 2025
! --subject: “S99”: there is no unit with this code [NM-02]
!     did you mean S09?
! --unit: “S5”: there is no unit with this code [NM-02]
!     did you mean S05, S15?
! --award: “bang_ken”: there is no award form with this code [NM-02]
!     did you mean bang_khen?
! error: 3 faults; nothing was taken
[3]
$ cd year && danvan nominate submit THU-05 --kind unit --subject S99 --unit S5 --award bang_ken --year 25 --received 2026-02-30
! error: --year “25” is not a year; write four digits: 2025
! hint: danvan help nominate submit
[2]
$ cd year && danvan nominate submit 'THU 05' --kind unit --subject S05 --unit S05 --award bang_khen --year 2025
! CODE: “THU 05”: not a code: it has 1 to 32 Latin letters without marks, digits, “.”, “_” or “-” [NM-01]
!     give one that the office will keep, e.g. KT2025-001
! error: 1 fault; nothing was taken
[3]
$ cd year && danvan nominate submit THU-05 --kind village --subject S05 --unit S05 --award bang_khen --year 2025
! error: --kind “village”: it is one of unit, model, person, household
! hint: danvan help nominate submit
[2]
$ cd year && danvan nominate submit THU-05
! error: give a nomination with --subject and its companions, or a file with --csv
! hint: danvan help nominate submit
[2]
$ cd year && danvan nominate submit --subject S05 --unit S05 --award bang_khen --year 2025 --kind unit
! CODE: a nomination needs a code [NM-01]
!     give one that the office will keep, e.g. KT2025-001
! error: 1 fault; nothing was taken
[3]

# Refused by a rule: the answer is no.
$ cd year && danvan nominate submit THU-05 --kind unit --subject S05 --unit S05 --award bang_khen --year 2025 --from 2025-06-01 --to 2025-12-31
! error: the subject is nominated for the same award form and an overlapping achievement in THU-03 [NM-08]
!   --from “2025-06-01”
! hint: one achievement, one award: give the days of a different achievement
[1]
$ cd year && danvan nominate submit THU-05 --kind unit --subject S04 --unit S04 --award bang_khen --year 2025 --received 2026-02-01
! error: the file cannot have been received after today, 20/01/2026 [NM-03]
!   --received “2026-02-01”
! hint: check the day
[1]
$ cd year && danvan nominate submit THU-05 --kind unit --subject S04 --unit S04 --award bang_khen --year 2025 --from 2025-12-31 --to 2025-01-01
! error: the achievement ends before it begins (31/12/2025 – 01/01/2025) [NM-07]
!   --from “2025-12-31”
! hint: correct achievement_from and achievement_to
[1]

# What was submitted is not overwritten.
$ cd year && danvan nominate submit THU-03 --kind unit --subject S05 --unit S05 --award bang_khen --year 2025 --from 2025-01-01 --to 2025-12-31 --achievement 'Đối thoại mỗi tháng'
! error: THU-03 was submitted before with other facts [NM-09]
!   CODE “THU-03”
! hint: what was submitted is not overwritten: use a new code
[1]
$ cd year && danvan nominate list --year 2025 --format csv | grep -c THU
4
$ cd year && danvan check

# A household is described in words; the journal shows that it was named, not how.
$ danvan --store year nominate submit THU-95 --kind household --subject "Hộ ví dụ, thôn A" --unit H01 --award giay_khen --year 2025 --received 2026-01-10
nominations recorded: 1; recorded before: 0
$ danvan --store year nominate list --year 2025 --format csv | grep THU-95
THU-95,household,"Hộ ví dụ, thôn A",H01,giay_khen,2025,2026-01-10,,,
$ danvan --store year history --limit 1 --format csv | cut -d , -f 6
command
danvan --store year nominate submit THU-95 --kind household --subject … --unit H01 --award giay_khen --year 2025 --received 2026-01-10
$ danvan --store year history show $(danvan --store year history --limit 1 --format csv | tail -1 | cut -d, -f1) --format csv | grep -c thôn
0
[1]
$ danvan --store year check

# Neither does it show what else people wrote about people, however the option is given; it is text whatever a file is called.
$ cd year && danvan nominate submit THU-06 --kind household --subject='Hộ B, thôn 1' --unit S05 --award giay_khen --year 2025 --achievement 'Bà B hiến đất'
nominations recorded: 1; recorded before: 0
$ cd year && danvan model set-status MH25-001 --status suspended --on 2026-01-15 --reason 'Ông C chưa ký'
1 added, 0 closed, 0 unchanged
$ printf 'round,subject\nKIN,S01\n' > kin.csv; cd year && danvan evaluate open KIN --rubric dvk-don-vi --year 2025 --subjects ../kin.csv && danvan evaluate score KIN S01 --evaluator UV1 --set I.1.a=5 --note 'Bà D đề nghị'
round KIN is open: 1 subjects
marks: 1; sheets new: 1, revised: 0, the same: 0
$ cd year && danvan add-activity 'Kiểm tra mô hình' --kind inspection --unit S05 --date 2026-01-10 --findings 'Ông E ghi chép tốt'
1 added, 0 closed, 0 unchanged
$ name="$(printf 'a\033\377.csv')"; printf 'code,name,kind\nZ01,Đơn vị Z,doanh_nghiep\n' > "$name"; danvan --store year add-unit --csv "$name"
1 added, 0 closed, 0 unchanged
$ cd year && danvan history --limit 6 --format csv | cut -d, -f6
command
danvan --store year add-unit --csv a\u{001B}\xFF.csv
danvan add-activity 'Kiểm tra mô hình' --kind inspection --unit S05 --date 2026-01-10 --findings …
danvan evaluate score KIN S01 --evaluator UV1 --set I.1.a=5 --note …
danvan evaluate open KIN --rubric dvk-don-vi --year 2025 --subjects ../kin.csv
danvan model set-status MH25-001 --status suspended --on 2026-01-15 --reason …
danvan nominate submit THU-06 --kind household --subject=… --unit S05 --award giay_khen --year 2025 --achievement …
$ cd year && danvan history --format json | grep -cE '(Hộ|Bà|Ông) [B-E]'
0
[1]
$ cd year && danvan nominate list --year 20
! error: --year “20” is not a year; write four digits: 2025
! hint: danvan help nominate list
[2]
