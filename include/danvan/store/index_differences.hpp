#pragma once

#include "danvan/store/journal.hpp"

#include <functional>

namespace danvan::store {

/// Gathers the rows of a derived table that are not what the documents make, and tells them by their keys: a finding
/// for those that are missing, one for those too many and one for those altered.
class IndexDifferences {
 public:
  /// `name` says what stands at a key, for people.
  explicit IndexDifferences(std::string table, std::function<std::string(std::int64_t)> name = {});

  void missing(std::int64_t key) { note(m_missing, key); }
  void surplus(std::int64_t key) { note(m_surplus, key); }
  void altered(std::int64_t key) { note(m_altered, key); }

  /// Rows with a key, in the order of their keys.
  template <typename Row>
  void compare(const std::vector<Row>& wanted, const std::vector<Row>& found) {
    auto there = found.begin();
    for (const Row& row : wanted) {
      for (; there != found.end() && there->key < row.key; ++there) {
        surplus(there->key);
      }
      if (there == found.end() || there->key != row.key) {
        missing(row.key);
      } else if (!(*there++ == row)) {
        altered(row.key);
      }
    }
    for (; there != found.end(); ++there) {
      surplus(there->key);
    }
  }

  void tell(const std::string& object, std::vector<Finding>& findings) const;

 private:
  struct Rows {
    std::int64_t count = 0;
    std::vector<std::int64_t> first;  // keys of the first few
  };
  static void note(Rows& rows, std::int64_t key);
  [[nodiscard]] std::string named(const Rows& rows) const;

  std::string m_table;
  std::function<std::string(std::int64_t)> m_name;
  Rows m_missing, m_surplus, m_altered;
};

/// What to do about derived rows, for a finding.
Message index_cure();

}  // namespace danvan::store
