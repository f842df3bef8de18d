# What is written where: formats by extension, and nothing is overwritten that the command reads.
@ year

$ danvan --store year unit list --kind so -o u.CSV; head -2 u.CSV
code,name,short_name,kind,level,parent,cluster,from,to,sector
S01,Sở Nội vụ,Sở Nội vụ,so,province,,Khối Tổng hợp,,,
$ danvan --store year unit list -o u.xlsx; ls u.xlsx
! error: --output u.xlsx: the extension says no format; known are .txt, .csv, .md and .json
! hint: danvan help unit list
! hint: give --format as well
! ls: cannot access 'u.xlsx': No such file or directory
[2]
$ danvan --store year unit list --kind so -o "hai  dấu cách.csv"; ls *.csv
hai  dấu cách.csv
$ cp example/models.csv m.csv; danvan --store year add-model --csv m.csv --rejects m.csv; cmp m.csv example/models.csv
! error: --rejects m.csv would overwrite FOLDER/m.csv
! hint: danvan help add-model
! hint: name another file
$ cp -r year own && mkdir own/evidence && echo ảnh > own/evidence/anh.csv && cd own && for file in rubrics.toml danvan.db-journal danvan.db.before-0017 evidence/anh.csv; do danvan unit list -o $file --format csv 2>&1 | head -1; done; danvan unit list -o units-of-today.csv --format csv && danvan add-unit --csv units-of-today.csv --rejects rubrics.toml 2>&1 | head -1; cmp rubrics.toml ../year/rubrics.toml
error: --output rubrics.toml would overwrite FOLDER/own/rubrics.toml
error: --output danvan.db-journal would overwrite FOLDER/own/danvan.db-journal
error: --output danvan.db.before-0017 would overwrite FOLDER/own/danvan.db.before-0017
error: --output evidence/anh.csv would overwrite FOLDER/own/evidence/anh.csv
error: --rejects rubrics.toml would overwrite FOLDER/own/rubrics.toml
$ danvan --store year backup -o saved --zstd -q; for file in own/danvan.db own/danvan.toml saved/danvan.db.zst saved/backup.toml; do danvan --store year unit list -o $file --format csv 2>&1 | head -1; done
error: --output own/danvan.db would overwrite FOLDER/own/danvan.db
error: --output own/danvan.toml would overwrite FOLDER/own/danvan.toml
error: --output saved/danvan.db.zst would overwrite FOLDER/saved/danvan.db.zst
error: --output saved/backup.toml would overwrite FOLDER/saved/backup.toml
$ danvan --store year unit list -o year/danvan.toml --format csv
! error: --output year/danvan.toml would overwrite FOLDER/year/danvan.toml
! hint: danvan help unit list
! hint: name another file
[2]
$ danvan --store year add-model --csv example/models.csv --rejects r.csv -o ./r.csv
! error: --output ./r.csv would overwrite FOLDER/r.csv
! hint: danvan help add-model
! hint: name another file
[2]
$ cp year/danvan.db r.csv; ln r.csv hard.csv; ln -s hard.csv soft.csv; danvan --store year add-model --csv soft.csv --rejects r.csv
! error: --rejects r.csv would overwrite FOLDER/soft.csv
! hint: danvan help add-model
! hint: name another file
[2]
$ danvan --store year evaluate open X --rubric dvk-don-vi --year 2025 --subjects example/subjects-don-vi.csv --rejects example/subjects-don-vi.csv
! error: --rejects example/subjects-don-vi.csv would overwrite FOLDER/example/subjects-don-vi.csv
! hint: danvan help evaluate open
! hint: name another file
[2]
$ mkdir alone; cp year/*.toml alone; cd alone; mv danvan.toml cau-hinh.toml; danvan config check cau-hinh.toml -o out.txt; cat out.txt
no faults
$ cd alone; danvan config check cau-hinh.toml -o ./cau-hinh.toml --format json
! error: --output ./cau-hinh.toml would overwrite FOLDER/alone/cau-hinh.toml
! hint: danvan help config check
! hint: name another file
[2]
$ cp example/models.csv "mô  hình.csv"; danvan --store year add-model --csv "mô  hình.csv"
unchanged
$ danvan --store year summarize --year 2025 -o -
! error: -o is needed: -o DIR, the folder to write into
! hint: danvan help summarize
[2]
$ danvan --store year summarize --year 2025 -o out --format json
! error: “danvan summarize” has no option --format
! hint: danvan help summarize
[2]
$ danvan --store year history --limit 0
! error: --limit “0”: a number from 1 on
! hint: danvan help history
[2]
$ DANVAN_LANG= danvan --store year unit lsit
! lỗi: không có lệnh “unit lsit”
! gợi ý: có phải là “list”?
! gợi ý: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ DANVAN_ACTOR="$(printf 'a\033[31m')" danvan --store year add-unit DN02 "Công ty Ví dụ hai" --kind doanh_nghiep
! error: DANVAN_ACTOR cannot stand in the journal
! hint: control character U+001B at character 2
[2]
$ danvan help evaluate
  evaluate open        open a round of scoring over units or models
  evaluate evaluators  record who scores, or list them
  evaluate score       take marks, from a file or one by one
  evaluate rank        points, ranks and classes of a round
  evaluate explain     the way from marks to class, line by line
  evaluate show        the facts of a round and how far the marking is
  evaluate close       close a round and keep its ranking
$ danvan report --help
  report submit    record a unit's report, or a file of reports
  report form      write the forms that units fill in, as Excel and CSV files
  report status    who has handed in, who is late, who is missing
  report show      the figures a unit reported, every revision
  report remind    letters to the units that are late with their reports
  report verify    compare a second entry of reports with what stands
  report accept    accept reports; their figures are locked then
  report return    give a report back to the unit, with the reason
  report withdraw  take a report out that the unit takes back
  report unlock    take the acceptance of a report back, so that it can change
  report extend    give units a later due day for a report
  report exempt    record that units need not hand in a report
  report rollup    figures added up over time and units
  report ask-once  figures of a form that are asked or recorded elsewhere

# A place is named without the ways to it, except above a symbolic link, which leads elsewhere.
$ danvan --store year unit list -o year/../none/so.csv
! error: “FOLDER/none/so.csv” cannot be written: No such file or directory
! hint: make the folder “FOLDER/none” first
[5]
$ danvan --store year unit list -o /dev/full
! error: “/dev/full” cannot be written: No space left on device
! hint: free some space there, or name a place on another disk
[5]
$ danvan --store year unit list -o /dev/full --lang vi
! lỗi: không ghi được “/dev/full”: ổ đĩa đã đầy
! gợi ý: hãy giải phóng dung lượng ở đó hoặc chọn một nơi trên ổ đĩa khác
[5]
$ danvan --store year/../none unit list
! error: there is no record in FOLDER/none
! hint: make one with: danvan init DIR, or name it with --store DIR
[8]
$ mkdir -p deep/inner; ln -s deep/inner link; danvan --store year unit list --kind so -o link/../so.csv; ls deep
inner
so.csv
$ mkdir new; cd new; danvan init . | head -1; danvan init .
a new record in .: 0 units
! error: there is a record in FOLDER/new already
! hint: use it as it is, or begin in another folder
[3]
$ danvan --store "$(printf 'a%.0s' $(seq 300))" unit list 2>&1 | sed 's/a\{300\}/a…/'
error: “FOLDER/a…/danvan.toml”: File name too long
$ danvan --store link/loop unit list; ln -s loop loop; danvan --store loop unit list
! error: there is no record in FOLDER/link/loop
! hint: make one with: danvan init DIR, or name it with --store DIR
! error: “FOLDER/loop/danvan.toml”: Too many levels of symbolic links
[5]

# A file is named as the file system has it: accents apart from their letters stay apart, an empty variable is none.
$ name="$(printf 'mo\314\202 hi\314\200nh.csv')"; cp example/models.csv "$name"; danvan --store year add-model --csv "$name"
unchanged
$ cd year && danvan summarize --year 2025 -o "$(printf '../ra  o\314\202')" > /dev/null; ls .. | grep ^ra | od -An -c
   r   a           o 314 202  \n
$ cd year && DANVAN_STORE= DANVAN_NOW= DANVAN_ACTOR= danvan history --limit 1 --format csv | wc -l
2
$ danvan --store year history --limit -1
! error: --limit “-1”: a number from 1 on
! hint: danvan help history
[2]

# Where standard output is closed, that is said in words.
$ danvan --store year unit list >&-
! error: the answer could not be written to standard output: Bad file descriptor
[5]
$ danvan --store year unit list --lang vi >&-
! lỗi: không ghi được kết quả ra đầu ra chuẩn: luồng hoặc tệp này đã đóng
[5]
