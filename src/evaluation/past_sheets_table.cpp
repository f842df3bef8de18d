#include "danvan/evaluation/past.hpp"
#include "danvan/store/definitions.hpp"
#include "danvan/store/index_feed.hpp"
#include "evaluation/derived_marks.hpp"
#include "evaluation/round_table.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <set>

namespace danvan::evaluation {
namespace {

// Temporary tables and triggers go with the handle. Rows of sheets are added and taken back, never changed.
void watch(store::Store& copy) {
  copy.database().exec(R"(
    CREATE TEMP TABLE changed_stage (
      round INTEGER,
      stage TEXT,
      PRIMARY KEY (round, stage)
    ) WITHOUT ROWID;
    CREATE TEMP TRIGGER sheet_comes AFTER INSERT ON main.sheet BEGIN
      INSERT OR IGNORE INTO changed_stage VALUES (NEW.round, NEW.stage);
    END;
    CREATE TEMP TRIGGER sheet_goes AFTER DELETE ON main.sheet BEGIN
      INSERT OR IGNORE INTO changed_stage VALUES (OLD.round, OLD.stage);
    END)");
}

std::set<std::pair<std::int64_t, Stage>> changed_stages(store::Store& copy) {
  std::set<std::pair<std::int64_t, Stage>> changed;
  SQLite::Statement rows(copy.database(), R"(
    SELECT round, stage
    FROM changed_stage)");
  while (rows.executeStep()) {
    const std::string code = rows.getColumn(1).getString();
    const auto place = std::find(stage_codes.begin(), stage_codes.end(), code) - stage_codes.begin();
    changed.emplace(rows.getColumn(0).getInt64(), static_cast<Stage>(place));
  }
  return changed;
}

void put_right(store::Write& write) {
  const auto changed = changed_stages(write.store());
  if (changed.empty()) {
    return;
  }
  const config::Definitions definitions = store::definitions(write.store());
  const std::vector<Round> left = rounds(write.store());
  Schemes schemes(write.store(), definitions);
  for (const auto& [round, stage] : changed) {
    const auto [first, last] = mark_keys(round, stage);
    store::remove_range(write, "mark_index", first, last);
    const auto found = std::find_if(left.begin(), left.end(), [id = round](const Round& one) { return one.id == id; });
    if (found == left.end()) {
      continue;
    }
    const RoundFile file = load_round(write.store(), schemes, *found);
    MarkWriter marks(write);
    for (const IndexedMark& mark :
         derived_marks(write.store(), file, ItemTerms::load(write.store(), file.scheme), stage)) {
      marks.put(mark);
    }
    marks.finish();
  }
}

}  // namespace

store::Follow follow_sheets() {
  return {watch, put_right};
}

}  // namespace danvan::evaluation
