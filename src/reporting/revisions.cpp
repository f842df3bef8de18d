#include "danvan/reporting/revisions.hpp"

#include "danvan/store/added_by.hpp"
#include "reporting/content.hpp"
#include "reporting/step_table.hpp"

#include <fmt/format.h>

namespace danvan::reporting {
namespace {

std::optional<store::Entry> entry_of(const std::map<std::string, store::Entry>& entries, const std::string& key) {
  const auto found = entries.find(key);
  return found == entries.end() ? std::nullopt : std::optional(found->second);
}

std::string step_key(const Header& header, std::size_t place) {
  return fmt::format("{},{}", header.id, place + 1);
}

/// The entries in which revisions and their steps were recorded.
class Recorders {
 public:
  Recorders(store::Store& store, const std::vector<UnitHeader>& headers, const StepLog& log) {
    std::set<std::string> submissions, steps;
    for (const UnitHeader& one : headers) {
      submissions.insert(std::to_string(one.header.id));
      for (std::size_t i = 0; i < log.of(one.header).size(); ++i) {
        steps.insert(step_key(one.header, i));
      }
    }
    m_submissions = store::added_by(store, "submission", submissions);
    m_steps = store::added_by(store, "submission_step", steps);
  }

  void tell(const Header& header, std::vector<Revision::Done>& steps) const {
    steps.front().entry = entry_of(m_submissions, std::to_string(header.id));
    for (std::size_t i = 1; i < steps.size(); ++i) {
      steps[i].entry = entry_of(m_steps, step_key(header, i - 1));
    }
  }

 private:
  std::map<std::string, store::Entry> m_submissions, m_steps;
};

std::vector<Revision::Done> steps_of(const Header& header, const StepLog& log) {
  std::vector<Revision::Done> done{{"submitted", header.received, {}, header.reason, std::nullopt}};
  for (const Step& step : log.of(header)) {
    done.push_back({std::string(word(step.kind)), step.on, step.level, step.reason, std::nullopt});
  }
  return done;
}

}  // namespace

std::vector<Revision> revisions(store::Store& store, std::int64_t unit, Period period, Recorded recorded) {
  const std::vector<UnitHeader> headers = unit_headers(store, unit, period);
  const StepLog log = StepLog::load(store, period);
  std::optional<Recorders> recorders;
  if (recorded == Recorded::looked_up) {
    recorders.emplace(store, headers, log);
  }
  std::vector<Revision> found;
  for (const UnitHeader& from : headers) {
    const Header& header = from.header;
    Content content = content_of(store, header, from.form);
    found.push_back({from.form, header.revision, header.received, header.state, header.reason, header.warnings,
                     std::move(content.note), std::move(content.values), steps_of(header, log)});
    if (recorders) {
      recorders->tell(header, found.back().steps);
    }
  }
  return found;
}

}  // namespace danvan::reporting
