#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/store/journal.hpp"

#include <functional>

namespace danvan::cli {

/// What is wrong with the tables that the rooms derive from the documents of a sound file.
std::vector<store::Finding> index_findings(store::Store& store, const config::Definitions& definitions);

/// The same of a record in which other things are wrong, as far as it can be said: the documents may be whole all the
/// same. What could not be compared is a warning. Nothing is made anew in such a record, so the cure is a backup.
std::vector<store::Finding> index_findings_beside_damage(
    store::Store& store, const std::function<const config::Definitions&()>& definitions);

/// Whether a command that failed in a way that nobody foresaw had a damaged record before it. Nothing is foreseen of
/// what an altered record may say, but it is told as such, and not as a fault of danvan's own.
bool is_damaged(const std::filesystem::path& database);

}  // namespace danvan::cli
