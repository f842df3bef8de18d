#include "store/work_file.hpp"

#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/rights.hpp"
#include "store/messages.hpp"
#include "store/messages_backup.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace danvan::store {

WorkFile::WorkFile(std::filesystem::path path) : m_path(std::move(path)) {
  m_descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR | S_IRGRP);
  if (m_descriptor < 0) {
    const int error = errno;
    const bool rights = lacks_rights(error);
    throw Error(rights ? Exit::not_permitted : Exit::io,
                message(messages::cannot_make, m_path.string(), system_reason(error)))
        .hint(message(messages::record_is_as_it_was));
  }
  if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
    ::close(m_descriptor);
    throw Error(Exit::busy, message(messages::restore_running)).hint(message(messages::try_later));
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
