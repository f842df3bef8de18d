#pragma once

#include <cerrno>
#include <string>
#include <system_error>

namespace danvan {

/// The system's own words for an error number.
inline std::string system_reason(int error) {
  return std::generic_category().message(error);
}

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
