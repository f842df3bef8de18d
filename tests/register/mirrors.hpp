#pragma once

#include "danvan/register/activities.hpp"
#include "danvan/register/clusters.hpp"
#include "danvan/register/mirrors.hpp"
#include "danvan/register/model_leads.hpp"
#include "danvan/register/model_partners.hpp"
#include "danvan/register/reorganize.hpp"
#include "mirrored.hpp"
#include "register/office.hpp"

namespace danvan::registry::test {

/// The file that a mirror writes.
inline std::string written(Office& office, const store::Mirror& mirror,
                           document::CsvDialect dialect = document::CsvDialect::plain) {
  return danvan::test::mirrored(office.store(), mirror, dialect);
}

/// A kind of file: its mirror and its import, plain and as `--excel` has it.
struct Kind {
  store::Mirror mirror;
  Office::UseCase plain, excel;
};

/// In the order in which a fresh record takes them in.
inline std::vector<Kind> kinds() {
  constexpr auto reorganization = [](NumberStyle numbers) {
    return numbers == NumberStyle::plain
               ? Office::UseCase([](store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                                    Diagnostics& faults) {
                   return import_reorganization(write, definitions, file, NumberStyle::plain, faults);
                 })
               : Office::UseCase([](store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                                    Diagnostics& faults) {
                   return import_reorganization(write, definitions, file, NumberStyle::vietnamese, faults);
                 });
  };
  const Office::UseCase leads = [](store::Write& write, const config::Definitions&, const ImportFile& file,
                                   Diagnostics& faults) { return import_leads(write, file, faults); };
  const Office::UseCase partners = [](store::Write& write, const config::Definitions&, const ImportFile& file,
                                      Diagnostics& faults) { return import_partners(write, file, faults); };
  const Office::UseCase clusters = [](store::Write& write, const config::Definitions&, const ImportFile& file,
                                      Diagnostics& faults) {
    return import_clusters(write, file, "", write.now().local_date(), faults);
  };
  return {
      {units_mirror(), import_units, import_units},
      {reorganization_mirror(), reorganization(NumberStyle::plain), reorganization(NumberStyle::vietnamese)},
      {models_mirror(), import_models, import_models},
      {confirmations_mirror(), import_confirmations, import_confirmations},
      {leads_mirror(), leads, leads},
      {partners_mirror(), partners, partners},
      {activities_mirror(), import_activities, import_activities},
      {clusters_mirror(), clusters, clusters},
  };
}

}  // namespace danvan::registry::test
