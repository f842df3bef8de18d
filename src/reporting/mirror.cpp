#include "danvan/reporting/mirror.hpp"

#include "danvan/register/units.hpp"
#include "danvan/reporting/submit.hpp"
#include "danvan/store/definitions.hpp"
#include "reporting/content.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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

/// What stands, by period, unit and form; by their codes, as two records of the same facts number them differently.
std::vector<Header> in_order_of_codes(store::Store& store, const std::optional<PeriodSpan>& span) {
  std::vector<Header> found;
  each_standing(store, [&](const Standing& one) {
    if (one.newest && (!span || span->contains(one.period))) {
      found.push_back(*one.newest);
    }
  });
  const registry::Units units = registry::Units::load(store);
  const std::map<std::int64_t, std::string> forms = form_codes(store);
  std::sort(found.begin(), found.end(), [&](const Header& a, const Header& b) {
    return std::forward_as_tuple(a.period.number(), units.at(a.unit).code, forms.at(a.form)) <
           std::forward_as_tuple(b.period.number(), units.at(b.unit).code, forms.at(b.form));
  });
  return found;
}

void write(store::Store& store, const std::optional<PeriodSpan>& span, const store::TakeRow& take) {
  std::set<std::string> texts;
  for (const config::Indicator& indicator : store::definitions(store).indicators) {
    if (indicator.type == config::IndicatorType::text) {
      texts.insert(indicator.code);
    }
  }
  for (const Header& newest : in_order_of_codes(store, span)) {
    const Content content = content_of(store, newest, std::to_string(newest.form));
    for (const Revision::Value& value : content.values) {
      const std::array<document::Cell, report_columns.size()> cells{
          content.unit, content.period,  value.indicator,       value_cell(value.text, texts.contains(value.indicator)),
          content.form, newest.received, text_cell(value.note), text_cell(content.note),
      };
      take(cells);
    }
  }
}

}  // namespace

store::Mirror reports_mirror(std::optional<PeriodSpan> span) {
  return {"reports", report_columns,
          [span](store::Store& store, const store::TakeRow& take) { write(store, span, take); }};
}

}  // namespace danvan::reporting
