#include "danvan/register/model_life.hpp"

namespace danvan::registry {

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

}  // namespace danvan::registry
