"""The commands under test, each with the record as it stands before it, and what is true of a record afterwards."""
import hashlib
import lzma
import os
import shutil
import sqlite3
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EXAMPLE = os.path.join(ROOT, "examples", "hai-duong-2025")
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "DANVAN_NOW": "2026-01-20T08:00:00+07:00",
    "DANVAN_ACTOR": "van-thu",
    "DANVAN_LANG": "en",
}


class Case:
    """A command, run in a folder where `so` is the record. `before` is a folder with what stands there first."""

    def __init__(self, name, words, before, kind="record"):
        self.name, self.words, self.before, self.kind = name, words, before, kind
        self.old = self.between = self.new = None  # states of the record; None: no record
        self.new_backups = []  # names, where the command makes or removes some
        self.old_files = self.new_files = {}  # of the other files, by name
        self.last = {}  # number of calls, by FAULT_ON


class Office:
    def __init__(self, danvan, shim, folder):
        self.danvan, self.shim, self.folder = os.path.abspath(danvan), os.path.abspath(shim), folder
        self.states, self.runs, self.newest = {}, 0, None
        self.seen = {}  # what was said of a folder, by its bytes: the same command on the same bytes does the same

    # ---- running

    def new_folder(self, case=None):
        self.runs += 1
        folder = os.path.join(self.folder, f"run-{self.runs}")
        if case and case.before:
            shutil.copytree(case.before, folder)
        else:
            os.mkdir(folder)
        return folder

    def run(self, words, folder, fault=None, **more):
        """The finished process. With a fault the shim stands between it and the disk."""
        env = dict(ENVIRONMENT)
        if fault:
            env.update({"LD_PRELOAD": self.shim, "FAULT_ATTIC": folder + ".attic", "FAULT_REPORT": folder + ".report"})
            env.update(fault)
            os.makedirs(folder + ".attic", exist_ok=True)
        more.setdefault("env", env)
        more.setdefault("stdin", subprocess.DEVNULL)
        if "stdout" not in more:
            more.update(stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return subprocess.run([self.danvan, *words], cwd=folder, timeout=600, **more)

    def must(self, words, folder, **variables):
        done = self.run(words, folder, env={**ENVIRONMENT, **variables})
        if done.returncode != 0:
            raise SystemExit(f"the office could not be made: danvan {' '.join(words)}: {done.stderr.decode()}")

    def reported(self, folder):
        """What the shim says it did: ["fault", "8", "pwrite", "…/danvan.db"], or ["calls", "31", …]."""
        try:
            with open(folder + ".report", encoding="utf-8") as file:
                return file.readline().split()
        except FileNotFoundError:
            return ["none", "0", "-", "-"]

    def drop(self, folder):
        for path in (folder, folder + ".attic"):
            shutil.rmtree(path, ignore_errors=True)
        if os.path.exists(folder + ".report"):
            os.remove(folder + ".report")

    def late_locking_danvan(self):
        """A copy of the program that begins to write as SQLite would by itself: locked not at once but by the first change."""
        at_once, late = b"\0BEGIN IMMEDIATE\0", b"\0BEGIN          \0"
        program = read(self.danvan)
        if at_once not in program:
            raise SystemExit("danvan begins its writes in another way than this control knows")
        path = os.path.join(self.folder, "danvan-late")
        with open(path, "wb") as file:
            file.write(program.replace(at_once, late))
        os.chmod(path, 0o700)
        return path

    # ---- what is true of a record

    def state(self, store, problems):
        """All of the record: its history and every row of every table; None when there is no record. An interrupted write is
        undone first, by a danvan that reads it, as it would be in the office. States are remembered by the bytes of the file."""
        database = os.path.join(store, "danvan.db")
        if not os.path.exists(database):
            return None
        journal = database + "-journal"
        if os.path.exists(journal) and os.path.getsize(journal) > 0:
            self.run(["--store", store, "history"], self.folder)
        digest = hashlib.sha256(read(database)).digest()
        if digest not in self.states:
            found = []
            if schema(database) == self.newest:  # an older one can only be read once it is brought up to date
                self.check(store, found)
            history = self.run(["--store", store, "history", "--format", "csv"], self.folder).stdout
            try:
                rows = dump(database)
            except sqlite3.Error as error:
                found.append(f"the tables cannot be read: {error}")
                rows = digest
            self.states[digest] = (hashlib.sha256(history + rows).hexdigest(), found)
        state, found = self.states[digest]
        problems += found
        return state

    def check(self, store, problems):
        """Nothing is found but that danvan.toml is not applied yet, as when `config apply` was cut off."""
        done = self.run(["--store", store, "check", "--format", "csv"], self.folder)
        found = [row for row in done.stdout.decode().split("\n")[1:-1] if not row.startswith("warning,danvan.toml,")]
        if done.returncode not in (0, 1) or found or done.stderr:
            problems.append(f"danvan check: exit {done.returncode}, {(done.stdout + done.stderr).decode()[:300]}")

    # ---- the cases

    def cases(self):
        """Goes through a year and keeps the record as it stood before each command under test."""
        inputs = os.path.join(self.folder, "inputs")
        os.mkdir(inputs)
        write_units(os.path.join(inputs, "units.csv"), 40)
        write_units(os.path.join(inputs, "many-units.csv"), 5000)
        now = self.new_folder()
        cases = []

        def case(name, *words, kind="record", prepare=None):
            before = os.path.join(self.folder, f"before-{len(cases)}")
            shutil.copytree(now, before)
            if prepare:
                prepare(before)
            made = Case(name, ["--store", "so", *words] if kind != "init" else list(words), before, kind)
            self.learn(made)
            cases.append(made)

        def go(*words):
            self.must(["--store", "so", *words], now)

        def tested(name, *words):
            case(name, *words)
            go(*words)

        example = lambda name: os.path.join(EXAMPLE, name)
        case("init", "init", "so", "--preset", "hai-duong-2025", kind="init")
        case("init into an empty folder", "init", "so", "--preset", "blank", kind="init", prepare=lambda at: os.mkdir(at + "/so"))
        self.must(["init", "so", "--preset", "hai-duong-2025"], now)
        self.newest = schema(os.path.join(now, "so", "danvan.db"))
        tested("add-unit", "add-unit", "DN01", "Công ty cổ phần Ví dụ", "--kind", "doanh_nghiep")
        case("add-unit --csv", "add-unit", "--csv", os.path.join(inputs, "units.csv"))
        case("add-unit --csv beyond the cache", "add-unit", "--csv", os.path.join(inputs, "many-units.csv"))
        tested("add-model --csv", "add-model", "--csv", example("models.csv"))
        tested("model confirm --csv", "model", "confirm", "--csv", example("confirmations.csv"))
        go("report", "submit", "--csv", example("reports-2024.csv"))
        case("report submit", "report", "submit", "DN01", "--period", "2025", "--set", "mh.dang_ky=2", "--set", "mh.hieu_qua=-",
             "--received", "2025-12-10")
        tested("report submit --csv", "report", "submit", "--csv", example("reports.csv"))
        tested("report submit, a correction", "report", "submit", "--csv", example("report-correction.csv"), "--reason", "Đính chính")
        tested("nominate submit --csv", "nominate", "submit", "--csv", example("nominations.csv"))
        go("evaluate", "evaluators", "--csv", example("evaluators.csv"))
        tested("evaluate open", "evaluate", "open", "MH2025", "--rubric", "dvk-mo-hinh", "--year", "2025", "--subjects",
               example("subjects-mo-hinh.csv"))
        tested("evaluate score --csv", "evaluate", "score", "MH2025", "--csv", example("scores-mo-hinh.csv"))
        tested("evaluate close", "evaluate", "close", "MH2025")
        case("config apply", "config", "apply", prepare=rename_office)
        case("undo", "undo", "7", "--reason", "Nhầm")  # the correction, with its derived figures
        summarize = ("summarize", "--year", "2025", "-o", "tong-ket")
        case("summarize", *summarize, kind="output")
        case("summarize over last week's", *summarize, kind="output", prepare=old_summary)
        case("report status -o", "report", "status", "--form", "nam", "--period", "2025", "-o", "status.csv", kind="output")
        self.year = cases[-1].before
        case("report accept", "report", "accept", "S01", "--period", "2025")
        case("unit merge", "unit", "merge", "S03", "S07", "--into", "S04", "--on", "2025-03-01", "--event", "SN", "--basis", "NQ 1")
        case("export --bundle", "export", "--bundle", "-o", "so.bundle", kind="output")
        case("receive", "receive", "so.bundle", prepare=self.a_province)
        case("migration", "add-unit", "TN1", "Đơn vị thử nghiệm", "--kind", "doanh_nghiep", kind="migration", prepare=an_older_record)
        case("backup", "backup", "luu", kind="backup", prepare=lambda at: os.mkdir(at + "/luu"))
        case("backup --zstd --keep", "backup", "luu", "--zstd", "--keep", "daily:1", kind="backup", prepare=self.two_backups)
        case("restore", "restore", "luu/cu", kind="restore", prepare=self.an_older_backup)
        case("restore into a new folder", "restore", "luu/cu", kind="restore", prepare=self.no_record_any_more)
        return cases

    def between(self, case, problems):
        """The state of a record that was brought up to date, and to which nothing was added."""
        folder = self.new_folder(case)
        refused = self.run(["--store", "so", "undo", "1", "--reason", "x"], folder)
        assert refused.returncode == 1, refused
        state = self.state(os.path.join(folder, "so"), problems)
        self.drop(folder)
        return state

    def a_province(self, before):
        """What the record has to send, and another that is to take it."""
        self.must(["--store", "so", "export", "--bundle", "-o", "so.bundle"], before)
        shutil.rmtree(os.path.join(before, "so"))
        self.must(["init", "so", "--preset", "hai-duong-2025"], before, DANVAN_ACTOR="tinh")

    def an_older_backup(self, before):
        """A packed backup, and an entry more in the record since."""
        os.mkdir(os.path.join(before, "luu"))
        self.must(["--store", "so", "backup", "-o", "luu/cu", "--zstd"], before)
        self.must(["--store", "so", "add-unit", "DN99", "Công ty lập sau khi sao lưu", "--kind", "doanh_nghiep"], before)

    def no_record_any_more(self, before):
        self.an_older_backup(before)
        shutil.rmtree(os.path.join(before, "so"))

    def two_backups(self, before):
        os.mkdir(os.path.join(before, "luu"))
        for day in ("2026-01-18", "2026-01-19"):
            self.must(["--store", "so", "backup", "luu"], before, DANVAN_NOW=f"{day}T08:00:00+07:00")

    def sound_backups(self, folder, problems):
        """Names of the backups in `luu`; each must be whole."""
        shelf = os.path.join(folder, "luu")
        names = sorted(name for name in os.listdir(shelf) if not name.startswith("."))
        for name in names:
            backup = os.path.join(shelf, name)
            problems += self.once(("restore", digest_of(backup)), lambda: self.refused(folder, backup))
        return names

    def refused(self, folder, backup):
        done = self.run(["--store", os.path.join(folder, "so"), "restore", backup, "--dry-run", "-q"], self.folder)
        told = f"backup {os.path.basename(backup)}: exit {done.returncode}, {(done.stdout + done.stderr).decode()[:300]}"
        return [told] if done.returncode != 0 else []

    def once(self, key, judge):
        """What `judge` says, asked only the first time."""
        if key not in self.seen:
            self.seen[key] = judge()
        return self.seen[key]

    def small_cases(self):
        """Commands on a record of a few rows, where every allocation can be struck."""
        now = self.new_folder()
        with open(os.path.join(now, "units.csv"), "w", encoding="utf-8") as file:
            file.write("code,name,kind,parent\nX1,Xã Một,xa,\nX2,Xã Hai,xa,\nX3,Trường Ba,so,X1\n")
        self.must(["init", "so", "--preset", "blank"], now)
        os.mkdir(os.path.join(now, "luu"))
        add = ("add-unit", "--csv", "units.csv")
        submit = ("report", "submit", "X1", "--period", "2025", "--set", "mh.dang_ky=2", "--set", "mh.hieu_qua=-")
        status = ("report", "status", "--form", "nam", "--period", "2025", "-o", "status.csv")
        commands = (("add-unit --csv", add, "record"), ("report submit", submit, "record"), ("report status -o", status, "output"),
                    ("check", ("check",), "output"), ("backup --zstd", ("backup", "luu", "--zstd"), "backup"),
                    ("restore --dry-run", ("restore", "luu/danvan-2026-01-20-080000-3", "--dry-run"), "output"))
        cases = []
        for name, words, kind in commands:
            before = os.path.join(self.folder, f"small-{len(cases)}")
            shutil.copytree(now, before)
            cases.append(Case(name, ["--store", "so", *words], before, kind))
            self.learn(cases[-1], ("memory",))
            self.must(["--store", "so", *words], now)
        return cases

    def learn(self, case, counted=("changes", "writes", "reads")):
        """The state before and after, and the number of calls, from runs without a fault."""
        problems = []
        case.old = self.state(os.path.join(case.before, "so"), problems)
        case.between = case.old
        case.old_files = other_files(case.before)
        for on in counted:
            folder = self.new_folder(case)
            done = self.run(case.words, folder, {"FAULT_KIND": "count", "FAULT_ON": on})
            if done.returncode != 0 or done.stderr:
                raise SystemExit(f"{case.name}: exit {done.returncode} without a fault: {done.stderr.decode()}")
            if case.kind == "migration":
                case.between = self.between(case, problems)
            case.last[on] = int(self.reported(folder)[1])
            case.new = self.state(os.path.join(folder, "so"), problems)
            case.new_files = other_files(folder)
            case.new_backups = self.sound_backups(folder, problems) if case.kind == "backup" else []
            self.drop(folder)
        if problems or case.last[counted[0]] < 3:
            raise SystemExit(f"{case.name}: {case.last} calls without a fault; {problems}")


def read(path):
    with open(path, "rb") as file:
        return file.read()


def digest_of(folder):
    """Of all that is in it: names, rights, bytes."""
    digest = hashlib.sha256()
    for parent, folders, names in sorted(os.walk(folder)):
        for name in sorted(folders + names):
            path = os.path.join(parent, name)
            about = os.stat(path)
            digest.update(repr((os.path.relpath(path, folder), about.st_mode, name in names and about.st_size)).encode())
            digest.update(read(path) if name in names else b"")
    return digest.digest()


def schema(database):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error:
        return None
    finally:
        connection.close()


def dump(database):
    """Every row of every table, and the schema."""
    digest = hashlib.sha256()
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        tables = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
        for name, sql in tables:
            digest.update(repr((name, sql)).encode())
            rows = sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"')))
            digest.update("\n".join(rows).encode())
    finally:
        connection.close()
    return digest.digest()


def other_files(folder):
    """Bytes of all files but the record, by their names."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if not name.startswith("danvan.db"):
                found[os.path.relpath(path, folder)] = read(path)
    return found


def write_units(path, count):
    with open(path, "w", encoding="utf-8") as file:
        file.write("code,name,kind\n")
        file.writelines(f"TN{i},Công ty trách nhiệm hữu hạn Thử nghiệm số {i},doanh_nghiep\n" for i in range(count))


def rename_office(before):
    path = os.path.join(before, "so", "danvan.toml")
    text = read(path).decode()
    changed = text.replace('symbol = "BC-UBND"', 'symbol = "BC-VP"')
    assert text != changed
    with open(path, "w", encoding="utf-8") as file:
        file.write(changed)


def an_older_record(before):
    database = os.path.join(before, "so", "danvan.db")
    with lzma.open(os.path.join(ROOT, "tests", "compat", "schema-08.db.xz")) as packed, open(database, "wb") as file:
        shutil.copyfileobj(packed, file)


def old_summary(before):
    """A summary that was made before: other bytes under the same names."""
    os.mkdir(os.path.join(before, "tong-ket"))
    for name in ("summary.md", "T1.csv", "cells.csv"):
        with open(os.path.join(before, "tong-ket", name), "w", encoding="utf-8") as file:
            file.write(f"{name} of last week\n" * 500)
