#pragma once

#include "danvan/store/mirror.hpp"

#include <vector>

namespace danvan::cli {

/// Every mirror of an input, in the order in which a fresh record takes the files in.
std::vector<store::Mirror> mirrors();

}  // namespace danvan::cli
