/* Makes the disk fail under an unaltered program (LD_PRELOAD): at the FAULT_AT-th file system call it kills the
 * process, cuts the power or reports an error. See README.md.
 *
 *   FAULT_KIND    count         nothing; only count
 *                 kill | term   SIGKILL or SIGTERM before the call is done
 *                 cut           power cut: what was not synced is kept, undone or torn, then SIGKILL
 *                 eio | enospc  the call fails; enospc may first write the half of what it was given
 *                 nomem         the allocation fails
 *                 lie           a write is dropped and said to be done (a control: verification must notice)
 *   FAULT_AT      the number of the call, from 1; "exit" for after the program has said it is done (cut only)
 *   FAULT_ON      changes (default): calls that change files; reads: open and read of files; memory: allocations
 *   FAULT_STICKY  set: every later call fails too (eio, enospc, nomem)
 *   FAULT_SEED    decides what a cut keeps
 *   FAULT_BREAK   takes one promise away, for controls: sync (all syncs are ignored), folder-sync (those of folders),
 *                 journal (nothing is written to *-journal), locks (every lock is granted)
 *   FAULT_DRIVE   the type that every file system claims to be, a number of <linux/magic.h>: 0x6969 is NFS
 *   FAULT_REPORT  file that gets "fault NUMBER CALL PATH", "short …" for a write that was done by half, or
 *                 "calls NUMBER" when the program ends without a fault
 *   FAULT_ATTIC   folder of the same file system that keeps what a cut may bring back
 */
#define _GNU_SOURCE
#include "shim.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/vfs.h>

enum { sector = 512 };

/* ---- what was asked for */

struct asked asked;
static long calls;
static bool struck;
static bool by_half; /* the write that is struck: the full disk still takes half of it */

bool kind_is(const char* kind) {
  return strcmp(asked.kind, kind) == 0;
}
static bool broken(const char* promise) {
  return strcmp(asked.broken, promise) == 0;
}

unsigned chance(unsigned of) {
  asked.random = asked.random * 1103515245U + 12345U;
  return (asked.random >> 16U) % of;
}

/* ---- the real calls */

int (*real_open)(const char*, int, ...);
int (*real_mkostemp)(char*, int);
ssize_t (*real_read)(int, void*, size_t);
ssize_t (*real_pread)(int, void*, size_t, off64_t);
ssize_t (*real_write)(int, const void*, size_t);
ssize_t (*real_pwrite)(int, const void*, size_t, off64_t);
int (*real_ftruncate)(int, off64_t);
int (*real_fsync)(int);
int (*real_fdatasync)(int);
int (*real_fchmod)(int, mode_t);
int (*real_fcntl)(int, int, ...);
int (*real_unlink)(const char*);
int (*real_remove)(const char*);
int (*real_rename)(const char*, const char*);
int (*real_renameat2)(int, const char*, int, const char*, unsigned);
int (*real_link)(const char*, const char*);
int (*real_mkdir)(const char*, mode_t);
int (*real_statfs)(const char*, struct statfs*);

static const char* setting(const char* name, const char* otherwise) {
  const char* value = getenv(name);
  return value == NULL ? otherwise : value;
}

static void at_exit(int status, void* unused);

__attribute__((constructor)) static void begin(void) {
  FIND(real_open, "open64");
  FIND(real_mkostemp, "mkostemp64");
  FIND(real_read, "read");
  FIND(real_pread, "pread64");
  FIND(real_write, "write");
  FIND(real_pwrite, "pwrite64");
  FIND(real_ftruncate, "ftruncate64");
  FIND(real_fsync, "fsync");
  FIND(real_fdatasync, "fdatasync");
  FIND(real_fchmod, "fchmod");
  FIND(real_fcntl, "fcntl64");
  FIND(real_unlink, "unlink");
  FIND(real_remove, "remove");
  FIND(real_rename, "rename");
  FIND(real_renameat2, "renameat2");
  FIND(real_link, "link");
  FIND(real_mkdir, "mkdir");
  FIND(real_statfs, "statfs");
  const char* at = setting("FAULT_AT", "-1");
  asked.kind = setting("FAULT_KIND", "count");
  asked.on = setting("FAULT_ON", "changes");
  asked.broken = setting("FAULT_BREAK", "");
  asked.report = setting("FAULT_REPORT", NULL);
  asked.attic = setting("FAULT_ATTIC", "/tmp");
  asked.at_exit = strcmp(at, "exit") == 0;
  asked.at = asked.at_exit ? -1 : atol(at);
  asked.sticky = getenv("FAULT_STICKY") != NULL;
  asked.random = (unsigned)atol(setting("FAULT_SEED", "1"));
  chance(2);
  on_exit(at_exit, NULL);
}

static void report(const char* what, const char* call, const char* path) {
  if (asked.report == NULL) {
    return;
  }
  char line[PATH_MAX + 64];
  const int length = snprintf(line, sizeof(line), "%s %ld %s %s\n", what, calls, call, path);
  const int fd = real_open(asked.report, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd >= 0) {
    const ssize_t ignored = real_write(fd, line, (size_t)length);
    (void)ignored;
    close(fd);
  }
}

/* ---- the moment */

static void at_exit(int status, void* unused) {
  (void)unused;
  if (!struck) {
    report("calls", "-", "-");
  }
  if (asked.at_exit && kind_is("cut")) {
    cut();
    _exit(status); /* what the program answered is known to whoever called it, and must hold */
  }
}

bool strike(const char* on, const char* call, const char* path) {
  if (strcmp(on, asked.on) != 0) {
    return false;
  }
  ++calls;
  if (asked.at < 0 || !(calls == asked.at || (asked.sticky && calls > asked.at))) {
    return false;
  }
  if (!struck) {
    struck = true;
    report(by_half ? "short" : "fault", call, path);
  }
  if (kind_is("cut")) {
    cut();
  }
  if (kind_is("cut") || kind_is("kill")) {
    syscall(SYS_kill, getpid(), SIGKILL);
  }
  if (kind_is("term")) {
    raise(SIGTERM);
  }
  errno = kind_is("enospc") ? ENOSPC : EIO;
  return kind_is("eio") || kind_is("enospc") || kind_is("lie") || kind_is("nomem");
}

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

/* ---- the calls that are stood in for */

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
  const bool strikes = strike_fd("changes", call, fd);
  by_half = by_half && strikes;
  return strikes;
}

ssize_t pwrite64(int fd, const void* bytes, size_t length, off64_t offset) {
  if (strike_write("pwrite", fd, length)) {
    return kind_is("lie") ? (ssize_t)length : by_half ? real_pwrite(fd, bytes, length / 2, offset) : -1;
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
    return kind_is("lie") ? (ssize_t)length : by_half ? real_write(fd, bytes, length / 2) : -1;
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
