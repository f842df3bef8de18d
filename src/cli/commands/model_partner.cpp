#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/model_partners.hpp"

#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"record who works on a model, or all of partners.csv",
                       "ghi đơn vị phối hợp thực hiện mô hình, hoặc cả tệp partners.csv"};
constexpr Text model_help{"its code", "mã mô hình"};
constexpr Text partner_help{"code of a unit, or the name of a body", "mã đơn vị, hoặc tên gọi"};
constexpr Text role_help{"lead, partner or member", "lead: chủ trì; partner: phối hợp; member: tham gia"};
constexpr Text task_help{"what it does", "nhiệm vụ"};

constexpr std::array<std::string_view, 3> needed{"MODEL", "--partner", "--role"};
constexpr std::array<std::string_view, 1> optional_words{"--task"};

Answer run(Job& job) {
  const auto import = job.import();
  check_words(job, import.has_value(), needed, optional_words);
  if (import) {
    return taken_answer(registry::import_partners(job.write(), import_file(*import), job.diagnostics()));
  }
  const auto text = [&](std::string_view option) { return job.option(option).value_or(""); };
  return taken_answer(
      registry::add_partner(job.write(), {job.argument("MODEL"), text("--partner"), text("--role"), text("--task")}));
}

}  // namespace

Command model_partner_command() {
  return {
      .name = "model partner",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "MODEL", .help = model_help, .required = false}},
      .options = with_import_options({
          {.name = "--partner", .value = "PARTNER", .help = partner_help},
          {.name = "--role", .value = "ROLE", .help = role_help, .choices = {"lead", "partner", "member"}},
          {.name = "--task", .value = "TEXT", .help = task_help},
      }),
      .run = run,
  };
}

}  // namespace danvan::cli
