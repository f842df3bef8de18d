#include "register/model_judgement.hpp"

#include "danvan/base/text.hpp"
#include "register/form_reading.hpp"
#include "register/messages.hpp"
#include "register/messages_models.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

constexpr int first_sane_year = 1990;

ModelStatus step(std::int64_t sequence, Date on, ModelState state, std::string level) {
  return {sequence, on.year(), on, state, std::move(level), {}, {}};
}

}  // namespace

ModelJudgement::ModelJudgement(const ModelContext& context, std::span<const ModelRow> rows, SuggestionBudget& budget)
    : m_context(context), m_rows(rows), m_budget(budget), m_models(rows.size()), m_recorded(rows.size()) {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!m_places.find(rows[row].code)) {
      m_places.add(rows[row].code, static_cast<std::int64_t>(row));
    }
  }
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::size_t faults_before = m_faults.size();
    judge_names(row);
    judge_registration(row);
    judge_choices(row);
    judge_origin(row);
    judge_status(row);
    judge_form(row);
    judge_code(row, m_faults.size() == faults_before);
  }
  if (m_faults.empty()) {
    judge_rings();
  }
  std::stable_sort(m_faults.begin(), m_faults.end(),
                   [](const Fault& a, const Fault& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
}

void ModelJudgement::fault(std::size_t row, std::size_t column, std::string_view value, std::string rule,
                           Message reason, Message cure, Exit exit) {
  m_faults.push_back({row, column, std::string(value), std::move(rule), std::move(reason), std::move(cure), exit});
}

// ---- one row by itself

void ModelJudgement::judge_names(std::size_t index) {
  const ModelRow& row = m_rows[index];
  Model& model = m_models[index];
  if (!is_code(row.code)) {
    fault(index, model_code, row.code, "RG-01", message(messages::code_form), message(messages::code_form_cure));
  }
  if (row.title.empty()) {
    fault(index, model_title, row.title, "RG-21", message(messages::title_empty), message(messages::title_empty_cure));
  }
  if (config::find(m_context.definitions.fields, row.field) == nullptr) {
    fault(index, model_field, row.field, "RG-23", no_such(messages::unknown_field, row.field),
          allowed(row.field, config::codes(m_context.definitions.fields)));
  }
  model.code = row.code;
  model.title = row.title;
  model.field = row.field;
  model.address = row.address;
  model.objective = row.objective;
}

void ModelJudgement::judge_registration(std::size_t index) {
  const ModelRow& row = m_rows[index];
  const Unit* unit = m_context.units.find(row.unit);
  if (unit == nullptr) {
    fault(index, model_unit, row.unit, "RG-04", no_such(messages::unknown_unit, row.unit),
          m_budget.spend() ? m_context.units.suggestion(row.unit) : message(messages::see_unit_list));
  } else {
    m_models[index].unit = unit->id;
  }
  const auto day = Date::parse(row.registered);
  if (!day) {
    fault(index, model_registered, row.registered, "RG-14",
          message(row.registered.empty() ? messages::value_needed : messages::not_a_day),
          message(messages::not_a_day_cure));
    return;
  }
  m_models[index].registered = *day;
  if (*day > m_context.today || day->year() < first_sane_year) {
    fault(index, model_registered, row.registered, "RG-25",
          message(messages::registered_out_of_range, first_sane_year, m_context.today.iso()),
          message(messages::check_the_day), Exit::refused);
  } else if (unit != nullptr && unit->on(*day) == nullptr) {
    std::string days;
    for (const UnitVersion& version : unit->versions) {
      days += (days.empty() ? "" : ", ") + span_text(version.from, version.to);
    }
    fault(index, model_unit, row.unit, "RG-22", message(messages::unit_not_in_force, row.unit, day->iso(), days),
          message(messages::unit_not_in_force_cure), Exit::refused);
  }
}

std::string ModelJudgement::choice(std::size_t row, std::size_t column, std::string_view value,
                                   std::span<const std::string> known) {
  if (std::find(known.begin(), known.end(), value) == known.end()) {
    fault(row, column, value, "RG-26", message(messages::not_allowed, value), allowed(value, known));
  }
  return std::string(value);
}

bool ModelJudgement::yes_or_no(std::size_t row, std::size_t column, std::string_view value) {
  if (value != "yes" && value != "no" && !value.empty()) {
    fault(row, column, value, "RG-26", message(messages::not_allowed, value), message(messages::yes_or_no));
  }
  return value == "yes";
}

void ModelJudgement::judge_level(std::size_t row, std::size_t column, std::string_view level) {
  if (!level.empty() && config::find(m_context.definitions.levels, level) == nullptr) {
    fault(row, column, level, "RG-05", message(messages::unknown_level, level),
          allowed(level, config::codes(m_context.definitions.levels)));
  }
}

void ModelJudgement::judge_choices(std::size_t index) {
  static const std::vector<std::string> types{"model", "exemplar"};
  static const std::vector<std::string> subjects{"collective", "individual", "household"};
  const ModelRow& row = m_rows[index];
  Model& model = m_models[index];
  if (!row.type.empty()) {
    model.type = choice(index, model_type, row.type, types);
  }
  if (!row.subject.empty()) {
    model.subject = choice(index, model_subject, row.subject, subjects);
  }
  judge_level(index, model_level, row.level);
  model.level = row.level;
  model.is_new = yes_or_no(index, model_is_new, row.is_new);
  model.is_hard = yes_or_no(index, model_is_hard, row.is_hard);
}

/// The first steps: a draft, or a registration and what `status` says beyond it.
void ModelJudgement::judge_status(std::size_t index) {
  const ModelRow& row = m_rows[index];
  Model& model = m_models[index];
  judge_level(index, model_recognised_level, row.recognised_level);
  const auto state = row.status.empty() ? std::optional(ModelState::registered) : model_state(row.status);
  if (!state) {
    fault(index, model_status, row.status, "RG-26", message(messages::not_allowed, row.status),
          allowed(row.status, model_state_codes()));
  }
  const auto on = day_of(row.status_on, model.registered);
  if (!on) {
    fault(index, model_status_on, row.status_on, "RG-14", message(messages::not_a_day),
          message(messages::not_a_day_cure));
  }
  const bool is_first = state == ModelState::registered || state == ModelState::draft;
  const bool wrong_day =
      on && (*on < model.registered || *on > m_context.today || (is_first && *on != model.registered));
  if (wrong_day && !row.status_on.empty() && Date::parse(row.registered)) {
    fault(index, model_status_on, row.status_on, "RG-31",
          message(messages::step_day_out_of_range, model.registered.iso(), m_context.today.iso()),
          message(is_first ? messages::step_day_of_first : messages::check_the_day), Exit::refused);
  }
  if (!state) {
    return;
  }
  const std::string level = row.recognised_level.empty() && is_recognition(*state) ? row.level : row.recognised_level;
  if (is_recognition(*state) && level.empty()) {
    fault(index, model_recognised_level, row.recognised_level, "RG-32", message(messages::recognition_needs_level),
          message(messages::recognition_needs_level_cure, "recognised_level"), Exit::refused);
  }
  if (!on) {
    return;
  }
  if (is_first) {
    model.log = {step(1, *on, *state, level)};
  } else {
    model.log = {step(1, model.registered, ModelState::registered, {}), step(2, *on, *state, level)};
  }
}

void ModelJudgement::judge_form(std::size_t index) {
  FormReading reading = read_form(m_rows[index].form, index);
  m_faults.insert(m_faults.end(), reading.faults.begin(), reading.faults.end());
  if (reading.form != ModelForm{}) {
    m_forms.emplace(index, std::move(reading.form));
  }
}

// ---- against the record and the other rows

void ModelJudgement::judge_code(std::size_t index, bool sound) {
  const ModelRow& row = m_rows[index];
  const auto first = static_cast<std::size_t>(m_places.find(row.code).value_or(0));
  if (first != index && is_code(row.code)) {
    fault(index, model_code, row.code, "RG-27", message(messages::model_twice, row.code, m_rows[first].line),
          message(messages::model_twice_cure));
  } else if (const Model* recorded = sound ? m_context.models.find(row.code) : nullptr) {
    meet_recorded(index, *recorded);
  }
}

void ModelJudgement::meet_recorded(std::size_t index, const Model& recorded) {
  m_recorded[index] = true;
  const ModelRow& row = m_rows[index];
  if (const std::string differing = differences(index, recorded); !differing.empty()) {
    fault(index, model_code, row.code, "RG-28", message(messages::model_differs, row.code, differing),
          message(messages::model_differs_cure), Exit::refused);
    return;
  }
  complete(index, recorded);
}

/// What the record left open may be filled in later; an empty cell says nothing.
void ModelJudgement::complete(std::size_t index, const Model& recorded) {
  const auto before = m_context.forms.find(recorded.id);
  const ModelForm form = before == m_context.forms.end() ? ModelForm{} : before->second;
  const auto more = m_forms.find(index);
  Completion whole{recorded, more == m_forms.end() ? form : completed(form, more->second)};
  const Model& asked = m_models[index];
  whole.model.address = recorded.address.empty() ? asked.address : recorded.address;
  whole.model.objective = recorded.objective.empty() ? asked.objective : recorded.objective;
  if (whole.form.start && whole.form.review_on && *whole.form.review_on < *whole.form.start) {
    const std::size_t column = form.review_on ? model_start : model_review_on;
    fault(index, column, m_rows[index].form[column - first_form_column], "RG-79",
          message(messages::review_before_start, whole.form.start->iso()), message(messages::check_the_day),
          Exit::refused);
  } else if (whole.form != form || whole.model.address != recorded.address ||
             whole.model.objective != recorded.objective) {
    m_completions.emplace(index, std::move(whole));
  }
}

std::string ModelJudgement::differences(std::size_t index, const Model& recorded) const {
  const ModelRow& row = m_rows[index];
  const Model& asked = m_models[index];
  std::string out;
  const auto compare = [&out](std::string_view name, std::string_view before, std::string_view after) {
    if (before != after) {
      out += fmt::format("{}{}: “{}” → “{}”", out.empty() ? "" : "; ", name, before, after);
    }
  };
  const auto truth = [](bool yes) { return yes ? "yes" : "no"; };
  compare("title", recorded.title, asked.title);
  compare("unit", m_context.units.at(recorded.unit).code, row.unit);
  compare("field", recorded.field, asked.field);
  compare("registered", recorded.registered.iso(), asked.registered.iso());
  compare("type", recorded.type, asked.type);
  compare("subject", recorded.subject, asked.subject);
  compare("level", recorded.level, asked.level);
  compare("is_new", truth(recorded.is_new), truth(asked.is_new));
  compare("is_hard", truth(recorded.is_hard), truth(asked.is_hard));
  compare("origin", recorded.origin ? m_context.models.at(*recorded.origin).code : std::string{}, row.origin);
  const auto compare_given = [&compare](std::string_view name, std::string_view before, std::string_view after) {
    if (!before.empty() && !after.empty()) {
      compare(name, before, after);
    }
  };
  compare_given("address", recorded.address, asked.address);
  compare_given("objective", recorded.objective, asked.objective);
  const auto recorded_form = m_context.forms.find(recorded.id);
  const auto asked_form = m_forms.find(index);
  const auto before = entries_of(recorded_form == m_context.forms.end() ? ModelForm{} : recorded_form->second);
  const auto after = entries_of(asked_form == m_forms.end() ? ModelForm{} : asked_form->second);
  for (std::size_t i = 0; i < before.size(); ++i) {
    compare_given(before[i].column, before[i].written(), after[i].written());
  }
  for (const ModelStatus& wanted : asked.log) {
    const bool known = std::any_of(recorded.log.begin(), recorded.log.end(), [&](const ModelStatus& step) {
      return step.on == wanted.on && step.state == wanted.state && step.recognised_level == wanted.recognised_level;
    });
    if (!known) {
      const ModelStatus* current = current_status(recorded);
      compare("status", current == nullptr ? "" : fmt::format("{} {}", code_of(current->state), current->on.iso()),
              fmt::format("{} {}", code_of(wanted.state), wanted.on.iso()));
    }
  }
  return out;
}

void ModelJudgement::judge_origin(std::size_t index) {
  const ModelRow& row = m_rows[index];
  if (row.origin.empty()) {
    return;
  }
  if (m_context.rejected.contains(row.origin)) {
    if (m_context.partial) {
      fault(index, model_origin, row.origin, "RG-30", message(messages::origin_not_taken, row.origin),
            message(messages::origin_not_taken_cure));
    }
  } else if (!m_places.find(row.origin) && m_context.models.find(row.origin) == nullptr) {
    fault(index, model_origin, row.origin, "RG-24", message(messages::unknown_model, row.origin),
          m_budget.spend() ? m_context.models.suggestion(row.origin) : message(messages::see_model_list));
  }
}

std::size_t ModelJudgement::origin_place(std::size_t row) const {
  const auto found = m_rows[row].origin.empty() ? std::nullopt : m_places.find(m_rows[row].origin);
  return found ? static_cast<std::size_t>(*found) : none;
}

void ModelJudgement::judge_rings() {
  std::vector<std::size_t> walk_of(m_rows.size(), none);  // the walk that came by; each row is passed once
  for (std::size_t start = 0; start < m_rows.size(); ++start) {
    std::size_t here = start;
    while (here != none && walk_of[here] == none) {
      walk_of[here] = start;
      here = origin_place(here);
    }
    if (here != none && walk_of[here] == start) {
      fault(here, model_origin, m_rows[here].origin, "RG-29", message(messages::origins_in_a_ring, m_rows[here].code),
            message(messages::origins_in_a_ring_cure));
    }
  }
}

std::vector<std::size_t> ModelJudgement::origins_first() const {
  std::vector<std::size_t> order;
  order.reserve(m_rows.size());
  std::vector<bool> placed(m_rows.size());
  std::vector<std::size_t> waiting;
  for (std::size_t start = 0; start < m_rows.size(); ++start) {
    for (std::size_t here = start; here != none && !placed[here]; here = origin_place(here)) {
      placed[here] = true;
      waiting.push_back(here);
    }
    order.insert(order.end(), waiting.rbegin(), waiting.rend());
    waiting.clear();
  }
  return order;
}

}  // namespace danvan::registry
