#include "danvan/store/undo.hpp"

#include "danvan/store/definitions.hpp"
#include "store/code_rules.hpp"
#include "store/entry_table.hpp"
#include "store/footprint.hpp"
#include "store/invert.hpp"
#include "store/messages_undo.hpp"
#include "store/row_changes.hpp"
#include "store/session.hpp"
#include "store/undone_table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan::store {
namespace {

enum class Among { in_force, all };

/// The entry that is to be taken back, and what came after it.
class Target {
 public:
  Target(Write& write, const UndoRequest& request)
      : m_database(write.database()),
        m_sequence(request.entry),
        m_changeset(changeset_of(m_database, request.entry)),
        m_without_effect(entries_without_effect(m_database)) {
    if (m_sequence == 1) {
      throw Error(Exit::refused, message(messages::first_entry)).rule("UN-01").hint(message(messages::begin_another));
    }
    if (!fits_schema(m_database, m_changeset)) {
      throw Error(Exit::refused, message(messages::other_schema, m_sequence))
          .rule("UN-04")
          .hint(message(messages::enter_again));
    }
  }

  [[nodiscard]] const std::string& changeset() const { return m_changeset; }

  /// Later entries with a row of which `counts` is true, oldest first.
  template <typename Counts>
  std::vector<Entry> later(Among among, Counts counts) {
    std::vector<Entry> found;
    SQLite::Statement rows(m_database, R"(
      SELECT sequence, at, actor, command, changes, digest, changeset
      FROM entry
      WHERE sequence > ?
      ORDER BY sequence)");
    rows.bind(1, m_sequence);
    while (rows.executeStep()) {
      Entry entry = entry_of(rows);
      if (among == Among::in_force && m_without_effect.contains(entry.sequence)) {
        continue;
      }
      bool counting = false;
      for (ChangesetReader reader(bytes_of(rows, 6)); !counting && reader.next();) {
        counting = counts(reader.row());
      }
      if (counting) {
        found.push_back(std::move(entry));
      }
    }
    return found;
  }

 private:
  SQLite::Database& m_database;
  std::int64_t m_sequence;
  std::string m_changeset;
  std::set<std::int64_t> m_without_effect;
};

constexpr std::size_t shown = 20;  // entries that are named one by one

std::string numbers_of(const std::vector<Entry>& entries) {
  std::string numbers;
  for (std::size_t i = 0; i < entries.size() && i < shown; ++i) {
    numbers += fmt::format("{}{}", i == 0 ? "" : ", ", entries[i].sequence);
  }
  return numbers + (entries.size() > shown ? ", …" : "");
}

Error with_entries(Error error, const std::vector<Entry>& entries) {
  for (std::size_t i = 0; i < entries.size() && i < shown; ++i) {
    error.hint(message(messages::one_in_the_way, entries[i].sequence, entries[i].command));
  }
  if (entries.size() > shown) {
    error.hint(message(messages::more_in_the_way, entries.size() - shown));
  }
  error.hint(message(messages::undo_them_first));
  return error;
}

Error in_the_way(std::int64_t sequence, const std::vector<Entry>& entries) {
  Error error(Exit::refused, message(messages::in_the_way, sequence, numbers_of(entries)));
  return with_entries(std::move(error.rule("UN-02")), entries);
}

void apply(Write& write, Target& target, Footprint& footprint, std::int64_t sequence) {
  const auto holds = [&](const RowDelta& row) { return footprint.holds(row); };
  if (const auto entries = target.later(Among::in_force, holds); !entries.empty()) {
    throw in_the_way(sequence, entries);
  }
  if (restore_terms(write.database(), target.changeset()) &&
      apply_inverse(write.database(), target.changeset(), Terms::stay)) {
    return;
  }
  if (const auto entries = target.later(Among::all, holds); !entries.empty()) {
    throw in_the_way(sequence, entries);
  }
  throw Error(Exit::refused, message(messages::not_as_left, sequence))
      .rule("UN-03")
      .hint(message(messages::enter_again));
}

bool is_there(SQLite::Database& database, const std::string& table, std::int64_t id) {
  SQLite::Statement row(database, fmt::format("SELECT 1 FROM {} WHERE id = ?", sql_name(table)));
  row.bind(1, id);
  return row.executeStep();
}

/// What a row that came back names without a foreign key may be gone by now.
void require_used(Write& write, Target& target, const Footprint& footprint,
                  const std::function<std::vector<Use>()>& uses, std::int64_t sequence) {
  if (!footprint.brings_back()) {
    return;
  }
  for (const Use& use : uses()) {
    if (!footprint.brings_back(use) || is_there(write.database(), use.table, use.id)) {
      continue;
    }
    throw in_the_way(sequence, target.later(Among::all, [&](const RowDelta& row) {
      return row.operation == SQLITE_DELETE && row.table == use.table &&
             row.key() == std::vector<Value>{Value{Value::Type::number, use.id, {}}};
    }));
  }
}

bool mentions(const RowDelta& row, std::string_view code) {
  const auto is_code = [&](const std::optional<Value>& value) {
    return value && value->type == Value::Type::text && value->bytes == code;
  };
  return std::any_of(row.before.begin(), row.before.end(), is_code) ||
         std::any_of(row.after.begin(), row.after.end(), is_code);
}

/// CF-10 holds after an undo as well: rows that come back, or a configuration that does, may not fit the others.
void require_codes(Write& write, Target& target, const config::Definitions& before, std::int64_t sequence) {
  if (!applied_configuration(write.store())) {
    return;
  }
  Diagnostics diagnostics;
  check_used_codes(used_codes(write.store()), before, definitions(write.store()), diagnostics);
  if (diagnostics.empty()) {
    return;
  }
  const std::string code = diagnostics.first().front().value;
  const auto concerns = [&](const RowDelta& row) { return row.table == "configuration" || mentions(row, code); };
  auto entries = target.later(Among::in_force, concerns);
  if (entries.empty()) {  // a configuration was taken back
    entries = target.later(Among::all, concerns);
  }
  if (entries.empty()) {  // the code stands in documents only
    entries = target.later(Among::in_force, [](const RowDelta&) { return true; });
  }
  Error error(Exit::refused, message(messages::lacks_codes, sequence, code, numbers_of(entries)));
  throw with_entries(std::move(error.rule("UN-05")), entries);
}

}  // namespace

std::optional<std::int64_t> undone_by(Store& store, std::int64_t entry) {
  const auto undone = undone_entries(store.database());
  const auto found = undone.find(entry);
  return found == undone.end() ? std::nullopt : std::optional(found->second);
}

std::vector<RowChange> undo(Write& write, const UndoRequest& request, const Rederive& rederive) {
  if (undone_by(write.store(), request.entry)) {
    return {};
  }
  Target target(write, request);
  if (target.changeset().empty()) {
    throw Error(Exit::refused, message(messages::no_rows, request.entry))
        .rule("UN-06")
        .hint(message(messages::restore_again));
  }
  const config::Definitions before = definitions(write.store());
  const auto uses = [&request] { return request.uses ? request.uses() : std::vector<Use>{}; };
  Session session(write.database());
  Footprint footprint(write.database(), target.changeset(), uses);
  apply(write, target, footprint, request.entry);
  require_used(write, target, footprint, uses, request.entry);
  insert_undone(write.database(), request.entry, head(write.store())->sequence + 1, request.reason);
  require_codes(write, target, before, request.entry);
  rederive(footprint.tables());
  release_terms(write.database(), request.indicators);
  return row_changes(write.database(), session.changeset().view());
}

}  // namespace danvan::store
