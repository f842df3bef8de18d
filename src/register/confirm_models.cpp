#include "danvan/register/confirm_models.hpp"

#include "danvan/register/models.hpp"
#include "register/fault.hpp"
#include "register/messages.hpp"
#include "register/messages_models.hpp"
#include "register/model_rows.hpp"
#include "register/model_transition.hpp"
#include "register/suggest.hpp"

#include <algorithm>
#include <map>

namespace danvan::registry {
namespace {

/// The columns of every file; `reason` and `sent_to` may be absent, which is not the same as empty.
constexpr std::array<std::string ConfirmationRow::*, 6> members{&ConfirmationRow::code,   &ConfirmationRow::year,
                                                                &ConfirmationRow::status, &ConfirmationRow::on,
                                                                &ConfirmationRow::basis,  &ConfirmationRow::level};

using Cells = std::array<std::string, confirmation_columns.size()>;

Cells cells_of(const ConfirmationRow& row) {
  Cells cells;
  for (std::size_t column = 0; column < members.size(); ++column) {
    cells[column] = row.*members[column];
  }
  cells[confirmation_reason] = row.reason.value_or("");
  cells[confirmation_sent_to] = row.sent_to.value_or("");
  return cells;
}

/// What steps are judged against.
struct Context {
  const Models& models;
  const config::Definitions& definitions;
  Date today;
  SuggestionBudget& budget;
  std::vector<std::string> states;  // that a row may name
};

/// One row read as a step, or what is wrong with it.
struct Reading {
  const Model* model = nullptr;
  ModelStatus status;
  bool has_year = false, has_state = false, has_day = false;
  std::vector<Fault> faults;

  void fault(std::size_t column, std::string_view value, std::string rule, Message reason, Message cure,
             Exit exit = Exit::bad_input) {
    faults.push_back({0, column, std::string(value), std::move(rule), std::move(reason), std::move(cure), exit});
  }
};

void read_words(Reading& reading, const Context& context, const ConfirmationRow& row) {
  reading.model = context.models.find(row.code);
  if (reading.model == nullptr) {
    reading.fault(confirmation_model, row.code, "RG-24", no_such(messages::unknown_model, row.code),
                  context.budget.spend() ? context.models.suggestion(row.code) : message(messages::see_model_list));
  }
  if (const auto year = year_of(row.year)) {
    reading.status.year = *year;
    reading.has_year = true;
  } else {
    reading.fault(confirmation_year, row.year, "RG-33", message(messages::not_a_year),
                  message(messages::not_a_year_cure));
  }
  const auto& states = context.states;
  if (std::find(states.begin(), states.end(), row.status) == states.end()) {
    reading.fault(confirmation_status, row.status, "RG-26", no_such(messages::not_allowed, row.status),
                  allowed(row.status, states));
  } else {
    reading.status.state = model_state(row.status).value_or(ModelState::confirmed);
    reading.has_state = true;
  }
  if (const auto on = day_of(row.on, context.today)) {
    reading.status.on = *on;
    reading.has_day = true;
  } else {
    reading.fault(confirmation_on, row.on, "RG-14", message(messages::not_a_day), message(messages::not_a_day_cure));
  }
  const auto read_level = [&](std::size_t column, const std::string& level) {
    if (!level.empty() && config::find(context.definitions.levels, level) == nullptr) {
      reading.fault(column, level, "RG-05", message(messages::unknown_level, level),
                    allowed(level, config::codes(context.definitions.levels)));
    }
    return level;
  };
  read_level(confirmation_level, row.level);
  reading.status.level = read_level(confirmation_sent_to, row.sent_to.value_or(""));
  reading.status.basis = row.basis;
  reading.status.reason = row.reason.value_or("");
}

/// As far as the words could be read: one that could not hides no fault of the others.
void judge_time(Reading& reading, const Context& context, const ConfirmationRow& row) {
  if (reading.model == nullptr) {
    return;
  }
  const ModelStatus& status = reading.status;
  const Date registered = reading.model->registered;
  // Next year's models are confirmed at the end of this one; nothing else can be known of a year before it begins.
  const int last_year = status.on.year() + (status.state == ModelState::confirmed ? 1 : 0);
  if (reading.has_day && (status.on < registered || status.on > context.today)) {
    reading.fault(confirmation_on, row.on, "RG-31",
                  message(messages::step_day_out_of_range, registered.iso(), context.today.iso()),
                  message(messages::check_the_day), Exit::refused);
  }
  if (!reading.has_year) {
    return;
  }
  if (status.year < registered.year()) {
    reading.fault(confirmation_year, row.year, "RG-34",
                  message(messages::year_before_registration, row.code, registered.iso()),
                  message(messages::check_the_year), Exit::refused);
  } else if (reading.has_day && reading.has_state && status.year > last_year) {
    reading.fault(confirmation_year, row.year, "RG-35", message(messages::year_not_begun, row.year, status.on.iso()),
                  message(messages::check_the_year), Exit::refused);
  }
}

Reading read(const Context& context, const ConfirmationRow& row) {
  Reading reading;
  read_words(reading, context, row);
  judge_time(reading, context, row);
  const bool recognition = reading.has_state && is_recognition(reading.status.state);
  const bool of_model = row.level.empty() && recognition && reading.model != nullptr;
  reading.status.recognised_level = of_model ? reading.model->level : row.level;
  if (recognition && reading.model != nullptr && reading.status.recognised_level.empty()) {
    reading.fault(confirmation_level, row.level, "RG-32", message(messages::recognition_needs_level),
                  message(messages::recognition_needs_level_cure, "level"), Exit::refused);
  }
  return reading;
}

bool same_step(const ModelStatus& known, const ModelStatus& given, const ConfirmationRow& row) {
  return known.year == given.year && known.state == given.state && (row.on.empty() || known.on == given.on) &&
         known.recognised_level == given.recognised_level && known.basis == given.basis &&
         (!row.reason || known.reason == given.reason) && (!row.sent_to || known.level == given.level);
}

/// The logs with the steps of this request in them.
class StepIntake {
 public:
  /// Numbers the step and takes it, unless the log has it; or says why it cannot stand there.
  std::optional<Fault> take(const Model& model, ModelStatus status, const ConfirmationRow& row) {
    std::vector<ModelStatus>& log = m_logs.try_emplace(model.id, model.log).first->second;
    for (const ModelStatus& known : log) {
      if (same_step(known, status, row)) {
        ++m_unchanged;
        return std::nullopt;
      }
      status.sequence = std::max(status.sequence, known.sequence);
    }
    const auto findings = confirmation_states();
    const bool is_finding = std::find(findings.begin(), findings.end(), code_of(status.state)) != findings.end();
    if (auto fault = is_finding ? std::nullopt : refusal_of(model.code, log, status)) {
      return fault;
    }
    ++status.sequence;
    log.push_back(status);
    m_new.push_back({model.id, std::move(status)});
    return std::nullopt;
  }

