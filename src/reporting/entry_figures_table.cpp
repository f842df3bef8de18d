#include "danvan/reporting/entry_figures.hpp"
#include "reporting/payload.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::reporting {
namespace {

using Values = std::vector<Revision::Value>;

std::optional<Values> read(const SQLite::Column& payload) {
  std::optional<Content> content =
      read_payload({static_cast<const char*>(payload.getBlob()), static_cast<std::size_t>(payload.getBytes())});
  return content ? std::optional(std::move(content->values)) : std::nullopt;
}

std::string value_of(const store::RowChange& change, std::string_view name) {
  for (const store::RowChange::Column& column : change.columns) {
    if (column.name == name) {
      return (column.after ? column.after : column.before).value_or("");
    }
  }
  return "";
}

class RevisionFigures {
 public:
  explicit RevisionFigures(store::Store& store)
      : m_own(store.database(), "SELECT payload FROM document WHERE digest = ?"), m_former(store.database(), R"(
          SELECT document.payload
          FROM submission
          JOIN document ON document.digest = submission.digest
          WHERE submission.period = CAST(?1 AS INTEGER) AND submission.unit = CAST(?2 AS INTEGER)
            AND submission.form = CAST(?3 AS INTEGER) AND submission.revision < CAST(?4 AS INTEGER)
          ORDER BY submission.revision DESC
          LIMIT 1)") {}

  std::vector<FigureChange> of(const store::RowChange& change) {
    const std::optional<Digest> digest = digest_from_hex(value_of(change, "digest"));
    const std::optional<Values> own = digest ? of_document(*digest) : std::nullopt;
    const std::optional<Values> former = before(change);
    if (!own || !former) {
      return {};
    }
    return change.operation == store::RowChange::Operation::added ? reporting::changes(*former, *own)
                                                                  : reporting::changes(*own, *former);
  }

 private:
  std::optional<Values> of_document(const Digest& digest) {
    m_own.reset();
    m_own.bind(1, digest.data(), static_cast<int>(digest.size()));
    return m_own.executeStep() ? read(m_own.getColumn(0)) : std::nullopt;
  }

  std::optional<Values> before(const store::RowChange& change) {
    m_former.reset();
    int place = 0;
    for (const char* column : {"period", "unit", "form", "revision"}) {
      m_former.bind(++place, value_of(change, column));
    }
    return m_former.executeStep() ? read(m_former.getColumn(0)) : Values{};
  }

  SQLite::Statement m_own, m_former;
};

}  // namespace

std::vector<std::vector<FigureChange>> figures_of(store::Store& store, const std::vector<store::RowChange>& changes) {
  RevisionFigures figures(store);
  std::vector<std::vector<FigureChange>> all;
  for (const store::RowChange& change : changes) {
    const bool whole = change.table == "submission" && change.operation != store::RowChange::Operation::changed;
    all.push_back(whole ? figures.of(change) : std::vector<FigureChange>{});
  }
  return all;
}

}  // namespace danvan::reporting
