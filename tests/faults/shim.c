/* Makes the disk fail under an unaltered program (LD_PRELOAD): at the FAULT_AT-th file system call it kills the
 * process, cuts the power or reports an error. See README.md.
 *
 *   FAULT_KIND    count         nothing; only count
 *                 kill | term   SIGKILL or SIGTERM before the call is done
 *                 torn          a write is done to a length by chance, then SIGKILL
 *                 cut           power cut: what was not synced is kept, undone or torn, then SIGKILL
 *                 eio | enospc  the call fails; enospc may first write the half of what it was given
 *                 nomem         the allocation fails
 *                 lie           a write is dropped and said to be done (a control: verification must notice)
 *   FAULT_AT      the number of the call, from 1; "exit" for after the program has said it is done (cut only)
 *   FAULT_ON      changes (default): calls that change files; writes: those of them that write bytes;
 *                 reads: open and read of files; memory: allocations
 *   FAULT_STICKY  set: every later call fails too (eio, enospc, nomem)
 *   FAULT_SEED    decides what a cut keeps, and how much of a torn write is done
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
bool by_half;

bool kind_is(const char* kind) {
  return strcmp(asked.kind, kind) == 0;
}
bool broken(const char* promise) {
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
int (*real_unlinkat)(int, const char*, int);
int (*real_remove)(const char*);
int (*real_rename)(const char*, const char*);
int (*real_renameat2)(int, const char*, int, const char*, unsigned);
int (*real_link)(const char*, const char*);
int (*real_mkdir)(const char*, mode_t);
int (*real_statfs)(const char*, struct statfs*);

const char* setting(const char* name, const char* otherwise) {
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
  FIND(real_unlinkat, "unlinkat");
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

void end_now(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
}

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
    end_now();
  }
  if (kind_is("term")) {
    raise(SIGTERM);
  }
  errno = kind_is("enospc") ? ENOSPC : EIO;
  return kind_is("eio") || kind_is("enospc") || kind_is("lie") || kind_is("nomem") || kind_is("torn");
}
