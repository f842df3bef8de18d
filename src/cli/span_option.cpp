#include "cli/span_option.hpp"

#include "cli/form_option.hpp"
#include "danvan/reporting/span_status.hpp"

namespace danvan::cli {
namespace {

constexpr Text span_help{"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07, or from one to another: 2021..2025",
                         "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07, hoặc từ kỳ đến kỳ: 2021..2025"};
constexpr Text wrong_span{
    "--period “{0}” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07, or two of a kind: 2021..2025",
    "--period “{0}” không phải là kỳ báo cáo; viết 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07, hoặc hai kỳ "
    "cùng loại: 2021..2025"};

constexpr Text reversed{"--period “{0}” ends before it begins; write {1}",
                        "--period “{0}” có kỳ cuối trước kỳ đầu; viết {1}"};

/// Why it is no span: its ends are the wrong way round, or it is nothing of the kind.
Message wrong(std::string_view text) {
  if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
    const std::string turned = fmt::format("{}..{}", text.substr(dots + 2), text.substr(0, dots));
    if (PeriodSpan::parse(turned)) {
      return message(reversed, text, turned);
    }
  }
  return message(wrong_span, text);
}

}  // namespace

Option span_option() {
  return {.name = "--period", .value = "SPAN", .help = span_help, .required = true};
}

PeriodSpan span_of(const Job& job) {
  const std::string text = job.option("--period").value_or("");
  const std::optional<PeriodSpan> span = PeriodSpan::parse(text);
  if (!span) {
    throw job.usage(wrong(text));
  }
  return *span;
}

std::string form_within(Job& job, PeriodSpan span) {
  const std::string form = job.option("--form").value_or("");
  if (form.empty() || !reporting::form_periods(job.definitions(), span, form).empty()) {
    return form;
  }
  std::vector<std::string> codes;
  for (const reporting::FormPeriod& one : reporting::form_periods(job.definitions(), span)) {
    if (codes.empty() || codes.back() != one.form->code) {
      codes.push_back(one.form->code);
    }
  }
  Error error(Exit::bad_input, message(no_form_for_period, form, span.code()));
  throw with_nearest(error.at({"--form"}), form, codes,
                     message(forms_for_period, span.code(), fmt::format("{}", fmt::join(codes, ", "))));
}

}  // namespace danvan::cli
