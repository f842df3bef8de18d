#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/store/loose_reference.hpp"

namespace danvan::evaluation {

/// The subject of a round: a unit or a model, as its rubric says.
store::LooseReference round_subject(const config::Definitions& definitions);

}  // namespace danvan::evaluation
