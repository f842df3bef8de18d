# A district sends its record to the province, which began with the same register; everything is taken by the imports, as one entry.
@ year
@ digests
$ DANVAN_ACTOR=tinh danvan init tinh --preset hai-duong-2025 -q; danvan --store year export --bundle -o 1.bundle; danvan --store tinh receive 1.bundle -n; danvan --store tinh receive 1.bundle; danvan --store tinh receive 1.bundle; danvan --store tinh check
received of record DIGEST-1: entries 1 to 15
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 15: DIGEST-2
received at 2026-01-20 08:00:00
taken 383, already here 44, in conflict 0
not taken, it stays with the office that made it: evaluators 7, rounds of evaluation 2, score sheets 14, nominations 25
dry run: nothing was written
received of record DIGEST-1: entries 1 to 15
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 15: DIGEST-2
received at 2026-01-20 08:00:00
taken 383, already here 44, in conflict 0
not taken, it stays with the office that made it: evaluators 7, rounds of evaluation 2, score sheets 14, nominations 25
of record DIGEST-1: all up to entry 15 was here already
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 15: DIGEST-2
received at 2026-01-20 08:00:00
taken 0, already here 0, in conflict 0
unchanged
$ for kind in units reorganization clusters models confirmations leads partners activities extensions exemptions reports; do danvan --store year export $kind > there.csv; danvan --store tinh export $kind > here.csv; cmp there.csv here.csv; done
$ danvan --store year export --bundle -o again.bundle; cmp 1.bundle again.bundle; danvan --store tinh history --format csv | cut -d, -f1,3,6
entry,actor,command
2,van-thu,danvan --store tinh receive 1.bundle
1,tinh,danvan init tinh --preset hai-duong-2025 -q

# What comes later, from the digest on the receipt on; a step in the life of a model, a new name, a correction.
$ danvan --store year add-model MH26-900 "Dòng sông không rác" --unit H01 --field economy --registered 2026-01-10 -q; danvan --store year export --bundle --since 15 -o 2.bundle -v; danvan --store tinh receive 2.bundle
received of record DIGEST-1: entries 15 to 16
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 16: DIGEST-3
received at 2026-01-20 08:00:00
taken 1, already here 0, in conflict 0
! entries 15 to 16; digest of the last: DIGEST-3
$ danvan --store year model confirm MH26-900 --year 2026 --status effective --on 2026-01-15 -q; danvan --store year unit rename S06 --name "Sở Nông nghiệp" --on 2026-01-10 -q; danvan --store year report submit S02 --period 2025 --set tt.mxh=51 --reason "Đếm lại" -q; danvan --store year export --bundle --since 18 -o 4.bundle; danvan --store year export --bundle --since 16 -o 3.bundle

# One that is missing between is asked for by name; then it goes on. Both sides corrected the same figure: that one stays as it is here.
$ danvan --store tinh report submit S02 --period 2025 --set tt.mxh=52 --reason "Tỉnh đếm" -q; danvan --store tinh receive 4.bundle
! error: the file begins with entry 18, but of that record only what comes up to entry 16 is here
! hint: ask the sender for: danvan export --bundle --since 17 -o FILE
[1]
$ danvan --store tinh receive 4.bundle --lang vi
! lỗi: tệp bắt đầu từ mục 18, nhưng sổ này mới nhận của nơi gửi đến hết mục 16
! gợi ý: đề nghị nơi gửi chạy: danvan export --bundle --since 17 -o FILE
[1]
$ danvan --store tinh receive 3.bundle
sender,kind,key,item,column,base,theirs,ours,rule,reason
DIGEST-1-start,reports,"S02,2025,nam",tt.mxh,value,189,51,52,,"changed by both sides, each in another way"
received of record DIGEST-1: entries 16 to 19
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 19: DIGEST-4
received at 2026-01-20 08:00:00
taken 3, already here 0, in conflict 1
conflicts stay open: danvan receive --pending tries again, and with --settle keeps what stands here
[1]
$ danvan --store tinh receive 3.bundle -q --conflicts con-lai.csv; echo $?; cat con-lai.csv; danvan --store tinh receive --pending -n --lang vi
1
sender,kind,key,item,column,base,theirs,ours,rule,reason
DIGEST-1-start,reports,"S02,2025,nam",tt.mxh,value,189,51,52,,"changed by both sides, each in another way"
sender,kind,key,item,column,base,theirs,ours,rule,reason
DIGEST-1-start,reports,"S02,2025,nam",tt.mxh,value,189,51,52,,"hai bên cùng sửa, mỗi bên một khác"
của sổ DIGEST-1: các mục đến hết mục 19 đã có từ trước
nơi gửi: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
mã của mục 19: DIGEST-4
nhận lúc 2026-01-20 08:00:00
tiếp nhận 0, đã có sẵn 0, vướng mắc 1
vướng mắc còn để đó: danvan receive --pending để thử lại, thêm --settle để giữ như sổ này
chạy thử: chưa ghi gì
[1]
$ danvan --store tinh receive --pending --format json
{"schema": "danvan.receive.receipt.1", "rows": [
{"sender": "DIGEST-1", "first": null, "last": 19, "digest": "DIGEST-4", "received": "2026-01-20T01:00:00Z", "taken": 0, "already_here": 0, "conflicts": 1, "office": "ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG"}
],
"danvan.receive.conflicts.1": [
{"sender": "DIGEST-1-start", "kind": "reports", "key": "S02,2025,nam", "item": "tt.mxh", "column": "value", "base": "189", "theirs": "51", "ours": "52", "rule": "", "reason": "changed by both sides, each in another way"}
],
"danvan.receive.left.1": []}
[1]
$ danvan --store tinh model list --format csv | grep MH26; danvan --store tinh unit list --on 2026-01-20 --format csv | grep ^S06
MH26-900,Dòng sông không rác,H01,economy,collective,,effective,yes,yes,,no,no,
S06,Sở Nông nghiệp,,so,province,,Khối Kinh tế,2026-01-10,,

