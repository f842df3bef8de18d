#include "summary/facts.hpp"
#include "summary/wording.hpp"

namespace danvan::summary {
namespace {

document::Word word(Evidence evidence) {
  switch (evidence) {
    case Evidence::done:
      return {"done", wording::done};
    case Evidence::part:
      return {"part", wording::part};
    case Evidence::none:
      return {"none", wording::none};
  }
  throw Bug("evidence is one of three");
}

}  // namespace

Part task_matrix(const Facts& facts) {
  Part part{"T11", {"danvan.summary.t11.1", wording::t11, {{"code", wording::model}, {"unit", wording::unit}}, {}},
            {},    2,
            0,     1};
  for (const config::Task& task : facts.definitions.tasks) {
    part.table.columns.push_back({task.code, fmt::format(wording::task, task.code), document::Align::centre});
  }
  part.printed = part.table.columns.size() - part.unprinted;
  for (const registry::Unit* unit : facts.reporting_units) {
    document::Row row{{unit->code, facts.version(*unit).name}, false};
    for (const config::Task& task : facts.definitions.tasks) {
      row.cells.emplace_back(word(evidence(task, facts.figures, facts.activities, unit->id)));
    }
    part.table.rows.push_back(std::move(row));
    part.row_codes.push_back(unit->code);
  }
  return part;
}

}  // namespace danvan::summary
