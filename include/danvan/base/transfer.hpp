#pragma once

#include "danvan/base/digest.hpp"

#include <filesystem>

namespace danvan {

/// What tells whether a file is still the one it was.
struct Seal {
  std::int64_t size = 0;
  Digest sha256{};
  bool operator==(const Seal&) const = default;
};
/// Throws `Error` as `InputFile`.
Seal seal_of(const std::filesystem::path& file);

enum class Packing { as_it_is, pack, unpack };  // by zstd
struct Transfer {
  Seal read;
  Seal written;
};
/// Writes what is in one file into another, which is made or emptied first, and syncs it. Reading throws as
/// `InputFile`, writing throws `Error` 5, and unpacking what was not packed, or not wholly, 6.
Transfer transfer(const std::filesystem::path& from, const std::filesystem::path& to, Packing packing);

}  // namespace danvan
