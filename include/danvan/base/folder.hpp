#pragma once

#include <filesystem>
#include <string>

namespace danvan {

/// The folder a file or folder stands in; "." for a bare name.
std::string folder_of(const std::filesystem::path& path);

/// Makes what was created, renamed or removed in the folder outlast a power cut. Returns an error number, 0 when done.
/// Some file systems cannot sync a folder (EINVAL); there it is as safe as it gets.
int sync_folder(const std::string& folder);

}  // namespace danvan
