#include "cli/commands.hpp"
#include "cli/folder_option.hpp"
#include "cli/report_words.hpp"
#include "cli/span_option.hpp"
#include "danvan/reporting/forms_to_fill.hpp"

namespace danvan::cli {
namespace {

constexpr Text wrong_kind{"--to “{0}”: write csv, xlsx or csv,xlsx", "--to “{0}”: viết csv, xlsx hoặc csv,xlsx"};
constexpr Text written{"forms: {0}, files: {1}, in {2}", "{0} biểu mẫu ({1} tệp) trong {2}"};
constexpr Text nobody{"nobody owes a form for {0}: nothing was written",
                      "không đơn vị nào phải nộp biểu mẫu kỳ {0}: không ghi tệp nào"};
constexpr Text named_exempt{"note: {0} is exempt from {1} for {2}; its form was made as --unit names it",
                            "lưu ý: {0} được miễn biểu mẫu {1} kỳ {2}; vẫn lập biểu vì có tên ở --unit"};
constexpr Text named_ended{"note: {0} is not in force in {2}: what comes back on this form, {1}, will be refused",
                           "lưu ý: {0} không hoạt động trong kỳ {2}: biểu mẫu {1} này gửi về sẽ không được nhận"};
constexpr Text named_free{"note: {0} does not owe {1} for {2}; its form was made as --unit names it",
                          "lưu ý: {0} không phải nộp biểu mẫu {1} kỳ {2}; vẫn lập biểu vì có tên ở --unit"};
constexpr Text left_out{"exempt, so no form was made: {0}", "không lập biểu vì được miễn: {0}"};

struct Kinds {
  bool csv = true, xlsx = true;
};

Kinds kinds_of(const Job& job) {
  const std::string asked = job.option("--to").value_or("csv,xlsx");
  if (asked != "csv" && asked != "xlsx" && asked != "csv,xlsx" && asked != "xlsx,csv") {
    throw job.usage(message(wrong_kind, asked));
  }
  return {asked != "xlsx", asked != "csv"};
}

Answer run(Job& job) {
  const Period period = period_of(job);
  const Kinds kinds = kinds_of(job);
  const std::string folder = folder_option(job);
  const auto forms = std::make_shared<const reporting::FormsToFill>(
      job.store(), job.definitions(),
      reporting::FormsAsked{period, job.option("--form").value_or(""), job.options("--unit"), job.options("--under")});
  const Instant now = job.now();
  Answer answer;
  for (const reporting::FormsToFill::One& one : forms->all()) {
    const std::string name = one.form->code + "-" + period.code() + "-" + one.unit->code;
    if (kinds.csv) {
      answer.files.push_back(
          {name + ".csv", [forms, &one](const document::Sink& sink) { sink(to_csv(forms->make(one))); }});
    }
    if (kinds.xlsx) {
      answer.files.push_back({name + ".xlsx", [forms, &one, now](const document::Sink& sink) {
                                sink(to_xlsx(to_sheet(forms->make(one)), now));
                              }});
    }
  }
  answer.notes.push_back(forms->all().empty() ? message(nobody, period.code())
                                              : message(written, forms->all().size(), answer.files.size(), folder));
  for (const reporting::FormsToFill::One& one : forms->all()) {
    if (const Text* why = !one.in_force ? &named_ended
                          : one.exempt  ? &named_exempt
                          : one.owes    ? nullptr
                                        : &named_free) {
      answer.notes.push_back(message(*why, one.unit->code, one.form->code, period.code()));
    }
  }
  if (forms->left_out() > 0) {
    answer.notes.push_back(message(left_out, forms->left_out()));
  }
  return answer;
}

}  // namespace

Command report_form_command() {
  return {.name = "report form",
          .group = Group::record,
          .needs = Needs::reading,
          .summary = {"write the forms that units fill in, as Excel and CSV files",
                      "lập biểu mẫu gửi các đơn vị điền, dạng tệp Excel và CSV"},
          .arguments = {},
          .options = {{.name = "--period", .value = "PERIOD", .help = period_help, .required = true},
                      {"--form", "FORM", {"only this form", "chỉ biểu mẫu này"}},
                      {.name = "--unit",
                       .value = "UNIT",
                       .help = {"this unit, also where it does not owe the form; may be repeated",
                                "đơn vị này, kể cả khi không phải nộp; có thể lặp lại"},
                       .repeat = true},
                      {.name = "--under",
                       .value = "UNIT",
                       .help = {"units at or below this one that owe it; may be repeated",
                                "các đơn vị phải nộp thuộc đơn vị này; có thể lặp lại"},
                       .repeat = true},
                      {"--to", "KINDS", {"csv, xlsx or csv,xlsx (default)", "csv, xlsx hoặc csv,xlsx (mặc định)"}}},
          .run = run,
          .output = Output::folder};
}

}  // namespace danvan::cli
