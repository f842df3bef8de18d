#include "register/reorganization_judgement.hpp"

#include "register/messages.hpp"
#include "register/messages_succession.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

SuccessionEvent event_of(const EventSteps& event) {
  SuccessionEvent made{0, event.code, event.steps.front().on, event.steps.front().change, event.basis, {}};
  for (const LinkStep& step : event.steps) {
    made.links.push_back(step.link);
  }
  std::sort(made.links.begin(), made.links.end(), [](const SuccessionLink& a, const SuccessionLink& b) {
    return std::tie(a.predecessor, a.what, a.successor) < std::tie(b.predecessor, b.what, b.successor);
  });
  return made;
}

std::string difference(const SuccessionEvent& recorded, const SuccessionEvent& given) {
  if (recorded.on != given.on) {
    return fmt::format("on: {} → {}", recorded.on.iso(), given.on.iso());
  }
  if (recorded.change != given.change) {
    return fmt::format("change: {} → {}", code_of(recorded.change), code_of(given.change));
  }
  if (recorded.basis != given.basis) {
    return fmt::format("basis: “{}” → “{}”", recorded.basis, given.basis);
  }
  return recorded.links == given.links ? std::string()
                                       : fmt::format("{} → {} links", recorded.links.size(), given.links.size());
}

/// The version as the link makes it; empty facts stay as they were.
void set_facts(UnitVersion& version, const SuccessionLink& link) {
  if (!link.new_name.empty() && link.new_name != version.name) {
    version.name = link.new_name;
    version.short_name.clear();  // it was short for the old name
  }
  if (!link.new_short_name.empty()) {
    version.short_name = link.new_short_name;
  }
  if (!link.new_kind.empty()) {
    version.kind = link.new_kind;
  }
  if (!link.new_level.empty()) {
    version.level = link.new_level;
  }
  if (link.new_parent || link.top) {
    version.parent = link.new_parent;
  }
  if (link.new_sector || link.no_sector) {
    version.sector = link.new_sector;
  }
}

/// Adds what the second link wants to the first; false where they want different values for the same fact.
bool join(SuccessionLink& wanted, const SuccessionLink& more) {
  bool agree = true;
  const auto take = [&agree](std::string& one, const std::string& other) {
    agree = agree && (one.empty() || other.empty() || one == other);
    one = one.empty() ? other : one;
  };
  take(wanted.new_name, more.new_name);
  take(wanted.new_short_name, more.new_short_name);
  take(wanted.new_kind, more.new_kind);
  take(wanted.new_level, more.new_level);
  const auto take_place = [&agree](std::optional<std::int64_t>& one, bool& none,
                                   const std::optional<std::int64_t>& other, bool other_none) {
    if (other || other_none) {
      agree = agree && ((!one && !none) || one == other);
      one = other;
      none = other_none;
    }
  };
  take_place(wanted.new_parent, wanted.top, more.new_parent, more.top);
  take_place(wanted.new_sector, wanted.no_sector, more.new_sector, more.no_sector);
  return agree;
}

/// The event, and its line where it stands in a file.
std::string place_of(const ReorganizationRow& row) {
  return row.line > 0 ? fmt::format("{}:{}", row.code, row.line) : row.code;
}

bool same_facts(UnitVersion a, const UnitVersion& b) {
  a.from = b.from;
  a.to = b.to;
  a.basis = b.basis;
  return a == b;
}

}  // namespace

