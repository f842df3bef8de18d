#include "cli/report_words.hpp"

#include "danvan/base/text.hpp"
#include "danvan/reporting/steps.hpp"

namespace danvan::cli {
namespace {

constexpr Text wrong_period{
    "--period “{0}” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
    "--period “{0}” không phải là kỳ báo cáo; viết 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"};
constexpr Text empty_reason{"--reason is empty", "--reason để trống"};

struct ReviewWord {
  std::string_view word;
  Text shown;
};
constexpr ReviewWord review_words[] = {
    {"submitted", {"handed in", "đã nộp"}}, {"verified", {"verified", "đã đối chiếu"}},
    {"accepted", {"accepted", "đã duyệt"}}, {"accepted_in_part", {"accepted in part", "duyệt chưa đủ cấp"}},
    {"unlocked", {"unlocked", "mở khóa"}},  {"returned", {"returned", "trả lại"}},
    {"withdrawn", {"withdrawn", "đã rút"}}};

}  // namespace

Period period_of(const Job& job) {
  const std::string text = job.option("--period").value_or("");
  const std::optional<Period> period = Period::parse(text);
  if (!period) {
    throw job.usage(message(wrong_period, text));
  }
  return *period;
}

std::vector<Option> step_options(const Text& reason_help) {
  return {{.name = "--period", .value = "PERIOD", .help = period_help, .required = true},
          {.name = "--form", .value = "FORM", .help = only_form_help},
          {.name = "--reason", .value = "TEXT", .help = reason_help, .required = true},
          {.name = "--on", .value = "DAY", .help = on_day_help}};
}

std::optional<std::string> reason_of(const Job& job) {
  const std::optional<std::string> given = job.option("--reason");
  if (!given) {
    return std::nullopt;
  }
  CleanText reason = clean(*given);
  if (reason.fault) {
    throw Error(Exit::usage, describe(*reason.fault)).at({"--reason", 0, 0});
  }
  if (reason.text.empty()) {
    throw job.usage(message(empty_reason));
  }
  return std::move(reason.text);
}

reporting::StepRequest step_request(const Job& job) {
  return {.unit = job.argument("UNIT"),
          .form = job.option("--form").value_or(""),
          .period = period_of(job),
          .reason = reason_of(job).value_or(""),
          .on = job.date("--on").value_or(job.today()),
          .today = job.today()};
}

document::Cell figure_cell(const std::string& text, const config::Indicator* indicator) {
  if (text.empty()) {
    return document::Empty{};
  }
  if (text == "-") {
    return document::NotArising{};
  }
  if (indicator == nullptr || indicator->type == config::IndicatorType::text) {
    return text;
  }
  const auto number = parse_scaled(text, indicator->decimals, NumberStyle::plain);
  const std::int64_t* scaled = std::get_if<std::int64_t>(&number);
  return scaled != nullptr ? document::Cell(document::Number{*scaled, indicator->decimals}) : document::Cell(text);
}

document::Cell level_cell(const std::string& level, const config::Definitions& definitions) {
  return level.empty() ? document::Cell(document::Empty{})
                       : document::Cell(document::Word{level, reporting::level_title(definitions, level)});
}

document::Cell review_cell(const std::string& word, Lang lang) {
  for (const ReviewWord& one : review_words) {
    if (one.word == word) {
      return document::Word{word, render(message(one.shown), lang)};
    }
  }
  return word.empty() ? document::Cell(document::Empty{}) : document::Cell(word);
}

}  // namespace danvan::cli
