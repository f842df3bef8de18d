#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/import.hpp"
#include "danvan/store/store.hpp"

#include <array>

namespace danvan::registry {

/// Columns of models.csv.
inline constexpr std::array<CsvColumn, 28> model_columns{{
    {"code", true}, {"title", true}, {"unit", true},    {"field", true},      {"registered", true}, {"type"},
    {"subject"},    {"level"},       {"is_new"},        {"is_hard"},          {"origin"},           {"address"},
    {"objective"},  {"status"},      {"status_on"},     {"recognised_level"}, {"rationale"},        {"targets"},
    {"content"},    {"area"},        {"beneficiaries"}, {"budget_state"},     {"budget_social"},    {"workdays"},
    {"start"},      {"review_on"},   {"outputs"},       {"sustainability"},
}};
/// The last of them are what the registration form says beyond the model.
inline constexpr std::size_t first_form_column = 16;

/// A model as a person gives it; empty text is "not given": type is then `model`, subject `collective`, is_new and
/// is_hard no, status `registered`.
struct ModelRow {
  std::string code, title, unit, field, registered, type, subject, level, is_new, is_hard, origin, address, objective;
  std::string status, status_on, recognised_level;
  std::array<std::string, model_columns.size() - first_form_column> form;
  std::int64_t line = 0;                                        // of the file
  std::array<std::int64_t, model_columns.size()> columns = {};  // where its cells begin in that line
};

/// Takes models.csv into the register, each model with its first step `registered` and, where `status` says more, a
/// second one (on `status_on`, else the day of registration). A model recorded just so is unchanged; recorded facts are
/// never overwritten, but an address, an objective or an entry of the form that the record lacks is filled in: that
/// counts as added. All faults go to `diagnostics`; without `partial` nothing is then written.
Taken import_models(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                    Diagnostics& diagnostics);

/// The same for one model. Throws `Error` 3 for unknown codes and malformed text, 1 where a rule refuses it.
Taken add_model(store::Write& write, const config::Definitions& definitions, ModelRow row);

}  // namespace danvan::registry