# The open one goes once both have the same, or is settled; the sender may then change it anew.
$ danvan --store tinh receive --pending --settle; danvan --store tinh receive --pending | tail -2; danvan --store tinh undo --reason "chốt nhầm"; danvan --store tinh report submit S02 --period 2025 --set tt.mxh=51 --reason "Theo cấp huyện" -q; danvan --store tinh receive --pending
sender,kind,key,item,column,base,theirs,ours,rule,reason
DIGEST-1-start,reports,"S02,2025,nam",tt.mxh,value,189,51,52,,"changed by both sides, each in another way"
of record DIGEST-1: all up to entry 19 was here already
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 19: DIGEST-4
received at 2026-01-20 08:00:00
taken 0, already here 0, in conflict 1
1 settled: what stands here stays
taken 0, already here 0, in conflict 0
unchanged
entry 6 was taken back (danvan --store tinh receive --pending --settle)
of record DIGEST-1: all up to entry 19 was here already
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 19: DIGEST-4
received at 2026-01-20 08:00:00
taken 0, already here 1, in conflict 0

# Taking it back, and receiving it once more.
$ danvan --store tinh undo --reason thử -q; danvan --store tinh undo 3 --reason thử | head -1; danvan --store tinh check
! error: entry 3 cannot be taken back: later entries changed or use its rows (entries: 5) [UN-02]
! hint: entry 5: danvan --store tinh receive 3.bundle
! hint: take those back first, the newest first; or put the matter right with a new entry

# Records are sent one way: what was taken back here would come back.
$ danvan --store tinh export --bundle -o ve.bundle; danvan --store year receive ve.bundle; danvan --store year receive ve.bundle --lang vi; danvan --store year check
! error: the sender has received from this record: what was taken back or corrected here since would come back with it
! hint: nothing was taken; records are sent one way, to the level above. Record here by hand what was changed there; if they received by mistake: danvan undo there
! lỗi: nơi gửi đã tiếp nhận dữ liệu của sổ này: những gì ở đây đã rút hoặc đính chính về sau sẽ bị đưa trở lại
! gợi ý: chưa nhận gì; sổ chỉ gửi một chiều, lên cấp trên. Nơi nhận đã sửa gì thì hãy ghi lại ở đây; nếu nơi đó tiếp nhận nhầm thì hoàn tác ở đó: danvan undo

# A history that goes on otherwise: a copy of the record, written to by itself.
$ cp -r year khac; danvan --store khac undo --reason thử -q; danvan --store khac undo 18 --reason thử -q; danvan --store year add-unit H01X1 "Xã mới" --kind xa --parent H01 -q; danvan --store year export --bundle -o moi.bundle; danvan --store khac export --bundle -o khac.bundle; danvan --store tinh receive moi.bundle -q; danvan --store tinh receive khac.bundle
! error: the sender's history was rewritten: entry 20 received before had the digest DIGEST-5, now it has DIGEST-6
! hint: nothing was taken. A record that was restored from a backup, or copied, goes on as another one. Where it was restored the sender can bring back what that set aside (danvan restore so/danvan.db.replaced-…); else take back here what came of it (danvan history --command receive, danvan undo ENTRY) and receive the new file
[1]

