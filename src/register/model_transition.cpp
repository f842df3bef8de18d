#include "register/model_transition.hpp"

#include "danvan/register/confirm_models.hpp"
#include "danvan/register/model_life.hpp"
#include "register/messages_models.hpp"
#include "register/suggest.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

/// The steps that would stand directly before and after that day's.
struct Neighbours {
  const ModelStatus* before = nullptr;
  const ModelStatus* after = nullptr;
};
Neighbours neighbours(std::span<const ModelStatus> log, Date on) {
  Neighbours found;
  for (const ModelStatus& step : log) {  // by sequence: of one day, the last counts
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

}  // namespace

std::vector<ModelState> next_states(std::optional<ModelState> before) {
  using enum ModelState;
  if (!before) {
    return {draft, registered};
  }
  switch (*before) {
    case draft:
      return {registered, dropped};
    case registered:  // where nobody records that work began, the first finding follows the registration
      return {returned, in_progress, effective, ineffective, confirmed, suspended, ended, dropped};
    case returned:
      return {registered, dropped};
    case in_progress:
      return {effective, ineffective, confirmed, suspended, ended, dropped};
    case effective:
      return {ineffective, recognised, confirmed, suspended, ended, dropped};
    case ineffective:
      return {in_progress, effective, suspended, ended, dropped};
    case recognised:
      return {effective, ineffective, outstanding, confirmed, suspended, ended, dropped};
    case outstanding:
      return {effective, ineffective, recognised, confirmed, suspended, ended, dropped};
    case confirmed:
      return {effective, ineffective, recognised, outstanding, suspended, ended, dropped};
    case suspended:
      return {in_progress, confirmed, ended, dropped};
    case ended:
    case dropped:
      return {in_progress};
  }
  throw Bug("every state of a model has its successors");
}

bool needs_reason(std::optional<ModelState> before, ModelState after) {
  const bool was_over = before == ModelState::ended || before == ModelState::dropped;
  return after == ModelState::returned || was_over;
}

std::optional<Fault> refusal_of(std::string_view model, std::span<const ModelStatus> log, const ModelStatus& step) {
  const auto [before, after] = neighbours(log, step.on);
  const auto state = before == nullptr ? std::nullopt : std::optional(before->state);
  const std::string now(code_of(step.state));
  if (!may_follow(before, step)) {
    return Fault{0,
                 confirmation_status,
                 now,
                 "RG-60",
                 message(messages::step_not_allowed, model, state ? code_of(*state) : "…", step.on.iso(), now),
                 what_follows(state),
                 Exit::refused};
  }
  // What was recorded as a finding need not have been recorded step by step; only a step between steps is held to both.
  if (after != nullptr && !may_follow(&step, *after) && (before == nullptr || may_follow(before, *after))) {
    return Fault{0,
                 confirmation_status,
                 now,
                 "RG-61",
                 message(messages::step_before_next, model, code_of(after->state), after->on.iso(), now),
                 what_follows(step.state),
                 Exit::refused};
  }
  if (needs_reason(state, step.state) && step.reason.empty()) {
    return Fault{0,
                 confirmation_reason,
                 {},
                 "RG-62",
                 message(messages::step_needs_reason, now),
                 message(messages::step_needs_reason_cure),
                 Exit::refused};
  }
  return std::nullopt;
}

}  // namespace danvan::registry
