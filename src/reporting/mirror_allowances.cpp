#include "danvan/reporting/granted.hpp"

namespace danvan::reporting {
namespace {

/// Extensions that others took the place of are left out: for the import it is as if they had never been granted.
template <Allow what>
void rows(store::Store& store, const store::TakeRow& take) {
  for (const Granted& one : granted(store)) {
    if (one.what != what || !one.stands) {
      continue;
    }
    std::vector<document::Cell> cells{one.unit, one.period.code(), one.form, one.reason, one.on};
    if (one.until) {
      cells.emplace_back(*one.until);
    }
    take(cells);
  }
}

}  // namespace

store::Mirror extensions_mirror() {
  return {"extensions", extension_columns, rows<Allow::extension>};
}

store::Mirror exemptions_mirror() {
  return {"exemptions", exemption_columns, rows<Allow::exemption>};
}

}  // namespace danvan::reporting
