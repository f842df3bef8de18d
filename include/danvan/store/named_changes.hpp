#pragma once

#include "danvan/base/period.hpp"
#include "danvan/store/journal.hpp"
#include "danvan/store/loose_reference.hpp"

#include <variant>

namespace danvan::store {

/// What a column of a row says.
struct Fact {
  std::string column;
  std::variant<std::string, Date, Period, Instant> value;
};

/// What an entry did to one row, in values that people know: days as days, periods as periods, and in place of the
/// number of a row its code, or, where it has none, what makes it unique (of a report period, unit, form and revision).
/// A number stays where its row is gone.
struct NamedChange {
  RowChange::Operation operation;
  std::string table;
  std::vector<Fact> key;
  struct Column {
    std::string name;
    std::vector<Fact> before, after;  // none: no value; several: what makes the row unique that is named
  };
  std::vector<Column> columns;  // not the number of the row itself
};

/// The same changes; what they do not tell themselves is looked up in the record as it stands.
std::vector<NamedChange> named(Store& store, const std::vector<RowChange>& changes, std::vector<LooseReference> loose);

}  // namespace danvan::store
