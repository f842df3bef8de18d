#pragma once

#include "danvan/base/date.hpp"
#include "danvan/store/store.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::registry {

enum class HitKind { unit, model, activity };
std::string_view code_of(HitKind kind);

/// Something whose code or name has the words sought.
struct Hit {
  HitKind kind = HitKind::unit;
  std::string code;
  std::string name;       // the one that was found, be it the name of then
  bool is_exact = false;  // else only without marks
};

/// Units, models and activities with `text` in their code or name, at the beginning of a word: first those that have it
/// as written (letter case and the place of the tone apart), then those that have it without marks; among these by kind
/// and code. With `on`, only what was there on that day, by its name of that day. Reads the register through: names
/// of 30.000 models are folded in a fraction of a second, and no index can fall out of step.
std::vector<Hit> search(store::Store& store, std::string_view text, std::optional<Date> on);

}  // namespace danvan::registry
