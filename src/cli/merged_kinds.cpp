#include "cli/merge.hpp"
#include "danvan/register/activities.hpp"
#include "danvan/register/add_models.hpp"
#include "danvan/register/add_units.hpp"
#include "danvan/register/clusters.hpp"
#include "danvan/register/confirm_models.hpp"
#include "danvan/register/mirrors.hpp"
#include "danvan/register/model_leads.hpp"
#include "danvan/register/model_partners.hpp"
#include "danvan/register/reorganize.hpp"
#include "danvan/reporting/allow.hpp"
#include "danvan/reporting/granted.hpp"
#include "danvan/reporting/mirror.hpp"
#include "danvan/reporting/submit.hpp"

namespace danvan::cli {
namespace {

registry::ImportFile sound_rows_of(const std::string& path) {
  return {.path = path, .partial = registry::Partial::yes};
}

/// Of the use cases that take the definitions and a file.
using UseCase = registry::Taken (*)(store::Write&, const config::Definitions&, const registry::ImportFile&,
                                    Diagnostics&);
template <UseCase import>
void defined(Job& job, const std::string& path, const std::string&, Diagnostics& faults) {
  import(job.write(), job.definitions(), sound_rows_of(path), faults);
}

using Plain = registry::Taken (*)(store::Write&, const registry::ImportFile&, Diagnostics&);
template <Plain import>
void plain(Job& job, const std::string& path, const std::string&, Diagnostics& faults) {
  import(job.write(), sound_rows_of(path), faults);
}

void reorganization(Job& job, const std::string& path, const std::string&, Diagnostics& faults) {
  registry::import_reorganization(job.write(), job.definitions(), sound_rows_of(path), NumberStyle::plain, faults);
}

void clusters(Job& job, const std::string& path, const std::string& reason, Diagnostics& faults) {
  registry::import_clusters(job.write(), sound_rows_of(path), reason, job.today(), faults);
}

template <reporting::Allow what>
void allowances(Job& job, const std::string& path, const std::string&, Diagnostics& faults) {
  reporting::allow_csv(job.write(), job.definitions(), what, path, {}, job.today(), faults);
}

void reports(Job& job, const std::string& path, const std::string& reason, Diagnostics& faults) {
  reporting::SubmitOptions options;
  options.today = job.today();
  options.reason = reason;
  options.partial = true;
  reporting::submit_csv(job.write(), job.definitions(), path, {}, options, faults);
}

/// Where columns stand in a file.
std::vector<std::size_t> columns(const store::Mirror& mirror, std::initializer_list<std::string_view> names) {
  std::vector<std::size_t> found;
  for (const std::string_view name : names) {
    for (std::size_t i = 0; i < mirror.columns.size(); ++i) {
      if (mirror.columns[i].name == name) {
        found.push_back(i);
      }
    }
  }
  ensure(found.size() == names.size(), "a kind is keyed by columns of its file");
  return found;
}

Kind kind(store::Mirror mirror, std::initializer_list<std::string_view> key, std::string_view item,
          decltype(Kind::import) import) {
  Kind made{std::move(mirror), {}, std::nullopt, std::move(import)};
  made.key = columns(made.mirror, key);
  if (!item.empty()) {
    made.item = columns(made.mirror, {item}).front();
  }
  return made;
}

}  // namespace

std::vector<Kind> merged_kinds() {
  using namespace registry;
  return {
      // Events before units: they make the units' new versions here as they did there.
      kind(reorganization_mirror(), {"event"}, "", reorganization),
      kind(units_mirror(), {"code"}, "from", defined<import_units>),
      kind(clusters_mirror(), {"year", "unit"}, "", clusters),
      kind(models_mirror(NextStep::with_others), {"code"}, "", defined<import_models>),
      kind(confirmations_mirror(NextStep::with_others), {"model"}, "", defined<import_confirmations>),
      kind(leads_mirror(), {"model"}, "on", plain<import_leads>),
      kind(partners_mirror(), {"model", "partner", "role"}, "", plain<import_partners>),
      kind(activities_mirror(), {"kind", "unit", "date", "title"}, "", defined<import_activities>),
      kind(reporting::extensions_mirror(), {"unit", "period", "form"}, "", allowances<reporting::Allow::extension>),
      kind(reporting::exemptions_mirror(), {"unit", "period", "form"}, "", allowances<reporting::Allow::exemption>),
      kind(reporting::reports_mirror(), {"unit", "period", "form"}, "indicator", reports),
  };
}

}  // namespace danvan::cli
