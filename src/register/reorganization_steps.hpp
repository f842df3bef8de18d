#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/reorganize.hpp"
#include "danvan/register/succession.hpp"
#include "danvan/register/units.hpp"
#include "register/fault.hpp"
#include "register/suggest.hpp"

#include <span>

namespace danvan::registry {

/// Places of `reorganization_columns`.
enum ReorganizationColumn : std::size_t {
  link_event,
  link_on,
  link_change,
  link_predecessor,
  link_successor,
  link_share,
  link_what,
  link_new_name,
  link_new_short_name,
  link_new_kind,
  link_new_level,
  link_new_parent,
  link_basis,
  link_new_sector
};

/// One row understood.
struct LinkStep {
  std::size_t row = 0;
  Date on;
  Change change = Change::merge;
  SuccessionLink link;
  bool share_given = false;
};

/// Rows of one event.
struct EventSteps {
  std::string code, basis;
  std::vector<LinkStep> steps;  // in the order of the rows
};

/// What rows mean by themselves: words, codes, shares, and whether the rows of an event agree. Pure.
class ReorganizationSteps {
 public:
  ReorganizationSteps(const Units& units, const config::Definitions& definitions,
                      std::span<const ReorganizationRow> rows, NumberStyle numbers, SuggestionBudget& budget);

  /// Events without a fault, in the order of their first rows.
  [[nodiscard]] const std::vector<EventSteps>& events() const { return m_events; }
  [[nodiscard]] const std::vector<Fault>& faults() const { return m_faults; }

 private:
  void fault(std::size_t row, std::size_t column, std::string_view value, std::string rule, Message reason,
             Message cure, Exit exit = Exit::bad_input);
  std::optional<LinkStep> read(std::size_t index);
  void read_whatever_the_change(LinkStep& step);
  void read_successor(LinkStep& step);
  bool read_share_form(LinkStep& step);
  void read_new_words(LinkStep& step);
  void read_share(LinkStep& step);
  void read_new_facts(LinkStep& step);
  void read_new_place(LinkStep& step);
  [[nodiscard]] std::optional<std::int64_t> unit(std::size_t row, std::size_t column, const std::string& code);
  void judge_event(EventSteps& event);
  void judge_shares(EventSteps& event);

  const Units& m_units;
  const config::Definitions& m_definitions;
  std::span<const ReorganizationRow> m_rows;
  NumberStyle m_numbers;
  SuggestionBudget& m_budget;
  std::vector<EventSteps> m_events;
  std::vector<Fault> m_faults;
};

/// "0.6"
std::string share_text(std::int64_t share);

}  // namespace danvan::registry
