#pragma once

#include "danvan/store/store.hpp"

#include <filesystem>

namespace danvan::cli {

/// Which drives a record in this folder may lie on. The danvan.toml beside it says what the record cannot: it is not
/// open yet. One that is missing or has faults allows nothing.
store::Drives drives_for(const std::filesystem::path& folder);

}  // namespace danvan::cli
