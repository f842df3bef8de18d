#pragma once

#include "register/title.hpp"

#include <span>

namespace danvan::registry {

/// For each title the places of the later ones it is to be compared with, ascending: those that are one but for marks,
/// and those that share something rare. What many titles share makes no pair, so that of thousands of titles with the
/// same common words only a small part of all pairs is left.
std::vector<std::vector<std::size_t>> pairs_to_compare(std::span<const Title* const> titles);

}  // namespace danvan::registry
