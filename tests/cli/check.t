@ year
# A sound record: silence.
$ cd year && danvan check

# A figure changed behind the record's back, a row removed, an entry rewritten: each is found; exit 6.
$ cp -r year figure && python3 -c "import sqlite3; c = sqlite3.connect('figure/danvan.db'); c.execute('UPDATE figure_index SET value = value + 1 WHERE key = (SELECT min(key) FROM figure_index WHERE value > 0)'); c.commit()"
$ cd figure && danvan check --format csv
severity,object,what,cure
error,submission S01 2024 nam,figure_index has rows that are not as the document says: 1 (key 1139410705728950272 bd.ca_nhan),make the derived rows anew from the documents: danvan check --reindex
[6]
$ cp -r year row && python3 -c "import sqlite3; c = sqlite3.connect('row/danvan.db'); c.execute('DELETE FROM nomination WHERE code = \'DN25-01\''); c.commit()"
$ cd row && danvan check --format csv
severity,object,what,cure
error,table nomination row 1,the row is in the journal but not in the table,"bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside"
[6]
$ cp -r year entry && python3 -c "import sqlite3; c = sqlite3.connect('entry/danvan.db'); c.execute('DROP TRIGGER entry_is_never_changed'); c.execute('UPDATE entry SET actor = \'ai\' WHERE sequence = 5'); c.commit()"
$ cd entry && danvan check --format csv
severity,object,what,cure
error,entry 5,it was altered after it was recorded,"bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside"
error,trigger entry_is_never_changed,this part of the schema was altered or removed,"bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside"
warning,tables,"rows were not compared with the journal: it has entries that were altered, and cannot say what the rows should be","bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside"
[6]
$ cp -r year file && python3 -c "f = open('file/danvan.db', 'r+b'); f.seek(8192); f.write(b'x' * 4096); f.close()"
$ cd file && danvan check --format csv | head -2 | cut -c 1-100
severity,object,what,cure
error,danvan.db,this part cannot be read: database disk image is malformed,"bring the newest backup 
$ printf 'not a database' > file/danvan.db && cd file && danvan check
! error: FOLDER/file/danvan.db is not a record of danvan
! hint: if it should be one, it is damaged: leave it as it is, and bring the newest backup back with: danvan restore BACKUP
[6]

# Derived rows missing, surplus or altered are named; --reindex makes them anew, as loading made them, and is no entry.
$ python3 -c "import sqlite3; print('\n'.join(sqlite3.connect('year/danvan.db').iterdump()))" > sound
$ cp -r year index && python3 -c "import sqlite3; c = sqlite3.connect('index/danvan.db'); c.execute('UPDATE figure_index SET value = value + 1 WHERE key = (SELECT max(key) FROM figure_index WHERE value > 0)'); c.execute('DELETE FROM figure_index WHERE key = (SELECT min(key) FROM figure_index)'); c.execute('INSERT INTO figure_index VALUES (7, 7), (-7, 7)'); c.execute('DELETE FROM figure_text_index WHERE key = (SELECT min(key) FROM figure_text_index)'); c.execute('DELETE FROM mark_index WHERE key IN (SELECT key FROM mark_index LIMIT 9)'); c.execute('INSERT INTO mark_index VALUES (7, 7, NULL)'); c.commit()"
$ cd index && danvan check --format csv
severity,object,what,cure
error,submission S01 2024 nam,figure_index lacks rows that the documents make: 1 (key 1139410705728950272 bd.ca_nhan),make the derived rows anew from the documents: danvan check --reindex
error,submission S03 2025 nam,figure_text_index lacks rows that the documents make: 1 (key 1139973655690760219 kho_khan),make the derived rows anew from the documents: danvan check --reindex
error,submission H12 2025 nam,figure_index has rows that are not as the document says: 1 (key 1139973655829172250 tt.tuong_tac),make the derived rows anew from the documents: danvan check --reindex
error,table figure_index,"figure_index has rows that no document makes: 2 (key -7, 7)",make the derived rows anew from the documents: danvan check --reindex
error,round DV2025 appraisal,"mark_index lacks rows that the documents make: 9 (key 1407374954856449, 1407374954856450, 1407374954856451, 1407374954856452, 1407374954856453, …)",make the derived rows anew from the documents: danvan check --reindex
error,table mark_index,mark_index has rows that no document makes: 1 (key 7),make the derived rows anew from the documents: danvan check --reindex
[6]
$ cd index && danvan check --format csv --lang vi | cut -d, -f 3 | head -3
what
figure_index thiếu dòng so với văn bản: 1 dòng (khóa 1139410705728950272 bd.ca_nhan)
figure_text_index thiếu dòng so với văn bản: 1 dòng (khóa 1139973655690760219 kho_khan)
$ cd index && danvan check --reindex --format csv | cut -d, -f 2
object
submission S01 2024 nam
submission S03 2025 nam
submission H12 2025 nam
table figure_index
round DV2025 appraisal
table mark_index
$ cd index && danvan check
$ cd index && danvan check --reindex
the derived figures and marks are those of the documents: nothing to make anew
$ python3 -c "import sqlite3; print('\n'.join(sqlite3.connect('index/danvan.db').iterdump()))" | cmp - sound

