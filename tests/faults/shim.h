/* Between what is asked for (shim.c), the calls that are stood in for (calls.c, memory.c) and the model of a power cut
 * (cut.c). None of it shows in the program. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#pragma GCC visibility push(hidden)

extern struct asked {
  const char *kind, *on, *broken, *report, *attic;
  long at; /* -1: never */
  bool at_exit, sticky;
  unsigned random;
} asked;

extern bool by_half; /* the write that is struck: the full disk still takes half of it */

bool kind_is(const char* kind);
bool broken(const char* promise);
const char* setting(const char* name, const char* otherwise);
unsigned chance(unsigned of);
/* Counts a call. True when it must fail, with errno set; does not return when the process must end here. */
bool strike(const char* on, const char* call, const char* path);
void end_now(void);

/* A function pointer out of dlsym's object pointer, without the cast that ISO C lacks. */
#define FIND(function, name)                    \
  do {                                          \
    void* found = dlsym(RTLD_NEXT, name);       \
    memcpy(&(function), &found, sizeof(found)); \
  } while (0)

/* The calls themselves. */
extern int (*real_open)(const char*, int, ...);
extern int (*real_mkostemp)(char*, int);
extern ssize_t (*real_read)(int, void*, size_t);
extern ssize_t (*real_pread)(int, void*, size_t, off64_t);
extern ssize_t (*real_write)(int, const void*, size_t);
extern ssize_t (*real_pwrite)(int, const void*, size_t, off64_t);
extern int (*real_ftruncate)(int, off64_t);
extern int (*real_fsync)(int);
extern int (*real_fdatasync)(int);
extern int (*real_fchmod)(int, mode_t);
extern int (*real_fcntl)(int, int, ...);
extern int (*real_unlink)(const char*);
extern int (*real_unlinkat)(int, const char*, int);
extern int (*real_remove)(const char*);
extern int (*real_rename)(const char*, const char*);
extern int (*real_renameat2)(int, const char*, int, const char*, unsigned);
extern int (*real_link)(const char*, const char*);
extern int (*real_mkdir)(const char*, mode_t);
struct statfs;
extern int (*real_statfs)(const char*, struct statfs*);

/* What has happened since the last sync, noted only for a cut. */
enum change { created, removed, renamed, folder_made };
void note_change(int fd, off64_t offset, size_t length, bool truncation);
void note_data_sync(int fd);
void note_name(enum change change, const char* path, const char* from, char* kept);
void note_folder_sync(int fd);
char* keep(const char* path);

/* Loses what was not synced. */
void cut(void);

#pragma GCC visibility pop
