#include "base/csv_scanner.hpp"

#include "danvan/base/text.hpp"

#include <algorithm>
#include <cstring>

namespace danvan {
namespace {

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
constexpr std::size_t first_size = 256;  // small inputs come in several blocks too
#else
constexpr std::size_t first_size = 256U << 10U;
#endif

unsigned char byte(char c) {
  return static_cast<unsigned char>(c);
}

std::size_t distance(const char* from, const char* to) {
  return static_cast<std::size_t>(to - from);
}

/// Line breaks in a text; CRLF is one.
struct Breaks {
  std::int64_t count = 0;
  std::size_t after_last = 0;
};

Breaks breaks_in(std::string_view text) {
  Breaks found;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool second_half = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
    if (text[i] == '\n' || text[i] == '\r') {
      found.count += second_half ? 0 : 1;
      found.after_last = i + 1;
    }
  }
  return found;
}

}  // namespace

CsvScanner::CsvScanner(CsvSource source)
    : m_source(std::move(source)), m_buffer(first_size + 1, '\0'), m_position(m_buffer.data()), m_end(m_buffer.data()) {
  set_delimiter(',');
}

void CsvScanner::set_delimiter(char delimiter) {
  m_delimiter = delimiter;
  for (std::size_t c = 0; c < m_table.size(); ++c) {
    m_table[c] = static_cast<unsigned char>(c < 0x20 || c >= 0x7F ? unsigned{odd} : 0U);
  }
  const auto mark = [&](char c, unsigned bits) {
    m_table[byte(c)] = static_cast<unsigned char>(m_table[byte(c)] | bits);
  };
  mark(' ', space);
  mark('\'', apostrophe);
  mark('\n', stop | line_break);
  mark('\r', stop | line_break);
  mark('\0', stop | nul);
  mark('"', stop);
  mark(delimiter, stop);
}

void CsvScanner::fill() {
  const std::size_t kept = distance(m_position, m_end);
  char* const start = m_buffer.data();
  std::memmove(start, m_position, kept);
  if (kept + 1 >= m_buffer.size()) {
    m_buffer.resize(kept * 2 + 1);
  }
  std::size_t filled = kept;
  const std::size_t room = m_buffer.size() - 1;
  while (filled < room && !m_at_end) {
    const std::size_t n = m_source.read(std::span(m_buffer).subspan(filled, room - filled));
    m_at_end = n == 0;
    filled += n;
  }
  m_buffer[filled] = '\0';
  m_position = m_buffer.data();
  m_end = m_buffer.data() + filled;
}

std::string_view CsvScanner::front() {
  if (!m_at_end && distance(m_position, m_end) < first_size / 4) {
    fill();
  }
  return {m_position, distance(m_position, m_end)};
}

void CsvScanner::skip_byte_order_mark() {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  m_position += front().starts_with(mark) ? mark.size() : 0;
}

void CsvScanner::skip_line() {
  while (m_position != m_end && *m_position != '\n' && *m_position != '\r') {
    ++m_position;
  }
  if (m_position != m_end) {
    const bool pair = m_position[0] == '\r' && m_position[1] == '\n';
    m_position += pair ? 2 : 1;
    ++m_line;
  }
}

bool CsvScanner::next() {
  if (m_found) {
    m_position = m_after;
    m_line += m_breaks + 1;
    m_found = false;
  }
  return !m_stopped && peek();
}

bool CsvScanner::peek() {
  if (m_position == m_end && !m_at_end) {
    fill();
  }
  if (m_position == m_end) {
    return false;
  }
  while (!scan_record()) {
    if (too_long_already()) {
      break;
    }
    fill();
  }
  m_found = true;
  return true;
}

/// False when the record goes on beyond what was read.
bool CsvScanner::scan_record() {
  m_count = 0;
  m_breaks = 0;
  m_stopped = false;
  m_faults.clear();
  for (const char* at = m_position; true; ++at) {
    m_open_cell = at;
    RawCell cell{at, at, 0};
    at = *at == '"' ? scan_quoted(cell) : scan_plain(cell);
    if (at == nullptr) {
      return false;
    }
    keep(cell);
    if (m_stopped) {
      m_record_end = m_after = m_end;
      return true;
    }
    if (*at != m_delimiter) {
      return end_record(at);
    }
  }
}

