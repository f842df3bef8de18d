#include "document/markdown_text.hpp"
#include "document/sample.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>

using namespace danvan;
using namespace danvan::document;

namespace {

/// Reads escaped text back; nothing if any of it would be markup.
std::optional<std::string> read_back(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> entities{
      {{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"<br>", "\n"}}};
  std::string out;
  while (!text.empty()) {
    std::size_t taken = 1;
    std::string_view meant = text.substr(0, 1);
    for (const auto& [written, is] : entities) {
      if (text.starts_with(written)) {
        taken = written.size();
        meant = is;
      }
    }
    if (taken == 1 && text[0] == '\\' && text.size() > 1) {
      taken = 2;
      meant = text.substr(1, 1);
    } else if (taken == 1 && std::string_view("\\`*_[]|~$<>&\n").find(text[0]) != std::string_view::npos) {
      return std::nullopt;
    }
    out += meant;
    text.remove_prefix(taken);
  }
  return out;
}

}  // namespace

TEST_CASE("a pipe table has Vietnamese forms, aligned columns and a bold total") {
  Table table = sample::every_kind();
  table.title = "Bảng 1. Mô hình";
  CHECK(to_markdown(table) ==
        "**Bảng 1. Mô hình**\n"
        "\n"
        "| Mã | Số lượng | Tỷ lệ | Ngày | Xong |\n"
        "| :--- | ---: | ---: | :--- | :---: |\n"
        "| A01 | 1.234.567 | -1.234,50 | 01/07/2025 | có |\n"
        "| A02 | 0 | … | - | không |\n"
        "| | **≈12** | **0,05** | | |\n");
}

TEST_CASE("ordinary Vietnamese text stays as it is") {
  const std::string text = "Xã A (huyện B) - khu 2.1; tỷ lệ 54,5%: “tốt”!";
  CHECK(escape_markdown(text) == text);
}

TEST_CASE("data in a cell is text, never markup") {
  const auto cell = [](const std::string& text) {
    const std::string whole = to_markdown(sample::one_text(text));
    const std::string head = "| A |\n| :--- |\n| ";
    REQUIRE(whole.starts_with(head));
    return whole.substr(head.size(), whole.size() - head.size() - 3);
  };
  CHECK(cell("| a\n<script>") == "\\| a<br>&lt;script&gt;");
  CHECK(cell("=1+1") == "=1+1");
  CHECK(cell("\x1b[31m") == "\uFFFD\\[31m");
  CHECK(cell("**x**") == "\\*\\*x\\*\\*");
  CHECK(cell("a\\") == "a\\\\");
  CHECK(cell("[a](http://b) www.c.vn") == "\\[a\\](http\\://b) www\\.c.vn");
  CHECK(cell("-") == "\\-");
  CHECK(cell("# a") == "\\# a");
  CHECK(cell("12. a") == "12\\. a");
  CHECK(cell("12.5") == "12.5");
  CHECK(cell("a_b & c") == "a\\_b &amp; c");
}

TEST_CASE("whatever is written, it reads back as the same text and holds no markup") {
  constexpr std::string_view alphabet = "a1\\`*_[|~<>&#-.\n$";
  const std::size_t n = alphabet.size();
  for (std::size_t i = 0; i < n * n * n * n; ++i) {
    const std::string middle{alphabet[i % n], alphabet[i / n % n], alphabet[i / n / n % n], alphabet[i / n / n / n]};
    const std::string text = "x" + middle + "x";  // ends are trimmed
    const auto back = read_back(markdown_inline(text));
    REQUIRE(back.has_value());
    REQUIRE(*back == text);
  }
}

TEST_CASE("marks enclose text without blanks at its ends, and nothing is not marked") {
  CHECK(markdown_marked("**", " a ") == "**a**");
  CHECK(markdown_marked("**", "").empty());
  CHECK(markdown_marked("**", " \n").empty());
}
