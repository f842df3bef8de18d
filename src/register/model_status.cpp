#include "danvan/register/models.hpp"

#include <algorithm>
#include <array>

namespace danvan::registry {
namespace {

struct StateCode {
  ModelState state;
  std::string_view code;
};
constexpr std::array<StateCode, 12> state_codes{{
    {ModelState::draft, "draft"},
    {ModelState::registered, "registered"},
    {ModelState::returned, "returned"},
    {ModelState::in_progress, "in_progress"},
    {ModelState::effective, "effective"},
    {ModelState::ineffective, "ineffective"},
    {ModelState::recognised, "recognised"},
    {ModelState::outstanding, "outstanding"},
    {ModelState::confirmed, "confirmed"},
    {ModelState::suspended, "suspended"},
    {ModelState::ended, "ended"},
    {ModelState::dropped, "dropped"},
}};

/// Each step implies the one before it: what is outstanding is recognised, and what is recognised or confirmed works.
bool says_effective(ModelState state) {
  return state == ModelState::effective || state == ModelState::confirmed || is_recognition(state);
}

bool says_not_effective(ModelState state) {
  return state == ModelState::ineffective || state == ModelState::dropped;
}

bool later(const ModelStatus& a, const ModelStatus& b) {
  return a.on != b.on ? a.on > b.on : a.sequence > b.sequence;
}

/// The last step that `counts`, or null.
template <typename Counts>
const ModelStatus* last_of(const Model& model, Counts counts) {
  const ModelStatus* last = nullptr;
  for (const ModelStatus& step : model.log) {
    if (counts(step) && (last == nullptr || later(step, *last))) {
      last = &step;
    }
  }
  return last;
}

}  // namespace

std::string_view code_of(ModelState state) {
  const auto* found =
      std::find_if(state_codes.begin(), state_codes.end(), [&](const StateCode& one) { return one.state == state; });
  ensure(found != state_codes.end(), "every state of a model has a code");
  return found->code;
}

std::optional<ModelState> model_state(std::string_view code) {
  for (const StateCode& one : state_codes) {
    if (one.code == code) {
      return one.state;
    }
  }
  return std::nullopt;
}

std::vector<std::string> model_state_codes() {
  std::vector<std::string> codes;
  for (const StateCode& one : state_codes) {
    codes.emplace_back(one.code);
  }
  return codes;
}

bool is_recognition(ModelState state) {
  return state == ModelState::recognised || state == ModelState::outstanding;
}

ModelYear in_year(const Model& model, int year) {
  ModelYear counts;
  bool was_registered = false;
  bool spoken_for = false;
  for (const ModelStatus& step : model.log) {
    was_registered = was_registered || step.state != ModelState::draft;
    if (step.year == year) {
      spoken_for = spoken_for || says_effective(step.state);
      counts.recognised = counts.recognised || is_recognition(step.state);
      counts.outstanding = counts.outstanding || step.state == ModelState::outstanding;
    }
  }
  counts.is_new_in_year = was_registered && model.registered.year() == year;
  counts.carried_over = spoken_for && model.registered.year() < year;
  counts.registered = counts.is_new_in_year || counts.carried_over;
  // The log is append-only, so a finding is corrected by a later one: the last word of the year holds.
  const ModelStatus* verdict = last_of(model, [&](const ModelStatus& step) {
    return step.year == year && (says_effective(step.state) || says_not_effective(step.state));
  });
  counts.effective = verdict != nullptr && says_effective(verdict->state);
  counts.recognised = counts.recognised && counts.effective;
  counts.outstanding = counts.outstanding && counts.effective;
  return counts;
}

const ModelStatus* current_status(const Model& model) {
  return last_of(model, [](const ModelStatus&) { return true; });
}

const ModelStatus* status_in_year(const Model& model, int year) {
  return last_of(model, [&](const ModelStatus& step) { return step.year <= year; });
}

int last_heard_of(const Model& model, int year) {
  int last = model.registered.year();
  for (const ModelStatus& step : model.log) {
    const bool heard = says_effective(step.state) || step.state == ModelState::ineffective;
    if (heard && step.year <= year) {
      last = std::max(last, step.year);
    }
  }
  return last;
}

bool is_idle(const Model& model, int years, int year) {
  const ModelStatus* step = status_in_year(model, year);
  const bool lives = step != nullptr && step->state != ModelState::draft && step->state != ModelState::ended &&
                     step->state != ModelState::dropped;
  return lives && model.registered.year() <= year && year - last_heard_of(model, year) >= years;
}

std::string recognised_level(const Model& model, int year) {
  const ModelStatus* step =
      last_of(model, [&](const ModelStatus& one) { return one.year <= year && !one.recognised_level.empty(); });
  return step == nullptr ? std::string{} : step->recognised_level;
}

}  // namespace danvan::registry
