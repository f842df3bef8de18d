#include "danvan/register/confirm_models.hpp"

#include "danvan/register/models.hpp"
#include "register/fault.hpp"
#include "register/messages.hpp"
#include "register/model_rows.hpp"
#include "register/suggest.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace danvan::registry {
namespace {

enum ConfirmationColumn : std::size_t {
  column_model,
  column_year,
  column_status,
  column_on,
  column_basis,
  column_level
};

constexpr std::array<std::string ConfirmationRow::*, confirmation_columns.size()> members{
    &ConfirmationRow::code, &ConfirmationRow::year,  &ConfirmationRow::status,
    &ConfirmationRow::on,   &ConfirmationRow::basis, &ConfirmationRow::level};

using Cells = std::array<std::string, confirmation_columns.size()>;

Cells cells_of(const ConfirmationRow& row) {
  Cells cells;
  for (std::size_t column = 0; column < members.size(); ++column) {
    cells[column] = row.*members[column];
  }
  return cells;
}

std::optional<int> year_of(std::string_view text) {
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && text.size() == 4 && year >= 1900 && year <= 2200 ? std::optional(year) : std::nullopt;
}

/// What steps are judged against.
struct Context {
  const Models& models;
  const config::Definitions& definitions;
  Date today;
  SuggestionBudget& budget;
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
    reading.fault(column_model, row.code, "RG-24", no_such(messages::unknown_model, row.code),
                  context.budget.spend() ? context.models.suggestion(row.code) : message(messages::see_model_list));
  }
  if (const auto year = year_of(row.year)) {
    reading.status.year = *year;
    reading.has_year = true;
  } else {
    reading.fault(column_year, row.year, "RG-33", message(messages::not_a_year), message(messages::not_a_year_cure));
  }
  const auto states = confirmation_states();
  if (std::find(states.begin(), states.end(), row.status) == states.end()) {
    reading.fault(column_status, row.status, "RG-26", no_such(messages::not_allowed, row.status),
                  allowed(row.status, states));
  } else {
    reading.status.state = model_state(row.status).value_or(ModelState::confirmed);
    reading.has_state = true;
  }
  if (const auto on = day_of(row.on, context.today)) {
    reading.status.on = *on;
    reading.has_day = true;
  } else {
    reading.fault(column_on, row.on, "RG-14", message(messages::not_a_day), message(messages::not_a_day_cure));
  }
  if (!row.level.empty() && config::find(context.definitions.levels, row.level) == nullptr) {
    reading.fault(column_level, row.level, "RG-05", message(messages::unknown_level, row.level),
                  allowed(row.level, config::codes(context.definitions.levels)));
  }
  reading.status.basis = row.basis;
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
    reading.fault(column_on, row.on, "RG-31",
                  message(messages::step_day_out_of_range, registered.iso(), context.today.iso()),
                  message(messages::check_the_day), Exit::refused);
  }
  if (!reading.has_year) {
    return;
  }
  if (status.year < registered.year()) {
    reading.fault(column_year, row.year, "RG-34",
                  message(messages::year_before_registration, row.code, registered.iso()),
                  message(messages::check_the_year), Exit::refused);
  } else if (reading.has_day && reading.has_state && status.year > last_year) {
    reading.fault(column_year, row.year, "RG-35", message(messages::year_not_begun, row.year, status.on.iso()),
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
    reading.fault(column_level, row.level, "RG-32", message(messages::recognition_needs_level),
                  message(messages::recognition_needs_level_cure, "level"), Exit::refused);
  }
  return reading;
}

/// The logs with the steps of this request in them.
class Logs {
 public:
  /// The step, numbered; nothing when the log has it.
  std::optional<ModelStep> append(const Model& model, ModelStatus status, bool any_day) {
    auto [entry, is_first] = m_logs.try_emplace(model.id, model.log);
    std::vector<ModelStatus>& log = entry->second;
    for (const ModelStatus& known : log) {
      if (known.year == status.year && known.state == status.state && (any_day || known.on == status.on) &&
          known.recognised_level == status.recognised_level && known.basis == status.basis) {
        return std::nullopt;
      }
      status.sequence = std::max(status.sequence, known.sequence);
    }
    ++status.sequence;
    log.push_back(status);
    return ModelStep{model.id, std::move(status)};
  }

 private:
  std::map<std::int64_t, std::vector<ModelStatus>> m_logs;
};

Taken write_steps(store::Write& write, const Context& context, std::span<const ConfirmationRow> rows) {
  Logs logs;
  Taken taken;
  std::vector<ModelStep> steps;
  for (const ConfirmationRow& row : rows) {
    const Reading reading = read(context, row);
    if (auto step = logs.append(*reading.model, reading.status, row.on.empty())) {
      steps.push_back(std::move(*step));
      ++taken.added;
    } else {
      ++taken.unchanged;
    }
  }
  insert_steps(write, steps);
  return taken;
}

}  // namespace

std::vector<std::string> confirmation_states() {
  return {"confirmed", "effective", "ineffective", "recognised", "outstanding", "suspended", "ended", "dropped"};
}

Taken import_confirmations(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                           Diagnostics& diagnostics) {
  const Models models = Models::load(write.store());
  SuggestionBudget budget;
  const Context context{models, definitions, write.now().local_date(), budget};
  CsvReader reader(file.path, confirmation_columns, file.csv, diagnostics);
  std::vector<ConfirmationRow> rows;
  std::map<Cells, std::int64_t> lines;
  while (reader.next()) {
    ConfirmationRow row;
    for (std::size_t column = 0; column < members.size(); ++column) {
      row.*members[column] = reader.cell(column);
    }
    const std::vector<Fault> faults = read(context, row).faults;
    for (const Fault& fault : faults) {
      if (!reader.broken() || !fault.value.empty()) {  // a cell may be empty because the row is broken
        reader.reject(fault.column, fault.reason, fault.cure, fault.rule);
      }
    }
    if (!faults.empty() || reader.broken()) {
      continue;
    }
    const auto [first, is_new] = lines.emplace(cells_of(row), reader.line());
    if (is_new) {
      rows.push_back(std::move(row));
    } else {
      reader.reject(column_model, message(messages::step_twice, first->second), message(messages::step_twice_cure),
                    "RG-36");
    }
  }
  if (file.partial == Partial::no && !diagnostics.empty()) {
    return {};
  }
  return write_steps(write, context, rows);
}

Taken confirm_model(store::Write& write, const config::Definitions& definitions, ConfirmationRow row) {
  for (std::size_t column = 0; column < members.size(); ++column) {
    row.*members[column] = clean_option(row.*members[column], option_of(confirmation_columns[column].name));
  }
  const Models models = Models::load(write.store());
  SuggestionBudget budget;
  const Context context{models, definitions, write.now().local_date(), budget};
  const Reading reading = read(context, row);
  if (!reading.faults.empty()) {
    const Fault& first = gravest(reading.faults);
    throw error_of(first, option_of(confirmation_columns[first.column].name));
  }
  return write_steps(write, context, std::span(&row, 1));
}

}  // namespace danvan::registry
