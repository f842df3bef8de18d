#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/register/import.hpp"
#include "danvan/store/store.hpp"

#include <array>
#include <vector>

namespace danvan::registry {

/// Columns of confirmations.csv.
inline constexpr std::array<CsvColumn, 6> confirmation_columns{{
    {"model", true},
    {"year", true},
    {"status", true},
    {"on"},
    {"basis"},
    {"level"},
}};

/// The states that `status` may name.
std::vector<std::string> confirmation_states();

/// What a year's review found of one model; empty text is "not given". Without `on` the step is dated today; a step
/// recorded already for the same year with the same facts, whatever its day, is then the same step.
struct ConfirmationRow {
  std::string code;  // of the model
  std::string year, status, on, basis, level;
  std::int64_t line = 0;  // of the file
};

/// Appends steps to the logs of models; steps that are recorded already are skipped.
Taken import_confirmations(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                           Diagnostics& diagnostics);

/// The same for one step. Throws `Error` 3 for unknown codes and malformed text, 1 where a rule refuses it.
Taken confirm_model(store::Write& write, const config::Definitions& definitions, ConfirmationRow row);

}  // namespace danvan::registry
