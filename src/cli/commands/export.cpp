#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/mirrors.hpp"
#include "cli/span_option.hpp"
#include "danvan/base/text.hpp"
#include "danvan/cli/job.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"write what is recorded as the CSV file that the import reads",
                       "ghi dữ liệu trong sổ ra tệp CSV đúng như khi nhập"};
constexpr Text what_help{
    "which file: units, reorganization, clusters, models, confirmations, leads, partners, activities or reports",
    "tệp nào: units, reorganization, clusters, models, confirmations, leads, partners, activities hoặc reports"};
constexpr Text no_such_file{"WHAT “{0}”: it is one of {1}", "WHAT “{0}”: phải là một trong {1}"};

constexpr Text wrong_span{
    "--period “{0}” is not a span; write a period such as 2025 or 2025-07, or 2021..2025",
    "--period “{0}” không phải là khoảng thời gian; viết một kỳ như 2025, 2025-07, hoặc 2021..2025"};
constexpr Text only_reports{"--period belongs to export reports", "--period chỉ dùng cùng export reports"};

std::optional<PeriodSpan> span_asked(const Job& job) {
  const std::optional<std::string> text = job.option("--period");
  if (!text) {
    return std::nullopt;
  }
  if (job.argument("WHAT") != "reports") {
    throw job.usage(message(only_reports));
  }
  const std::optional<PeriodSpan> span = PeriodSpan::parse(*text);
  if (!span) {
    throw job.usage(wrong_span_message(*text, wrong_span));
  }
  return span;
}

store::Mirror mirror_asked(const Job& job) {
  const std::optional<PeriodSpan> span = span_asked(job);
  const std::string name = job.argument("WHAT");
  std::vector<std::string> known;
  for (const store::Mirror& mirror : mirrors(span)) {
    if (mirror.name == name) {
      return mirror;
    }
    known.emplace_back(mirror.name);
  }
  Error error(Exit::usage, message(no_such_file, name, fmt::format("{}", fmt::join(known, ", "))));
  for (const std::string& near : nearest(name, known)) {
    error.hint(message(messages::did_you_mean, near));
  }
  throw error;
}

Answer run(Job& job) {
  const store::Mirror mirror = mirror_asked(job);
  store::Store& store = job.store();
  const auto dialect = job.flag("--excel") ? document::CsvDialect::excel : document::CsvDialect::plain;
  Answer answer;
  answer.stream = [mirror, &store, dialect](const document::Sink& sink) {
    std::vector<document::Column> columns;
    for (const CsvColumn& column : mirror.columns) {
      columns.push_back({std::string(column.name), {}});
    }
    document::CsvStream file(columns, sink, dialect);
    mirror.rows(store, [&](std::span<const document::Cell> cells) { file.row(cells); });
  };
  return answer;
}

}  // namespace

Command export_command() {
  return {
      .name = "export",
      .group = Group::keep,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {{.name = "WHAT", .help = what_help}},
      .options = {{"--period",
                   "SPAN",
                   {"of reports: only those of periods within it", "với reports: chỉ các kỳ nằm trong khoảng này"}}},
      .run = run,
      .output = Output::csv,
  };
}

}  // namespace danvan::cli
