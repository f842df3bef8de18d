#!/usr/bin/env python3
"""Checks the rules of the code base that no compiler checks; `rooms.py [ROOT]` prints each violation as file:line: message.

What src/README.md says in prose is held here: which room may include which, which library may be used where, where
Vietnamese text may stand, how long a file may be, that each command is listed and has its page, and how tests may be named.
"""
import re
import sys
from pathlib import Path

ROOMS = "base document config store register reporting evaluation commendation summary cli".split()
LONGEST_FILE = 400

# What may be included where: (start of the include, pattern of paths that may, why).
FENCES = [
    ("CLI/", r"src/cli/", "CLI11 costs seconds a file and its texts must not reach users: only cli"),
    ("toml++/", r"src/config/", "only config reads danvan.toml"),
    ("SQLiteCpp/", r"src/store/|.*_table\.cpp$", "SQL stands in store and beside its struct in *_table.cpp"),
    ("sqlite3", r"src/store/|.*_table\.cpp$", "SQL stands in store and beside its struct in *_table.cpp"),
    ("unicode/", r"src/base/", "ICU stays behind base/text.hpp"),
    ("sodium", r"src/base/", "digests come from base/digest.hpp"),
    ("zstd.h", r"src/base/(transfer|packed)", "what is packed is packed in two places: base/transfer.hpp for files, base/packed.hpp for bytes"),
    ("zip.h", r"src/base/workbook_", "what is in an archive is checked in one place: base/workbook_reader.hpp"),
    ("pugixml", r"src/base/workbook_", "XML is read only of workbooks: base/workbook_reader.hpp"),
    ("xlsxwriter", r"src/document/workbook", "workbooks are written through document/workbook.hpp"),
    ("nlohmann/", r"$^", "json is written by src/document/json.cpp, exactly; a library's doubles are not exact"),
    ("iostream", r"src/cli/|src/main\.cpp$", "a library does not print; cli does"),
]

# Where letters that are not ASCII may stand in the code of src/, and why; comments, and marks such as …, are free.
VIETNAMESE_ALLOWED = [
    (r"src/[a-z]+/messages[a-z_]*\.hpp$", "the catalogue of messages, both languages"),
    (r"src/cli/", "help texts, both languages, beside the commands they describe"),
    (r"src/document/", "the forms of Vietnamese documents: …, ≈, có, ngày … tháng … năm …"),
    (r"src/summary/wording[a-z_]*\.(cpp|hpp)$", "the sentences of the yearly report, which is Vietnamese"),
    (r"src/reporting/wording[a-z_]*\.(cpp|hpp)$", "the sentences of letters to units, which are Vietnamese"),
    (r"src/base/(text_[a-z_]*|[a-z0-9_]*encoding[a-z_]*)\.(cpp|hpp)$", "letters that folding and old encodings are about"),
]

INCLUDE = re.compile(r'\s*#\s*include\s*["<]([^">]+)[">]')
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")
TEST_NAME = re.compile(r'^TEST_CASE\w*\((?:[^",]*,)?((?:\s*"(?:[^"\\]|\\.)*")+)', re.MULTILINE)
COMMAND = re.compile(r"^(?:cli::)?Command (\w+_command)\(\)", re.MULTILINE)


def room_of(path):
    """The room a path such as src/store/x.cpp or include/danvan/store/x.hpp lies in, if any."""
    found = re.match(r"(?:src|include/danvan)/([a-z]+)/", path)
    return found.group(1) if found and found.group(1) in ROOMS else None


def included_room(name):
    """The room of an include such as danvan/store/x.hpp (public) or store/x.hpp (private), and whether it is public."""
    public = name.startswith("danvan/")
    first = name.removeprefix("danvan/").split("/")[0]
    return (first if first in ROOMS and "/" in name else None), public


def check_include(path, name):
    for start, allowed, why in FENCES:
        if name.startswith(start) and not re.match(allowed, path):
            yield f"<{name}> may not be included here: {why}"
    room, (other, public) = room_of(path), included_room(name)
    if room is None or other is None or room == other:
        return
    if ROOMS.index(other) > ROOMS.index(room):
        yield f"{room} may not include {other}, which lies below it"
    elif not public:
        yield f'"{name}" is private to {other}: include what stands in include/danvan/{other}/'


def without_comment(line):
    """The line up to `//`; a `//` inside a string ("http://") does not begin a comment."""
    found = re.match(r"""((?:[^"'/]|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|/(?!/))*)""", line)
    return found.group(1)


def check_file(path, text):
    lines = text.splitlines()
    if len(lines) > LONGEST_FILE:
        yield LONGEST_FILE + 1, f"{len(lines)} lines; the most is {LONGEST_FILE}: split the file by what it does"
    vietnamese = path.startswith("include/") or any(re.match(allowed, path) for allowed, _ in VIETNAMESE_ALLOWED)
    for number, line in enumerate(lines, 1):
        if include := INCLUDE.match(line):
            for message in check_include(path, include.group(1)):
                yield number, message
        if unfinished := UNFINISHED.search(line):
            yield number, f"{unfinished.group(1)}: finish it, or leave it out"
        if not vietnamese and any(c.isalpha() and not c.isascii() for c in without_comment(line)):
            yield number, "text for people belongs in messages.hpp, in both languages"


def check_commands(root):
    """Every command is in the table, and has a page that begins with examples."""
    table = root / "src/cli/commands.cpp"
    listed = table.read_text(encoding="utf-8") if table.exists() else ""
    for source in sorted((root / "src/cli/commands").glob("*.cpp")):
        path = source.relative_to(root).as_posix()
        text = source.read_text(encoding="utf-8")
        found = list(COMMAND.finditer(text))
        if not found:
            yield path, 1, "no function `Command …_command()`: a file here defines the row of its command"
        for function in found:
            line = text.count("\n", 0, function.start()) + 1
            if f"{function.group(1)}()" not in listed:
                yield path, line, f"{function.group(1)}() is not in src/cli/commands.cpp"
        page = f"data/help/{source.stem.replace('_', '-')}.md"
        if not (root / page).exists():
            yield path, 1, f"no help page {page}"


def check_test_names(text):
    for test in TEST_NAME.finditer(text):
        if ";" in test.group(1):
            yield text.count("\n", 0, test.start(1)) + 1, "“;” in the name of a test: ctest takes it for two, and runs neither"


def violations(root):
    for folder in ("include", "src"):
        for source in sorted((root / folder).rglob("*.[ch]pp")):
            path = source.relative_to(root).as_posix()
            for line, message in check_file(path, source.read_text(encoding="utf-8")):
                yield path, line, message
    yield from check_commands(root)
    for source in sorted((root / "tests").rglob("*.cpp")):
        for line, message in check_test_names(source.read_text(encoding="utf-8")):
            yield source.relative_to(root).as_posix(), line, message


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])
    found = [f"{path}:{line}: {message}" for path, line, message in violations(root)]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
