#include "danvan/store/journal_view.hpp"
#include "store/messages_query.hpp"

#include <array>

namespace danvan::store {
namespace {

using enum Holds;
constexpr std::array<ViewColumn, 7> entry_columns{{
    {"entry", whole, messages::column_entry},
    {"at", moment, messages::column_at},
    {"actor", text, messages::column_actor},
    {"command", text, messages::column_command},
    {"changes", whole, messages::column_changes},
    {"digest", text, messages::column_digest},
    {"undone_by", whole, messages::column_undone_by},
}};

}  // namespace

View entries_view() {
  return {.name = "entries",
          .about = messages::view_entries,
          .columns = entry_columns,
          .example = "SELECT actor, count(*) AS entries FROM entries GROUP BY actor ORDER BY actor",
          .sql = R"(
    SELECT entry.sequence, moment_text(entry.at), entry.actor, entry.command, entry.changes, lower(hex(entry.digest)),
      undone_entry.by
    FROM entry
    LEFT JOIN undone_entry ON undone_entry.entry = entry.sequence)"};
}

}  // namespace danvan::store