# A record that was copied from the sender's takes what came there since; what both changed after the copy is a conflict.
$ cp -r year ban; danvan --store ban report submit S03 --period 2025 --set tt.mxh=7 --reason "Đếm ở bản chép" -q; danvan --store year report submit S03 --period 2025 --set tt.mxh=8 --reason "Đếm ở bản gốc" -q; danvan --store year add-unit H01X2 "Xã mới nữa" --kind xa --parent H01 -q; danvan --store year export --bundle -o goc.bundle; danvan --store ban receive goc.bundle; danvan --store ban receive goc.bundle | tail -2; danvan --store ban unit show H01X2 --format csv | head -2; danvan --store ban check
sender,kind,key,item,column,base,theirs,ours,rule,reason
DIGEST-1-start,reports,"S03,2025,nam",tt.mxh,value,272,8,7,,"changed by both sides, each in another way"
received of record DIGEST-1: entries 1 to 22
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
both records are the same up to entry 20: one is a copy of the other
digest of entry 22: DIGEST-7
received at 2026-01-20 08:00:00
taken 1, already here 0, in conflict 1
conflicts stay open: danvan receive --pending tries again, and with --settle keeps what stands here
conflicts stay open: danvan receive --pending tries again, and with --settle keeps what stands here
unchanged
code,name,short_name,kind,level,parent,cluster,from,to,basis,sector
H01X2,Xã mới nữa,,xa,commune,H01,,,,,
$ danvan --store ban receive goc.bundle -n --lang vi
sender,kind,key,item,column,base,theirs,ours,rule,reason
DIGEST-1-start,reports,"S03,2025,nam",tt.mxh,value,272,8,7,,"hai bên cùng sửa, mỗi bên một khác"
của sổ DIGEST-1: các mục đến hết mục 22 đã có từ trước
nơi gửi: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
hai sổ giống nhau đến hết mục 20: một trong hai là bản chép của sổ kia
mã của mục 22: DIGEST-7
nhận lúc 2026-01-20 08:00:00
tiếp nhận 0, đã có sẵn 0, vướng mắc 1
vướng mắc còn để đó: danvan receive --pending để thử lại, thêm --settle để giữ như sổ này
chạy thử: chưa ghi gì
[1]

# What is wrong with a file.
$ head -c 500 1.bundle > cut.bundle; danvan --store tinh receive cut.bundle
! error: the file was cut or damaged on its way: its checksum does not hold
!   cut.bundle
! hint: ask the sender for the file again
[3]
$ danvan --store tinh receive cut.bundle --lang vi
! lỗi: tệp bị cắt hoặc hỏng trên đường gửi: mã kiểm tra không khớp
!   cut.bundle
! gợi ý: đề nghị nơi gửi gửi lại tệp
[3]
$ (cat 1.bundle; echo) > more.bundle; danvan --store tinh receive more.bundle
! error: the file was cut or damaged on its way: its checksum does not hold
!   more.bundle
! hint: ask the sender for the file again
[3]
$ danvan --store tinh receive there.csv
! error: this is no file that danvan export --bundle wrote
!   there.csv
! hint: ask the sender for the file again
[3]
$ printf 'danvan.bundle.2\nsomething else' | danvan --store tinh receive -
! error: this file was written by a newer danvan
!   -
! hint: update danvan here, then receive it again
[3]
$ danvan --store year receive 1.bundle
! error: all that the file holds, up to entry 15, is in this record: the file was written from it, or from one that it was copied from
! hint: name the record that is to receive it with --store
[1]
$ danvan --store year receive 1.bundle --lang vi
! lỗi: mọi mục trong tệp, đến hết mục 15, đã có trong sổ này: tệp lấy ra từ chính sổ này hoặc từ sổ mà sổ này được chép ra
! gợi ý: dùng --store để chỉ sổ cần nhận
[1]
$ mkfifo ong; timeout 20 danvan --store tinh receive ong; timeout 20 danvan --store tinh receive ong --lang vi
! error: “FOLDER/ong” is a pipe or a device, not a file
!   FOLDER/ong
! hint: save what comes from it as a file and name that
! lỗi: “FOLDER/ong” là ống dẫn hoặc thiết bị, không phải tệp
!   FOLDER/ong
! gợi ý: hãy lưu dữ liệu từ đó thành tệp rồi ghi tên tệp ấy
[3]
$ danvan --store tinh receive none.bundle
! error: there is no file “FOLDER/none.bundle”
!   FOLDER/none.bundle
[3]
$ rm -f thu.csv; danvan --store tinh receive 1.bundle -n -q --conflicts thu.csv; cat thu.csv
sender,kind,key,item,column,base,theirs,ours,rule,reason
$ danvan --store tinh receive 1.bundle --conflicts 1.bundle
! error: --conflicts 1.bundle would overwrite FOLDER/1.bundle
! hint: danvan help receive
! hint: name another file
[2]
$ danvan --store tinh receive
! error: give one of the two: the FILE that was sent, or --pending
! hint: danvan help receive
[2]
$ danvan --store tinh receive 1.bundle --pending
! error: give one of the two: the FILE that was sent, or --pending
! hint: danvan help receive
[2]
$ danvan --store none receive 1.bundle
! error: there is no record in FOLDER/none
! hint: make one with: danvan init DIR, or name it with --store DIR
[8]

