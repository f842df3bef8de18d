#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/import.hpp"
#include "danvan/store/store.hpp"

#include <array>
#include <optional>
#include <vector>

namespace danvan::registry {

/// Columns of confirmations.csv.
inline constexpr std::array<CsvColumn, 8> confirmation_columns{{
    {"model", true},
    {"year", true},
    {"status", true},
    {"on"},
    {"basis"},
    {"level"},
    {"reason"},
    {"sent_to"},
}};
/// Places of `confirmation_columns`.
enum ConfirmationColumn : std::size_t {
  confirmation_model,
  confirmation_year,
  confirmation_status,
  confirmation_on,
  confirmation_basis,
  confirmation_level,
  confirmation_reason,
  confirmation_sent_to,
};

/// What a year's review may find.
std::vector<std::string> confirmation_states();

/// What a year's review found of one model; empty text is "not given". Without `on` the step is dated today; a step
/// recorded already for the same year with the same facts, whatever its day, is then the same step.
struct ConfirmationRow {
  std::string code;  // of the model
  std::string year, status, on, basis;
  std::string level;                           // that recognised it
  std::optional<std::string> reason, sent_to;  // why, and to which level the step was forwarded; nothing: not spoken of
  std::int64_t line = 0;                       // of the file
};

/// Appends steps to the logs of models, in the order of the rows; steps that are recorded already are skipped. Besides
/// what a review finds, a file may hold the other steps of a model's life (registered again, returned, in_progress),
/// where the steps before and after them allow it, as `set_model_status` does.
Taken import_confirmations(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                           Diagnostics& diagnostics);

/// The same for one step. Throws `Error` 3 for unknown codes and malformed text, 1 where a rule refuses it.
Taken confirm_model(store::Write& write, const config::Definitions& definitions, ConfirmationRow row);

}  // namespace danvan::registry
