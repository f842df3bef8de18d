#pragma once

#include "danvan/store/store.hpp"

#include <memory>

namespace SQLite {
class Statement;
}

namespace danvan::store {

/// As `use_term`, for a code that documents of this record speak of already: one that an undo took the number from is
/// given the same again, unless that is another's by now. Reads the journal back to where it was taken.
std::int64_t use_term_again(Write& write, std::string_view kind, std::string_view code);

/// Looks up one code after the other, for a fraction of what `term` costs each time.
class Terms {
 public:
  explicit Terms(Store& store);
  ~Terms();
  Terms(const Terms&) = delete;
  Terms& operator=(const Terms&) = delete;

  /// As `term`.
  std::optional<std::int64_t> find(std::string_view kind, std::string_view code);

 private:
  std::unique_ptr<SQLite::Statement> m_select;
};

}  // namespace danvan::store
