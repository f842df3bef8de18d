#include "cli/commands.hpp"
#include "cli/model_form_words.hpp"
#include "cli/register_answers.hpp"
#include "cli/year_option.hpp"
#include "danvan/register/defined.hpp"
#include "danvan/register/leads.hpp"
#include "danvan/register/model_form.hpp"
#include "danvan/register/units.hpp"

#include <algorithm>
#include <limits>

namespace danvan::cli {
namespace {

constexpr Text summary{"list the models and how they count in a year",
                       "liệt kê các mô hình và cách tính trong một năm"};
constexpr Text unit_help{"only those led by this unit; with --unassigned: those it led, or could lead",
                         "chỉ mô hình do đơn vị này chủ trì; với --unassigned: đã hoặc có thể chủ trì"};
constexpr Text field_help{"only those of this field", "chỉ mô hình thuộc lĩnh vực này"};
constexpr Text status_help{"only those that stand so", "chỉ mô hình ở trạng thái này"};
constexpr Text year_help{"as they stood in and count for this year; left out: now, and the year of today",
                         "trạng thái và cách tính của năm này; bỏ trống: hiện nay, tính cho năm nay"};
constexpr Text idle_help{"only those neither found nor confirmed for N years, at the end of the year",
                         "chỉ mô hình không được đánh giá, xác nhận trong N năm, tính đến cuối năm"};
constexpr Text copies_help{"only copies of other models", "chỉ mô hình nhân rộng"};
constexpr Text unassigned_help{"only those that no unit leads, neither ended nor dropped",
                               "chỉ mô hình chưa có đơn vị chủ trì, chưa kết thúc và chưa bị hủy bỏ"};
constexpr Text incomplete_help{"only those whose registration form leaves a mandatory item open, naming the items",
                               "chỉ mô hình mà bản đăng ký còn thiếu mục bắt buộc, kèm tên các mục thiếu"};
constexpr Text idle_of_nothing{"--idle takes a number of years from 1 up", "--idle nhận số năm từ 1 trở lên"};

constexpr Text code_title{"Code", "Mã"};
constexpr Text title_title{"Title", "Tên mô hình"};
constexpr Text unit_title{"Unit", "Đơn vị"};
constexpr Text field_title{"Field", "Lĩnh vực"};
constexpr Text subject_title{"Subject", "Đối tượng"};
constexpr Text level_title{"Level", "Cấp"};
constexpr Text status_title{"Status", "Trạng thái"};
constexpr Text registered_title{"Registered", "Đăng ký"};
constexpr Text effective_title{"Effective", "Hiệu quả"};
constexpr Text recognised_title{"Recognised at", "Cấp công nhận"};
constexpr Text new_title{"New", "Mới"};
constexpr Text hard_title{"Hard", "Khó"};
constexpr Text origin_title{"Origin", "Mô hình gốc"};
constexpr Text led_by_title{"Led by", "Đơn vị chủ trì cũ"};
constexpr Text candidates_title{"Followed by", "Các đơn vị kế thừa"};
constexpr Text missing_title{"Missing", "Còn thiếu"};

std::vector<document::Column> columns_of(bool unassigned, Lang lang) {
  std::vector<document::Column> columns = {
      column("code", code_title, lang),           column("title", title_title, lang),
      column("unit", unit_title, lang),           column("field", field_title, lang),
      column("subject", subject_title, lang),     column("level", level_title, lang),
      column("status", status_title, lang),       column("registered", registered_title, lang),
      column("effective", effective_title, lang), column("recognised_level", recognised_title, lang),
      column("is_new", new_title, lang),          column("is_hard", hard_title, lang),
      column("origin", origin_title, lang)};
  if (unassigned) {
    columns.push_back(column("led_by", led_by_title, lang));
    columns.push_back(column("candidates", candidates_title, lang));
  }
  return columns;
}

/// Which models are wanted, by codes that exist.
struct Wanted {
  std::optional<std::int64_t> unit;
  std::optional<std::string> field, status;
  std::optional<int> idle_years;
  bool copies = false;
  bool unassigned = false;
  int counted_year = 0;
  int last_year = std::numeric_limits<int>::max();  // steps that speak of later years are not seen
  Date lead_day;                                    // on which a unit leads it
};

Wanted wanted_of(Job& job, const registry::Units& units) {
  Wanted wanted;
  if (const auto unit = job.option("--unit")) {
    wanted.unit = units.require(*unit).id;
  }
  wanted.field = job.option("--field");
  if (wanted.field) {
    registry::require_field(job.definitions(), *wanted.field);
  }
  wanted.status = job.option("--status");
  wanted.copies = job.flag("--copies");
  wanted.unassigned = job.flag("--unassigned");
  if (const auto years = job.whole_number("--idle")) {
    if (*years < 1 || *years > 200) {
      throw job.usage(message(idle_of_nothing));
    }
    wanted.idle_years = static_cast<int>(*years);
  }
  wanted.counted_year = job.today().year();
  wanted.lead_day = job.today();
  if (const auto year = year_option(job)) {
    wanted.counted_year = wanted.last_year = *year;
    wanted.lead_day = Date::of(*year, 12, 31).value();
  }
  return wanted;
}

std::vector<document::Cell> cells_of(const registry::Units& units, const registry::Models& models,
                                     const registry::Model& model, const registry::Lead& lead, std::string_view status,
                                     const Wanted& wanted) {
  const registry::ModelYear counts = registry::in_year(model, wanted.counted_year);
  std::vector<document::Cell> cells = {model.code,
                                       model.title,
                                       text_cell(lead.unit ? units.at(*lead.unit).code : std::string{}),
                                       model.field,
                                       model.subject,
                                       text_cell(model.level),
                                       text_cell(std::string(status)),
                                       document::YesNo{counts.registered},
                                       document::YesNo{counts.effective},
                                       text_cell(registry::recognised_level(model, wanted.last_year)),
                                       document::YesNo{model.is_new},
                                       document::YesNo{model.is_hard},
                                       text_cell(model.origin ? models.at(*model.origin).code : std::string{})};
  if (wanted.unassigned) {
    cells.emplace_back(units.at(lead.recorded).code);
    cells.push_back(text_cell(codes_of(units, lead.candidates)));
  }
  return cells;
}

bool is_of(const registry::Lead& lead, const Wanted& wanted) {
  if (!wanted.unassigned) {
    return !wanted.unit || lead.unit == *wanted.unit;
  }
  return !lead.unit &&
         (!wanted.unit || lead.recorded == *wanted.unit ||
          std::find(lead.candidates.begin(), lead.candidates.end(), *wanted.unit) != lead.candidates.end());
}

bool is_shown(const registry::Model& model, const registry::Lead& lead, const registry::ModelStatus* step,
              std::string_view status, const Wanted& wanted) {
  return model.registered.year() <= wanted.last_year && is_of(lead, wanted) &&
         !(wanted.unassigned && registry::is_over(step)) && (!wanted.field || model.field == *wanted.field) &&
         (!wanted.status || status == *wanted.status) && (!wanted.copies || model.origin) &&
         (!wanted.idle_years || registry::is_idle(model, *wanted.idle_years, wanted.counted_year));
}

/// What the registration forms leave open.
class Incomplete {
 public:
  Incomplete(store::Store& store, Lang lang) : m_forms(registry::model_forms(store)), m_lang(lang) {}

