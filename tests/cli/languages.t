@ year
# The same errors in both languages.
$ danvan unit lsit --lang en
! error: there is no command “unit lsit”
! hint: did you mean “list”?
! hint: “unit” needs a second word: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ danvan unit lsit --lang vi
! lỗi: không có lệnh “unit lsit”
! gợi ý: có phải là “list”?
! gợi ý: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ danvan --lang=vi unit lsit
! lỗi: không có lệnh “unit lsit”
! gợi ý: có phải là “list”?
! gợi ý: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ danvan unit list --lang vi --kind
! lỗi: --kind cần một giá trị: --kind KIND
! gợi ý: danvan help unit list
[2]
$ danvan unit list --kidn so --lang vi
! lỗi: lệnh “danvan unit list” không có tùy chọn --kidn
! gợi ý: có phải là “--kind”?
! gợi ý: danvan help unit list
[2]
$ danvan unit list --lang vi
! lỗi: không có sổ ở đây: FOLDER và các thư mục trên không có danvan.toml, danvan.db
! gợi ý: hãy tạo sổ bằng: danvan init DIR, hoặc chỉ ra bằng --store DIR
[8]
$ cd year && danvan unit show S99 --lang en
! error: no unit has the code “S99” [RG-04]
! hint: did you mean S09?
[3]
$ cd year && danvan unit show S99 --lang vi
! lỗi: không có đơn vị nào mang mã “S99” [RG-04]
! gợi ý: có phải là S09 không?
[3]
$ cd year && danvan add-unit S901 "Sở Thử" --kind sở --lang en
! error: no kind of unit “sở” is defined [RG-03]
!   --kind “sở”
! hint: did you mean so?
[3]
$ cd year && danvan add-unit S901 "Sở Thử" --kind sở --lang vi
! lỗi: chưa khai báo loại đơn vị “sở” [RG-03]
!   --kind “sở”
! gợi ý: có phải là so không?
[3]
$ cd year && danvan add-unit S901 "Sở Thử" --kind so --dry-run --lang vi
đã thêm 1, kết thúc 0, giữ nguyên 0
chạy thử: chưa ghi gì

# The option goes before the variable, the variable before [ui] lang, that before the locale.
$ cd year && danvan unit list --kind don_vi_su_nghiep --lang vi | head -1
Mã   Tên                                     Tên ngắn             Loại              Cấp       Cấp trên  Cụm, khối       Từ ngày  Đến trước ngày  Ngành
$ cd year && DANVAN_LANG=vi danvan unit list --kind don_vi_su_nghiep | head -1
Mã   Tên                                     Tên ngắn             Loại              Cấp       Cấp trên  Cụm, khối       Từ ngày  Đến trước ngày  Ngành
$ cd year && DANVAN_LANG=vi danvan unit list --kind don_vi_su_nghiep --lang en | head -1
Code  Name                                    Short name           Kind              Level     Parent  Cluster         From  To  Sector
$ cd year && env -u DANVAN_LANG danvan unit list --kind don_vi_su_nghiep | head -1
Mã   Tên                                     Tên ngắn             Loại              Cấp       Cấp trên  Cụm, khối       Từ ngày  Đến trước ngày  Ngành
$ cd year && env -u DANVAN_LANG LC_ALL=en_US.UTF-8 danvan unit show S99
! lỗi: không có đơn vị nào mang mã “S99” [RG-04]
! gợi ý: có phải là S09 không?
[3]
$ env -u DANVAN_LANG LC_ALL=vi_VN.UTF-8 danvan unit
! lỗi: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ env -u DANVAN_LANG LC_ALL= LC_MESSAGES=vi_VN.UTF-8 LANG=en_US.UTF-8 danvan unit
! lỗi: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ env -u DANVAN_LANG LC_ALL= LANG=vi_VN.UTF-8 danvan unit
! lỗi: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ env -u DANVAN_LANG danvan unit
! error: “unit” needs a second word: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ DANVAN_LANG=fr danvan unit
! error: DANVAN_LANG “fr”: it is one of vi, en
[2]

