#pragma once

#include <filesystem>
#include <string_view>

namespace danvan::store {

/// Whoever works on a file or folder under a passing name holds a lock on it (flock); a process that was killed holds
/// none. Removes from `folder` what has a name that begins so and nobody holds, with the journals of files. What cannot
/// be removed stays, and is in nobody's way.
void remove_left_over(const std::filesystem::path& folder, std::string_view name_begins);

}  // namespace danvan::store
