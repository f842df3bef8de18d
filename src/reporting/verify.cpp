#include "danvan/reporting/verify.hpp"

#include "danvan/reporting/changes.hpp"
#include "danvan/store/added_by.hpp"
#include "reporting/content.hpp"
#include "reporting/messages_life.hpp"
#include "reporting/step_table.hpp"
#include "reporting/take_csv.hpp"
#include "reporting/values.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

/// A report that was entered twice with the same figures.
struct Equal {
  std::string unit, form;
  Header header;
};

std::vector<Revision::Value> values_of(const Draft& draft, const Catalogue& catalogue) {
  std::vector<Revision::Value> values;
  for (const Record& row : draft.rows) {
    const config::Indicator& indicator = catalogue.indicator_at(row.indicator());
    values.push_back({indicator.code, value_text(row, draft.batch->side(row), indicator), {}});
  }
  return values;
}

Error same_person(const std::vector<const Equal*>& own, const std::string& actor) {
  const Equal& first = *own.front();
  Error error(Exit::refused, own.size() == 1 ? message(messages::same_person, first.unit, first.form,
                                                       first.header.period.code(), actor)
                                             : message(messages::several_same_person, own.size(), actor));
  return error.rule("RP-25").hint(message(messages::same_person_cure));
}

class Verifier {
 public:
  Verifier(store::Write& write, const SubmitOptions& options) : m_write(write), m_today(options.today) {}

  void compare(const Draft& draft, const Standing* standing, const Catalogue& catalogue) {
    const bool stands = standing != nullptr && standing->newest;
    const Content first = stands ? content_of(m_write.store(), *standing->newest, draft.form().code) : Content{};
    const std::vector<FigureChange> differ = changes(first.values, values_of(draft, catalogue));
    for (const FigureChange& one : differ) {
      m_outcome.differences.push_back(
          {draft.unit->code, draft.form().code, draft.period->code, one.indicator, one.before, one.after});
    }
    if (stands && differ.empty()) {
      m_equal.push_back({draft.unit->code, draft.form().code, *standing->newest});
    }
  }

  VerifyOutcome finish() {
    std::sort(m_outcome.differences.begin(), m_outcome.differences.end());
    if (m_outcome.differences.empty()) {
      record();
    }
    return std::move(m_outcome);
  }

 private:
  void record() {
    std::vector<const Equal*> fresh;
    for (const Equal& one : m_equal) {
      if (verified(steps(one.header))) {
        ++m_outcome.unchanged;
      } else {
        fresh.push_back(&one);
      }
    }
    require_second_person(fresh);
    for (const Equal* one : fresh) {
      const std::size_t before = steps(one->header).size();
      append_step(m_write, one->header, before, {StepKind::verified, m_today, {}, {}});
      ++m_outcome.verified;
    }
  }

  void require_second_person(const std::vector<const Equal*>& fresh) {
    std::set<std::string> keys;
    for (const Equal* one : fresh) {
      keys.insert(std::to_string(one->header.id));
    }
    const std::map<std::string, store::Entry> entries = store::added_by(m_write.store(), "submission", keys);
    std::vector<const Equal*> own;
    std::copy_if(fresh.begin(), fresh.end(), std::back_inserter(own), [&](const Equal* one) {
      const auto entry = entries.find(std::to_string(one->header.id));
      return entry != entries.end() && entry->second.actor == m_write.actor();
    });
    if (!own.empty()) {
      throw Error(same_person(own, m_write.actor()));
    }
  }

  std::span<const Step> steps(const Header& header) {
    const std::int32_t period = header.period.number();
    auto known = m_logs.find(period);
    if (known == m_logs.end()) {
      known = m_logs.emplace(period, StepLog::load(m_write.store(), header.period)).first;
    }
    return known->second.of(header);
  }

  store::Write& m_write;
  Date m_today;
  VerifyOutcome m_outcome;
  std::vector<Equal> m_equal;
  std::map<std::int32_t, StepLog> m_logs;  // by period
};

}  // namespace

VerifyOutcome verify_csv(store::Write& write, const config::Definitions& definitions, const std::string& path,
                         const CsvOptions& csv, const SubmitOptions& options, Diagnostics& diagnostics) {
  const registry::Units units = registry::Units::load(write.store());
  Catalogue catalogue(definitions);
  Verifier verifier(write, options);
  take_csv(write, units, catalogue, path, csv, options, diagnostics,
           [&](const Draft& draft, const Standing* standing) { verifier.compare(draft, standing, catalogue); });
  return diagnostics.empty() ? verifier.finish() : VerifyOutcome{};
}

}  // namespace danvan::reporting
