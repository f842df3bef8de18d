#pragma once

#include "danvan/base/codes.hpp"
#include "danvan/base/date.hpp"
#include "danvan/base/error.hpp"
#include "danvan/store/store.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::registry {

enum class ModelState {
  draft,
  registered,
  returned,
  in_progress,
  effective,
  ineffective,
  recognised,
  outstanding,
  confirmed,
  suspended,
  ended,
  dropped,
};
/// The state's code in files and in the record: "in_progress".
std::string_view code_of(ModelState state);
std::optional<ModelState> model_state(std::string_view code);
/// Every code, in the order of a model's life.
std::vector<std::string> model_state_codes();
/// Recognised or outstanding: states that name the level at which the model was recognised.
bool is_recognition(ModelState state);

/// One step in the life of a model, in the order they were recorded.
struct ModelStatus {
  std::int64_t sequence = 0;  // from 1 within the model
  int year = 0;               // that the step speaks of: a model confirmed in January 2026 for 2025
  Date on;
  ModelState state = ModelState::draft;
  std::string recognised_level;
  std::string basis;
  std::string reason;
  std::string level = {};  // to which the step was forwarded
  bool operator==(const ModelStatus&) const = default;
};

/// The unit that a model is assigned to from a day on.
struct ModelLead {
  Date from;
  std::int64_t unit = 0;
  std::string basis;
  bool operator==(const ModelLead&) const = default;
};

struct Model {
  std::int64_t id = 0;
  std::string code;
  std::string title;
  std::int64_t unit = 0;  // that registered it and led it first; who leads it on a day: `Leads`
  std::string field;
  Date registered;
  std::string type = "model";          // model | exemplar
  std::string subject = "collective";  // collective | individual | household
  std::string level;
  bool is_new = false;
  bool is_hard = false;
  std::optional<std::int64_t> origin;  // the model it is a copy of
  std::string address;
  std::string objective;
  std::vector<ModelStatus> log = {};  // by sequence; append-only
  std::vector<ModelLead> leads = {};  // that it was assigned to, by day
};

/// How a model counts in a year (rules: Models). Each implies the ones before it: outstanding, recognised, effective,
/// registered.
struct ModelYear {
  bool registered = false;      // newly registered in it, or carried over into it
  bool is_new_in_year = false;  // registered in this very year
  bool carried_over = false;    // registered earlier and confirmed for it, or found effective in it
  bool effective = false;       // found effective in it or confirmed for it, and not found ineffective after that
  bool recognised = false;      // recognised in it, as outstanding too
  bool outstanding = false;
  bool operator==(const ModelYear&) const = default;
};
ModelYear in_year(const Model& model, int year);

/// The current step: the last by day, then by sequence; null for an empty log.
const ModelStatus* current_status(const Model& model);
/// The same among the steps that speak of that year or an earlier one.
const ModelStatus* status_in_year(const Model& model, int year);
/// The last year up to `year` that someone spoke for the model: its registration, a finding or a confirmation.
int last_heard_of(const Model& model, int year);
/// Neither found nor confirmed for `years` years at the end of `year`, though it has not ended and is no draft.
bool is_idle(const Model& model, int years, int year);
/// The level last named by a step of that year or an earlier one; empty when there is none.
std::string recognised_level(const Model& model, int year);

/// Every model with its life, one after the other by id, for figures over a register that need not be held.
void each_model(store::Store& store, const std::function<void(const Model&)>& visit);
/// Those that one of these units registered or was assigned, by code; reads no others.
std::vector<Model> models_of_units(store::Store& store, std::span<const std::int64_t> units);

/// Every model, read once a command.
class Models {
 public:
  static Models load(store::Store& store);

  [[nodiscard]] const std::vector<Model>& all() const { return m_models; }  // by code
  [[nodiscard]] const Model* find(std::string_view code) const;
  [[nodiscard]] const Model& at(std::int64_t id) const;
  /// The model with this code. Throws `Error` 3 with the nearest codes.
  [[nodiscard]] const Model& require(std::string_view code) const;
  /// "did you mean …" for an unknown code, as the cure of a diagnostic.
  [[nodiscard]] Message suggestion(std::string_view code) const;

 private:
  std::vector<Model> m_models;
  Codes m_by_code;                   // code -> place in m_models
  std::vector<std::size_t> m_by_id;  // id -> place in m_models
};

}  // namespace danvan::registry
