@ year
# Letters as DOCX, made by a pandoc that is there but does not do its work: here each is a script in its place.

# It fails: the letters in Markdown and the list are there all the same, and nothing half-written.
$ mkdir bin && printf '#!/bin/sh\nexit 97\n' > bin/pandoc && chmod +x bin/pandoc
$ cd year && PATH=$PWD/../bin:$PATH danvan report remind --period 2025 --to docx -o ../failed
! error: pandoc could not make the DOCX (exit code 97)
! hint: see what “pandoc --version” says; letters in Markdown need no pandoc
! hint: the letters in Markdown and danh-sach.csv are in ../failed
[5]
$ ls failed && cd year && danvan report remind --period 2025 -o ../plain -q && diff -r ../plain ../failed
D04.md
H08.md
S13.md
danh-sach.csv
$ cd year && PATH=$PWD/../bin:$PATH danvan report remind --period 2025 --to docx -o ../failed --lang vi
! lỗi: pandoc không tạo được tệp DOCX (mã kết thúc 97)
! gợi ý: hãy xem “pandoc --version” trả lời gì; công văn dạng Markdown không cần pandoc
! gợi ý: công văn dạng Markdown và danh-sach.csv đã có trong ../failed
[5]

# It says that it is done, and made nothing.
$ printf '#!/bin/sh\nexit 0\n' > bin/pandoc
$ cd year && PATH=$PWD/../bin:$PATH danvan report remind --period 2025 --to docx -o ../idle
! error: pandoc ended well, but made no DOCX
! hint: see what “pandoc --version” says; letters in Markdown need no pandoc
! hint: the letters in Markdown and danh-sach.csv are in ../idle
[5]
$ diff -r plain idle

# It makes the first letter and fails at the second: the first one stays.
$ printf '#!/bin/sh\n[ -e "$(dirname "$0")/once" ] && exit 1\n: > "$(dirname "$0")/once"\nfor word; do case $word in --output=*) printf PK > "${word#--output=}";; esac; done\n' > bin/pandoc
$ cd year && PATH=$PWD/../bin:$PATH danvan report remind --period 2025 --to docx -o ../once
! error: pandoc could not make the DOCX (exit code 1)
! hint: see what “pandoc --version” says; letters in Markdown need no pandoc
! hint: the letters in Markdown and danh-sach.csv are in ../once
[5]
$ diff -r plain once
Only in once: D04.docx
[1]

# It hangs after it has written a part: it is ended after 20 seconds, with what it started, and the part is thrown away.
$ mkdir scratch && printf '#!/bin/sh\nfor word; do case $word in --output=*) printf PK > "${word#--output=}";; esac; done\nsleep 600\n' > bin/pandoc
$ cd year && TMPDIR=$PWD/../scratch PATH=$PWD/../bin:$PATH danvan report remind --period 2025 --to docx -o ../hung --lang vi
! lỗi: pandoc chạy quá 20 giây nên đã bị dừng
! gợi ý: hãy xem “pandoc --version” trả lời gì; công văn dạng Markdown không cần pandoc
! gợi ý: công văn dạng Markdown và danh-sach.csv đã có trong ../hung
[5]
$ diff -r plain hung && ls -A scratch
