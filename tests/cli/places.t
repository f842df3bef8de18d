# Where --output and --rejects write: what is no file is written into and stays; a place is looked at before the work.
@ year

$ mknod null c 1 3 2>/dev/null || ln -s /dev/null null; danvan --store year unit list --kind so -o null --format csv; test -c null && echo still a device
still a device
$ mkfifo pipe; timeout 20 cat pipe > read.csv & danvan --store year unit list --kind so -o pipe --format csv; wait; test -p pipe && head -1 read.csv
code,name,short_name,kind,level,parent,cluster,from,to,sector
$ ln -s /proc/self/fd/1 link; danvan --store year unit list --kind so -o link --format csv | head -1; test -L link && echo still a link
code,name,short_name,kind,level,parent,cluster,from,to,sector
still a link
$ ln -s /dev/stdout out; danvan --store year unit list --kind so -o out --format csv > redirected; test -L out && head -1 redirected
code,name,short_name,kind,level,parent,cluster,from,to,sector
$ printf 'code,name,kind\nX02,Xã Hai,xá\n' > bad.csv; danvan --store year add-unit --csv bad.csv --rejects null -q 2> /dev/null; test -c null && echo still a device
still a device
$ mkdir tong-ket; ln -s /dev/null tong-ket/T1.csv; danvan --store year summarize --year 2025 -o tong-ket -q; test -L tong-ket/T1.csv && echo still a link
still a link

# A link to a file is replaced, so that one which was planted does no harm; a file that is replaced keeps its permissions.
$ echo keep > kept; ln -s kept planted; danvan --store year unit list --kind so -o planted --format csv; cat kept; test -L planted || head -1 planted
keep
code,name,short_name,kind,level,parent,cluster,from,to,sector
$ touch secret.csv; chmod 600 secret.csv; danvan --store year unit list --kind so -o secret.csv; stat -c %a secret.csv
600

# A place where nothing can be written is told before anything is recorded.
$ danvan --store year add-unit X1 "Sở Một" --kind so -o none/said.txt; danvan --store year unit list --format csv | grep -c ^X1
0
! error: “FOLDER/none/said.txt” cannot be written: No such file or directory
! hint: make the folder “FOLDER/none” first
! hint: nothing was recorded; run the same command again
[1]
$ danvan --store year add-unit X1 "Sở Một" --kind so -o none/said.txt --lang vi
! lỗi: không ghi được “FOLDER/none/said.txt”: không có tệp hoặc thư mục này
! gợi ý: hãy tạo thư mục “FOLDER/none” trước
! gợi ý: chưa ghi gì; hãy chạy lại đúng lệnh đó
[5]
$ danvan --store year add-unit --csv bad.csv --rejects -
! error: --rejects -: standard output is for the answer
! hint: danvan help add-unit
! hint: name a file: --rejects FILE
[2]
$ danvan --store year add-unit --csv bad.csv -o ''
! error: --output is empty
! hint: danvan help add-unit
[2]
$ ls
bad.csv
example
kept
link
null
out
pipe
planted
read.csv
redirected
secret.csv
tong-ket
year

# A path is shown as it was typed.
$ danvan --store year add-unit --csv /dev/null
! error: “/dev/null” is a pipe or a device, not a file
!   /dev/null
! hint: save what comes from it as a file and name that
[3]
$ danvan --store year add-unit --csv /
! error: “/” is a folder, not a file
!   /
[3]
$ danvan --store year add-unit --csv year/../bad.csv
! year/../bad.csv:2:12: kind “xá”: no kind of unit “xá” is defined [RG-03]
!     did you mean xa?
! error: 1 fault; nothing was taken
[3]
$ danvan --store year add-unit --csv / --lang vi
! lỗi: “/” là thư mục, không phải tệp
!   /
[3]
$ danvan --store year add-unit --csv "$(printf 'a%.0s' $(seq 300))" --lang vi 2>&1 | sed 's/aaa*/a…/'
lỗi: không đọc được “a…”: tên tệp quá dài
  a…

# A value that goes on and on is cut, in what people read and in --rejects.
$ python3 -c "print('code,name,kind\nX02,Xã Hai,' + 'á' * 400000)" > long.csv; danvan --store year add-unit --csv long.csv --rejects rejects.csv 2> said; wc -c < said; wc -c < rejects.csv
1367
4247
$ LC_ALL=C.UTF-8 sed 's/á\{500\}…/500…/; s/á\{60\}…/60…/' said
long.csv:2:12: kind “60…”: no kind of unit “500…” is defined [RG-03]
    use one of: so, ban_nganh, don_vi_su_nghiep, huyen, mat_tran, doan_the, luc_luong_vu_trang, doanh_nghiep, xa, truong_hoc, khu_dan_cu
error: 1 fault; nothing was taken
$ danvan --store year unit show "$(printf 'x%.0s' $(seq 100000))" 2>&1 | sed 's/x\{500\}…/500…/'
error: no unit has the code “500…” [RG-04]
hint: see the codes with `danvan unit list`
