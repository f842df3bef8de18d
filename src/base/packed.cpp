#include "danvan/base/packed.hpp"

#include "base/packed_fault.hpp"
#include "danvan/base/error.hpp"

namespace danvan {
namespace {

constexpr int level = 9;  // of zstd: a third smaller than the fastest, and still faster than most disks

}  // namespace

std::string packed(std::string_view bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), level);
  ensure(!is_zstd_error(size), "zstd packs whatever it is given");
  out.resize(size);
  return out;
}

std::optional<std::uint64_t> unpacked_size(std::string_view bytes) {
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  return size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN ? std::nullopt
                                                                            : std::optional<std::uint64_t>(size);
}

std::optional<std::string> unpacked(std::string_view bytes, std::size_t most) {
  const std::optional<std::uint64_t> size = unpacked_size(bytes);
  if (!size || *size > most || ZSTD_findFrameCompressedSize(bytes.data(), bytes.size()) != bytes.size()) {
    return std::nullopt;
  }
  std::string out(static_cast<std::size_t>(*size), '\0');
  const std::size_t made = ZSTD_decompress(out.data(), out.size(), bytes.data(), bytes.size());
  if (is_zstd_error(made) || made != out.size()) {
    return std::nullopt;
  }
  return out;
}

}  // namespace danvan
