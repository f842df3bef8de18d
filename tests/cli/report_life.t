@ year
# A report goes back to the unit: its figures count no more, and the unit is missing until it hands in again.
$ cd year && danvan report return S01 --period 2025 --reason "Thiếu phụ lục" --on 2026-01-15
$ cd year && danvan report status --form nam --period 2025 --unit S01 --format csv
$ cd year && danvan report status --form nam --period 2025 --totals --format csv
$ cd year && danvan report return S01 --period 2025 --reason "Thiếu phụ lục"
$ cd year && danvan report return S01 --period 2025 --reason "Thêm lý do"
$ cd year && danvan report submit S01 --period 2025 --set tt.mxh=50
$ cd year && danvan report status --form nam --period 2025 --unit S01
$ cd year && danvan report show S01 --period 2025 --steps
$ cd year && danvan report show S01 --period 2025 --changes
$ cd year && danvan report show S01 --period 2025 --changes --format json
$ cd year && danvan report show S01 --period 2025 --steps --lang vi
$ cd year && danvan report show S01 --period 2025 --steps --changes

# A report that comes again as it was returned does not stand for that.
$ printf 'unit,period,indicator,value\nD04,2025,mh.dang_ky,3\n' > d04.csv
$ cd year && danvan report submit --csv ../d04.csv && danvan report return D04 --period 2025 --reason "Nhầm đơn vị" --lang vi
$ cd year && danvan report submit --csv ../d04.csv
$ cd year && danvan report submit --csv ../d04.csv --lang vi
$ cd year && danvan report submit --csv ../d04.csv --reason "Không nhầm"

# Accepted: locked, by hand and by file, until it is unlocked.
$ cd year && danvan report accept D04 S01 S02 --period 2025
$ cd year && danvan report accept D04 S01 S02 --period 2025
$ cd year && danvan report status --form nam --period 2025 --unit D04 --lang vi
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=4 --reason "Đếm lại"
$ printf 'unit,period,indicator,value\nD04,2025,mh.dang_ky,4\nS01,2025,mh.dang_ky,1\n' > again.csv
$ cd year && danvan report submit --csv ../again.csv --reason "Đếm lại"
$ cd year && danvan report return D04 --period 2025 --reason "Nhầm" --lang vi
$ cd year && danvan report unlock D04 --period 2025 --reason "Đếm lại"
$ cd year && danvan report unlock D04 --period 2025 --reason "Đếm nữa"
$ cd year && danvan report submit D04 --period 2025 --set mh.dang_ky=4 --reason "Đếm lại"
$ cd year && danvan report withdraw D04 --period 2025 --reason "Công văn 7"
$ cd year && danvan report show D04 --period 2025 --steps --format csv
$ cd year && danvan check

# Wrong words and days.
$ cd year && danvan report accept --period 2025
$ cd year && danvan report accept S99 --period 2025
$ cd year && danvan report accept S13 H08 --period 2025
$ cd year && danvan report accept S03 --period 2025 --form thang
$ cd year && danvan report accept S03 --period 2025-13
$ cd year && danvan report accept S03 --period 2025 --level district
$ cd year && danvan report accept --all-of S03 --period 2025 --form nam
$ cd year && danvan report accept S03 --period 2025 --on 2026-01-21
$ cd year && danvan report return S03 --period 2025 --reason " "
$ cd year && danvan report return S03 --period 2025 --reason "x" --on 2025-01-01
$ cd year && danvan report return S03 --period 2025
$ cd year && danvan report unlock S03 --period 2025 --reason "x"

# Levels accept in turn, where the form says so.
$ cd year && sed -i 's/^strict = false$/strict = false\naccepted_by = ["district", "province"]\ndouble_entry = true/' danvan.toml && danvan config apply -q
$ cd year && danvan add-unit X01 "Xã Một" --kind xa --parent H01 -q && danvan add-unit X02 "Xã Hai" --kind xa --parent H01 -q
$ printf 'unit,period,indicator,value\nX01,2025,mh.dang_ky,3\nX02,2025,mh.dang_ky,4\n' > xa.csv
$ cd year && danvan report submit --csv ../xa.csv -q
$ cd year && danvan report accept X01 --period 2025
$ cd year && danvan report accept X01 --period 2025 --level province
$ cd year && danvan report accept --all-of H01 --period 2025 --level district

# A second person enters them again: what differs is told, and what is equal recorded.
$ printf 'unit,period,indicator,value\nX01,2025,mh.dang_ky,3\nX02,2025,mh.dang_ky,5\nX02,2025,mh.moi,-\n' > second.csv
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../second.csv
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../second.csv --format csv
$ cd year && danvan report verify --csv ../xa.csv
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../xa.csv --dry-run
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../xa.csv
$ cd year && DANVAN_ACTOR=thu-ky danvan report verify --csv ../xa.csv --format csv
$ printf 'unit,period,indicator,value\nX01,2025,mh.dang,3\n' > wrong.csv
$ cd year && danvan report verify --csv ../wrong.csv
$ cd year && danvan report accept --all-of H01 --period 2025 --level district
$ cd year && danvan report submit --csv ../second.csv --reason "Đếm lại"
$ cd year && danvan report accept X01 --period 2025 --level province
$ cd year && danvan report unlock X02 --period 2025 --reason "Đếm lại"
$ cd year && danvan report show X02 --period 2025 --steps
$ cd year && danvan check

# Each of these acts can be taken back.
$ cd year && danvan undo --reason "nhầm" && danvan report show X02 --period 2025 --steps --format csv
$ cd year && danvan undo --reason "lại"
$ cd year && danvan report return X02 --period 2025 --reason "Sai" -q && danvan undo --reason "không sai" && danvan report show X02 --period 2025 --steps --format csv
$ cd year && danvan check

# A level that has accepted stays in the configuration.
$ cd year && sed -i 's/^accepted_by = .*$/accepted_by = ["province"]/; s/^code = "district"$/code = "huyen"/; s/"district"/"huyen"/g' danvan.toml && danvan config apply
