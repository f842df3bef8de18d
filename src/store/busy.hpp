#pragma once

#include "danvan/base/error.hpp"

#include <filesystem>

namespace danvan::store {

/// The error (4) for a record that others held for longer than this process would wait; names them where it can.
Error busy(const std::filesystem::path& path);

}  // namespace danvan::store
