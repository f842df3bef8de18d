#include "evaluation/evaluator_table.hpp"

#include "danvan/store/next_number.hpp"
#include "evaluation/blob.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::evaluation {
namespace {

void bind_facts(SQLite::Statement& statement, const Evaluator& evaluator) {
  statement.bindNoCopy(1, evaluator.code);
  statement.bind(2, evaluator.personal.data(), static_cast<int>(evaluator.personal.size()));
  if (evaluator.unit) {
    statement.bind(3, *evaluator.unit);
  }
  statement.bindNoCopy(4, evaluator.cluster);
}

}  // namespace

std::vector<Evaluator> evaluators(store::Store& store) {
  std::vector<Evaluator> all;
  SQLite::Statement rows(store.database(), R"(
    SELECT id, code, personal, unit, cluster
    FROM evaluator
    ORDER BY code)");
  while (rows.executeStep()) {
    Evaluator one;
    one.id = rows.getColumn(0).getInt64();
    one.code = rows.getColumn(1).getString();
    one.personal = digest_of_blob(rows.getColumn(2).getString());
    if (!rows.isColumnNull(3)) {
      one.unit = rows.getColumn(3).getInt64();
    }
    one.cluster = rows.getColumn(4).getString();
    all.push_back(std::move(one));
  }
  return all;
}

std::int64_t insert_evaluator(store::Write& write, const Evaluator& evaluator) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO evaluator (code, personal, unit, cluster, id)
    VALUES (?, ?, ?, ?, ?))");
  const std::int64_t id = store::next_number(write, "evaluator");
  bind_facts(insert, evaluator);
  insert.bind(5, id);
  insert.exec();
  return id;
}

void update_evaluator(store::Write& write, const Evaluator& evaluator) {
  SQLite::Statement update(write.database(), R"(
    UPDATE evaluator
    SET code = ?, personal = ?, unit = ?, cluster = ?
    WHERE id = ?)");
  bind_facts(update, evaluator);
  update.bind(5, evaluator.id);
  update.exec();
}

}  // namespace danvan::evaluation
