// Any text in the cells of a table and in an official letter: whatever it is written as, it stays text, and nothing in
// it becomes a cell, a line, a link, a tag, an escape of the terminal or a formula.
#include "danvan/base/csv.hpp"
#include "danvan/base/text.hpp"
#include "danvan/document/letter.hpp"
#include "document/letter_page.hpp"
#include "fuzz.hpp"

#include <algorithm>

namespace {

using namespace danvan;
using namespace danvan::document;

std::vector<std::string> pieces(std::string_view input) {
  std::vector<std::string> found;
  while (found.size() < 8) {
    const std::size_t end = input.find('\n');
    found.emplace_back(input.substr(0, end));
    if (end == std::string_view::npos) {
      break;
    }
    input.remove_prefix(end + 1);
  }
  found.resize(8);
  return found;
}

Table table_of(const std::vector<std::string>& texts) {
  Table table{"danvan.fuzz.1", texts[0], {{"code", texts[1]}, {"name", texts[2], Align::right}, {"note", ""}}, {}};
  table.rows.push_back({{texts[3], texts[4], Number{-1234, 1}}});
  table.rows.push_back({{Word{texts[5], texts[6]}, NotArising{}, texts[7]}, true});
  return table;
}

void check_csv(const Table& table, const std::vector<std::string>& texts, CsvDialect dialect) {
  constexpr CsvColumn columns[] = {{"code"}, {"name"}, {"note"}};
  static fuzz::MemoryFile file;
  const std::string written = to_csv(table, dialect);
  CsvOptions options;
  options.excel = dialect == CsvDialect::excel;
  const auto is_clean = [](const std::string& text) { return clean(text).text == text; };
  if (!std::all_of(texts.begin(), texts.end(), is_clean)) {
    return;
  }
  Diagnostics faults;
  CsvReader reader(file.fill(written), columns, options, faults);
  const std::vector<std::vector<std::string>> rows{{texts[3], texts[4], options.excel ? "-123,4" : "-123.4"},
                                                   {texts[5], "-", texts[7]}};
  for (const std::vector<std::string>& row : rows) {
    fuzz::promise(reader.next() && reader.cell(0) == row[0] && reader.cell(1) == row[1] && reader.cell(2) == row[2],
                  "a file is read back as it was", written);
  }
  fuzz::promise(faults.empty() && !reader.next(), "and has nothing else in it", written);
}

/// A spreadsheet runs a cell that begins with one of these, also within quotes; after a quote that is doubled it is
/// text.
void check_no_formula(std::string_view csv) {
  bool quoted = false, begins = true;
  for (std::size_t i = 3; i < csv.size(); ++i) {  // after the byte order mark
    const bool number = csv.substr(i).starts_with("-123,4") || csv.substr(i).starts_with("-;");
    fuzz::promise(!begins || number || std::string_view("=+-@").find(csv[i]) == std::string_view::npos,
                  "no cell begins as a formula does", csv);
    const bool opens = begins && !quoted && csv[i] == '"';
    quoted = quoted != (csv[i] == '"');
    begins = opens || (!quoted && (csv[i] == ';' || csv[i] == '\n'));
  }
}

/// Checks one JSON text, enough to see that no string ends too early.
class Json {
 public:
  explicit Json(std::string_view text) : m_rest(text) {}
  bool is_object_alone() { return value() && (skip(), m_rest.empty()); }

 private:
  void skip() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \n"), m_rest.size())); }
  bool take(std::string_view word) {
    skip();
    const bool there = m_rest.starts_with(word);
    m_rest.remove_prefix(there ? word.size() : 0);
    return there;
  }
  bool string() {
    if (!take("\"")) {
      return false;
    }
    for (; !m_rest.empty() && m_rest.front() != '"'; m_rest.remove_prefix(1)) {
      if (static_cast<unsigned char>(m_rest.front()) < 0x20) {
        return false;
      }
      if (m_rest.front() == '\\') {
        m_rest.remove_prefix(1);
      }
    }
    return take("\"");
  }
  template <typename One>
  bool list(std::string_view end, One one) {
    if (take(end)) {
      return true;
    }
    do {
      if (!one()) {
        return false;
      }
    } while (take(","));
    return take(end);
  }
  bool value() {
    if (take("{")) {
      return list("}", [&] { return string() && take(":") && value(); });
    }
    if (take("[")) {
      return list("]", [&] { return value(); });
    }
    if (take("null")) {
      return true;
    }
    skip();
    if (m_rest.starts_with('"')) {
      return string();
    }
    const std::size_t digits = std::min(m_rest.find_first_not_of("-.0123456789"), m_rest.size());
    m_rest.remove_prefix(digits);
    return digits > 0;
  }

