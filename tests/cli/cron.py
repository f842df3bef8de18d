#!/usr/bin/env python3
"""What examples/cron/README.md says to try works as it is written, beside a build and the record of examples/run: it is silent and
writes the summary and the backup; and where there is no record it tells why.

    cron.py BINARY STORE
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def main():
    danvan, store = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    with open(os.path.join(ROOT, "examples", "cron", "README.md"), encoding="utf-8") as f:
        summary, backup = re.findall(r"```sh\n(.*?)\n```", f.read(), re.DOTALL)
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "build", "release"))
        os.symlink(danvan, os.path.join(folder, "build", "release", "danvan"))
        os.makedirs(os.path.join(folder, "examples", "out"))
        os.symlink(os.path.join(ROOT, "examples", "cron"), os.path.join(folder, "examples", "cron"))
        record = os.path.join(folder, "examples", "out", "so")
        shutil.copytree(store, record)
        summaries = os.path.join(folder, "summaries")
        summary = summary.replace("/tmp/summaries", summaries)
        backup = backup.replace("/tmp/backups", os.path.join(folder, "backups"))

        def trying(line):
            run = subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, text=True, encoding="utf-8")
            return run.returncode, run.stdout + run.stderr

        for line in (summary, backup):
            assert trying(line) == (0, ""), trying(line)
        assert os.path.getsize(os.path.join(summaries, "summary-2025", "summary.md")) > 0
        [made] = os.listdir(os.path.join(folder, "backups"))
        assert os.path.getsize(os.path.join(folder, "backups", made, "danvan.db.zst")) > 0
        with open(os.path.join(record, "danvan.db"), "r+b") as database:
            database.seek(8192)
            database.write(b"x" * 4096)
        code, said = trying(backup)
        assert code == 6 and "không đúng cấu trúc" in said and os.listdir(os.path.join(folder, "backups")) == [made], (code, said)
        shutil.rmtree(record)
        code, said = trying(summary)
        assert code == 8 and "no store at examples/out/so" in said, (code, said)


main()
