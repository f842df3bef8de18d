#include "danvan/register/add_models.hpp"

#include "danvan/register/model_form.hpp"
#include "danvan/store/next_number.hpp"
#include "register/fault.hpp"
#include "register/model_form_rows.hpp"
#include "register/model_judgement.hpp"
#include "register/model_rows.hpp"

#include <algorithm>
#include <map>

namespace danvan::registry {
namespace {

/// The member that each column before the form fills, in the order of `model_columns`.
constexpr std::array<std::string ModelRow::*, first_form_column> members{
    &ModelRow::code,       &ModelRow::title,   &ModelRow::unit,      &ModelRow::field,
    &ModelRow::registered, &ModelRow::type,    &ModelRow::subject,   &ModelRow::level,
    &ModelRow::is_new,     &ModelRow::is_hard, &ModelRow::origin,    &ModelRow::address,
    &ModelRow::objective,  &ModelRow::status,  &ModelRow::status_on, &ModelRow::recognised_level};

std::string& cell_of(ModelRow& row, std::size_t column) {
  return column < first_form_column ? row.*members[column] : row.form[column - first_form_column];
}

std::vector<ModelRow> read_rows(CsvReader& reader, CodeSet& rejected) {
  std::vector<ModelRow> rows;
  while (reader.next()) {
    ModelRow row;
    for (std::size_t column = 0; column < model_columns.size(); ++column) {
      cell_of(row, column) = reader.cell(column);
    }
    row.line = reader.line();
    for (std::size_t column = 0; column < row.columns.size(); ++column) {
      row.columns[column] = reader.place(column).column;
    }
    if (reader.broken()) {
      rejected.insert(row.code);
    } else {
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

Taken write_rows(store::Write& write, const Models& recorded, const ModelJudgement& judgement,
                 std::span<const ModelRow> rows) {
  std::int64_t next_id = store::next_number(write, "model");
  std::map<std::string_view, std::int64_t> ids;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const bool known = judgement.recorded(row);
    ids.emplace(rows[row].code, known ? recorded.require(rows[row].code).id : next_id);
    next_id += known ? 0 : 1;
  }

  Taken taken;
  std::vector<Model> models;
  std::vector<ModelStep> steps;
  std::vector<FormRow> forms;
  std::vector<Model> completed;
  for (const std::size_t row : judgement.origins_first()) {
    if (const auto more = judgement.completions().find(row); more != judgement.completions().end()) {
      const auto& [recorded_model, form] = more->second;
      completed.push_back(recorded_model);
      if (form != ModelForm{}) {
        forms.push_back({recorded_model.id, form});
      }
      ++taken.added;
      continue;
    }
    if (judgement.recorded(row)) {
      ++taken.unchanged;
      continue;
    }
    Model model = judgement.models()[row];
    model.id = ids.at(model.code);
    if (const std::string& origin = rows[row].origin; !origin.empty()) {
      const auto in_file = ids.find(origin);
      model.origin = in_file != ids.end() ? in_file->second : recorded.require(origin).id;
    }
    for (const ModelStatus& status : model.log) {
      steps.push_back({model.id, status});
    }
    if (const auto form = judgement.forms().find(row); form != judgement.forms().end()) {
      forms.push_back({model.id, form->second});
    }
    models.push_back(std::move(model));
    ++taken.added;
  }
  insert_models(write, models);
  insert_steps(write, steps);
  update_models(write, completed);
  put_forms(write, forms);
  return taken;
}

}  // namespace

Taken import_models(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                    Diagnostics& diagnostics) {
  const bool partial = file.partial == Partial::yes;
  CsvReader reader(file.path, model_columns, file.csv, diagnostics);
  CodeSet rejected;
  std::vector<ModelRow> rows = read_rows(reader, rejected);
  if (partial) {
    std::erase_if(rows, [&](const ModelRow& row) { return rejected.contains(row.code); });
  }
  const Units units = Units::load(write.store());
  const Models models = Models::load(write.store());
  const ModelForms forms = model_forms(write.store());
  const ModelContext context{units, models, forms, definitions, write.now().local_date(), rejected, partial};
  SuggestionBudget budget;
  rows = sound_rows(std::move(rows), partial, rejected, reader.file(), model_columns, diagnostics,
                    [&](std::span<const ModelRow> left) { return ModelJudgement(context, left, budget).faults(); });
  if (!partial && !diagnostics.empty()) {
    return {};
  }
  return write_rows(write, models, ModelJudgement(context, rows, budget), rows);
}

Taken add_model(store::Write& write, const config::Definitions& definitions, ModelRow row) {
  for (std::size_t column = 0; column < model_columns.size(); ++column) {
    std::string& cell = cell_of(row, column);
    cell = clean_option(cell, option_of(model_columns[column].name));
  }
  const Units units = Units::load(write.store());
  const Models models = Models::load(write.store());
  const CodeSet nothing_rejected;
  const ModelForms forms = model_forms(write.store());
  const ModelContext context{units, models, forms, definitions, write.now().local_date(), nothing_rejected, false};
  const std::vector<ModelRow> rows{std::move(row)};
  SuggestionBudget budget;
  const ModelJudgement judgement(context, rows, budget);
  if (!judgement.faults().empty()) {
    const Fault& first = gravest(judgement.faults());
    throw error_of(first, option_of(model_columns[first.column].name));
  }
  return write_rows(write, models, judgement, rows);
}

}  // namespace danvan::registry
