#pragma once

#include <filesystem>
#include <string_view>

namespace danvan::store {

/// Locks what has just been made or opened under that name, until the descriptor is closed. `others`: another process
/// holds it. `gone`: it has that name no longer, as another took it for left over, or gave it its place. Where there
/// are no locks, nothing is taken for left over, and whatever has its name is `held`.
enum class Hold { held, others, gone };
Hold hold(int descriptor, const std::filesystem::path& path);

/// Whoever works on a file or folder under a passing name holds a lock on it (flock); a process that was killed holds
/// none. Removes from `folder` what has a name that begins so and nobody holds, with the journals of files. What cannot
/// be removed stays, and is in nobody's way.
void remove_left_over(const std::filesystem::path& folder, std::string_view name_begins);

}  // namespace danvan::store
