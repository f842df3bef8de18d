#pragma once

#include <filesystem>
#include <string>

namespace danvan {

/// The passing name, beside its place, under which this process writes a file; `number` from 0 tells several apart.
std::string unfinished_name(const std::filesystem::path& path, int number);

/// Holds the lock by which others see that the file is still being written, until the descriptor is closed.
void hold_unfinished(int descriptor);

/// Removes what processes that were killed left beside `path` under such names: their process is gone, and nobody holds
/// the lock (who shares the folder from another machine or container has other processes). What cannot be removed
/// stays, and is in nobody's way.
void remove_unfinished(const std::filesystem::path& path);

}  // namespace danvan