# Where the language comes from is told.
$ cd year && env -u DANVAN_LANG danvan config list --origin --format csv | grep ui.lang
ui.lang,vi,danvan.toml:26
$ cd year && DANVAN_LANG=en danvan config list --origin --format csv | grep ui.lang
ui.lang,en,DANVAN_LANG
$ cd year && danvan config list --origin --format csv --lang vi | grep ui.lang
ui.lang,vi,--lang

# What a program reads is the same in every language.
$ cd year && danvan unit list --format csv --lang vi | head -1
code,name,short_name,kind,level,parent,cluster,from,to,sector

# A language that is not known is refused, not taken for English; --lang goes before it.
$ DANVAN_LANG=fr danvan --version
! error: DANVAN_LANG “fr”: it is one of vi, en
[2]
$ cd year && DANVAN_LANG=fr danvan unit show S99
! lỗi: DANVAN_LANG “fr”: phải là một trong vi, en
[2]
$ cd year && DANVAN_LANG=fr danvan unit show S99 --lang vi
! lỗi: không có đơn vị nào mang mã “S99” [RG-04]
! gợi ý: có phải là S09 không?
[3]

# Where nobody says, the record does.
$ cd year && for c in "evaluate show DV2025" "evaluate explain DV2025 S01" "evaluate evaluators" "nominate list" "search thu" "history" "history show 2" "undo 15 -n --reason x"; do env -u DANVAN_LANG danvan $c | awk -F '  +' 'NR == 1 { print $1 "; " $2 }'; done
Nội dung; Mã
Bậc; Mã
Mã; Họ tên
Mã; Loại
Loại; Mã
Mục; Lúc (+07:00)
Việc; Bảng
Việc; Bảng

# So it does for what is told before it is open, or where it cannot be opened: by danvan.toml in its folder.
$ cd year && env -u DANVAN_LANG danvan unit lsit
! lỗi: không có lệnh “unit lsit”
! gợi ý: có phải là “list”?
! gợi ý: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ cd year && env -u DANVAN_LANG LC_ALL=en_US.UTF-8 danvan unit list --kind
! lỗi: --kind cần một giá trị: --kind KIND
! gợi ý: danvan help unit list
[2]
$ env -u DANVAN_LANG danvan unit list --store year --kidn so
! lỗi: lệnh “danvan unit list” không có tùy chọn --kidn
! gợi ý: có phải là “--kind”?
! gợi ý: danvan help unit list
[2]
$ env -u DANVAN_LANG danvan --store=year unit list --kidn so --lang en
! error: “danvan unit list” has no option --kidn
! hint: did you mean “--kind”?
! hint: danvan help unit list
[2]
$ env -u DANVAN_LANG DANVAN_STORE=year danvan query "SELECT 1" --limit -1
! lỗi: --limit “-1”: từ 0 trở lên
! gợi ý: danvan help query
[2]
$ env -u DANVAN_LANG danvan query "SELECT 1" --limit -1
! error: --limit “-1”: 0 or more
! hint: danvan help query
[2]
$ cd year && env -u DANVAN_LANG danvan query -f nosuch
! lỗi: không có tệp “FOLDER/year/nosuch”
!   FOLDER/year/nosuch
[3]
$ cd year && env -u DANVAN_LANG danvan receive nosuch
! lỗi: không có tệp “FOLDER/year/nosuch”
!   FOLDER/year/nosuch
[3]
$ cd year && env -u DANVAN_LANG danvan unit list --help | head -1
danvan unit list - liệt kê các đơn vị có hiệu lực vào một ngày
$ cd year && env -u DANVAN_LANG danvan unit --help | head -1
  unit list      liệt kê các đơn vị có hiệu lực vào một ngày
