#pragma once

#include <filesystem>

namespace danvan {

/// Whether a path below a folder is a regular file. False as well where it leaves the folder or goes through a symbolic
/// link. Throws `std::filesystem::filesystem_error` where that cannot be seen.
bool is_file_beneath(const std::filesystem::path& folder, const std::string& path);

}  // namespace danvan
