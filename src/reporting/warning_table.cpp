#include "reporting/warning_table.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::reporting {

WarningWriter::WarningWriter(store::Write& write) : m_write(write) {}

WarningWriter::~WarningWriter() = default;

void WarningWriter::insert(std::int64_t submission, std::span<const Ruling> warnings) {
  if (!warnings.empty() && !m_insert) {
    m_insert = std::make_unique<SQLite::Statement>(
        m_write.database(),
        "INSERT INTO submission_warning (submission, sequence, rule, indicator, vi, en)"
        "\nVALUES (?1, ?2, ?3, ?4, ?5, ?6)");
  }
  std::int64_t sequence = 0;
  for (const Ruling& one : warnings) {
    m_insert->reset();
    m_insert->bind(1, submission);
    m_insert->bind(2, ++sequence);
    m_insert->bind(3, one.rule);
    m_insert->bind(4, one.indicator);
    m_insert->bind(5, render(one.reason, Lang::vi));
    m_insert->bind(6, render(one.reason, Lang::en));
    m_insert->exec();
  }
}

std::vector<RecordedWarning> recorded_warnings(store::Store& store, Period period) {
  SQLite::Statement rows(store.database(),
                         "SELECT term.code, unit, revision, rule, indicator, vi, en"
                         "\nFROM submission"
                         "\nJOIN submission_warning ON submission_warning.submission = submission.id"
                         "\nJOIN term ON term.id = submission.form"
                         "\nWHERE period = ?1"
                         "\n  AND state IN ('submitted', 'accepted')"
                         "\n  AND NOT EXISTS (SELECT 1"
                         "\n                  FROM submission AS newer"
                         "\n                  WHERE newer.period = submission.period"
                         "\n                    AND newer.unit = submission.unit"
                         "\n                    AND newer.form = submission.form"
                         "\n                    AND newer.revision > submission.revision"
                         "\n                    AND newer.state IN ('submitted', 'accepted'))"
                         "\nORDER BY unit, submission.form, submission, sequence");
  rows.bind(1, period.number());
  std::vector<RecordedWarning> found;
  while (rows.executeStep()) {
    found.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64(),
                     rows.getColumn(3).getString(), rows.getColumn(4).getString(), rows.getColumn(5).getString(),
                     rows.getColumn(6).getString()});
  }
  return found;
}

}  // namespace danvan::reporting
