#include "register/activity_judgement.hpp"

#include "register/count.hpp"
#include "register/messages.hpp"
#include "register/messages_activities.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

constexpr int first_sane_year = 1990;
constexpr std::int64_t most_participants = 1'000'000'000;

std::string number_text(const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : std::string{};
}

/// "channel: “a” → “b”; …" of the facts that differ.
std::string differences(const Activity& before, const Activity& after, const Models& models) {
  std::string out;
  const auto compare = [&out](std::string_view name, const std::string& was, const std::string& is) {
    if (was != is) {
      out += fmt::format("{}{}: “{}” → “{}”", out.empty() ? "" : "; ", name, was, is);
    }
  };
  const auto model = [&](const Activity& one) { return one.model ? models.at(*one.model).code : std::string{}; };
  const auto day = [](const Activity& one) { return one.follow_up ? one.follow_up->iso() : std::string{}; };
  compare("model", model(before), model(after));
  compare("channel", before.channel, after.channel);
  compare("participants", number_text(before.participants), number_text(after.participants));
  compare("officials", number_text(before.officials), number_text(after.officials));
  compare("civil_servants", number_text(before.civil_servants), number_text(after.civil_servants));
  compare("public_employees", number_text(before.public_employees), number_text(after.public_employees));
  compare("document", before.document, after.document);
  compare("findings", before.findings, after.findings);
  compare("follow_up", day(before), day(after));
  compare("link", before.link, after.link);
  compare("task", before.task, after.task);
  return out;
}

}  // namespace

/// One row read as an activity, with what is wrong with it.
class ActivityJudgement::Reading {
 public:
  Reading(ActivityJudgement& judgement, const ActivityRow& given) : m_judgement(judgement), row(given) {
    read_names();
    read_day();
    read_participants();
  }

  void fault(std::size_t column, std::string rule, Message reason, Message cure, Exit exit = Exit::bad_input) {
    faults.push_back({0, column, row.cells[column], std::move(rule), std::move(reason), std::move(cure), exit});
  }

 private:
  void read_names() {
    activity.kind = row.cells[activity_kind];
    if (const auto& kinds = m_judgement.m_definitions.activity_kinds; config::find(kinds, activity.kind) == nullptr) {
      fault(activity_kind, "RG-26", no_such(messages::unknown_activity_kind, activity.kind),
            allowed(activity.kind, config::codes(kinds)));
    }
    activity.title = row.cells[activity_title];
    if (activity.title.empty()) {
      fault(activity_title, "RG-70", message(messages::activity_title_empty),
            message(messages::activity_title_empty_cure));
    }
    const std::string& model = row.cells[activity_model];
    if (const Model* found = m_judgement.m_models.find(model)) {
      activity.model = found->id;
    } else if (!model.empty()) {
      fault(activity_model, "RG-24", message(messages::unknown_model, model),
            m_judgement.m_budget.spend() ? m_judgement.m_models.suggestion(model) : message(messages::see_model_list));
    }
    activity.channel = row.cells[activity_channel];
    activity.document = row.cells[activity_document];
    activity.findings = row.cells[activity_findings];
    activity.link = row.cells[activity_link];
    activity.task = row.cells[activity_task];
    if (const auto& tasks = m_judgement.m_definitions.tasks;
        !activity.task.empty() && config::find(tasks, activity.task) == nullptr) {
      fault(activity_task, "RG-78", message(messages::unknown_task, activity.task),
            allowed(activity.task, config::codes(tasks)));
    }
  }

  std::optional<Date> read_day_of(std::size_t column) {
    const auto day = Date::parse(row.cells[column]);
    if (!day) {
      fault(column, "RG-14", message(row.cells[column].empty() ? messages::value_needed : messages::not_a_day),
            message(messages::not_a_day_cure));
    }
    return day;
  }

