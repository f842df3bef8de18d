#include "reporting/deriver.hpp"

#include "danvan/base/error.hpp"
#include "danvan/store/terms.hpp"
#include "reporting/content.hpp"
#include "reporting/messages.hpp"

#include <algorithm>

namespace danvan::reporting {

Deriver::Deriver(store::Store& store, const config::Definitions& definitions, store::Write* write)
    : m_store(store), m_write(write) {
  store::Terms terms(store);
  for (const config::Indicator& indicator : definitions.indicators) {
    m_indicators.emplace(indicator.code, Known{&indicator, terms.find("indicator", indicator.code)});
  }
}

std::optional<Derived> Deriver::derive(const Header& header) {
  const std::optional<Content> content = readable_content(m_store, header);
  if (!content) {
    return std::nullopt;
  }
  Derived rows;
  for (const Revision::Value& value : content->values) {
    if (!add(rows, header, value)) {
      return std::nullopt;
    }
  }
  const auto by_key = [](const auto& a, const auto& b) { return a.key < b.key; };
  std::sort(rows.numbers.begin(), rows.numbers.end(), by_key);
  std::sort(rows.texts.begin(), rows.texts.end(), by_key);
  return rows;
}

std::vector<std::string> Deriver::without_number(const Header& header) const {
  std::vector<std::string> codes;
  if (const std::optional<Content> content = readable_content(m_store, header)) {
    for (const Revision::Value& value : content->values) {
      const auto known = m_indicators.find(value.indicator);
      if (known == m_indicators.end()) {
        return {};
      }
      if (!known->second.term) {
        codes.push_back(value.indicator);
      }
    }
  }
  return codes;
}

void Deriver::put(const Header& header, FigureWriter& writer) {
  std::optional<Derived> rows = derive(header);
  if (!rows) {
    throw Error(Exit::damaged, message(messages::document_unreadable, header.form, header.period.code()))
        .hint(message(messages::run_check));
  }
  for (const IndexNumber& row : rows->numbers) {
    writer.put(row);
  }
  for (IndexText& row : rows->texts) {
    writer.put(std::move(row));
  }
}

bool Deriver::add(Derived& rows, const Header& header, const Revision::Value& value) {
  const auto known = m_indicators.find(value.indicator);
  if (known != m_indicators.end() && !known->second.term && m_write != nullptr) {
    known->second.term = store::use_term_again(*m_write, "indicator", value.indicator);
  }
  if (known == m_indicators.end() || !known->second.term) {
    return false;
  }
  const config::Indicator& indicator = *known->second.indicator;
  const std::int64_t key = FigureKey{header.period.number(), header.unit, header.form, *known->second.term}.packed();
  if (value.text == "-") {
    rows.numbers.push_back({key, std::nullopt});
    return true;
  }
  if (indicator.type == config::IndicatorType::text) {
    rows.texts.push_back({key, value.text});
    return true;
  }
  const auto number = parse_scaled(value.text, indicator.decimals, NumberStyle::plain);
  if (!std::holds_alternative<std::int64_t>(number)) {
    return false;
  }
  rows.numbers.push_back({key, std::get<std::int64_t>(number)});
  return true;
}

}  // namespace danvan::reporting
