@ year
# A backup is a folder, made beside the record unless a place is named; it is told, and never written over.
$ danvan --store year backup
entry 15 and all before it are in FOLDER/year/backups/danvan-2026-01-20-080000-15
$ danvan --store year backup
! error: no backup was made: there is something in FOLDER/year/backups/danvan-2026-01-20-080000-15 already
! hint: name another folder; a backup is never written over
[3]
$ ls -A year/backups year/backups/danvan-2026-01-20-080000-15 | grep -v '^$'
year/backups:
danvan-2026-01-20-080000-15
year/backups/danvan-2026-01-20-080000-15:
backup.toml
danvan.db
danvan.toml
rubrics.toml
$ sed -n '4,6p' year/backups/*/backup.toml
format = "danvan.backup.1"
made = 2026-01-20T01:00:00Z
program = "0.1.0"
$ sed -n '/rows/,$p' year/backups/*/backup.toml | grep -E 'rows|^unit '
[rows]
unit = 45
$ mkdir usb; danvan --store year backup usb -q; ls usb
danvan-2026-01-20-080000-15
$ danvan --store year backup -o truoc-sap-nhap/ --zstd; ls truoc-sap-nhap
entry 15 and all before it are in FOLDER/truoc-sap-nhap
backup.toml
danvan.db.zst
danvan.toml
rubrics.toml
$ danvan --store year backup none
! error: no backup was made: FOLDER/none/danvan-2026-01-20-080000-15 cannot be written: No such file or directory
! hint: is the drive connected? The folder FOLDER/none must be there first
[5]
$ danvan --store year backup /sys 2> rights; echo $?; sed 1d rights
5
hint: ask for the right to write there, or name another folder
$ danvan --store year backup -o /sys/luu --lang vi 2> rights; echo $?; sed 1d rights
5
gợi ý: hãy xin quyền ghi ở đó hoặc chọn thư mục khác
$ danvan --store year backup usb -o so
! error: DIR and --output are both given; only one of them can be the place
! hint: danvan help backup
[2]
$ danvan --store year backup -o year/danvan.toml
! error: --output year/danvan.toml would overwrite FOLDER/year/danvan.toml
! hint: danvan help backup
! hint: name another file
[2]
$ danvan --store none backup usb
! error: there is no record in FOLDER/none
! hint: make one with: danvan init DIR, or name it with --store DIR
[8]
$ danvan --store year backup --lang vi -n
mục 15 và mọi mục trước đó sẽ có trong FOLDER/year/backups/danvan-2026-01-20-080000-15
chạy thử: chưa tạo, chưa xóa gì

# Evidence lies beside the record, not in a backup, which says so.
$ cp -r year own && mkdir -p own/evidence/2025 && touch own/evidence/2025/anh.jpg own/evidence/bien-ban.pdf
$ danvan --store own backup -o with-evidence
entry 15 and all before it are in FOLDER/with-evidence
not in it: evidence beside the record (files: 2); copy the folder FOLDER/own/evidence too
$ danvan --store own backup -o with-evidence-2 --lang vi
mục 15 và mọi mục trước đó đã có trong FOLDER/with-evidence-2
chưa gồm 2 tệp minh chứng; hãy chép cả thư mục FOLDER/own/evidence
$ rm -r own with-evidence with-evidence-2

# Thinning: the newest of each day and month stays; what is not whole, not of this record, or was named with -o is left alone and told.
$ mkdir luu; for day in 2025-11-30 2025-12-30 2025-12-31 2026-01-18 2026-01-19; do DANVAN_NOW=${day}T20:00:00+07:00 danvan --store year backup luu -q; done; danvan --store year backup -o luu/truoc-sap-nhap -q; ls luu
danvan-2025-11-30-200000-15
danvan-2025-12-30-200000-15
danvan-2025-12-31-200000-15
danvan-2026-01-18-200000-15
danvan-2026-01-19-200000-15
truoc-sap-nhap
$ danvan init khac --preset blank -q; danvan --store khac backup -o luu/danvan-khac -q; mkdir luu/danvan-rong; cp -r luu/danvan-2025-12-30-200000-15 luu/thieu; rm -f luu/thieu/danvan.db
$ danvan --store year backup luu --keep daily:2,monthly:3 --dry-run; ls luu | wc -l
entry 15 and all before it would be in FOLDER/luu/danvan-2026-01-20-080000-15
would be removed: FOLDER/luu/danvan-2025-12-30-200000-15
would be removed: FOLDER/luu/danvan-2026-01-18-200000-15
left alone: FOLDER/luu/danvan-khac: its newest entry, number 1, is not in this record
left alone: FOLDER/luu/danvan-rong: it has no manifest that can be read
left alone: FOLDER/luu/thieu: it is not whole
left alone: FOLDER/luu/truoc-sap-nhap: it was given a name of its own
dry run: nothing was made or removed
9
$ danvan --store year backup luu --keep daily:2,monthly:3; ls luu
entry 15 and all before it are in FOLDER/luu/danvan-2026-01-20-080000-15
removed: FOLDER/luu/danvan-2025-12-30-200000-15
removed: FOLDER/luu/danvan-2026-01-18-200000-15
left alone: FOLDER/luu/danvan-khac: its newest entry, number 1, is not in this record
left alone: FOLDER/luu/danvan-rong: it has no manifest that can be read
left alone: FOLDER/luu/thieu: it is not whole
left alone: FOLDER/luu/truoc-sap-nhap: it was given a name of its own
danvan-2025-11-30-200000-15
danvan-2025-12-31-200000-15
danvan-2026-01-19-200000-15
danvan-2026-01-20-080000-15
danvan-khac
danvan-rong
thieu
truoc-sap-nhap
$ danvan --store year backup luu --keep daily:0
! error: --keep “daily:0”: “daily:0” is not a rule; write daily:7, weekly:4, monthly:12 or yearly:5, each once, commas between
! hint: danvan help backup
[2]
$ danvan --store year backup luu --keep daily:7,hourly:3
! error: --keep “daily:7,hourly:3”: “hourly:3” is not a rule; write daily:7, weekly:4, monthly:12 or yearly:5, each once, commas between
! hint: danvan help backup
[2]
$ danvan --store year backup luu --keep ''
! error: --keep “”: “” is not a rule; write daily:7, weekly:4, monthly:12 or yearly:5, each once, commas between
! hint: danvan help backup
[2]

