#include "danvan/reporting/completeness.hpp"

#include "danvan/reporting/allowances.hpp"
#include "danvan/reporting/owed.hpp"
#include "danvan/store/terms.hpp"
#include "reporting/figure_table.hpp"
#include "reporting/step_table.hpp"

#include <map>
#include <set>

namespace danvan::reporting {
namespace {

/// How many of its form's required indicators each submission gives, counted in one scan of the period.
class RequiredGiven {
 public:
  RequiredGiven(store::Store& store, const std::map<std::int64_t, const config::Form*>& forms, Period period) {
    store::Terms terms(store);
    for (const auto& [form, definition] : forms) {
      for (const std::string& code : definition->required) {
        if (const std::optional<std::int64_t> term = terms.find("indicator", code)) {
          m_required.emplace(form, *term);
        }
      }
    }
    each_number(store, FigureKey::of_period(period), [this](const IndexNumber& row) { count(row.key); });
    each_text(store, FigureKey::of_period(period), [this](const IndexText& row) { count(row.key); });
  }

  [[nodiscard]] bool complete(const Standing& standing, const config::Form& form) const {
    const auto found = m_given.find({standing.unit, standing.form});
    return (found == m_given.end() ? 0 : found->second) == form.required.size();
  }

 private:
  void count(std::int64_t packed) {
    const FigureKey key = FigureKey::unpacked(packed);
    if (m_required.contains({key.form, key.indicator})) {
      ++m_given[{key.unit, key.form}];
    }
  }

  std::set<std::pair<std::int64_t, std::int64_t>> m_required;            // form and indicator
  std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> m_given;  // by unit and form
};

void fill_review(FormStatus& status, const Standing& standing, const StepLog& log) {
  const std::span<const Step> steps = log.of(standing.latest());
  status.last_revision = standing.last_revision;
  status.review = review(standing.latest().state, steps);
  const std::vector<Step> accepted = acceptances(steps);
  status.review_level = accepted.empty() ? "" : accepted.back().level;
}

void fill(FormStatus& status, const Standing& standing, const RequiredGiven& given) {
  if (!standing.newest) {
    return;
  }
  if (status.state != State::exempt) {
    const Timeliness time = timeliness(standing.first_received, status.due);
    status.state = time.state;
    status.days_late = time.days_late;
  }
  status.received = standing.first_received;
  status.revision = standing.newest->revision;
  status.warnings = standing.newest->warnings;
  status.complete = given.complete(standing, *status.form);
}

/// What was granted to the unit; before `fill`, as it moves the due day.
void grant(FormStatus& status, std::int64_t form, const Allowances& allowances) {
  const Date own = status.due;
  const Deadlines days = allowances.days(status.unit->id, form, {{}, own, status.closes});
  status.due = days.due;
  status.closes = days.closes;
  status.extended = status.due > own;
  status.state = allowances.exemption(status.unit->id, form) != nullptr ? State::exempt : status.state;
}

}  // namespace

void StatusTotals::add(const FormStatus& one, Date today) {
  if (one.state == State::exempt) {
    ++exempt;
    return;
  }
  extended += one.extended ? 1 : 0;
  if (one.state == State::missing && !one.overdue(today)) {
    ++not_due;
    return;
  }
  ++owed;
  received += one.revision > 0 ? 1 : 0;
  complete += one.complete ? 1 : 0;
  on_time += one.state == State::on_time ? 1 : 0;
  late += one.state == State::late ? 1 : 0;
  missing += one.state == State::missing ? 1 : 0;
}

std::vector<FormStatus> form_status(store::Store& store, const registry::Units& units,
                                    const config::Definitions& definitions, const config::Form& form, Period period) {
  return period_status(store, units, definitions, {&form}, period);
}

std::vector<FormStatus> period_status(store::Store& store, const registry::Units& units,
                                      const config::Definitions& definitions,
                                      const std::vector<const config::Form*>& forms, Period period) {
  std::map<std::int64_t, const config::Form*> by_term;
  std::map<const config::Form*, std::int64_t> terms;
  for (const config::Form* form : forms) {
    if (const std::optional<std::int64_t> term = store::term(store, "form", form->code)) {
      by_term.emplace(*term, form);
      terms.emplace(form, *term);
    }
  }
  std::map<std::pair<std::int64_t, std::int64_t>, Standing> by_unit;
  for (Standing& standing : standings(store, period)) {
    by_unit.emplace(std::pair(standing.unit, standing.form), std::move(standing));
  }
  const RequiredGiven given(store, by_term, period);
  const Allowances allowances = Allowances::load(store, period);
  const StepLog log = StepLog::load(store, period);
  std::vector<FormStatus> rows;
  for (const config::Form* form : forms) {
    const Deadlines days = deadlines(*form, period);
    const auto term = terms.find(form);
    for (const registry::Unit* unit : owed_by(units, *form, period, definitions.kinds)) {
      FormStatus& status = rows.emplace_back();
      status.unit = unit;
      status.form = form;
      status.period = period;
      status.due = days.due;
      status.closes = days.closes;
      if (term == terms.end()) {
        continue;  // nothing was ever recorded of it
      }
      grant(status, term->second, allowances);
      if (const auto found = by_unit.find({unit->id, term->second}); found != by_unit.end()) {
        fill(status, found->second, given);
        fill_review(status, found->second, log);
      }
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
