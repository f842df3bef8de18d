#pragma once

#include "danvan/config/load.hpp"

#include <optional>

namespace danvan::config {

/// What `[ui]` says in configuration that was found whole before, without reading the rest: every command wants to know
/// its language, few want more. Nothing where the files are written in a way that only `load` makes out.
std::optional<Ui> ui_alone(const std::vector<Source>& sources);

}  // namespace danvan::config
