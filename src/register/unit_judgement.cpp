#include "register/unit_judgement.hpp"

#include "danvan/base/text.hpp"
#include "register/messages.hpp"
#include "register/messages_sectors.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

bool has_days(const UnitRow& row) {
  return row.unreadable_from.empty() && row.unreadable_to.empty();
}

}  // namespace

struct UnitJudgement::Hierarchy {
  UnitColumn column;
  std::string UnitRow::*asked;
  Above recorded;
  const Text &not_in_force, &not_in_force_cure, &not_taken, &ring, &ring_cure, &left, &left_cure;
};

const std::array<UnitJudgement::Hierarchy, 2> UnitJudgement::hierarchies{{
    {unit_parent, &UnitRow::parent, &UnitVersion::parent, messages::parent_not_in_force,
     messages::parent_not_in_force_cure, messages::parent_not_taken, messages::parents_in_a_ring,
     messages::parents_in_a_ring_cure, messages::still_has_children, messages::still_has_children_cure},
    {unit_sector, &UnitRow::sector, &UnitVersion::sector, messages::sector_not_in_force,
     messages::sector_not_in_force_cure, messages::sector_not_taken, messages::sectors_in_a_ring,
     messages::sectors_in_a_ring_cure, messages::still_leads_sector, messages::still_leads_sector_cure},
}};

UnitJudgement::UnitJudgement(const Units& units, const config::Definitions& definitions, std::span<const UnitRow> rows,
                             const CodeSet& rejected, bool partial, SuggestionBudget& budget)
    : m_units(units),
      m_definitions(definitions),
      m_rows(rows),
      m_rejected(rejected),
      m_partial(partial),
      m_budget(budget),
      m_effects(rows.size(), Effect::none),
      m_member_of_row(rows.size(), none) {
  enrol_recorded();
  for (std::size_t row = 0; row < rows.size(); ++row) {
    judge_facts(row);
  }
  enrol_rows();
  for (Member& member : m_members) {
    judge_spans(member);
  }
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t hierarchy = 0; hierarchy < hierarchies.size(); ++hierarchy) {
      judge_above(row, hierarchy);
    }
  }
  for (std::size_t hierarchy = 0; hierarchy < hierarchies.size(); ++hierarchy) {
    judge_children_of_closed(hierarchy);
  }
  if (m_faults.empty()) {
    for (std::size_t hierarchy = 0; hierarchy < hierarchies.size(); ++hierarchy) {
      judge_cycles(hierarchy);
    }
  }
  std::stable_sort(m_faults.begin(), m_faults.end(),
                   [](const Fault& a, const Fault& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
}

void UnitJudgement::fault(std::size_t row, std::size_t column, std::string value, std::string rule, Message reason,
                          Message cure, Exit exit) {
  if (m_member_of_row[row] != none) {
    m_members[m_member_of_row[row]].faulty = true;
  }
  m_faults.push_back({row, column, std::move(value), std::move(rule), std::move(reason), std::move(cure), exit});
}

std::string UnitJudgement::level_of(const UnitRow& row) const {
  const config::Kind* kind = row.level.empty() ? config::find(m_definitions.kinds, row.kind) : nullptr;
  return kind == nullptr ? row.level : kind->level;
}

std::size_t UnitJudgement::place(std::string_view code) const {
  const auto found = m_places.find(code);
  return found ? static_cast<std::size_t>(*found) : none;
}

// ---- one row by itself

void UnitJudgement::judge_facts(std::size_t index) {
  const UnitRow& row = m_rows[index];
  if (!is_code(row.code)) {
    fault(index, unit_code, row.code, "RG-01", message(messages::code_form), message(messages::code_form_cure));
  }
  if (row.name.empty()) {
    fault(index, unit_name, row.name, "RG-02", message(messages::name_empty), message(messages::name_empty_cure));
  }
  if (config::find(m_definitions.kinds, row.kind) == nullptr) {
    fault(index, unit_kind, row.kind, "RG-03", no_such(messages::unknown_kind, row.kind),
          allowed(row.kind, config::codes(m_definitions.kinds)));
  }
  if (!row.level.empty() && config::find(m_definitions.levels, row.level) == nullptr) {
    fault(index, unit_level, row.level, "RG-05", message(messages::unknown_level, row.level),
          allowed(row.level, config::codes(m_definitions.levels)));
  }
  judge_days(index);
}

void UnitJudgement::judge_days(std::size_t index) {
  const UnitRow& row = m_rows[index];
  if (!row.unreadable_from.empty()) {
    fault(index, unit_from, row.unreadable_from, "RG-14", message(messages::not_a_day),
          message(messages::not_a_day_cure));
  }
  if (!row.unreadable_to.empty()) {
    fault(index, unit_to, row.unreadable_to, "RG-14", message(messages::not_a_day), message(messages::not_a_day_cure));
  }
  if (has_days(row) && row.from >= row.to) {
    fault(index, unit_to, row.to.iso(), "RG-06", message(messages::from_not_before_to, row.from.iso()),
          message(messages::from_not_before_to_cure));
  }
}

// ---- the register with the rows in it

void UnitJudgement::enrol_recorded() {
  m_members.reserve(m_units.all().size() + m_rows.size());
  for (const Unit& unit : m_units.all()) {
    m_places.add(unit.code, static_cast<std::int64_t>(m_members.size()));
    m_members.push_back({unit.code, &unit, {}, false});
  }
  for (Member& member : m_members) {
    for (const UnitVersion& version : member.recorded->versions) {
      const auto place_of = [&](const std::optional<std::int64_t>& unit) {
        return unit ? place(m_units.at(*unit).code) : none;
      };
      member.spans.push_back(
          {version.from, version.to, {place_of(version.parent), place_of(version.sector)}, none, true});
    }
  }
}

void UnitJudgement::enrol_rows() {
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    std::size_t at = place(m_rows[row].code);
    if (at == none) {
      at = m_members.size();
      m_places.add(m_rows[row].code, static_cast<std::int64_t>(at));
      m_members.push_back({m_rows[row].code, nullptr, {}, false});
    }
    m_member_of_row[row] = at;
  }
  for (const Fault& known : m_faults) {
    m_members[m_member_of_row[known.row]].faulty = true;
  }
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    if (has_days(m_rows[row]) && m_rows[row].from < m_rows[row].to) {
      enrol(row, m_members[m_member_of_row[row]]);
    }
  }
}

