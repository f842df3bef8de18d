#pragma once

#include "danvan/base/date.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/register/import.hpp"
#include "danvan/store/store.hpp"

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace danvan::registry {

/// Something done for the movement on a day, by the unit in force then.
struct Activity {
  std::int64_t id = 0;
  std::string kind;
  std::int64_t unit = 0;
  Date on;
  std::string title;
  std::optional<std::int64_t> model;
  std::string channel;                                                      // of publicity
  std::optional<std::int64_t> participants;                                 // all of them
  std::optional<std::int64_t> officials, civil_servants, public_employees;  // cán bộ, công chức, viên chức among them
  std::string document;
  std::string findings;
  std::optional<Date> follow_up;  // the day by which what was found is to be dealt with
  std::string link;
  std::string task;  // where it is evidence for another than its kind says
  bool operator==(const Activity&) const = default;

  /// "A12": given in the order of recording.
  [[nodiscard]] std::string code() const { return "A" + std::to_string(id); }
};
/// Every activity, by day, then by id.
std::vector<Activity> activities(store::Store& store);

/// The tasks that the activity is evidence for: its own, else that of its kind, else those that name its kind as
/// evidence.
std::vector<std::string> tasks_of(const Activity& activity, const config::Definitions& definitions);

/// Columns of activities.csv.
inline constexpr std::array<CsvColumn, 15> activity_columns{{
    {"kind", true},
    {"unit", true},
    {"date", true},
    {"title", true},
    {"model"},
    {"channel"},
    {"participants"},
    {"document"},
    {"findings"},
    {"link"},
    {"officials"},
    {"civil_servants"},
    {"public_employees"},
    {"follow_up"},
    {"task"},
}};

/// An activity as a person gives it, in the order of `activity_columns`; empty text is "not given". Without
/// participants they are the sum of the parts given.
struct ActivityRow {
  std::array<std::string, activity_columns.size()> cells;
  std::int64_t line = 0;  // of the file
};

/// Takes activities.csv. One kind, unit, day and title is one activity: recorded just so it is unchanged, recorded
/// facts are not overwritten.
Taken import_activities(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                        Diagnostics& diagnostics);
/// The same for one. Throws `Error` 3 for unknown codes and malformed text, 1 where a rule refuses it.
Taken add_activity(store::Write& write, const config::Definitions& definitions, ActivityRow row);

/// How many activities units held in a year, by kind: evidence `activity:KIND` of a task.
class ActivityCounts {
 public:
  static ActivityCounts load(store::Store& store, int year);
  [[nodiscard]] std::int64_t count(std::int64_t unit, std::string_view kind) const;

 private:
  std::map<std::pair<std::int64_t, std::string>, std::int64_t, std::less<>> m_counts;
};

}  // namespace danvan::registry
