#pragma once

#include "danvan/register/activities.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"
#include "register/fault.hpp"
#include "register/suggest.hpp"

#include <map>
#include <span>
#include <tuple>

namespace danvan::registry {

/// Places of `activity_columns`.
enum ActivityColumn : std::size_t {
  activity_kind,
  activity_unit,
  activity_date,
  activity_title,
  activity_model,
  activity_channel,
  activity_participants,
  activity_document,
  activity_findings,
  activity_link,
  activity_officials,
  activity_civil_servants,
  activity_public_employees,
  activity_follow_up,
  activity_task,
};

/// The activities recorded, and those of a request as they are judged. Pure: knows no file and no store.
class ActivityJudgement {
 public:
  ActivityJudgement(const Units& units, const Models& models, const config::Definitions& definitions,
                    std::span<const Activity> recorded, Date today);

  /// What is wrong with the row; where nothing is, the activity is noted, as new unless it is recorded.
  std::vector<Fault> judge(const ActivityRow& row);

  [[nodiscard]] const std::vector<Activity>& added() const { return m_added; }
  [[nodiscard]] std::int64_t unchanged() const { return m_unchanged; }

 private:
  using Key = std::tuple<std::string, std::int64_t, std::int32_t, std::string>;
  struct Known {
    Activity activity;
    std::int64_t line = 0;  // of this file; 0: recorded before
  };

  class Reading;
  void judge_known(Reading& reading);

  const Units& m_units;
  const Models& m_models;
  const config::Definitions& m_definitions;
  Date m_today;
  SuggestionBudget m_budget;
  std::map<Key, Known> m_known;
  std::vector<Activity> m_added;
  std::int64_t m_unchanged = 0;
};

}  // namespace danvan::registry
