#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/add_models.hpp"
#include "danvan/register/model_form.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"
#include "register/fault.hpp"
#include "register/suggest.hpp"

#include <map>
#include <span>

namespace danvan::registry {

/// Places of `model_columns`.
enum ModelColumn : std::size_t {
  model_code,
  model_title,
  model_unit,
  model_field,
  model_registered,
  model_type,
  model_subject,
  model_level,
  model_is_new,
  model_is_hard,
  model_origin,
  model_address,
  model_objective,
  model_status,
  model_status_on,
  model_recognised_level,
  model_rationale,
  model_targets,
  model_content,
  model_area,
  model_beneficiaries,
  model_budget_state,
  model_budget_social,
  model_workdays,
  model_start,
  model_review_on,
  model_outputs,
  model_sustainability,
};

/// What models are judged against.
struct ModelContext {
  const Units& units;
  const Models& models;
  const ModelForms& forms;
  const config::Definitions& definitions;
  Date today;
  const CodeSet& rejected;  // codes of the same file that were found faulty already
  bool partial;
};

/// A recorded model as it stands with what a row adds to what it left open.
struct Completion {
  Model model;
  ModelForm form;
};

/// The models that rows ask for, and what is wrong with them. Pure: knows no file and no store.
class ModelJudgement {
 public:
  ModelJudgement(const ModelContext& context, std::span<const ModelRow> rows, SuggestionBudget& budget);

  /// In the order of the rows.
  [[nodiscard]] const std::vector<Fault>& faults() const { return m_faults; }
  /// Row by row, with their first steps; ids and origins are not set yet.
  [[nodiscard]] const std::vector<Model>& models() const { return m_models; }
  [[nodiscard]] bool recorded(std::size_t row) const { return m_recorded[row]; }
  /// What rows say of the form, by their places; rows that say nothing of it are not there.
  [[nodiscard]] const std::map<std::size_t, ModelForm>& forms() const { return m_forms; }
  /// Of rows of recorded models, those that fill in what was not given, by their places.
  [[nodiscard]] const std::map<std::size_t, Completion>& completions() const { return m_completions; }
  /// Places of the rows, each origin before its copies.
  [[nodiscard]] std::vector<std::size_t> origins_first() const;

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  void judge_names(std::size_t index);
  void judge_registration(std::size_t index);
  void judge_choices(std::size_t index);
  void judge_status(std::size_t index);
  void judge_form(std::size_t index);
  void judge_code(std::size_t index, bool sound);
  void judge_origin(std::size_t index);
  void judge_rings();
  void meet_recorded(std::size_t index, const Model& recorded);
  void complete(std::size_t index, const Model& recorded);
  void fault(std::size_t row, std::size_t column, std::string_view value, std::string rule, Message reason,
             Message cure, Exit exit = Exit::bad_input);
  std::string choice(std::size_t row, std::size_t column, std::string_view value, std::span<const std::string> known);
  bool yes_or_no(std::size_t row, std::size_t column, std::string_view value);
  void judge_level(std::size_t row, std::size_t column, std::string_view level);
  [[nodiscard]] std::string differences(std::size_t index, const Model& recorded) const;
  [[nodiscard]] std::size_t origin_place(std::size_t row) const;

  const ModelContext& m_context;
  std::span<const ModelRow> m_rows;
  SuggestionBudget& m_budget;
  Codes m_places;  // code -> first row with it
  std::vector<Model> m_models;
  std::map<std::size_t, ModelForm> m_forms;
  std::map<std::size_t, Completion> m_completions;
  std::vector<bool> m_recorded;
  std::vector<Fault> m_faults;
};

}  // namespace danvan::registry