  [[nodiscard]] std::optional<document::Word> missing(const registry::Model& model) const {
    const auto form = m_forms.find(model.id);
    document::Word missing;
    for (const std::string_view item :
         registry::missing_items(model, form == m_forms.end() ? registry::ModelForm{} : form->second)) {
      const document::Word word = form_word(item, m_lang);
      missing.code += (missing.code.empty() ? "" : " ") + word.code;
      missing.shown += (missing.shown.empty() ? "" : "; ") + word.shown;
    }
    return missing.code.empty() ? std::nullopt : std::optional(missing);
  }

 private:
  registry::ModelForms m_forms;
  Lang m_lang;
};

Answer run(Job& job) {
  const registry::Units units = registry::Units::load(job.store());
  const registry::Models models = registry::Models::load(job.store());
  const Wanted wanted = wanted_of(job, units);
  document::Table table{"danvan.model.list.1", "", columns_of(wanted.unassigned, job.lang()), {}};
  const registry::Leads leads(units, registry::Successions::load(job.store()), wanted.lead_day);
  std::optional<Incomplete> incomplete;
  if (job.flag("--incomplete")) {
    incomplete.emplace(job.store(), job.lang());
    table.columns.push_back(column("missing", missing_title, job.lang()));
  }
  for (const registry::Model& model : models.all()) {
    const registry::Lead lead = leads.of(model);
    const registry::ModelStatus* step = registry::status_in_year(model, wanted.last_year);
    const std::string_view status = step == nullptr ? std::string_view{} : registry::code_of(step->state);
    const auto missing = incomplete ? incomplete->missing(model) : std::nullopt;
    if (!is_shown(model, lead, step, status, wanted) || (incomplete && !missing)) {
      continue;
    }
    table.rows.push_back({cells_of(units, models, model, lead, status, wanted), false});
    if (missing) {
      table.rows.back().cells.emplace_back(*missing);
    }
  }
  Answer answer;
  answer.table = std::move(table);
  return answer;
}

}  // namespace

Command model_list_command() {
  return {
      .name = "model list",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {},
      .options = {{.name = "--unit", .value = "UNIT", .help = unit_help},
                  {.name = "--field", .value = "FIELD", .help = field_help},
                  {.name = "--status",
                   .value = "STATUS",
                   .help = status_help,
                   .choices = {"draft", "registered", "returned", "in_progress", "effective", "ineffective",
                               "recognised", "outstanding", "confirmed", "suspended", "ended", "dropped"}},
                  {.name = "--year", .value = "YEAR", .help = year_help},
                  {.name = "--idle", .value = "N", .help = idle_help},
                  {.name = "--copies", .value = "", .help = copies_help},
                  {.name = "--unassigned", .value = "", .help = unassigned_help},
                  {.name = "--incomplete", .value = "", .help = incomplete_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