/// To the delimiter or line end after the cell; null when that was not read yet.
const char* CsvScanner::scan_plain(RawCell& cell) {
  const char* at = cell.begin;
  unsigned seen = 0;
  while (true) {
    unsigned kind = m_table[byte(*at)];
    while ((kind & stop) == 0) {
      seen |= kind;
      kind = m_table[byte(*++at)];
    }
    if (*at != '"') {
      break;
    }
    fault(ScanFault::Kind::stray_quote, at);
    ++at;
  }
  if (*at == '\0') {
    if (at != m_end) {
      stop_with(ScanFault::Kind::nul, at);
    } else if (!m_at_end) {
      return nullptr;
    }
  }
  cell.end = at;
  cell.seen = seen;
  return at;
}

const char* CsvScanner::scan_quoted(RawCell& cell) {
  const char* const opening = cell.begin;
  cell.begin = opening + 1;
  cell.seen = quoted;
  const char* at = cell.begin;
  while (true) {
    const void* const found = std::memchr(at, '"', distance(at, m_end));
    at = found == nullptr ? m_end : static_cast<const char*>(found);
    if (!m_at_end && m_end - at < 2) {
      return nullptr;
    }
    if (found == nullptr) {
      stop_with(ScanFault::Kind::unclosed_quote, opening);
      break;
    }
    if (at[1] != '"') {
      break;
    }
    cell.seen |= doubled;
    at += 2;
  }
  cell.end = at;
  for (const char c : cell.text()) {
    cell.seen |= m_table[byte(c)];
  }
  if ((cell.seen & nul) != 0) {
    stop_with(ScanFault::Kind::nul, static_cast<const char*>(std::memchr(cell.begin, '\0', cell.text().size())));
  }
  if (m_stopped) {
    return m_end;
  }
  if ((cell.seen & line_break) != 0) {
    m_breaks += breaks_in(cell.text()).count;
  }
  const char* const after = skip_to_stop(at + 1);
  if (after != at + 1) {
    fault(ScanFault::Kind::text_after_quote, at + 1);
  }
  return after == m_end && !m_at_end ? nullptr : after;
}

const char* CsvScanner::skip_to_stop(const char* at) const {
  while (at != m_end && *at != m_delimiter && *at != '\n' && *at != '\r') {
    ++at;
  }
  return at;
}

bool CsvScanner::end_record(const char* at) {
  m_record_end = at;
  if (at == m_end) {
    m_after = at;
    return true;
  }
  if (*at == '\r' && at + 1 == m_end && !m_at_end) {
    return false;
  }
  const bool pair = at[0] == '\r' && at[1] == '\n';
  m_after = at + (pair ? 2 : 1);
  return true;
}

void CsvScanner::keep(const RawCell& cell) {
  if (distance(cell.begin, cell.end) > cell_cap && !m_stopped) {
    stop_with(ScanFault::Kind::cell_too_long, m_open_cell);
  }
  if (m_count < m_cells.size()) {
    m_cells[m_count] = cell;
  }
  ++m_count;
}

/// The first fault of each kind in a cell is enough.
void CsvScanner::fault(ScanFault::Kind kind, const char* at) {
  if (m_faults.empty() || m_faults.back().kind != kind || m_faults.back().cell != m_count) {
    m_faults.push_back({kind, at, m_count});
  }
}

void CsvScanner::stop_with(ScanFault::Kind kind, const char* at) {
  fault(kind, at);
  m_stopped = true;
}

/// Gives up on a record before it fills the memory.
bool CsvScanner::too_long_already() {
  const bool long_cell = distance(m_open_cell, m_end) > cell_cap;
  if (!long_cell && distance(m_position, m_end) <= record_cap) {
    return false;
  }
  m_record_end = m_after = m_end;
  stop_with(long_cell ? ScanFault::Kind::cell_too_long : ScanFault::Kind::record_too_long,
            long_cell ? m_open_cell : m_position);
  keep({m_open_cell, m_open_cell, 0});
  return true;
}

Place CsvScanner::place(const char* at) const {
  const std::string_view before(m_position, distance(m_position, at));
  const Breaks breaks = breaks_in(before);
  const std::size_t column = code_points(before.substr(breaks.after_last)) + 1;
  return {file(), m_line + breaks.count, static_cast<std::int64_t>(column)};
}

}  // namespace danvan
