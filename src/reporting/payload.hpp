#pragma once

#include "danvan/reporting/revisions.hpp"
#include "reporting/draft.hpp"

namespace danvan::reporting {

/// The document of a submission, the same bytes for the same content:
///
///     danvan submission 1
///     unit<TAB>H03
///     form<TAB>nam
///     period<TAB>2025
///     received<TAB>2025-12-10
///     note<TAB>
///     mh.dang_ky<TAB>12
///     mh.hieu_qua<TAB>-<TAB>a note of this figure
///
/// with one line a figure, by indicator code.
std::string payload(const Draft& draft, Date received, const Catalogue& catalogue);

/// What a document says; nothing where it is not one of these.
struct Content {
  std::string unit, form, period, received, note;
  std::vector<Revision::Value> values;
};
std::optional<Content> read_payload(std::string_view text);

}  // namespace danvan::reporting
