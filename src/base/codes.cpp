#include "danvan/base/codes.hpp"

#include <algorithm>

namespace danvan {
namespace {

constexpr std::size_t first_size = 64;  // always a power of two

std::size_t hash_of(std::string_view code) {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a, 64 bits
  for (const char c : code) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  }
  return static_cast<std::size_t>(hash ^ (hash >> 32U));
}

}  // namespace

bool is_code(std::string_view text) {
  constexpr std::size_t longest = 32;
  return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
  });
}

Codes::Codes() : m_slots(first_size, 0) {}

void Codes::place(std::uint32_t entry) {
  std::size_t slot = hash_of(m_entries[entry - 1].code) & (m_slots.size() - 1);
  while (m_slots[slot] != 0) {
    slot = (slot + 1) & (m_slots.size() - 1);
  }
  m_slots[slot] = entry;
}

void Codes::add(std::string_view code, std::int64_t id) {
  if (find(code)) {
    m_entries[m_last - 1].id = id;
    return;
  }
  m_entries.push_back({std::string(code), id});
  const auto entry = static_cast<std::uint32_t>(m_entries.size());
  if (m_entries.size() * 2 <= m_slots.size()) {
    place(entry);
    return;
  }
  m_slots.assign(m_slots.size() * 2, 0);
  for (std::uint32_t each = 1; each <= entry; ++each) {
    place(each);
  }
}

std::optional<std::int64_t> Codes::find(std::string_view code) const {
  if (m_last != 0 && m_entries[m_last - 1].code == code) {
    return m_entries[m_last - 1].id;
  }
  std::size_t slot = hash_of(code) & (m_slots.size() - 1);
  while (m_slots[slot] != 0) {
    const Entry& entry = m_entries[m_slots[slot] - 1];
    if (entry.code == code) {
      m_last = m_slots[slot];
      return entry.id;
    }
    slot = (slot + 1) & (m_slots.size() - 1);
  }
  return std::nullopt;
}

std::vector<std::string> Codes::all() const {
  std::vector<std::string> codes;
  codes.reserve(m_entries.size());
  for (const Entry& entry : m_entries) {
    codes.push_back(entry.code);
  }
  return codes;
}

}  // namespace danvan
