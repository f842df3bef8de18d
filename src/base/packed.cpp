#include "danvan/base/packed.hpp"

#include "danvan/base/error.hpp"

#include <zstd.h>
#include <zstd_errors.h>

#include <new>

namespace danvan {
namespace {

constexpr int level = 9;  // of zstd: a third smaller than the fastest, and still faster than most disks

/// Whether all went well. zstd allocates for itself, and tells of want of memory as of any other fault.
bool is_done(std::size_t result) {
  if (ZSTD_getErrorCode(result) == ZSTD_error_memory_allocation) {
    throw std::bad_alloc();
  }
  return ZSTD_isError(result) == 0;
}

}  // namespace

std::string packed(std::string_view bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), level);
  ensure(is_done(size), "zstd packs whatever it is given");
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
  if (!is_done(made) || made != out.size()) {
    return std::nullopt;
  }
  return out;
}

}  // namespace danvan
