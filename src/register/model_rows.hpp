#pragma once

#include "danvan/register/models.hpp"

#include <span>

namespace danvan::registry {

/// A step to be appended to the log of a model.
struct ModelStep {
  std::int64_t model = 0;
  ModelStatus status;
};

/// Writes new models, without their logs. An origin stands before its copies.
void insert_models(store::Write& write, std::span<const Model> models);
/// Writes the addresses and objectives of recorded models.
void update_models(store::Write& write, std::span<const Model> models);
void insert_steps(store::Write& write, std::span<const ModelStep> steps);
void insert_lead(store::Write& write, std::int64_t model, const ModelLead& lead);

}  // namespace danvan::registry