  void read_day() {
    const std::string& code = row.cells[activity_unit];
    const Unit* unit = m_judgement.m_units.find(code);
    if (unit == nullptr) {
      fault(activity_unit, "RG-04", no_such(messages::unknown_unit, code),
            m_judgement.m_budget.spend() ? m_judgement.m_units.suggestion(code) : message(messages::see_unit_list));
    } else {
      activity.unit = unit->id;
    }
    const auto day = read_day_of(activity_date);
    if (!row.cells[activity_follow_up].empty()) {
      activity.follow_up = read_day_of(activity_follow_up);
    }
    if (!day) {
      return;
    }
    activity.on = *day;
    if (*day > m_judgement.m_today || day->year() < first_sane_year) {
      fault(activity_date, "RG-71",
            message(messages::activity_day_out_of_range, first_sane_year, m_judgement.m_today.iso()),
            message(messages::check_the_day), Exit::refused);
    } else if (unit != nullptr && unit->on(*day) == nullptr) {
      std::string days;
      for (const UnitVersion& version : unit->versions) {
        days += (days.empty() ? "" : ", ") + span_text(version.from, version.to);
      }
      fault(activity_unit, "RG-72", message(messages::unit_not_in_force, code, day->iso(), days),
            message(messages::activity_unit_cure), Exit::refused);
    }
    if (activity.follow_up && *activity.follow_up < *day) {
      fault(activity_follow_up, "RG-73", message(messages::follow_up_before, day->iso()),
            message(messages::check_the_day), Exit::refused);
    }
  }

  std::optional<std::int64_t> read_count(std::size_t column) {
    if (row.cells[column].empty()) {
      return std::nullopt;
    }
    const auto count = count_of(row.cells[column], most_participants);
    if (!count) {
      fault(column, "RG-74", message(messages::not_a_count), message(messages::not_a_count_cure));
    }
    return count;
  }

  void read_participants() {
    activity.participants = read_count(activity_participants);
    activity.officials = read_count(activity_officials);
    activity.civil_servants = read_count(activity_civil_servants);
    activity.public_employees = read_count(activity_public_employees);
    if (!activity.officials && !activity.civil_servants && !activity.public_employees) {
      return;
    }
    const std::int64_t parts =
        activity.officials.value_or(0) + activity.civil_servants.value_or(0) + activity.public_employees.value_or(0);
    if (row.cells[activity_participants].empty()) {
      activity.participants = parts;
    } else if (activity.participants && *activity.participants < parts) {
      fault(activity_participants, "RG-75", message(messages::parts_exceed, *activity.participants, parts),
            message(messages::parts_exceed_cure), Exit::refused);
    }
  }

  ActivityJudgement& m_judgement;

 public:
  const ActivityRow& row;
  Activity activity;
  std::vector<Fault> faults;
};

ActivityJudgement::ActivityJudgement(const Units& units, const Models& models, const config::Definitions& definitions,
                                     std::span<const Activity> recorded, Date today)
    : m_units(units), m_models(models), m_definitions(definitions), m_today(today) {
  for (const Activity& one : recorded) {
    m_known.emplace(Key{one.kind, one.unit, one.on.days(), one.title}, Known{one, 0});
  }
}

std::vector<Fault> ActivityJudgement::judge(const ActivityRow& row) {
  Reading reading(*this, row);
  if (reading.faults.empty()) {
    judge_known(reading);
  }
  std::stable_sort(reading.faults.begin(), reading.faults.end(),
                   [](const Fault& a, const Fault& b) { return a.column < b.column; });
  return std::move(reading.faults);
}

void ActivityJudgement::judge_known(Reading& reading) {
  Activity& one = reading.activity;
  const auto [entry, is_new] =
      m_known.try_emplace(Key{one.kind, one.unit, one.on.days(), one.title}, Known{one, reading.row.line});
  const Known& known = entry->second;
  if (is_new) {
    m_added.push_back(std::move(one));
  } else if (known.line > 0) {
    reading.fault(activity_title, "RG-76", message(messages::activity_twice, known.line),
                  message(messages::activity_twice_cure));
  } else if (const std::string differing = differences(known.activity, one, m_models); !differing.empty()) {
    reading.fault(activity_title, "RG-77", message(messages::activity_differs, known.activity.code(), differing),
                  message(messages::activity_differs_cure), Exit::refused);
  } else {
    ++m_unchanged;
  }
}

}  // namespace danvan::registry
