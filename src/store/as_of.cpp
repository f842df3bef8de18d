#include "danvan/store/as_of.hpp"

#include "danvan/store/derived.hpp"
#include "danvan/store/journal.hpp"
#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/feed_module.hpp"
#include "store/invert.hpp"
#include "store/messages_as_of.hpp"
#include "store/row_changes.hpp"
#include "store/write_impl.hpp"

namespace danvan::store {
namespace {

using Parts = Unjournaled::Parts;

void take_out(SQLite::Database& copy, std::int64_t sequence, std::string_view changeset) {
  if (!fits_schema(copy, changeset)) {
    throw Error(Exit::refused, message(messages::older_tables, sequence));
  }
  if (!apply_inverse(copy, changeset, Terms::go)) {
    throw Error(Exit::damaged, message(messages::not_as_journal, sequence)).hint(message(messages::see_check));
  }
}

void take_out_later(SQLite::Database& copy, std::int64_t entry) {
  copy.exec("BEGIN");
  SQLite::Statement later(copy, R"(
    SELECT sequence, changeset
    FROM entry
    WHERE sequence > ?
    ORDER BY sequence DESC)");
  later.bind(1, entry);
  while (later.executeStep()) {
    take_out(copy, later.getColumn(0).getInt64(), bytes_of(later, 1));
  }
  set_triggers(copy, false);  // those that keep the journal append-only
  SQLite::Statement forget(copy, R"(
    DELETE FROM entry
    WHERE sequence > ?)");
  forget.bind(1, entry);
  forget.exec();
  set_triggers(copy, true);
  copy.exec("COMMIT");
}

Store copy_of(Store& now) {
  auto impl = std::make_unique<Parts::Record>();
  impl->path = now.path();
  impl->access = Access::write;
  impl->past = true;
  impl->database = private_database();
  copy_whole(now.database(), *impl->database);
  // What refers to a row is taken out before the row, as it came after it; to ask at each costs time.
  impl->database->exec("PRAGMA foreign_keys = OFF");
  register_feed(*impl->database);
  return Parts::make(std::move(impl));
}

void close_for_writing(Store& copy) {
  Parts::of(copy).access = Access::read;
  copy.database().exec("PRAGMA query_only = ON");
}

}  // namespace

Store as_of(Store now, std::int64_t entry, std::span<const Follow> follow) {
  const std::optional<Entry> newest = head(now);
  if (entry < 0 || entry > (newest ? newest->sequence : 0)) {
    throw no_such_entry(now.database(), entry).hint(message(messages::write_whole_day));
  }
  if (entry == (newest ? newest->sequence : 0)) {
    return now;
  }
  return with_errors(now.path(), [&] {
    Store copy = copy_of(now);
    for (const Follow& one : follow) {
      one.watch(copy);
    }
    take_out_later(copy.database(), entry);
    {
      Write write(copy, {"", "", Instant(0)}, DryRun::no);  // no entry comes of it
      for (const Follow& one : follow) {
        one.put_right(write);
      }
      commit_derived(write);
    }
    close_for_writing(copy);
    return copy;
  });
}

bool is_past(Store& store) {
  return Parts::of(store).past;
}

std::int64_t newest_entry_by(Store& store, Instant moment) {
  // Where a clock ran back, later entries bear earlier times.
  SQLite::Statement newest(store.database(), R"(
    SELECT max(sequence)
    FROM entry
    WHERE NOT EXISTS (SELECT 1 FROM entry WHERE at > ?1)
      OR sequence < (SELECT min(sequence) FROM entry WHERE at > ?1))");
  newest.bind(1, moment.unix_seconds());
  newest.executeStep();
  if (!newest.isColumnNull(0)) {
    return newest.getColumn(0).getInt64();
  }
  const std::optional<Entry> first = store::entry(store, 1);
  throw Error(Exit::bad_input, first ? message(messages::before_first, moment.local(), first->at.local())
                                     : message(messages::nothing_recorded, moment.local()));
}

}  // namespace danvan::store
