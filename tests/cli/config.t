# A file is checked without a record; every fault has its line, column and cure.
$ printf '[office]\nnme = "Sở"\n\n[[kind]]\ncode = "so"\nname = "Sở"\nlevel = "tinh"\n\n[[level]]\ncode = "province"\nname = "Cấp tỉnh"\n\n[[form]]\ncode = "nam"\nname = "Năm"\nperiod = "yaer"\nindicators = ["mh"]\ndue = "12-35"\n' > faulty.toml
$ danvan config check faulty.toml
! faulty.toml:2:1: office.nme: there is no such key here [CF-02]
!     did you mean “name”?
! faulty.toml:7:9: kind.so.level “tinh”: no [[level]] has this code [CF-08]
!     define it, or correct the code
! faulty.toml:16:10: form.nam.period “yaer”: must be one of month, quarter, half, nine-months, year [CF-04]
!     did you mean “year”?
! faulty.toml:17:15: form.nam.indicators “mh”: no [[indicator]] has this code [CF-08]
!     define it, or correct the code
! faulty.toml:18:7: form.nam.due “12-35”: must be MM-DD, “next MM-DD” or “+15d” [CF-04]
! error: 5 faults; nothing was taken
[3]
$ danvan config check none.toml
! error: there is no configuration FOLDER/none.toml
! hint: danvan init makes one
[3]
$ printf '[office\n' > broken.toml && danvan config check broken.toml
! broken.toml:1:8: this cannot be read as TOML (Error while parsing table header: expected ']', saw '\n') [CF-01]
!     look at the quotes, brackets and “=” of this line and the one above
! error: 1 fault; nothing was taken
[3]

# The settings in force, with the line each comes from.
$ danvan init so -q
$ cd so && danvan config check
no faults
it says what is applied
$ cd so && danvan config list --origin --format csv | sed -n '1p;/^office.name/p;/^form.nam.due/p'
key,value,origin
office.name,ỦY BAN NHÂN DÂN TỈNH …,danvan.toml:7
form.nam.due,12-15,danvan.toml:79
$ cd so && danvan config get form.nam.due
12-15
$ cd so && danvan config get field
Key                 Value
──────────────────────────────────────
field.economy.code  economy
field.economy.name  Phát triển kinh tế
$ cd so && danvan config get form.nam.deu
! error: no setting has the key “form.nam.deu”
! hint: did you mean “form.nam.due”?
! hint: danvan config list shows the keys
[3]
$ cd so && danvan config get form.nam.due --format json
{"schema": "danvan.config.get.1", "rows": [
{"key": "form.nam.due", "value": "12-15"}
]}

# An edited file is noticed, tried and applied; what changes is shown.
$ cd so && sed -i 's/due = "12-15"/due = "12-20"/' danvan.toml && printf '\n[[field]]\ncode = "culture"\nname = "Văn hóa"\n' >> danvan.toml
$ cd so && danvan config check
no faults
3 differences from what is applied: danvan config apply
$ cd so && danvan config get form.nam.due
12-15
$ cd so && danvan config apply --dry-run
Change   Key                 Before  After
────────────────────────────────────────────
changed  form.nam.due        12-15   12-20
added    field.culture.code          culture
added    field.culture.name          Văn hóa
dry run: nothing was written
$ cd so && danvan config apply
Change   Key                 Before  After
────────────────────────────────────────────
changed  form.nam.due        12-15   12-20
added    field.culture.code          culture
added    field.culture.name          Văn hóa
$ cd so && danvan config get form.nam.due
12-20
$ cd so && danvan config apply
unchanged
$ cd so && echo '# ghi chú' >> danvan.toml && danvan config apply
only comments, order or writing changed, no value

# What records stand on cannot be taken away.
$ cd so && danvan add-unit S01 "Sở Tài chính" --kind so -q && danvan add-model M1 "Mô hình" --unit S01 --field culture --registered 2026-01-05 -q
$ cd so && sed -i 's/"culture"/"van_hoa"/; s/"so"/"sow"/' danvan.toml && danvan config apply
! danvan.toml: “culture”: the record uses this field, and it is no longer defined [CF-10]
!     define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to
! danvan.toml: “so”: the record uses this kind of unit, and it is no longer defined [CF-10]
!     define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to
! error: 2 faults; nothing was taken
[3]
$ cd so && danvan config apply --lang vi
! danvan.toml: “culture”: sổ đang dùng lĩnh vực này nhưng không còn được định nghĩa [CF-10]
!     hãy định nghĩa lại; biểu mẫu, hình thức khen thưởng, bộ tiêu chí không dùng nữa thì ghi ngày hết hiệu lực, valid_to
! danvan.toml: “so”: sổ đang dùng loại đơn vị này nhưng không còn được định nghĩa [CF-10]
!     hãy định nghĩa lại; biểu mẫu, hình thức khen thưởng, bộ tiêu chí không dùng nữa thì ghi ngày hết hiệu lực, valid_to
! lỗi: 2 lỗi; chưa tiếp nhận gì
[3]
$ cd so && danvan config check
! danvan.toml: “culture”: the record uses this field, and it is no longer defined [CF-10]
!     define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to
! danvan.toml: “so”: the record uses this kind of unit, and it is no longer defined [CF-10]
!     define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to
! error: 2 faults; nothing was taken
[3]
$ cd so && mkdir ../nháp && mv danvan.toml ../nháp/moi.toml && danvan config check ../nháp/moi.toml && danvan config check ../nháp/moi.toml --lang vi; cp ../nháp/moi.toml moi.toml && danvan config check moi.toml --lang vi
no faults
config apply would refuse it here: codes that the record uses are not defined, or are defined otherwise (2)
10 differences from what is applied: danvan config apply
không có lỗi
config apply sẽ từ chối tệp này ở đây: sổ đang dùng 2 mã mà tệp không định nghĩa, hoặc định nghĩa khác
10 điểm khác cấu hình đang áp dụng: danvan config apply
! moi.toml: “culture”: sổ đang dùng lĩnh vực này nhưng không còn được định nghĩa [CF-10]
!     hãy định nghĩa lại; biểu mẫu, hình thức khen thưởng, bộ tiêu chí không dùng nữa thì ghi ngày hết hiệu lực, valid_to
! moi.toml: “so”: sổ đang dùng loại đơn vị này nhưng không còn được định nghĩa [CF-10]
!     hãy định nghĩa lại; biểu mẫu, hình thức khen thưởng, bộ tiêu chí không dùng nữa thì ghi ngày hết hiệu lực, valid_to
! lỗi: 2 lỗi; chưa tiếp nhận gì
[3]
$ cd so && mv ../nháp/moi.toml danvan.toml && danvan config get field.culture.name
Văn hóa
$ cd so && danvan history --format csv | cut -d , -f 1,6
entry,command
5,danvan add-model M1 'Mô hình' --unit S01 --field culture --registered 2026-01-05 -q
4,danvan add-unit S01 'Sở Tài chính' --kind so -q
3,danvan config apply
2,danvan config apply
1,danvan init so -q
