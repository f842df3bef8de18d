#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/add_units.hpp"
#include "danvan/register/units.hpp"
#include "register/fault.hpp"
#include "register/suggest.hpp"

#include <map>
#include <span>

namespace danvan::registry {

/// Places of `unit_columns`.
enum UnitColumn : std::size_t {
  unit_code,
  unit_name,
  unit_kind,
  unit_level,
  unit_parent,
  unit_cluster,
  unit_from,
  unit_to,
  unit_short_name,
  unit_basis,
  unit_sector
};

/// The register as it would be with the rows of a request, and what is wrong with that. Pure: knows no file and no
/// store.
class UnitJudgement {
 public:
  /// `rejected`: codes in the same file that were found faulty already. Without `partial` a parent among them is let
  /// pass, since its own fault is reported; with it the unit cannot be taken either.
  UnitJudgement(const Units& units, const config::Definitions& definitions, std::span<const UnitRow> rows,
                const CodeSet& rejected, bool partial, SuggestionBudget& budget);

  /// In the order of the rows.
  [[nodiscard]] const std::vector<Fault>& faults() const { return m_faults; }

  enum class Effect { none, add, close };
  [[nodiscard]] Effect effect(std::size_t row) const { return m_effects[row]; }
  /// The level the row gives, else that of its kind.
  [[nodiscard]] std::string level_of(const UnitRow& row) const;

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// The hierarchies: who is above whom, by territory and by sector.
  struct Hierarchy;
  static const std::array<Hierarchy, 2> hierarchies;
  /// A version, recorded or asked for.
  struct Span {
    Date from, to;
    std::array<std::size_t, 2> above = {none, none};  // by hierarchy: place in m_members
    std::size_t row = none;                           // that asks for it or closes it
    bool recorded = false;
  };
  struct Member {
    std::string code;
    const Unit* recorded = nullptr;
    std::vector<Span> spans;
    bool faulty = false;
  };

  void enrol_recorded();
  void enrol_rows();
  void enrol(std::size_t index, Member& member);
  void meet_recorded(std::size_t index, const UnitVersion& version, Span& span);
  void judge_facts(std::size_t index);
  void judge_days(std::size_t index);
  void judge_spans(Member& member);
  void judge_above(std::size_t index, std::size_t hierarchy);
  void judge_children_of_closed(std::size_t hierarchy);
  void judge_cycles(std::size_t hierarchy);
  void fault(std::size_t row, std::size_t column, std::string value, std::string rule, Message reason, Message cure,
             Exit exit = Exit::bad_input);

  [[nodiscard]] std::size_t place(std::string_view code) const;
  [[nodiscard]] std::string differences(const UnitRow& row, const UnitVersion& version) const;
  [[nodiscard]] Message above_suggestion(std::string_view code) const;
  static bool covers(const Member& member, Date from, Date to);
  static const Span* on(const Member& member, Date day);

  const Units& m_units;
  const config::Definitions& m_definitions;
  std::span<const UnitRow> m_rows;
  const CodeSet& m_rejected;
  bool m_partial;
  SuggestionBudget& m_budget;

  std::vector<Member> m_members;
  Codes m_places;
  std::vector<Effect> m_effects;
  std::vector<std::size_t> m_member_of_row;
  std::vector<Fault> m_faults;
};

}  // namespace danvan::registry
