#include "store/put_in_place.hpp"

#include "danvan/base/file.hpp"
#include "store/connection.hpp"
#include "store/entry_table.hpp"
#include "store/exchange.hpp"
#include "store/left_over.hpp"
#include "store/messages.hpp"
#include "store/messages_backup.hpp"
#include "store/store_impl.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

bool is_damage(const SQLite::Exception& exception) {
  const int code = exception.getErrorCode() & 0xff;
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

fs::path journal_of(const fs::path& record) {
  return record.string() + "-journal";
}

// danvan.db.replaced-2026-01-20-080000, or with -2, -3 … behind it.
fs::path unused_name(const fs::path& record, Instant now) {
  std::string name = fmt::format("{}.replaced-{}", record.string(), now.local());
  std::replace(name.end() - 19, name.end(), ' ', '-');
  name.erase(std::remove(name.end() - 19, name.end(), ':'), name.end());
  const auto taken = [](const fs::path& path) {
    std::error_code absent;
    return fs::exists(fs::symlink_status(path, absent)) || fs::exists(journal_of(path), absent);
  };
  fs::path unused = name;
  for (int number = 2; taken(unused); ++number) {
    unused = fmt::format("{}-{}", name, number);
  }
  return unused;
}

// Gets hold of the record; nothing when it is too damaged for SQLite, and so for everybody who would use it.
std::unique_ptr<Replacement> hold(const Placing& placing, const fs::path& with) {
  try {
    return std::make_unique<Replacement>(placing.record, with, placing.patience);
  } catch (const SQLite::Exception& exception) {
    if (!is_damage(exception)) {
      throw;
    }
    return nullptr;
  }
}

// Of a file that nobody can use: it keeps its journal, which may be all that can mend it.
void rename_aside(const fs::path& record, const fs::path& aside) {
  std::error_code absent;
  if (fs::exists(record, absent)) {
    rename_file(record, aside);
  }
  if (fs::exists(journal_of(record), absent)) {
    rename_file(journal_of(record), journal_of(aside));
  }
}

std::optional<bool> is_in(const fs::path& record, const Entry& recorded, std::chrono::milliseconds patience) {
  try {
    const auto entries = entries_of(record, patience);
    return entries && !entries->empty() && entries->back().digest == recorded.digest;
  } catch (const SQLite::Exception&) {
    return std::nullopt;
  }
}

// After an error at the last step only the record itself can tell which one it is.
Error failure_at_end(const Placing& placing, const fs::path& aside, const SQLite::Exception& exception) {
  const std::optional<bool> done = is_in(placing.record, placing.recorded, placing.patience);
  if (!done) {
    return Error(Exit::io, message(messages::restored_perhaps, aside.string())).hint(message(messages::check_first));
  }
  if (*done) {
    return Error(Exit::io, message(messages::restored_all_the_same, placing.recorded.sequence, aside.string()))
        .hint(message(messages::check_first));
  }
  std::error_code ignored;
  fs::remove(aside, ignored);
  return *as_error(exception);
}

void exchange(std::unique_ptr<Replacement> held, const Placing& placing, const fs::path& aside) {
  // One restore at a time is at work here: a copy that is not finished is of one that was killed.
  remove_left_over(placing.record.parent_path(), fmt::format(".{}.replaced-", placing.record.filename().string()));
  held->copy_held(aside);
  try {
    placing.judge(entries_of(aside, std::chrono::milliseconds(0)));
  } catch (...) {
    std::error_code ignored;
    fs::remove(aside, ignored);
    throw;
  }
  try {
    held->finish();
  } catch (const SQLite::Exception& exception) {
    held.reset();
    throw failure_at_end(placing, aside, exception);
  }
}

}  // namespace

std::vector<Entry> entries_of(SQLite::Database& database) {
  SQLite::Statement rows(database, R"(
    SELECT sequence, at, actor, command, changes, digest
    FROM entry
    ORDER BY sequence)");
  std::vector<Entry> entries;
  while (rows.executeStep()) {
    entries.push_back(entry_of(rows));
  }
  return entries;
}

std::optional<std::vector<Entry>> entries_of(const fs::path& record, std::chrono::milliseconds patience) {
  try {
    const auto database = connect(record, SQLite::OPEN_READWRITE, patience);
    return entries_of(*database);
  } catch (const SQLite::Exception& exception) {
    if (!is_damage(exception) && (exception.getErrorCode() & 0xff) != SQLITE_ERROR) {  // no such table
      throw;
    }
    return std::nullopt;
  }
}

std::optional<fs::path> put_in_place(WorkFile& work, const Placing& placing) {
  std::error_code absent;
  const bool is_there = fs::exists(placing.record, absent);
  const fs::path aside = unused_name(placing.record, placing.now);
  if (is_there) {
    if (std::unique_ptr<Replacement> held = hold(placing, work.path())) {
      exchange(std::move(held), placing, aside);
      return aside;
    }
    placing.judge(std::nullopt);
  } else {
    placing.judge(std::vector<Entry>{});
  }
  try {
    rename_aside(placing.record, aside);
    work.publish(placing.record);
  } catch (const Error&) {
    if (is_in(placing.record, placing.recorded, placing.patience) == true) {
      throw Error(Exit::io, message(messages::restored_anew, placing.recorded.sequence))
          .hint(message(messages::check_first));
    }
    if (is_there) {
      throw Error(Exit::io, message(messages::only_set_aside, placing.record.string(), aside.string()));
    }
    throw;
  }
  return is_there ? std::optional(aside) : std::nullopt;
}

}  // namespace danvan::store
