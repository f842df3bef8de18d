#pragma once

#include "config/tree.hpp"

namespace danvan::config {

/// The files that the first one includes, with the places where it names them. Names that leave the folder, and what is
/// not a list of texts, are reported and left out.
std::vector<Spot> included_files(const Tree& first, Reading& reading);

}  // namespace danvan::config
