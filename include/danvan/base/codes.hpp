#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danvan {

/// Latin letters without marks, digits, `.`, `_`, `-`; 1 to 32 of them.
bool is_code(std::string_view text);

/// Codes to numbers, for import loops: open addressing, and the last hit is remembered, since a file names the same
/// unit many rows in a row. Numbers are given by the caller (the store's ids).
class Codes {
 public:
  Codes();
  void add(std::string_view code, std::int64_t id);
  [[nodiscard]] std::optional<std::int64_t> find(std::string_view code) const;
  [[nodiscard]] std::size_t size() const { return m_entries.size(); }
  /// Every code, for suggestions.
  [[nodiscard]] std::vector<std::string> all() const;

 private:
  struct Entry {
    std::string code;
    std::int64_t id;
  };
  void place(std::uint32_t entry);

  std::deque<Entry> m_entries;
  std::vector<std::uint32_t> m_slots;  // index into m_entries plus one; 0 is free
  mutable std::uint32_t m_last = 0;
};

}  // namespace danvan
