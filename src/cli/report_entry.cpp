#include "cli/report_entry.hpp"

#include "cli/messages_entry.hpp"
#include "cli/present.hpp"
#include "cli/wrap.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

using reporting::EntryField;
using reporting::EntrySession;

constexpr std::size_t longest_shown = 60;  // characters of a text among the figures

/// The dialogue at the terminal: says what the session is at, and hands it what is typed.
class Dialogue {
 public:
  Dialogue(Job& job, const reporting::OneSubmission& typed, const reporting::SubmitOptions& options)
      : m_job(job),
        m_one(typed),
        m_options(options),
        m_numbers(options.numbers),
        m_form(reporting::entry_form(job.store(), job.definitions(), typed, job.today())),
        m_session(m_form, options.numbers),
        m_draft(job.store_folder(), m_form) {
    m_one.form = m_form.form->code;
    m_options.numbers = NumberStyle::plain;  // what the session gives
  }

  std::optional<Entered> run() {
    if (!begin()) {
      tell(message(messages::entry_not_kept));  // but what was kept before is still there
      return std::nullopt;
    }
    while (ask_figures()) {
      switch (settle()) {
        case Settled::record:
          return Entered{m_one, m_options.reason, m_draft};
        case Settled::back:
          m_session.back();
          break;
        case Settled::leave:
          leave();
          return std::nullopt;
      }
    }
    leave();
    return std::nullopt;
  }

 private:
  enum class Settled { record, back, leave };

  void say(const std::string& text) { m_job.world().err(for_terminal(text)); }
  void tell(const Message& message, std::size_t indent = 0) {
    say(std::string(indent, ' ') + wrapped(said(message, m_job.lang()), indent) + "\n");
  }
  [[nodiscard]] std::string words(const Message& message) const { return said(message, m_job.lang()); }

  std::optional<std::string> line() {
    std::optional<std::string> typed = m_job.world().line("> ");
    if (!typed) {
      say("\n");
    }
    return typed;
  }

  /// False where somebody leaves.
  bool begin() {
    tell(message(messages::entry_begins, m_form.unit, m_form.unit_name, m_form.form->code, m_form.period.code(),
                 m_form.fields.size()));
    if (m_form.revision > 0) {
      tell(message(messages::entry_corrects, m_form.revision));
    }
    tell(message(messages::entry_keys));
    return resume();
  }

  /// Takes up what was kept, where somebody wants it; false where somebody leaves.
  bool resume() {
    try {
      const std::optional<std::string> draft = m_draft.load();
      if (!draft || !m_session.resume(*draft)) {
        return true;
      }
    } catch (const Error& error) {  // somebody else's
      draft_fault(error);
      return true;
    }
    const std::size_t next = std::min(m_session.place() + 1, m_form.fields.size());
    tell(message(messages::entry_resume, next, m_form.fields.size()));
    const std::optional<char> chosen = choice("ynq", "ckq", messages::entry_resume_keys);
    if (chosen == 'n') {
      m_session = EntrySession(m_form, m_numbers);
      m_draft.remove();
    }
    return chosen == 'y' || chosen == 'n';
  }

  void draft_fault(const Error& error) {
    m_keeps = false;
    tell(message(messages::entry_draft_fault));
    tell(error.message());
  }

  void keep() {
    if (!m_keeps) {
      return;
    }
    if (m_session.empty()) {
      return m_draft.remove();
    }
    try {
      m_draft.save(m_session.draft());
    } catch (const Error& error) {
      draft_fault(error);
    } catch (const std::filesystem::filesystem_error&) {
      draft_fault(Error(Exit::io, message(messages::entry_draft_fault)));
    }
  }

  void leave() {
    if (m_keeps && !m_session.empty()) {
      keep();
    }
    const bool kept = m_keeps && !m_session.empty();
    tell(kept ? message(messages::entry_kept, m_draft.path().string()) : message(messages::entry_not_kept));
  }

  /// The letter of `english` that was typed, in either language, asked for until it is one, with what may be typed;
  /// nothing at the end.
  std::optional<char> choice(std::string_view english, std::string_view vietnamese, const Text& what_may_be) {
    while (const std::optional<std::string> typed = line()) {
      const std::string word = fold(clean(*typed).text);
      for (std::size_t i = 0; i < english.size() && !word.empty(); ++i) {
        if (word == english.substr(i, 1) || word == vietnamese.substr(i, 1)) {
          return english[i];
        }
      }
      tell(message(what_may_be));
    }
    return std::nullopt;
  }

