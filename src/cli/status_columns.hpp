#pragma once

#include "cli/columns.hpp"
#include "danvan/base/decimal.hpp"
#include "danvan/reporting/completeness.hpp"

namespace danvan::cli {

inline document::Cell rate(const Ratio& share) {
  return share.defined() ? number_cell(Ratio(share.numerator() * 100, share.denominator()).rounded(2), 2)
                         : document::Cell(document::Empty{});
}

/// The code, for people with the name that the unit had at the end of the period.
inline document::Word unit_cell(const reporting::FormStatus& row) {
  const registry::UnitVersion& version = row.unit->named_on(row.period.last(row.form->cutoff_day));
  return {row.unit->code, row.unit->code + " " + (version.short_name.empty() ? version.name : version.short_name)};
}

}  // namespace danvan::cli