# What was mended is told as mended, in every format, -q or not; what is wrong beside it hides no figure, and mends none.
$ cp -r index mended && python3 -c "import sqlite3; c = sqlite3.connect('mended/danvan.db'); c.execute('INSERT INTO mark_index VALUES (7, 7, NULL)'); c.commit()"
$ cp -r mended hidden && cp -r mended words && cd mended && danvan check --reindex -q --format json
{"schema": "danvan.check.1", "rows": [
{"severity": "mended", "object": "table mark_index", "what": "mark_index has rows that no document makes: 1 (key 7)", "cure": ""}
]}
$ cd words && danvan check --reindex --lang vi
Mức     Đối tượng        Phát hiện                                                          Cách xử lý
──────────────────────────────────────────────────────────────────────────────────────────────────────
đã sửa  bảng mark_index  mark_index thừa dòng, không có trong văn bản nào: 1 dòng (khóa 7)
đã lập lại bảng số liệu và bảng điểm từ văn bản
$ cd hidden && python3 -c "import sqlite3; c = sqlite3.connect('danvan.db'); c.execute('UPDATE figure_index SET value = value + 1'); c.execute('UPDATE unit_version SET name = \'z\' WHERE unit = 1'); c.commit()"
$ cd hidden && danvan check --format csv | cut -d, -f 1-2 | cut -d' ' -f 1 | sort | uniq -c
      1 error,"table
     68 error,submission
      1 error,table
      1 severity,object
$ cd hidden && danvan check --format csv | tail -1
error,table mark_index,mark_index has rows that no document makes: 1 (key 7),--reindex makes nothing anew while the rest of the record is not sound; bring the newest backup back: danvan restore BACKUP
$ cd hidden && danvan check --format csv --lang vi | tail -1
error,table mark_index,"mark_index thừa dòng, không có trong văn bản nào: 1 dòng (khóa 7)",--reindex không lập lại gì khi phần còn lại của sổ chưa nguyên vẹn; hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP
$ cd hidden && danvan check --reindex --format csv
severity,object,what,cure
error,"table unit_version row 1,-10000000",the row is not what the journal says (name),"bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside"
warning,tables,figures and marks were not made anew: journal and documents must be sound first,bring the newest backup back: danvan restore BACKUP; it sets the damaged files aside as they are
[6]
$ cd hidden && danvan check --reindex --lang vi --format csv | tail -1
warning,tables,chưa lập lại bảng số liệu và bảng điểm: trước hết nhật ký và văn bản phải nguyên vẹn,"hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP; lệnh này cất riêng các tệp hỏng, giữ nguyên như cũ"
$ cp -r hidden lost && cd lost && python3 -c "import sqlite3; c = sqlite3.connect('danvan.db'); c.execute('DROP TABLE figure_index'); c.commit()" && danvan check --format csv | grep 'documents:'
warning,table figure_index,its rows were not compared with the documents: what they are made of is damaged,--reindex makes nothing anew while the rest of the record is not sound; bring the newest backup back: danvan restore BACKUP
$ cd lost && danvan check --format csv --lang vi | grep 'văn bản:'
warning,table figure_index,chưa đối chiếu các dòng với văn bản: phần dùng để lập ra các dòng này đã hỏng,--reindex không lập lại gì khi phần còn lại của sổ chưa nguyên vẹn; hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP

