/* The calls that are stood in for: each is counted, perhaps struck, and noted for a cut. */
#define _GNU_SOURCE
#include "shim.h"

#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/vfs.h>

enum { sector = 512 };

static const char* path_of(int fd) {
  static char path[PATH_MAX];
  char name[64];
  snprintf(name, sizeof(name), "/proc/self/fd/%d", fd);
  const ssize_t length = readlink(name, path, sizeof(path) - 1);
  path[length > 0 ? length : 0] = '\0';
  return path;
}

static bool is_file(int fd) {
  struct stat status;
  return fstat(fd, &status) == 0 && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

static bool strike_fd(const char* on, const char* call, int fd) {
  return is_file(fd) && strike(on, call, path_of(fd));
}

static bool to_journal(int fd) {
  const char* path = path_of(fd);
  const size_t length = strlen(path);
  return length > 8 && strcmp(path + length - 8, "-journal") == 0;
}

int open64(const char* path, int flags, ...) {
  mode_t mode = 0;
  if ((flags & O_CREAT) != 0) {
    va_list rest;
    va_start(rest, flags);
    mode = (mode_t)va_arg(rest, unsigned);
    va_end(rest);
  }
  const bool device = strncmp(path, "/dev/", 5) == 0 && strncmp(path, "/dev/shm/", 9) != 0;
  if (!device && strike((flags & O_CREAT) != 0 ? "changes" : "reads", "open", path)) {
    return -1;
  }
  const bool makes = (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
  const int fd = real_open(path, flags, mode);
  if (fd >= 0 && makes) {
    note_name(created, path, NULL, NULL);
  }
  return fd;
}
int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & O_CREAT) != 0 ? (mode_t)va_arg(rest, unsigned) : 0;
  va_end(rest);
  return open64(path, flags, mode);
}

int mkostemp64(char* name, int flags) {
  if (strike("changes", "mkostemp", name)) {
    return -1;
  }
  const int fd = real_mkostemp(name, flags);
  if (fd >= 0) {
    note_name(created, name, NULL, NULL);
  }
  return fd;
}
int mkostemp(char* name, int flags) {
  return mkostemp64(name, flags);
}

ssize_t read(int fd, void* bytes, size_t length) {
  return strike_fd("reads", "read", fd) ? -1 : real_read(fd, bytes, length);
}
ssize_t pread64(int fd, void* bytes, size_t length, off64_t offset) {
  return strike_fd("reads", "pread", fd) ? -1 : real_pread(fd, bytes, length, offset);
}
ssize_t pread(int fd, void* bytes, size_t length, off_t offset) {
  return pread64(fd, bytes, length, offset);
}

static bool strike_write(const char* call, int fd, size_t length) {
  by_half = kind_is("enospc") && !asked.sticky && length > sector && chance(2) == 0;
  const bool strikes = strike_fd(strcmp(asked.on, "writes") == 0 ? "writes" : "changes", call, fd);
  by_half = by_half && strikes;
  return strikes;
}

/* How much of a write that was struck is done: 0 for none. */
static size_t part_of(size_t length) {
  return by_half ? length / 2 : kind_is("torn") ? chance((unsigned)length) : 0;
}

/* What is answered to a write that was struck, when `done` of it were. */
static ssize_t struck_write(size_t length, ssize_t done) {
  if (kind_is("torn")) {
    end_now();
  }
  return kind_is("lie") ? (ssize_t)length : by_half ? done : -1;
}

ssize_t pwrite64(int fd, const void* bytes, size_t length, off64_t offset) {
  if (strike_write("pwrite", fd, length)) {
    const size_t part = part_of(length);
    return struck_write(length, part == 0 ? 0 : real_pwrite(fd, bytes, part, offset));
  }
  if (broken("journal") && to_journal(fd)) {
    return (ssize_t)length;
  }
  note_change(fd, offset, length, false);
  return real_pwrite(fd, bytes, length, offset);
}
ssize_t pwrite(int fd, const void* bytes, size_t length, off_t offset) {
  return pwrite64(fd, bytes, length, offset);
}

