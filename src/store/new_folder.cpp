#include "store/new_folder.hpp"

#include "danvan/base/error.hpp"
#include "danvan/base/folder.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/rights.hpp"
#include "store/left_over.hpp"
#include "store/messages_backup.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace danvan::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view hidden = ".danvan-backup-";
constexpr int most_names = 1000;

Error cannot_write(const fs::path& place, int error) {
  Error failure(Exit::io, message(messages::cannot_write_backup, place.string(), system_reason(error)));
  if (error == ENOENT) {
    failure.hint(message(messages::folder_must_be_there, place.parent_path().string()));
  } else if (lacks_rights(error)) {
    failure.hint(message(messages::rights_or_another_folder));
  } else if (error == ENOTDIR) {
    failure.hint(message(messages::name_a_folder, place.parent_path().string()));
  } else if (error == ENOSPC || error == EDQUOT) {
    failure.hint(message(messages::free_space_there));
  }
  return failure;
}

fs::path hidden_name(const fs::path& place, int number) {
  return place.parent_path() / fmt::format("{}{}-{}", hidden, ::getpid(), number);
}

}  // namespace

NewFolder::NewFolder(const fs::path& place) {
  remove_left_over(place.parent_path(), hidden);
  int error = EEXIST;
  for (int number = 0; error == EEXIST && number < most_names; ++number) {
    m_temporary = hidden_name(place, number);
    error = make_held();
  }
  if (error != 0) {
    throw cannot_write(place, error);
  }
}

// 0, or an error number: EEXIST, as of a name that is taken, where another backup took the folder for left over before
// it was locked.
int NewFolder::make_held() {
  if (::mkdir(m_temporary.c_str(), S_IRWXU | S_IRGRP | S_IXGRP) != 0) {
    return errno;
  }
  m_descriptor = ::open(m_temporary.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (m_descriptor < 0) {
    const int error = errno;
    ::rmdir(m_temporary.c_str());
    return error == ENOENT ? EEXIST : error;
  }
  if (hold(m_descriptor, m_temporary) == Hold::held) {
    return 0;
  }
  ::close(m_descriptor);
  return EEXIST;
}

NewFolder::~NewFolder() {
  if (!m_temporary.empty()) {
    std::error_code ignored;
    fs::remove_all(m_temporary, ignored);
  }
  ::close(m_descriptor);
}

bool NewFolder::publish(const fs::path& place) {
  if (const int error = sync_folder(m_temporary); error != 0) {
    throw cannot_write(place, error);
  }
  // An empty folder is replaced; one with something in it, or a file, is not.
  if (::rename(m_temporary.c_str(), place.c_str()) != 0) {
    const int error = errno;
    if (error == EEXIST || error == ENOTEMPTY || error == ENOTDIR) {
      return false;
    }
    throw cannot_write(place, error);
  }
  m_temporary.clear();
  if (const int error = sync_folder(place.parent_path()); error != 0) {
    throw Error(Exit::io, message(messages::backup_may_be_lost, place.string(), system_reason(error)));
  }
  return true;
}

void require_place(const fs::path& place) {
  if (::access((place.parent_path() / ".").c_str(), W_OK | X_OK) != 0) {
    throw cannot_write(place, errno);
  }
}

bool is_passing(const fs::path& folder) {
  return folder.filename().string().starts_with(hidden);
}

void remove_folder(const fs::path& folder) {
  int number = 0;
  fs::path doomed = hidden_name(folder, number);
  std::error_code absent;
  while (fs::exists(doomed, absent)) {
    doomed = hidden_name(folder, ++number);
  }
  const auto cannot_remove = [&](int error) {
    return Error(Exit::io, message(messages::cannot_remove_backup, folder.string(), system_reason(error)));
  };
  if (::rename(folder.c_str(), doomed.c_str()) != 0) {
    if (errno == ENOENT) {
      return;  // another that thins out was first
    }
    throw cannot_remove(errno);
  }
  const int error = sync_folder(folder.parent_path());
  std::error_code left;
  do {  // another may clear it away at the same time, as a left over
    fs::remove_all(doomed, left);
  } while (left == std::errc::no_such_file_or_directory && fs::exists(doomed, absent));
  if (left && left != std::errc::no_such_file_or_directory) {
    throw Error(Exit::io,
                message(messages::rest_of_backup, folder.string(), doomed.string(), system_reason(left.value())));
  }
  if (error != 0) {
    throw cannot_remove(error);
  }
}

}  // namespace danvan::store
