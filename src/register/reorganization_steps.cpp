#include "register/reorganization_steps.hpp"

#include "register/messages.hpp"
#include "register/messages_sectors.hpp"
#include "register/messages_succession.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace danvan::registry {
namespace {

bool gives_new_facts(const ReorganizationRow& row) {
  return !(row.new_name.empty() && row.new_short_name.empty() && row.new_kind.empty() && row.new_level.empty() &&
           row.new_parent.empty() && row.new_sector.empty());
}

/// The column that a rename or a conversion cannot do without, if it is not filled in.
std::optional<std::size_t> missing_fact(Change change, const ReorganizationRow& row) {
  if (change == Change::rename && row.new_name.empty()) {
    return link_new_name;
  }
  return change == Change::convert && row.new_kind.empty() && row.new_level.empty() ? std::optional(link_new_kind)
                                                                                    : std::nullopt;
}

}  // namespace

std::string share_text(std::int64_t share) {
  return format_scaled(share, share_decimals);
}

ReorganizationSteps::ReorganizationSteps(const Units& units, const config::Definitions& definitions,
                                         std::span<const ReorganizationRow> rows, NumberStyle numbers,
                                         SuggestionBudget& budget)
    : m_units(units), m_definitions(definitions), m_rows(rows), m_numbers(numbers), m_budget(budget) {
  std::unordered_map<std::string_view, std::size_t> places;
  std::vector<bool> sound;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto [entry, is_first] = places.emplace(rows[row].code, m_events.size());
    if (is_first) {
      m_events.push_back({rows[row].code, rows[row].basis, {}});
      sound.push_back(true);
    }
    const std::size_t before = m_faults.size();
    if (auto step = read(row)) {
      m_events[entry->second].steps.push_back(std::move(*step));
    }
    sound[entry->second] = sound[entry->second] && m_faults.size() == before;
  }
  std::vector<EventSteps> good;
  for (std::size_t at = 0; at < m_events.size(); ++at) {
    const std::size_t before = m_faults.size();
    if (sound[at]) {
      judge_event(m_events[at]);
    }
    if (sound[at] && m_faults.size() == before) {
      good.push_back(std::move(m_events[at]));
    }
  }
  m_events = std::move(good);
}

void ReorganizationSteps::fault(std::size_t row, std::size_t column, std::string_view value, std::string rule,
                                Message reason, Message cure, Exit exit) {
  m_faults.push_back({row, column, std::string(value), std::move(rule), std::move(reason), std::move(cure), exit});
}

std::optional<std::int64_t> ReorganizationSteps::unit(std::size_t row, std::size_t column, const std::string& code) {
  if (const Unit* found = m_units.find(code)) {
    return found->id;
  }
  fault(row, column, code, "RG-04", no_such(messages::unknown_unit, code),
        m_budget.spend() ? m_units.suggestion(code) : message(messages::see_unit_list));
  return std::nullopt;
}

// ---- one row by itself

std::optional<LinkStep> ReorganizationSteps::read(std::size_t index) {
  const ReorganizationRow& row = m_rows[index];
  const std::size_t before = m_faults.size();
  LinkStep step;
  step.row = index;
  if (!is_code(row.code)) {
    fault(index, link_event, row.code, "RG-01", message(messages::code_form), message(messages::code_form_cure));
  }
  if (const auto on = Date::parse(row.on)) {
    step.on = *on;
  } else {
    fault(index, link_on, row.on, "RG-14", message(messages::not_a_day), message(messages::not_a_day_cure));
  }
  step.link.predecessor = unit(index, link_predecessor, row.predecessor).value_or(0);
  if (const auto what = row.what.empty() ? std::optional(What::whole) : what_of(row.what)) {
    step.link.what = *what;
  } else {
    fault(index, link_what, row.what, "RG-40", message(messages::unknown_what, row.what),
          message(messages::one_of, "whole, population, land"));
  }
  const auto change = change_of(row.change);
  if (!change) {
    fault(index, link_change, row.change, "RG-40", no_such(messages::unknown_change, row.change),
          allowed(row.change, change_codes()));
    read_whatever_the_change(step);
    return std::nullopt;
  }
  step.change = *change;
  read_successor(step);
  read_share(step);
  read_new_facts(step);
  return m_faults.size() == before ? std::optional(std::move(step)) : std::nullopt;
}

