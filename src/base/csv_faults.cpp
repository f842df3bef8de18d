#include "base/csv_reader.hpp"
#include "base/messages.hpp"
#include "base/text_scan.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan {
namespace {

CsvRefusal refusal_of(ScanFault::Kind kind) {
  switch (kind) {
    case ScanFault::Kind::unclosed_quote:
      return {"CS-06", message(messages::unclosed_quote), message(messages::close_quote)};
    case ScanFault::Kind::text_after_quote:
      return {"CS-07", message(messages::text_after_quote), message(messages::double_quotes)};
    case ScanFault::Kind::stray_quote:
      return {"CS-08", message(messages::stray_quote), message(messages::double_quotes)};
    case ScanFault::Kind::nul:
      return {"CS-09", message(messages::nul_byte), message(messages::rest_not_read)};
    case ScanFault::Kind::cell_too_long:
      return {"CS-12", message(messages::cell_too_long), message(messages::is_quote_open)};
    case ScanFault::Kind::record_too_long:
      break;
  }
  return {"CS-18", message(messages::record_too_long), message(messages::is_quote_open)};
}

}  // namespace

void CsvReader::Impl::report(const ScanFault& fault) {
  m_broken = true;
  const std::span<const RawCell> cells = m_scanner.cells();
  const std::string_view value = fault.cell < cells.size() ? cells[fault.cell].text() : std::string_view();
  refuse(m_scanner.place(fault.at), field_of(fault.cell), value, refusal_of(fault.kind));
}

void CsvReader::Impl::report_ragged() {
  m_broken = true;
  const std::size_t count = m_scanner.count();
  const std::string delimiter = m_delimiter == '\t' ? "TAB" : std::string(1, m_delimiter);
  if (count < m_width) {
    refuse(m_scanner.place(m_scanner.end_of_record()), field_of(count), {},
           {"CS-05", message(messages::too_few_cells, count, m_width), message(messages::fill_row)});
    return;
  }
  refuse(m_scanner.place(m_scanner.start_of(m_width)), {}, m_scanner.cells()[m_width].text(),
         {"CS-05", message(messages::too_many_cells, count, m_width), message(messages::quote_delimiters, delimiter)});
}

void CsvReader::Impl::report_text(std::size_t cell, std::string_view raw) {
  m_broken = true;
  const TextFault fault = *clean(raw).fault;
  const Place place = m_scanner.place(m_scanner.start_of(cell));
  if (fault.kind == TextFault::Kind::invalid_utf8) {
    refuse(place, field_of(cell), raw, encoding_refusal(raw));
    return;
  }
  refuse(place, field_of(cell), raw, {"CS-15", describe(fault), message(messages::type_again)});
}

/// The whole row tells which encoding it is: a word alone may be plausible in several.
CsvRefusal CsvReader::Impl::encoding_refusal(std::string_view raw) const {
  if (!m_options.encoding.empty()) {
    return {"CS-11", message(messages::not_in_encoding, m_options.encoding), message(messages::check_encoding)};
  }
  const std::size_t at = invalid_utf8(raw).value_or(0);
  const std::string byte = fmt::format("0x{:02X}", static_cast<unsigned char>(raw[at]));
  const std::string_view encoding = likely_encoding(m_scanner.record());
  return {"CS-11", message(messages::not_utf8, byte, at + 1),
          encoding.empty() ? message(messages::check_encoding) : message(messages::looks_like, encoding)};
}

}  // namespace danvan