  // ---- figure by figure

  /// False where somebody leaves.
  bool ask_figures() {
    while (!m_session.at_end()) {
      ask();
      const std::optional<std::string> typed = line();
      if (!typed) {
        return false;
      }
      const EntrySession::Reply reply = m_session.answer(*typed);
      switch (reply.outcome) {
        case EntrySession::Outcome::left:
          return false;
        case EntrySession::Outcome::help:
          help();
          break;
        case EntrySession::Outcome::wrong:
          tell(reply.reason, 2);
          if (reply.cure) {
            tell(reply.cure, 2);
          }
          break;
        case EntrySession::Outcome::next:
          m_numbers = m_session.numbers();
          keep();
          break;
      }
    }
    return true;
  }

  void ask() {
    const EntryField& field = m_form.fields[m_session.place()];
    const config::Indicator& indicator = *field.indicator;
    std::string text = fmt::format("{}/{} {}", m_session.place() + 1, m_form.fields.size(), indicator.name);
    text += indicator.unit.empty() ? "" : fmt::format(" ({})", indicator.unit);
    text += field.required ? ", " + words(message(messages::entry_required)) : "";
    say("\n" + wrapped(text, 2) + "\n");
    std::vector<std::string> known;
    if (!field.before.empty()) {
      known.push_back(words(message(messages::entry_then, m_form.before.code(), shown(field.before, indicator))));
    }
    if (!field.standing.empty()) {
      known.push_back(words(message(messages::entry_revision, m_form.revision, shown(field.standing, indicator))));
    }
    if (const std::optional<std::string>& given = m_session.given(m_session.place())) {
      known.push_back(words(message(messages::entry_typed, shown(*given, indicator))));
    }
    if (!known.empty()) {
      say("  " + wrapped(fmt::format("{}", fmt::join(known, "; ")), 2) + "\n");
    }
  }

  void help() {
    tell(message(messages::entry_keys), 2);
    const config::Indicator& indicator = *m_form.fields[m_session.place()].indicator;
    if (indicator.type == config::IndicatorType::text) {
      tell(message(messages::entry_text, indicator.code), 2);
    } else if (indicator.decimals == 0) {
      tell(message(messages::entry_whole, indicator.code), 2);
    } else {
      tell(message(messages::entry_number, indicator.code, indicator.decimals,
                   m_numbers == NumberStyle::vietnamese ? "1.234,5" : "1234.5"),
           2);
    }
  }

  /// A value as it is typed: in the style of numbers asked for.
  [[nodiscard]] std::string shown(const std::string& value, const config::Indicator& indicator) const {
    if (value.empty()) {
      return words(message(messages::entry_taken_out));
    }
    const auto number = parse_scaled(value, indicator.decimals, NumberStyle::plain);
    const bool text = indicator.type == config::IndicatorType::text;
    if (text || m_numbers == NumberStyle::plain || !std::holds_alternative<std::int64_t>(number)) {
      return shortened(value, longest_shown);
    }
    return document::vietnamese_number(std::get<std::int64_t>(number), indicator.decimals);
  }

  // ---- the whole, and whether to record it

  Settled settle() {
    if (m_session.empty()) {
      return only_back(message(messages::entry_nothing));
    }
    m_one.values = m_session.values();
    overview();
    const bool asks_reason = m_form.revision > 0 && m_options.reason.empty();
    reporting::SubmitOptions as_reasoned = m_options;  // the figures are checked before anybody is asked why
    as_reasoned.reason = asks_reason ? "…" : m_options.reason;
    const reporting::EntryPreview preview =
        reporting::preview(m_job.store(), m_job.recorder(), m_job.definitions(), m_one, as_reasoned);
    if (preview.refused) {
      say(present(*preview.refused, m_job.lang()));
      return only_back({});
    }
    if (preview.outcome.unchanged > 0) {
      return only_back(message(messages::entry_no_change));
    }
    for (const Message& warning : preview.outcome.first_warnings) {
      tell(warning);
    }
    tell_missing();
    if (asks_reason) {
      const std::optional<std::string> reason = ask_reason();
      if (!reason || reason == "<") {
        return reason ? Settled::back : Settled::leave;
      }
      m_options.reason = *reason;
    }
    return ask_to_record();
  }

