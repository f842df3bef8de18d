// Any bytes as reports.csv, judged in a record with a few units and figures, and not kept: faults with their places, or
// submissions that a second reading of the same bytes finds unchanged.
#include "cli/present.hpp"
#include "fuzz.hpp"
#include "reporting/office.hpp"

namespace {

using namespace danvan;

reporting::test::Office& office() {
  static reporting::test::Office made;
  static const bool filled = [] {
    made.submit("unit,period,indicator,value,form\nS01,2025,a,1,nam\nS01,2025,b,12.5,nam\nS02,2025,c,-,phu\n");
    fuzz::promise(made.faults.empty(), "the record is made", made.places());
    return true;
  }();
  (void)filled;
  return made;
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  static fuzz::MemoryFile file;
  const unsigned choice = fuzz::take_choice(input);
  const std::string& path = file.fill(input);
  reporting::SubmitOptions options;
  options.today = office().now.local_date();
  options.partial = (choice & 1U) != 0;
  options.numbers = (choice & 2U) != 0 ? NumberStyle::vietnamese : NumberStyle::plain;
  options.batch = (choice & 4U) != 0 ? 2 : 1000;
  options.reason = (choice & 8U) != 0 ? "Đính chính" : "";
  store::Write write(office().store(), {"fuzz", "submit", office().now}, store::DryRun::yes);
  Diagnostics faults;
  reporting::SubmitOutcome first;
  try {
    first = reporting::submit_csv(write, office().definitions, path, {}, options, faults);
  } catch (const Error& error) {  // in part only where each report stands together
    fuzz::promise(options.partial && error.exit() != Exit::bug, "a file is refused as a whole only with a reason",
                  cli::present(error, Lang::en));
    return;
  }
  cli::present(faults, options.partial, cli::Rejects::offered, Lang::vi);
  if (!faults.empty()) {
    return;
  }
  fuzz::promise(first.refused == 0, "nothing is refused without a fault");
  const auto again = reporting::submit_csv(write, office().definitions, path, {}, options, faults);
  cli::present(faults, options.partial, cli::Rejects::offered, Lang::en);
  fuzz::promise(faults.empty() && again.added == 0 && again.corrected == 0 &&
                    again.unchanged == first.added + first.corrected + first.unchanged,
                "what was taken is unchanged the second time",
                cli::present(faults, false, cli::Rejects::offered, Lang::en));
  write.commit();
}
