#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/base/decimal.hpp"
#include "danvan/cli/command.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/store/store.hpp"

#include <filesystem>
#include <functional>
#include <map>

namespace danvan::cli {

/// What the world offers a run; tests put their own in its place.
struct World {
  std::function<void(std::string_view)> out, err;
  /// Shows a prompt (on `err`) and takes the line typed on standard input, without its end; nothing at the end of the
  /// input, or where it is interrupted.
  std::function<std::optional<std::string>(std::string_view)> line;
  std::function<std::optional<std::string>(std::string_view)> variable;  // of the environment
  std::filesystem::path folder;                                          // where it was started
  std::function<Instant()> clock;
  std::string login;
  bool out_is_terminal = false, err_is_terminal = false, in_is_terminal = false;
  bool out_waits = false;  // until somebody reads: a pipe, a terminal
  int width = 80;
};

/// The words given for one command, by the names of its table row.
struct Given {
  std::map<std::string, std::vector<std::string>, std::less<>> options;
  std::map<std::string, std::vector<std::string>, std::less<>> arguments;
};

/// Files to import: what `--csv` and its companions say.
struct Import {
  std::string path;
  CsvOptions csv;
  NumberStyle numbers = NumberStyle::plain;
  bool partial = false;
};

/// One run of one command: the words given, the world, and the store once it is needed.
class Job {
 public:
  Job(const Command& command, Given given, World& world, std::vector<std::string> words);
  ~Job();
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;

  [[nodiscard]] bool flag(std::string_view option) const;
  [[nodiscard]] std::optional<std::string> option(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> options(std::string_view name) const;
  [[nodiscard]] std::string argument(std::string_view name) const;  // empty when not given
  [[nodiscard]] std::vector<std::string> arguments(std::string_view name) const;

  /// Of an option that takes a DATE or DAY, or an N or YEAR: the parser has refused (2) what is none.
  [[nodiscard]] std::optional<Date> date(std::string_view option) const;
  [[nodiscard]] std::optional<std::int64_t> whole_number(std::string_view option) const;
  /// A usage error of this command: what is wrong; the frame adds how to see the help.
  [[nodiscard]] Error usage(Message what) const;

  [[nodiscard]] World& world() const { return m_world; }
  [[nodiscard]] Lang lang() const;
  [[nodiscard]] Instant now() const;
  [[nodiscard]] Date today() const { return now().local_date(); }
  [[nodiscard]] store::DryRun dry_run() const;

  /// The place that a path on the command line names, from the folder it was started in, without `.` and without `..`
  /// wherever leaving them out cannot name another place.
  [[nodiscard]] std::filesystem::path place_of(const std::string& path) const;
  /// The folder with danvan.toml and danvan.db: --store, DANVAN_STORE, else the nearest parent that has them. Throws 8.
  [[nodiscard]] std::filesystem::path store_folder() const;
  /// The same; nothing where there is no record.
  [[nodiscard]] std::optional<std::filesystem::path> store_folder_if_any() const;
  /// Who and by which command line, for the journal.
  [[nodiscard]] store::Recorder recorder() const;
  store::Store& store();
  /// Learns the language from the record where nobody says otherwise, and lets go of it: of commands that open it
  /// themselves, or not at all.
  void glance_at_store();
  /// The command's one write transaction; only of commands that need `writing`. The frame commits it.
  store::Write& write();
  const config::Definitions& definitions();
  /// Where what is wrong with an imported file goes; `--rejects FILE` hears all of it.
  Diagnostics& diagnostics();
  /// The import asked for by --csv, or by an argument FILE of a command that only imports, if any.
  [[nodiscard]] std::optional<Import> import() const;

 private:
  friend class Frame;
  /// Of [ui] lang, where neither --lang nor DANVAN_LANG says.
  void learn_language();
  /// What --store or else DANVAN_STORE says.
  [[nodiscard]] std::optional<std::string> store_named() const;
  const Command& m_command;
  Given m_given;
  World& m_world;
  std::vector<std::string> m_words;
  struct State;
  std::unique_ptr<State> m_state;
};

/// --csv, --partial, --numbers and the options of files: of every command that imports.
std::vector<Option> with_import_options(std::vector<Option> own);
/// --rejects, --encoding, --excel, --no-size-limit: of files in CSV.
std::vector<Option> with_file_options(std::vector<Option> own);

}  // namespace danvan::cli
