@ year
# A backup is a folder, made beside the record unless a place is named; it is told, and never written over: a second one has a number.
$ danvan --store year backup
entry 15 and all before it are in FOLDER/year/backups/danvan-2026-01-20-080000-15
$ danvan --store year backup; rm -rf year/backups/*-2
entry 15 and all before it are in FOLDER/year/backups/danvan-2026-01-20-080000-15-2
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
$ danvan --store year backup -o truoc-sap-nhap
! error: no backup was made: there is something in FOLDER/truoc-sap-nhap already
! hint: name another folder; a backup is never written over
[3]
$ danvan --store year backup -o truoc-sap-nhap --dry-run
! error: no backup was made: there is something in FOLDER/truoc-sap-nhap already
! hint: name another folder; a backup is never written over
[3]
$ danvan --store year backup -o truoc-sap-nhap --dry-run --lang vi
! lỗi: chưa sao lưu được: trong FOLDER/truoc-sap-nhap đã có nội dung khác
! gợi ý: hãy chọn thư mục khác; bản sao lưu không bao giờ bị ghi đè
[3]
$ danvan --store year backup usb --dry-run
entry 15 and all before it would be in FOLDER/usb/danvan-2026-01-20-080000-15-2
dry run: nothing was made or removed
$ danvan --store year backup none
! error: no backup was made: FOLDER/none/danvan-2026-01-20-080000-15 cannot be written: No such file or directory
! hint: is the drive connected? The folder FOLDER/none must be there first
[5]
$ danvan --store year backup none --dry-run
! error: no backup was made: FOLDER/none/danvan-2026-01-20-080000-15 cannot be written: No such file or directory
! hint: is the drive connected? The folder FOLDER/none must be there first
[5]
$ danvan --store year backup none --dry-run --lang vi
! lỗi: chưa sao lưu được: không ghi được FOLDER/none/danvan-2026-01-20-080000-15: không có tệp hoặc thư mục này
! gợi ý: ổ đĩa đã được kết nối chưa? Phải có sẵn thư mục FOLDER/none
[5]
$ danvan --store year backup year/danvan.toml
! error: no backup was made: FOLDER/year/danvan.toml/danvan-2026-01-20-080000-15 cannot be written: Not a directory
! hint: FOLDER/year/danvan.toml is no folder; name the one that the backup is to go into
[5]
$ danvan --store year backup year/danvan.toml --dry-run --lang vi
! lỗi: chưa sao lưu được: không ghi được FOLDER/year/danvan.toml/danvan-2026-01-20-080000-15: một phần của đường dẫn không phải là thư mục
! gợi ý: FOLDER/year/danvan.toml không phải là thư mục; hãy ghi tên thư mục sẽ chứa bản sao lưu
[5]
$ danvan --store year backup -o -
! error: -o -: a backup is a folder, it cannot go to standard output; write -o DIR
! hint: danvan help backup
[2]
$ danvan --store year backup -o - --lang vi
! lỗi: -o -: bản sao lưu là thư mục, không ghi ra đầu ra chuẩn được; hãy ghi -o DIR
! gợi ý: danvan help backup
[2]
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
mục 15 và mọi mục trước đó sẽ có trong FOLDER/year/backups/danvan-2026-01-20-080000-15-2
chạy thử: chưa tạo, chưa xóa gì

# The configuration is that beside the record; where it cannot be read, the one in force, which is told.
$ cp -r year own && rm own/rubrics.toml; danvan --store own backup -o in-force; ls in-force
entry 15 and all before it are in FOLDER/in-force
the configuration in it is the one in force, not what lies beside the record: there is no file “rubrics.toml” to include
backup.toml
danvan.db
danvan.toml
rubrics.toml
$ danvan --store own backup -o in-force-2 --lang vi
mục 15 và mọi mục trước đó đã có trong FOLDER/in-force-2
cấu hình trong đó là cấu hình đang áp dụng, không phải cấu hình nằm cạnh sổ: không có tệp “rubrics.toml” để kèm theo
$ rm own/danvan.toml; danvan --store own backup -o in-force-3 | tail -n +2
the configuration in it is the one in force, not what lies beside the record: there is no configuration FOLDER/own/danvan.toml
$ cp -r year/*.toml own; echo '[[' >> own/danvan.toml; danvan --store own backup -o in-force-4 | tail -n +2; danvan --store own backup -o in-force-5 --lang vi | tail -n +2
danvan.toml beside the record has faults; the files that the one in force includes are not in the backup
danvan.toml cạnh sổ có lỗi; các tệp mà bản đang áp dụng kèm theo không có trong bản sao lưu
$ rm -r own in-force*

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

# Those with a number are among them.
$ mkdir giay; for i in 1 2 3; do DANVAN_NOW=2026-01-19T08:00:00+07:00 danvan --store year backup giay -q; done; ls giay
danvan-2026-01-19-080000-15
danvan-2026-01-19-080000-15-2
danvan-2026-01-19-080000-15-3
$ danvan --store year backup giay --keep daily:2; ls giay; rm -r giay
entry 15 and all before it are in FOLDER/giay/danvan-2026-01-20-080000-15
removed: FOLDER/giay/danvan-2026-01-19-080000-15
removed: FOLDER/giay/danvan-2026-01-19-080000-15-2
danvan-2026-01-19-080000-15-3
danvan-2026-01-20-080000-15

# One that was altered does not stand for its day, and is left alone: an older one of that day stays for it.
$ mkdir dem; for hour in 08 12 18; do DANVAN_NOW=2026-01-19T$hour:00:00+07:00 danvan --store year backup dem -q; done; chmod u+w dem/*-180000-15/danvan.db; python3 -c "f = open('dem/danvan-2026-01-19-180000-15/danvan.db', 'r+b'); f.seek(50000); f.write(b'!'); f.close()"
$ danvan --store year backup dem --keep daily:2 --dry-run
entry 15 and all before it would be in FOLDER/dem/danvan-2026-01-20-080000-15
would be removed: FOLDER/dem/danvan-2026-01-19-080000-15
left alone: FOLDER/dem/danvan-2026-01-19-180000-15: it is not whole
dry run: nothing was made or removed
$ danvan --store year backup dem --keep daily:2 --lang vi; ls dem
mục 15 và mọi mục trước đó đã có trong FOLDER/dem/danvan-2026-01-20-080000-15
đã xóa: FOLDER/dem/danvan-2026-01-19-080000-15
để nguyên: FOLDER/dem/danvan-2026-01-19-180000-15: không còn nguyên vẹn
danvan-2026-01-19-120000-15
danvan-2026-01-19-180000-15
danvan-2026-01-20-080000-15
$ rm -r dem

# What a restore would lose, and the restoring itself; the record set aside can be restored in its turn.
$ danvan --store year add-unit DN77 "Công ty lập sau" --kind doanh_nghiep
1 added, 0 closed, 0 unchanged
$ danvan --store year restore truoc-sap-nhap --dry-run
Change  Entry  At (+07:00)          Actor    Changes  Command
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
lost       16  2026-01-20 08:00:00  van-thu        2  danvan --store year add-unit DN77 'Công ty lập sau' --kind doanh_nghiep
the backup is whole; it was made 2026-01-20 08:00:00, its newest entry 15 is of 2026-01-20 08:00:00
entries only in the record here, and after it only in the one set aside: 1
dry run: nothing was written
$ TMPDIR=/nonexistent danvan --store year restore truoc-sap-nhap --dry-run | tail -1
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
the backup is whole; it was made 2026-01-20 08:00:00, its newest entry 15 is of 2026-01-20 08:00:00
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

# Programs are told of the restoring in json; in csv and with -q only -v tells, on standard error.
$ danvan --store year restore truoc-sap-nhap --format json | tail -n 3
"restored": [
{"outcome": "restored", "entry": 16, "set_aside": "FOLDER/year/danvan.db.replaced-2026-01-20-080000-3"}
]}
$ danvan --store year restore truoc-sap-nhap --format json --dry-run | tail -n 3
"restored": [
{"outcome": "dry_run", "entry": null, "set_aside": null}
]}
$ danvan --store year restore truoc-sap-nhap --format csv -v | wc -l
2
! restored; recorded as entry 16
! the record that was here is now FOLDER/year/danvan.db.replaced-2026-01-20-080000-4
$ danvan --store year restore truoc-sap-nhap -q -v --lang vi | wc -l
3
! đã khôi phục; ghi thành mục 16
! sổ trước đó nay là FOLDER/year/danvan.db.replaced-2026-01-20-080000-5
$ danvan --store year restore truoc-sap-nhap --as-of 3
! error: “danvan restore” has no option --as-of
! hint: danvan help restore
[2]

# On a new computer: the folder is made, with its configuration.
$ danvan restore truoc-sap-nhap --store may-moi; ls may-moi; danvan --store may-moi check && danvan --store may-moi config check
the backup is whole; it was made 2026-01-20 08:00:00, its newest entry 15 is of 2026-01-20 08:00:00
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

# What is wrong within a backup is mended by another backup, not by restoring this one.
$ mkdir tho; cp usb/danvan-2026-01-20-080000-15/danvan.db usb/danvan-2026-01-20-080000-15/*.toml tho/; rm tho/backup.toml; chmod u+w tho/danvan.db; python3 -c "import sqlite3; c = sqlite3.connect('tho/danvan.db'); c.execute('DELETE FROM nomination WHERE code = \'DN25-01\''); c.commit()"; danvan --store year restore tho -n --force --format csv
severity,object,what,cure
error,table nomination row 1,the row is in the journal but not in the table,"take another copy of this backup, or an earlier one"
[6]

# One that danvan named and somebody renamed with a word of their own is theirs.
$ mkdir ke; DANVAN_NOW=2025-11-30T20:00:00+07:00 danvan --store year backup ke -q; mv ke/danvan-2025-11-30-200000-16 ke/danvan-2025-11-30-200000-16-giu-lai; danvan --store year backup ke --keep daily:1
entry 16 and all before it are in FOLDER/ke/danvan-2026-01-20-080000-16
left alone: FOLDER/ke/danvan-2025-11-30-200000-16-giu-lai: it was given a name of its own

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

# A file that is no record, and one that was cut short, are at fault themselves, not the record here.
$ danvan --store year restore year/danvan.toml --force
! error: FOLDER/year/danvan.toml is no backup: the file holds no record
! hint: name the folder that danvan backup made
[3]
$ danvan --store year restore year/danvan.toml --lang vi
! lỗi: FOLDER/year/danvan.toml không phải là bản sao lưu: trong tệp không có sổ
! gợi ý: hãy ghi tên thư mục mà danvan backup đã tạo
[3]
$ head -c 5000 year/danvan.db > cut.db; danvan --store year restore cut.db --force --format csv
severity,object,what,cure
error,cut.db,the file is damaged: database disk image is malformed,"take another copy of this backup, or an earlier one"
[6]
$ danvan --store year restore cut.db --force --format csv --lang vi
severity,object,what,cure
error,cut.db,tệp đã hỏng: nội dung tệp không đúng cấu trúc,"hãy dùng bản chép khác của bản sao lưu này, hoặc bản sao lưu cũ hơn"
[6]

# The time of the newest entry, and the time of the backup.
$ DANVAN_NOW=2026-01-22T17:30:00+07:00 danvan --store year backup -o hai-ngay-sau -q; danvan --store year restore hai-ngay-sau --dry-run | head -1
the backup is whole; it was made 2026-01-22 17:30:00, its newest entry 16 is of 2026-01-20 08:00:00
$ danvan --store year restore hai-ngay-sau --dry-run --lang vi | head -1
bản sao lưu nguyên vẹn, tạo lúc 2026-01-22 17:30:00; mục mới nhất là 16, ghi lúc 2026-01-20 08:00:00

# A record that is gone while its configuration is still there was there once; a packed backup is none to be used as it is.
$ mv year/danvan.db danvan.db.gone; danvan --store year check
! error: there is no record at FOLDER/year/danvan.db
! hint: if there was one, bring its newest backup back with: danvan restore BACKUP
! hint: make one with: danvan init DIR, or name it with --store DIR
[8]
$ danvan --store year backup --lang vi
! lỗi: không có sổ ở FOLDER/year/danvan.db
! gợi ý: nếu trước đây đã có sổ, hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP
! gợi ý: hãy tạo sổ bằng: danvan init DIR, hoặc chỉ ra bằng --store DIR
[8]
$ mkdir year/danvan.db; danvan --store year backup usb
! error: FOLDER/year/danvan.db is not a record of danvan
! hint: it is no file but a folder, a pipe or a device
! hint: give it another name, then bring the newest backup back with: danvan restore BACKUP
[6]
$ danvan --store year check --lang vi
! lỗi: FOLDER/year/danvan.db không phải là sổ của danvan
! gợi ý: đó không phải là tệp mà là thư mục, ống dẫn hoặc thiết bị
! gợi ý: hãy đổi tên nó, rồi khôi phục bản sao lưu mới nhất: danvan restore BACKUP
[6]
$ rmdir year/danvan.db; mv danvan.db.gone year/danvan.db
$ danvan --store truoc-sap-nhap check
! error: FOLDER/truoc-sap-nhap is a packed backup, not a record that can be used as it is
! hint: unpack it into a new folder: danvan restore FOLDER/truoc-sap-nhap --store NEWDIR
[8]
$ danvan --store truoc-sap-nhap check --lang vi
! lỗi: FOLDER/truoc-sap-nhap là bản sao lưu đã nén, chưa dùng làm sổ được
! gợi ý: hãy giải nén vào một thư mục mới: danvan restore FOLDER/truoc-sap-nhap --store NEWDIR
[8]

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
the backup is whole; it was made 2026-01-20 08:00:00, its newest entry 15 is of 2026-01-20 08:00:00
the record here is too damaged to be compared
restored; recorded as entry 16
the record that was here is now FOLDER/year/danvan.db.replaced-2026-01-20-080000-6
$ ls year | grep replaced
danvan.db.replaced-2026-01-20-080000
danvan.db.replaced-2026-01-20-080000-2
danvan.db.replaced-2026-01-20-080000-3
danvan.db.replaced-2026-01-20-080000-4
danvan.db.replaced-2026-01-20-080000-5
danvan.db.replaced-2026-01-20-080000-6
danvan.db.replaced-2026-01-20-080000-6-journal

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

# Where the answer cannot be printed what was done is told all the same.
$ danvan init voll --preset blank -q && cd voll && danvan backup -o ../voll-backup > /dev/full
! error: the answer could not be written to standard output: No space left on device
! entry 1 and all before it are in FOLDER/voll-backup
[5]
$ cd voll && danvan restore ../voll-backup --lang vi > /dev/full
! lỗi: không ghi được kết quả ra đầu ra chuẩn: ổ đĩa đã đầy
! đã khôi phục; ghi thành mục 2
[5]
