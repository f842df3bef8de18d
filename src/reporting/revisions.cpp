#include "danvan/reporting/revisions.hpp"

#include "reporting/content.hpp"

namespace danvan::reporting {
std::vector<Revision> revisions(store::Store& store, std::int64_t unit, Period period) {
  std::vector<Revision> found;
  for (const UnitHeader& from : unit_headers(store, unit, period)) {
    const Header& header = from.header;
    Content content = content_of(store, header, from.form);
    found.push_back({from.form, header.revision, header.received, header.state, header.reason, header.warnings,
                     std::move(content.note), std::move(content.values)});
  }
  return found;
}

}  // namespace danvan::reporting
