// Any bytes as scores.csv, judged in a record with an open round, and not kept.
#include "cli/present.hpp"
#include "evaluation/office.hpp"
#include "fuzz.hpp"

namespace {

using namespace danvan;

evaluation::testing::Office& office() {
  static evaluation::testing::Office made;
  static const bool filled = [] {
    fuzz::promise(made.open() && made.score("D1,E1,A,I.1.a,6.5\nD1,E2,A,I.1.b,dat\n"), "the record is made",
                  made.places());
    return true;
  }();
  (void)filled;
  return made;
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  static fuzz::MemoryFile file;
  const unsigned choice = fuzz::take_choice(input);
  evaluation::ScoresFile request{
      .round = "D1", .path = file.fill(input), .csv = {}, .stage = {}, .received = office().today};
  request.partial = (choice & 1U) != 0;
  request.numbers = (choice & 2U) != 0 ? NumberStyle::vietnamese : NumberStyle::plain;
  store::Write write(office().store(), {"fuzz", "score", Instant(1'766'000'000)}, store::DryRun::yes);
  Diagnostics faults;
  const auto first = submit_scores(write, office().definitions, request, faults);
  cli::present(faults, request.partial, cli::Rejects::offered, Lang::vi);
  if (!faults.empty()) {
    return;
  }
  const auto again = submit_scores(write, office().definitions, request, faults);
  fuzz::promise(faults.empty() && again.added == 0 && again.revised == 0 && again.marks == first.marks,
                "what was taken is unchanged the second time",
                cli::present(faults, false, cli::Rejects::offered, Lang::en));
  write.commit();
}
