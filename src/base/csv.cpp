#include "danvan/base/csv.hpp"

#include "base/csv_reader.hpp"

namespace danvan {

CsvReader::CsvReader(const std::string& path, std::span<const CsvColumn> columns, CsvOptions options,
                     Diagnostics& diagnostics)
    : m_impl(std::make_unique<Impl>(path, columns, std::move(options), diagnostics)) {}

CsvReader::~CsvReader() = default;

bool CsvReader::next() {
  return m_impl->next();
}

std::string_view CsvReader::cell(std::size_t column) const {
  return m_impl->cell(column);
}

bool CsvReader::has(std::size_t column) const {
  return m_impl->has(column);
}

bool CsvReader::broken() const {
  return m_impl->broken();
}

std::int64_t CsvReader::line() const {
  return m_impl->line();
}

Place CsvReader::place(std::size_t column) const {
  return m_impl->place(column);
}

void CsvReader::reject(std::size_t column, Message reason, Message cure, std::string rule) {
  m_impl->reject(place(column), column, cell(column), {std::move(rule), std::move(reason), std::move(cure)});
}

void CsvReader::reject_at(std::int64_t line, std::size_t column, const std::string& value, Message reason, Message cure,
                          std::string rule) {
  m_impl->reject(m_impl->place_at(line, column), column, value, {std::move(rule), std::move(reason), std::move(cure)});
}

const std::string& CsvReader::file() const {
  return m_impl->file();
}

}  // namespace danvan
