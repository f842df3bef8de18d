#include "danvan/register/model_spread.hpp"

#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "cli/year_option.hpp"
#include "danvan/register/units.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"how far each model was copied, and how many copies still run",
                       "mức độ nhân rộng của từng mô hình, và số còn duy trì"};
constexpr Text year_help{"as known at the end of this year; left out: the year of today",
                         "tính đến cuối năm này; bỏ trống: năm nay"};

constexpr Text model_title{"Model", "Mô hình gốc"};
constexpr Text title_title{"Title", "Tên mô hình"};
constexpr Text unit_title{"Unit", "Đơn vị"};
constexpr Text copies_title{"Copies", "Số nhân rộng"};
constexpr Text units_title{"Units", "Số đơn vị"};
constexpr Text after_1_title{"Run after 1 year", "Còn duy trì sau 1 năm"};
constexpr Text after_2_title{"Run after 2 years", "Còn duy trì sau 2 năm"};
constexpr Text of_1_title{"of", "trên số đã đủ 1 năm"};
constexpr Text of_2_title{"of", "trên số đã đủ 2 năm"};

document::Column number_column(std::string key, const Text& title, Lang lang) {
  return {std::move(key), render(message(title), lang), document::Align::right};
}

document::Cell number(std::int64_t value) {
  return document::Number{value, 0};
}

/// Not arising where no copy is old enough to be asked: that is not "none still runs".
document::Cell running(const registry::Survival& survival) {
  return survival.old_enough == 0 ? document::Cell(document::NotArising{}) : number(survival.running);
}

Answer run(Job& job) {
  const int year = year_option(job).value_or(job.today().year());
  const registry::Units units = registry::Units::load(job.store());
  const registry::Models models = registry::Models::load(job.store());
  const Lang lang = job.lang();
  document::Table table{
      "danvan.model.spread.1",
      "",
      {column("model", model_title, lang), column("title", title_title, lang), column("unit", unit_title, lang),
       number_column("copies", copies_title, lang), number_column("units", units_title, lang),
       number_column("after_1_year", after_1_title, lang), number_column("after_2_years", after_2_title, lang),
       number_column("of_1_year", of_1_title, lang), number_column("of_2_years", of_2_title, lang)},
      {}};
  const Date last_day = Date::of(year, 12, 31).value();
  const registry::Leads leads(units, registry::Successions::load(job.store()), last_day);
  for (const registry::Spread& one : registry::spread(models, leads, year)) {
    const std::optional<std::int64_t> lead = leads.of(*one.origin).unit;
    table.rows.push_back({{one.origin->code, one.origin->title, text_cell(lead ? units.at(*lead).code : ""),
                           number(one.copies), number(one.units), running(one.after_1_year), running(one.after_2_years),
                           number(one.after_1_year.old_enough), number(one.after_2_years.old_enough)},
                          false});
  }
  return {.table = std::move(table)};
}

}  // namespace

Command model_spread_command() {
  return {
      .name = "model spread",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {},
      .options = {{.name = "--year", .value = "YEAR", .help = year_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
