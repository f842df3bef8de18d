#include "evaluation/sheet_table.hpp"

#include "danvan/store/next_number.hpp"
#include "evaluation/blob.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::evaluation {
namespace {

Stage stage_of(std::string_view code) {
  for (std::size_t i = 0; i < stage_codes.size(); ++i) {
    if (stage_codes[i] == code) {
      return static_cast<Stage>(i);
    }
  }
  throw Bug("the schema admits no stage that the program does not know");
}

}  // namespace

std::vector<SheetRow> newest_sheets(store::Store& store, std::int64_t round) {
  std::vector<SheetRow> sheets;
  SQLite::Statement rows(store.database(), R"(
    SELECT stage, evaluator, max(revision), received, marks, digest
    FROM sheet
    WHERE round = ?
    GROUP BY stage, evaluator
    ORDER BY stage, evaluator)");
  rows.bind(1, round);
  while (rows.executeStep()) {
    sheets.push_back({stage_of(rows.getColumn(0).getString()), rows.getColumn(1).getInt64(),
                      rows.getColumn(2).getInt64(), Date(rows.getColumn(3).getInt()), rows.getColumn(4).getInt64(),
                      digest_of_blob(rows.getColumn(5).getString())});
  }
  return sheets;
}

void insert_sheets(store::Write& write, std::int64_t round, const std::vector<SheetRow>& sheets) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO sheet (round, stage, evaluator, revision, received, marks, digest, id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?))");
  std::int64_t next = store::next_number(write, "sheet");
  for (const SheetRow& sheet : sheets) {
    insert.bind(1, round);
    insert.bind(2, std::string(code_of(sheet.stage)));
    insert.bind(3, sheet.evaluator);
    insert.bind(4, sheet.revision);
    insert.bind(5, sheet.received.days());
    insert.bind(6, sheet.marks);
    insert.bind(7, sheet.digest.data(), static_cast<int>(sheet.digest.size()));
    insert.bind(8, next++);
    insert.exec();
    insert.reset();
  }
}

}  // namespace danvan::evaluation