$ cd year && env -u DANVAN_LANG danvan --help | head -1
danvan giữ sổ phong trào thi đua “Dân vận khéo” và lập báo cáo từ sổ.
$ cd year && env -u DANVAN_LANG danvan help undo | head -1
danvan undo - hoàn tác việc của một mục sổ; việc hoàn tác cũng là một mục
$ cd year && env -u DANVAN_LANG LC_ALL=vi_VN.UTF-8 danvan --lang en help undo | head -1
danvan undo - take back what an entry did; an entry itself
$ mkdir torn && cp year/danvan.toml torn && echo "no record" > torn/danvan.db && env -u DANVAN_LANG danvan --store torn unit list
! lỗi: FOLDER/torn/danvan.db không phải là sổ của danvan
! gợi ý: nếu đây đúng là sổ thì tệp đã hỏng: giữ nguyên tệp và khôi phục bản sao lưu mới nhất bằng: danvan restore BACKUP
[6]
$ env -u DANVAN_LANG danvan --store torn restore nosuch
! lỗi: không có bản sao lưu ở FOLDER/nosuch
! gợi ý: hãy ghi tên thư mục mà danvan backup đã tạo
[3]
$ mkdir bare && cp year/danvan.toml bare && env -u DANVAN_LANG danvan --store bare unit list
! lỗi: không có sổ ở FOLDER/bare/danvan.db
! gợi ý: nếu trước đây đã có sổ, hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP
! gợi ý: hãy tạo sổ bằng: danvan init DIR, hoặc chỉ ra bằng --store DIR
[8]
$ cd bare && printf '[ui]\nlang = "fr"\n' > danvan.toml && env -u DANVAN_LANG LC_ALL=vi_VN.UTF-8 danvan unit
! lỗi: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ cd bare && printf '[office\n[ui]\nlang = "vi"\n' > danvan.toml && env -u DANVAN_LANG danvan unit
! error: “unit” needs a second word: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ cd bare && printf 'include = ["i.toml"]\n' > danvan.toml && printf '[ui]\nlang = "vi"\n' > i.toml && env -u DANVAN_LANG danvan unit
! lỗi: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ cd bare && printf '[office]\nname = """\nTên"""\n[ui]\nlang = "vi"\n' > danvan.toml && env -u DANVAN_LANG danvan unit
! lỗi: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]

# What was applied goes before what only stands in the file; and one that says nothing leaves it to the locale.
$ cp -r year en && cd en && sed -i 's/^lang = "vi"/lang = "en"/' danvan.toml && env -u DANVAN_LANG danvan unit show S99; env -u DANVAN_LANG danvan unit
! lỗi: không có đơn vị nào mang mã “S99” [RG-04]
! gợi ý: có phải là S09 không?
! error: “unit” needs a second word: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]
$ cd en && sed -i 's/^lang = "en"//' danvan.toml && env -u DANVAN_LANG danvan unit; env -u DANVAN_LANG LC_ALL=vi_VN.UTF-8 danvan unit
! error: “unit” needs a second word: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
! lỗi: “unit” cần thêm một từ: list, show, tree, import, merge, split, rename, move, convert, dissolve, cluster, clusters
[2]

$ danvan help environment
DANVAN_STORE  the folder of the record
DANVAN_LANG   vi or en
DANVAN_ACTOR  who the journal names, instead of the login; up to 200 characters
DANVAN_NOW    the moment to work at, e.g. 2025-12-16T08:00:00+07:00
NO_COLOR      no colour

The language is what the first of these says: --lang, DANVAN_LANG, [ui] lang as
applied (while the record cannot be opened: of danvan.toml in its folder),
LC_ALL, LC_MESSAGES, LANG (vi… is Vietnamese, others English); else English.
$ danvan help environment --lang vi
DANVAN_STORE  thư mục của sổ
DANVAN_LANG   vi hoặc en
DANVAN_ACTOR  người ghi trong nhật ký, thay cho tên đăng nhập; tối đa 200 ký tự
DANVAN_NOW    thời điểm làm việc, ví dụ 2025-12-16T08:00:00+07:00
NO_COLOR      không dùng màu

Ngôn ngữ lấy theo nơi đầu tiên có ghi: --lang, DANVAN_LANG, [ui] lang đã áp dụng
(khi chưa mở được sổ: trong danvan.toml ở thư mục của sổ), LC_ALL, LC_MESSAGES,
LANG (vi… là tiếng Việt, còn lại là tiếng Anh); không nơi nào ghi: tiếng Anh.
