"""The same record gives the same bytes wherever it is asked, and an answer that cannot be given is told as such."""
import fcntl
import os
import select
import shutil
import subprocess

from office import ENVIRONMENT, other_files, read


def surroundings(office, before):
    problems = []
    same_bytes(office, before, problems)
    closed_streams(office, before, problems)
    network_drives(office, before, problems)
    return problems


def same_bytes(office, before, problems):
    fixed = {"PATH": "/usr/bin:/bin", "DANVAN_LANG": "en"}
    worlds = {
        "as a rule": fixed,
        "TZ far west": {**fixed, "TZ": "America/Los_Angeles"},
        "TZ far east": {**fixed, "TZ": "Pacific/Kiritimati"},
        "LANG=C": {**fixed, "LANG": "C", "LC_ALL": "C"},
        "a locale that is not there": {**fixed, "LANG": "vi_VN.UTF-8", "LC_ALL": "vi_VN.UTF-8"},
        "another user": {**fixed, "DANVAN_ACTOR": "người khác", "USER": "khac", "LOGNAME": "khac"},
        "a home": {**fixed, "HOME": "/nonexistent"},
        "a moment": {**fixed, "DANVAN_NOW": "2031-07-01T23:30:00+07:00"},
        "a narrow terminal's variables": {**fixed, "COLUMNS": "20", "TERM": "dumb", "NO_COLOR": "1"},
        "nothing at all": {},
    }
    store = os.path.join(office.new_folder(type("Before", (), {"before": before})), "so")
    first = None
    for name, env in worlds.items():
        for place in ("beside the record", "in the record"):
            folder = office.new_folder()
            words = ["--store", store, "summarize", "--year", "2025", "-o", os.path.join(folder, "tong-ket")]
            cwd = folder
            if place == "in the record":
                words, cwd = words[2:], store
            done = subprocess.run([office.danvan, *words], cwd=cwd, env=env, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
            made = other_files(folder)
            first = first or made
            if done.returncode != 0 or done.stderr or not made or made != first:
                problems.append(f"summarize with {name}, {place}: exit {done.returncode}, {len(made)} files, "
                                f"{'the same' if made == first else 'not the same'} bytes; {done.stderr.decode()}")
            office.drop(folder)
    office.drop(os.path.dirname(store))


def closed_streams(office, before, problems):
    add = ["--store", "so", "add-unit", "TN9", "Công ty Thử nghiệm 9", "--kind", "doanh_nghiep"]
    status = ["--store", "so", "report", "status", "--form", "nam", "--period", "2025"]
    csv = ["--store", "so", "add-unit", "--csv", "-"]
    rows = [
        # name, command, redirections, exit code, what is said, whether it is recorded
        ("stdin closed", add, "<&-", 0, "", True),
        ("stdin closed and read from", csv, "<&-", None, "error: ", False),
        ("stdout full", add, ">/dev/full", 5, "was recorded (entry", True),
        ("stdout closed", add, ">&-", 5, "was recorded (entry", True),
        ("stdout and stdin closed", add, "<&- >&-", 5, "was recorded (entry", True),
        ("stdout full, reading", status, ">/dev/full", 5, "could not be written", False),
        ("stdout closed, reading", status, ">&-", 5, "could not be written", False),
        ("all closed", add, "<&- >&- 2>&-", 5, "", True),
        ("stderr full", add, "2>/dev/full", 0, "", True),
        ("file-size limit", add, "; ulimit -f 4;", 5, "nothing was recorded", False),
        ("few open files", add, "; ulimit -n 4;", 5, "nothing was recorded", False),
    ]
    for name, words, redirection, code, says, recorded in rows:
        folder = office.new_folder(type("Before", (), {"before": before}))
        store = os.path.join(folder, "so")
        old = office.state(store, problems)
        limit, at = (redirection.strip("; "), "") if redirection.startswith(";") else (":", redirection)
        done = subprocess.run(["bash", "-c", f'{limit}; exec "$0" "$@" {at}', office.danvan, *words], cwd=folder, env=ENVIRONMENT,
                              capture_output=True, timeout=60)
        err = done.stderr.decode()
        if (done.returncode != code if code is not None else done.returncode == 0) or says not in err:
            problems.append(f"{name}: exit {done.returncode}, not {code}: {err.strip()}")
        if (office.state(store, problems) != old) != recorded:
            problems.append(f"{name}: {'not recorded' if recorded else 'recorded'}")
        office.drop(folder)
    reader_goes_away(office, before, problems)
    reader_takes_long(office, before, problems)
    messages_stay_out_of_files(office, before, problems)


def network_drives(office, before, problems):
    """A record on a network drive is refused, for reading too, unless its danvan.toml allows it; so is its making, its backup
    and its restoring."""
    add = ["--store", "so", "add-unit", "TN9", "Công ty Thử nghiệm 9", "--kind", "doanh_nghiep"]
    for drive, code in ({"NFS": "0x6969", "SMB": "0xFF534D42", "FUSE": "0x65735546"} | {"": "0xEF53"}).items():
        folder = office.new_folder(type("Before", (), {"before": before}))
        os.mkdir(os.path.join(folder, "luu"))
        office.must(["--store", "so", "backup", "-o", "luu/cu", "--zstd"], folder)
        env = {**ENVIRONMENT, "LD_PRELOAD": office.shim, "FAULT_DRIVE": code}
        keep = ["--store", "so", "backup", "luu", "--keep", "daily:1"]
        restore = ["--store", "so", "restore", "luu/cu"]
        for words in (["--store", "so", "history"], add, keep, [*keep, "--dry-run"], [*restore, "--dry-run"], restore, ["init", "moi"]):
            for allowed in (False, True):
                if words[0] == "init" and allowed:
                    os.makedirs(os.path.join(folder, "moi"), exist_ok=True)
                    for name in ("danvan.toml", "rubrics.toml"):  # the one includes the other
                        shutil.copy(os.path.join(folder, "so", name), os.path.join(folder, "moi"))
                if allowed:
                    place = os.path.join(folder, "moi" if words[0] == "init" else "so", "danvan.toml")
                    with open(place, "a", encoding="utf-8") as file:
                        file.write("\n[record]\non_network_drive = true\n")
                done = subprocess.run([office.danvan, *words], cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
                err = done.stderr.decode()
                refused = bool(drive) and not allowed
                if done.returncode != (7 if refused else 0) or (f"network drive ({drive})" in err) != refused:
                    problems.append(f"{' '.join(words)} on drive {drive or 'ext4'}, allowed: {allowed}: exit {done.returncode}: {err}")
                if allowed and words[0] != "init":
                    shutil.copy(os.path.join(before, "so", "danvan.toml"), os.path.join(folder, "so"))
                if words[0] == "init":
                    shutil.rmtree(os.path.join(folder, "moi"), ignore_errors=True)
        office.drop(folder)


def reader_goes_away(office, before, problems):
    """`danvan … | head -1` ends by SIGPIPE or tells it; it does not hang or hurt the record."""
    folder = office.new_folder(type("Before", (), {"before": before}))
    done = subprocess.run(["bash", "-c", '"$0" --store so history | true; echo "${PIPESTATUS[0]}"', office.danvan], cwd=folder,
                          env=ENVIRONMENT, capture_output=True, timeout=60)
    if done.stdout.decode().strip() not in ("0", "5", "141"):
        problems.append(f"reader gone: {done.stdout} {done.stderr}")
    office.drop(folder)


def reader_takes_long(office, before, problems):
    """Whoever leaves a long answer standing in `less` keeps nobody from writing."""
    folder = office.new_folder(type("Before", (), {"before": before}))
    dry = ["undo", "7", "--reason", "x", "--dry-run", "--format", "csv"]
    for words in (["model", "list"], ["unit", "list", "--format", "csv"], ["query", "SELECT * FROM units"], ["export", "reports"], dry):
        ours, theirs = os.pipe()
        fcntl.fcntl(theirs, fcntl.F_SETPIPE_SZ, 4096)
        reading = subprocess.Popen([office.danvan, "--store", "so", *words], cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
                                   stdout=theirs, stderr=subprocess.DEVNULL)
        os.close(theirs)
        select.select([ours], [], [], 30)
        done = office.run(["--store", "so", "add-unit", f"TN{office.runs}", "Công ty Thử nghiệm", "--kind", "doanh_nghiep"], folder,
                          env={**ENVIRONMENT, "DANVAN_ACTOR": words[0]})
        office.runs += 1
        if done.returncode != 0:
            problems.append(f"while nobody takes the answer of {' '.join(words)}: exit {done.returncode}: {done.stderr.decode()}")
        os.close(ours)
        reading.wait(60)
    office.drop(folder)


def messages_stay_out_of_files(office, before, problems):
    """A file that is opened does not take the place of a stream that was closed."""
    folder = office.new_folder(type("Before", (), {"before": before}))
    for closed in ("2>&-", ">&- 2>&-", "<&- >&- 2>&-"):
        done = subprocess.run(["bash", "-c", f'exec "$0" --store so unit list -v --as-of 12 --format csv -o units.csv {closed}', office.danvan],
                              cwd=folder, env=ENVIRONMENT, capture_output=True, timeout=60)
        answer = read(os.path.join(folder, "units.csv"))
        if done.returncode != 0 or not answer.startswith(b"code,"):
            problems.append(f"{closed}: exit {done.returncode}, the file begins {answer[:40]}")
    office.drop(folder)
