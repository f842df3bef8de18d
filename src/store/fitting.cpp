#include "danvan/store/fitting.hpp"

#include "store/code_rules.hpp"

namespace danvan::store {

Diagnostics unfit_codes(Store& store, const config::Definitions& next) {
  Diagnostics diagnostics;
  check_used_codes(used_codes(store), definitions(store), next, diagnostics);
  return diagnostics;
}

}  // namespace danvan::store
