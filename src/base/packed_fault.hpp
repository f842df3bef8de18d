#pragma once

#include <zstd.h>
#include <zstd_errors.h>

#include <new>

namespace danvan {

/// Whether what zstd returned is an error. Throws `std::bad_alloc` where memory was what it lacked: that says nothing
/// of what it was given.
inline bool is_zstd_error(std::size_t returned) {
  if (ZSTD_getErrorCode(returned) == ZSTD_error_memory_allocation) {
    throw std::bad_alloc();
  }
  return ZSTD_isError(returned) != 0;
}

}  // namespace danvan
