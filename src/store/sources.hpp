#pragma once

#include "danvan/config/load.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::store {

/// The sources as one document: for each, its name and its text, each with its length and a newline in front of it.
std::string packed(const std::vector<config::Source>& sources);
/// Nothing when it is not such a document.
std::optional<std::vector<config::Source>> unpacked(std::string_view document);

}  // namespace danvan::store