# A name that is gone is named by the row that stands for it; a row that refers to nothing, by its key and column.
$ cp -r year name && python3 -c "import sqlite3; c = sqlite3.connect('name/danvan.db'); d = c.execute('SELECT personal FROM evaluator ORDER BY id').fetchone(); c.execute('DELETE FROM personal_text WHERE digest = ?', d); c.commit()"
$ cd name && danvan check --format csv | sed 's/(personal_text [0-9a-f]\{12\})/(personal_text DIGEST)/'
severity,object,what,cure
error,table evaluator row 1,the name that its column personal stands for is no longer kept (personal_text DIGEST),"bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside"
$ cd name && danvan check --format csv --lang vi | sed -n 2p | sed 's/(personal_text [0-9a-f]\{12\})/(personal_text DIGEST)/'
error,table evaluator row 1,họ tên mà cột personal dẫn tới nay không còn được lưu (personal_text DIGEST),hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP; lệnh này từ chối bản không nguyên vẹn và cất riêng tệp hiện tại
$ cp -r year unit && python3 -c "import sqlite3; c = sqlite3.connect('unit/danvan.db'); c.execute('DELETE FROM unit WHERE code = \'DN01\''); c.commit()"
$ cd unit && danvan check --format csv | head -2
severity,object,what,cure
error,"table unit_version row 45,-10000000","its column unit names row 45 of table unit, which is not there","bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside"
$ cd unit && danvan check --format csv --lang vi | sed -n 2p
error,"table unit_version row 45,-10000000","cột unit dẫn tới dòng 45 của bảng unit, mà bảng đó không có dòng này",hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP; lệnh này từ chối bản không nguyên vẹn và cất riêng tệp hiện tại

# Beside an altered part of the schema rows are compared; where its columns were altered that is said.
$ cp -r row trigger && python3 -c "import sqlite3; c = sqlite3.connect('trigger/danvan.db'); c.execute('DROP TRIGGER entry_is_never_changed'); c.execute('ALTER TABLE evaluator ADD COLUMN mark TEXT'); c.commit()"
$ cd trigger && danvan check --format csv | cut -d, -f 1-4 | cut -d'"' -f 1,2
severity,object,what,cure
error,table evaluator,this part of the schema was altered or removed,"bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole
error,trigger entry_is_never_changed,this part of the schema was altered or removed,"bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole
warning,table evaluator,"its rows were not compared with the journal, as its columns are not those of danvan
error,table nomination row 1,the row is in the journal but not in the table,"bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole

# In tables for people the words are those of their language; codes stay in csv and json.
$ cd trigger && danvan check --lang vi | awk -F '  +' 'NR != 2 { print $1 "; " $2 }'
Mức; Đối tượng
lỗi; bảng evaluator
lỗi; trigger entry_is_never_changed
cảnh báo; bảng evaluator
lỗi; bảng nomination dòng 1
$ cd trigger && danvan check --lang vi --format json | grep -c '"severity": *"error"'
3

# What is said of a damaged file inside check is the next step, not check.
$ cp -r year pages && python3 -c "f = open('pages/danvan.db', 'r+b'); f.seek(4096); f.write(b'x' * 90000); f.close()"
$ cd pages && danvan check --format csv | cut -d, -f 1-3
severity,object,what
error,danvan.db,this part cannot be read: database disk image is malformed
error,references,this part cannot be read: database disk image is malformed
error,entries,this part cannot be read: database disk image is malformed
error,documents,this part cannot be read: database disk image is malformed
error,personal_text,this part cannot be read: database disk image is malformed
error,tables,this part cannot be read: database disk image is malformed
warning,table figure_index,its rows were not compared with the documents: the record is damaged: database disk image is malformed
warning,table mark_index,its rows were not compared with the documents: the record is damaged: database disk image is malformed
$ cd pages && danvan unit list
! error: the record is damaged: database disk image is malformed
! hint: run danvan check: if it says the same again, bring the newest backup back with: danvan restore BACKUP; it sets the damaged files aside as they are
[6]
$ cd row && danvan check --as-of 3
! error: entry 8 cannot be taken out of the copy: its rows are not what the journal says
! hint: bring the newest backup back: danvan restore BACKUP; it sets the damaged files aside as they are
[6]
$ cd row && danvan unit list --as-of 3
! error: entry 8 cannot be taken out of the copy: its rows are not what the journal says
! hint: see what is wrong: danvan check
[6]

# Nothing is made anew in a record that is damaged itself.
$ cp -r row both && python3 -c "import sqlite3; c = sqlite3.connect('both/danvan.db'); c.execute('DELETE FROM figure_index'); c.commit()"
$ cd both && danvan check --reindex --format csv | cut -d, -f 1-3
severity,object,what
error,table nomination row 1,the row is in the journal but not in the table
warning,tables,figures and marks were not made anew: journal and documents must be sound first
$ cd both && danvan check --reindex --head 123456789012
! error: --reindex puts the record of today right: without --head
! hint: danvan help check
[2]