# What a restore would lose, and the restoring itself; the record set aside can be restored in its turn.
$ danvan --store year add-unit DN77 "Công ty lập sau" --kind doanh_nghiep
1 added, 0 closed, 0 unchanged
$ danvan --store year restore truoc-sap-nhap --dry-run
Change  Entry  At (+07:00)          Actor    Changes  Command
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
lost       16  2026-01-20 08:00:00  van-thu        2  danvan --store year add-unit DN77 'Công ty lập sau' --kind doanh_nghiep
the backup is whole; its newest entry is 15, of 2026-01-20 08:00:00
entries only in the record here, and after it only in the one set aside: 1
dry run: nothing was written
$ danvan --store year restore truoc-sap-nhap --dry-run --lang vi | head -3
Thay đổi  Mục sổ  Lúc (+07:00)         Người ghi  Số thay đổi  Lệnh
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
mất           16  2026-01-20 08:00:00  van-thu              2  danvan --store year add-unit DN77 'Công ty lập sau' --kind doanh_nghiep
$ danvan --store year restore truoc-sap-nhap --dry-run --format csv
change,entry,at,actor,changes,command
lost,16,2026-01-20T01:00:00Z,van-thu,2,danvan --store year add-unit DN77 'Công ty lập sau' --kind doanh_nghiep
$ danvan --store year restore truoc-sap-nhap
Change  Entry  At (+07:00)          Actor    Changes  Command
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
lost       16  2026-01-20 08:00:00  van-thu        2  danvan --store year add-unit DN77 'Công ty lập sau' --kind doanh_nghiep
the backup is whole; its newest entry is 15, of 2026-01-20 08:00:00
entries only in the record here, and after it only in the one set aside: 1
restored; recorded as entry 16
the record that was here is now FOLDER/year/danvan.db.replaced-2026-01-20-080000
$ danvan --store year history --limit 1 --format csv | cut -d, -f1,3,4,6; danvan --store year check; danvan --store year unit list --format csv | grep -c DN77
entry,actor,changes,command
16,van-thu,0,danvan --store year restore truoc-sap-nhap
0
[1]
$ danvan --store year history show 16 && danvan --store year history show 16 --lang vi && danvan --store year history show 16 --format csv
entry 16 changed no rows (danvan --store year restore truoc-sap-nhap)
mục 16 không thay đổi dòng nào (danvan --store year restore truoc-sap-nhap)
operation,table,key,column,before,after
$ danvan --store year restore year/danvan.db.replaced-2026-01-20-080000
! error: FOLDER/year/danvan.db.replaced-2026-01-20-080000 has no manifest: what check cannot see, nobody can; nothing was restored
! hint: restore it all the same with --force
[1]
$ danvan --store year restore year/danvan.db.replaced-2026-01-20-080000 --force; danvan --store year unit list --format csv | grep -c DN77
Change  Entry  At (+07:00)          Actor    Changes  Command
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
lost       16  2026-01-20 08:00:00  van-thu        0  danvan --store year restore truoc-sap-nhap
gained     16  2026-01-20 08:00:00  van-thu        2  danvan --store year add-unit DN77 'Công ty lập sau' --kind doanh_nghiep
entries only in the record here, and after it only in the one set aside: 1
entries only in the backup: 1
restored; recorded as entry 17
the record that was here is now FOLDER/year/danvan.db.replaced-2026-01-20-080000-2
1
$ danvan --store year undo --reason "thử"
! error: entry 17 restored a backup; it changed no row that could be taken back [UN-06]
! hint: the record that was set aside then can be restored in its turn: danvan restore danvan.db.replaced-… --force
[1]

