#pragma once

#include "danvan/base/date.hpp"
#include "danvan/store/store.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace danvan::registry {

/// What names a model, and whom the record names as its lead on a day: the unit that registered it or was assigned to
/// it last, and since when. Who leads it in truth, after reorganizations: `Leads`.
struct NamedModel {
  std::int64_t id = 0;
  std::string code;
  std::string title;
  std::int64_t lead = 0;
  Date since;
};
/// Every model without its life, by id.
void each_named_model(store::Store& store, Date day, const std::function<void(NamedModel)>& visit);

}  // namespace danvan::registry
