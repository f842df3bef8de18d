#include "store/busy.hpp"

#include "store/lock_holders.hpp"
#include "store/messages.hpp"

namespace danvan::store {

Error busy(const std::filesystem::path& path) {
  std::string holders;
  for (const Process& process : lock_holders(path)) {
    holders += holders.empty() ? "" : ", ";
    holders +=
        process.command.empty() ? fmt::format("{}", process.id) : fmt::format("{} ({})", process.id, process.command);
  }
  const Message what = holders.empty() ? message(messages::busy) : message(messages::busy_process, holders);
  return Error(Exit::busy, what).hint(message(messages::busy_hint));
}

}  // namespace danvan::store
