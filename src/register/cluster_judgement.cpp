#include "register/cluster_judgement.hpp"

#include "danvan/base/period.hpp"
#include "register/messages.hpp"
#include "register/messages_clusters.hpp"

#include <algorithm>
#include <set>

namespace danvan::registry {
namespace {

constexpr std::string_view nowhere = "-";

const char* truth(bool value) {
  return value ? "yes" : "no";
}

std::string difference(const ClusterPlace& recorded, const ClusterPlace& asked) {
  std::string out;
  if (recorded.cluster != asked.cluster) {
    const std::string& wanted = asked.cluster;
    out = fmt::format("cluster: “{}” → “{}”", recorded.cluster, wanted.empty() ? nowhere : std::string_view(wanted));
  }
  if (recorded.head != asked.head) {
    out += fmt::format("{}head: {} → {}", out.empty() ? "" : "; ", truth(recorded.head), truth(asked.head));
  }
  return out;
}

}  // namespace

ClusterJudgement::ClusterJudgement(const Units& units, const Clusters& recorded, std::span<const ClusterRow> rows,
                                   std::string_view reason, int last_year, SuggestionBudget& budget)
    : m_units(units), m_recorded(recorded), m_rows(rows), m_reason(reason), m_last_year(last_year), m_budget(budget) {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    read(row);
  }
  judge_heads();
  for (const auto& [key, asked] : m_asked) {
    if (asked.is_new) {
      m_changes.push_back(asked.place);
    } else {
      ++m_unchanged;
    }
  }
  std::stable_sort(m_faults.begin(), m_faults.end(),
                   [](const Fault& a, const Fault& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
}

void ClusterJudgement::fault(std::size_t row, std::size_t column, std::string rule, Message reason, Message cure,
                             Exit exit) {
  const ClusterRow& given = m_rows[row];
  const std::string* const cells[] = {&given.year, &given.cluster, &given.unit, &given.head};
  m_faults.push_back({row, column, *cells[column], std::move(rule), std::move(reason), std::move(cure), exit});
}

void ClusterJudgement::read(std::size_t index) {
  const ClusterRow& row = m_rows[index];
  const std::size_t before = m_faults.size();
  const auto year = year_of(row.year);
  if (!year) {
    fault(index, cluster_year, "RG-33", message(messages::not_a_year), message(messages::not_a_year_cure));
  } else if (*year > m_last_year) {
    fault(index, cluster_year, "RG-90", message(messages::cluster_year_ahead, m_last_year),
          message(messages::check_the_year), Exit::refused);
  }
  if (row.cluster.empty()) {
    fault(index, cluster_name, "RG-91", message(messages::cluster_empty), message(messages::cluster_empty_cure));
  }
  const Unit* unit = m_units.find(row.unit);
  if (unit == nullptr) {
    fault(index, cluster_unit, "RG-04", no_such(messages::unknown_unit, row.unit),
          m_budget.spend() ? m_units.suggestion(row.unit) : message(messages::see_unit_list));
  }
  if (row.head != "yes" && row.head != "no" && !row.head.empty()) {
    fault(index, cluster_head, "RG-26", message(messages::not_allowed, row.head), message(messages::yes_or_no));
  }
  const bool head = row.head == "yes";
  if (head && row.cluster == nowhere) {
    fault(index, cluster_head, "RG-91", message(messages::head_of_nothing), message(messages::head_of_nothing_cure));
  }
  if (m_faults.size() != before) {
    return;
  }
  if (!is_in_force(*unit, *year)) {
    std::string days;
    for (const UnitVersion& version : unit->versions) {
      days += (days.empty() ? "" : ", ") + span_text(version.from, version.to);
    }
    fault(index, cluster_unit, "RG-92", message(messages::unit_not_in_year, unit->code, row.year, days),
          message(messages::unit_not_in_year_cure), Exit::refused);
    return;
  }
  meet_recorded({index, {*year, unit->id, 1, row.cluster == nowhere ? "" : row.cluster, head, ""}, true});
}

/// On some day of the year: a unit that ended in July was ranked with others until then.
bool ClusterJudgement::is_in_force(const Unit& unit, int year) const {
  const Period whole = Period::of_year(year);
  return std::any_of(unit.versions.begin(), unit.versions.end(), [&](const UnitVersion& version) {
    return version.from <= whole.last() && whole.first() < version.to;
  });
}

void ClusterJudgement::meet_recorded(Asked asked) {
  const ClusterRow& row = m_rows[asked.row];
  const auto [entry, is_first] = m_asked.try_emplace({asked.place.year, asked.place.unit}, asked);
  Asked& taken = entry->second;
  if (!is_first) {
    fault(asked.row, cluster_unit, "RG-93",
          message(messages::cluster_twice, row.unit, row.year, m_rows[taken.row].line),
          message(messages::cluster_twice_cure));
    return;
  }
  const ClusterPlace* last = m_recorded.last(asked.place.unit, asked.place.year);
  const ClusterPlace none;
  const std::string differing = difference(last == nullptr ? none : *last, asked.place);
  taken.is_new = !differing.empty();
  taken.place.sequence = last == nullptr ? 1 : last->sequence + 1;
  taken.place.reason = last == nullptr ? "" : m_reason;
  if (last != nullptr && taken.is_new && m_reason.empty()) {
    fault(asked.row, last->cluster != asked.place.cluster ? cluster_name : cluster_head, "RG-94",
          message(messages::cluster_differs, row.unit, row.year, differing), message(messages::cluster_differs_cure),
          Exit::refused);
    m_asked.erase(entry);  // what is recorded stands
  }
}

void ClusterJudgement::judge_heads() {
  std::vector<const Asked*> wishes;
  std::set<int> years;
  for (const auto& [key, asked] : m_asked) {
    if (asked.place.head && asked.is_new) {
      wishes.push_back(&asked);
      years.insert(asked.place.year);
    }
  }
  std::map<std::pair<int, std::string_view>, std::int64_t> heads;  // by year and cluster; first those that stay
  for (const int year : years) {
    for (const ClusterPlace* place : m_recorded.in_year(year)) {
      const auto asked = m_asked.find({year, place->unit});
      if (place->head && (asked == m_asked.end() || !asked->second.is_new)) {
        heads.try_emplace({year, place->cluster}, place->unit);
      }
    }
  }
  std::sort(wishes.begin(), wishes.end(), [](const Asked* a, const Asked* b) { return a->row < b->row; });
  for (const Asked* wish : wishes) {
    const ClusterPlace& place = wish->place;
    const auto [head, is_first] = heads.try_emplace({place.year, place.cluster}, place.unit);
    if (!is_first) {
      fault(wish->row, cluster_head, "RG-95",
            message(messages::two_heads, place.cluster, place.year, m_units.at(head->second).code,
                    m_units.at(place.unit).code),
            message(messages::two_heads_cure), Exit::refused);
    }
  }
}

}  // namespace danvan::registry
