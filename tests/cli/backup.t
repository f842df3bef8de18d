@ year
# A backup is a folder, made beside the record unless a place is named; it is told, and never written over.
$ danvan --store year backup
$ danvan --store year backup
$ ls -A year/backups year/backups/danvan-2026-01-20-080000-17 | grep -v '^$'
$ sed -n '1,9p' year/backups/*/backup.toml | cut -c 1-70
$ sed -n '/rows/,$p' year/backups/*/backup.toml | grep -E 'rows|^unit |sha256' | cut -c 1-40
$ mkdir usb; danvan --store year backup usb -q; ls usb
$ danvan --store year backup -o truoc-sap-nhap/ --zstd; ls truoc-sap-nhap
$ danvan --store year backup none
$ danvan --store year backup usb -o so
$ danvan --store year backup -o year/danvan.toml
$ danvan --store none backup usb
$ danvan --store year backup --lang vi -n

# Thinning: the newest of each day and month stays; what is not whole or not of this record is left alone and named.
$ for day in 2025-11-30 2025-12-30 2025-12-31 2026-01-18 2026-01-19; do DANVAN_NOW=${day}T20:00:00+07:00 danvan --store year backup luu/$day; done; mkdir luu; for day in 2025-11-30 2025-12-30 2025-12-31 2026-01-18 2026-01-19; do DANVAN_NOW=${day}T20:00:00+07:00 danvan --store year backup -o luu/$day -q; done; ls luu
$ danvan init khac --preset blank -q; danvan --store khac backup -o luu/danvan-khac -q; mkdir luu/danvan-rong; cp -r luu/2025-12-30 luu/thieu; rm -f luu/thieu/danvan.db
$ danvan --store year backup luu --keep daily:2,monthly:3 --dry-run; ls luu | wc -l
$ danvan --store year backup luu --keep daily:2,monthly:3; ls luu
$ danvan --store year backup luu --keep daily:0
$ danvan --store year backup luu --keep daily:7,hourly:3
$ danvan --store year backup luu --keep ''

# What a restore would lose, and the restoring itself; the record set aside can be restored in its turn.
$ danvan --store year add-unit DN77 "Công ty lập sau" --kind doanh_nghiep
$ danvan --store year restore truoc-sap-nhap --dry-run
$ danvan --store year restore truoc-sap-nhap --dry-run --format csv
$ danvan --store year restore truoc-sap-nhap
$ danvan --store year history --limit 1 --format csv | cut -d, -f1,3,4,6; danvan --store year check; danvan --store year unit list --format csv | grep -c DN77
$ danvan --store year restore year/danvan.db.replaced-2026-01-20-080000
$ danvan --store year restore year/danvan.db.replaced-2026-01-20-080000 --force; danvan --store year unit list --format csv | grep -c DN77
$ danvan --store year undo --reason "thử"

# On a new computer: the folder is made, with its configuration.
$ danvan restore truoc-sap-nhap --store may-moi; ls may-moi; danvan --store may-moi check && danvan --store may-moi config check
$ mkdir trong; cd trong; danvan restore ../truoc-sap-nhap

# A backup that was altered is refused, with every reason; another record is refused unless that is meant.
$ cp -r usb/danvan-2026-01-20-080000-17 hong; python3 -c "f = open('hong/danvan.db', 'r+b'); f.seek(50000); f.write(b'!'); f.close()"; echo '# sửa' >> hong/danvan.toml; rm hong/rubrics.toml
$ danvan --store year restore hong
$ danvan --store year restore hong --format csv --lang vi
$ sed -i 's/^entry = 17/entry = 18/' hong/backup.toml; danvan --store year restore hong --format csv | cut -d, -f 2-3
$ danvan --store year restore luu/danvan-khac
$ danvan --store year restore year
$ danvan --store year restore nowhere

# A damaged record is not backed up; a backup takes its place.
$ python3 -c "f = open('year/danvan.db', 'r+b'); f.seek(8192); f.write(b'x' * 4096); f.close()"; danvan --store year backup usb -q --format csv
$ danvan --store year backup usb | head -2 | cut -c 1-60
$ printf 'not a database' > year/danvan.db; danvan --store year backup usb
$ danvan --store year restore truoc-sap-nhap; danvan --store year check
$ ls year | grep replaced
