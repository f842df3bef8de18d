#pragma once

#include "base/csv_source.hpp"

#include <algorithm>
#include <array>

namespace danvan {

/// What stands between two delimiters, not yet unquoted or cleaned.
struct RawCell {
  const char* begin = nullptr;
  const char* end = nullptr;
  unsigned seen = 0;  // CsvScanner::Seen

  [[nodiscard]] std::string_view text() const { return {begin, static_cast<std::size_t>(end - begin)}; }
};

struct ScanFault {
  enum class Kind { stray_quote, text_after_quote, unclosed_quote, nul, cell_too_long, record_too_long } kind;
  const char* at;
  std::size_t cell;
};

/// Splits a CSV file into records and cells, one record in memory at a time. Knows nothing of headers and columns.
class CsvScanner {
 public:
  static constexpr std::size_t cell_cap = 1U << 20U;
  static constexpr std::size_t record_cap = 64U << 20U;

  /// What a cell holds; a cell that saw none of it is plain text without blanks, ready to use.
  enum Seen : unsigned {
    stop = 1,  // ends the search within an unquoted cell
    odd = 2,   // not printable ASCII
    space = 4,
    line_break = 8,
    nul = 16,
    apostrophe = 32,
    doubled = 64,  // two quotes that mean one
    quoted = 128,
  };

  explicit CsvScanner(CsvSource source);

  void set_delimiter(char delimiter);
  [[nodiscard]] char delimiter() const { return m_delimiter; }
  /// How many cells of a record to keep; the rest are only counted.
  void keep_cells(std::size_t most) { m_cells.resize(most); }

  /// Reads ahead and shows what follows, at least the first 64 KiB of it.
  std::string_view front();
  void skip_byte_order_mark();
  void skip_line();

  /// Finds the record that follows without going past it, so that it can be tried with another delimiter; false at the
  /// end. What it found is valid until the next call.
  bool peek();
  /// Goes past the record found last, and finds the next.
  bool next();

  [[nodiscard]] std::span<const RawCell> cells() const {
    return std::span(m_cells).first(std::min(m_count, m_cells.size()));
  }
  [[nodiscard]] std::size_t count() const { return m_count; }
  [[nodiscard]] const std::vector<ScanFault>& faults() const { return m_faults; }
  /// The last record had a fault after which nothing can be told apart any more.
  [[nodiscard]] bool stopped() const { return m_stopped; }
  [[nodiscard]] std::int64_t line() const { return m_line; }
  /// Where a cell begins, its quote included.
  [[nodiscard]] const char* start_of(std::size_t cell) const {
    return m_cells[cell].begin - ((m_cells[cell].seen & quoted) != 0 ? 1 : 0);
  }
  [[nodiscard]] const char* end_of_record() const { return m_record_end; }
  [[nodiscard]] std::string_view record() const {
    return {m_position, static_cast<std::size_t>(m_record_end - m_position)};
  }
  /// Line and column of a byte of the record found last.
  [[nodiscard]] Place place(const char* at) const;
  [[nodiscard]] const std::string& file() const { return m_source.name(); }
  [[nodiscard]] const CsvSource& source() const { return m_source; }

 private:
  void fill();
  bool scan_record();
  const char* scan_plain(RawCell& cell);
  const char* scan_quoted(RawCell& cell);
  const char* skip_to_stop(const char* at) const;
  bool end_record(const char* at);
  void keep(const RawCell& cell);
  void fault(ScanFault::Kind kind, const char* at);
  void stop_with(ScanFault::Kind kind, const char* at);
  bool too_long_already();

  CsvSource m_source;
  std::vector<char> m_buffer;  // a NUL stands after the last byte read
  const char* m_position;      // where the record found last, or the next one, begins
  const char* m_end;
  bool m_at_end = false;  // of the file
  char m_delimiter = ',';
  std::array<unsigned char, 256> m_table{};

  std::vector<RawCell> m_cells;
  std::size_t m_count = 0;
  const char* m_open_cell = nullptr;
  const char* m_record_end = nullptr;
  const char* m_after = nullptr;
  std::int64_t m_breaks = 0;  // line breaks within the record
  std::int64_t m_line = 1;
  std::vector<ScanFault> m_faults;
  bool m_found = false;
  bool m_stopped = false;
};

}  // namespace danvan