# What is wrong with an export.
$ danvan --store year export --bundle
! error: --bundle needs --output FILE
! hint: danvan help export
[2]
$ danvan --store year export --bundle units -o x.bundle
! error: WHAT and --bundle do not go together: a bundle is the whole record
! hint: danvan help export
[2]
$ danvan --store year export --bundle units -o x.bundle --lang vi
! lỗi: WHAT không dùng cùng --bundle: --bundle ghi cả sổ
! gợi ý: danvan help export
[2]
$ danvan --store year export
! error: say WHAT to write, or --bundle
! hint: danvan help export
[2]
$ danvan --store year export units --since 3
! error: --since belongs to --bundle
! hint: danvan help export
[2]
$ danvan --store year export --bundle --since 99 -o x.bundle
! error: --since “99”: the record has no such entry
! hint: a number as danvan history shows it, or the digest on a receipt
[3]
$ danvan --store year export --bundle --since nhầm -o x.bundle --lang vi
! lỗi: --since “nhầm”: sổ không có mục này
! gợi ý: ghi số mục như danvan history cho xem, hoặc mã trên giấy biên nhận
[3]
$ danvan --store year export --bundle --excel -o x.bundle
! error: --excel does not go with --bundle
! hint: danvan help export
[2]

# Only the sender went on from what both began with: that is taken, though the rows that were there are written anew.
$ DANVAN_ACTOR=nam danvan init nam --preset hai-duong-2025 -q; danvan init bac --preset hai-duong-2025 -q
$ python3 -c "row = 'B01,Văn phòng Ủy ban nhân dân tỉnh,ban_nganh,Khối Tổng hợp,{},{},VP UBND tỉnh,\"Công văn triển khai phong trào, tháng 10/2024; cần cơ quan kiểm tra\"'; print('code,name,kind,cluster,from,to,short_name,basis'); print(row.format('', '2026-01-01')); print(row.format('2026-01-01', '').replace('Văn phòng', 'Văn phòng Đoàn'))" > doi.csv; danvan --store bac add-unit --csv doi.csv
1 added, 1 closed, 0 unchanged
$ danvan --store bac export --bundle -o bac.bundle; danvan --store nam receive bac.bundle; danvan --store bac export units > there.csv; danvan --store nam export units | cmp - there.csv; danvan --store nam check
received of record DIGEST-8: entries 1 to 2
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 2: DIGEST-9
received at 2026-01-20 08:00:00
taken 1, already here 43, in conflict 0

# The sender's configuration is not taken, and that is told; a file that begins later than what is here is asked for from the beginning.
$ sed -i 's/symbol = "BC-UBND"/symbol = "BC-VP"/' bac/danvan.toml; danvan --store bac config apply -q > applied; danvan --store bac export --bundle --since 3 -o bac3.bundle; danvan --store nam receive bac3.bundle
received of record DIGEST-8: entries 3 to 3
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 3: DIGEST-10
received at 2026-01-20 08:00:00
taken 0, already here 0, in conflict 0
not taken, it stays with the office that made it: configurations 1
$ DANVAN_ACTOR=dong danvan init dong --preset hai-duong-2025 -q; danvan --store dong receive bac3.bundle
! error: the file begins with entry 3, but nothing of that record was received here before
! hint: ask the sender for: danvan export --bundle --since 1 -o FILE
[1]

