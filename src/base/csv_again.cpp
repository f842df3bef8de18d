#include "base/csv_reader.hpp"
#include "danvan/base/error.hpp"

#include <filesystem>

namespace danvan {

Place CsvReader::Impl::place_at(std::int64_t line, std::size_t column) {
  if (!find_again(line)) {
    return {file(), line, 0};
  }
  const bool there = has(column) && m_cell_of[column] < m_again->count();
  return there ? m_again->place(m_again->start_of(m_cell_of[column])) : Place{file(), line, 1};
}

/// Goes on to the record that begins in the line, from the start where that lies behind.
bool CsvReader::Impl::find_again(std::int64_t line) {
  const bool ahead = m_again != nullptr && m_again->line() <= line;
  if (ahead && go_on_to(line)) {
    return true;
  }
  if (ahead && !m_scanner.source().kept()) {
    return false;  // what is kept has grown since, a file has not
  }
  if (m_returns == most_returns || !begin_again()) {
    return false;
  }
  ++m_returns;
  return go_on_to(line);
}

bool CsvReader::Impl::go_on_to(std::int64_t line) {
  while (m_again->line() < line) {
    if (!m_again->next()) {
      return false;
    }
  }
  return m_again->line() == line;
}

bool CsvReader::Impl::begin_again() {
  std::error_code unknown;
  const std::optional<std::string>& kept = m_scanner.source().kept();
  if (!kept && (m_path == "-" || !std::filesystem::is_regular_file(m_path, unknown))) {
    return false;
  }
  try {
    m_again = std::make_unique<CsvScanner>(kept ? CsvSource(file(), *kept) : CsvSource(m_path, m_options));
    m_again->skip_byte_order_mark();
    m_again->set_delimiter(m_delimiter);
    m_again->keep_cells(m_width + 1);
    return m_again->next();
  } catch (const Error&) {
    return false;  // it is gone: the line has to do
  }
}

}  // namespace danvan
