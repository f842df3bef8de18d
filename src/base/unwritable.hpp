#pragma once

#include "danvan/base/error.hpp"

#include <filesystem>

namespace danvan {

/// `Error` 5 about a file that the system refuses to write, with what to do where that is known. `error`: of errno.
Error unwritable(const std::filesystem::path& path, int error);

}  // namespace danvan
