#include "cli/commands.hpp"
#include "cli/reorganization_answers.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"take in a reorganization: merges, splits, renamings … of a day",
                       "nhập tệp sắp xếp đơn vị: sáp nhập, chia tách, đổi tên …"};
constexpr Text file_help{"reorganization.csv, a row a link", "tệp reorganization.csv, mỗi dòng một quan hệ kế thừa"};
constexpr Text needs_file{"name the file", "cần ghi tên tệp"};
constexpr Text one_file{"the file is named twice", "tệp được ghi hai lần"};

Answer run(Job& job) {
  const auto import = job.import();
  if (!import) {
    throw job.usage(message(needs_file));
  }
  if (!job.argument("FILE").empty() && job.option("--csv")) {
    throw job.usage(message(one_file));
  }
  const registry::LeadWatch watch(job.write().store());
  const registry::Taken taken = registry::import_reorganization(job.write(), job.definitions(), import_file(*import),
                                                                import->numbers, job.diagnostics());
  return reorganized_answer(job, taken, watch);
}

}  // namespace

Command unit_import_command() {
  return {
      .name = "unit import",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "FILE", .help = file_help, .required = false}},
      .options = with_import_options({}),
      .run = run,
  };
}

}  // namespace danvan::cli
