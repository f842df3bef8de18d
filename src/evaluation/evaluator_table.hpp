#pragma once

#include "danvan/evaluation/evaluators.hpp"

namespace danvan::evaluation {

std::int64_t insert_evaluator(store::Write& write, const Evaluator& evaluator);
void update_evaluator(store::Write& write, const Evaluator& evaluator);

}  // namespace danvan::evaluation
