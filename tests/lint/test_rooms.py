#!/usr/bin/env python3
"""A lint that lets everything pass looks like a clean code base: each rule of rooms.py must catch what it is for."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

LINT = Path(__file__).with_name("rooms.py")
COMMAND = "Command go_command() {\n}\n"


def lint(files):
    """What rooms.py says of a tree of these files: exit code and lines."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, LINT, folder], capture_output=True, text=True, encoding="utf-8")
        return done.returncode, done.stdout.splitlines()


class Rooms(unittest.TestCase):
    def caught(self, path, text, start):
        code, lines = lint({path: text})
        self.assertEqual(code, 1, path)
        self.assertEqual(len(lines), 1, lines)
        self.assertTrue(lines[0].startswith(f"{path}:{start}"), lines[0])

    def passes(self, files):
        self.assertEqual(lint(files), (0, []))

    def test_a_room_may_not_include_one_below_it(self):
        self.caught("src/store/a.cpp", '\n#include "danvan/register/units.hpp"\n', "2: store may not include register")
        self.caught("include/danvan/base/a.hpp", '#include "danvan/cli/run.hpp"\n', "1: base may not include cli")
        self.caught("src/base/a.cpp", '#include "store/journal.hpp"\n', "1: base may not include store")

    def test_private_headers_stay_in_their_room(self):
        self.caught("src/store/a.cpp", '#include "base/wide.hpp"\n', '1: "base/wide.hpp" is private')

    def test_a_room_may_include_itself_and_those_above(self):
        self.passes({"src/store/a.cpp": '#include "store/b.hpp"\n#include "danvan/base/date.hpp"\n#include <string>\n'})

    def test_each_library_stays_behind_its_fence(self):
        for name in ("CLI/CLI.hpp", "toml++/toml.h", "SQLiteCpp/SQLiteCpp.h", "sqlite3.h", "unicode/unistr.h",
                     "sodium.h", "zip.h", "pugixml.hpp", "xlsxwriter.h", "nlohmann/json.hpp", "iostream"):
            self.caught("src/reporting/a.cpp", f"#include <{name}>\n", f"1: <{name}> may not")
        self.passes({"src/reporting/form_table.cpp": "#include <SQLiteCpp/SQLiteCpp.h>\n", "src/store/a.cpp": "#include <sqlite3.h>\n",
                     "src/config/a.cpp": "#include <toml++/toml.h>\n", "src/base/a.cpp": "#include <sodium.h>\n",
                     "src/base/workbook_parts.cpp": "#include <zip.h>\n#include <pugixml.hpp>\n",
                     "src/document/workbook_xlsx.cpp": "#include <xlsxwriter.h>\n"})

    def test_text_for_people_stands_in_messages(self):
        self.caught("src/register/a.cpp", 'auto s = "Đơn vị";\n', "1: text for people")
        self.caught("src/register/a.cpp", 'auto s = "http://Đ";\n', "1: text for people")
        self.passes({"src/register/messages.hpp": '"Đơn vị"\n', "src/register/a.cpp": "auto a = \"…\";  // đơn vị\n"})

    def test_files_stay_short(self):
        self.caught("src/base/a.cpp", "\n" * 401, "401: 401 lines")
        self.passes({"src/base/a.cpp": "\n" * 400})

    def test_nothing_is_left_unfinished(self):
        for word in ("TO" "DO", "FIX" "ME", "XX" "X"):
            self.caught("src/base/a.cpp", f"// {word}: later\n", f"1: {word}")

    def test_each_command_is_listed_and_has_a_page(self):
        whole = {"src/cli/commands/go_on.cpp": COMMAND, "src/cli/commands.cpp": "{go_command()}", "data/help/go-on.md": ""}
        self.passes(whole)
        self.assertIn("no help page", lint({k: v for k, v in whole.items() if not k.endswith(".md")})[1][0])
        self.assertIn("is not in", lint({**whole, "src/cli/commands.cpp": ""})[1][0])
        self.assertIn("no function", lint({**whole, "src/cli/commands/go_on.cpp": ""})[1][0])

    def test_names_of_tests_are_such_that_ctest_runs_them(self):
        self.caught("tests/base/a.cpp", 'TEST_CASE("one; two") {\n', "1: “;”")
        self.caught("tests/base/a.cpp", 'TEST_CASE_FIXTURE(Year,\n  "\\"one\\", "\n  "two; three") {\n', "1: “;”")
        self.passes({"tests/base/a.cpp": 'TEST_CASE("one, two") {\n  CHECK(f("a;b"));\n}\n'})


if __name__ == "__main__":
    unittest.main()
