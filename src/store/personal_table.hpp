#pragma once

#include "danvan/store/store.hpp"

namespace danvan::store {

/// The digest under which a personal text is kept.
Digest personal_digest(std::string_view salt, std::string_view name, std::string_view position);

}  // namespace danvan::store