  Taken write(store::Write& write) const {
    insert_steps(write, m_new);
    return {.added = static_cast<std::int64_t>(m_new.size()), .unchanged = m_unchanged};
  }

 private:
  std::map<std::int64_t, std::vector<ModelStatus>> m_logs;
  std::vector<ModelStep> m_new;
  std::int64_t m_unchanged = 0;
};

ConfirmationRow row_of(const CsvReader& reader) {
  ConfirmationRow row;
  for (std::size_t column = 0; column < members.size(); ++column) {
    row.*members[column] = reader.cell(column);
  }
  const auto spoken_of = [&](std::size_t column) {
    return reader.has(column) ? std::optional(std::string(reader.cell(column))) : std::nullopt;
  };
  row.reason = spoken_of(confirmation_reason);
  row.sent_to = spoken_of(confirmation_sent_to);
  return row;
}

/// A file may hold whole lives of models: what a review finds, and the steps between.
std::vector<std::string> states_of_a_file() {
  std::vector<std::string> states = confirmation_states();
  for (const ModelState state : {ModelState::registered, ModelState::returned, ModelState::in_progress}) {
    states.emplace_back(code_of(state));
  }
  return states;
}

}  // namespace

std::vector<std::string> confirmation_states() {
  return {"confirmed", "effective", "ineffective", "recognised", "outstanding", "suspended", "ended", "dropped"};
}

Taken import_confirmations(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                           Diagnostics& diagnostics) {
  const Models models = Models::load(write.store());
  SuggestionBudget budget;
  const Context context{models, definitions, write.now().local_date(), budget, states_of_a_file()};
  CsvReader reader(file.path, confirmation_columns, file.csv, diagnostics);
  StepIntake intake;
  std::map<Cells, std::int64_t> lines;
  while (reader.next()) {
    const ConfirmationRow row = row_of(reader);
    const Reading reading = read(context, row);
    for (const Fault& fault : reading.faults) {
      if (!reader.broken() || !fault.value.empty()) {  // a cell may be empty because the row is broken
        reader.reject(fault.column, fault.reason, fault.cure, fault.rule);
      }
    }
    if (!reading.faults.empty() || reader.broken()) {
      continue;
    }
    if (const auto [first, is_new] = lines.emplace(cells_of(row), reader.line()); !is_new) {
      reader.reject(confirmation_model, message(messages::step_twice, first->second),
                    message(messages::step_twice_cure), "RG-36");
    } else if (const auto fault = intake.take(*reading.model, reading.status, row)) {
      const bool needs_reason = fault->column == confirmation_reason;
      reader.reject(fault->column, fault->reason, needs_reason ? message(messages::step_reason_cell) : fault->cure,
                    fault->rule);
    }
  }
  return file.partial == Partial::no && !diagnostics.empty() ? Taken{} : intake.write(write);
}

Taken confirm_model(store::Write& write, const config::Definitions& definitions, ConfirmationRow row) {
  for (std::size_t column = 0; column < members.size(); ++column) {
    row.*members[column] = clean_option(row.*members[column], option_of(confirmation_columns[column].name));
  }
  const Models models = Models::load(write.store());
  SuggestionBudget budget;
  const Context context{models, definitions, write.now().local_date(), budget, confirmation_states()};
  const Reading reading = read(context, row);
  if (!reading.faults.empty()) {
    const Fault& first = gravest(reading.faults);
    throw error_of(first, option_of(confirmation_columns[first.column].name));
  }
  StepIntake intake;
  intake.take(*reading.model, reading.status, row);
  return intake.write(write);
}

}  // namespace danvan::registry