ssize_t write(int fd, const void* bytes, size_t length) {
  if (strike_write("write", fd, length)) {
    const size_t part = part_of(length);
    return struck_write(length, part == 0 ? 0 : real_write(fd, bytes, part));
  }
  if (is_file(fd)) {
    note_change(fd, lseek64(fd, 0, SEEK_CUR), length, false);
  }
  return real_write(fd, bytes, length);
}

int ftruncate64(int fd, off64_t length) {
  if (strike_fd("changes", "ftruncate", fd)) {
    return kind_is("lie") ? 0 : -1;
  }
  struct stat status;
  if (fstat(fd, &status) == 0 && status.st_size > length) {
    note_change(fd, length, (size_t)(status.st_size - length), true);
  }
  return real_ftruncate(fd, length);
}
int ftruncate(int fd, off_t length) {
  return ftruncate64(fd, length);
}

static int sync_with(int (*real)(int), const char* call, int fd) {
  if (strike_fd("changes", call, fd)) {
    return kind_is("lie") ? 0 : -1;
  }
  struct stat status;
  const bool folder = fstat(fd, &status) == 0 && S_ISDIR(status.st_mode);
  if (broken("sync") || (folder && broken("folder-sync"))) {
    return 0;
  }
  const int result = real(fd);
  if (result == 0 && folder) {
    note_folder_sync(fd);
  } else if (result == 0) {
    note_data_sync(fd);
  }
  return result;
}
int statfs(const char* path, struct statfs* system) {
  const int result = real_statfs(path, system);
  const char* type = setting("FAULT_DRIVE", NULL);
  if (result == 0 && type != NULL) {
    system->f_type = strtol(type, NULL, 0);
  }
  return result;
}
int statfs64(const char* path, struct statfs64* system) {
  return statfs(path, (struct statfs*)system); /* one layout on 64-bit machines */
}

int fsync(int fd) {
  return sync_with(real_fsync, "fsync", fd);
}
int fdatasync(int fd) {
  return sync_with(real_fdatasync, "fdatasync", fd);
}

int fchmod(int fd, mode_t mode) {
  return strike_fd("changes", "fchmod", fd) ? -1 : real_fchmod(fd, mode);
}

int fcntl64(int fd, int command, ...) {
  va_list rest;
  va_start(rest, command);
  void* argument = va_arg(rest, void*);
  va_end(rest);
  if (broken("locks") && (command == F_SETLK || command == F_SETLKW)) {
    return 0;
  }
  return real_fcntl(fd, command, argument);
}

static int take_away(int (*real)(const char*), const char* call, const char* path) {
  if (strike("changes", call, path)) {
    return -1;
  }
  char* kept = keep(path);
  const int result = real(path);
  if (result == 0) {
    note_name(removed, path, NULL, kept);
  }
  return result;
}
int unlink(const char* path) {
  return take_away(real_unlink, "unlink", path);
}
int remove(const char* path) {
  return take_away(real_remove, "remove", path);
}

/* By which the standard library removes what is in a folder. */
int unlinkat(int folder, const char* name, int flags) {
  char path[2 * PATH_MAX];
  snprintf(path, sizeof(path), "%s/%s", path_of(folder), name);
  if (strike("changes", "unlinkat", path)) {
    return -1;
  }
  char* kept = keep(path);
  const int result = real_unlinkat(folder, name, flags);
  if (result == 0) {
    note_name(removed, path, NULL, kept);
  }
  return result;
}

int rename(const char* from, const char* to) {
  if (strike("changes", "rename", to)) {
    return -1;
  }
  char* kept = keep(to);
  const int result = real_rename(from, to);
  if (result == 0) {
    note_name(renamed, to, from, kept);
  }
  return result;
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
  if (strike("changes", "renameat2", to)) {
    return -1;
  }
  const int result = real_renameat2(from_folder, from, to_folder, to, flags);
  if (result == 0) {
    note_name(renamed, to, from, NULL);
  }
  return result;
}

int link(const char* from, const char* to) {
  if (strike("changes", "link", to)) {
    return -1;
  }
  const int result = real_link(from, to);
  if (result == 0) {
    note_name(created, to, NULL, NULL);
  }
  return result;
}

int mkdir(const char* path, mode_t mode) {
  if (strike("changes", "mkdir", path)) {
    return -1;
  }
  const int result = real_mkdir(path, mode);
  if (result == 0) {
    note_name(folder_made, path, NULL, NULL);
  }
  return result;
}
