#include "danvan/register/succession.hpp"

#include "danvan/base/error.hpp"

#include <algorithm>
#include <array>

namespace danvan::registry {
namespace {

constexpr std::array<std::string_view, 7> changes{"merge",  "split", "dissolve", "transfer",
                                                  "rename", "move",  "convert"};
constexpr std::array<std::string_view, 3> whats{"whole", "population", "land"};

template <typename Value, std::size_t size>
std::optional<Value> value_of(const std::array<std::string_view, size>& codes, std::string_view code) {
  const auto found = std::find(codes.begin(), codes.end(), code);
  return found == codes.end() ? std::nullopt : std::optional(static_cast<Value>(found - codes.begin()));
}

}  // namespace

std::string_view code_of(Change change) {
  return changes[static_cast<std::size_t>(change)];
}
std::optional<Change> change_of(std::string_view code) {
  return value_of<Change>(changes, code);
}
std::vector<std::string> change_codes() {
  return {changes.begin(), changes.end()};
}
bool ends_predecessor(Change change) {
  return change == Change::merge || change == Change::split || change == Change::dissolve;
}
bool has_successor(Change change) {
  return change == Change::merge || change == Change::split || change == Change::transfer;
}
bool keeps_code(Change change) {
  return change == Change::rename || change == Change::move || change == Change::convert;
}

std::string_view code_of(What what) {
  return whats[static_cast<std::size_t>(what)];
}
std::optional<What> what_of(std::string_view code) {
  return value_of<What>(whats, code);
}

const SuccessionEvent* Successions::find(std::string_view code) const {
  const auto found =
      std::lower_bound(m_by_code.begin(), m_by_code.end(), code,
                       [this](std::size_t place, std::string_view wanted) { return m_events[place].code < wanted; });
  return found != m_by_code.end() && m_events[*found].code == code ? &m_events[*found] : nullptr;
}

std::vector<Successions::Found> Successions::to(std::int64_t unit) const {
  std::vector<Found> found;
  for (const SuccessionEvent& event : m_events) {
    for (const SuccessionLink& link : event.links) {
      if (link.successor == unit) {
        found.push_back({&event, &link});
      }
    }
  }
  return found;
}

std::vector<Successions::Found> Successions::from(std::int64_t unit) const {
  std::vector<Found> found;
  for (const SuccessionEvent& event : m_events) {
    for (const SuccessionLink& link : event.links) {
      if (link.predecessor == unit) {
        found.push_back({&event, &link});
      }
    }
  }
  return found;
}

}  // namespace danvan::registry
