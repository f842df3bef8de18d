#include "cli/commands.hpp"
#include "cli/folder_option.hpp"
#include "cli/year_option.hpp"
#include "danvan/summary/summary.hpp"

namespace danvan::cli {
namespace {

constexpr Text written{"{0} files in {1}", "{0} tệp trong {1}"};

void write_rows(const summary::Part& part, const document::Sink& sink) {
  document::CsvStream csv(part.table.columns, sink);
  for (std::size_t i = 0; i < part.size(); ++i) {
    csv.row(part.at(i).row.cells);
  }
}

void write_cells(const std::vector<summary::Part>& parts, const document::Sink& sink) {
  const document::Column columns[] = {{"cell", ""}, {"value", ""}, {"state", ""}};
  document::CsvStream csv(columns, sink);
  summary::each_cell(parts, [&](summary::NamedCell cell) {
    const document::Cell row[] = {std::move(cell.name), std::move(cell.value), std::string(cell.state)};
    csv.row(row);
  });
}

Answer run(Job& job) {
  const int year = year_option(job).value();
  const std::string folder = folder_option(job);
  const auto summary = std::make_shared<const summary::Summary>(summary::of_year(job.store(), job.definitions(), year));
  Answer answer;
  answer.files.push_back({"summary.md", [summary](const document::Sink& sink) { sink(to_markdown(summary->letter)); }});
  for (const summary::Part& part : summary->parts) {
    answer.files.push_back(
        {part.id + ".csv", [summary, &part](const document::Sink& sink) { write_rows(part, sink); }});
  }
  answer.files.push_back({"cells.csv", [summary](const document::Sink& sink) { write_cells(summary->parts, sink); }});
  answer.notes.push_back(message(written, answer.files.size(), folder));
  return answer;
}

}  // namespace

Command summarize_command() {
  return {.name = "summarize",
          .group = Group::summarise,
          .needs = Needs::reading,
          .summary = {"the yearly report and its tables, into a folder",
                      "lập báo cáo năm và các bảng, ghi vào một thư mục"},
          .arguments = {},
          .options = {{.name = "--year", .value = "YEAR", .help = {"the year", "năm"}, .required = true}},
          .run = run,
          .output = Output::folder};
}

}  // namespace danvan::cli
