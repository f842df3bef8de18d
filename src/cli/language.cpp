#include "cli/job_state.hpp"
#include "cli/messages.hpp"
#include "cli/record_folder.hpp"
#include "danvan/base/file.hpp"
#include "danvan/config/load.hpp"
#include "danvan/config/ui_alone.hpp"

namespace danvan::cli {
namespace {

/// As the file is now: it may be neither applied nor sound, but whoever wrote it reads its language.
std::optional<Lang> language_of_file(const std::filesystem::path& folder) {
  constexpr std::int64_t longest = 1 << 20;  // a configuration has no more
  const std::filesystem::path file = folder / "danvan.toml";
  std::error_code absent;
  if (!std::filesystem::is_regular_file(file, absent)) {
    return std::nullopt;
  }
  try {
    // Nearly all say it there and plainly, which serves also where an included file is amiss.
    const std::optional<config::Ui> ui = config::ui_alone({{"danvan.toml", read_file(file.string(), longest)}});
    if (ui && ui->lang) {
      return ui->lang;
    }
    Diagnostics faults;
    const config::Loaded loaded = config::load(config::read_sources(folder), faults);
    return faults.empty() ? loaded.definitions.ui.lang : std::nullopt;
  } catch (const Error&) {
    return std::nullopt;  // told by the command that needs the file
  }
}

}  // namespace

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

Lang language_of_place(const std::optional<std::string>& store, const World& world) noexcept {
  try {
    const std::optional<std::filesystem::path> folder = record_folder(world, store);
    const std::optional<Lang> said = folder ? language_of_file(*folder) : std::nullopt;
    return said ? *said : language_of_locale(world);
  } catch (const std::exception&) {
    return Lang::en;  // what is wrong with the folder is told by whoever needs it
  }
}

}  // namespace danvan::cli