void UnitJudgement::enrol(std::size_t index, Member& member) {
  const UnitRow& row = m_rows[index];
  for (Span& span : member.spans) {
    if (span.from != row.from) {
      continue;
    }
    if (span.row != none) {
      fault(index, unit_from, row.from.iso(), "RG-08",
            message(messages::same_first_day, row.code, m_rows[span.row].line), message(messages::same_first_day_cure));
    } else {
      const auto& versions = member.recorded->versions;
      const auto version =
          std::find_if(versions.begin(), versions.end(), [&](const UnitVersion& one) { return one.from == row.from; });
      meet_recorded(index, *version, span);
    }
    return;
  }
  m_effects[index] = Effect::add;
  const auto place_of = [&](const std::string& code) { return code.empty() ? none : place(code); };
  member.spans.push_back({row.from, row.to, {place_of(row.parent), place_of(row.sector)}, index, false});
}

void UnitJudgement::meet_recorded(std::size_t index, const UnitVersion& version, Span& span) {
  const UnitRow& row = m_rows[index];
  span.row = index;
  const bool closes = version.to == Date::forever() && row.to != Date::forever();
  if (const std::string differing = differences(row, version); !differing.empty()) {
    fault(index, unit_code, row.code, "RG-07",
          message(messages::unit_differs, row.code, span_text(version.from, version.to), differing),
          message(messages::unit_differs_cure), Exit::refused);
  } else if (closes) {
    m_effects[index] = Effect::close;
    span.to = row.to;
  }
}

std::string UnitJudgement::differences(const UnitRow& row, const UnitVersion& version) const {
  std::string out;
  const auto compare = [&out](std::string_view name, std::string_view recorded, std::string_view given) {
    if (recorded != given) {
      out += fmt::format("{}{}: “{}” → “{}”", out.empty() ? "" : "; ", name, recorded, given);
    }
  };
  compare("name", version.name, row.name);
  compare("short_name", version.short_name, row.short_name);
  compare("kind", version.kind, row.kind);
  compare("level", version.level, level_of(row));
  compare("parent", version.parent ? m_units.at(*version.parent).code : std::string{}, row.parent);
  compare("cluster", version.cluster, row.cluster);
  compare("basis", version.basis, row.basis);
  compare("sector", version.sector ? m_units.at(*version.sector).code : std::string{}, row.sector);
  if (version.to != Date::forever()) {
    compare("to", version.to.iso(), row.to.iso());
  }
  return out;
}

// ---- versions of one unit among themselves

