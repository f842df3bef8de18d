#pragma once

#include "register/reorganization_steps.hpp"
#include "register/unit_timeline.hpp"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace danvan::registry {

/// How the events of a request belong together.
enum class Together {
  whole,       // they stand or fall together
  incomplete,  // likewise, and rows of the same file were rejected: children that seem to be left may have one there
  apart        // each falls by itself, and the others are judged without it
};

/// The register as it would be with the events of a request, and what is wrong with that. Days are taken one after
/// another; what happens on one day happens at once, so the order of rows and of events does not count. Pure.
class ReorganizationJudgement {
 public:
  ReorganizationJudgement(const Units& units, const Successions& recorded, const config::Definitions& definitions,
                          std::span<const ReorganizationRow> rows, NumberStyle numbers, Together together,
                          SuggestionBudget& budget);

  /// In the order of the rows.
  [[nodiscard]] const std::vector<Fault>& faults() const { return m_faults; }
  /// Events that are not recorded yet; with `apart` only those without a fault, and the timeline is theirs.
  [[nodiscard]] const std::vector<SuccessionEvent>& events() const { return m_new; }
  [[nodiscard]] const UnitTimeline& timeline() const { return m_timeline; }
  /// Rows of events that are recorded just so.
  [[nodiscard]] std::int64_t unchanged() const { return m_unchanged; }

 private:
  using Steps = std::vector<const LinkStep*>;

  void fault(const LinkStep& step, std::size_t column, std::string rule, Message reason, Message cure);
  /// True for an event that is new.
  [[nodiscard]] bool meet_recorded(const EventSteps& event);
  void judge_day(Date day, const Steps& steps);
  void judge_day_apart(Date day, Steps steps);
  [[nodiscard]] bool is_sound(const LinkStep& step);
  [[nodiscard]] bool meets_another(const LinkStep& step);
  void apply_ends(const Steps& steps);
  void apply_changes(Date day, const Steps& steps);
  void change_unit(Date day, const Steps& steps);
  void judge_successors(Date day, const Steps& steps);
  void judge_gifts(Date day, const Steps& steps);
  /// What differs between the territory and the sectors.
  struct Hierarchy;
  static constexpr std::size_t hierarchy_count = 2;
  static const std::array<Hierarchy, hierarchy_count> hierarchies;
  void judge_above(Date day, const Steps& steps, std::size_t hierarchy);
  void judge_left(Date day, const Steps& steps, std::size_t hierarchy);
  [[nodiscard]] std::vector<std::string> succession_ring(const LinkStep& step) const;
  [[nodiscard]] const std::string& code(std::int64_t unit) const { return m_units.at(unit).code; }
  [[nodiscard]] std::string some_codes(const std::vector<std::int64_t>& units) const;

  const Units& m_units;
  const Successions& m_recorded;
  std::span<const ReorganizationRow> m_rows;
  SuggestionBudget& m_budget;
  bool m_incomplete;

  UnitTimeline m_timeline;
  std::vector<Fault> m_faults;
  std::vector<SuccessionEvent> m_new;
  std::int64_t m_unchanged = 0;
  std::unordered_set<std::string_view> m_fallen;  // with `apart`: events with faults

  struct Past {
    const SuccessionEvent* event;
    std::int64_t given;  // in millionths
  };
  std::unordered_map<std::int64_t, std::vector<Past>> m_past;  // recorded events by predecessor

  // Of the day being judged.
  std::unordered_map<std::int64_t, const LinkStep*>
      m_first;  // by predecessor: the step that decides what becomes of it
  std::unordered_map<std::int64_t, std::vector<std::int64_t>> m_after;  // successors of those that end
  std::unordered_set<std::int64_t> m_faulty, m_ended;
};

}  // namespace danvan::registry
