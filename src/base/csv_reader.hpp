#pragma once

#include "base/csv_header.hpp"
#include "base/csv_scanner.hpp"

namespace danvan {

/// Why something is refused, with its rule's id.
struct CsvRefusal {
  std::string rule;
  Message reason;
  Message cure;
};

class CsvReader::Impl {
 public:
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
  static constexpr std::size_t most_columns = 50;  // within reach of small inputs
#else
  static constexpr std::size_t most_columns = 10'000;
#endif
  static constexpr int most_returns = 40;  // to the start of the file, for faults out of order: each reads it anew

  Impl(const std::string& path, std::span<const CsvColumn> columns, CsvOptions options, Diagnostics& diagnostics);

  bool next();
  [[nodiscard]] std::string_view cell(std::size_t column) const {
    return has(column) && m_cell_of[column] < m_values.size() ? m_values[m_cell_of[column]] : std::string_view();
  }
  [[nodiscard]] bool has(std::size_t column) const {
    return m_cell_of[column] != HeaderMatch::absent;
  }
  [[nodiscard]] bool broken() const {
    return m_broken;
  }
  [[nodiscard]] std::int64_t line() const {
    return m_scanner.line();
  }
  [[nodiscard]] const std::string& file() const {
    return m_scanner.file();
  }
  [[nodiscard]] Place place(std::size_t column) const;
  /// Of a row read earlier.
  [[nodiscard]] Place place_at(std::int64_t line, std::size_t column);
  void reject(Place place, std::size_t column, std::string_view value, CsvRefusal refusal);

 private:
  // csv_open.cpp: to the end of the header
  bool open();
  bool refuse_foreign(std::string_view front);
  bool take_separator_line();
  bool find_header();
  void choose_delimiter();
  bool read_header();
  void report(const HeaderFault& fault);
  [[nodiscard]] std::string column_names() const;

  // csv_again.cpp: rows read earlier
  bool find_again(std::int64_t line);
  bool go_on_to(std::int64_t line);
  bool begin_again();

  // csv_faults.cpp: what is wrong with records
  void report(const ScanFault& fault);
  void report_ragged();
  void report_text(std::size_t cell, std::string_view raw);
  [[nodiscard]] CsvRefusal encoding_refusal(std::string_view raw) const;

  // csv_reader.cpp: records
  bool take_record();
  [[nodiscard]] bool is_blank() const;
  void take_cells(std::size_t count);
  std::string_view finished(std::size_t cell);
  std::string_view unquoted(std::size_t cell);
  [[nodiscard]] std::string field_of(std::size_t cell) const;
  void refuse(Place place, std::string field, std::string_view value, CsvRefusal refusal);

  std::string m_path;
  CsvScanner m_scanner;
  std::unique_ptr<CsvScanner> m_again;  // goes through the file a second time
  int m_returns = 0;
  std::vector<CsvColumn> m_columns;
  CsvOptions m_options;
  Diagnostics& m_diagnostics;
  char m_delimiter = '\0';

  std::vector<std::size_t> m_cell_of;
  std::size_t m_width = 0;  // cells of the header row
  std::vector<std::string_view> m_values;
  std::vector<std::string> m_rewritten;  // what a value points into when it is not the file's own bytes
  bool m_broken = false;
  bool m_ended = false;
};

}  // namespace danvan
