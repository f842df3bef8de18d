#include "cli/ending.hpp"
#include "cli/help.hpp"
#include "cli/job_state.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/parse.hpp"
#include "cli/present.hpp"
#include "danvan/base/scratch_file.hpp"
#include "danvan/cli/run.hpp"

#include <algorithm>
#include <span>

namespace danvan::cli {

namespace {

Rejects rejects_of(const Command& command) {
  const bool offered = std::any_of(command.options.begin(), command.options.end(),
                                   [](const Option& option) { return std::string_view(option.name) == "--rejects"; });
  return offered ? Rejects::offered : Rejects::none;
}

}  // namespace

/// What happens around every command: open, run, commit, print; in this order, so that what is printed is recorded.
class Frame {
 public:
  Frame(const Command& command, Given given, World& world, const std::vector<std::string>& words)
      : m_job(command, std::move(given), world, words), m_world(world) {}

  Exit run() {
    if (m_job.m_command.needs != Needs::nothing) {
      refuse_overwriting(m_job);
    }
    const bool for_excel = m_job.m_command.needs == Needs::reading && m_job.flag("--excel");
    m_format = m_job.m_command.output != Output::answer ? "text"
               : for_excel                              ? excel_format(m_job)
                                                        : output_format(m_job);
    if (m_job.m_command.output == Output::csv) {
      require_csv_output(m_job);
    }
    Answer answer = run_command();
    const Diagnostics& faults = m_job.diagnostics();
    const bool partial = m_job.flag("--partial");
    if (!faults.empty() && !partial) {
      close_rejects();
      m_world.err(present(faults, false, rejects_of(m_job.m_command), m_job.lang()));
      return Exit::bad_input;
    }
    commit();
    if (answer.recorded && m_job.dry_run() == store::DryRun::no) {
      answer.recorded();
    }
    m_done = std::move(answer.done);
    close_rejects();
    print(answer);
    if (!faults.empty()) {
      m_world.err(present(faults, true, rejects_of(m_job.m_command), m_job.lang()));
      return Exit::bad_input;
    }
    return answer.exit;
  }

  [[nodiscard]] Lang lang() const { return m_job.lang(); }
  /// What was recorded, given away without a copy: memory may be short.
  [[nodiscard]] std::optional<store::Entry> take_entry() { return std::exchange(m_entry, std::nullopt); }
  [[nodiscard]] Message take_done() { return std::move(m_done); }
  /// Ends what was begun, so that nothing is left open while an error is told. Where the record is, if it was opened.
  std::filesystem::path abandon() {
    m_job.m_state->write.reset();
    return m_job.m_state->store ? m_job.m_state->store->path() : m_record;
  }

 private:
  Answer run_command() {
    try {
      open_rejects();
      open_output();
      return m_job.m_command.run(m_job);
    } catch (Error& error) {
      if (error.exit() == Exit::io && m_job.m_command.needs == Needs::writing && !error.place().file.empty()) {
        error.hint(message(messages::nothing_recorded));  // an error about some other file does not say so itself
      }
      throw;
    }
  }

  void open_rejects() {
    const std::optional<std::string> path = m_job.option("--rejects");
    Diagnostics& faults = m_job.diagnostics();
    if (!path) {
      return;
    }
    m_job.m_state->rejects = std::make_unique<AtomicFile>(m_job.place_of(*path));
    m_job.m_state->rejects->write("file,line,column,field,value,rule,reason,cure\n");
    faults = Diagnostics([this](const Diagnostic& fault) {
      m_rejects.push_back(fault);
      if (m_rejects.size() == most_rejects) {
        write_rejects();
      }
    });
  }

