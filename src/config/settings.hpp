#pragma once

#include "config/tree.hpp"

namespace danvan::config {

/// Every value of a file by its key path, in the order of the file. Tables of a list go by their code; of several with
/// the same code, the later ones by code and first day: `award.bang_khen@2026-01-01.quorum`.
std::vector<Setting> settings_of(const Tree& file);

}  // namespace danvan::config
