# No command: the overview, which is an answer. Only options: which command?
$ danvan | head -3
danvan keeps the record of the “Dân vận khéo” movement and makes its reports.

Usage
$ danvan -q
! error: which command?
! hint: danvan help
[2]

# What is wrong with the words is told in danvan's own words; exit 2.
$ danvan unit-list
! error: there is no command “unit-list”
! hint: did you mean “unit list”?
! hint: danvan help
[2]
$ danvan reprot status
! error: there is no command “reprot”
! hint: did you mean “report”?
! hint: danvan help
[2]
$ danvan unit
! error: “unit” needs a second word: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ danvan unit lsit
! error: there is no command “unit lsit”
! hint: did you mean “list”?
! hint: “unit” needs a second word: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ danvan unit list --kidn so
! error: “danvan unit list” has no option --kidn
! hint: did you mean “--kind”?
! hint: danvan help unit list
[2]
$ danvan unit list --kind
! error: --kind needs a value: --kind KIND
! hint: danvan help unit list
[2]
$ danvan unit list --kind --on 2025-07-01
! error: --kind needs a value: --kind KIND
! hint: danvan help unit list
[2]
$ danvan unit list --on 2025-02-29
! error: --on “2025-02-29” is not a day; write 2025-07-01 or 01/07/2025
! hint: danvan help unit list
[2]
$ danvan unit list --quiet=yes
! error: --quiet takes no value
! hint: danvan help unit list
[2]
$ danvan unit list --kind --lang vi
! lỗi: --kind cần một giá trị: --kind KIND
! gợi ý: danvan help unit list
[2]
$ danvan unit list -o
! error: --output needs a value: --output FILE
! hint: danvan help unit list
[2]
$ danvan unit list --kind so --kind xa
! error: --kind is given more than once
! hint: danvan help unit list
[2]
$ danvan unit list --format xml
! error: --format “xml”: it is one of text, csv, md, json
! hint: danvan help unit list
[2]
$ danvan unit list --format jsno
! error: --format “jsno”: it is one of text, csv, md, json
! hint: did you mean “json”?
! hint: danvan help unit list
[2]
$ danvan unit list S01
! error: “danvan unit list” has no place for “S01”
! hint: danvan help unit list
[2]
$ danvan unit show
! error: UNIT is needed
! hint: danvan help unit show
[2]
$ danvan summarize -o out
! error: --year is needed: --year YEAR
! hint: danvan help summarize
[2]
$ danvan history --limit ten
! error: --limit “ten” is not a whole number; write digits only
! hint: danvan help history
[2]
$ danvan history show latest
! error: “latest” is not the number of an entry
! hint: danvan help history show
[2]
$ danvan --lang fr unit list
! error: --lang “fr”: it is one of vi, en
! hint: danvan help unit list
[2]
$ danvan help unit-list
! error: there is no command “unit-list”
! hint: did you mean “unit list”?
! hint: danvan help
[2]
$ danvan help summarise
! error: there is no command “summarise”
! hint: did you mean “summarize”?
! hint: danvan help
[2]

# An empty word is told by the name of its own place.
$ danvan search ''
! error: TEXT is empty
! hint: danvan help search
[2]
$ danvan search '  ' --lang vi
! lỗi: TEXT để trống
! gợi ý: danvan help search
[2]
$ danvan init ''
! error: DIR is empty
! hint: danvan help init
[2]
$ danvan config get ''
! error: KEY is empty
! hint: danvan help config get
[2]
$ danvan model show '' --lang vi
! lỗi: MODEL để trống
! gợi ý: danvan help model show
[2]
$ danvan add-unit X2 '' --kind so
! error: NAME is empty
! hint: danvan help add-unit
[2]
$ danvan add-unit --csv ''
! error: --csv is empty
! hint: danvan help add-unit
[2]
$ danvan unit list --store ''
! error: --store is empty
! hint: danvan help unit list
[2]

# Options without a command.
$ danvan --bogus
! error: danvan has no option --bogus
! hint: danvan help
[2]
$ danvan -V --lang vi
! lỗi: danvan không có tùy chọn -V
! gợi ý: danvan help
[2]
$ danvan --store
! error: --store needs a value: --store DIR
! hint: danvan help
[2]
$ danvan --lang
! error: --lang needs a value: --lang LANG
! hint: danvan help
[2]
$ danvan --lang --quiet
! error: --lang needs a value: --lang LANG
! hint: danvan help
[2]
$ danvan --versoin
! error: danvan has no option --versoin
! hint: did you mean “--version”?
! hint: danvan help
[2]

# A folder without a record, named or not; exit 8.
$ danvan unit list
! error: there is no record here: neither danvan.toml nor danvan.db in FOLDER or above it
! hint: make one with: danvan init DIR, or name it with --store DIR
[8]
$ danvan unit list --store elsewhere
! error: there is no record in FOLDER/elsewhere
! hint: make one with: danvan init DIR, or name it with --store DIR
[8]
$ DANVAN_STORE=elsewhere danvan unit list
! error: there is no record in FOLDER/elsewhere
! hint: make one with: danvan init DIR, or name it with --store DIR
[8]

