# Programs get an answer of every command, in csv and json: of a write that has no other table, what became of it.
@ year
$ cd year && danvan add-unit X1 "Sở Một" --kind so --format json --dry-run
{"schema": "danvan.done.1", "rows": [
{"outcome": "dry_run", "entry": null, "changes": null}
]}
$ cd year && danvan add-unit X1 "Sở Một" --kind so --format json
{"schema": "danvan.done.1", "rows": [
{"outcome": "recorded", "entry": 16, "changes": 2}
]}
$ cd year && danvan add-unit X1 "Sở Một" --kind so --format json
{"schema": "danvan.done.1", "rows": [
{"outcome": "unchanged", "entry": null, "changes": null}
]}
$ cd year && danvan add-unit X1 "Sở Một" --kind so --format csv
outcome,entry,changes
unchanged,,
$ cd year && danvan add-unit X1 "Sở Một" --kind so --format md --lang vi
| Kết quả | Mục sổ | Số thay đổi |
| :--- | ---: | ---: |
| unchanged | | |
$ cd year && danvan nominate submit --csv ../example/nominations.csv --format json
{"schema": "danvan.done.1", "rows": [
{"outcome": "unchanged", "entry": null, "changes": null}
]}
$ cd year && danvan report submit --csv ../example/report-correction.csv --reason "Đính chính" -n --format json
{"schema": "danvan.done.1", "rows": [
{"outcome": "dry_run", "entry": null, "changes": null}
]}
$ cd year && danvan report submit --csv ../example/report-correction.csv --reason "Đính chính" -o ../said.json; cat ../said.json
{"schema": "danvan.done.1", "rows": [
{"outcome": "unchanged", "entry": null, "changes": null}
]}
$ cd year && danvan check --format json
{"schema": "danvan.check.1", "rows": []}
$ cd year && danvan check --format csv
severity,object,what,cure
$ cd year && danvan check
$ cd year && danvan config check --format json
{"schema": "danvan.config.check.1", "rows": [
{"differences": 0}
]}
$ cd year && danvan config check danvan.toml --format csv
differences
0
$ cp year/danvan.toml year/rubrics.toml .; danvan config check danvan.toml --format json
{"schema": "danvan.config.check.1", "rows": [
{"differences": null}
]}

# Truth is in the language of the reader, and for programs always the same.
$ cd year && danvan report status --form nam --period 2025 --unit S01 | tail -1
nam   S01 Sở Nội vụ  2025    on time  15/12/2025  01/12/2025  yes
$ cd year && danvan report status --form nam --period 2025 --unit S01 --lang vi | tail -1
nam       S01 Sở Nội vụ  2025  đúng hạn    15/12/2025  01/12/2025  có
$ cd year && danvan report status --form nam --period 2025 --unit S01 --lang vi --format csv | tail -1
nam,S01,2025,on_time,2025-12-15,2025-12-01,0,yes,1,0,no,submitted,,no,1
$ cd year && danvan model list --unit S01 --year 2025 | tail -1
MH25-002  Gặp gỡ người có đạo đầu năm                      S01   political_system  collective  province  effective    yes         yes                       yes  no
$ cd year && danvan model list --unit S01 --year 2025 --lang vi | tail -1
MH25-002  Gặp gỡ người có đạo đầu năm                      S01     political_system  collective  province  effective    có       có                       có     không

# What the parser of TOML says is English; in Vietnamese stands what it was reading.
$ mkdir toml; cd toml; printf '[[a' > danvan.toml; danvan config check danvan.toml
! danvan.toml:1:4: this cannot be read as TOML (Error while parsing table header: encountered end-of-file) [CF-01]
!     look at the quotes, brackets and “=” of this line and the one above
! error: 1 fault; nothing was taken
[3]
$ cd toml; danvan config check danvan.toml --lang vi
! danvan.toml:1:4: chỗ này không đúng cú pháp TOML (khi đọc dòng [tên bảng]) [CF-01]
!     hãy xem lại dấu ngoặc kép, ngoặc vuông và dấu “=” ở dòng này và dòng trên
! lỗi: 1 lỗi; chưa tiếp nhận gì
[3]
$ cd toml; printf 'a = "b\n' > danvan.toml; danvan config check danvan.toml --lang vi
! danvan.toml:1:7: chỗ này không đúng cú pháp TOML (khi đọc chữ trong ngoặc kép) [CF-01]
!     hãy xem lại dấu ngoặc kép, ngoặc vuông và dấu “=” ở dòng này và dòng trên
! lỗi: 1 lỗi; chưa tiếp nhận gì
[3]
$ cd toml; printf 'a = 1\na = 2\n' > danvan.toml; danvan config check danvan.toml --lang vi
! danvan.toml:2:5: khóa hoặc bảng này được ghi lần thứ hai [CF-01]
!     chỉ giữ lại một; danh sách các bảng được viết là [[…]]
! lỗi: 1 lỗi; chưa tiếp nhận gì
[3]
$ cd toml; printf 'a = \377\n' > danvan.toml; danvan config check danvan.toml --lang vi
! danvan.toml:1:4: tệp không theo bảng mã UTF-8 ở chỗ này [CF-01]
!     hãy lưu lại tệp theo UTF-8
! lỗi: 1 lỗi; chưa tiếp nhận gì
[3]

# Who acts: blanks name nobody, so the login stands there; a name has an end.
$ cd year && DANVAN_ACTOR='  ' danvan add-unit X2 "Sở Hai" --kind so -q; danvan history --limit 1 --format csv | tail -1 | cut -d , -f 3 | sed "s/^$(id -un)$/the login/"
the login
$ cd year && DANVAN_ACTOR="$(printf 'á%.0s' $(seq 201))" danvan add-unit X3 "Sở Ba" --kind so
! error: DANVAN_ACTOR has 201 characters; the journal takes at most 200
! hint: name the person or the office
[2]
$ cd year && DANVAN_ACTOR="$(printf 'á%.0s' $(seq 200))" danvan add-unit X3 "Sở Ba" --kind so
1 added, 0 closed, 0 unchanged

# A beginning that was killed leaves nothing behind once another succeeds.
$ mkdir new; touch new/.danvan.toml.4711-0 new/danvan.db.unfinished.new-Ab12Cd new/danvan.db.unfinished new/.danvan.toml.mine; danvan init new -q; ls -A new
.danvan.toml.mine
danvan.db
danvan.toml
