#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace danvan::fuzz {

/// The bytes with changes that an input lists: where (three bytes), how many (one), and that many bytes; a number of
/// 255 cuts the bytes off there.
inline std::string changed(std::string bytes, std::string_view input) {
  constexpr std::size_t head = 4;
  const auto byte = [&](std::size_t at) -> std::size_t { return static_cast<unsigned char>(input[at]); };
  while (input.size() > head) {
    const std::size_t at = (byte(0) | byte(1) << 8U | byte(2) << 16U) % (bytes.empty() ? 1 : bytes.size());
    if (byte(3) == 255) {
      bytes.resize(at);
      input.remove_prefix(head);
      continue;
    }
    const std::size_t count = std::min<std::size_t>({byte(3) % 16 + 1, input.size() - head, bytes.size() - at});
    bytes.replace(at, count, input.substr(head, count));
    input.remove_prefix(head + std::max<std::size_t>(count, 1));
  }
  return bytes;
}

}  // namespace danvan::fuzz
