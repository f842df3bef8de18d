#include "cli/columns.hpp"
#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "cli/messages.hpp"
#include "cli/report_words.hpp"
#include "danvan/reporting/verify.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"compare a second entry of reports with what stands", "đối chiếu số liệu do người thứ hai nhập"};
constexpr Text verified{"reports: {0} verified, {1} unchanged", "báo cáo: đã đối chiếu {0}, giữ nguyên {1}"};

document::Table differences(const std::vector<reporting::EntryDifference>& rows, const config::Definitions& definitions,
                            Lang lang) {
  document::Table table{"danvan.report.verify.1",
                        "",
                        {column("unit", {"Unit", "Đơn vị"}, lang), column("form", {"Form", "Biểu mẫu"}, lang),
                         column("period", {"Period", "Kỳ"}, lang), column("indicator", {"Indicator", "Chỉ tiêu"}, lang),
                         number_column("first", {"First entry", "Nhập lần đầu"}, lang),
                         number_column("second", {"Second entry", "Nhập lần hai"}, lang)},
                        {}};
  for (const reporting::EntryDifference& row : rows) {
    const config::Indicator* indicator = config::find(definitions.indicators, row.indicator);
    table.rows.push_back({{row.unit, row.form, row.period, row.indicator, figure_cell(row.first, indicator),
                           figure_cell(row.second, indicator)},
                          false});
  }
  return table;
}

Answer run(Job& job) {
  const Import import = job.import().value();
  reporting::SubmitOptions options;
  options.today = job.today();
  options.numbers = import.numbers;
  const reporting::VerifyOutcome outcome =
      reporting::verify_csv(job.write(), job.definitions(), import.path, import.csv, options, job.diagnostics());
  Answer answer;
  if (!outcome.differences.empty() || !is_for_people(job)) {
    answer.table = differences(outcome.differences, job.definitions(), job.lang());
  }
  if (!outcome.differences.empty()) {
    answer.exit = Exit::refused;
  } else if (outcome.verified > 0) {
    answer.notes.push_back(message(verified, outcome.verified, outcome.unchanged));
  }
  return answer;
}

}  // namespace

Command report_verify_command() {
  return {.name = "report verify",
          .group = Group::record,
          .needs = Needs::writing,
          .summary = summary,
          .arguments = {},
          .options = with_file_options(
              {{.name = "--csv", .value = "FILE", .help = messages::opt_csv, .required = true},
               {.name = "--numbers", .value = "STYLE", .help = messages::opt_numbers, .choices = {"plain", "vi"}}}),
          .run = run};
}

}  // namespace danvan::cli
