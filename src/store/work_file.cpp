#include "store/work_file.hpp"

#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/rights.hpp"
#include "danvan/base/scratch_file.hpp"
#include "danvan/store/store.hpp"
#include "store/left_over.hpp"
#include "store/messages.hpp"
#include "store/messages_backup.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace danvan::store {

namespace {

namespace fs = std::filesystem;

constexpr mode_t owner_and_group = S_IRUSR | S_IWUSR | S_IRGRP;

Error cannot_make(const fs::path& path, int error) {
  return Error(lacks_rights(error) ? Exit::not_permitted : Exit::io,
               message(messages::cannot_make, path.string(), system_reason(error)))
      .hint(message(messages::record_is_as_it_was));
}

// A file that nobody else has: its name, and its descriptor.
std::pair<fs::path, int> make_own(const fs::path& begins) {
  std::string name = begins.string() + "XXXXXX";
  const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor < 0) {
    throw cannot_make(name, errno);
  }
  return {name, descriptor};
}

}  // namespace

WorkFile WorkFile::beside_record(const fs::path& path) {
  if (on_network_drive(path.parent_path())) {
    const auto [name, descriptor] = make_own(path.string() + "-");
    ::fchmod(descriptor, owner_and_group);  // a drive that knows no rights refuses that
    return {name, descriptor};
  }
  for (;;) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, owner_and_group);
    if (descriptor < 0) {
      throw cannot_make(path, errno);
    }
    const Hold found = hold(descriptor, path);
    if (found == Hold::held) {
      return {path, descriptor};
    }
    ::close(descriptor);
    if (found == Hold::others) {
      throw Error(Exit::busy, message(messages::restore_running)).hint(message(messages::try_later));
    }
  }
}

WorkFile WorkFile::in_scratch() {
  constexpr std::string_view begins = "danvan-restore-";
  const fs::path folder = folder_for_scratch();
  remove_left_over(folder, begins);
  for (;;) {
    const auto [name, descriptor] = make_own(folder / begins);
    if (hold(descriptor, name) == Hold::held) {
      return {name, descriptor};
    }
    ::close(descriptor);
  }
}

WorkFile::~WorkFile() {
  if (!m_published) {
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
  }
  ::close(m_descriptor);
}

void WorkFile::publish(const std::filesystem::path& place) {
  m_published = true;  // also where only the folder cannot be synced
  try {
    rename_file(m_path, place);
  } catch (const Error&) {
    std::error_code unknown;
    m_published = !std::filesystem::exists(m_path, unknown);
    throw;
  }
}

}  // namespace danvan::store
