#include "danvan/reporting/past.hpp"
#include "danvan/store/definitions.hpp"
#include "reporting/deriver.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::reporting {
namespace {

// Temporary tables and triggers go with the handle. A row that came and went again is noted too, and costs nothing
// more.
void watch(store::Store& copy) {
  copy.database().exec(R"(
    CREATE TEMP TABLE changed_submission (
      period INTEGER,
      unit   INTEGER,
      form   INTEGER,
      PRIMARY KEY (period, unit, form)
    ) WITHOUT ROWID;
    CREATE TEMP TRIGGER submission_comes AFTER INSERT ON main.submission BEGIN
      INSERT OR IGNORE INTO changed_submission VALUES (NEW.period, NEW.unit, NEW.form);
    END;
    CREATE TEMP TRIGGER submission_changes AFTER UPDATE ON main.submission BEGIN
      INSERT OR IGNORE INTO changed_submission VALUES (OLD.period, OLD.unit, OLD.form);
    END;
    CREATE TEMP TRIGGER submission_goes AFTER DELETE ON main.submission BEGIN
      INSERT OR IGNORE INTO changed_submission VALUES (OLD.period, OLD.unit, OLD.form);
    END)");
}

/// Those that changed, as they stand now; without `newest` where no revision stands or none is left.
std::vector<Standing> changed_of(store::Store& copy, std::int64_t period) {
  std::vector<Standing> all = standings(copy, Period::from_number(period));
  std::vector<Standing> changed;
  SQLite::Statement rows(copy.database(), R"(
    SELECT unit, form
    FROM changed_submission
    WHERE period = ?
    ORDER BY unit, form)");
  rows.bind(1, period);
  auto next = all.begin();
  while (rows.executeStep()) {
    const std::pair wanted(rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64());
    while (next != all.end() && std::pair(next->unit, next->form) < wanted) {
      ++next;
    }
    if (next != all.end() && std::pair(next->unit, next->form) == wanted) {
      changed.push_back(std::move(*next));
    } else {
      changed.push_back({Period::from_number(period), wanted.first, wanted.second, 0, std::nullopt, std::nullopt});
    }
  }
  return changed;
}

std::vector<std::int64_t> changed_periods(store::Store& copy) {
  std::vector<std::int64_t> periods;
  SQLite::Statement rows(copy.database(), R"(
    SELECT DISTINCT period
    FROM changed_submission
    ORDER BY period)");
  while (rows.executeStep()) {
    periods.push_back(rows.getColumn(0).getInt64());
  }
  return periods;
}

void put_right(store::Write& write) {
  constexpr std::size_t batch = 1U << 18U;
  const std::vector<std::int64_t> periods = changed_periods(write.store());
  if (periods.empty()) {
    return;
  }
  const config::Definitions definitions = store::definitions(write.store());
  // The number of an indicator went when an undo left no document that spoke of it; another may bring one back.
  Deriver deriver(write.store(), definitions, store::is_past(write.store()) ? nullptr : &write);
  FigureWriter writer(write);
  for (const std::int64_t period : periods) {
    for (const Standing& one : changed_of(write.store(), period)) {
      writer.erase(FigureKey::of_submission(one.period, one.unit, one.form));
      if (one.newest) {
        deriver.put(*one.newest, writer);
      }
      if (writer.waiting() >= batch) {
        writer.flush();
      }
    }
  }
  writer.flush();
}

}  // namespace

store::Follow follow_submissions() {
  return {watch, put_right};
}

}  // namespace danvan::reporting
