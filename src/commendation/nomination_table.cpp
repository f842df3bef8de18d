#include "commendation/nomination_table.hpp"

#include "danvan/commendation/uses.hpp"
#include "danvan/store/next_number.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::commendation {
namespace {

constexpr std::string_view redacted = "…";

std::optional<Date> day(const SQLite::Column& column) {
  return column.isNull() ? std::nullopt : std::optional(Date(column.getInt()));
}

Nomination from_row(SQLite::Statement& row) {
  Nomination nomination;
  nomination.id = row.getColumn(0).getInt64();
  nomination.code = row.getColumn(1).getString();
  nomination.subject_kind = subject_kind(row.getColumn(2).getString()).value();
  if (!row.getColumn(3).isNull()) {
    nomination.subject = row.getColumn(3).getInt64();
  }
  nomination.subject_code = row.getColumn(4).getString();
  nomination.unit = row.getColumn(5).getInt64();
  nomination.award = row.getColumn(6).getString();
  nomination.year = row.getColumn(7).getInt();
  nomination.received = Date(row.getColumn(8).getInt());
  nomination.achievement_from = day(row.getColumn(9));
  nomination.achievement_to = day(row.getColumn(10));
  nomination.achievement = row.getColumn(11).getString();
  return nomination;
}

}  // namespace

std::vector<Nomination> nominations(store::Store& store, std::optional<int> year) {
  SQLite::Statement query(
      store.database(),
      "SELECT n.id, n.code, n.subject_kind, n.subject, COALESCE(u.code, m.code, p.code, n.household),"
      "       n.unit, n.award, n.year, n.received, n.achievement_from, n.achievement_to, n.achievement\n"
      "FROM nomination n\n"
      "LEFT JOIN unit u ON n.subject_kind = 'unit' AND u.id = n.subject\n"
      "LEFT JOIN model m ON n.subject_kind = 'model' AND m.id = n.subject\n"
      "LEFT JOIN person p ON n.subject_kind = 'person' AND p.id = n.subject\n"
      "WHERE n.withdrawn IS NULL AND (?1 IS NULL OR n.year = ?1)\n"
      "ORDER BY n.code");
  if (year) {
    query.bind(1, *year);
  }
  std::vector<Nomination> all;
  while (query.executeStep()) {
    all.push_back(from_row(query));
  }
  for (Nomination& one : all) {
    if (one.subject_kind == SubjectKind::household) {
      const std::optional<store::Personal> text = store::personal(store, digest_from_hex(one.subject_code).value());
      one.subject_code = text ? text->name : std::string(redacted);
    }
  }
  return all;
}

std::vector<store::Use> uses(store::Store& store) {
  // The kinds of subject are named as the tables that hold them.
  SQLite::Statement query(store.database(),
                          "SELECT subject_kind, subject, id FROM nomination WHERE subject IS NOT NULL ORDER BY id");
  std::vector<store::Use> found;
  while (query.executeStep()) {
    found.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt64(), "nomination",
                     std::to_string(query.getColumn(2).getInt64())});
  }
  return found;
}

struct NominationWriter::Impl {
  store::Write& write;
  SQLite::Statement insert;
  std::int64_t next;
};

NominationWriter::NominationWriter(store::Write& write)
    : m_impl(new Impl{write,
                      SQLite::Statement(
                          write.database(),
                          "INSERT INTO nomination (code, subject_kind, subject, household, unit, award, year, received,"
                          " achievement_from, achievement_to, achievement, id, reason)\n"
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')"),
                      store::next_number(write, "nomination")}) {}

NominationWriter::~NominationWriter() = default;

void NominationWriter::add(const Nomination& nomination) {
  SQLite::Statement& insert = m_impl->insert;
  insert.bind(1, nomination.code);
  insert.bind(2, std::string(code_of(nomination.subject_kind)));
  if (nomination.subject) {
    insert.bind(3, *nomination.subject);
  }
  const bool household = nomination.subject_kind == SubjectKind::household;
  insert.bind(4, household ? hex(store::put_personal(m_impl->write, {nomination.subject_code, ""}, std::nullopt))
                           : std::string{});
  insert.bind(5, nomination.unit);
  insert.bind(6, nomination.award);
  insert.bind(7, nomination.year);
  insert.bind(8, nomination.received.days());
  if (nomination.achievement_from) {
    insert.bind(9, nomination.achievement_from->days());
  }
  if (nomination.achievement_to) {
    insert.bind(10, nomination.achievement_to->days());
  }
  insert.bind(11, nomination.achievement);
  insert.bind(12, m_impl->next++);
  insert.exec();
  insert.reset();
  insert.clearBindings();
}

Codes person_codes(store::Store& store) {
  SQLite::Statement query(store.database(), "SELECT code, id FROM person ORDER BY id");
  Codes codes;
  while (query.executeStep()) {
    codes.add(query.getColumn(0).getString(), query.getColumn(1).getInt64());
  }
  return codes;
}

}  // namespace danvan::commendation