  /// Faults of rows come as they are found: row by row, or of rows that belong together.
  void write_rejects() {
    constexpr std::size_t longest = 1000;  // characters of a cell; of the file that is at fault it may have a MiB
    const Lang lang = m_job.lang();
    std::stable_sort(m_rejects.begin(), m_rejects.end(), [](const Diagnostic& a, const Diagnostic& b) {
      return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    for (const Diagnostic& fault : m_rejects) {
      std::string row;
      append_csv_cell(row, fault.place.file);
      row += fmt::format(",{},{}", fault.place.line, fault.place.column);
      for (const std::string& cell : {shortened(fault.field, longest), shortened(fault.value, longest), fault.rule,
                                      said(fault.reason, lang, longest), said(fault.cure, lang, longest)}) {
        row += ',';
        append_csv_cell(row, cell);
      }
      m_job.m_state->rejects->write(row + "\n");
    }
    m_rejects.clear();
  }

  /// Before the work, so that a place where nothing can be written is told while nothing is recorded.
  void open_output() {
    const std::string target = m_job.option("--output").value_or("-");
    if (m_job.m_command.output != Output::folder && target != "-") {
      m_output = std::make_unique<AtomicFile>(m_job.place_of(target));
    }
  }

  void close_rejects() {
    if (m_job.m_state->rejects) {
      write_rejects();
      m_job.m_state->rejects->commit();
    }
  }

  void commit() {
    if (!m_job.m_state->write) {
      return;
    }
    m_entry = m_job.m_state->write->commit();
    m_unchanged = !m_entry && m_job.dry_run() == store::DryRun::no;
    if (m_entry && m_job.flag("--verbose")) {
      m_world.err(render(message(messages::recorded, m_entry->sequence, hex(m_entry->digest)), m_job.lang()) + "\n");
    }
  }

  [[nodiscard]] std::string encoded(const document::Table& table) const {
    if (m_format == "csv") {
      return to_csv(table, m_job.flag("--excel") ? document::CsvDialect::excel : document::CsvDialect::plain);
    }
    if (m_format == "md") {
      return to_markdown(in_words(table, m_job.lang()));
    }
    if (m_format == "json") {
      return to_json(table);
    }
    const bool shown = m_world.out_is_terminal && !m_output;  // a file is the same wherever it is asked for
    return to_text(in_words(table, m_job.lang()), shown ? m_world.width : 0);
  }

  void write_files(const Answer& answer) {
    if (answer.files.empty()) {
      return;
    }
    const std::filesystem::path folder = m_job.place_of(m_job.option("--output").value());
    make_folder(folder);
    for (const Answer::File& one : answer.files) {
      AtomicFile file(folder / one.name);
      one.write([&](std::string_view bytes) { file.write(bytes); });
      file.commit();
    }
  }

  /// Whoever takes long to read the answer keeps nobody from writing.
  void let_go() {
    m_record = abandon();
    m_job.m_state->store.reset();
  }

  void put(std::string_view bytes) { m_output ? m_output->write(bytes) : m_world.out(bytes); }

  /// In pieces that are few, and small beside what is written.
  template <typename Take>
  static void in_pieces(const Answer& answer, Take take) {
    std::string waiting;
    answer.stream([&](std::string_view bytes) {
      waiting += bytes;
      if (waiting.size() >= piece) {
        take(waiting);
        waiting.clear();
      }
    });
    take(waiting);
  }

  void print_stream(const Answer& answer) {
    if (m_output || !m_world.out_waits) {
      in_pieces(answer, [&](std::string_view bytes) { put(bytes); });
    } else {
      print_when_read(answer);
    }
    if (m_output) {
      m_output->commit();
    }
  }

  /// Reads all of it from the record before it is printed.
  void print_when_read(const Answer& answer) {
    ScratchFile read;
    in_pieces(answer, [&](std::string_view bytes) { read.append(std::as_bytes(std::span(bytes))); });
    let_go();
    std::string waiting;
    for (std::int64_t at = 0; at < read.size(); at += static_cast<std::int64_t>(waiting.size())) {
      waiting.resize(static_cast<std::size_t>(std::min<std::int64_t>(piece, read.size() - at)));
      read.read(at, std::as_writable_bytes(std::span(waiting)));
      put(waiting);
    }
  }

  void print(Answer& answer) {
    if (answer.stream) {
      print_stream(answer);
      return;
    }
    write_files(answer);
    const bool written = m_job.m_command.needs == Needs::writing;
    if (m_format != "text" && written && !answer.table && answer.text.empty()) {
      answer.table = outcome_of_write(m_entry, m_job.dry_run(), m_job.lang());
    }
    if (m_format == "text" && written && m_job.flag("--quiet") && m_job.dry_run() == store::DryRun::no) {
      answer.table.reset();  // it confirms what was done; else it is what was asked for
    }
    const bool drawn = m_format == "text" && !answer.drawing.empty();
    std::string out = drawn ? for_terminal(answer.drawing) : answer.table ? encoded(*answer.table) : "";
    out += answer.text;
    if (!m_job.flag("--quiet") && m_format == "text") {
      for (const Message& note : answer.notes) {
        out += for_terminal(said(note, m_job.lang())) + "\n";
      }
      if (m_job.m_state->write) {
        const bool dry = m_job.dry_run() == store::DryRun::yes;
        out += m_unchanged || dry ? render(message(dry ? messages::dry_run : messages::unchanged), m_job.lang()) + "\n"
                                  : "";
      }
    }
    let_go();
    put(out);
    if (m_output) {
      m_output->commit();
    }
  }

  Job m_job;
  World& m_world;
  std::string m_format;  // settled before anything is done: a wrong one is no reason to tell after a commit
  std::unique_ptr<AtomicFile> m_output;  // where --output names a file
  std::optional<store::Entry> m_entry;
  Message m_done;
  bool m_unchanged = false;
  std::filesystem::path m_record;  // once it was let go
  static constexpr std::size_t piece = 64U << 10U;
  static constexpr std::size_t most_rejects = 4096;
  std::vector<Diagnostic> m_rejects;  // not written yet
};

Diagnostics& Job::diagnostics() {
  if (!m_state->diagnostics) {
    const bool for_rejects = rejects_of(m_command) == Rejects::offered;
    m_state->diagnostics.emplace(for_rejects ? Diagnostics::shown : Diagnostics::shown_of_all);
  }
  return *m_state->diagnostics;
}

namespace {

Exit show_help(const std::vector<std::string>& topics, World& world, Lang lang) {
  if (topics.empty()) {
    world.out(overview(lang));
    return Exit::done;
  }
  if (const std::string page = topic_page(topics.front(), lang); !page.empty()) {
    world.out(page);
    return Exit::done;
  }
  if (const std::string page = topics.size() == 1 ? family_page(topics.front(), lang) : ""; !page.empty()) {
    world.out(page);
    return Exit::done;
  }
  world.out(help_page(*name_command(topics).command, lang));
  return Exit::done;
}

/// The page of `danvan report --help`: nothing but the first word of some commands, and a wish for help. Empty for
/// anything else.
std::string family_asked_about(const std::vector<std::string>& words, const std::function<Lang()>& lang) {
  const bool help =
      std::any_of(words.begin(), words.end(), [](const std::string& word) { return word == "--help" || word == "-h"; });
  const std::vector<std::size_t> names = places_of_names(words);
  return help && names.size() == 1 ? family_page(words[names.front()], lang()) : "";
}

/// What an option says, wherever it stands, in words that may never be understood.
std::optional<std::string> said_anywhere(const std::vector<std::string>& words, std::string_view option) {
  std::optional<std::string> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == option && i + 1 < words.size()) {
      found = words[++i];
    } else if (words[i].starts_with(option) && words[i].substr(option.size()).starts_with('=')) {
      found = words[i].substr(option.size() + 1);
    }
  }
  return found;
}

/// For what is told before there is a `Job`, or without one.
Lang language_of_words(const std::vector<std::string>& words, const World& world) noexcept {
  try {
    for (const std::optional<std::string>& said : {said_anywhere(words, "--lang"), world.variable("DANVAN_LANG")}) {
      if (said == "vi" || said == "en") {
        return said == "vi" ? Lang::vi : Lang::en;
      }
    }
    const std::optional<std::string> store = said_anywhere(words, "--store");
    return language_of_place(store ? store : world.variable("DANVAN_STORE"), world);
  } catch (const std::exception&) {
    return Lang::en;
  }
}

Exit run_words(const std::vector<std::string>& words, World& world, std::optional<Course>& course) {
  const auto lang = [&] { return language_of_words(words, world); };
  if (const auto flagged = said_anywhere(words, "--lang"); flagged != "vi" && flagged != "en") {
    language_asked({}, world);  // refuses a DANVAN_LANG that is neither
  }
  if (const std::string page = family_asked_about(words, lang); !page.empty()) {
    world.out(page);
    return Exit::done;
  }
  const Named named = name_command(words);
  if (named.command == nullptr) {
    for (const std::string& word : words) {
      if (word == "--version") {
        world.out("danvan " DANVAN_VERSION "\n");
        return Exit::done;
      }
      if (word == "--help" || word == "-h") {
        return show_help({}, world, lang());
      }
    }
    if (words.empty()) {
      return show_help({}, world, lang());
    }
    throw no_command(words);
  }
  Asked asked = parse(*named.command, named.rest);
  if (asked.help) {
    world.out(help_page(*named.command, lang()));
    return Exit::done;
  }
  if (named.command->name == "help") {
    const auto topics = asked.given.arguments.find("COMMAND");
    return show_help(topics == asked.given.arguments.end() ? std::vector<std::string>{} : topics->second, world,
                     lang());
  }
  Frame frame(*named.command, std::move(asked.given), world, words);
  try {
    return frame.run();
  } catch (...) {
    course.emplace().entry = frame.take_entry();  // first: what follows may find memory short
    course->done = frame.take_done();
    course->lang = frame.lang();
    course->rejects = rejects_of(*named.command);
    course->record = frame.abandon();
    throw;
  }
}

}  // namespace

Exit run(const std::vector<std::string>& words, World& world) {
  std::optional<Course> course;
  try {
    return run_words(words, world, course);
  } catch (...) {
    if (!course) {
      course.emplace().lang = language_of_words(words, world);
    }
    return end(*course, world);
  }
}

}  // namespace danvan::cli
