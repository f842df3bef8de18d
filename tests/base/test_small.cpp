#include "danvan/base/codes.hpp"
#include "danvan/base/diagnostics.hpp"
#include "danvan/base/digest.hpp"
#include "danvan/base/embedded.hpp"
#include "danvan/base/in_both.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

using namespace danvan;

static constexpr Text greeting{"{1} greets {0}", "{0} được {1} chào"};

TEST_CASE("a message is the same facts in either language") {
  const Message made = message(greeting, "An", 7);
  CHECK(render(made, Lang::en) == "7 greets An");
  CHECK(render(made, Lang::vi) == "An được 7 chào");
  CHECK(render(message(greeting, "{1}", "{0}"), Lang::en) == "{0} greets {1}");
  CHECK(render({}, Lang::en).empty());
}

TEST_CASE("a value may differ between the languages") {
  static constexpr Text tea{"tea", "trà"};
  CHECK(render(message(greeting, in_both(tea), "An"), Lang::en) == "An greets tea");
  CHECK(render(message(greeting, in_both(tea), "An"), Lang::vi) == "trà được An chào");
  CHECK(render(message(greeting, in_both("", ""), "An"), Lang::vi) == " được An chào");
}

TEST_CASE("a day in a sentence is written as its language has it, what was typed or is to be typed stays as it is") {
  static constexpr Text closed{"closed on {0}", "đã đóng ngày {0}"};
  static constexpr Text quoted{"“{0}” is not a day", "“{0}” không phải là ngày"};
  static constexpr Text command{"danvan unit show {0} --on {1}", "danvan unit show {0} --on {1}"};
  CHECK(render(message(closed, "2025-10-09"), Lang::en) == "closed on 2025-10-09");
  CHECK(render(message(closed, "2025-10-09"), Lang::vi) == "đã đóng ngày 09/10/2025");
  CHECK(render(message(closed, "2025-13-09"), Lang::vi) == "đã đóng ngày 2025-13-09");
  CHECK(render(message(closed, "2025-10"), Lang::vi) == "đã đóng ngày 2025-10");
  CHECK(render(message(quoted, "2025-10-09"), Lang::vi) == "“2025-10-09” không phải là ngày");
  CHECK(render(message(command, "N01", "2025-10-09"), Lang::vi) == "danvan unit show N01 --on 2025-10-09");
}

TEST_CASE("why the system refused is told in the language of the reader") {
  for (const int error : {ENOENT, EACCES, ENOSPC, EPERM, EIO}) {
    const Message made = message(greeting, "An", system_reason(error));
    CHECK(render(made, Lang::en) == std::generic_category().message(error) + " greets An");
    CHECK(render(made, Lang::vi).find(std::generic_category().message(error)) == std::string::npos);
  }
  CHECK(render(message(greeting, "An", system_reason(9999)), Lang::vi) == "An được lỗi số 9999 của hệ thống chào");
}

TEST_CASE("a broken promise tells where") {
  CHECK_NOTHROW(ensure(true, "all is well"));
  try {
    ensure(false, "all is well");
    FAIL("not thrown");
  } catch (const Bug& bug) {
    const std::string text = bug.what();
    CHECK(text.starts_with("all is well ("));
    CHECK(text.find("test_small.cpp:") != std::string::npos);
  }
}

TEST_CASE("all faults are counted and passed on, the first twenty kept") {
  std::size_t passed_on = 0;
  Diagnostics diagnostics([&](const Diagnostic&) { ++passed_on; });
  CHECK_NOTHROW(diagnostics.throw_if_any());
  for (int i = 0; i < 50; ++i) {
    diagnostics.add({{"f", i, 1}, "", "", "", {}, {}});
  }
  CHECK(passed_on == 50);
  CHECK(diagnostics.count() == 50);
  CHECK(diagnostics.first().size() == 20);
  try {
    diagnostics.throw_if_any();
    FAIL("not thrown");
  } catch (const BadInput& bad) {
    CHECK(bad.exit() == Exit::bad_input);
    CHECK(bad.diagnostics().count() == 50);
    CHECK(render(bad.message(), Lang::en).starts_with("50 faults"));
  }
}

TEST_CASE("of all faults the first of the file are kept, in its order, and files stand in the order they came") {
  Diagnostics diagnostics;
  const auto add = [&](std::string file, std::int64_t line, std::int64_t column) {
    diagnostics.add({{std::move(file), line, column}, "", "", "", {}, {}});
  };
  for (int line = 40; line > 2; --line) {
    add("b", line, 1);
  }
  add("a", 1, 1);
  add("b", 2, 32);
  add("b", 2, 22);
  REQUIRE(diagnostics.first().size() == Diagnostics::shown);
  CHECK(diagnostics.first()[0].place.column == 22);
  CHECK(diagnostics.first()[1].place.column == 32);
  CHECK(diagnostics.first()[2].place.line == 3);
  CHECK(diagnostics.first().back().place.line == 20);
}

TEST_CASE("codes give back their numbers, however many there are") {
  Codes codes;
  CHECK_FALSE(codes.find("A0"));
  for (std::int64_t i = 0; i < 5'000; ++i) {
    codes.add("A" + std::to_string(i), i * 3);
  }
  CHECK(codes.size() == 5'000);
  for (std::int64_t i = 0; i < 5'000; ++i) {
    CHECK(codes.find("A" + std::to_string(i)) == i * 3);
    CHECK(codes.find("A" + std::to_string(i)) == i * 3);
  }
  CHECK_FALSE(codes.find("A5000"));
  CHECK_FALSE(codes.find(""));
  CHECK(codes.all().front() == "A0");
  codes.add("A7", 1);
  CHECK(codes.find("A7") == 1);
  CHECK(codes.size() == 5'000);
}

TEST_CASE("a digest is what sha256sum prints") {
  CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digest_from_hex(hex(sha256("abc"))) == sha256("abc"));
  CHECK_FALSE(digest_from_hex("ba78"));
  CHECK_FALSE(digest_from_hex(std::string(63, 'a') + "g"));
}

TEST_CASE("different rows of fields have different digests") {
  const auto of = [](std::string_view a, std::string_view b) { return FieldDigest().add(a).add(b).finish(); };
  CHECK(of("a", "b") == of("a", "b"));
  CHECK(of("ab", "") != of("a", "b"));
  CHECK(of("", "ab") != of("ab", ""));
  CHECK(FieldDigest().add(std::int64_t{12}).finish() !=
        FieldDigest().add(std::int64_t{1}).add(std::int64_t{2}).finish());
}

TEST_CASE("what is compiled in is found by its name, and the names are in order") {
  const auto files = embedded_files();
  CHECK(std::is_sorted(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; }));
  REQUIRE(embedded_file("schema/0001_store.sql"));
  CHECK(embedded_file("schema/0001_store.sql")->find("CREATE TABLE") != std::string_view::npos);
  CHECK_FALSE(embedded_file("schema/none.sql"));
  CHECK_FALSE(embedded_file(""));
}
