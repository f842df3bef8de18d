#pragma once

#include "danvan/base/period.hpp"
#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// --period of commands that take a span of periods; always needed.
Option span_option();
/// What it names. Throws `Error` 2 where it is no span.
PeriodSpan span_of(const Job& job);

/// The form of --form, which must have periods in the span; empty where it was not given. Throws `Error` 3 with the
/// nearest codes, or else all of them.
std::string form_within(Job& job, PeriodSpan span);

}  // namespace danvan::cli
