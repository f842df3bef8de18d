#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::store {

/// A process of this machine, and the command it was started by where that may be seen.
struct Process {
  pid_t id = 0;
  std::string command;
  bool operator==(const Process&) const = default;
};

/// The other processes that hold a lock on this file now, by number; empty where the system does not tell.
std::vector<Process> lock_holders(const std::filesystem::path& file);

/// The numbers of the processes that hold a lock on the file with this device and inode, from the text of /proc/locks;
/// those that only wait for one are left out.
std::vector<pid_t> holders_in(std::string_view locks, dev_t device, ino_t inode);

}  // namespace danvan::store
