#pragma once

#include "danvan/config/definitions.hpp"

#include <string_view>

namespace danvan::registry {

/// Throws `Error` 3 (RG-03, with the nearest codes) unless such a kind of unit is defined.
void require_kind(const config::Definitions& definitions, std::string_view code);
/// Throws `Error` 3 (RG-23, with the nearest codes) unless such a field is defined.
void require_field(const config::Definitions& definitions, std::string_view code);
/// Throws `Error` 3 (RG-26, with the nearest codes) unless such a kind of activity is defined.
void require_activity_kind(const config::Definitions& definitions, std::string_view code);
/// Throws `Error` 3 (RG-78, with the nearest codes) unless such a task is defined.
void require_task(const config::Definitions& definitions, std::string_view code);

}  // namespace danvan::registry