# The digest of the newest entry, noted elsewhere, shows a journal that was cut off with all it did.
$ cd year && danvan add-unit DN08 "Công ty" --kind doanh_nghiep -q; danvan check -v 2>&1 | sed 's/[0-9a-f]\{64\}/DIGEST/'
newest entry 16, DIGEST
$ cd year && danvan check -v 2>&1 | sed 's/.*, //' > ../noted; danvan check --head $(cat ../noted) && danvan check --head $(cut -c 1-12 ../noted | tr a-f A-F) && danvan check --head $(danvan history --format csv | sed -n 9p | cut -d, -f 5)
$ cp -r year cut && python3 -c "import sqlite3; c = sqlite3.connect('cut/danvan.db'); t = c.execute('SELECT sql FROM sqlite_schema WHERE name = \'entry_is_never_removed\'').fetchone()[0]; c.execute('DROP TRIGGER entry_is_never_removed'); c.execute('DELETE FROM entry WHERE sequence = 16'); c.execute('DELETE FROM unit_version WHERE unit = (SELECT max(id) FROM unit)'); c.execute('DELETE FROM unit WHERE id = (SELECT max(id) FROM unit)'); c.execute(t); c.commit()"
$ cd cut && danvan check
$ cd cut && danvan check --head $(cat ../noted) --format csv | sed 's/[0-9a-f]\{64\}/DIGEST/g'
severity,object,what,cure
error,entries,no entry has the digest DIGEST: the journal was cut off or rewritten after that digest was noted,"keep this file as it is, and find the newest backup that has it, each in a new folder: danvan restore BACKUP --store NEWDIR, then danvan check --head DIGEST --store NEWDIR; bring that one back with: danvan restore BACKUP"
$ cd cut && danvan check --head $(cat ../noted) >/dev/null; echo $?
6
$ cd year && danvan check --head 0123456789ab --lang vi --format csv
severity,object,what,cure
error,entries,không có mục nào mang mã kiểm tra 0123456789ab: sổ nhật ký đã bị cắt bớt hoặc ghi lại sau khi mã này được ghi nhớ,"hãy giữ nguyên tệp này và tìm bản sao lưu mới nhất còn mã này, mỗi bản thử trong một thư mục mới: danvan restore BACKUP --store NEWDIR, rồi danvan check --head 0123456789ab --store NEWDIR; sau đó khôi phục bản ấy: danvan restore BACKUP"
[6]
$ cd year && danvan check --as-of 5 --head $(cat ../noted)
! error: --head looks among all entries of the record: without --as-of
! hint: danvan help check
[2]
$ cd year && danvan check --as-of 5 --head $(cat ../noted) --lang vi
! lỗi: --head tìm trong mọi mục của sổ: không dùng cùng --as-of
! gợi ý: danvan help check
[2]
$ cd year && danvan check --head 0123
! error: --head “0123” is no digest; write 12 to 64 digits of 0–9 and a–f, as danvan history shows
! hint: danvan help check
[2]
$ cd year && danvan check --head 0123456789xyz
! error: --head “0123456789xyz” is no digest; write 12 to 64 digits of 0–9 and a–f, as danvan history shows
! hint: danvan help check
[2]

# A clock that ran back leaves a record that is whole, and misleads no question about a time.
$ cp -r year clock && cd clock && DANVAN_NOW=2020-01-01T08:00:00+07:00 danvan add-unit DN09 "Công ty" --kind doanh_nghiep -q && DANVAN_NOW=2026-02-01T08:00:00+07:00 danvan add-unit DN10 "Công ty" --kind doanh_nghiep -q
$ cd clock && danvan check
$ cd clock && DANVAN_NOW=2026-02-01T08:00:00+07:00 danvan unit list --as-of 2026-01-20 -v -q 2>&1 >/dev/null | cut -d, -f 1
as the record was known after entry 17
$ cd clock && DANVAN_NOW=2026-02-01T08:00:00+07:00 danvan unit list --as-of 2026-02-01 -v -q 2>&1 >/dev/null | cut -d, -f 1
as the record was known after entry 18
$ cd clock && danvan unit list --as-of 2020-01-01
! error: nothing was recorded by 2020-01-01 23:59:59; the first entry is of 2026-01-20 08:00:00
[3]

