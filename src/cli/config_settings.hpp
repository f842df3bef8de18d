#pragma once

#include "danvan/cli/job.hpp"
#include "danvan/config/load.hpp"

namespace danvan::cli {

/// The settings in force: those applied last. Empty where nothing was applied yet.
std::vector<config::Setting> applied_settings(Job& job);

/// The answer is read by a person, not by a program.
bool is_for_people(const Job& job);

/// `danvan.toml:12`; the name alone where there is no line.
std::string origin_text(const Place& place);

}  // namespace danvan::cli
