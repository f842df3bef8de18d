@ year
# A sound record: silence.
$ cd year && danvan check

# A figure changed behind the record's back, a row removed, an entry rewritten: each is found; exit 6.
$ cp -r year figure && python3 -c "import sqlite3; c = sqlite3.connect('figure/danvan.db'); c.execute('UPDATE figure_index SET value = value + 1 WHERE key = (SELECT min(key) FROM figure_index WHERE value > 0)'); c.commit()"
$ cd figure && danvan check --format csv
severity,object,what,cure
error,submission S01 2024 nam,the figures in the index are not those of the document,"keep this file as it is, and go on with the newest backup in which `danvan check` finds nothing"
[6]
$ cp -r year row && python3 -c "import sqlite3; c = sqlite3.connect('row/danvan.db'); c.execute('DELETE FROM nomination WHERE code = \'DN25-01\''); c.commit()"
$ cd row && danvan check --format csv
severity,object,what,cure
error,table nomination row 1,the row is in the journal but not in the table,"keep this file as it is, and go on with the newest backup in which `danvan check` finds nothing"
[6]
$ cp -r year entry && python3 -c "import sqlite3; c = sqlite3.connect('entry/danvan.db'); c.execute('DROP TRIGGER entry_is_never_changed'); c.execute('UPDATE entry SET actor = \'ai\' WHERE sequence = 5'); c.commit()"
$ cd entry && danvan check --format csv
severity,object,what,cure
error,entry 5,it was altered after it was recorded,"keep this file as it is, and go on with the newest backup in which `danvan check` finds nothing"
error,trigger entry_is_never_changed,this part of the schema was altered or removed,"keep this file as it is, and go on with the newest backup in which `danvan check` finds nothing"
[6]
$ cp -r year file && python3 -c "f = open('file/danvan.db', 'r+b'); f.seek(8192); f.write(b'x' * 4096); f.close()"
$ cd file && danvan check --format csv | head -2 | cut -c 1-100
severity,object,what,cure
error,danvan.db,this part cannot be read: database disk image is malformed,"keep this file as it is,
$ printf 'not a database' > file/danvan.db && cd file && danvan check
! error: FOLDER/file/danvan.db is not a record of danvan
[6]