# Evidence that is not there, or is not a file of the record's folder, is a warning; so is a danvan.toml that is not applied.
$ cd year && mkdir -p evidence/2025 && echo "ảnh" > evidence/2025/anh.txt && ln -s /etc/hostname evidence/ten && printf 'kind,unit,date,title,link\ndocument,S01,2025-03-01,Có,evidence/2025/anh.txt\ndocument,S01,2025-03-02,Mất,evidence/2025/mat.pdf\ndocument,S01,2025-03-03,Liên kết,evidence/ten\ndocument,S01,2025-03-04,Ra ngoài,evidence/../../noted\ndocument,S01,2025-03-05,Trang,https://example.vn/a\n' > ../activities.csv && danvan add-activity --csv ../activities.csv -q
$ cd year && danvan check --format csv
severity,object,what,cure
warning,table activity row 2,its evidence “evidence/2025/mat.pdf” is not a file in the folder of the record,"put the file back below evidence/, from a backup or from the unit that sent it; whether it is still the same cannot be told"
warning,table activity row 3,its evidence “evidence/ten” is not a file in the folder of the record,"put the file back below evidence/, from a backup or from the unit that sent it; whether it is still the same cannot be told"
warning,table activity row 4,its evidence “evidence/../../noted” is not a file in the folder of the record,"put the file back below evidence/, from a backup or from the unit that sent it; whether it is still the same cannot be told"
[1]
$ cd year && sed -i "s/^/# /" danvan.toml && danvan check --format csv | tail -n +5 | cut -c 1-120 | head -4
warning,danvan.toml,"the file differs from what is applied in 759 settings: include, office.parent, office.name, office.
warning,danvan.toml bang_khen,"the record uses this award, and it is no longer defined","define it again; a form, award 
warning,danvan.toml giay_khen,"the record uses this award, and it is no longer defined","define it again; a form, award 
warning,danvan.toml culture_society,"the record uses this field, and it is no longer defined","define it again; a form, 
$ cp -r year bare && cd bare && : > danvan.toml && danvan check --format csv | grep -c '^warning,danvan.toml '
76
$ cd bare && danvan check | cut -c 1-130 | tail -3
warning   danvan.toml kt.cuoc                the record uses this indicator, and it is no longer defined                          
warning   danvan.toml mh.dang_ky             the record uses this indicator, and it is no longer defined                          
warning   danvan.toml                        codes that the record uses and that the file defines no longer, or otherwise: 56 more
$ cd bare && danvan check --lang vi | cut -c 1-130 | tail -2
cảnh báo  danvan.toml mh.dang_ky             sổ đang dùng chỉ tiêu này nhưng không còn được định nghĩa      
cảnh báo  danvan.toml                        còn 56 mã nữa mà sổ đang dùng nhưng tệp không còn định nghĩa, ho
$ cd bare && danvan config apply 2>&1 | tail -4
    define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to
danvan.toml: “dvk-mo-hinh”: the record uses this rubric, and it is no longer defined [CF-10]
    define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to
error: 76 faults; nothing was taken
$ cd bare && danvan config check --lang vi 2>&1 | tail -4
    hãy định nghĩa lại; biểu mẫu, hình thức khen thưởng, bộ tiêu chí không dùng nữa thì ghi ngày hết hiệu lực, valid_to
danvan.toml: “dvk-mo-hinh”: sổ đang dùng bộ tiêu chí này nhưng không còn được định nghĩa [CF-10]
    hãy định nghĩa lại; biểu mẫu, hình thức khen thưởng, bộ tiêu chí không dùng nữa thì ghi ngày hết hiệu lực, valid_to
lỗi: 76 lỗi; chưa tiếp nhận gì
$ cd year && echo "[" > danvan.toml && danvan check --format csv | tail -1
warning,danvan.toml,the file has faults; what is applied stays in force,see them all: danvan config check
$ cd year && rm danvan.toml && danvan check --format csv | tail -1
warning,danvan.toml,there is no configuration FOLDER/year/danvan.toml,"put the file back as it was applied, or a corrected one and then: danvan config apply"
$ cd year && danvan check --as-of 16

# One setting is told as one.
$ danvan init one --preset hai-duong-2025 -q; sed -i 's/^symbol = "BC-UBND"/symbol = "BC-VP"/' one/danvan.toml; danvan --store one check --format csv; danvan --store one check --format csv --lang vi
severity,object,what,cure
warning,danvan.toml,the file differs from what is applied in one setting: office.symbol,bring it into force: danvan config apply; or put the file back as it was applied
severity,object,what,cure
warning,danvan.toml,tệp khác cấu hình đã áp dụng ở một thiết lập: office.symbol,đưa vào áp dụng: danvan config apply; hoặc sửa tệp lại như đã áp dụng
[1]
