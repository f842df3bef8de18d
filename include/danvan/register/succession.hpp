#pragma once

#include "danvan/base/date.hpp"
#include "danvan/store/store.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::registry {

/// What an event does to its predecessors: `merge`, `split` and `dissolve` end them; in a `transfer` they live on with
/// what is not given away; `rename`, `move` and `convert` keep the code and change what it stands for.
enum class Change { merge, split, dissolve, transfer, rename, move, convert };
std::string_view code_of(Change change);
std::optional<Change> change_of(std::string_view code);
std::vector<std::string> change_codes();
bool ends_predecessor(Change change);
/// merge, split, transfer: each link names who takes over.
bool has_successor(Change change);
/// rename, move, convert.
bool keeps_code(Change change);

/// What goes over. `land` alone makes no successor for models or figures.
enum class What { whole, population, land };
std::string_view code_of(What what);
std::optional<What> what_of(std::string_view code);

/// A share is in millionths of the predecessor, exactly as given.
inline constexpr std::int64_t whole_share = 1'000'000;
inline constexpr int share_decimals = 6;

struct SuccessionLink {
  std::int64_t predecessor = 0;
  std::optional<std::int64_t> successor;
  std::int64_t share = 0;  // in millionths; 0 for land
  What what = What::whole;
  std::string new_name, new_short_name, new_kind, new_level;  // empty: as before
  std::optional<std::int64_t> new_parent;                     // nothing: as before, or none at all with `top`
  bool top = false;
  std::optional<std::int64_t> new_sector;  // likewise, with `no_sector`
  bool no_sector = false;
  bool operator==(const SuccessionLink&) const = default;
};

struct SuccessionEvent {
  std::int64_t id = 0;
  std::string code;
  Date on;
  Change change = Change::merge;
  std::string basis;
  std::vector<SuccessionLink> links;  // by predecessor, what, successor
};

/// The recorded events, read once a command.
class Successions {
 public:
  static Successions load(store::Store& store);
  /// Only the links from these units, by id, and their events.
  static Successions load(store::Store& store, std::span<const std::int64_t> predecessors);

  [[nodiscard]] const std::vector<SuccessionEvent>& all() const { return m_events; }  // by day, then code
  [[nodiscard]] const SuccessionEvent* find(std::string_view code) const;

  /// A link with the event it belongs to.
  struct Found {
    const SuccessionEvent* event = nullptr;
    const SuccessionLink* link = nullptr;
  };
  /// Links to what came before the unit, and to what came after it or what it became; by day.
  [[nodiscard]] std::vector<Found> to(std::int64_t unit) const;
  [[nodiscard]] std::vector<Found> from(std::int64_t unit) const;

 private:
  static Successions read(store::Store& store, std::optional<std::span<const std::int64_t>> predecessors);

  std::vector<SuccessionEvent> m_events;
  std::vector<std::size_t> m_by_code;  // places in m_events
};

}  // namespace danvan::registry
