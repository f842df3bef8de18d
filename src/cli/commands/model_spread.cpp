#include "cli/commands.hpp"
#include "cli/register_answers.hpp"
#include "cli/year_option.hpp"
#include "danvan/base/decimal.hpp"
#include "danvan/register/model_cohorts.hpp"
#include "danvan/register/units.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"how far each model was copied, and how many copies still run",
                       "mức độ nhân rộng của từng mô hình, và số còn duy trì"};
constexpr Text year_help{"as known at the end of this year; left out: the year of today",
                         "tính đến cuối năm này; bỏ trống: năm nay"};

constexpr Text by_help{
    "a row for each model copied, or for the models registered in a year; left out: model",
    "mỗi dòng một mô hình gốc (model), hoặc các mô hình đăng ký trong một năm (year); bỏ trống: model"};

constexpr Text registered_title{"Registered", "Năm đăng ký"};
constexpr Text all_years{"total", "tổng"};
constexpr Text models_title{"Models", "Số mô hình"};
constexpr Text running_title{"Run after {0}", "Còn duy trì sau {0} năm"};
constexpr Text asked_title{"of ({0})", "trên số đã đủ {0} năm"};
constexpr Text rate_title{"% ({0})", "Tỷ lệ sau {0} năm (%)"};

constexpr Text model_title{"Model", "Mô hình gốc"};
constexpr Text title_title{"Title", "Tên mô hình"};
constexpr Text unit_title{"Unit", "Đơn vị"};
constexpr Text copies_title{"Copies", "Số nhân rộng"};
constexpr Text units_title{"Units", "Số đơn vị"};
constexpr Text after_1_title{"Run after 1 year", "Còn duy trì sau 1 năm"};
constexpr Text after_2_title{"Run after 2 years", "Còn duy trì sau 2 năm"};
constexpr Text of_1_title{"of", "trên số đã đủ 1 năm"};
constexpr Text of_2_title{"of", "trên số đã đủ 2 năm"};

/// Not arising where no copy is old enough to be asked: that is not "none still runs".
document::Cell running(const registry::Survival& survival) {
  return survival.old_enough == 0 ? document::Cell(document::NotArising{}) : number_cell(survival.running);
}

/// In percent with two decimals.
document::Cell rate(const registry::Survival& survival) {
  if (survival.old_enough == 0) {
    return document::NotArising{};
  }
  return document::Number{Ratio(survival.running, survival.old_enough).rounded(4), 2};
}

document::Table cohort_table(const registry::Cohorts& cohorts, Lang lang) {
  document::Table table{
      "danvan.model.spread.year.1",
      "",
      {number_column("registered", registered_title, lang), number_column("models", models_title, lang),
       number_column("copies", copies_title, lang), number_column("units", units_title, lang)},
      {}};
  for (std::size_t n = 1; n <= cohorts.total.after.size(); ++n) {
    const auto add = [&](std::string_view key, const Text& title) {
      table.columns.push_back(
          {fmt::format(fmt::runtime(key), n), render(message(title, n), lang), document::Align::right});
    };
    add("after_{}", running_title);
    add("of_{}", asked_title);
    add("rate_{}", rate_title);
  }
  const auto add = [&](document::Cell label, const registry::Cohort& cohort, bool total) {
    document::Row row{
        {std::move(label), number_cell(cohort.models), number_cell(cohort.copies), number_cell(cohort.units)}, total};
    for (const registry::Survival& survival : cohort.after) {
      row.cells.insert(row.cells.end(), {running(survival), number_cell(survival.old_enough), rate(survival)});
    }
    table.rows.push_back(std::move(row));
  };
  for (const registry::Cohort& cohort : cohorts.years) {
    add(std::to_string(cohort.registered), cohort, false);
  }
  add(document::Word{"total", render(message(all_years), lang)}, cohorts.total, true);
  return table;
}

Answer run(Job& job) {
  const int year = year_option(job).value_or(job.today().year());
  const registry::Units units = registry::Units::load(job.store());
  const registry::Models models = registry::Models::load(job.store());
  const Lang lang = job.lang();
  const Date last_day = Date::of(year, 12, 31).value();
  const registry::Leads leads(units, registry::Successions::load(job.store()), last_day);
  if (job.option("--by") == "year") {
    return {.table = cohort_table(cohorts(models, leads, year), lang)};
  }
  document::Table table{
      "danvan.model.spread.1",
      "",
      {column("model", model_title, lang), column("title", title_title, lang), column("unit", unit_title, lang),
       number_column("copies", copies_title, lang), number_column("units", units_title, lang),
       number_column("after_1_year", after_1_title, lang), number_column("after_2_years", after_2_title, lang),
       number_column("of_1_year", of_1_title, lang), number_column("of_2_years", of_2_title, lang)},
      {}};
  for (const registry::Spread& one : registry::spread(models, leads, year)) {
    const std::optional<std::int64_t> lead = leads.of(*one.origin).unit;
    table.rows.push_back(
        {{one.origin->code, one.origin->title, text_cell(lead ? units.at(*lead).code : ""), number_cell(one.copies),
          number_cell(one.units), running(one.after_1_year), running(one.after_2_years),
          number_cell(one.after_1_year.old_enough), number_cell(one.after_2_years.old_enough)},
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
      .options = {{.name = "--by", .value = "WHAT", .help = by_help, .choices = {"model", "year"}},
                  {.name = "--year", .value = "YEAR", .help = year_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
