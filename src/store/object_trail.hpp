#pragma once

#include "danvan/store/loose_reference.hpp"
#include "store/changeset.hpp"
#include "store/references.hpp"

#include <set>

namespace danvan::store {

/// Finds the entries that touched an object. It is shown the rows of all entries from the first on, as a row may be
/// changed by its key alone, and a key stands for another row once the first is gone.
class ObjectTrail {
 public:
  /// `object` is the name of a table or a code.
  ObjectTrail(SQLite::Database& database, std::string object, std::vector<LooseReference> loose)
      : m_references(database), m_object(std::move(object)), m_loose(std::move(loose)) {}

  /// Whether the row is of the table; or holds the code; or refers to the row whose code it is, by a foreign key or
  /// without; or did so before. A word of the program is no code.
  bool touches(const RowDelta& row);

 private:
  using Key = std::pair<std::string, std::vector<Value>>;
  using Side = std::vector<std::optional<Value>>;
  void learn(const RowDelta& row);
  [[nodiscard]] bool holds_object(const RowDelta& row);
  [[nodiscard]] bool refers_to_object(const RowDelta& row);
  [[nodiscard]] bool refers_loosely(const LooseReference& reference, const Side& row);
  [[nodiscard]] bool is_object(const RowDelta& row);

  References m_references;
  std::string m_object;
  std::vector<LooseReference> m_loose;
  std::map<std::pair<Key, std::string>, std::string> m_deciding;  // what rows say by which loose references are decided
  std::set<Key> m_touched;                                        // rows that belong to the object
  std::set<Key> m_objects;                                        // rows whose code it is
};

}  // namespace danvan::store
