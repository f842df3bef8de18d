#pragma once

#include "danvan/base/date.hpp"
#include "danvan/base/decimal.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace danvan::document {

/// A cell that has no value, and why: three different things that are never mixed up.
struct Empty {};       // nothing to say here (prints as nothing)
struct Missing {};     // asked for, not given: "…"
struct NotArising {};  // "không phát sinh": "-"
bool operator==(Empty, Empty);
bool operator==(Missing, Missing);
bool operator==(NotArising, NotArising);

/// An exact number: `scaled / 10^decimals`; always printed with all its decimals. `estimate` puts ≈ before it.
struct Number {
  std::int64_t scaled = 0;
  int decimals = 0;
  bool estimate = false;
  bool operator==(const Number&) const = default;
};
struct YesNo {
  bool yes = false;
  bool operator==(const YesNo&) const = default;
};

/// One of a fixed set of words: programs read its code, people what it is called.
struct Word {
  std::string code;
  std::string shown;
  bool operator==(const Word&) const = default;
};

using Cell = std::variant<Empty, Missing, NotArising, std::string, Number, Date, YesNo, Word>;

enum class Align { left, right, centre };

struct Column {
  std::string key;    // of csv headers and json; never translated
  std::string title;  // what people read
  Align align = Align::left;
};

struct Row {
  std::vector<Cell> cells;
  bool total = false;  // printed bold where that is possible
};

/// What every answer is made of; the encoders below print the same table in each format.
struct Table {
  std::string schema;  // name of the answer in json, e.g. "danvan.unit.list.1"
  std::string title;
  std::vector<Column> columns;
  std::vector<Row> rows;
  /// Tables that belong to this one: printed below it, each under its title; in json beside `rows`, each under the key
  /// that its `schema` is. csv has only the table itself.
  std::vector<Table> parts = {};
};

/// For people at a terminal. `width` 0: as wide as it takes, else the widest texts are wrapped, and where that is not
/// enough each row is a block of lines. Line breaks and tabs in cells are shown as ↵ and ⇥.
std::string to_text(const Table& table, int width = 0);
/// RFC 4180, LF, ISO dates, plain numbers; missing is an empty cell, not arising is `-`, truth is yes / no. An estimate
/// is a bare number, to be read back: a table that may hold estimates says so in a column. `excel`: BOM, `;`, decimal
/// comma, dd/mm/yyyy, and `'` before text cells that a spreadsheet would run.
enum class CsvDialect { plain, excel };
std::string to_csv(const Table& table, CsvDialect dialect = CsvDialect::plain);
/// The same a row at a time, for a table that is too long to be held. What is written goes to the sink in pieces.
using Sink = std::function<void(std::string_view)>;
class CsvStream {
 public:
  /// Writes the header.
  CsvStream(std::span<const Column> columns, Sink sink, CsvDialect dialect = CsvDialect::plain);
  /// One cell a column.
  void row(std::span<const Cell> cells);

 private:
  std::size_t m_width;
  Sink m_sink;
  bool m_excel;
  std::string m_record;
};
/// A pipe table in Vietnamese forms (1.808, 54,5, dd/mm/yyyy, …, -), text escaped so that data cannot become markup.
std::string to_markdown(const Table& table);
/// {"schema": …, "rows": [{key: value}]}: numbers as numbers, dates as text, empty and missing as null, not arising
/// "-", truth "yes" / "no". Numbers are exact; bytes that are not UTF-8 become U+FFFD.
std::string to_json(const Table& table);

/// The cell as csv has it, plain dialect, unquoted.
std::string plain_text(const Cell& cell);
/// The cell in Vietnamese forms, as documents print it, unescaped.
std::string vietnamese_text(const Cell& cell);

/// `scaled / 10^decimals` with all its decimals: `1.808`, `54,5`, `-1.234,50`.
std::string vietnamese_number(std::int64_t scaled, int decimals);
/// Text that Markdown (CommonMark or GitHub's dialect) shows as it is, wherever in a line it stands.
std::string escape_markdown(std::string_view text);

}  // namespace danvan::document
