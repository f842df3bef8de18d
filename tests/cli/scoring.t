@ year
# A round over two units.
$ printf 'round,subject\nTHU,S01\nTHU,S03\n' > subjects.csv
$ cd year && danvan evaluate open THU --rubric dvk-don-vi --year 2025 --subjects ../subjects.csv
round THU is open: 2 subjects
$ cd year && danvan evaluate open THU --rubric dvk-don-vi --year 2025 --subjects ../subjects.csv
round THU was opened before: 2 subjects
unchanged
$ cd year && danvan evaluate open THU --rubric dvk-mo-hinh --year 2025
! error: round THU is open already with other facts: rubric dvk-don-vi, year 2025, opened 2026-01-20 [DG-01]
! hint: choose another code for the new round
[1]
$ cd year && danvan evaluate score THU S01 --evaluator UV1 --set I.1.a=5.5 --set I.1.b=du
marks: 2; sheets new: 1, revised: 0, the same: 0
$ cd year && danvan evaluate score THU S01 --evaluator UV1 --set I.1.a=5.5 --set I.1.b=du
marks: 2; sheets new: 0, revised: 0, the same: 1
unchanged
$ cd year && danvan evaluate score THU S01 --evaluator UV2 --set I.1.a=5
marks: 1; sheets new: 1, revised: 0, the same: 0
$ cd year && danvan evaluate score THU S01 --evaluator UV3 --set I.1.a=5
marks: 1; sheets new: 1, revised: 0, the same: 0
$ cd year && danvan evaluate rank THU --format csv
rank,subject,name,cluster,cluster_rank,total,class,n,spread,vetoes
1,S01,Sở Nội vụ,Khối Tổng hợp,1,11.17,yeu,3,,
,S03,Sở Kế hoạch và Đầu tư,Khối Kinh tế,,,,0,,

# From the marks to the points: the mean of 5.5, 5 and 5 is kept exactly and printed with two decimals.
$ cd year && danvan evaluate explain THU S01 --format csv | grep -E '^(level|item,I.1|criterion,I.1|group,I,|total|class)'
level,code,given,points,max,note
item,I.1.a,UV1=5.5 UV2=5 UV3=5,5.17,6.00,mean of 3 marks
item,I.1.b,UV1=du,6.00,6.00,
criterion,I.1,,11.17,12.00,
group,I,,11.17,20.00,
total,dvk-don-vi,,11.17,110.00,
class,yeu,,,,by points and conditions: yeu

# What cannot be marked.
$ cd year && danvan evaluate score THU S01 --evaluator UV1 --set I.1.a=99
! error: 99 is over the maximum of item I.1.a, 6 [DG-07]
!   --set
! hint: give 0 to 6
[3]
$ cd year && danvan evaluate score THU S01 --evaluator UV1 --set I.1.a=5.25
! error: 5.25 is not in steps of 0.5 (item I.1.a) [DG-07]
!   --set
! hint: give a multiple of 0.5
[3]
$ cd year && danvan evaluate score THU S01 --evaluator UV1 --set I.1.b=dat
! error: item I.1.b has no option “dat” [DG-07]
!   --set
! hint: its options are du, cham, thieu, khong
[3]
$ cd year && danvan evaluate score THU S02 --evaluator UV1 --set I.1.a=1
! error: “S02” is not a subject of round THU [DG-05]
!   SUBJECT
! hint: did you mean S01, S03?
[3]
$ cd year && danvan evaluate score THU S01 --evaluator UV8 --set I.1.a=1
! error: no evaluator has the code “UV8” [DG-05]
!   --evaluator
! hint: did you mean UV1, UV2, UV3?
[3]
$ printf 'round,evaluator,subject,item,value\nTHU,UV1,S03,I.1.z,1\nTHU,UV1,S03,I.1.a,"5,5"\nTHU,UV1,S03,I.1.a,5\n' > scores.csv
$ cd year && danvan evaluate score THU --csv ../scores.csv
! ../scores.csv:2:13: item “I.1.z”: rubric dvk-don-vi has no item “I.1.z” [DG-05]
!     did you mean I.1.a, I.1.b, I.2.a?
! ../scores.csv:3:19: value “5,5”: “5,5” has a decimal comma [DG-07]
!     write a decimal point, or give --numbers vi
! error: 2 faults; nothing was taken
[3]

# A round is closed when every subject has marks, and takes none after that.
$ cd year && danvan evaluate close THU
! error: subjects without a mark (1): S03 [DG-09]
! hint: have them marked, or close with --allow-unmarked
[1]
$ cd year && danvan evaluate close THU --allow-unmarked
round THU is closed; its ranking of 2 subjects is kept
$ cd year && danvan evaluate close THU
round THU was closed before
unchanged
$ cd year && danvan evaluate score THU S01 --evaluator UV1 --set I.1.a=6
! error: round THU was closed on 2026-01-20 [DG-06]
! hint: a closed round keeps its results; open a new round for new marks
[1]
$ cd year && danvan evaluate rank THU --format csv
rank,subject,name,cluster,cluster_rank,total,class,n,spread,vetoes
1,S01,Sở Nội vụ,Khối Tổng hợp,1,11.17,yeu,3,,
,S03,Sở Kế hoạch và Đầu tư,Khối Kinh tế,,,,0,,

# The example year's round: the head of its ranking, and the way to one class.
$ cd year && danvan evaluate rank DV2025 --format csv | head -4
rank,subject,name,cluster,cluster_rank,total,class,n,spread,vetoes
1,H03,Ủy ban nhân dân thị xã Kinh Môn,Cụm 1,1,103.79,xuat_sac,7,3.75,
2,B01,Văn phòng Ủy ban nhân dân tỉnh,Khối Tổng hợp,1,102.82,xuat_sac,7,5.50,
3,S06,Sở Nông nghiệp và Phát triển nông thôn,Khối Kinh tế,1,102.68,xuat_sac,7,7.00,
$ cd year && danvan evaluate explain DV2025 S02 --format csv | tail -2
total,dvk-don-vi,,96.86,110.00,
class,tot,,,,by points and conditions: xuat_sac; after the quota: tot
$ cd year && danvan evaluate rank DV2025 --cluster "Cum 1"
! error: round DV2025 has no cluster “Cum 1”
!   --cluster
! hint: did you mean “Cụm 1”?
! hint: did you mean “Cụm 2”?
[3]
$ cd year && danvan evaluate open DV2020 --rubric dvk-don-vi --year 2020
! error: rubric dvk-don-vi is not valid on 2020-12-31, the last day of 2020 [DG-13]
!   --rubric
! hint: it is valid 2025-01-01 – …: name another rubric or year, or add a version with an earlier valid_from to danvan.toml
[3]
$ cd year && danvan evaluate open "DV 1" --rubric dvk-don-vi --year 2025
! error: “DV 1” cannot be a code [DG-12]
! hint: use 1 to 32 letters without marks, digits, “.”, “_” or “-”
[3]
$ cd year && danvan evaluate open DV2020 --rubric dvk-don-vi --year 20
! error: --year “20” is not a year; write four digits: 2025
! hint: danvan help evaluate open
[2]
