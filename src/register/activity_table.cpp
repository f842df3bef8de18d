#include "danvan/register/activities.hpp"
#include "register/activity_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::registry {
namespace {

std::optional<std::int64_t> number_of(const SQLite::Statement& row, int column) {
  return row.isColumnNull(column) ? std::nullopt : std::optional<std::int64_t>(row.getColumn(column).getInt64());
}

Activity activity_of(const SQLite::Statement& row) {
  Activity one;
  one.id = row.getColumn(0).getInt64();
  one.kind = row.getColumn(1).getString();
  one.unit = row.getColumn(2).getInt64();
  one.on = Date(row.getColumn(3).getInt());
  one.title = row.getColumn(4).getString();
  one.model = number_of(row, 5);
  one.channel = row.getColumn(6).getString();
  one.participants = number_of(row, 7);
  one.officials = number_of(row, 8);
  one.civil_servants = number_of(row, 9);
  one.public_employees = number_of(row, 10);
  one.document = row.getColumn(11).getString();
  one.findings = row.getColumn(12).getString();
  if (!row.isColumnNull(13)) {
    one.follow_up = Date(row.getColumn(13).getInt());
  }
  one.link = row.getColumn(14).getString();
  one.task = row.getColumn(15).getString();
  return one;
}

void bind_number(SQLite::Statement& statement, int place, const std::optional<std::int64_t>& value) {
  if (value) {
    statement.bind(place, *value);
  } else {
    statement.bind(place);
  }
}

}  // namespace

std::vector<Activity> activities(store::Store& store) {
  std::vector<Activity> all;
  SQLite::Statement rows(store.database(), R"(
    SELECT id, kind, unit, day, title, model, channel, participants, officials, civil_servants, public_employees,
      document, findings, follow_up, link, task
    FROM activity
    ORDER BY day, id)");
  while (rows.executeStep()) {
    all.push_back(activity_of(rows));
  }
  return all;
}

void insert_activities(store::Write& write, std::span<const Activity> activities) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO activity (id, kind, unit, day, title, model, channel, participants, officials, civil_servants,
      public_employees, document, findings, follow_up, link, task)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
  for (const Activity& one : activities) {
    insert.bind(1, one.id);
    insert.bindNoCopy(2, one.kind);
    insert.bind(3, one.unit);
    insert.bind(4, one.on.days());
    insert.bindNoCopy(5, one.title);
    bind_number(insert, 6, one.model);
    insert.bindNoCopy(7, one.channel);
    bind_number(insert, 8, one.participants);
    bind_number(insert, 9, one.officials);
    bind_number(insert, 10, one.civil_servants);
    bind_number(insert, 11, one.public_employees);
    insert.bindNoCopy(12, one.document);
    insert.bindNoCopy(13, one.findings);
    bind_number(insert, 14, one.follow_up ? std::optional<std::int64_t>(one.follow_up->days()) : std::nullopt);
    insert.bindNoCopy(15, one.link);
    insert.bindNoCopy(16, one.task);
    insert.exec();
    insert.reset();
  }
}

ActivityCounts ActivityCounts::load(store::Store& store, int year) {
  ActivityCounts counts;
  SQLite::Statement rows(store.database(), R"(
    SELECT unit, kind, count(*)
    FROM activity
    WHERE day BETWEEN ? AND ?
    GROUP BY unit, kind)");
  rows.bind(1, Date::of(year, 1, 1).value().days());
  rows.bind(2, Date::of(year, 12, 31).value().days());
  while (rows.executeStep()) {
    counts.m_counts[{rows.getColumn(0).getInt64(), rows.getColumn(1).getString()}] = rows.getColumn(2).getInt64();
  }
  return counts;
}

}  // namespace danvan::registry
