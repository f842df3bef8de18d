#include "store/object_trail.hpp"

#include "danvan/base/error.hpp"

#include <algorithm>

namespace danvan::store {

bool ObjectTrail::touches(const RowDelta& row) {
  learn(row);
  if (row.table == m_object) {
    return true;
  }
  const Key key{row.table, row.key()};
  if (!m_touched.contains(key) && !holds_object(row) && !refers_to_object(row)) {
    return false;
  }
  if (row.operation == SQLITE_DELETE) {
    m_touched.erase(key);
    m_objects.erase(key);
    return true;
  }
  if (is_object(row)) {
    m_objects.insert(key);
  }
  m_touched.insert(key);
  return true;
}

void ObjectTrail::learn(const RowDelta& row) {
  for (const LooseReference& reference : m_loose) {
    const std::size_t place =
        reference.through.empty() ? row.after.size() : m_references.of(row.table).place(reference.through);
    if (place < row.after.size() && row.after[place]) {
      m_deciding[{{row.table, row.key()}, reference.through}] = row.after[place]->bytes;
    }
  }
}

bool ObjectTrail::holds_object(const RowDelta& row) {
  const std::vector<bool>& words = m_references.of(row.table).words;
  const auto holds = [&](const Side& side) {
    for (std::size_t i = 0; i < side.size(); ++i) {
      const bool is_word = i < words.size() && words[i];
      if (!is_word && side[i] && side[i]->type == Value::Type::text && side[i]->bytes == m_object) {
        return true;
      }
    }
    return false;
  };
  return holds(row.before) || holds(row.after);
}

bool ObjectTrail::refers_to_object(const RowDelta& row) {
  for (const auto& [table, columns] : m_references.of(row.table).foreign_keys) {
    for (const auto* side : {&row.before, &row.after}) {
      const auto values = values_of(*side, columns);
      if (values && m_objects.contains({table, *values})) {
        return true;
      }
    }
  }
  return std::any_of(m_loose.begin(), m_loose.end(), [&](const LooseReference& reference) {
    return reference.table == row.table &&
           (refers_loosely(reference, row.before) || refers_loosely(reference, row.after));
  });
}

bool ObjectTrail::refers_loosely(const LooseReference& reference, const Side& row) {
  const TableReferences& table = m_references.of(reference.table);
  const std::size_t by = table.place(reference.by);
  const auto named = values_of(row, {table.place(reference.column)});
  const auto deciding = values_of(row, {by});
  if (!named || !deciding) {
    return false;
  }
  std::string word = deciding->front().bytes;
  if (!reference.through.empty()) {
    const auto foreign = std::find_if(table.foreign_keys.begin(), table.foreign_keys.end(),
                                      [&](const auto& one) { return one.columns == std::vector{by}; });
    ensure(foreign != table.foreign_keys.end(), "what decides through another row names it by a foreign key");
    word = m_deciding[{{foreign->table, *deciding}, reference.through}];
  }
  const auto found = reference.tables.find(word);
  return found != reference.tables.end() && m_objects.contains({found->second, *named});
}

bool ObjectTrail::is_object(const RowDelta& row) {
  const std::size_t place = m_references.of(row.table).place("code");
  return place < row.after.size() && row.after[place] && row.after[place]->bytes == m_object;
}

}  // namespace danvan::store