ReorganizationJudgement::ReorganizationJudgement(const Units& units, const Successions& recorded,
                                                 const config::Definitions& definitions,
                                                 std::span<const ReorganizationRow> rows, NumberStyle numbers,
                                                 Together together, SuggestionBudget& budget)
    : m_units(units),
      m_recorded(recorded),
      m_rows(rows),
      m_budget(budget),
      m_incomplete(together == Together::incomplete),
      m_timeline(units) {
  const ReorganizationSteps read(units, definitions, rows, numbers, budget);
  m_faults = read.faults();
  m_incomplete = m_incomplete || !m_faults.empty();
  for (const SuccessionEvent& event : recorded.all()) {
    for (const SuccessionLink& link : event.links) {
      std::vector<Past>& past = m_past[link.predecessor];
      if (past.empty() || past.back().event != &event) {
        past.push_back({&event, 0});
      }
      past.back().given += link.share;
    }
  }
  std::map<Date, Steps> days;
  for (const EventSteps& event : read.events()) {
    if (!meet_recorded(event)) {
      continue;
    }
    for (const LinkStep& step : event.steps) {
      days[step.on].push_back(&step);
    }
  }
  for (const auto& [day, steps] : days) {
    if (together == Together::apart) {
      judge_day_apart(day, steps);
    } else {
      judge_day(day, steps);
    }
    m_timeline.keep();
  }
  std::erase_if(m_new, [this](const SuccessionEvent& event) { return m_fallen.contains(event.code); });
  std::stable_sort(m_faults.begin(), m_faults.end(),
                   [](const Fault& a, const Fault& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
}

void ReorganizationJudgement::fault(const LinkStep& step, std::size_t column, std::string rule, Message reason,
                                    Message cure) {
  const ReorganizationRow& row = m_rows[step.row];
  const std::string& value = column == link_event        ? row.code
                             : column == link_on         ? row.on
                             : column == link_successor  ? row.successor
                             : column == link_share      ? row.share
                             : column == link_new_name   ? row.new_name
                             : column == link_new_kind   ? row.new_kind
                             : column == link_new_parent ? row.new_parent
                             : column == link_new_sector ? row.new_sector
                                                         : row.predecessor;
  m_faulty.insert(step.link.predecessor);
  m_faults.push_back({step.row, column, value, std::move(rule), std::move(reason), std::move(cure), Exit::refused});
}

std::string ReorganizationJudgement::some_codes(const std::vector<std::int64_t>& units) const {
  constexpr std::size_t shown = 12;
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < units.size() && i < shown; ++i) {
    codes.push_back(code(units[i]));
  }
  return joined(codes) + (units.size() > shown ? fmt::format(", … (+{})", units.size() - shown) : "");
}

bool ReorganizationJudgement::meet_recorded(const EventSteps& event) {
  SuccessionEvent made = event_of(event);
  const SuccessionEvent* known = m_recorded.find(event.code);
  if (known == nullptr) {
    m_new.push_back(std::move(made));
    return true;
  }
  const std::string differing = difference(*known, made);
  if (differing.empty()) {
    m_unchanged += static_cast<std::int64_t>(event.steps.size());
    return false;
  }
  fault(event.steps.front(), link_event, "RG-54", message(messages::event_differs, event.code, differing),
        message(messages::event_differs_cure));
  return false;
}

// ---- what happens on one day

void ReorganizationJudgement::judge_day(Date day, const Steps& steps) {
  m_first.clear();
  m_after.clear();
  m_faulty.clear();
  m_ended.clear();
  Steps sound;
  for (const LinkStep* step : steps) {
    if (is_sound(*step) && !meets_another(*step)) {
      sound.push_back(step);
    }
  }
  apply_ends(sound);
  apply_changes(day, sound);
  judge_successors(day, sound);
  judge_gifts(day, sound);
  for (std::size_t hierarchy = 0; hierarchy < hierarchy_count; ++hierarchy) {
    judge_above(day, sound, hierarchy);
  }
  for (std::size_t hierarchy = 0; !m_incomplete && hierarchy < hierarchy_count; ++hierarchy) {
    judge_left(day, sound, hierarchy);
  }
}

/// The day is judged anew without the events that have faults, as often as events of one day rest on one another: as
/// deep, at most, as units ending that day stand below each other.
void ReorganizationJudgement::judge_day_apart(Date day, Steps steps) {
  std::size_t told = m_faults.size();
  judge_day(day, steps);
  while (m_faults.size() > told) {
    for (; told < m_faults.size(); ++told) {
      m_fallen.insert(m_rows[m_faults[told].row].code);
    }
    std::erase_if(steps, [&](const LinkStep* step) { return m_fallen.contains(m_rows[step->row].code); });
    m_timeline.take_back();
    judge_day(day, steps);
  }
}

/// Whether the predecessor was there on the day before, and nothing later is known of it.
bool ReorganizationJudgement::is_sound(const LinkStep& step) {
  const std::int64_t unit = step.link.predecessor;
  const UnitVersion* before = m_timeline.before(unit, step.on);
  if (before == nullptr) {
    const bool is_later = m_timeline.versions(unit).front().from >= step.on;
    fault(step, link_on, "RG-49",
          is_later ? message(messages::not_yet_there, code(unit), step.on.iso(), m_timeline.days(unit))
                   : message(messages::ended_before, code(unit), step.on.iso(), m_timeline.days(unit)),
          message(messages::not_yet_there_cure));
    return false;
  }
  const auto past = m_past.find(unit);
  if (past != m_past.end() && past->second.back().event->on > step.on) {
    const SuccessionEvent& later = *past->second.back().event;
    fault(step, link_on, "RG-50",
          message(messages::changed_later, code(unit), step.on.iso(), later.code + " " + later.on.iso()),
          message(messages::changed_later_cure));
    return false;
  }
  const bool goes_on = m_timeline.on(unit, step.on) != nullptr;
  // A version that ends on that very day was recorded with the unit: the event then only says why, and what came later
  // is no matter. A transfer changes no version at all.
  const bool changes_later = step.change == Change::transfer ? false
                             : before->to == step.on         ? ends_predecessor(step.change) && goes_on
                                                             : before->to != Date::forever();
  if (changes_later) {
    fault(step, link_on, "RG-50", message(messages::changed_later, code(unit), step.on.iso(), m_timeline.days(unit)),
          message(messages::changed_later_cure));
    return false;
  }
  if (!goes_on && !ends_predecessor(step.change)) {
    fault(step, link_on, "RG-49", message(messages::ended_before, code(unit), step.on.iso(), m_timeline.days(unit)),
          message(messages::not_yet_there_cure));
    return false;
  }
  return true;
}

/// A unit ends by one event, and what ends that day is neither renamed nor gives anything away.
bool ReorganizationJudgement::meets_another(const LinkStep& step) {
  const std::int64_t unit = step.link.predecessor;
  if (const auto past = m_past.find(unit); past != m_past.end()) {
    for (const Past& one : past->second) {
      const bool ended = ends_predecessor(one.event->change);
      if (one.event->on == step.on && (ended || ends_predecessor(step.change))) {
        fault(step, link_predecessor, "RG-47",
              message(messages::changed_twice, code(unit), step.on.iso(), one.event->code),
              message(messages::changed_twice_cure));
        return true;
      }
    }
  }
  const auto [first, is_first] = m_first.try_emplace(unit, &step);
  if (is_first) {
    return false;
  }
  const LinkStep& other = *first->second;
  const bool same_event = m_rows[other.row].code == m_rows[step.row].code;
  const bool one_ends = ends_predecessor(step.change) || ends_predecessor(other.change);
  if (same_event || !one_ends) {
    return false;
  }
  fault(step, link_predecessor, "RG-47",
        message(messages::changed_twice, code(unit), step.on.iso(), place_of(m_rows[other.row])),
        message(messages::changed_twice_cure));
  return true;
}

void ReorganizationJudgement::apply_ends(const Steps& steps) {
  for (const LinkStep* step : steps) {
    if (!ends_predecessor(step->change)) {
      continue;
    }
    if (m_ended.insert(step->link.predecessor).second) {
      m_timeline.end(step->link.predecessor, step->on);
    }
    if (step->link.successor) {
      m_after[step->link.predecessor].push_back(*step->link.successor);
    }
  }
}

void ReorganizationJudgement::apply_changes(Date day, const Steps& steps) {
  std::map<std::int64_t, Steps> changing;
  for (const LinkStep* step : steps) {
    if (keeps_code(step->change)) {
      changing[step->link.predecessor].push_back(step);
    }
  }
  for (const auto& [unit, of_one] : changing) {
    change_unit(day, of_one);
  }
}

void ReorganizationJudgement::change_unit(Date day, const Steps& steps) {
  const std::int64_t unit = steps.front()->link.predecessor;
  const UnitVersion& before = *m_timeline.before(unit, day);
  UnitVersion after = before;
  SuccessionLink wanted;
  for (const LinkStep* step : steps) {
    if (!join(wanted, step->link)) {
      fault(*step, link_predecessor, "RG-47",
            message(messages::changed_twice, code(unit), day.iso(), place_of(m_rows[steps.front()->row])),
            message(messages::changed_twice_cure));
      return;
    }
    const std::string& basis = m_rows[step->row].basis;
    after.basis = basis.empty() ? after.basis : basis;
  }
  set_facts(after, wanted);
  const UnitVersion* there = m_timeline.on(unit, day);
  if (there != &before) {
    // The version that begins that day was recorded with the unit itself; the event must say the same.
    if (!same_facts(after, *there)) {
      fault(*steps.front(), link_predecessor, "RG-50",
            message(messages::changed_later, code(unit), day.iso(), there->name),
            message(messages::changed_later_cure));
    }
    return;
  }
  if (same_facts(after, before)) {
    fault(*steps.front(), link_predecessor, "RG-55", message(messages::changes_nothing, code(unit)),
          message(messages::changes_nothing_cure));
    return;
  }
  after.from = day;
  after.to = Date::forever();
  m_timeline.change(unit, std::move(after));
}

}  // namespace danvan::registry
