#pragma once

#include <cerrno>

namespace danvan {

/// Calls again while a signal interrupts the call.
template <typename Call>
auto retry_interrupted(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) {
    result = call();
  }
  return result;
}

}  // namespace danvan
