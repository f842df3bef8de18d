#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/evaluation/results.hpp"
#include "danvan/register/activities.hpp"
#include "danvan/register/leads.hpp"
#include "danvan/register/units.hpp"
#include "danvan/reporting/completeness.hpp"
#include "danvan/reporting/figures.hpp"
#include "danvan/store/journal.hpp"
#include "danvan/summary/summary.hpp"

#include <map>
#include <memory>

namespace danvan::summary {

/// How many models count in each way.
struct ModelCounts {
  std::int64_t registered = 0, effective = 0, recognised = 0, outstanding = 0, new_in_year = 0, carried_over = 0;
  void add(const registry::ModelYear& one);
  [[nodiscard]] Ratio effective_rate() const { return {effective, registered}; }
};

/// What the register of models says of a year.
struct ModelFacts {
  ModelCounts all, year_before;
  std::map<std::string, ModelCounts, std::less<>> by_field;
  std::map<std::int64_t, ModelCounts> by_unit;  // that leads them on the last day
  ModelCounts unassigned;                       // that no unit leads then
  std::vector<registry::Model> outstanding;     // by code
  std::vector<registry::Model> waiting;         // those of the unassigned that are registered in the year, by code
};

/// Money of one purpose and source over the units that report, in the indicator's unit of measure.
struct MoneyLine {
  std::string purpose, source, measure;
  int decimals = 0;
  reporting::Total planned, spent;
  [[nodiscard]] bool complete() const;  // both sides are given
  [[nodiscard]] Ratio rate() const;     // spent / planned; not defined for nothing planned
};

/// All that a year's summary is made of, read once.
struct Facts {
  const config::Definitions& definitions;
  int year;
  Date last_day;      // of the year
  store::Entry head;  // the newest entry: what is known
  bool past;          // more was recorded since, and is left out
  registry::Units units;
  ModelFacts models;
  reporting::YearFigures figures;
  registry::ActivityCounts activities;         // of the year
  std::vector<reporting::FormStatus> reports;  // every form owed for the year's periods, and due by the cut-off or in
  std::vector<reporting::FormStatus> not_due;  // owed too, but the due day had not passed and they were not in
  std::vector<const registry::Unit*> reporting_units;  // that owe at least one of them
  std::vector<std::int64_t> figure_units;              // their ids, and those of units that gave figures unasked
  std::shared_ptr<const std::vector<evaluation::RoundResults>> rounds;  // tables made later read them too
  std::vector<MoneyLine> money_before;                                  // of the year before, from every unit

  std::vector<const registry::Unit*> in_order;  // every unit, in the order of tables: kinds as defined, then codes
  registry::Leads leads = {};                   // of the models on the last day

  [[nodiscard]] const registry::UnitVersion& version(const registry::Unit& unit) const {
    return unit.named_on(last_day);
  }
  /// The day up to which the record goes: what is due by then is missing where it is not in.
  [[nodiscard]] Date cut_off() const { return head.at.local_date(); }
};
/// How all of them stand then.
reporting::StatusTotals report_totals(const Facts& facts);
Facts gather(store::Store& store, const config::Definitions& definitions, int year);

/// What a unit's figures and activities of the year prove of a task of the letter: all of the evidence, part of it,
/// none.
enum class Evidence { done, part, none };
Evidence evidence(const config::Task& task, const reporting::YearFigures& figures,
                  const registry::ActivityCounts& activities, std::int64_t unit);

std::vector<MoneyLine> money_of(const config::Definitions& definitions, const reporting::YearFigures& figures,
                                const std::vector<std::int64_t>& units);
std::string purpose_words(const std::string& purpose);
std::string purpose_in_sentence(const std::string& purpose);
std::string source_words(const std::string& source);

document::Cell number(std::int64_t value);
/// A percentage with two decimals; nothing where it is not defined.
document::Cell percent(const Ratio& share);
/// The percentage as a report prints it: one decimal, and as many more as it takes that what is not 0 or 100 does not
/// print as that (99,96 %, while one is missing). Of a defined share.
document::Number printed_percent(const Ratio& share);
/// Notes how the rate in that column of the part's last row is printed.
void print_rate(Part& part, std::string_view column, const Ratio& share);
document::Cell figure(const reporting::Figure& figure, int decimals);

Part by_field(const Facts& facts);     // T1
Part by_unit(const Facts& facts);      // T2
Part unassigned(const Facts& facts);   // T2a
Part outstanding(const Facts& facts);  // T6
Part money(const Facts& facts);        // T8
Part submission(const Facts& facts);   // T9
Part classes(const Facts& facts);      // T10
Part task_matrix(const Facts& facts);  // T11

document::Letter report(const Facts& facts, const std::vector<Part>& parts);

}  // namespace danvan::summary
