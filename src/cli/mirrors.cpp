#include "cli/mirrors.hpp"

#include "danvan/register/mirrors.hpp"
#include "danvan/reporting/mirror.hpp"

namespace danvan::cli {

std::vector<store::Mirror> mirrors(std::optional<PeriodSpan> span) {
  return {
      registry::units_mirror(),    registry::reorganization_mirror(), registry::clusters_mirror(),
      registry::models_mirror(),   registry::confirmations_mirror(),  registry::leads_mirror(),
      registry::partners_mirror(), registry::activities_mirror(),     reporting::reports_mirror(span),
  };
}

}  // namespace danvan::cli