void ReorganizationSteps::read_whatever_the_change(LinkStep& step) {
  const ReorganizationRow& row = m_rows[step.row];
  if (!row.successor.empty()) {
    step.link.successor = unit(step.row, link_successor, row.successor);
  }
  read_share_form(step);
  read_new_words(step);
}

void ReorganizationSteps::read_successor(LinkStep& step) {
  const ReorganizationRow& row = m_rows[step.row];
  if (!has_successor(step.change)) {
    if (!row.successor.empty()) {
      fault(step.row, link_successor, row.successor, "RG-42", message(messages::no_successor_here, row.change),
            message(messages::no_successor_here_cure));
    }
    return;
  }
  if (row.successor.empty()) {
    fault(step.row, link_successor, row.successor, "RG-42", message(messages::successor_needed, row.change),
          message(messages::successor_needed_cure));
    return;
  }
  step.link.successor = unit(step.row, link_successor, row.successor);
  if (row.successor == row.predecessor) {
    fault(step.row, link_successor, row.successor, "RG-48",
          message(messages::follows_itself, row.predecessor + ", " + row.successor),
          message(messages::follows_itself_cure));
  }
}

/// False when there is none, or none that can be read.
bool ReorganizationSteps::read_share_form(LinkStep& step) {
  const ReorganizationRow& row = m_rows[step.row];
  step.share_given = !row.share.empty();
  if (!step.share_given) {
    return false;
  }
  const auto parsed = parse_scaled(row.share, share_decimals, m_numbers);
  const std::int64_t* share = std::get_if<std::int64_t>(&parsed);
  if (share == nullptr || *share < 0 || *share > whole_share) {
    fault(step.row, link_share, row.share, "RG-43", message(messages::share_form), message(messages::share_form_cure));
    return false;
  }
  step.link.share = *share;
  return true;
}

void ReorganizationSteps::read_share(LinkStep& step) {
  if (!read_share_form(step)) {
    return;
  }
  const ReorganizationRow& row = m_rows[step.row];
  if (!has_successor(step.change)) {
    fault(step.row, link_share, row.share, "RG-42", message(messages::no_share_here, row.change),
          message(messages::no_share_here_cure));
  } else if (step.link.what == What::land && step.link.share != 0) {
    fault(step.row, link_share, row.share, "RG-43", message(messages::land_has_no_share),
          message(messages::land_has_no_share_cure));
  } else if (step.link.what != What::land && step.link.share == 0) {
    fault(step.row, link_share, row.share, "RG-43", message(messages::share_is_zero),
          message(messages::share_is_zero_cure));
  }
}

void ReorganizationSteps::read_new_facts(LinkStep& step) {
  const ReorganizationRow& row = m_rows[step.row];
  if (!keeps_code(step.change)) {
    if (gives_new_facts(row)) {
      fault(step.row, link_change, row.change, "RG-42", message(messages::no_new_facts_here, row.change),
            message(messages::no_new_facts_here_cure));
    }
    return;
  }
  if (const auto missing = missing_fact(step.change, row)) {
    fault(step.row, *missing, "", "RG-42", message(messages::new_fact_needed, row.change),
          message(messages::new_fact_needed_cure, reorganization_columns[*missing].name));
  }
  read_new_words(step);
}

void ReorganizationSteps::read_new_words(LinkStep& step) {
  const ReorganizationRow& row = m_rows[step.row];
  const config::Kind* kind = config::find(m_definitions.kinds, row.new_kind);
  if (!row.new_kind.empty() && kind == nullptr) {
    fault(step.row, link_new_kind, row.new_kind, "RG-03", message(messages::unknown_kind, row.new_kind),
          allowed(row.new_kind, config::codes(m_definitions.kinds)));
  }
  if (!row.new_level.empty() && config::find(m_definitions.levels, row.new_level) == nullptr) {
    fault(step.row, link_new_level, row.new_level, "RG-05", message(messages::unknown_level, row.new_level),
          allowed(row.new_level, config::codes(m_definitions.levels)));
  }
  step.link.new_name = row.new_name;
  step.link.new_short_name = row.new_short_name;
  step.link.new_kind = row.new_kind;
  step.link.new_level = row.new_level.empty() && kind != nullptr ? kind->level : row.new_level;
  read_new_place(step);
}

