#include "base/unwritable.hpp"

#include "base/messages.hpp"
#include "base/messages_system.hpp"
#include "danvan/base/in_both.hpp"

#include <cerrno>

namespace danvan {

Error unwritable(const std::filesystem::path& path, int error) {
  Error failure(Exit::io, message(messages::cannot_write, path.string(), system_reason(error)));
  if (error == ENOENT) {
    failure.hint(message(messages::make_parents_first, path.parent_path().string()));
  } else if (error == ENOSPC || error == EDQUOT) {
    failure.hint(message(messages::free_space));
  }
  return failure.at({path.string(), 0, 0});
}

}  // namespace danvan
