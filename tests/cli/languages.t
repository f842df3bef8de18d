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
! error: DANVAN_LANG “fr”: it is one of vi, en
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
