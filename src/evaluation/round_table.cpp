#include "evaluation/round_table.hpp"

#include "danvan/store/next_number.hpp"
#include "evaluation/blob.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::evaluation {
namespace {

Round round_of(const SQLite::Statement& row) {
  Round round;
  round.id = row.getColumn(0).getInt64();
  round.code = row.getColumn(1).getString();
  round.rubric = row.getColumn(2).getString();
  round.year = row.getColumn(3).getInt();
  round.opened = Date(row.getColumn(4).getInt());
  if (!row.isColumnNull(5)) {
    round.closed = Date(row.getColumn(5).getInt());
  }
  round.configuration = row.getColumn(6).getInt64();
  if (!row.isColumnNull(7)) {
    round.results = digest_of_blob(row.getColumn(7).getString());
  }
  return round;
}

}  // namespace

std::vector<Round> all_rounds(store::Store& store) {
  std::vector<Round> rounds;
  SQLite::Statement rows(store.database(), R"(
    SELECT id, code, rubric, year, opened, closed, configuration, results
    FROM round
    ORDER BY code)");
  while (rows.executeStep()) {
    rounds.push_back(round_of(rows));
  }
  return rounds;
}

std::vector<SubjectRow> subjects_of(store::Store& store, std::int64_t round) {
  std::vector<SubjectRow> subjects;
  SQLite::Statement rows(store.database(), R"(
    SELECT subject, cluster
    FROM round_subject
    WHERE round = ?
    ORDER BY subject)");
  rows.bind(1, round);
  while (rows.executeStep()) {
    subjects.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getString()});
  }
  return subjects;
}

std::int64_t insert_round(store::Write& write, const Round& round, const std::vector<SubjectRow>& subjects) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO round (code, rubric, year, opened, configuration, id)
    VALUES (?, ?, ?, ?, ?, ?))");
  const std::int64_t id = store::next_number(write, "round");
  insert.bindNoCopy(1, round.code);
  insert.bindNoCopy(2, round.rubric);
  insert.bind(3, round.year);
  insert.bind(4, round.opened.days());
  insert.bind(5, round.configuration);
  insert.bind(6, id);
  insert.exec();
  SQLite::Statement one(write.database(), R"(
    INSERT INTO round_subject (round, subject, cluster)
    VALUES (?, ?, ?))");
  for (const SubjectRow& subject : subjects) {
    one.bind(1, id);
    one.bind(2, subject.subject);
    one.bindNoCopy(3, subject.cluster);
    one.exec();
    one.reset();
  }
  return id;
}

void mark_closed(store::Write& write, std::int64_t round, Date on, const Digest& results) {
  SQLite::Statement update(write.database(), R"(
    UPDATE round
    SET closed = ?, results = ?
    WHERE id = ?)");
  update.bind(1, on.days());
  update.bind(2, results.data(), static_cast<int>(results.size()));
  update.bind(3, round);
  update.exec();
}

}  // namespace danvan::evaluation
