#include "danvan/register/search.hpp"

#include "danvan/base/text.hpp"
#include "danvan/register/activities.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

enum class Match { none, folded, exact };

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80;
}

bool has_at_word(std::string_view text, std::string_view wanted) {
  for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
    if (at == 0 || !is_word_byte(text[at - 1]) || !is_word_byte(wanted.front())) {
      return true;
    }
  }
  return false;
}

class Wanted {
 public:
  explicit Wanted(std::string_view text) : m_text(text), m_toned(tone_key(text)), m_folded(fold(text)) {}

  [[nodiscard]] Match in(std::string_view text) const {
    if (!has_at_word(fold(text), m_folded)) {
      return Match::none;  // what has it with its marks has it without
    }
    return has_at_word(text, m_text) || has_at_word(tone_key(text), m_toned) ? Match::exact : Match::folded;
  }

  [[nodiscard]] Match in(std::string_view code, std::string_view name) const { return std::max(in(code), in(name)); }

 private:
  std::string m_text, m_toned, m_folded;
};

void find_units(const Wanted& wanted, const Units& units, std::optional<Date> on, std::vector<Hit>& hits) {
  for (const Unit& unit : units.all()) {
    Hit best{HitKind::unit, unit.code, {}, false};
    Match best_match = Match::none;
    for (const UnitVersion& version : unit.versions) {
      if (on && (version.from > *on || version.to <= *on)) {
        continue;
      }
      const Match match = std::max(wanted.in(unit.code, version.name), wanted.in(version.short_name));
      if (match != Match::none && match >= best_match) {  // the newest name among the best
        best_match = match;
        best.name = version.name;
      }
    }
    if (best_match != Match::none) {
      best.is_exact = best_match == Match::exact;
      hits.push_back(std::move(best));
    }
  }
}

}  // namespace

std::string_view code_of(HitKind kind) {
  switch (kind) {
    case HitKind::unit:
      return "unit";
    case HitKind::model:
      return "model";
    case HitKind::activity:
      return "activity";
  }
  throw Bug("what is found is of one of three kinds");
}

std::vector<Hit> search(store::Store& store, std::string_view text, std::optional<Date> on) {
  const Wanted wanted(text);
  const Units units = Units::load(store);
  const Models models = Models::load(store);
  std::vector<Hit> hits;
  find_units(wanted, units, on, hits);
  const auto find = [&](HitKind kind, const std::string& code, const std::string& name) {
    if (const Match match = wanted.in(code, name); match != Match::none) {
      hits.push_back({kind, code, name, match == Match::exact});
    }
  };
  for (const Model& model : models.all()) {
    if (!on || model.registered <= *on) {
      find(HitKind::model, model.code, model.title);
    }
  }
  for (const Activity& one : activities(store)) {  // by day: a code tells only the order of recording
    if (!on || one.on <= *on) {
      find(HitKind::activity, one.code(), one.title);
    }
  }
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return a.is_exact != b.is_exact ? a.is_exact : a.kind < b.kind;  // each kind is in order already
  });
  return hits;
}

}  // namespace danvan::registry