# The moment to work at is checked as soon as it is needed.
$ DANVAN_NOW=today danvan init so
! error: DANVAN_NOW “today” is not a moment; write 2025-12-16T08:00:00+07:00
[2]

# Characters that hide or turn text around are refused in words too.
$ danvan unit list --kind "$(printf 'so\342\200\256')"
! error: character U+202E, which changes the direction of writing, at character 3
!   --kind
! hint: danvan help unit list
[2]

$ danvan --version | sed 's/[0-9][0-9.]*/N/'
danvan N
$ danvan help exit-codes
0 done · 1 the answer is no, or refused by a rule · 2 usage
3 bad input, nothing written · 4 busy, try again · 5 disk · 6 store damaged
7 not permitted · 8 no store here, or a newer one · 70 a fault of danvan
130 interrupted

# A group's help lists its commands, wherever the wish and the other options stand.
$ danvan help report
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
$ danvan report -h --lang vi
  report submit    ghi báo cáo của một đơn vị, hoặc cả tệp báo cáo
  report form      lập biểu mẫu gửi các đơn vị điền, dạng tệp Excel và CSV
  report status    đơn vị nào đã nộp, nộp trễ, chưa nộp
  report show      số liệu một đơn vị đã báo cáo, mọi lần nộp
  report remind    lập công văn đôn đốc các đơn vị quá hạn nộp báo cáo
  report verify    đối chiếu số liệu do người thứ hai nhập
  report accept    duyệt báo cáo; số liệu được khóa từ đó
  report return    trả lại báo cáo cho đơn vị, có lý do
  report withdraw  rút báo cáo theo đề nghị của đơn vị
  report unlock    mở khóa báo cáo đã duyệt để sửa
  report extend    gia hạn nộp báo cáo cho đơn vị
  report exempt    ghi đơn vị được miễn nộp báo cáo
  report rollup    tổng hợp số liệu theo thời gian và theo đơn vị
  report ask-once  số liệu của biểu mẫu mà nơi khác cũng hỏi hoặc sổ đã có
$ danvan --lang vi report --help
  report submit    ghi báo cáo của một đơn vị, hoặc cả tệp báo cáo
  report form      lập biểu mẫu gửi các đơn vị điền, dạng tệp Excel và CSV
  report status    đơn vị nào đã nộp, nộp trễ, chưa nộp
  report show      số liệu một đơn vị đã báo cáo, mọi lần nộp
  report remind    lập công văn đôn đốc các đơn vị quá hạn nộp báo cáo
  report verify    đối chiếu số liệu do người thứ hai nhập
  report accept    duyệt báo cáo; số liệu được khóa từ đó
  report return    trả lại báo cáo cho đơn vị, có lý do
  report withdraw  rút báo cáo theo đề nghị của đơn vị
  report unlock    mở khóa báo cáo đã duyệt để sửa
  report extend    gia hạn nộp báo cáo cho đơn vị
  report exempt    ghi đơn vị được miễn nộp báo cáo
  report rollup    tổng hợp số liệu theo thời gian và theo đơn vị
  report ask-once  số liệu của biểu mẫu mà nơi khác cũng hỏi hoặc sổ đã có
$ danvan help report --lang en
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
$ danvan history -h | head -1
danvan history - who changed the record, when and by which command
$ danvan report sbmit --help
! error: there is no command “report sbmit”
! hint: did you mean “submit”?
! hint: “report” needs a second word: submit, form, status, show, remind, verify, accept, return, withdraw, unlock, extend, exempt, rollup, ask-once
[2]
# What the words alone tell is usage; what only the record or the configuration tells is bad input. Either way with the value.
$ danvan add-unit S901 "Sở Thử" --kind so --from 31/02/2025 --store year
! error: --from “31/02/2025” is not a day; write 2025-07-01 or 01/07/2025
! hint: danvan help add-unit
[2]
$ danvan add-model M901 "Thử" --unit S01 --field economy --registered 01/02/25 --store year
! error: --registered “01/02/25” is not a day; write 2025-07-01 or 01/07/2025
! hint: danvan help add-model
[2]
$ danvan model confirm MH25-001 --year 25 --status confirmed --store year
! error: --year “25” is not a year; write four digits: 2025
! hint: danvan help model confirm
[2]
$ danvan report submit S01 --period 2025-13 --set qt.hoi_nghi=1 --store year
! error: --period “2025-13” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07
! hint: danvan help report submit
[2]
$ danvan add-activity "Thử" --kind study --unit S01 --date 2025-12-01 --participants x --store year
! error: --participants “x” is not a whole number; write digits only
! hint: danvan help add-activity
[2]