  /// With what stands beside the figures.
  Settled ask_to_record() {
    const std::optional<Date> received = Date::parse(m_one.received);
    tell(message(messages::entry_received, received.value_or(m_job.today()).iso()));
    if (!m_options.reason.empty()) {
      tell(message(messages::entry_reason_given, m_options.reason));
    }
    tell(message(messages::entry_record));
    const std::optional<char> chosen = choice("yn<q", "ck<q", messages::entry_record);
    return chosen == 'y' ? Settled::record : chosen == '<' ? Settled::back : Settled::leave;
  }

  /// Required figures that would not be there: the report is then taken as incomplete.
  void tell_missing() {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < m_form.fields.size(); ++i) {
      const EntryField& field = m_form.fields[i];
      if (field.required && m_session.given(i).value_or(field.standing).empty()) {
        numbers.push_back(i + 1);
      }
    }
    if (!numbers.empty()) {
      tell(message(messages::entry_incomplete, numbers.size(), fmt::format("{}", fmt::join(numbers, ", "))));
    }
  }

  Settled only_back(const Message& why) {
    if (why) {
      tell(why);
    }
    tell(message(messages::entry_back));
    return choice("<q", "<q", messages::entry_back) == '<' ? Settled::back : Settled::leave;
  }

  std::optional<std::string> ask_reason() {
    tell(message(messages::entry_reason));
    while (const std::optional<std::string> typed = line()) {
      const CleanText reason = clean(*typed);
      if (reason.fault) {
        tell(describe(*reason.fault), 2);
      } else if (reason.text == "q") {
        return std::nullopt;
      } else if (reason.text == "<" || display_width(reason.text) > 1) {
        return reason.text;
      } else if (!reason.text.empty()) {  // a key of the other questions
        tell(message(messages::entry_reason_too_short, reason.text), 2);
      }
    }
    return std::nullopt;
  }

  void overview() {
    const auto right = document::Align::right;
    const auto title = [&](const Message& message) { return words(message); };
    document::Table table{"",
                          "",
                          {{"number", title(message(messages::entry_number_title)), right},
                           {"name", title(message(messages::entry_name_title))},
                           {"unit", title(message(messages::entry_unit_title))},
                           {"before", m_form.before.code(), right}},
                          {}};
    if (m_form.revision > 0) {
      table.columns.push_back({"standing", title(message(messages::entry_revision_title, m_form.revision)), right});
    }
    table.columns.push_back({"typed", title(message(messages::entry_typed_title)), right});
    const auto cell = [&](const std::string& value, const config::Indicator& indicator) {
      return value.empty() ? document::Cell(document::Missing{}) : document::Cell(shown(value, indicator));
    };
    for (std::size_t i = 0; i < m_form.fields.size(); ++i) {
      const EntryField& field = m_form.fields[i];
      const config::Indicator& indicator = *field.indicator;
      document::Row row{{document::Number{static_cast<std::int64_t>(i + 1)}, indicator.name, indicator.unit,
                         cell(field.before, indicator)},
                        false};
      if (m_form.revision > 0) {
        row.cells.push_back(cell(field.standing, indicator));
      }
      const std::optional<std::string>& given = m_session.given(i);
      row.cells.push_back(given ? document::Cell(shown(*given, indicator)) : document::Cell(document::Missing{}));
      table.rows.push_back(std::move(row));
    }
    say("\n" + to_text(table, static_cast<int>(page_width)));
  }

  Job& m_job;
  reporting::OneSubmission m_one;
  reporting::SubmitOptions m_options;
  NumberStyle m_numbers;
  reporting::EntryForm m_form;
  EntrySession m_session;
  reporting::EntryDraft m_draft;
  bool m_keeps = true;
};

}  // namespace

bool somebody_is_there(const Job& job) {
  return job.world().in_is_terminal && job.world().err_is_terminal;
}

std::optional<Entered> ask_for_report(Job& job, const reporting::OneSubmission& typed,
                                      const reporting::SubmitOptions& options) {
  return Dialogue(job, typed, options).run();
}

}  // namespace danvan::cli
