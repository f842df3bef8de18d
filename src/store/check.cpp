#include "store/check.hpp"

#include "danvan/store/journal.hpp"
#include "store/check_references.hpp"
#include "store/entry_table.hpp"
#include "store/messages.hpp"
#include "store/messages_check.hpp"
#include "store/personal_table.hpp"
#include "store/reason.hpp"
#include "store/replay.hpp"

#include <fmt/format.h>

#include <iterator>

namespace danvan::store {
namespace {

using Findings = std::vector<Finding>;

Finding error(std::string object, Message what) {
  return {Finding::Severity::error, std::move(object), std::move(what), message(messages::restore_backup)};
}

// SQLite tells of a page for which it had no memory among what is damaged.
bool lacks_memory(const std::string& line) {
  for (const int code : {SQLITE_NOMEM, SQLITE_IOERR_NOMEM}) {
    if ((line + '\n').find(fmt::format("unable to get the page. error code={}\n", code)) != std::string::npos) {
      return true;
    }
  }
  return false;
}

Findings structure(SQLite::Database& database) {
  Findings findings;
  SQLite::Statement lines(database, "PRAGMA integrity_check");
  while (lines.executeStep()) {
    const std::string line = lines.getColumn(0).getString();
    if (lacks_memory(line)) {
      throw SQLite::Exception(line, SQLITE_NOMEM);
    }
    if (line != "ok") {
      findings.push_back(error("danvan.db", message(messages::bad_structure, line)));
    }
  }
  return findings;
}

// Cutting off the newest entries together with what they did leaves a sound, shorter record: only a digest that was
// noted elsewhere (a backup, a printed history) can show that.
Findings chain(SQLite::Database& database) {
  Findings findings;
  std::int64_t sequence = 0;
  Digest previous{};
  SQLite::Statement rows(database, R"(
    SELECT sequence, at, actor, command, changes, digest, previous, changeset
    FROM entry
    ORDER BY sequence)");
  while (rows.executeStep()) {
    const Entry entry = entry_of(rows);
    const std::string object = fmt::format("entry {}", entry.sequence);
    const Digest claimed = digest_of(rows, 6);
    if (entry.sequence != sequence + 1) {
      findings.push_back(error(object, message(messages::missing_entry, sequence)));
    } else if (claimed != previous) {
      findings.push_back(error(object, message(messages::broken_chain)));
    }
    if (entry_digest(entry, bytes_of(rows, 7), claimed) != entry.digest) {
      findings.push_back(error(object, message(messages::altered_entry)));
    }
    sequence = entry.sequence;
    previous = entry.digest;
  }
  return findings;
}

Findings documents(SQLite::Database& database) {
  Findings findings;
  SQLite::Statement rows(database, R"(
    SELECT digest, payload, id
    FROM document
    ORDER BY id)");
  for (std::int64_t last = 0; rows.executeStep();) {
    const Digest digest = digest_of(rows, 0);
    if (sha256(bytes_of(rows, 1)) != digest) {
      findings.push_back(error("document " + hex(digest), message(messages::altered_document)));
    }
    // They are numbered as they come and none is ever taken out.
    const std::int64_t number = rows.getColumn(2).getInt64();
    if (number != last + 1) {
      findings.push_back(error("document " + hex(digest), message(messages::misnumbered_document, number, last)));
    }
    last = number;
  }
  return findings;
}

std::vector<std::string> document_views(SQLite::Database& database) {
  std::vector<std::string> names;
  SQLite::Statement views(database, R"(
    SELECT name
    FROM sqlite_schema
    WHERE type = 'view' AND name GLOB 'used_document_*'
    ORDER BY name)");
  while (views.executeStep()) {
    names.push_back(views.getColumn(0).getString());
  }
  return names;
}

Findings missing_documents(SQLite::Database& database) {
  Findings findings;
  for (const std::string& view : document_views(database)) {
    SQLite::Statement rows(database, fmt::format(R"(
      SELECT DISTINCT digest
      FROM {}
      WHERE digest IS NOT NULL AND digest NOT IN (SELECT digest FROM document)
      ORDER BY digest)",
                                                 sql_name(view)));
    while (rows.executeStep()) {
      findings.push_back(error("document " + hex(digest_of(rows, 0)), message(messages::missing_document)));
    }
  }
  return findings;
}

Findings personal_texts(SQLite::Database& database) {
  Findings findings;
  SQLite::Statement rows(database, R"(
    SELECT digest, salt, name, position
    FROM personal_text
    ORDER BY digest)");
  while (rows.executeStep()) {
    const Digest digest = digest_of(rows, 0);
    if (personal_digest(bytes_of(rows, 1), bytes_of(rows, 2), bytes_of(rows, 3)) != digest) {
      findings.push_back(error("personal_text " + hex(digest), message(messages::altered_personal)));
    }
  }
  return findings;
}

Findings rows_against_journal(SQLite::Database& database) {
  Replayed replayed = replay(database);
  Findings findings = std::move(replayed.findings);
  Findings rows = differences(database, replayed);
  std::move(rows.begin(), rows.end(), std::back_inserter(findings));
  return findings;
}

struct Part {
  const char* object;
  Findings (*look)(SQLite::Database&);
};
constexpr Part parts[] = {
    {"danvan.db", structure},
    {"references", reference_findings},
    {"entries", chain},
    {"documents", documents},
    {"documents", missing_documents},
    {"personal_text", personal_texts},
    {"personal_text", personal_findings},
    {"tables", rows_against_journal},
};

// A damaged page ends the look at one part, not at the others.
Findings look_at(const Part& part, SQLite::Database& database) {
  try {
    return part.look(database);
  } catch (const SQLite::Exception& exception) {
    const int code = exception.getErrorCode() & 0xff;
    if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB && code != SQLITE_ERROR) {
      throw;
    }
    return {error(part.object, message(messages::unreadable_part, sqlite_reason(exception)))};
  }
}

// Of one part, looked at in two ways.
bool both_unreadable(const Finding& first, const Finding& second) {
  return first.object == second.object && first.what.text == &messages::unreadable_part &&
         second.what.text == &messages::unreadable_part;
}

}  // namespace

std::vector<Finding> check(SQLite::Database& database) {
  Findings findings;
  for (const Part& part : parts) {
    Findings found = look_at(part, database);
    if (!findings.empty() && found.size() == 1 && both_unreadable(findings.back(), found.front())) {
      continue;
    }
    std::move(found.begin(), found.end(), std::back_inserter(findings));
  }
  return findings;
}

std::vector<Finding> check(Store& store) {
  return check(store.database());
}

}  // namespace danvan::store
