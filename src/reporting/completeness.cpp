#include "danvan/reporting/completeness.hpp"

#include "danvan/reporting/owed.hpp"
#include "reporting/figure_table.hpp"
#include "reporting/step_table.hpp"

#include <algorithm>
#include <map>

namespace danvan::reporting {
namespace {

/// How many of a form's required indicators each unit gave, counted in one scan of the period.
class RequiredGiven {
 public:
  RequiredGiven(store::Store& store, const config::Form& form, std::int64_t form_term, Period period)
      : m_form(form_term), m_required(form.required.size()) {
    for (const std::string& code : form.required) {
      if (const std::optional<std::int64_t> term = store::term(store, "indicator", code)) {
        m_terms.push_back(*term);
      }
    }
    std::sort(m_terms.begin(), m_terms.end());
    each_number(store, FigureKey::of_period(period), [this](const IndexNumber& row) { count(row.key); });
    each_text(store, FigureKey::of_period(period), [this](const IndexText& row) { count(row.key); });
  }

  [[nodiscard]] bool complete(std::int64_t unit) const {
    const auto found = m_given.find(unit);
    return (found == m_given.end() ? 0 : found->second) == m_required;
  }

 private:
  void count(std::int64_t packed) {
    const FigureKey key = FigureKey::unpacked(packed);
    if (key.form == m_form && std::binary_search(m_terms.begin(), m_terms.end(), key.indicator)) {
      ++m_given[key.unit];
    }
  }

  std::int64_t m_form;
  std::size_t m_required;
  std::vector<std::int64_t> m_terms;
  std::map<std::int64_t, std::size_t> m_given;
};

void fill_review(FormStatus& status, const Standing& standing, const StepLog& log) {
  const std::span<const Step> steps = log.of(standing.latest());
  status.review = review(standing.latest().state, steps);
  const std::vector<Step> accepted = acceptances(steps);
  status.review_level = accepted.empty() ? "" : accepted.back().level;
}

void fill(FormStatus& status, const Standing& standing, const RequiredGiven& given) {
  if (!standing.newest) {
    return;
  }
  const Timeliness time = timeliness(standing.first_received, status.due);
  status.state = time.state;
  status.days_late = time.days_late;
  status.received = standing.first_received;
  status.revision = standing.newest->revision;
  status.warnings = standing.newest->warnings;
  status.complete = given.complete(status.unit->id);
}

}  // namespace

void StatusTotals::add(const FormStatus& one) {
  ++owed;
  received += one.revision > 0 ? 1 : 0;
  complete += one.complete ? 1 : 0;
  on_time += one.state == State::on_time ? 1 : 0;
  late += one.state == State::late ? 1 : 0;
  missing += one.state == State::missing ? 1 : 0;
}

std::vector<FormStatus> form_status(store::Store& store, const registry::Units& units,
                                    const config::Definitions& definitions, const config::Form& form, Period period) {
  std::vector<FormStatus> rows;
  const Deadlines days = deadlines(form, period);
  for (const registry::Unit* unit : owed_by(units, form, period, definitions.kinds)) {
    rows.push_back({unit, &form, period, State::missing, days.due, std::nullopt, 0, false, 0, 0, days.closes});
  }
  const std::optional<std::int64_t> term = store::term(store, "form", form.code);
  if (!term) {
    return rows;
  }
  std::map<std::int64_t, Standing> by_unit;
  for (Standing& standing : standings(store, period)) {
    if (standing.form == *term) {
      by_unit.emplace(standing.unit, std::move(standing));
    }
  }
  const StepLog log = StepLog::load(store, period);
  const RequiredGiven given(store, form, *term, period);
  for (FormStatus& status : rows) {
    if (const auto found = by_unit.find(status.unit->id); found != by_unit.end()) {
      fill(status, found->second, given);
      fill_review(status, found->second, log);
    }
  }
  return rows;
}

StatusTotals totals(const std::vector<FormStatus>& rows) {
  StatusTotals sum;
  for (const FormStatus& row : rows) {
    sum.add(row);
  }
  return sum;
}

}  // namespace danvan::reporting
