#pragma once

#include "danvan/store/mirror.hpp"

#include <map>
#include <set>

namespace danvan::store {

/// A row of a mirror, cell by cell as csv has them.
using Record = std::vector<std::string>;

/// What stands under one key, as one text that is equal where the rows are: rows in order, parted by U+001E, cells by
/// U+001F. Empty: nothing does.
using Group = std::string;
std::vector<Record> records_of(const Group& group);

/// The rows of a mirror by their keys.
class Keyed {
 public:
  Keyed() = default;
  /// `key` names the columns that tell what a row is about; rows with the same are taken or left together. Only the
  /// keys in `of`, where given.
  Keyed(Store& store, const Mirror& mirror, std::span<const std::size_t> key,
        const std::set<std::string>* of = nullptr);

  /// Empty where there is none.
  [[nodiscard]] Group group(const std::string& key) const;
  [[nodiscard]] const std::map<std::string, std::vector<std::size_t>>& keys() const { return m_keys; }
  /// In the order of the mirror, each with its key.
  [[nodiscard]] const std::vector<std::pair<std::string, Record>>& rows() const { return m_rows; }

 private:
  std::vector<std::pair<std::string, Record>> m_rows;
  std::map<std::string, std::vector<std::size_t>> m_keys;
};

/// What is to become of one key, given what stood there when both sides agreed, what the sender has and what we have.
enum class Verdict {
  nothing,  // the sender changed nothing, or both have the same
  take,     // only the sender changed it
  gone,     // only the sender changed it: there it is no more
  both,     // both changed it, each in another way
};
Verdict judge(const Group& base, const Group& theirs, const Group& ours);

/// A cell that differs between the sides of a conflict.
struct Difference {
  std::string item;  // which of the rows under the key; empty where there is one only
  std::string_view column;
  std::string base, theirs, ours;
};
/// Cell by cell what theirs and ours differ in. Rows under one key are told apart by the column `item`, where there is
/// one, else by their order; key and item are not told again. A row that the sender took back is told without a column.
std::vector<Difference> differences(const Mirror& mirror, std::span<const std::size_t> key,
                                    std::optional<std::size_t> item, const Group& base, const Group& theirs,
                                    const Group& ours);

}  // namespace danvan::store
