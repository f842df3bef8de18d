#pragma once

#include "danvan/base/decimal.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/reporting/submit.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::reporting {

/// A figure that is asked for, with what is known of it; values are plain text, empty where there is none.
struct EntryField {
  const config::Indicator* indicator = nullptr;  // of the definitions given; never a ratio
  bool required = false;
  std::string before;    // in the period before
  std::string standing;  // in the revision that stands
};

/// A report that is to be entered figure by figure.
struct EntryForm {
  std::string unit, unit_name;         // code; name at the end of the period
  const config::Form* form = nullptr;  // of the definitions given
  Period period = Period::of_year(2000);
  Period before = Period::of_year(1999);  // the period of its kind before it
  std::int64_t revision = 0;              // that stands; 0: none
  std::vector<EntryField> fields;         // in the order of the form
};

/// What is to be asked for the report that `typed` names. Where it names no form it is the only one of the period, or
/// the only one of them that the unit owes. Throws `Error` 3 for what is not known (RP-01 to RP-03, RP-09), and 1 where
/// no figures would be taken: RP-09, RP-11, RP-12, RP-13.
EntryForm entry_form(store::Store& store, const config::Definitions& definitions, const OneSubmission& typed,
                     Date today);

/// The dialogue: what was answered so far, and which figure is asked for. No clock, no file, no terminal.
class EntrySession {
 public:
  EntrySession(const EntryForm& form, NumberStyle numbers);

  enum class Outcome { next, help, left, wrong };
  struct Reply {
    Outcome outcome = Outcome::next;
    Message reason = {}, cure = {};  // of what is wrong
  };
  /// One line as typed: a value; `-` not arising; nothing: leave it as it is; `=` take it out; `<` back; `.` to the
  /// end; `?` help; `q` leave; `,` numbers are written the Vietnamese way from here on. A value is held to the same
  /// rules as those of `submit_one`.
  Reply answer(std::string_view line);

  [[nodiscard]] std::size_t place() const { return m_place; }  // the number of fields: at the end
  [[nodiscard]] bool at_end() const { return m_place == m_given.size(); }
  void back() { m_place -= m_place > 0 ? 1 : 0; }
  [[nodiscard]] NumberStyle numbers() const { return m_numbers; }
  [[nodiscard]] const EntryForm& form() const { return m_form; }
  /// Plain text; empty: to be taken out; nothing: not answered.
  [[nodiscard]] const std::optional<std::string>& given(std::size_t place) const { return m_given[place]; }
  [[nodiscard]] bool empty() const;
  /// What was answered, in plain numbers.
  [[nodiscard]] std::vector<OneSubmission::Value> values() const;

  /// What was answered as text to be kept, and taken up again: false where it is of another report, or empty. An answer
  /// that the rules do not allow any more is left out.
  [[nodiscard]] std::string draft() const;
  bool resume(std::string_view draft);

 private:
  std::optional<Reply> command(std::string_view word);
  Reply value(std::string_view text);
  [[nodiscard]] std::string head() const;

  EntryForm m_form;
  NumberStyle m_numbers;
  std::vector<std::optional<std::string>> m_given;
  std::size_t m_place = 0;
};

/// The file in the record's folder that keeps the draft of an entry, for its owner's eyes only.
class EntryDraft {
 public:
  EntryDraft(const std::filesystem::path& folder, const EntryForm& form);
  /// Nothing where there is none.
  [[nodiscard]] std::optional<std::string> load() const;
  void save(std::string_view draft) const;
  void remove() const noexcept;
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

/// What would come of recording it: nothing is written.
struct EntryPreview {
  SubmitOutcome outcome;
  std::optional<Error> refused;
};
EntryPreview preview(store::Store& store, const store::Recorder& recorder, const config::Definitions& definitions,
                     const OneSubmission& one, const SubmitOptions& options);

}  // namespace danvan::reporting
