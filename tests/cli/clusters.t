# Which units are ranked together in a year.
@ year
$ export DANVAN_STORE=year; danvan unit cluster S01 "Khối Tổng hợp" --year 2025
$ danvan unit cluster S01 "Khối Tổng hợp" --year 2025
$ danvan unit cluster S02 "Khối Tổng hợp" --year 2025 --head
$ danvan unit clusters --year 2025 --format csv | head -5
$ danvan unit clusters --year 2025 | head -4
$ danvan unit clusters --year 2025 --format json | head -3
# What was recorded is corrected with a reason only.
$ danvan unit cluster S01 "Khối Kinh tế" --year 2025
$ danvan unit cluster S01 "Khối Kinh tế" --year 2025 --lang vi
$ danvan unit cluster S03 "Khối Tổng hợp" --year 2025 --head
$ danvan unit cluster S01 "Khối Kinh tế" --year 2025 --reason "Ghi nhầm khối" --dry-run
$ danvan unit cluster S01 "Khối Kinh tế" --year 2025 --reason "Ghi nhầm khối"
$ danvan unit clusters --year 2025 --format csv | grep ,S01,
$ danvan unit cluster S01 - --year 2025 --reason "Không thuộc khối nào"
$ danvan unit clusters --year 2025 --format csv | grep ,S01,
# A file may hand the head over.
$ printf 'cluster,unit,year,head\nKhối Tổng hợp,S03,2025,yes\nKhối Tổng hợp,S02,2025,\n' > clusters.csv; danvan unit cluster --csv clusters.csv
$ danvan unit cluster --csv clusters.csv --reason "Đổi trưởng khối" && danvan unit cluster --csv clusters.csv
$ danvan unit clusters --year 2025 --format csv | grep -E ',(S02|S03),'
# A round takes the clusters of its year.
$ printf 'round,subject\nKHOI,S01\nKHOI,S03\n' > subjects.csv; danvan evaluate open KHOI --rubric dvk-don-vi --year 2025 --subjects subjects.csv
$ danvan evaluate rank KHOI --format csv | cut -d, -f 2-4
$ danvan unit cluster S03 "Khối Nội chính" --year 2025 --reason "Chuyển khối" -q; danvan evaluate open KHOI --rubric dvk-don-vi --year 2025 --subjects subjects.csv
# What is wrong.
$ printf 'year,cluster,unit,head\n25,Khối 1,S01,\n2025,,S0l,có\n2031,Khối 1,S04,\n2025,Khối 2,S05,yes\n2025,Khối 2,S06,yes\n2025,Khối 3,S05,\n' > bad.csv; danvan unit cluster --csv bad.csv
$ danvan unit cluster --csv bad.csv --lang vi
$ danvan unit cluster --csv bad.csv --partial
$ danvan unit cluster S99 "Khối 1" --year 2025
$ danvan unit cluster S01 "Khối 1" --year 25
$ danvan unit cluster S01 "Khối 1"
$ danvan unit cluster S01 --csv bad.csv
$ danvan unit cluster --head --csv bad.csv
$ danvan unit clusters --year 25
$ danvan check
