// Any bytes as one of the other files that are taken into the record (units, models, activities, confirmations,
// partners, clusters, reorganisations, evaluators, nominations), judged in a small record, and not kept.
#include "cli/present.hpp"
#include "commendation/office.hpp"
#include "danvan/evaluation/evaluators.hpp"
#include "danvan/register/activities.hpp"
#include "danvan/register/clusters.hpp"
#include "danvan/register/confirm_models.hpp"
#include "danvan/register/model_partners.hpp"
#include "danvan/register/reorganize.hpp"
#include "fuzz.hpp"

using namespace danvan;

void fuzz::try_input(std::string_view input) {
  static commendation::testing::Office office;
  static fuzz::MemoryFile memory;
  const unsigned choice = fuzz::take_choice(input);
  const bool partial = choice >= 128;
  const registry::ImportFile file{memory.fill(input), {}, partial ? registry::Partial::yes : registry::Partial::no};
  const config::Definitions& definitions = office.definitions;
  store::Write write(office.store(), {"fuzz", "import", office.now}, store::DryRun::yes);
  Diagnostics faults;
  const auto import = [&] {
    switch (choice % 9) {
      case 0:
        return import_units(write, definitions, file, faults).added;
      case 1:
        return import_models(write, definitions, file, faults).added;
      case 2:
        return import_activities(write, definitions, file, faults).added;
      case 3:
        return import_confirmations(write, definitions, file, faults).added;
      case 4:
        return import_partners(write, file, faults).added;
      case 5:
        return import_clusters(write, file, "", office.now.local_date(), faults).added;
      case 6:
        return import_reorganization(write, definitions, file, NumberStyle::plain, faults).added;
      case 7:
        return static_cast<std::int64_t>(evaluation::put_evaluators(write, file.path, {}, partial, faults).added);
      default:
        return commendation::submit_csv(write, definitions, file.path, {}, faults).added;
    }
  };
  import();
  cli::present(faults, partial, cli::Rejects::offered, Lang::vi);
  if (faults.empty()) {
    const std::int64_t again = import();
    fuzz::promise(faults.empty() && again == 0, "what was taken is unchanged the second time",
                  cli::present(faults, false, cli::Rejects::offered, Lang::en));
    write.commit();
  }
}
