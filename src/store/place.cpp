#include "store/place.hpp"

#include "danvan/base/error.hpp"
#include "danvan/base/folder.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/rights.hpp"
#include "danvan/store/store.hpp"
#include "store/backup_parts.hpp"
#include "store/left_over.hpp"
#include "store/messages.hpp"
#include "store/messages_place.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>

namespace danvan::store {
namespace {

constexpr std::uint32_t cifs_magic = 0xFF534D42;
constexpr std::uint32_t smb2_magic = 0xFE534D42;
constexpr std::uint32_t smb_magic = 0x517B;
constexpr std::uint32_t plan9_magic = 0x01021997;
constexpr std::uint32_t fuse_magic = 0x65735546;
constexpr std::uint32_t nfs_magic = 0x6969;

const char* network_name(std::uint32_t type) {
  switch (type) {
    case nfs_magic:
      return "NFS";
    case smb_magic:
    case smb2_magic:
    case cifs_magic:
      return "SMB";
    case plan9_magic:
      return "9p";
    case fuse_magic:
      return "FUSE";
    default:
      return nullptr;
  }
}

const char* network_name_of(const std::filesystem::path& folder) {
  struct statfs system {};
  // What cannot be seen will be refused, with its reason, when it is opened.
  return ::statfs(folder.c_str(), &system) == 0 ? network_name(static_cast<std::uint32_t>(system.f_type)) : nullptr;
}

Error cannot_make(const std::filesystem::path& path, int error) {
  const Exit exit = lacks_rights(error)                   ? Exit::not_permitted
                    : error == ENOENT || error == ENOTDIR ? Exit::bad_input
                                                          : Exit::io;
  return Error(exit, message(messages::cannot_make, path.string(), system_reason(error)));
}

// Renames unless something is there, where the file system can do that in one step.
int rename_without_replacing(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
    return 0;
  }
  if (errno != EINVAL && errno != ENOSYS) {
    return errno;
  }
  if (::link(from.c_str(), to.c_str()) != 0) {
    return errno;
  }
  return ::unlink(from.c_str()) == 0 ? 0 : errno;
}

// A folder that has more than nothing of a record shows what became of it.
Error no_record_at(const std::filesystem::path& path) {
  const std::filesystem::path folder = path.parent_path();
  std::error_code absent;
  if (std::filesystem::exists(folder / packed_record_name, absent)) {
    return Error(Exit::no_store, message(messages::is_packed, folder.string()))
        .hint(message(messages::unpack_it, folder.string()));
  }
  Error none(Exit::no_store, message(messages::no_record, path.string()));
  if (std::filesystem::exists(folder / "danvan.toml", absent)) {
    none.hint(message(messages::bring_back));
  }
  return none.hint(message(messages::make_record));
}

}  // namespace

void require_record_file(const std::filesystem::path& path) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    throw no_record_at(path);
  }
  if (error) {
    throw Error(Exit::not_permitted, message(messages::cannot_read, path.string(), system_reason(error.value())))
        .hint(message(messages::ask_for_rights));
  }
  if (!std::filesystem::is_regular_file(status)) {
    throw Error(Exit::damaged, message(messages::not_a_record, path.string()))
        .hint(message(messages::no_file))
        .hint(message(messages::make_way));
  }
  if (::access(path.c_str(), R_OK) != 0) {
    throw Error(Exit::not_permitted, message(messages::cannot_read, path.string(), system_reason(errno)))
        .hint(message(messages::ask_for_rights));
  }
}

bool may_write(const std::filesystem::path& path) {
  const std::string journal = path.string() + "-journal";
  const bool has_journal = ::access(journal.c_str(), F_OK) == 0;
  return ::access(path.c_str(), W_OK) == 0 &&
         ::access(has_journal ? journal.c_str() : path.parent_path().c_str(), W_OK) == 0;
}

void refuse_network_drive(const std::filesystem::path& folder) {
  if (const char* name = network_name_of(folder)) {
    throw Error(Exit::not_permitted, message(messages::network_drive, folder.string(), name))
        .hint(message(messages::use_local_drive))
        .hint(message(messages::allow_network_drive));
  }
}

bool on_network_drive(const std::filesystem::path& folder) {
  return network_name_of(folder) != nullptr;
}

NewFile::NewFile(const std::filesystem::path& path) : m_path(path) {
  const std::string begins = path.string() + ".new-";
  // On a network drive this lock and SQLite's own, on the same file, may be one and the same to the server.
  const bool locks = !on_network_drive(path.parent_path());
  if (locks) {
    remove_left_over(path.parent_path(), std::filesystem::path(begins).filename().string());
  }
  for (bool held = false; !held;) {
    close();
    std::string name = begins + "XXXXXX";
    m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (m_descriptor < 0) {
      throw cannot_make(path, errno);
    }
    m_temporary = name;
    held = !locks || hold(m_descriptor, m_temporary) == Hold::held;
  }
  if (::fchmod(m_descriptor, S_IRUSR | S_IWUSR | S_IRGRP) != 0) {
    const int failed = errno;
    ::unlink(m_temporary.c_str());
    close();
    throw cannot_make(path, failed);
  }
}

void NewFile::close() const {
  if (m_descriptor >= 0) {
    ::close(m_descriptor);
  }
}

NewFile::~NewFile() {
  if (!m_temporary.empty()) {
    std::error_code ignored;
    std::filesystem::remove(m_temporary, ignored);
    std::filesystem::remove(m_temporary.string() + "-journal", ignored);
  }
  close();
}

bool NewFile::publish(Existing existing) {
  if (existing == Existing::keep) {
    const int failed = rename_without_replacing(m_temporary, m_path);
    if (failed == EEXIST) {
      return false;
    }
    if (failed != 0) {
      throw cannot_make(m_path, failed);
    }
  } else if (::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
    throw cannot_make(m_path, errno);
  }
  m_temporary.clear();
  if (const int failed = sync_folder(folder_of(m_path)); failed != 0) {
    throw cannot_make(m_path.parent_path(), failed);
  }
  return true;
}

}  // namespace danvan::store
