#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/add_models.hpp"

#include <array>

namespace danvan::cli {
namespace {

constexpr Text summary{"register a model, or all of models.csv", "đăng ký một mô hình, hoặc cả tệp models.csv"};
constexpr Text code_help{"its permanent code", "mã cố định của mô hình"};
constexpr Text title_help{"its title", "tên mô hình"};
constexpr Text unit_help{"code of the unit that leads it", "mã đơn vị chủ trì"};
constexpr Text field_help{"field, as danvan.toml defines it", "lĩnh vực, theo danvan.toml"};
constexpr Text registered_help{"day of registration", "ngày đăng ký"};
constexpr Text type_help{"model (left out) or exemplar", "model: mô hình (khi bỏ trống); exemplar: điển hình"};
constexpr Text subject_help{"collective (left out), individual or household",
                            "collective: tập thể (khi bỏ trống); individual: cá nhân; household: hộ gia đình"};
constexpr Text level_help{"level at which it runs", "cấp của mô hình"};
constexpr Text new_help{"yes: a new way of working", "yes: cách làm mới"};
constexpr Text hard_help{"yes: hard work, a matter that was stuck", "yes: việc khó, vấn đề tồn đọng"};
constexpr Text origin_help{"code of the model it is a copy of", "mã mô hình gốc được nhân rộng"};
constexpr Text address_help{"where it runs", "địa chỉ của mô hình"};
constexpr Text objective_help{"what it is for", "mục tiêu"};
constexpr Text status_help{"where it stands; left out: registered", "trạng thái; bỏ trống: registered (đã đăng ký)"};
constexpr Text status_on_help{"since when; left out: the day of registration", "từ ngày; bỏ trống: ngày đăng ký"};
constexpr Text recognised_help{"level that recognised it", "cấp công nhận"};

constexpr Text rationale_help{"the situation and the reasons", "thực trạng, lý do"};
constexpr Text targets_help{"targets", "chỉ tiêu"};
constexpr Text content_help{"what is done, and how", "nội dung, cách thức"};
constexpr Text area_help{"area in which it is carried out", "địa bàn"};
constexpr Text beneficiaries_help{"whom it is for", "đối tượng"};
constexpr Text state_help{"from the state budget, in whole đồng", "kinh phí ngân sách nhà nước, tính bằng đồng"};
constexpr Text social_help{"contributed by society, in whole đồng", "kinh phí xã hội hóa, tính bằng đồng"};
constexpr Text workdays_help{"days of work", "ngày công"};
constexpr Text start_help{"the day it begins", "ngày bắt đầu"};
constexpr Text review_help{"the day it is to be evaluated", "ngày đánh giá"};
constexpr Text outputs_help{"outputs that can be verified", "sản phẩm, kết quả đầu ra kiểm chứng được"};
constexpr Text sustainability_help{"how it can be kept up and replicated", "khả năng duy trì, nhân rộng"};

constexpr std::array<std::string_view, 5> needed{"CODE", "TITLE", "--unit", "--field", "--registered"};
constexpr std::array<std::string_view, 11> optional_words{
    "--type",    "--subject",   "--level",  "--is-new",    "--is-hard",         "--origin",
    "--address", "--objective", "--status", "--status-on", "--recognised-level"};

/// What the registration form says beyond the model, in the order of the columns.
constexpr std::array<std::string_view, 12> form_words{
    "--rationale",     "--targets",  "--content", "--area",      "--beneficiaries", "--budget-state",
    "--budget-social", "--workdays", "--start",   "--review-on", "--outputs",       "--sustainability"};

Answer run(Job& job) {
  const auto import = job.import();
  check_words(job, import.has_value(), needed, optional_words);
  check_words(job, import.has_value(), {}, form_words);
  if (import) {
    return taken_answer(
        registry::import_models(job.write(), job.definitions(), import_file(*import), job.diagnostics()));
  }
  const auto text = [&](std::string_view option) { return job.option(option).value_or(""); };
  registry::ModelRow row;
  row.code = job.argument("CODE");
  row.title = job.argument("TITLE");
  row.unit = text("--unit");
  row.field = text("--field");
  row.registered = text("--registered");
  row.type = text("--type");
  row.subject = text("--subject");
  row.level = text("--level");
  row.is_new = text("--is-new");
  row.is_hard = text("--is-hard");
  row.origin = text("--origin");
  row.address = text("--address");
  row.objective = text("--objective");
  row.status = text("--status");
  row.status_on = text("--status-on");
  row.recognised_level = text("--recognised-level");
  for (std::size_t i = 0; i < row.form.size(); ++i) {
    row.form[i] = text(form_words[i]);
  }
  return taken_answer(registry::add_model(job.write(), job.definitions(), std::move(row)));
}

}  // namespace

Command add_model_command() {
  return {
      .name = "add-model",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = summary,
      .arguments = {{.name = "CODE", .help = code_help, .required = false},
                    {.name = "TITLE", .help = title_help, .required = false}},
      .options = with_import_options({
          {.name = "--unit", .value = "UNIT", .help = unit_help},
          {.name = "--field", .value = "FIELD", .help = field_help},
          {.name = "--registered", .value = "DATE", .help = registered_help},
          {.name = "--type", .value = "TYPE", .help = type_help, .choices = {"model", "exemplar"}},
          {.name = "--subject",
           .value = "KIND",
           .help = subject_help,
           .choices = {"collective", "individual", "household"}},
          {.name = "--level", .value = "LEVEL", .help = level_help},
          {.name = "--is-new", .value = "YES", .help = new_help, .choices = {"yes", "no"}},
          {.name = "--is-hard", .value = "YES", .help = hard_help, .choices = {"yes", "no"}},
          {.name = "--origin", .value = "MODEL", .help = origin_help},
          {.name = "--address", .value = "TEXT", .help = address_help},
          {.name = "--objective", .value = "TEXT", .help = objective_help},
          {.name = "--status", .value = "STATUS", .help = status_help},
          {.name = "--status-on", .value = "DATE", .help = status_on_help},
          {.name = "--recognised-level", .value = "LEVEL", .help = recognised_help},
          {.name = "--rationale", .value = "TEXT", .help = rationale_help},
          {.name = "--targets", .value = "TEXT", .help = targets_help},
          {.name = "--content", .value = "TEXT", .help = content_help},
          {.name = "--area", .value = "TEXT", .help = area_help},
          {.name = "--beneficiaries", .value = "TEXT", .help = beneficiaries_help},
          {.name = "--budget-state", .value = "N", .help = state_help},
          {.name = "--budget-social", .value = "N", .help = social_help},
          {.name = "--workdays", .value = "N", .help = workdays_help},
          {.name = "--start", .value = "DATE", .help = start_help},
          {.name = "--review-on", .value = "DATE", .help = review_help},
          {.name = "--outputs", .value = "TEXT", .help = outputs_help},
          {.name = "--sustainability", .value = "TEXT", .help = sustainability_help},
      }),
      .run = run,
  };
}

}  // namespace danvan::cli
