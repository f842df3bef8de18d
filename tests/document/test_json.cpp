#include "document/sample.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace danvan;
using namespace danvan::document;

TEST_CASE("json keeps numbers as numbers, null for missing, \"-\" for not arising and yes / no for truth") {
  CHECK(to_json(sample::every_kind()) ==
        "{\"schema\": \"danvan.sample.1\", \"rows\": [\n"
        "{\"code\": \"A01\", \"count\": 1234567, \"rate\": -1234.50, \"on\": \"2025-07-01\", \"done\": \"yes\"},\n"
        "{\"code\": \"A02\", \"count\": 0, \"rate\": null, \"on\": \"-\", \"done\": \"no\"},\n"
        "{\"code\": null, \"count\": 12, \"rate\": 0.05, \"on\": null, \"done\": null}\n"
        "]}\n");
}

TEST_CASE("json numbers are exact beyond what a double holds") {
  Table table{"s", "", {{"a", ""}}, {{{Number{std::numeric_limits<std::int64_t>::max(), 2}}}}};
  CHECK(to_json(table) == "{\"schema\": \"s\", \"rows\": [\n{\"a\": 92233720368547758.07}\n]}\n");
}

TEST_CASE("json of no rows is an empty list") {
  CHECK(to_json({"s", "", {{"a", ""}}, {}}) == "{\"schema\": \"s\", \"rows\": []}\n");
}

TEST_CASE("json text is exact, valid and harmless to look at") {
  const auto value = [](std::string text) {
    const std::string whole = to_json(sample::one_text(std::move(text)));
    const std::size_t from = whole.find("{\"a\": ") + 6;
    return whole.substr(from, whole.rfind("}\n]}") - from);
  };
  CHECK(value("Đặng \"A\" \\ B") == R"("Đặng \"A\" \\ B")");
  CHECK(value("a\n\t\r") == R"("a\n\t\r")");
  CHECK(value("\x1b[31m\u009b\u202E") == R"("\u001b[31m\u009b\u202e")");
  CHECK(value("\U000E0041") == R"("\udb40\udc41")");
  CHECK(value("a\xFF\xED\xA0\x80z") == "\"a\uFFFD\uFFFD\uFFFD\uFFFDz\"");
  CHECK(value(std::string("\0", 1)) == R"("\u0000")");
  CHECK(value("") == "\"\"");
}
