#pragma once

#include <map>
#include <string>

namespace danvan::store {

/// A column that names rows of one table or another, so that the schema has no foreign key for it.
struct LooseReference {
  std::string table, column;
  std::string by;  // the column beside it that decides which table
  /// Where `by` names a row itself, the column of that row that decides; else empty.
  std::string through = {};
  std::map<std::string, std::string> tables;  // which table, by what is said there
};

}  // namespace danvan::store
