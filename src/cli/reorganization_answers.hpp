#pragma once

#include "cli/register_answers.hpp"
#include "danvan/register/leads.hpp"
#include "danvan/register/reorganize.hpp"

namespace danvan::cli {

/// What the commands that reorganize units one by one have in common.
inline constexpr Text unit_argument_help{"its code", "mã đơn vị"};
inline constexpr Text change_on_help{"first day on which it is so", "ngày có hiệu lực"};
inline constexpr Text event_help{"code of the event; left out: made of change, day and unit",
                                 "mã sự kiện; bỏ trống: ghép từ loại thay đổi, ngày và đơn vị"};
inline constexpr Text change_basis_help{"the decision it rests on", "căn cứ (số, ký hiệu quyết định)"};
inline constexpr Text children_to_help{"unit that those directly below it, or in its sector, go to",
                                       "đơn vị tiếp nhận các đơn vị trực thuộc, thuộc ngành"};
inline constexpr Text reorganized_note{"{0} added, {1} versions closed, {2} unchanged",
                                       "đã thêm {0}, kết thúc {1} giai đoạn, giữ nguyên {2}"};
inline constexpr Text passed_note{"models that pass to another unit: {0} ({1})",
                                  "số mô hình chuyển sang đơn vị kế thừa: {0} ({1})"};
inline constexpr Text waiting_note{
    "models that wait for `danvan model assign`: {0}; see `danvan model list --unassigned`",
    "số mô hình chờ giao đơn vị chủ trì (`danvan model assign`): {0}; xem `danvan model "
    "list --unassigned`"};

inline std::vector<Option> with_event_options(std::vector<Option> own, bool ends) {
  own.push_back({.name = "--on", .value = "DATE", .help = change_on_help, .required = true});
  own.push_back({.name = "--event", .value = "CODE", .help = event_help});
  own.push_back({.name = "--basis", .value = "TEXT", .help = change_basis_help});
  if (ends) {
    own.push_back({.name = "--children-to", .value = "UNIT", .help = children_to_help});
  }
  return own;
}

/// A row of the event that the options name, for one unit.
inline registry::ReorganizationRow event_row(const Job& job, std::string_view change, const std::string& unit) {
  const Date on = job.date("--on").value_or(Date());
  registry::ReorganizationRow row;
  row.on = on.iso();
  row.change = change;
  row.predecessor = unit;
  row.basis = job.option("--basis").value_or("");
  row.code = job.option("--event").value_or(
      fmt::format("{}-{:04}{:02}{:02}-{}", change, on.year(), on.month(), on.day(), job.argument("UNIT")));
  return row;
}

/// "HP01 12, HP02 3, …": the first of them.
inline std::string passed_words(const registry::Units& units, const registry::LeadsPassed& passed) {
  constexpr std::size_t most = 12;
  std::vector<std::string> words;
  for (const registry::LeadsPassed::To& one : passed.to) {
    if (words.size() == most) {
      words.push_back(fmt::format("… (+{})", passed.to.size() - most));
      break;
    }
    words.push_back(fmt::format("{} {}", units.at(one.unit).code, one.models));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

/// What was recorded, and what became of the models of the units that ended.
inline Answer reorganized_answer(Job& job, const registry::Taken& taken, const registry::LeadWatch& watch) {
  Answer answer;
  if (taken.added + taken.closed == 0) {
    return answer;
  }
  answer.notes.push_back(message(reorganized_note, taken.added, taken.closed, taken.unchanged));
  const registry::LeadsPassed passed = watch.passed(job.write().store(), job.today());
  std::int64_t models = 0;
  for (const registry::LeadsPassed::To& one : passed.to) {
    models += one.models;
  }
  if (models > 0) {
    const registry::Units units = registry::Units::load(job.write().store());
    answer.notes.push_back(message(passed_note, models, passed_words(units, passed)));
  }
  if (passed.waiting > 0) {
    answer.notes.push_back(message(waiting_note, passed.waiting));
  }
  return answer;
}

inline Answer reorganized(Job& job, std::vector<registry::ReorganizationRow> rows) {
  if (const auto parent = job.option("--children-to")) {
    const Date on = job.date("--on").value_or(Date());
    auto children = registry::move_children(job.write().store(), job.arguments("UNIT"), *parent, rows.front(), on);
    rows.insert(rows.end(), children.begin(), children.end());
  }
  const registry::LeadWatch watch(job.write().store());
  return reorganized_answer(job, registry::reorganize(job.write(), job.definitions(), std::move(rows)), watch);
}

}  // namespace danvan::cli
