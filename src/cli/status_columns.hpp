#pragma once

#include "danvan/base/decimal.hpp"
#include "danvan/document/table.hpp"
#include "danvan/reporting/completeness.hpp"

namespace danvan::cli {

inline document::Column column(std::string key, const Text& title, Lang lang,
                               document::Align align = document::Align::left) {
  return {std::move(key), render(message(title), lang), align};
}

inline document::Cell number(std::int64_t value, int decimals = 0) {
  return document::Number{value, decimals};
}

inline document::Cell rate(const Ratio& share) {
  return share.defined() ? number(Ratio(share.numerator() * 100, share.denominator()).rounded(2), 2)
                         : document::Cell(document::Empty{});
}

/// The code, for people with the name that the unit had at the end of the period.
inline document::Word unit_cell(const reporting::FormStatus& row) {
  const registry::UnitVersion& version = row.unit->named_on(row.period.last(row.form->cutoff_day));
  return {row.unit->code, row.unit->code + " " + (version.short_name.empty() ? version.name : version.short_name)};
}

}  // namespace danvan::cli
