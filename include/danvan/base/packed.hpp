#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace danvan {

/// Bytes packed by zstd, with their size at the front: the same bytes always make the same ones.
std::string packed(std::string_view bytes);

/// How long they say they were before; nothing for what was not packed so.
std::optional<std::uint64_t> unpacked_size(std::string_view bytes);

/// The way back; nothing for what was not packed so, not wholly, or would be longer than `most` bytes. Memory never
/// holds more than that, whatever the bytes say of themselves.
std::optional<std::string> unpacked(std::string_view bytes, std::size_t most);

}  // namespace danvan
