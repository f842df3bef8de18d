#include "danvan/reporting/submit.hpp"

#include "danvan/base/in_both.hpp"
#include "danvan/base/text.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_submit.hpp"
#include "reporting/rows.hpp"
#include "reporting/take_csv.hpp"

namespace danvan::reporting {
namespace {

/// In the order of Column; then those that a form has for people, which nothing is taken from.
constexpr auto columns = [] {
  std::array<CsvColumn, report_columns.size() + 4> all{};
  std::copy(report_columns.begin(), report_columns.end(), all.begin());
  std::size_t at = report_columns.size();
  for (const char* name : {"name", "measure", "required", "previous"}) {
    all[at++] = {name, false};
  }
  return all;
}();
/// Where the same things are said on the command line.
constexpr std::array<std::string_view, 8> options_of{"UNIT",   "--period",   "--set",  "--set",
                                                     "--form", "--received", "--note", "--note"};

Diagnostic as_diagnostic(const Fault& fault) {
  const auto column = static_cast<std::size_t>(fault.column);
  const std::string option(options_of[column]);
  const std::string field(columns[column].name);
  return {{option, 0, 0},
          option == "--" + field ? std::string() : field,  // said once
          fault.value,
          fault.rule,
          fault.reason,
          fault.cure};
}

/// What was typed, as it may be kept; a fault where it has characters that cannot stand in text.
class Typed {
 public:
  explicit Typed(Diagnostics& diagnostics) : m_diagnostics(diagnostics) {}

  std::string operator()(const std::string& raw, Column column) {
    CleanText cleaned = clean(raw);
    if (cleaned.fault) {
      m_diagnostics.add(as_diagnostic({0, column, {}, {}, describe(*cleaned.fault), {}}));
    }
    return std::move(cleaned.text);
  }

 private:
  Diagnostics& m_diagnostics;
};

/// All reasons in one sentence, each with its rule; the last one's stands at the end of the message anyway.
Message reasons(const std::vector<Fault>& refusals) {
  const auto all = [&](Lang lang) {
    std::string text;
    for (const Fault& fault : refusals) {
      text += (text.empty() ? "" : "; ") + render(fault.reason, lang);
      text += &fault != &refusals.back() ? " [" + fault.rule + "]" : "";
    }
    return text;
  };
  static constexpr Text as_they_are{"{0}", "{0}"};
  return message(as_they_are, in_both(all(Lang::en), all(Lang::vi)));
}

Error refusal(const std::vector<Fault>& refusals) {
  Error error(Exit::refused, refusals.size() == 1 ? refusals.front().reason : reasons(refusals));
  error.rule(refusals.back().rule);
  for (const Fault& fault : refusals) {
    if (fault.cure) {
      error.hint(fault.cure);
    }
  }
  return error;
}

OneSubmission cleaned(const OneSubmission& typed, Diagnostics& diagnostics) {
  Typed clean_text(diagnostics);
  OneSubmission one;
  one.unit = typed.unit;
  one.form = clean_text(typed.form, Column::form);
  one.period = clean_text(typed.period, Column::period);
  one.received = clean_text(typed.received, Column::received);
  one.note = clean_text(typed.note, Column::note);
  for (const OneSubmission::Value& value : typed.values) {
    one.values.push_back({clean_text(value.indicator, Column::indicator), clean_text(value.value, Column::value)});
  }
  return one;
}

}  // namespace

SubmitOutcome take_csv(store::Write& write, const registry::Units& units, Catalogue& catalogue, const std::string& path,
                       const CsvOptions& csv, const SubmitOptions& options, Diagnostics& diagnostics,
                       Intake::Comparer compare) {
  CsvReader reader(path, columns, csv, diagnostics);
  bool in_row = false;
  bool any = false;  // value
  std::int64_t first = 0;
  const auto report = [&](const Fault& fault) {
    const auto column = static_cast<std::size_t>(fault.column);
    if (in_row && fault.line == reader.line()) {
      reader.reject(column, fault.reason, fault.cure, fault.rule);
    } else {
      reader.reject_at(fault.line, column, fault.value, fault.reason, fault.cure, fault.rule);
    }
  };
  Intake intake(write, units, catalogue, options, report);
  intake.compare_only(std::move(compare));
  Rows rows(units, catalogue, options.numbers, intake);
  while (reader.next()) {
    Cells cells;
    for (std::size_t column = 0; column < cells.text.size(); ++column) {
      cells.text[column] = reader.cell(column);
    }
    cells.line = reader.line();
    cells.broken = reader.broken();
    if (!diagnostics.empty()) {
      intake.unsound();
    }
    first = first == 0 ? cells.line : first;
    any = any || cells.broken || !cells[Column::value].empty();
    in_row = true;
    rows.take(cells);
    in_row = false;
  }
  if (first != 0 && !any && diagnostics.empty()) {
    reader.reject_at(first, static_cast<std::size_t>(Column::value), {}, message(messages::nothing_in_file),
                     message(messages::fill_in_column), "RP-43");
  }
  if (!diagnostics.empty()) {
    intake.unsound();
  }
  return intake.finish();
}

SubmitOutcome submit_csv(store::Write& write, const config::Definitions& definitions, const std::string& path,
                         const CsvOptions& csv, const SubmitOptions& options, Diagnostics& diagnostics) {
  const registry::Units units = registry::Units::load(write.store());
  Catalogue catalogue(definitions);
  return take_csv(write, units, catalogue, path, csv, options, diagnostics);
}

SubmitOutcome submit_one(store::Write& write, const config::Definitions& definitions, const OneSubmission& typed,
                         const SubmitOptions& options, Diagnostics& diagnostics) {
  const registry::Units units = registry::Units::load_one(write.store(), typed.unit);
  Catalogue catalogue(definitions);
  const OneSubmission one = cleaned(typed, diagnostics);
  const std::string& unit = units.all().front().code;
  std::vector<Fault> refusals;
  Intake intake(
      write, units, catalogue, options,
      [&](const Fault& fault) {
        if (fault.refusal) {
          refusals.push_back(fault);
        } else {
          diagnostics.add(as_diagnostic(fault));
        }
      },
      Intake::Takes::changes, one.note);
  if (one.values.empty()) {
    intake.fault({0, Column::value, {}, "RP-06", message(messages::no_values), message(messages::no_values_cure)});
  }
  if (!diagnostics.empty()) {
    return intake.finish();
  }
  Rows rows(units, catalogue, options.numbers, intake);
  for (const OneSubmission::Value& value : one.values) {
    Cells cells;
    cells.text = {unit, one.period, value.indicator, value.value, one.form, one.received, {}, {}};
    rows.take(cells);
  }
  SubmitOutcome outcome = intake.finish();
  if (diagnostics.empty() && !refusals.empty()) {
    throw refusal(refusals);
  }
  return outcome;
}

}  // namespace danvan::reporting
