#include "danvan/register/model_life.hpp"
#include "register/fault.hpp"
#include "register/messages.hpp"
#include "register/model_rows.hpp"
#include "register/model_transition.hpp"
#include "register/suggest.hpp"

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

void judge(const Model& model, const ModelStatus& step, Date today) {
  if (step.on < model.registered || step.on > today) {
    throw Error(Exit::refused, message(messages::step_day_out_of_range, model.registered.iso(), today.iso()))
        .rule("RG-31")
        .at({"--on"})
        .hint(message(messages::check_the_day));
  }
  if (const auto fault = refusal_of(model.code, model.log, step)) {
    throw Error(fault->exit, fault->reason).rule(fault->rule).hint(fault->cure);
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
