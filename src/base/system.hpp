#pragma once

#include "danvan/base/error.hpp"

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

/// How a call ends that the system refused: for want of rights, or by a fault of the disk.
inline Exit exit_of_refusal(int error) {
  return error == EACCES || error == EPERM || error == EROFS ? Exit::not_permitted : Exit::io;
}

}  // namespace danvan
