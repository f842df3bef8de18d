#pragma once

#include "cli/register_answers.hpp"
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

inline Answer reorganized(Job& job, std::vector<registry::ReorganizationRow> rows) {
  if (const auto parent = job.option("--children-to")) {
    const Date on = job.date("--on").value_or(Date());
    auto children = registry::move_children(job.write().store(), job.arguments("UNIT"), *parent, rows.front(), on);
    rows.insert(rows.end(), children.begin(), children.end());
  }
  const registry::Taken taken = registry::reorganize(job.write(), job.definitions(), std::move(rows));
  Answer answer;
  if (taken.added + taken.closed > 0) {
    answer.notes.push_back(message(reorganized_note, taken.added, taken.closed, taken.unchanged));
  }
  return answer;
}

}  // namespace danvan::cli
