#include "cli/commands.hpp"
#include "cli/report_words.hpp"
#include "cli/suggest.hpp"
#include "danvan/reporting/ask_once.hpp"
#include "danvan/reporting/owed.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text unknown_form{"there is no form with the code “{0}”", "không có biểu mẫu nào mang mã “{0}”"};
constexpr Text forms_are{"forms: {0}", "các biểu mẫu: {0}"};
constexpr Text not_for_period{"the form “{0}” is not for the period {1}", "biểu mẫu “{0}” không dùng cho kỳ {1}"};
constexpr Text same_units{"asks {0} of these {1} units for {2}", "cũng hỏi {0}/{1} đơn vị này, kỳ {2}"};
constexpr Text evidence{"recorded activities of this kind are evidence for the same task",
                        "hoạt động loại này đã ghi trong sổ là minh chứng cho cùng nhiệm vụ"};
constexpr Text in_register{"the register of models counts them: danvan model list",
                           "sổ mô hình đã đếm sẵn: danvan model list"};

/// The last period of the form's kind that has ended by today.
Period last_period(const config::Form& form, Date today) {
  Period found = Period::of_year(today.year() - 1);
  for (const Period one : periods_within({found, Period::of_year(today.year())}, form.period)) {
    found = one.last(form.cutoff_day) < today || found.kind() != form.period ? one : found;
  }
  return found;
}

struct Asked {
  const config::Form* form = nullptr;
  Period period = Period::of_year(2000);
};

Asked asked_of(Job& job) {
  const config::Definitions& definitions = job.definitions();
  const std::string code = job.option("--form").value_or("");
  const config::Form* form = config::find(definitions.forms, code);
  if (form == nullptr) {
    std::vector<std::string> codes = config::codes(definitions.forms);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());  // versions of a form share its code
    throw with_nearest(Error(Exit::bad_input, message(unknown_form, code)).rule("RP-60"), code, codes,
                       message(forms_are, fmt::format("{}", fmt::join(codes, ", "))));
  }
  const Period period = job.option("--period") ? period_of(job) : last_period(*form, job.today());
  form = reporting::form_for(definitions, code, period);
  if (form == nullptr) {
    throw Error(Exit::bad_input, message(not_for_period, code, period.code())).rule("RP-63");
  }
  return {form, period};
}

Message how(const reporting::HeldAlready& one) {
  if (one.held_by == "register") {
    return message(in_register);
  }
  return one.periods.empty() ? message(evidence) : message(same_units, one.units, one.asked, one.periods);
}

Answer run(Job& job) {
  const Asked asked = asked_of(job);
  const registry::Units units = registry::Units::load(job.store());
  const Lang lang = job.lang();
  const auto column = [&](std::string key, const Text& title) {
    return document::Column{std::move(key), render(message(title), lang), document::Align::left};
  };
  constexpr static Text indicator_title{"Indicator", "Chỉ tiêu"};
  constexpr static Text name_title{"Name", "Tên"};
  constexpr static Text held_title{"Asked or held by", "Đã hỏi hoặc đã có ở"};
  constexpr static Text how_title{"How", "Chi tiết"};
  document::Table table{"danvan.report.ask-once.1",
                        "",
                        {column("indicator", indicator_title), column("name", name_title),
                         column("held_by", held_title), column("how", how_title)},
                        {}};
  for (const reporting::HeldAlready& one :
       reporting::held_already(units, job.definitions(), *asked.form, asked.period)) {
    table.rows.push_back({{one.indicator->code, one.indicator->name, one.held_by, render(how(one), lang)}, false});
  }
  Answer answer;
  answer.table = std::move(table);
  return answer;
}

}  // namespace

Command report_ask_once_command() {
  return {.name = "report ask-once",
          .group = Group::record,
          .needs = Needs::reading,
          .summary = {"figures of a form that are asked or recorded elsewhere",
                      "số liệu của biểu mẫu mà nơi khác cũng hỏi hoặc sổ đã có"},
          .arguments = {},
          .options = {{.name = "--form",
                       .value = "FORM",
                       .help = {"the form that asks", "biểu mẫu cần xem"},
                       .required = true},
                      {"--period",
                       "SPAN",
                       {"for which period; default the last that has ended", "cho kỳ nào; mặc định kỳ vừa kết thúc"}}},
          .run = run};
}

}  // namespace danvan::cli
