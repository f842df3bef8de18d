#include "store/lock_holders.hpp"

#include "danvan/base/text.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace danvan::store {
namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The words of its command line; the program without its folder.
std::string command_of(pid_t process) {
  constexpr std::size_t shown = 100;  // bytes: a name for a person, not a copy
  std::string line = text_of(fmt::format("/proc/{}/cmdline", process));
  while (!line.empty() && line.back() == '\0') {
    line.pop_back();
  }
  const std::size_t program_ends = std::min(line.find('\0'), line.size());
  line.erase(0, line.substr(0, program_ends).rfind('/') + 1);
  std::replace(line.begin(), line.end(), '\0', ' ');
  return visible(line, shown);
}

}  // namespace

// A line is `1: POSIX  ADVISORY  READ 4711 fe:01:393217 1073741826 1073742335`; of one that waits `1: -> POSIX …`.
std::vector<pid_t> holders_in(std::string_view locks, dev_t device, ino_t inode) {
  const std::string file = fmt::format("{:02x}:{:02x}:{}", major(device), minor(device), inode);
  std::vector<pid_t> holders;
  std::istringstream lines{std::string(locks)};
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string number, kind, force, access, place;
    pid_t process = 0;
    if (words >> number >> kind >> force >> access >> process >> place && kind != "->" && place == file) {
      holders.push_back(process);
    }
  }
  std::sort(holders.begin(), holders.end());
  holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
  return holders;
}

// By /proc and not by F_GETLK: to open and close the file here would drop the locks that this process holds on it.
std::vector<Process> lock_holders(const std::filesystem::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) {
    return {};
  }
  std::vector<Process> processes;
  for (const pid_t process : holders_in(text_of("/proc/locks"), status.st_dev, status.st_ino)) {
    if (process > 0 && process != ::getpid()) {
      processes.push_back({process, command_of(process)});
    }
  }
  return processes;
}

}  // namespace danvan::store
