$ danvan init so
a new record in so: 0 units
written beside it: danvan.toml
next: look through danvan.toml; danvan config check, danvan unit list
$ danvan init so
! error: there is a record in FOLDER/so already
! hint: use it as it is, or begin in another folder
[3]
$ cd so && danvan add-unit S01 "Sở Tài chính" --kind so --short-name STC
1 added, 0 closed, 0 unchanged
$ cd so && danvan unit list --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
S01,Sở Tài chính,STC,so,province,,,,,

# Again: nothing changes, and there is no entry.
$ cd so && danvan add-unit S01 "Sở Tài chính" --kind so --short-name STC
unchanged
$ cd so && danvan history --format csv | cut -d , -f 1,2,3,4,6
entry,at,actor,changes,command
2,2026-01-20T01:00:00Z,van-thu,2,danvan add-unit S01 'Sở Tài chính' --kind so --short-name STC
1,2026-01-20T01:00:00Z,van-thu,1,danvan init so

# A dry run leaves the file as it is, to the byte.
$ cd so && sha256sum danvan.db > ../before && danvan add-unit S02 "Sở Nội vụ" --kind so --dry-run && sha256sum --check ../before
1 added, 0 closed, 0 unchanged
dry run: nothing was written
danvan.db: OK
$ cd so && danvan add-unit S01 "Sở Nội vụ" --kind so --dry-run
! error: unit S01 is recorded otherwise for … – …: name: “Sở Tài chính” → “Sở Nội vụ”; short_name: “STC” → “” [RG-07]
!   CODE “S01”
! hint: recorded facts are not overwritten: repeat the recorded row with the day it ends in `to`, and give the new facts in a row with the day they begin in `from`
[1]

# Refused by a rule: exit 1; a value that is not known: exit 3. Nothing is written.
$ cd so && danvan add-unit S01 "Sở Nội vụ" --kind so
! error: unit S01 is recorded otherwise for … – …: name: “Sở Tài chính” → “Sở Nội vụ”; short_name: “STC” → “” [RG-07]
!   CODE “S01”
! hint: recorded facts are not overwritten: repeat the recorded row with the day it ends in `to`, and give the new facts in a row with the day they begin in `from`
[1]
$ cd so && danvan add-unit S02 "Sở Nội vụ" --kind sow
! error: no kind of unit “sow” is defined [RG-03]
!   --kind “sow”
! hint: did you mean so?
[3]
$ cd so && danvan add-unit S02 "Sở Nội vụ"
! error: --kind is needed, or --csv FILE
! hint: danvan help add-unit
[2]
$ cd so && sha256sum --check ../before
danvan.db: OK

# A file is taken whole or not at all; --partial takes what is whole, --rejects keeps the rest. Exit 3 says so.
$ printf 'code,name,kind\nX01,Xã Một,xa\nX02,Xã Hai,xá\nX01,Xã Ba,xa\n' > units.csv
$ cd so && danvan add-unit --csv ../units.csv
! ../units.csv:3:12: kind “xá”: no kind of unit “xá” is defined [RG-03]
!     did you mean xa?
! ../units.csv:4:1: from: X01 has another version with the same first day on line 2 [RG-08]
!     keep one of the two, or give each its own days in `from` and `to`
! error: 2 faults; nothing was taken
[3]
$ cd so && danvan unit list --kind xa --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
$ printf 'code,name,kind\nX01,Xã Một,xa\nX02,Xã Hai,xá\n' > units.csv
$ cd so && danvan add-unit --csv ../units.csv --partial --rejects ../rejects.csv
1 added, 0 closed, 0 unchanged
! ../units.csv:3:12: kind “xá”: no kind of unit “xá” is defined [RG-03]
!     did you mean xa?
! error: 1 fault; only what is whole and without faults was taken
[3]
$ cat rejects.csv
file,line,column,field,value,rule,reason,cure
../units.csv,3,12,kind,xá,RG-03,no kind of unit “xá” is defined,did you mean xa?
$ cd so && danvan unit list --kind xa --format csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
X01,Xã Một,,xa,commune,,,,,

# -q says only errors; -v says more, on standard error.
$ cd so && danvan add-unit S03 "Sở Y tế" --kind so -q
$ cd so && danvan add-unit S04 "Sở Xây dựng" --kind so -v 2> said; sed 's/[0-9a-f]\{64\}/DIGEST/' said
1 added, 0 closed, 0 unchanged
recorded as entry 5, DIGEST

# The journal: one entry a command that changed something, newest first, and what each changed.
$ cd so && danvan history --format csv | cut -d , -f 1,3,4,6
entry,actor,changes,command
5,van-thu,2,danvan add-unit S04 'Sở Xây dựng' --kind so -v
4,van-thu,2,danvan add-unit S03 'Sở Y tế' --kind so -q
3,van-thu,2,danvan add-unit --csv ../units.csv --partial --rejects ../rejects.csv
2,van-thu,2,danvan add-unit S01 'Sở Tài chính' --kind so --short-name STC
1,van-thu,1,danvan init so
$ cd so && danvan history --limit 1 --format csv | cut -d , -f 1,6
entry,command
5,danvan add-unit S04 'Sở Xây dựng' --kind so -v
$ cd so && danvan history show 2 --format csv | grep -v ',,$'
operation,table,key,column,before,after
added,unit,S01,code,,S01
added,unit_version,"S01,",unit,,S01
added,unit_version,"S01,",name,,Sở Tài chính
added,unit_version,"S01,",short_name,,STC
added,unit_version,"S01,",kind,,so
added,unit_version,"S01,",level,,province
$ cd so && danvan history show 99
! error: the record has no entry 99; the newest is 5
! hint: see the entries with: danvan history
[3]
$ cd so && danvan add-unit "x 1" "Sở Thử" --kind so
! error: not a code [RG-01]
!   CODE “x 1”
! hint: a code has 1 to 32 of: Latin letters without marks, digits, “.”, “_”, “-”
[3]
