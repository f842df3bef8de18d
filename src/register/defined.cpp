#include "danvan/register/defined.hpp"

#include "register/messages.hpp"
#include "register/messages_activities.hpp"
#include "register/suggest.hpp"

namespace danvan::registry {

void require_kind(const config::Definitions& definitions, std::string_view code) {
  if (config::find(definitions.kinds, code) == nullptr) {
    throw Error(Exit::bad_input, message(messages::unknown_kind, code))
        .rule("RG-03")
        .hint(allowed(code, config::codes(definitions.kinds)));
  }
}

void require_field(const config::Definitions& definitions, std::string_view code) {
  if (config::find(definitions.fields, code) == nullptr) {
    throw Error(Exit::bad_input, message(messages::unknown_field, code))
        .rule("RG-23")
        .hint(allowed(code, config::codes(definitions.fields)));
  }
}

void require_activity_kind(const config::Definitions& definitions, std::string_view code) {
  if (config::find(definitions.activity_kinds, code) == nullptr) {
    throw Error(Exit::bad_input, message(messages::unknown_activity_kind, code))
        .rule("RG-26")
        .at({"--kind"})
        .hint(allowed(code, config::codes(definitions.activity_kinds)));
  }
}

void require_task(const config::Definitions& definitions, std::string_view code) {
  if (config::find(definitions.tasks, code) == nullptr) {
    throw Error(Exit::bad_input, message(messages::unknown_task, code))
        .rule("RG-78")
        .at({"--task"})
        .hint(allowed(code, config::codes(definitions.tasks)));
  }
}

}  // namespace danvan::registry