  std::string_view m_rest;
};

/// Lines have no bars, or as many as the rows of a table of so many columns; of a letter, whose tables differ, any.
void check_markdown(std::string_view text, std::optional<std::size_t> columns) {
  std::size_t bars = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') {
      fuzz::promise(bars == 0 || !columns || bars == *columns + 1, "a row has the cells it was given", text);
      bars = 0;
    } else if (text[i] == '\\') {
      ++i;
    } else {
      bars += text[i] == '|' ? 1U : 0U;
      fuzz::promise(text[i] != '<' || text.substr(i).starts_with("<br>"), "no tag but a line break", text);
      fuzz::promise(text[i] != '[' && text[i] != '`' && text[i] != '~', "no link and no code", text);
    }
  }
}

void check_page(std::string_view page) {
  constexpr std::string_view tags[] = {"!DOCTYPE html>",
                                       "html lang=",
                                       "head>",
                                       "meta ",
                                       "body>",
                                       "table>",
                                       "thead>",
                                       "tbody>",
                                       "colgroup>",
                                       "col ",
                                       "tr>",
                                       "td style=",
                                       "th style=",
                                       "div data-custom-style=",
                                       "html>",
                                       "td>",
                                       "th>",
                                       "div>",
                                       "p>",
                                       "b>",
                                       "i>",
                                       "br>"};
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    std::string_view tag = page.substr(at + 1);
    tag.remove_prefix(tag.starts_with('/') ? 1 : 0);
    fuzz::promise(
        std::any_of(std::begin(tags), std::end(tags), [&](std::string_view one) { return tag.starts_with(one); }),
        "no tag comes from text", page);
  }
}

Letter letter_of(const std::vector<std::string>& texts, const Table& table, unsigned choice) {
  Letter letter{.parent = texts[0],
                .name = texts[1],
                .symbol = texts[2],
                .number = {},
                .place = texts[3],
                .date = Date(20'000),
                .type = (choice & 1U) != 0 ? texts[4] : "",
                .subject = texts[5],
                .basis = texts[6],
                .body = {},
                .recipients = {texts[7], texts[0]},
                .signer_authority = texts[1],
                .signer_title = texts[2],
                .signer_name = texts[3]};
  letter.number = (choice & 2U) != 0 ? std::optional<std::int64_t>(7) : std::nullopt;
  letter.body = {Paragraph{static_cast<Paragraph::Style>(choice / 4 % 5), texts[4]}, table};
  if ((choice & 64U) != 0) {
    letter.body.emplace_back(Paragraph{Paragraph::Style::body, texts[5]});
  }
  letter.addressees =
      (choice & 128U) != 0 ? std::vector<std::string>{texts[6], texts[7]} : std::vector<std::string>{texts[6]};
  return letter;
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  const unsigned choice = fuzz::take_choice(input);
  const std::vector<std::string> texts = pieces(input);
  const Table table = table_of(texts);
  check_csv(table, texts, CsvDialect::plain);
  check_csv(table, texts, CsvDialect::excel);
  check_no_formula(to_csv(table, CsvDialect::excel));
  const std::string json = to_json(table);
  fuzz::promise(Json(json).is_object_alone() && !invalid_utf8(json), "an answer is JSON", json);
  const std::string seen = to_text(table, static_cast<int>(choice));
  fuzz::promise(std::none_of(seen.begin(), seen.end(),
                             [](char c) { return c != '\n' && static_cast<unsigned char>(c) < 0x20; }) &&
                    !invalid_utf8(seen),
                "nothing in an answer steers the terminal", seen);
  check_markdown(to_markdown(table), table.columns.size());
  const Letter letter = letter_of(texts, table, choice);
  const std::string written = to_markdown(letter);
  check_markdown(written, std::nullopt);
  check_page(to_page(letter));
}
