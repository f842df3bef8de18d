#include "danvan/register/activities.hpp"

#include "danvan/store/next_number.hpp"
#include "register/activity_judgement.hpp"
#include "register/activity_rows.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

Taken write_added(store::Write& write, const ActivityJudgement& judgement) {
  std::vector<Activity> added = judgement.added();
  std::int64_t next_id = store::next_number(write, "activity");
  for (Activity& one : added) {
    one.id = next_id++;
  }
  insert_activities(write, added);
  return {.added = static_cast<std::int64_t>(added.size()), .unchanged = judgement.unchanged()};
}

}  // namespace

std::vector<std::string> tasks_of(const Activity& activity, const config::Definitions& definitions) {
  if (!activity.task.empty()) {
    return {activity.task};
  }
  const config::ActivityKind* kind = config::find(definitions.activity_kinds, activity.kind);
  if (kind != nullptr && !kind->task.empty()) {
    return {kind->task};
  }
  const std::string item = "activity:" + activity.kind;
  std::vector<std::string> naming;
  for (const config::Task& task : definitions.tasks) {
    const auto names = [&](const std::vector<std::string>& items) {
      return std::find(items.begin(), items.end(), item) != items.end();
    };
    if (names(task.all) || names(task.any)) {
      naming.push_back(task.code);
    }
  }
  return naming;
}

std::int64_t ActivityCounts::count(std::int64_t unit, std::string_view kind) const {
  const auto found = m_counts.find(std::pair{unit, std::string(kind)});
  return found == m_counts.end() ? 0 : found->second;
}

Taken import_activities(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                        Diagnostics& diagnostics) {
  const Units units = Units::load(write.store());
  const Models models = Models::load(write.store());
  const std::vector<Activity> recorded = activities(write.store());
  ActivityJudgement judgement(units, models, definitions, recorded, write.now().local_date());
  CsvReader reader(file.path, activity_columns, file.csv, diagnostics);
  while (reader.next()) {
    if (reader.broken()) {
      continue;
    }
    ActivityRow row;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      row.cells[column] = reader.cell(column);
    }
    row.line = reader.line();
    for (const Fault& fault : judgement.judge(row)) {
      reader.reject(fault.column, fault.reason, fault.cure, fault.rule);
    }
  }
  return file.partial == Partial::no && !diagnostics.empty() ? Taken{} : write_added(write, judgement);
}

Taken add_activity(store::Write& write, const config::Definitions& definitions, ActivityRow row) {
  for (std::size_t column = 0; column < row.cells.size(); ++column) {
    row.cells[column] = clean_option(row.cells[column], option_of(activity_columns[column].name));
  }
  // A model is an option of an activity, though elsewhere it is what a command is about.
  const auto option = [](std::size_t column) {
    return column == activity_model ? std::string("--model") : option_of(activity_columns[column].name);
  };
  const Units units = Units::load(write.store());
  const Models models = Models::load(write.store());
  const std::vector<Activity> recorded = activities(write.store());
  ActivityJudgement judgement(units, models, definitions, recorded, write.now().local_date());
  if (const auto faults = judgement.judge(row); !faults.empty()) {
    const Fault& first = gravest(faults);
    throw error_of(first, option(first.column));
  }
  return write_added(write, judgement);
}

}  // namespace danvan::registry
