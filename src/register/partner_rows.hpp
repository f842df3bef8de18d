#pragma once

#include "danvan/register/model_partners.hpp"

#include <span>

namespace danvan::registry {

void insert_partners(store::Write& write, std::span<const Partner> partners);

}  // namespace danvan::registry
