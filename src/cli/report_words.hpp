#pragma once

#include "danvan/cli/job.hpp"
#include "danvan/reporting/life.hpp"

namespace danvan::cli {

/// What the commands about reports have in common.
inline constexpr Text period_help{"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
                                  "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"};
inline constexpr Text only_form_help{"may be left out where only one was handed in",
                                     "có thể bỏ qua nếu chỉ nộp theo một biểu mẫu"};
inline constexpr Text on_day_help{"the day it was done; default today", "ngày thực hiện; mặc định hôm nay"};

/// --period. Throws `Error` 2 where it is none.
Period period_of(const Job& job);

/// UNIT --period P [--form F] --reason R [--on DAY]: a step that is done to one report.
std::vector<Option> step_options(const Text& reason_help);
/// --reason, where it is given. Throws `Error` 2 for one that is empty, or has characters that cannot stand in text.
std::optional<std::string> reason_of(const Job& job);
/// Throws `Error` 2 as `reason_of` does.
reporting::StepRequest step_request(const Job& job);

/// A figure as it stands in a document: `-`, a number by its indicator's decimals, or a text; empty for none.
document::Cell figure_cell(const std::string& text, const config::Indicator* indicator);

/// A level that accepted; empty for none.
document::Cell level_cell(const std::string& level, const config::Definitions& definitions);

/// What became of a report: submitted, returned, accepted, accepted_in_part, unlocked, withdrawn, verified; empty for
/// nothing.
document::Cell review_cell(const std::string& word, Lang lang);

}  // namespace danvan::cli
