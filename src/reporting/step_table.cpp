#include "reporting/step_table.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace danvan::reporting {
namespace {

StepKind kind_of(std::string_view text) {
  for (const StepKind kind :
       {StepKind::returned, StepKind::accepted, StepKind::unlocked, StepKind::withdrawn, StepKind::verified}) {
    if (word(kind) == text) {
      return kind;
    }
  }
  throw Bug("a step of the record has a kind");
}

}  // namespace

StepLog StepLog::load(store::Store& store, Period period) {
  SQLite::Statement rows(store.database(),
                         "SELECT submission, step, on_day, level, submission_step.reason"
                         "\nFROM submission"
                         "\nJOIN submission_step ON submission_step.submission = submission.id"
                         "\nWHERE period = ?1"
                         "\nORDER BY submission, sequence");
  rows.bind(1, period.number());
  StepLog log;
  while (rows.executeStep()) {
    const std::int64_t submission = rows.getColumn(0).getInt64();
    if (log.m_ranges.empty() || log.m_ranges.back().submission != submission) {
      log.m_ranges.push_back({submission, log.m_steps.size(), log.m_steps.size()});
    }
    log.m_steps.push_back({kind_of(rows.getColumn(1).getString()), Date(rows.getColumn(2).getInt()),
                           rows.getColumn(3).getString(), rows.getColumn(4).getString()});
    ++log.m_ranges.back().last;
  }
  return log;
}

std::span<const Step> StepLog::of(const Header& header) const {
  const auto found = std::lower_bound(m_ranges.begin(), m_ranges.end(), header.id,
                                      [](const Range& one, std::int64_t id) { return one.submission < id; });
  if (found == m_ranges.end() || found->submission != header.id) {
    return {};
  }
  return std::span(m_steps).subspan(found->first, found->last - found->first);
}

void append_step(store::Write& write, const Header& header, std::size_t before, const Step& step) {
  SQLite::Statement insert(write.database(),
                           "INSERT INTO submission_step (submission, sequence, on_day, step, level, reason)"
                           "\nVALUES (?1, ?2, ?3, ?4, ?5, ?6)");
  insert.bind(1, header.id);
  insert.bind(2, static_cast<std::int64_t>(before) + 1);
  insert.bind(3, step.on.days());
  insert.bind(4, std::string(word(step.kind)));
  insert.bind(5, step.level);
  insert.bind(6, step.reason);
  insert.exec();
}

}  // namespace danvan::reporting
