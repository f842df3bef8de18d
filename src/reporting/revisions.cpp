#include "danvan/reporting/revisions.hpp"

#include "reporting/messages.hpp"
#include "reporting/payload.hpp"
#include "reporting/submission_table.hpp"

namespace danvan::reporting {
namespace {

Content content_of(store::Store& store, const UnitHeader& from) {
  const std::string form = from.form;
  const std::string period = from.header.period.code();
  const std::optional<std::string> document = store::document(store, from.header.digest);
  if (!document) {
    throw Error(Exit::damaged, message(messages::document_missing, form, period)).hint(message(messages::run_check));
  }
  std::optional<Content> content = read_payload(*document);
  if (!content) {
    throw Error(Exit::damaged, message(messages::document_unreadable, form, period)).hint(message(messages::run_check));
  }
  return std::move(*content);
}

}  // namespace

std::vector<Revision> revisions(store::Store& store, std::int64_t unit, Period period) {
  std::vector<Revision> found;
  for (const UnitHeader& from : unit_headers(store, unit, period)) {
    Content content = content_of(store, from);
    const Header& header = from.header;
    found.push_back({from.form, header.revision, header.received, header.state, header.reason, header.warnings,
                     std::move(content.note), std::move(content.values)});
  }
  return found;
}

}  // namespace danvan::reporting
