#include "store/object_trail.hpp"

#include <algorithm>

namespace danvan::store {

bool ObjectTrail::touches(const RowDelta& row) {
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

bool ObjectTrail::holds_object(const RowDelta& row) const {
  const auto is_it = [&](const std::optional<Value>& value) {
    return value && value->type == Value::Type::text && value->bytes == m_object;
  };
  return std::any_of(row.before.begin(), row.before.end(), is_it) ||
         std::any_of(row.after.begin(), row.after.end(), is_it);
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
  return false;
}

bool ObjectTrail::is_object(const RowDelta& row) {
  const TableShape& shape = m_references.of(row.table).shape;
  const auto column = std::find(shape.columns.begin(), shape.columns.end(), "code");
  const auto place = static_cast<std::size_t>(column - shape.columns.begin());
  return place < row.after.size() && row.after[place] && row.after[place]->bytes == m_object;
}

}  // namespace danvan::store