void UnitJudgement::judge_spans(Member& member) {
  std::stable_sort(member.spans.begin(), member.spans.end(),
                   [](const Span& a, const Span& b) { return a.from < b.from; });
  for (std::size_t next = 1; next < member.spans.size(); ++next) {
    const Span& before = member.spans[next - 1];
    const Span& after = member.spans[next];
    if (before.to <= after.from) {
      continue;
    }
    const bool blame_after = !after.recorded;
    const Span& blamed = blame_after ? after : before;
    const Span& other = blame_after ? before : after;
    if (blamed.row == none) {
      continue;  // both are recorded: nothing that the request did
    }
    const bool other_is_open = other.to == Date::forever();
    fault(blamed.row, unit_from, m_rows[blamed.row].from.iso(), "RG-09",
          message(messages::versions_overlap, member.code, span_text(blamed.from, blamed.to),
                  span_text(other.from, other.to)),
          other_is_open
              ? message(messages::close_the_open_one, other.from == Date::beginning() ? "…" : other.from.iso())
              : message(messages::versions_overlap_cure),
          Exit::refused);
  }
}

// ---- units among each other

bool UnitJudgement::covers(const Member& member, Date from, Date to) {
  Date reached = from;
  for (const Span& span : member.spans) {
    if (span.from <= reached && reached < span.to) {
      reached = span.to;
    }
  }
  return reached >= to;
}

const UnitJudgement::Span* UnitJudgement::on(const Member& member, Date day) {
  for (const Span& span : member.spans) {
    if (span.from <= day && day < span.to) {
      return &span;
    }
  }
  return nullptr;
}

Message UnitJudgement::above_suggestion(std::string_view code) const {
  if (!m_budget.spend()) {
    return message(messages::see_unit_list);
  }
  const auto near = nearest(code, m_places.all());
  return near.empty() ? m_units.suggestion(code) : message(messages::did_you_mean, joined(near));
}

void UnitJudgement::judge_above(std::size_t index, std::size_t hierarchy) {
  const UnitRow& row = m_rows[index];
  const Hierarchy& of = hierarchies[hierarchy];
  const std::string& code = row.*of.asked;
  if (code.empty()) {
    return;
  }
  if (m_rejected.contains(code)) {
    if (m_partial) {
      fault(index, of.column, code, "RG-12", message(of.not_taken, code), message(messages::above_not_taken_cure));
    }
    return;
  }
  const std::size_t at = place(code);
  if (at == none) {
    fault(index, of.column, code, "RG-04", message(messages::unknown_unit, code), above_suggestion(code));
    return;
  }
  const Member& above = m_members[at];
  if (m_effects[index] == Effect::none || above.faulty || covers(above, row.from, row.to)) {
    return;
  }
  std::string days;
  for (const Span& span : above.spans) {
    days += (days.empty() ? "" : ", ") + span_text(span.from, span.to);
  }
  fault(index, of.column, code, "RG-10", message(of.not_in_force, code, span_text(row.from, row.to), days),
        message(of.not_in_force_cure), Exit::refused);
}

void UnitJudgement::judge_children_of_closed(std::size_t hierarchy) {
  std::map<std::size_t, std::size_t> closed;  // member -> the row that closes it
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    if (m_effects[row] == Effect::close) {
      closed.emplace(m_member_of_row[row], row);
    }
  }
  if (closed.empty()) {
    return;
  }
  std::map<std::size_t, std::vector<std::string>> left;  // row -> those left below it
  for (const Member& member : m_members) {
    for (const Span& span : member.spans) {
      const std::size_t above = span.above[hierarchy];
      const auto closing = span.recorded && above != none ? closed.find(above) : closed.end();
      if (closing != closed.end() && !member.faulty && !covers(m_members[above], span.from, span.to)) {
        left[closing->second].push_back(member.code);
      }
    }
  }
  for (const auto& [row, codes] : left) {
    fault(row, unit_to, m_rows[row].to.iso(), "RG-13",
          message(hierarchies[hierarchy].left, m_rows[row].code, joined(codes)),
          message(hierarchies[hierarchy].left_cure), Exit::refused);
  }
}

/// A ring on some day consists of versions asked for now only: a recorded version under a new one would have had nobody
/// above it in force. The latest of their first days is a day on which the ring stands, so trying each first day finds
/// it.
void UnitJudgement::judge_cycles(std::size_t hierarchy) {
  const Hierarchy& of = hierarchies[hierarchy];
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    const std::string& code = m_rows[row].*of.asked;
    if (m_effects[row] != Effect::add || code.empty()) {
      continue;
    }
    const std::size_t start = m_member_of_row[row];
    std::vector<std::string> way{m_rows[row].code};
    std::size_t here = place(code);
    while (here != none && here != start && way.size() <= m_rows.size()) {
      way.push_back(m_members[here].code);
      const Span* span = on(m_members[here], m_rows[row].from);
      here = span == nullptr || span->recorded ? none : span->above[hierarchy];
    }
    if (here == start) {
      way.push_back(m_rows[row].code);
      fault(row, of.column, code, "RG-11", message(of.ring, joined(way)), message(of.ring_cure));
    }
  }
}

}  // namespace danvan::registry
