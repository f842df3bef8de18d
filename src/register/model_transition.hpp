#pragma once

#include "danvan/register/models.hpp"
#include "register/fault.hpp"

#include <span>

namespace danvan::registry {

/// Why the step cannot be taken up into the log of the model with this code, by what stands before and after it there;
/// nothing if it can. The column is that of confirmations.csv. Pure.
std::optional<Fault> refusal_of(std::string_view model, std::span<const ModelStatus> log, const ModelStatus& step);

}  // namespace danvan::registry
