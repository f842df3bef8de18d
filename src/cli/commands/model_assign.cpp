#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/model_leads.hpp"
#include "danvan/register/model_life.hpp"

#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"say which unit leads a model from a day on, or all of leads.csv",
                       "giao đơn vị chủ trì mô hình từ một ngày, hoặc cả tệp leads.csv"};
constexpr Text model_help{"its code", "mã mô hình"};
constexpr Text unit_help{"code of the unit that leads it from then", "mã đơn vị chủ trì từ ngày đó"};
constexpr Text on_help{"the first day", "ngày bắt đầu"};
constexpr Text basis_help{"the document it rests on", "căn cứ (số, ký hiệu văn bản)"};

constexpr std::array<std::string_view, 3> needed{"MODEL", "--unit", "--on"};
constexpr std::array<std::string_view, 1> optional_words{"--basis"};

Answer run(Job& job) {
  const auto import = job.import();
  check_words(job, import.has_value(), needed, optional_words);
  if (import) {
    return taken_answer(registry::import_leads(job.write(), import_file(*import), job.diagnostics()));
  }
  const auto text = [&](std::string_view option) { return job.option(option).value_or(""); };
  return taken_answer(
      registry::assign_model(job.write(), {job.argument("MODEL"), text("--unit"), text("--on"), text("--basis")}));
}

}  // namespace

Command model_assign_command() {
  return {
      .name = "model assign",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "MODEL", .help = model_help, .required = false}},
      .options = with_import_options({
          {.name = "--unit", .value = "UNIT", .help = unit_help},
          {.name = "--on", .value = "DATE", .help = on_help},
          {.name = "--basis", .value = "TEXT", .help = basis_help},
      }),
      .run = run,
  };
}

}  // namespace danvan::cli
