#pragma once

#include <cerrno>

namespace danvan {

/// Whether the system refused something for want of rights, or because the drive is read-only: `error` is its errno.
inline bool lacks_rights(int error) {
  return error == EACCES || error == EPERM || error == EROFS;
}

}  // namespace danvan
