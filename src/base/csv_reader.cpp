#include "base/csv_reader.hpp"

#include "base/messages.hpp"
#include "base/text_scan.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan {
namespace {

/// What `--excel` puts a guard before.
constexpr std::string_view guarded = "'=+-@\t\r\n";

bool has_guard(std::string_view text) {
  return text.size() >= 2 && text[0] == '\'' && guarded.find(text[1]) != std::string_view::npos;
}

/// Spaces only where they are kept: single and inside.
bool spaces_are_clean(std::string_view text) {
  return text.front() != ' ' && text.back() != ' ' && text.find("  ") == std::string_view::npos;
}

}  // namespace

bool CsvReader::Impl::next() {
  while (!m_ended) {
    if (!m_scanner.next()) {
      m_ended = true;
      m_values.clear();
    } else if (take_record()) {
      return true;
    }
  }
  return false;
}

/// False when there is no record to give: it is blank, or cannot be told from what follows.
bool CsvReader::Impl::take_record() {
  m_broken = false;
  for (const ScanFault& fault : m_scanner.faults()) {
    report(fault);
  }
  if (m_scanner.stopped() || is_blank()) {
    return false;
  }
  if (m_scanner.count() != m_width) {
    report_ragged();
  }
  take_cells(std::min(m_scanner.count(), m_width));
  return true;
}

bool CsvReader::Impl::is_blank() const {
  const std::span<const RawCell> cells = m_scanner.cells();
  return m_scanner.count() == cells.size() && std::all_of(cells.begin(), cells.end(), [](const RawCell& cell) {
           return cell.text().find_first_not_of(" \t") == std::string_view::npos;
         });
}

void CsvReader::Impl::take_cells(std::size_t count) {
  m_values.resize(count);
  if (m_rewritten.size() < count) {
    m_rewritten.resize(count);
  }
  const std::span<const RawCell> cells = m_scanner.cells();
  for (std::size_t i = 0; i < count; ++i) {
    constexpr unsigned plain = CsvScanner::stop | CsvScanner::quoted | CsvScanner::apostrophe;
    const bool ready = (cells[i].seen & ~(m_options.excel ? plain ^ CsvScanner::apostrophe : plain)) == 0;
    m_values[i] = ready ? cells[i].text() : finished(i);
  }
}

std::string_view CsvReader::Impl::finished(std::size_t cell) {
  std::string_view text = unquoted(cell);
  if (m_options.excel && has_guard(text)) {
    text.remove_prefix(1);
  }
  if (text.empty()) {
    return text;
  }
  const bool ascii = (m_scanner.cells()[cell].seen & CsvScanner::odd) == 0;
  if (ascii ? spaces_are_clean(text) : text_scan::is_clean(text)) {
    return text;
  }
  CleanText cleaned = clean(text);
  if (cleaned.fault) {
    report_text(cell, text);
  }
  return m_rewritten[cell] = std::move(cleaned.text);
}

std::string_view CsvReader::Impl::unquoted(std::size_t cell) {
  const RawCell& raw = m_scanner.cells()[cell];
  if ((raw.seen & CsvScanner::doubled) == 0) {
    return raw.text();
  }
  std::string& out = m_rewritten[cell];
  out.clear();
  std::string_view rest = raw.text();
  for (std::size_t at = rest.find("\"\""); at != std::string_view::npos; at = rest.find("\"\"")) {
    out += rest.substr(0, at + 1);
    rest.remove_prefix(at + 2);
  }
  return out += rest;
}

Place CsvReader::Impl::place(std::size_t column) const {
  const bool there = has(column) && m_cell_of[column] < m_values.size();
  return there ? m_scanner.place(m_scanner.start_of(m_cell_of[column])) : Place{file(), line(), 1};
}

void CsvReader::Impl::reject(Place place, std::size_t column, std::string_view value, CsvRefusal refusal) {
  refuse(std::move(place), std::string(m_columns[column].name), value, std::move(refusal));
}

void CsvReader::Impl::refuse(Place place, std::string field, std::string_view value, CsvRefusal refusal) {
  m_diagnostics.add({std::move(place), std::move(field), visible(value), std::move(refusal.rule),
                     std::move(refusal.reason), std::move(refusal.cure)});
}

std::string CsvReader::Impl::field_of(std::size_t cell) const {
  const auto found = std::find(m_cell_of.begin(), m_cell_of.end(), cell);
  return found == m_cell_of.end() ? std::string()
                                  : std::string(m_columns[static_cast<std::size_t>(found - m_cell_of.begin())].name);
}

}  // namespace danvan
