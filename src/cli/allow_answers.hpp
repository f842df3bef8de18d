#pragma once

#include "cli/register_answers.hpp"
#include "cli/report_words.hpp"
#include "danvan/reporting/allow.hpp"

namespace danvan::cli {

/// What `report extend` and `report exempt` have in common: their words make one request a unit, or name a file.
inline constexpr Text allow_units_help{"whose report; may be several", "mã đơn vị; có thể ghi nhiều đơn vị"};
inline constexpr Text allow_period_help{"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
                                        "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"};
inline constexpr Text allow_form_help{"left out: every form that the unit owes for the period",
                                      "bỏ trống: mọi biểu mẫu đơn vị phải nộp trong kỳ"};
inline constexpr Text allow_on_help{"the day it was granted; left out: today", "ngày quyết định; bỏ trống: hôm nay"};
inline constexpr Text allow_reason_help{"why; kept on record", "lý do; được lưu lại"};

inline Answer allow_answer(Job& job, reporting::Allow what, std::span<const std::string_view> needed,
                           const Text& done) {
  constexpr std::string_view optional[] = {"--form", "--on"};
  const std::optional<Import> import = job.import();
  check_words(job, import.has_value(), needed, optional);
  const std::string reason = reason_of(job).value_or("");
  reporting::AllowOutcome outcome;
  if (import) {
    outcome = reporting::allow_csv(job.write(), job.definitions(), what, import->path, import->csv, job.today(),
                                   job.diagnostics());
  } else {
    const auto given = [&](std::string_view option) { return job.option(option).value_or(""); };
    std::vector<reporting::AllowRequest> requests;
    for (const std::string& unit : job.arguments("UNIT")) {
      const std::string until = what == reporting::Allow::extension ? given("--until") : std::string();
      requests.push_back({unit, given("--period"), reason, given("--form"), until, given("--on")});
    }
    outcome = reporting::allow(job.write(), job.definitions(), what, requests, job.today(), job.diagnostics());
  }
  Answer answer;
  if (outcome.added > 0) {
    answer.notes.push_back(message(done, outcome.added, outcome.unchanged));
  }
  answer.notes.insert(answer.notes.end(), outcome.warnings.begin(), outcome.warnings.end());
  return answer;
}

}  // namespace danvan::cli
