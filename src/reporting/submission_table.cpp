#include "reporting/submission_table.hpp"

#include "danvan/store/next_number.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace danvan::reporting {
namespace {

constexpr const char* columns =
    "submission.period, unit, form, revision, received, state, reason, warnings, digest, submission.id";

Header header_of(SQLite::Statement& row) {
  Header header;
  header.period = Period::from_number(row.getColumn(0).getInt64());
  header.unit = row.getColumn(1).getInt64();
  header.form = row.getColumn(2).getInt64();
  header.revision = row.getColumn(3).getInt64();
  header.received = Date(row.getColumn(4).getInt());
  header.state = row.getColumn(5).getString();
  header.reason = row.getColumn(6).getString();
  header.warnings = row.getColumn(7).getInt64();
  header.id = row.getColumn(9).getInt64();
  const SQLite::Column digest = row.getColumn(8);
  ensure(digest.getBytes() == static_cast<int>(header.digest.size()), "a digest has 32 bytes");
  const auto* bytes = static_cast<const unsigned char*>(digest.getBlob());
  std::copy(bytes, bytes + header.digest.size(), header.digest.begin());
  return header;
}

/// One more revision; they come in their order.
void add(Standing& standing, const Header& header) {
  standing.last_revision = header.revision;
  if (!header.stands()) {
    standing.others.push_back(header);
    return;
  }
  standing.first_received = standing.first_received ? standing.first_received : header.received;
  if (standing.newest) {
    const auto later = std::find_if(standing.others.begin(), standing.others.end(),
                                    [&](const Header& other) { return other.revision > standing.newest->revision; });
    standing.others.insert(later, *standing.newest);
  }
  standing.newest = header;
}

/// Folds rows that come by period, unit, form and revision into one standing each.
void fold(SQLite::Statement& rows, const std::function<void(const Standing&)>& each) {
  std::optional<Standing> open;
  while (rows.executeStep()) {
    const Header header = header_of(rows);
    if (open && (open->period != header.period || open->unit != header.unit || open->form != header.form)) {
      each(*open);
      open.reset();
    }
    if (!open) {
      open = Standing{header.period, header.unit, header.form, 0, std::nullopt, std::nullopt};
    }
    add(*open, header);
  }
  if (open) {
    each(*open);
  }
}

}  // namespace

std::vector<Standing> standings(store::Store& store, Period period) {
  SQLite::Statement rows(store.database(), std::string("SELECT ") + columns +
                                               "\nFROM submission"
                                               "\nWHERE period = ?1"
                                               "\nORDER BY period, unit, form, revision");
  rows.bind(1, period.number());
  std::vector<Standing> found;
  fold(rows, [&](const Standing& one) { found.push_back(one); });
  return found;
}

void each_standing(store::Store& store, const std::function<void(const Standing&)>& each) {
  SQLite::Statement rows(store.database(), std::string("SELECT ") + columns +
                                               "\nFROM submission"
                                               "\nORDER BY period, unit, form, revision");
  fold(rows, each);
}

std::vector<UnitHeader> unit_headers(store::Store& store, std::int64_t unit, Period period) {
  SQLite::Statement rows(store.database(), std::string("SELECT ") + columns +
                                               ", term.code"
                                               "\nFROM submission"
                                               "\nJOIN term ON term.id = submission.form"
                                               "\nWHERE period = ?1"
                                               "\n  AND unit = ?2"
                                               "\nORDER BY term.code, revision");
  rows.bind(1, period.number());
  rows.bind(2, unit);
  std::vector<UnitHeader> found;
  while (rows.executeStep()) {
    found.push_back({rows.getColumn(10).getString(), header_of(rows)});
  }
  return found;
}

std::map<std::int64_t, std::string> form_codes(store::Store& store) {
  SQLite::Statement rows(store.database(),
                         "SELECT id, code"
                         "\nFROM term"
                         "\nWHERE kind = 'form'"
                         "\nORDER BY id");
  std::map<std::int64_t, std::string> codes;
  while (rows.executeStep()) {
    codes.emplace(rows.getColumn(0).getInt64(), rows.getColumn(1).getString());
  }
  return codes;
}

void set_state(store::Write& write, std::int64_t submission, std::string_view state) {
  SQLite::Statement update(write.database(),
                           "UPDATE submission"
                           "\nSET state = ?2"
                           "\nWHERE id = ?1");
  update.bind(1, submission);
  update.bind(2, std::string(state));
  update.exec();
}

HeaderWriter::HeaderWriter(store::Write& write)
    : m_insert(std::make_unique<SQLite::Statement>(
          write.database(),
          "INSERT INTO submission (period, unit, form, revision, received, state, reason, warnings, digest, id)"
          "\nVALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")),
      m_next(store::next_number(write, "submission")) {}

HeaderWriter::~HeaderWriter() = default;

std::int64_t HeaderWriter::insert(const Header& header) {
  m_insert->reset();
  m_insert->bind(1, header.period.number());
  m_insert->bind(2, header.unit);
  m_insert->bind(3, header.form);
  m_insert->bind(4, header.revision);
  m_insert->bind(5, header.received.days());
  m_insert->bind(6, header.state);
  m_insert->bind(7, header.reason);
  m_insert->bind(8, header.warnings);
  m_insert->bind(9, header.digest.data(), static_cast<int>(header.digest.size()));
  m_insert->bind(10, m_next);
  m_insert->exec();
  return m_next++;
}

}  // namespace danvan::reporting
