#!/usr/bin/env python3
"""What `danvan check` finds when the file is not what danvan wrote.

    bit_rot.py DANVAN YEARSTORE [--long] [--seed N]

Random single bits of the example year's record are turned over; every flip that alters a cell of any table must be found, and
the check must end with 0 or 6. Then a row is put into every table of the schema, one is taken out and each column of one is
altered: a table that no look of the check covers shows here.
"""
import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HEADER_WITH_SCHEMA_NUMBER = range(60, 64)  # another number there is another schema: 8, as for a newer program's record


class Record:
    def __init__(self, danvan, year):
        memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
        self.folder = tempfile.mkdtemp(prefix="danvan-rot-", dir=memory)
        self.store = os.path.join(self.folder, "so")
        shutil.copytree(year, self.store)
        self.path = os.path.join(self.store, "danvan.db")
        self.danvan = danvan
        with open(self.path, "rb") as file:
            self.sound = file.read()
        self.failures = []

    def write(self, content):
        with open(self.path, "wb") as file:
            file.write(content)

    def check(self, *words):
        env = {"LC_ALL": "C", "DANVAN_LANG": "en", "DANVAN_NOW": "2026-01-20T08:00:00+07:00"}
        run = subprocess.run([self.danvan, "--store", self.store, "check", *words], env=env, capture_output=True,
                             timeout=120)
        return run.returncode, (run.stdout + run.stderr).decode("utf-8", "replace")

    def connect(self):
        connection = sqlite3.connect(self.path, isolation_level=None)
        connection.text_factory = lambda text: ("text", text)
        return connection

    def dump(self):
        """Every cell of every table with its type; what cannot be read is told by the error."""
        connection = self.connect()
        try:
            schema = connection.execute("SELECT * FROM sqlite_schema").fetchall()
            tables = [name[1].decode() for kind, name, *_ in schema if kind == ("text", b"table")]
            return schema, [connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables]
        except (sqlite3.Error, UnicodeError) as error:
            return repr(error)
        finally:
            connection.close()

    def fail(self, what):
        self.failures.append(what)
        print("FAILED " + what, flush=True)


def flip_bits(record, count, seed):
    chance = random.Random(seed)
    whole = record.dump()
    altered = found = 0
    for _ in range(count):
        place, bit = chance.randrange(len(record.sound)), chance.randrange(8)
        content = bytearray(record.sound)
        content[place] ^= 1 << bit
        record.write(content)
        code, said = record.check()
        changed = record.dump() != whole
        altered += changed
        found += code == 6
        at = f"bit {bit} of byte {place} (seed {seed}): exit {code}"
        if code not in (0, 6) and not (code == 8 and place in HEADER_WITH_SCHEMA_NUMBER):
            record.fail(f"{at}\n{said[:500]}")
        elif changed and code == 0:
            record.fail(f"{at}, though a cell is altered")
    record.write(record.sound)
    print(f"{count} bits: {altered} altered a cell, {found} were found")
    if altered == 0:
        record.fail("no bit altered a cell: nothing was tried")


def columns_of(connection, table):
    return [(name[1].decode(), kind[1].decode(), bool(key)) for _, name, kind, _, _, key in
            connection.execute(f'PRAGMA table_info("{table}")')]


def alterations(connection, table):
    """(what is done, SQL) for a table: rows as nobody would write them."""
    columns = columns_of(connection, table)
    made_up = {"INTEGER": "987654", "TEXT": "'made up'", "BLOB": "zeroblob(32)"}
    yield "a row put in", f'INSERT INTO "{table}" VALUES ({", ".join(made_up[kind] for _, kind, _ in columns)})'
    if connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] == 0:
        return
    keys = [name for name, _, key in columns if key]
    first = connection.execute(f'SELECT {", ".join(f"quote({key})" for key in keys)} FROM "{table}" LIMIT 1').fetchone()
    where = " AND ".join(f"{key} = {value[1].decode()}" for key, value in zip(keys, first))
    if table != "personal_text":  # there a row that is gone is a name that was redacted
        yield "a row taken out", f'DELETE FROM "{table}" WHERE {where}'
    for name, kind, _ in columns:
        yield f"{name} altered", f'UPDATE "{table}" SET {name} = {made_up[kind]} WHERE {where}'


def alter_every_table(record):
    connection = record.connect()
    tables = [name[1].decode() for name, in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
              if not name[1].startswith(b"sqlite_")]
    planned = [(table, what, sql) for table in tables for what, sql in alterations(connection, table)]
    triggers = [sql[1].decode() for sql, in connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
    connection.close()
    for table, what, sql in planned:
        record.write(record.sound)
        connection = record.connect()
        connection.execute("PRAGMA ignore_check_constraints = ON")
        names = [name[1].decode() for name, in
                 connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
        for name in names:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(sql)
        for trigger in triggers:  # a clever hand puts them back
            connection.execute(trigger)
        connection.close()
        code, said = record.check("--format", "csv")
        if code != 6:
            record.fail(f"table {table}, {what}: exit {code}\n{said[:500]}")
    record.write(record.sound)
    print(f"{len(tables)} tables, {len(planned)} alterations")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("danvan")
    parser.add_argument("year")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    record = Record(os.path.abspath(options.danvan), options.year)
    code, said = record.check()
    if code != 0 or said:
        record.fail(f"the example year is not sound: exit {code}\n{said}")
    flip_bits(record, 400 if options.long else 60, options.seed)
    alter_every_table(record)
    if record.failures:
        print(f"{len(record.failures)} failures; the record lies in {record.folder}")
        return 1
    shutil.rmtree(record.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
