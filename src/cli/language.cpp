#include "cli/job_state.hpp"
#include "cli/messages.hpp"

namespace danvan::cli {

std::optional<Lang> language_asked(const Given& given, const World& world) {
  std::optional<std::string> word;
  if (const auto found = given.options.find("--lang"); found != given.options.end()) {
    word = found->second.back();
  } else {
    word = world.variable("DANVAN_LANG");
    if (word && *word != "vi" && *word != "en") {
      throw Error(Exit::usage, message(messages::wrong_choice, "DANVAN_LANG", *word, "vi, en"));
    }
  }
  if (!word) {
    return std::nullopt;
  }
  return *word == "vi" ? Lang::vi : Lang::en;
}

Lang language_of_locale(const World& world) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (const std::optional<std::string> value = world.variable(name); value && !value->empty()) {
      return value->starts_with("vi") ? Lang::vi : Lang::en;
    }
  }
  return Lang::en;
}

}  // namespace danvan::cli
