#include "danvan/register/model_life.hpp"
#include "register/fault.hpp"
#include "register/messages.hpp"
#include "register/messages_models.hpp"
#include "register/model_rows.hpp"
#include "register/suggest.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

StepRow cleaned(StepRow row) {
  row.code = clean_option(row.code, "MODEL");
  row.status = clean_option(row.status, "--status");
  row.on = clean_option(row.on, "--on");
  row.basis = clean_option(row.basis, "--basis");
  row.reason = clean_option(row.reason, "--reason");
  row.level = clean_option(row.level, "--level");
  return row;
}

ModelStatus read(const config::Definitions& definitions, const Model& model, const StepRow& row) {
  ModelStatus step;
  const auto state = model_state(row.status);
  if (!state) {
    throw Error(Exit::bad_input, message(messages::not_allowed, row.status))
        .rule("RG-26")
        .at({"--status"})
        .hint(allowed(row.status, model_state_codes()));
  }
  step.state = *state;
  const auto on = Date::parse(row.on);
  if (!on) {
    throw Error(Exit::bad_input, message(messages::not_a_day))
        .rule("RG-14")
        .at({"--on"})
        .hint(message(messages::not_a_day_cure));
  }
  step.on = *on;
  step.year = on->year();
  if (!row.level.empty() && config::find(definitions.levels, row.level) == nullptr) {
    throw Error(Exit::bad_input, message(messages::unknown_level, row.level))
        .rule("RG-05")
        .at({"--level"})
        .hint(allowed(row.level, config::codes(definitions.levels)));
  }
  if (is_recognition(step.state)) {
    step.recognised_level = row.level.empty() ? model.level : row.level;
  } else {
    step.level = row.level;
  }
  step.basis = row.basis;
  step.reason = row.reason;
  return step;
}

/// The steps that would stand directly before and after that day's.
struct Neighbours {
  const ModelStatus* before = nullptr;
  const ModelStatus* after = nullptr;
};
Neighbours neighbours(const Model& model, Date on) {
  Neighbours found;
  for (const ModelStatus& step : model.log) {  // by sequence: of one day, the last counts
    if (step.on <= on && (found.before == nullptr || step.on >= found.before->on)) {
      found.before = &step;
    } else if (step.on > on && (found.after == nullptr || step.on < found.after->on)) {
      found.after = &step;
    }
  }
  return found;
}

bool may_follow(const ModelStatus* before, const ModelStatus& after) {
  if (before != nullptr && before->state == after.state) {
    const std::string& level = after.level.empty() ? after.recognised_level : after.level;
    const std::string& level_before = before->level.empty() ? before->recognised_level : before->level;
    const bool is_finding = after.state >= ModelState::effective && after.state <= ModelState::confirmed;
    return (!level.empty() && level != level_before) || (is_finding && before->year != after.year);
  }
  const auto next = next_states(before == nullptr ? std::nullopt : std::optional(before->state));
  return std::find(next.begin(), next.end(), after.state) != next.end();
}

Message what_follows(std::optional<ModelState> before) {
  std::vector<std::string> codes;
  for (const ModelState state : next_states(before)) {
    codes.emplace_back(code_of(state));
  }
  return message(messages::steps_that_follow, before ? code_of(*before) : "…", joined(codes));
}

void judge(const Model& model, const ModelStatus& step, Date today) {
  if (step.on < model.registered || step.on > today) {
    throw Error(Exit::refused, message(messages::step_day_out_of_range, model.registered.iso(), today.iso()))
        .rule("RG-31")
        .at({"--on"})
        .hint(message(messages::check_the_day));
  }
  const auto [before, after] = neighbours(model, step.on);
  const auto state = before == nullptr ? std::nullopt : std::optional(before->state);
  if (!may_follow(before, step)) {
    throw Error(Exit::refused, message(messages::step_not_allowed, model.code, state ? code_of(*state) : "…",
                                       step.on.iso(), code_of(step.state)))
        .rule("RG-60")
        .hint(what_follows(state));
  }
  // What was recorded as a finding need not have been recorded step by step; only a step between steps is held to both.
  if (after != nullptr && !may_follow(&step, *after) && (before == nullptr || may_follow(before, *after))) {
    throw Error(Exit::refused, message(messages::step_before_next, model.code, code_of(after->state), after->on.iso(),
                                       code_of(step.state)))
        .rule("RG-61")
        .hint(what_follows(step.state));
  }
  if (needs_reason(state, step.state) && step.reason.empty()) {
    throw Error(Exit::refused, message(messages::step_needs_reason, code_of(step.state)))
        .rule("RG-62")
        .hint(message(messages::step_needs_reason_cure));
  }
  if (is_recognition(step.state) && step.recognised_level.empty()) {
    throw Error(Exit::refused, message(messages::recognition_needs_level))
        .rule("RG-32")
        .hint(message(messages::recognition_needs_level_cure, "--level"));
  }
}

}  // namespace

Taken set_model_status(store::Write& write, const config::Definitions& definitions, StepRow given) {
  const StepRow row = cleaned(std::move(given));
  const Models models = Models::load(write.store());
  const Model& model = models.require(row.code);
  ModelStatus step = read(definitions, model, row);
  for (const ModelStatus& known : model.log) {
    step.sequence = known.sequence;
    step.year = known.on == step.on && known.state == step.state ? known.year : step.on.year();
    if (known == step) {
      return {.unchanged = 1};
    }
  }
  step.year = step.on.year();
  judge(model, step, write.now().local_date());
  ++step.sequence;
  const ModelStep appended{model.id, std::move(step)};
  insert_steps(write, std::span(&appended, 1));
  return {.added = 1};
}

}  // namespace danvan::registry
