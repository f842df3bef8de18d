#include "base/csv_reader.hpp"
#include "base/messages.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>

namespace danvan {
namespace {

constexpr std::array<char, 3> delimiters{',', ';', '\t'};

bool is_delimiter(char c) {
  return std::find(delimiters.begin(), delimiters.end(), c) != delimiters.end();
}

/// UTF-16 of mostly ASCII text: every second byte is NUL.
bool is_utf16(std::string_view front) {
  if (front.starts_with("\xFF\xFE") || front.starts_with("\xFE\xFF")) {
    return true;
  }
  const std::string_view sample = front.substr(0, 1024);
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < sample.size(); ++i) {
    nuls[i % 2] += sample[i] == '\0' ? 1U : 0U;
  }
  return sample.size() >= 4 && std::max(nuls[0], nuls[1]) * 4 >= sample.size() && std::min(nuls[0], nuls[1]) == 0;
}

}  // namespace

CsvReader::Impl::Impl(const std::string& path, std::span<const CsvColumn> columns, CsvOptions options,
                      Diagnostics& diagnostics)
    : m_path(path),
      m_scanner(CsvSource(path, options)),
      m_columns(columns.begin(), columns.end()),
      m_options(std::move(options)),
      m_diagnostics(diagnostics),
      m_cell_of(columns.size(), HeaderMatch::absent) {
  m_ended = !open();
}

bool CsvReader::Impl::open() {
  if (refuse_foreign(m_scanner.front())) {
    return false;
  }
  m_scanner.skip_byte_order_mark();
  return take_separator_line() && find_header() && read_header();
}

bool CsvReader::Impl::refuse_foreign(std::string_view front) {
  const Place whole{file(), 0, 0};
  if (front.starts_with("PK\x03\x04")) {
    refuse(whole, {}, {}, {"CS-10", message(messages::is_workbook), message(messages::save_as_utf8)});
    return true;
  }
  if (is_utf16(front)) {
    refuse(whole, {}, {}, {"CS-10", message(messages::is_utf16), message(messages::save_as_utf8)});
    return true;
  }
  return false;
}

bool CsvReader::Impl::take_separator_line() {
  const std::string_view front = m_scanner.front();
  if (fold(front.substr(0, 4)) != "sep=") {
    return true;
  }
  const std::size_t end = front.find_first_of("\r\n");
  if (end != 5 || !is_delimiter(front[4])) {
    refuse({file(), 1, 5}, {}, front.substr(4, std::min<std::size_t>(end, 5) - 4),
           {"CS-17", message(messages::bad_separator), {}});
    return false;
  }
  m_delimiter = front[4];
  m_scanner.skip_line();
  return true;
}

/// Goes to the first row that is not blank.
bool CsvReader::Impl::find_header() {
  m_scanner.keep_cells(most_columns);
  while (m_scanner.next()) {
    choose_delimiter();
    if (m_scanner.stopped() || !is_blank()) {
      return true;
    }
  }
  refuse({file(), 0, 0}, {}, {},
         {"CS-01", message(messages::no_header), message(messages::add_header, column_names())});
  return false;
}

/// The one that makes the most known columns of the row; else the one that makes the most cells; a comma among equals.
void CsvReader::Impl::choose_delimiter() {
  char best = m_delimiter;
  std::size_t best_known = 0;
  std::size_t best_cells = 0;
  for (const char candidate : delimiters) {
    if (m_delimiter != '\0') {
      break;
    }
    m_scanner.set_delimiter(candidate);
    m_scanner.peek();
    std::size_t known = 0;
    for (const RawCell& cell : m_scanner.cells()) {
      const std::string name = clean(cell.text()).text;
      known +=
          std::any_of(m_columns.begin(), m_columns.end(), [&](const CsvColumn& c) { return c.name == name; }) ? 1U : 0U;
    }
    const std::size_t cells = m_scanner.count();
    if (best == '\0' || known > best_known || (known == best_known && cells > best_cells)) {
      best = candidate;
      best_known = known;
      best_cells = cells;
    }
  }
  m_scanner.set_delimiter(best);
  m_scanner.peek();
}

bool CsvReader::Impl::read_header() {
  const std::size_t width = m_scanner.count();
  if (width > most_columns) {
    refuse({file(), line(), 1}, {}, {}, {"CS-14", message(messages::too_many_columns, width, most_columns), {}});
    return false;
  }
  const std::size_t faults_before = m_diagnostics.count();
  for (const ScanFault& fault : m_scanner.faults()) {
    report(fault);
  }
  if (m_scanner.stopped()) {
    return false;
  }
  take_cells(width);
  if (m_diagnostics.count() == faults_before) {
    const HeaderMatch match = match_header(std::vector<std::string>(m_values.begin(), m_values.end()), m_columns);
    m_cell_of = match.cell_of;
    if (std::all_of(m_cell_of.begin(), m_cell_of.end(), [](std::size_t cell) { return cell == HeaderMatch::absent; })) {
      refuse({file(), line(), 1}, {}, {},
             {"CS-01", message(messages::names_no_column), message(messages::add_header, column_names())});
    } else {
      for (const HeaderFault& fault : match.faults) {
        report(fault);
      }
    }
  }
  m_width = width;
  m_values.clear();
  m_delimiter = m_scanner.delimiter();
  m_scanner.keep_cells(m_width + 1);
  return m_diagnostics.count() == faults_before;
}

void CsvReader::Impl::report(const HeaderFault& fault) {
  const bool missing = fault.kind == HeaderFault::Kind::missing;
  Place place = missing ? Place{file(), line(), 1} : m_scanner.place(m_scanner.start_of(fault.cell));
  const auto add = [&](CsvRefusal refusal) {
    refuse(std::move(place), missing ? fault.name : "", missing ? "" : fault.name, std::move(refusal));
  };
  switch (fault.kind) {
    case HeaderFault::Kind::missing:
      return add(
          {"CS-02", message(messages::missing_column, fault.name), message(messages::columns_are, column_names())});
    case HeaderFault::Kind::unknown:
      return add({"CS-03", message(messages::unknown_column, fault.name),
                  fault.meant.empty() ? message(messages::columns_are, column_names())
                                      : message(messages::did_you_mean, fault.meant.front())});
    case HeaderFault::Kind::repeated:
      return add({"CS-04", message(messages::repeated_column, fault.name), message(messages::remove_one)});
    case HeaderFault::Kind::unnamed:
      return add({"CS-16", message(messages::unnamed_column, fault.cell + 1), message(messages::name_or_remove)});
  }
}

std::string CsvReader::Impl::column_names() const {
  std::string names;
  for (const CsvColumn& column : m_columns) {
    names.append(names.empty() ? "" : ", ").append(column.name);
  }
  return names;
}

}  // namespace danvan
