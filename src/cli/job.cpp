#include "danvan/cli/job.hpp"

#include "cli/as_of.hpp"
#include "cli/drives.hpp"
#include "cli/job_state.hpp"
#include "cli/messages.hpp"
#include "cli/parse.hpp"
#include "cli/record_folder.hpp"
#include "danvan/base/text.hpp"
#include "danvan/config/ui_alone.hpp"
#include "danvan/store/definitions.hpp"

#include <algorithm>

namespace danvan::cli {

namespace {

constexpr std::chrono::seconds patience(30);  // with others who write

/// Who acts: DANVAN_ACTOR, where it names anybody, else the login.
std::string actor_of(const World& world) {
  constexpr std::size_t longest = 200;  // characters
  CleanText actor = clean(world.variable("DANVAN_ACTOR").value_or(""));
  if (actor.fault) {
    Error error(Exit::usage, message(messages::wrong_actor));
    throw error.hint(describe(*actor.fault));
  }
  if (const std::size_t length = code_points(actor.text); length > longest) {
    Error error(Exit::usage, message(messages::long_actor, length, longest));
    throw error.hint(message(messages::name_the_person));
  }
  return actor.text.empty() ? world.login : actor.text;
}

}  // namespace

Job::Job(const Command& command, Given given, World& world, std::vector<std::string> words)
    : m_command(command),
      m_given(std::move(given)),
      m_world(world),
      m_words(std::move(words)),
      m_state(std::make_unique<State>()) {
  m_state->lang = language_asked(m_given, m_world);
}

Job::~Job() = default;

bool Job::flag(std::string_view option) const {
  return m_given.options.contains(option);
}

std::optional<std::string> Job::option(std::string_view name) const {
  const auto found = m_given.options.find(name);
  return found == m_given.options.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Job::options(std::string_view name) const {
  const auto found = m_given.options.find(name);
  return found == m_given.options.end() ? std::vector<std::string>{} : found->second;
}

std::string Job::argument(std::string_view name) const {
  const auto found = m_given.arguments.find(name);
  return found == m_given.arguments.end() ? std::string{} : found->second.front();
}

std::vector<std::string> Job::arguments(std::string_view name) const {
  const auto found = m_given.arguments.find(name);
  return found == m_given.arguments.end() ? std::vector<std::string>{} : found->second;
}

Error Job::usage(Message what) const {
  return Error(Exit::usage, std::move(what)).hint(message(messages::see_help, m_command.name));
}

std::optional<Date> Job::date(std::string_view option_name) const {
  const std::optional<std::string> text = option(option_name);
  if (!text) {
    return std::nullopt;
  }
  return Date::parse(*text).value();  // the parser has seen to it
}

std::optional<std::int64_t> Job::whole_number(std::string_view option_name) const {
  const std::optional<std::string> text = option(option_name);
  return text ? cli::whole_number(*text) : std::nullopt;
}

Lang Job::lang() const {
  return m_state->lang ? *m_state->lang : language_of_place(store_named(), m_world);
}

Instant Job::now() const {
  const std::optional<std::string> fixed = m_world.variable("DANVAN_NOW");
  if (!fixed) {
    return m_world.clock();
  }
  const std::optional<Instant> moment = Instant::parse(*fixed);
  if (!moment) {
    throw Error(Exit::usage, message(messages::wrong_clock, *fixed));
  }
  return *moment;
}

store::DryRun Job::dry_run() const {
  return flag("--dry-run") ? store::DryRun::yes : store::DryRun::no;
}

std::filesystem::path Job::place_of(const std::string& path) const {
  return cli::place_of(m_world, path);
}

std::filesystem::path Job::store_folder() const {
  if (const std::optional<std::filesystem::path> folder = store_folder_if_any()) {
    return *folder;
  }
  const std::optional<std::string> named = store_named();
  const Message none = named ? message(messages::no_store_in, place_of(*named).string())
                             : message(messages::no_store, m_world.folder.string());
  throw Error(Exit::no_store, none).hint(message(messages::make_store));
}

std::optional<std::string> Job::store_named() const {
  const std::optional<std::string> named = option("--store");
  return named ? named : m_world.variable("DANVAN_STORE");
}

std::optional<std::filesystem::path> Job::store_folder_if_any() const {
  return record_folder(m_world, store_named());
}

store::Store& Job::store() {
  if (!m_state->store) {
    // What was known then is only read; check reads, but for its repair.
    const bool past = option("--as-of").has_value();
    const bool writing = (m_command.needs == Needs::writing && !past) || flag("--reindex");
    const auto for_writing = dry_run() == store::DryRun::yes ? store::Access::rehearse : store::Access::write;
    const auto access = writing ? for_writing : store::Access::read;
    const std::filesystem::path folder = store_folder();
    store::Store opened = store::Store::open(folder / "danvan.db", access, patience, drives_for(folder));
    m_state->store.emplace(std::move(opened));
    learn_language();
    if (past) {
      // Its faults are told in the language of today, which is known by now.
      store::Store now = std::move(*m_state->store);
      m_state->store.reset();
      m_state->definitions.reset();
      m_state->store.emplace(as_asked(*this, std::move(now)));
    }
  }
  return *m_state->store;
}

void Job::glance_at_store() {
  try {
    store();
  } catch (const Error& error) {
    if (error.exit() == Exit::busy) {
      throw;
    }
    // What else is wrong with it is told by the command itself; here only the language is lost.
  }
  m_state->store.reset();
}

void Job::learn_language() {
  if (m_state->lang) {
    return;
  }
  try {
    const std::optional<config::Ui> ui = config::ui_alone(store::applied_sources(store()));
    m_state->lang = (ui ? *ui : definitions().ui).lang.value_or(language_of_locale(m_world));
  } catch (const Error&) {
    // What is wrong with them is told by the command that needs them; here danvan.toml has to do.
    m_state->lang = lang();
  }
}

store::Recorder Job::recorder() const {
  const auto is_personal = [&](std::string_view name) {
    return std::any_of(m_command.options.begin(), m_command.options.end(),
                       [&](const Option& option) { return option.personal && option.name == name; });
  };
  std::string line = "danvan";
  bool hide = false;
  for (const std::string& word : m_words) {
    const std::size_t name_ends = word.find('=');
    if (hide) {
      line += " …";
    } else if (name_ends != std::string::npos && is_personal(word.substr(0, name_ends))) {
      line += fmt::format(" {}=…", word.substr(0, name_ends));
    } else {
      const bool plain = !word.empty() && word.find_first_of(" \t\n\"'") == std::string::npos;
      // Paths are taken as they are; the journal is text.
      const std::string shown = visible(word, word.size());
      line += plain ? " " + shown : " '" + shown + "'";
    }
    hide = !hide && is_personal(word);
  }
  return {actor_of(m_world), line, now()};
}

store::Write& Job::write() {
  ensure(m_command.needs == Needs::writing, "only commands that write open a write");
  if (!m_state->write) {
    m_state->write.emplace(store(), recorder(), dry_run());
  }
  return *m_state->write;
}

const config::Definitions& Job::definitions() {
  if (!m_state->definitions) {
    m_state->definitions.emplace(store::definitions(store()));
  }
  return *m_state->definitions;
}

std::optional<Import> Job::import() const {
  const std::string file = argument("FILE");  // of the commands that only import
  const std::optional<std::string> path = file.empty() ? option("--csv") : std::optional(file);
  if (!path) {
    return std::nullopt;
  }
  Import asked;
  asked.path = *path;
  asked.csv.excel = flag("--excel");
  asked.csv.encoding = option("--encoding").value_or("");
  asked.csv.size_limit = !flag("--no-size-limit");
  const bool vietnamese = option("--numbers").value_or(asked.csv.excel ? "vi" : "plain") == "vi";
  asked.numbers = vietnamese ? NumberStyle::vietnamese : NumberStyle::plain;
  asked.partial = flag("--partial");
  return asked;
}

}  // namespace danvan::cli