# What the sender took back is one row, also where it was changed here since; so is one of several rows of a key.
$ danvan init xa --preset hai-duong-2025 -q; DANVAN_ACTOR=huyen danvan init huyen --preset hai-duong-2025 -q; danvan --store xa add-unit X1 "Xã một" --kind xa --parent H01 -q; danvan --store xa add-model MX-1 "Đường hoa" --unit H01 --field economy --registered 2026-01-10 -q; danvan --store xa unit rename S06 --name "Sở Nông nghiệp" --on 2026-01-10 -q; danvan --store xa export --bundle -o xa1.bundle; danvan --store huyen receive xa1.bundle | grep taken; danvan --store huyen unit rename X1 --name "Xã Một" --on 2026-01-12 -q; for n in 4 3 2; do danvan --store xa undo $n --reason "ghi nhầm" -q; done; danvan --store xa export --bundle -o xa2.bundle
taken 4, already here 43, in conflict 0
$ danvan --store huyen receive xa2.bundle -q
sender,kind,key,item,column,base,theirs,ours,rule,reason
8238ba880d09,reorganization,rename-20260110-S06,,,,,,,the sender no longer has it; here it stands unless you take it back
8238ba880d09,units,S06,,to,2026-01-10,,2026-01-10,RG-07,unit S06 is recorded otherwise for … – 2026-01-10: to: “2026-01-10” → “”
8238ba880d09,units,S06,2026-01-10,,,,,RG-07,unit S06 is recorded otherwise for … – 2026-01-10: to: “2026-01-10” → “”
8238ba880d09,units,X1,,,,,,,the sender no longer has it; here it stands unless you take it back
8238ba880d09,models,MX-1,,,,,,,the sender no longer has it; here it stands unless you take it back
[1]
$ danvan --store huyen receive --pending -n -q --conflicts - --lang vi
sender,kind,key,item,column,base,theirs,ours,rule,reason
8238ba880d09,reorganization,rename-20260110-S06,,,,,,,nơi gửi không còn mục này; sổ này vẫn giữ cho đến khi được rút hoặc hoàn tác
8238ba880d09,units,S06,,to,2026-01-10,,2026-01-10,RG-07,đơn vị S06 đã được ghi khác cho thời gian … – 2026-01-10: to: “2026-01-10” → “”
8238ba880d09,units,S06,2026-01-10,,,,,RG-07,đơn vị S06 đã được ghi khác cho thời gian … – 2026-01-10: to: “2026-01-10” → “”
8238ba880d09,units,X1,,,,,,,nơi gửi không còn mục này; sổ này vẫn giữ cho đến khi được rút hoặc hoàn tác
8238ba880d09,models,MX-1,,,,,,,nơi gửi không còn mục này; sổ này vẫn giữ cho đến khi được rút hoặc hoàn tác
[1]
$ ls ./-
! ls: cannot access './-': No such file or directory
[2]
$ danvan --store huyen receive --pending -n --conflicts - --format json
! error: --conflicts - writes where the answer goes: leave out --format and --output, or name a file
! hint: danvan help receive
[2]
$ danvan --store huyen receive --pending -n --conflicts - -o x.txt --lang vi
! lỗi: --conflicts - ghi vào cùng chỗ với kết quả: hãy bỏ --format, --output, hoặc ghi tên tệp
! gợi ý: danvan help receive
[2]
$ danvan --store huyen receive --pending -n --format csv
sender,first,last,digest,received,taken,already_here,conflicts,office
DIGEST-11,,7,DIGEST-12,2026-01-20T01:00:00Z,0,0,4,ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
[1]
$ danvan --store huyen receive --pending -n --format md --lang vi | head -3
| Sổ nơi gửi | Từ mục | Đến mục | Mã mục cuối | Nhận lúc | Tiếp nhận | Đã có sẵn | Vướng mắc | Nơi gửi |
| :--- | ---: | ---: | :--- | :--- | ---: | ---: | ---: | :--- |
| DIGEST-11 | | 7 | DIGEST-12 | 2026-01-20 08:00:00 | 0 | 0 | 4 | ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG |
$ sed -i '/^name = "ỦY BAN/d' xa/danvan.toml; danvan --store xa config apply -q > applied; danvan --store xa export --bundle -o xa3.bundle; danvan --store huyen receive xa3.bundle -n --format json | head -2
{"schema": "danvan.receive.receipt.1", "rows": [
{"sender": "DIGEST-11", "first": 1, "last": 8, "digest": "DIGEST-13", "received": "2026-01-20T01:00:00Z", "taken": 0, "already_here": 0, "conflicts": 4, "office": null}

# Where the disk here fails, that is not the sender's fault.
$ cd nam; ulimit -f 60; danvan receive ../bac.bundle -n
! error: the disk failed (disk I/O error); nothing was recorded
! hint: before anything else run: danvan check
[5]

# A long history goes in parts; received in their order they make what one file makes.
$ danvan --store year export --bundle --until 9 -o dau.bundle -v 2>&1 | cut -d';' -f 1; danvan --store year export --bundle --since 10 -o cuoi.bundle -v 2>&1 | cut -d';' -f 1; danvan --store year export --bundle -o ca.bundle
entries 1 to 9
entries 10 to 22
$ DANVAN_ACTOR=phan danvan init phan --preset hai-duong-2025 -q; DANVAN_ACTOR=ca danvan init ca --preset hai-duong-2025 -q; danvan --store phan receive cuoi.bundle
! error: the file begins with entry 10, but nothing of that record was received here before
! hint: ask the sender for: danvan export --bundle --since 1 -o FILE
[1]
$ danvan --store phan receive dau.bundle -q; danvan --store phan receive cuoi.bundle -q; danvan --store ca receive ca.bundle -q; danvan --store phan check; danvan --store phan history --format csv | cut -d, -f1,3,6
entry,actor,command
3,van-thu,danvan --store phan receive cuoi.bundle -q
2,van-thu,danvan --store phan receive dau.bundle -q
1,phan,danvan init phan --preset hai-duong-2025 -q
$ for kind in units reorganization clusters models confirmations leads partners activities extensions exemptions reports; do danvan --store phan export $kind > there.csv; danvan --store ca export $kind > here.csv; cmp there.csv here.csv; done
$ danvan --store year export --bundle --until 99 -o x.bundle
! error: --until “99”: the record has no such entry
! hint: a number as danvan history shows it, or the digest on a receipt
[3]
$ danvan --store year export --bundle --since 10 --until 9 -o x.bundle
! error: --until “9” comes before --since “10”
! hint: danvan help export
[2]
$ danvan --store year export --bundle --since 10 --until 9 -o x.bundle --lang vi
! lỗi: --until “9” đứng trước --since “10”
! gợi ý: danvan help export
[2]
$ danvan --store year export units --until 9
! error: --until belongs to --bundle
! hint: danvan help export
[2]

# Two records that were made by the same words, actor and second, as by a script, begin with the same entry: each is received.
$ for k in 1 2; do mkdir k$k; (cd k$k; danvan init so --preset hai-duong-2025 -q; danvan --store so add-unit H01X$k "Xã $k" --kind xa --parent H01 -q; danvan --store so export --bundle -o ../k$k.bundle; danvan --store so add-unit H02X$k "Xã $k" --kind xa --parent H02 -q; danvan --store so export --bundle --since 3 -o ../k$k-sau.bundle); done; danvan --store k1/so history --format csv | tail -1 > 1; danvan --store k2/so history --format csv | tail -1 | cmp - 1
$ DANVAN_ACTOR=chung danvan init chung --preset hai-duong-2025 -q; danvan --store chung receive k1.bundle; danvan --store chung receive k2.bundle; danvan --store chung receive k2-sau.bundle --lang vi; danvan --store chung receive k1-sau.bundle; danvan --store chung receive k2.bundle -q -n; danvan --store chung check
received of record DIGEST-14: entries 1 to 2
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 2: DIGEST-15
received at 2026-01-20 08:00:00
taken 1, already here 44, in conflict 0
received of record DIGEST-16: entries 1 to 2
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
another record received here began with the very same entry; this one is known by the digest of its entry 2
digest of entry 2: DIGEST-16
received at 2026-01-20 08:00:00
taken 1, already here 44, in conflict 0
đã nhận của sổ DIGEST-16: mục 3 đến 3
nơi gửi: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
một sổ khác đã nhận ở đây có mục đầu giống hệt; sổ này được nhận biết bằng mã của mục 2
mã của mục 3: DIGEST-17
nhận lúc 2026-01-20 08:00:00
tiếp nhận 1, đã có sẵn 0, vướng mắc 0
received of record DIGEST-14: entries 3 to 3
sender: ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG
digest of entry 3: DIGEST-18
received at 2026-01-20 08:00:00
taken 1, already here 0, in conflict 0
$ danvan --store chung unit list --format csv | grep -c ^H0.X
4
