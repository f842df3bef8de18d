#include "danvan/store/history.hpp"

#include "danvan/base/text.hpp"
#include "store/entry_table.hpp"
#include "store/object_trail.hpp"
#include "store/table_shape.hpp"
#include "store/undone_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace danvan::store {
namespace {

class Filter {
 public:
  Filter(SQLite::Database& database, const EntryFilter& asked)
      : m_asked(asked), m_command(searched(asked.command)), m_trail(database, asked.object, asked.loose) {}

  /// Whether it must see the changeset of every entry, from the first on: those that fail otherwise tell of the object
  /// too.
  [[nodiscard]] bool follows_object() const { return !m_asked.object.empty(); }

  bool passes(const Entry& entry, std::string_view changeset) {
    const bool touched = !follows_object() || touches(changeset);
    return touched && (m_asked.actor.empty() || entry.actor == m_asked.actor) &&
           (!m_asked.since || entry.at >= *m_asked.since) && (!m_asked.until || entry.at < *m_asked.until) &&
           (m_command.empty() || searched(entry.command).find(m_command) != std::string::npos);
  }

 private:
  // A line is kept as it was typed; what is asked for was cleaned, so that blanks in a row are one.
  static std::string searched(const std::string& line) {
    const CleanText text = clean(line);
    return fold(text.fault ? line : text.text);
  }

  bool touches(std::string_view changeset) {
    // A changeset has its rows in no order that counts: what refers to the object may stand before it.
    bool touched = false;
    for (int look = 0; look < 2; ++look) {
      for (ChangesetReader reader(changeset); reader.next();) {
        touched = m_trail.touches(reader.row()) || touched;
      }
    }
    return touched;
  }

  const EntryFilter& m_asked;
  std::string m_command;
  ObjectTrail m_trail;
};

}  // namespace

std::vector<HistoryLine> history(Store& store, const EntryFilter& filter) {
  const std::map<std::int64_t, std::int64_t> undone = undone_entries(store.database());
  Filter asked(store.database(), filter);
  const bool oldest_first = asked.follows_object();
  SQLite::Statement rows(store.database(), fmt::format(R"(
    SELECT sequence, at, actor, command, changes, digest, {}
    FROM entry
    ORDER BY sequence {})",
                                                       oldest_first ? "changeset" : "x''", oldest_first ? "" : "DESC"));
  const std::size_t most =
      filter.limit > 0 ? static_cast<std::size_t>(filter.limit) : std::numeric_limits<std::size_t>::max();
  std::vector<HistoryLine> lines;
  while ((oldest_first || lines.size() < most) && rows.executeStep()) {
    HistoryLine line{entry_of(rows), std::nullopt};
    if (!asked.passes(line.entry, bytes_of(rows, 6))) {
      continue;
    }
    if (const auto by = undone.find(line.entry.sequence); by != undone.end()) {
      line.undone_by = by->second;
    }
    lines.push_back(std::move(line));
  }
  if (oldest_first) {
    std::reverse(lines.begin(), lines.end());
  }
  lines.resize(std::min(lines.size(), most));
  return lines;
}

std::vector<std::string> actors(Store& store) {
  SQLite::Statement rows(store.database(), R"(
    SELECT DISTINCT actor
    FROM entry
    ORDER BY actor)");
  std::vector<std::string> names;
  while (rows.executeStep()) {
    names.push_back(rows.getColumn(0).getString());
  }
  return names;
}

std::vector<std::string> objects(Store& store) {
  std::vector<std::string> found = journaled_tables(store.database());
  for (const std::string& table : journaled_tables(store.database())) {
    const TableShape shape = shape_of(store.database(), table);
    if (std::find(shape.columns.begin(), shape.columns.end(), "code") == shape.columns.end()) {
      continue;
    }
    SQLite::Statement codes(store.database(), fmt::format("SELECT DISTINCT code FROM {} ORDER BY 1", sql_name(table)));
    while (codes.executeStep()) {
      found.push_back(codes.getColumn(0).getString());
    }
  }
  return found;
}

}  // namespace danvan::store
