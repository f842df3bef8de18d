#include "danvan/evaluation/evaluators.hpp"

#include "danvan/base/codes.hpp"
#include "danvan/register/units.hpp"
#include "evaluation/evaluator_table.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/suggest.hpp"

#include <map>
#include <span>

namespace danvan::evaluation {
namespace {

enum Column : std::size_t { code_column, name_column, unit_column, cluster_column };
constexpr CsvColumn columns[] = {{"code", true}, {"name"}, {"unit"}, {"cluster"}};

using ByCode = std::map<std::string, Evaluator, std::less<>>;

ByCode known_evaluators(store::Store& store) {
  ByCode known;
  for (Evaluator& one : evaluators(store)) {
    known.emplace(one.code, std::move(one));
  }
  return known;
}

EvaluatorsOutcome put(store::Write& write, const registry::Units& units, const ByCode& known,
                      std::span<const EvaluatorRequest> requests) {
  EvaluatorsOutcome outcome;
  for (const EvaluatorRequest& request : requests) {
    const auto found = known.find(request.code);
    const Evaluator* before = found == known.end() ? nullptr : &found->second;
    Evaluator after = before == nullptr ? Evaluator{} : *before;
    after.code = request.code;
    if (request.name || before == nullptr) {
      const std::optional<Digest> kept = before == nullptr ? std::nullopt : std::optional(before->personal);
      after.personal = store::put_personal(write, {request.name.value_or(""), ""}, kept);
    }
    if (request.unit) {
      after.unit = units.require(*request.unit).id;
    }
    if (request.cluster) {
      after.cluster = *request.cluster;
    }
    if (before == nullptr) {
      insert_evaluator(write, after);
      ++outcome.added;
    } else if (!(after == *before)) {
      update_evaluator(write, after);
      ++outcome.changed;
    } else {
      ++outcome.unchanged;
    }
  }
  return outcome;
}

std::optional<std::string> given(std::string_view cell) {
  return cell.empty() ? std::nullopt : std::optional<std::string>(cell);
}

}  // namespace

EvaluatorsOutcome put_evaluator(store::Write& write, const EvaluatorRequest& request) {
  if (!is_code(request.code)) {
    throw Error(Exit::bad_input, message(messages::bad_code, request.code))
        .rule("DG-12")
        .hint(message(messages::write_code));
  }
  EvaluatorRequest cleaned = request;
  if (request.name) {
    cleaned.name = clean_option(*request.name, "--name");
  }
  if (request.cluster) {
    cleaned.cluster = clean_option(*request.cluster, "--cluster");
  }
  return put(write, registry::Units::load(write.store()), known_evaluators(write.store()), std::span(&cleaned, 1));
}

EvaluatorsOutcome put_evaluators(store::Write& write, const std::string& path, const CsvOptions& csv, bool partial,
                                 Diagnostics& diagnostics) {
  const registry::Units units = registry::Units::load(write.store());
  CsvReader reader(path, columns, csv, diagnostics);
  std::vector<EvaluatorRequest> requests;
  std::map<std::string, std::int64_t, std::less<>> lines;
  while (reader.next()) {
    if (reader.broken()) {
      continue;
    }
    const std::size_t faults_before = diagnostics.count();
    const std::string_view code = reader.cell(code_column);
    const std::string_view unit = reader.cell(unit_column);
    const auto [first, is_new] = lines.try_emplace(std::string(code), reader.line());
    if (!is_code(code)) {
      reader.reject(code_column, no_such(messages::bad_code, code), message(messages::write_code), "DG-12");
    } else if (!is_new) {
      reader.reject(code_column, message(messages::twice, code, first->second), message(messages::leave_one), "DG-11");
    }
    if (!unit.empty() && units.find(unit) == nullptr) {
      reader.reject(unit_column, message(messages::unknown_unit, unit), units.suggestion(unit), "DG-05");
    }
    if (diagnostics.count() == faults_before) {
      requests.push_back(
          {std::string(code), given(reader.cell(name_column)), given(unit), given(reader.cell(cluster_column))});
    }
  }
  if (!diagnostics.empty() && !partial) {
    return {};
  }
  return put(write, units, known_evaluators(write.store()), requests);
}

}  // namespace danvan::evaluation
