#include "danvan/base/error.hpp"
#include "danvan/register/succession.hpp"
#include "register/succession_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace danvan::registry {
namespace {

std::optional<std::int64_t> unit_of(const SQLite::Statement& row, int column) {
  return row.isColumnNull(column) ? std::nullopt : std::optional(row.getColumn(column).getInt64());
}

SuccessionLink link_of(const SQLite::Statement& row) {
  const auto what = what_of(row.getColumn(4).getString());
  ensure(what.has_value(), "the table holds known words only");
  SuccessionLink link;
  link.predecessor = row.getColumn(1).getInt64();
  link.successor = unit_of(row, 2);
  link.share = row.getColumn(3).getInt64();
  link.what = *what;
  link.new_name = row.getColumn(5).getString();
  link.new_short_name = row.getColumn(6).getString();
  link.new_kind = row.getColumn(7).getString();
  link.new_level = row.getColumn(8).getString();
  link.new_parent = unit_of(row, 9);
  link.top = row.getColumn(10).getInt() != 0;
  link.new_sector = unit_of(row, 11);
  link.no_sector = row.getColumn(12).getInt() != 0;
  return link;
}

void bind_unit(SQLite::Statement& statement, int place, const std::optional<std::int64_t>& unit) {
  if (unit) {
    statement.bind(place, *unit);
  } else {
    statement.bind(place);
  }
}

}  // namespace

Successions Successions::load(store::Store& store) {
  return read(store, std::nullopt);
}

Successions Successions::load(store::Store& store, std::span<const std::int64_t> predecessors) {
  return read(store, predecessors);
}

Successions Successions::read(store::Store& store, std::optional<std::span<const std::int64_t>> predecessors) {
  Successions loaded;
  std::unordered_map<std::int64_t, std::size_t> places;
  const std::string only = predecessors ? fmt::format("[{}]", fmt::join(*predecessors, ",")) : std::string();
  constexpr const char* of_these = "WHERE predecessor IN (SELECT value FROM json_each(?1))";
  SQLite::Statement events(
      store.database(),
      fmt::format(R"(
    SELECT id, code, on_day, change, basis
    FROM succession_event
    {}
    ORDER BY on_day, code)",
                  predecessors ? fmt::format("WHERE id IN (SELECT event FROM succession_link {})", of_these) : ""));
  SQLite::Statement links(store.database(), fmt::format(R"(
    SELECT event, predecessor, successor, share, what, new_name, new_short_name, new_kind, new_level, new_parent, top,
      new_sector, no_sector
    FROM succession_link
    {}
    ORDER BY event, sequence)",
                                                        predecessors ? of_these : ""));
  if (predecessors) {
    events.bindNoCopy(1, only);
    links.bindNoCopy(1, only);
  }
  while (events.executeStep()) {
    const auto change = change_of(events.getColumn(3).getString());
    ensure(change.has_value(), "the table holds known words only");
    places.emplace(events.getColumn(0).getInt64(), loaded.m_events.size());
    loaded.m_events.push_back({events.getColumn(0).getInt64(),
                               events.getColumn(1).getString(),
                               Date(events.getColumn(2).getInt()),
                               *change,
                               events.getColumn(4).getString(),
                               {}});
  }
  while (links.executeStep()) {
    loaded.m_events[places.at(links.getColumn(0).getInt64())].links.push_back(link_of(links));
  }
  loaded.m_by_code.resize(loaded.m_events.size());
  std::iota(loaded.m_by_code.begin(), loaded.m_by_code.end(), std::size_t{0});
  std::sort(loaded.m_by_code.begin(), loaded.m_by_code.end(),
            [&loaded](std::size_t a, std::size_t b) { return loaded.m_events[a].code < loaded.m_events[b].code; });
  return loaded;
}

void insert_events(store::Write& write, std::span<const SuccessionEvent> events) {
  SQLite::Statement event_row(write.database(), R"(
    INSERT INTO succession_event (id, code, on_day, change, basis)
    VALUES (?, ?, ?, ?, ?))");
  SQLite::Statement link_row(write.database(), R"(
    INSERT INTO succession_link (event, sequence, predecessor, successor, share, what, new_name, new_short_name,
      new_kind, new_level, new_parent, top, new_sector, no_sector)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
  for (const SuccessionEvent& event : events) {
    event_row.bind(1, event.id);
    event_row.bindNoCopy(2, event.code);
    event_row.bind(3, event.on.days());
    event_row.bind(4, std::string(code_of(event.change)));
    event_row.bindNoCopy(5, event.basis);
    event_row.exec();
    event_row.reset();
    std::int64_t sequence = 0;
    for (const SuccessionLink& link : event.links) {
      link_row.bind(1, event.id);
      link_row.bind(2, ++sequence);
      link_row.bind(3, link.predecessor);
      bind_unit(link_row, 4, link.successor);
      link_row.bind(5, link.share);
      link_row.bind(6, std::string(code_of(link.what)));
      link_row.bindNoCopy(7, link.new_name);
      link_row.bindNoCopy(8, link.new_short_name);
      link_row.bindNoCopy(9, link.new_kind);
      link_row.bindNoCopy(10, link.new_level);
      bind_unit(link_row, 11, link.new_parent);
      link_row.bind(12, link.top ? 1 : 0);
      bind_unit(link_row, 13, link.new_sector);
      link_row.bind(14, link.no_sector ? 1 : 0);
      link_row.exec();
      link_row.reset();
    }
  }
}

}  // namespace danvan::registry
