#include "danvan/reporting/mirror.hpp"

#include "danvan/reporting/submit.hpp"
#include "danvan/store/definitions.hpp"
#include "reporting/content.hpp"

#include <set>

namespace danvan::reporting {
namespace {

document::Cell text_cell(const std::string& text) {
  return text.empty() ? document::Cell(document::Empty{}) : document::Cell(text);
}

/// Documents have plain numbers with no more decimals than they need.
document::Cell value_cell(const std::string& text, bool is_text) {
  if (text == "-") {
    return document::NotArising{};
  }
  const std::size_t point = text.find('.');
  const int decimals = point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
  const auto number = parse_scaled(text, decimals, NumberStyle::plain);
  const std::int64_t* scaled = is_text ? nullptr : std::get_if<std::int64_t>(&number);
  return scaled != nullptr ? document::Cell(document::Number{*scaled, decimals}) : document::Cell(text);
}

void write(store::Store& store, const std::optional<PeriodSpan>& span, const store::TakeRow& take) {
  std::set<std::string> texts;
  for (const config::Indicator& indicator : store::definitions(store).indicators) {
    if (indicator.type == config::IndicatorType::text) {
      texts.insert(indicator.code);
    }
  }
  each_standing(store, [&](const Standing& one) {
    if (!one.newest || (span && !span->contains(one.period))) {
      return;
    }
    const Content content = content_of(store, *one.newest, std::to_string(one.form));
    for (const Revision::Value& value : content.values) {
      const std::array<document::Cell, report_columns.size()> cells{
          content.unit,          content.period,
          value.indicator,       value_cell(value.text, texts.contains(value.indicator)),
          content.form,          one.newest->received,
          text_cell(value.note), text_cell(content.note),
      };
      take(cells);
    }
  });
}

}  // namespace

store::Mirror reports_mirror(std::optional<PeriodSpan> span) {
  return {"reports", report_columns,
          [span](store::Store& store, const store::TakeRow& take) { write(store, span, take); }};
}

}  // namespace danvan::reporting
