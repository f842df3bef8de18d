Letters to the units that are late. @ year

# One letter a unit, and the list for the system that sends mail. The numbers and the day stay blank.
$ cd year && danvan report remind --period 2025 -o ../out
$ cat out/danh-sach.csv
$ ls out
$ f=$(ls out/*.md | head -1) && cat $f

# The same record and day, the same bytes.
$ cd year && danvan report remind --period 2025 --form nam -o ../again --quiet && diff -r ../out ../again

# Nobody is late yet: nothing is written, and that is said.
$ cd year && DANVAN_NOW=2025-12-15T08:00:00+07:00 danvan report remind --period 2025 -o ../nothing
$ cd year && DANVAN_NOW=2025-12-15T08:00:00+07:00 danvan report remind --period 2025 -o ../nothing --lang vi
$ ls nothing

# What is wrong is told before anything is written.
$ cd year && danvan report remind --period 2025
$ cd year && danvan report remind --period 2025-13 -o ../nothing
$ cd year && danvan report remind --period 2025 --form quy -o ../nothing
$ cd year && danvan report remind --period 2025 --to pdf -o ../nothing
$ cd year && danvan report remind --period 2025 -o ../missing/folder
$ mkdir bin && ln -s $(command -v danvan) bin/danvan && cd year && PATH=$PWD/../bin danvan report remind --period 2025 --to docx -o ../nothing
$ ls nothing
