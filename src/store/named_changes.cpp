#include "danvan/store/named_changes.hpp"

#include "store/row_names.hpp"

namespace danvan::store {

std::vector<NamedChange> named(Store& store, const std::vector<RowChange>& changes, std::vector<LooseReference> loose) {
  RowNames names(store.database(), changes, std::move(loose));
  std::vector<NamedChange> all;
  for (const RowChange& change : changes) {
    const RowNames::Row row = RowNames::row_of(change);
    NamedChange one{change.operation, change.table, {}, {}};
    for (const RowChange::KeyColumn& key : change.keys) {
      const std::vector<Fact> part = names.facts(change.table, key.name, key.value, row);
      one.key.insert(one.key.end(), part.begin(), part.end());
    }
    for (const RowChange::Column& column : change.columns) {
      if (column.name == "id") {
        continue;
      }
      const auto facts = [&](const std::optional<std::string>& value) {
        return value ? names.facts(change.table, column.name, *value, row) : std::vector<Fact>{};
      };
      one.columns.push_back({column.name, facts(column.before), facts(column.after)});
    }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace danvan::store
