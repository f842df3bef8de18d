#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/base/diagnostics.hpp"
#include "danvan/store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace danvan::evaluation {

struct Evaluator {
  std::int64_t id = 0;
  std::string code;
  Digest personal{};                 // where the name is kept
  std::optional<std::int64_t> unit;  // own unit: neither it nor what is above or below it may be marked
  std::string cluster;
  bool operator==(const Evaluator&) const = default;
};

std::vector<Evaluator> evaluators(store::Store& store);  // by code

/// What is said of an evaluator; what is not said stays as it was.
struct EvaluatorRequest {
  std::string code;
  std::optional<std::string> name, unit, cluster;
};

struct EvaluatorsOutcome {
  std::size_t added = 0, changed = 0, unchanged = 0;
};

/// Registers one evaluator, or changes what is known of them. Throws `Error` 3 for a bad code or an unknown unit.
EvaluatorsOutcome put_evaluator(store::Write& write, const EvaluatorRequest& request);

/// Registers those of evaluators.csv (code, name, unit, cluster). With faults nothing is taken, unless `partial`.
EvaluatorsOutcome put_evaluators(store::Write& write, const std::string& path, const CsvOptions& csv, bool partial,
                                 Diagnostics& diagnostics);

}  // namespace danvan::evaluation
