#pragma once

#include "cli/suggest.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/reporting/owed.hpp"

namespace danvan::cli {

inline constexpr Text no_form_for_period{"no form “{0}” is for the period {1}", "không có biểu mẫu “{0}” cho kỳ {1}"};
inline constexpr Text forms_for_period{"forms for {0}: {1}", "biểu mẫu áp dụng cho kỳ {0}: {1}"};

/// The form of `--form` for a period. Throws `Error` 3 with the nearest codes, or else all of them, where it is none.
inline const config::Form& require_form(Job& job, const std::string& wanted, Period period) {
  if (const config::Form* form = reporting::form_for(job.definitions(), wanted, period)) {
    return *form;
  }
  std::vector<std::string> codes;
  for (const config::Form* one : reporting::forms_for(job.definitions(), period)) {
    codes.push_back(one->code);
  }
  Error error(Exit::bad_input, message(no_form_for_period, wanted, period.code()));
  throw with_nearest(error.at({"--form"}), wanted, codes,
                     message(forms_for_period, period.code(), fmt::format("{}", fmt::join(codes, ", "))));
}

}  // namespace danvan::cli
