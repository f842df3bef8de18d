#pragma once

#include "danvan/cli/job.hpp"
#include "danvan/reporting/entry.hpp"

namespace danvan::cli {

/// A report that was entered figure by figure and is to be recorded, in plain numbers.
struct Entered {
  reporting::OneSubmission one;
  std::string reason;           // of a correction
  reporting::EntryDraft draft;  // to be removed once it is recorded
};

/// Whether questions can be asked: they stand on standard error, the answers come from standard input.
bool somebody_is_there(const Job& job);

/// Asks for the figures of the report that `typed` names, one after the other, shows them all with what the rules say,
/// and asks whether to record them. Nothing where the answer is no: what was typed is then kept as a draft. Throws as
/// `reporting::entry_form`.
std::optional<Entered> ask_for_report(Job& job, const reporting::OneSubmission& typed,
                                      const reporting::SubmitOptions& options);

}  // namespace danvan::cli