void ReorganizationSteps::read_new_place(LinkStep& step) {
  const ReorganizationRow& row = m_rows[step.row];
  if (step.change == Change::move && row.new_parent.empty() && row.new_sector.empty()) {
    fault(step.row, link_new_parent, "", "RG-42", message(messages::new_place_needed),
          message(messages::new_place_needed_cure));
  }
  step.link.top = row.new_parent == "-";
  if (!row.new_parent.empty() && !step.link.top) {
    step.link.new_parent = unit(step.row, link_new_parent, row.new_parent);
  }
  step.link.no_sector = row.new_sector == "-";
  if (!row.new_sector.empty() && !step.link.no_sector) {
    step.link.new_sector = unit(step.row, link_new_sector, row.new_sector);
  }
}

// ---- rows of one event

void ReorganizationSteps::judge_event(EventSteps& event) {
  const LinkStep& first = event.steps.front();
  const ReorganizationRow& head = m_rows[first.row];
  std::map<std::tuple<std::int64_t, std::optional<std::int64_t>, What>, std::size_t> seen;
  bool twice = false;
  for (const LinkStep& step : event.steps) {
    const ReorganizationRow& row = m_rows[step.row];
    const auto agree = [&](bool equal, std::size_t column, const std::string& value, const std::string& said) {
      if (!equal) {
        fault(step.row, column, value, "RG-41", message(messages::event_disagrees, row.code, said, head.line),
              message(messages::event_disagrees_cure));
      }
    };
    agree(step.on == first.on, link_on, row.on, head.on);
    agree(step.change == first.change, link_change, row.change, head.change);
    agree(row.basis == head.basis || row.basis.empty(), link_basis, row.basis, head.basis);
    const auto [entry, is_new] =
        seen.try_emplace({step.link.predecessor, step.link.successor, step.link.what}, step.row);
    if (!is_new) {
      twice = true;
      fault(step.row, link_predecessor, row.predecessor, "RG-45",
            message(messages::link_twice, m_rows[entry->second].line), message(messages::link_twice_cure));
    }
  }
  if (has_successor(first.change) && !twice) {
    judge_shares(event);
  }
}

void ReorganizationSteps::judge_shares(EventSteps& event) {
  std::map<std::int64_t, std::vector<LinkStep*>> takers;  // by predecessor, those who take more than land
  std::map<std::int64_t, std::size_t> first_row;
  for (LinkStep& step : event.steps) {
    first_row.try_emplace(step.link.predecessor, step.row);
    std::vector<LinkStep*>& of_one = takers[step.link.predecessor];
    if (step.link.what != What::land) {
      of_one.push_back(&step);
    }
  }
  for (auto& [predecessor, steps] : takers) {
    const bool ends = ends_predecessor(event.steps.front().change);
    if (ends && steps.size() == 1 && !steps.front()->share_given) {
      steps.front()->link.share = whole_share;
      continue;
    }
    std::int64_t sum = 0;
    bool all_given = true;
    for (const LinkStep* step : steps) {
      sum += step->link.share;
      if (!step->share_given) {
        all_given = false;
        fault(step->row, link_share, "", "RG-43", message(messages::share_needed, m_rows[step->row].predecessor),
              message(messages::share_form_cure));
      }
    }
    if (all_given && ends && sum != whole_share) {
      const std::size_t row = steps.empty() ? first_row[predecessor] : steps.front()->row;
      fault(row, link_share, m_rows[row].share, "RG-44",
            message(messages::shares_not_one, m_rows[row].predecessor, share_text(sum)),
            message(messages::shares_not_one_cure), Exit::refused);
    }
  }
}

}  // namespace danvan::registry