# On a new computer: the folder is made, with its configuration.
$ danvan restore truoc-sap-nhap --store may-moi; ls may-moi; danvan --store may-moi check && danvan --store may-moi config check
the backup is whole; its newest entry is 15, of 2026-01-20 08:00:00
there is no record here yet
restored; recorded as entry 16
danvan.toml was missing; it is as in the backup
rubrics.toml was missing; it is as in the backup
danvan.db
danvan.toml
rubrics.toml
no faults
it says what is applied
$ mkdir trong; cd trong; danvan restore ../truoc-sap-nhap
! error: there is no record here: neither danvan.toml nor danvan.db in FOLDER/trong or above it
! hint: for a folder without a record: danvan restore ../truoc-sap-nhap --store DIR
[8]

# A backup that was altered is refused, with every reason; another record is refused unless that is meant.
$ cp -r usb/danvan-2026-01-20-080000-15 hong; python3 -c "f = open('hong/danvan.db', 'r+b'); f.seek(50000); f.write(b'!'); f.close()"; echo '# sửa' >> hong/danvan.toml; rm hong/rubrics.toml
$ danvan --store year restore hong --format csv
severity,object,what,cure
error,danvan.toml,the file has 12599 bytes; when the backup was made it had 12591,"take another copy of this backup, or an earlier one"
error,rubrics.toml,there is no file “FOLDER/hong/rubrics.toml”,"take another copy of this backup, or an earlier one"
error,danvan.db,the file was altered since the backup was made,"take another copy of this backup, or an earlier one"
[6]
$ danvan --store year restore hong --format csv --lang vi
severity,object,what,cure
error,danvan.toml,tệp có 12599 byte; khi sao lưu có 12591 byte,"hãy dùng bản chép khác của bản sao lưu này, hoặc bản sao lưu cũ hơn"
error,rubrics.toml,không có tệp “FOLDER/hong/rubrics.toml”,"hãy dùng bản chép khác của bản sao lưu này, hoặc bản sao lưu cũ hơn"
error,danvan.db,tệp đã bị thay đổi sau khi sao lưu,"hãy dùng bản chép khác của bản sao lưu này, hoặc bản sao lưu cũ hơn"
[6]
$ sed -i 's/^entry = 15/entry = 16/' hong/backup.toml; danvan --store year restore hong --format csv | cut -d, -f 2-3
object,what
backup.toml,"it was altered
$ danvan --store year restore luu/danvan-khac
! error: the backup is of another record: it shares no entry with the one here; nothing was restored
! hint: the record here would be set aside, not removed; if that is meant, add --force
[1]
$ danvan --store year restore year
! error: FOLDER/year is the record itself, or its folder
! hint: name the folder that danvan backup made
[3]
$ danvan --store year restore nowhere
! error: there is no backup at FOLDER/nowhere
! hint: name the folder that danvan backup made
[3]

# A damaged record is not backed up; a backup takes its place.
$ python3 -c "f = open('year/danvan.db', 'r+b'); f.seek(8192); f.write(b'x' * 4096); f.close()"
$ danvan --store year backup usb | head -3 | cut -c 1-60; ls -A usb
Severity  Object     Finding                                
────────────────────
error     danvan.db  this part cannot be read: database disk
danvan-2026-01-20-080000-15
$ printf 'not a database' > year/danvan.db; danvan --store year backup usb
! error: FOLDER/year/danvan.db is not a record of danvan
! hint: if it should be one, it is damaged: leave it as it is, and bring the newest backup back with: danvan restore BACKUP
[6]
$ danvan --store year restore truoc-sap-nhap; danvan --store year check
the backup is whole; its newest entry is 15, of 2026-01-20 08:00:00
the record here is too damaged to be compared
restored; recorded as entry 16
the record that was here is now FOLDER/year/danvan.db.replaced-2026-01-20-080000-3
$ ls year | grep replaced
danvan.db.replaced-2026-01-20-080000
danvan.db.replaced-2026-01-20-080000-2
danvan.db.replaced-2026-01-20-080000-3
danvan.db.replaced-2026-01-20-080000-3-journal

# A backup is of the record as it is now; a pipe in the place of a file is not waited for; a record without its number is damaged.
$ danvan --store year backup -o luc-truoc --as-of 5 2>&1 | head -1
error: “danvan backup” has no option --as-of
$ danvan --store year backup -o ong -q; rm ong/danvan.db; mkfifo ong/danvan.db; danvan --store year restore ong --format csv
severity,object,what,cure
error,danvan.db,"this is no file but a folder, a pipe or a device","take another copy of this backup, or an earlier one"
error,backup.toml,the backup lists no record,"take another copy of this backup, or an earlier one"
[6]
$ printf '\0\0\0\0' | dd of=year/danvan.db bs=1 seek=60 conv=notrunc 2> dd.log; danvan --store year check
! error: FOLDER/year/danvan.db is not a record of danvan
! hint: if it should be one, it is damaged: leave it as it is, and bring the newest backup back with: danvan restore BACKUP
[6]
