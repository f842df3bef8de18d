/* Allocations that fail, once the program has come to its main function. What the dynamic linker and the libraries do
 * before that is over before anything could be told to anyone. */
#define _GNU_SOURCE
#include "shim.h"

#include <dlfcn.h>
#include <errno.h>
#include <pwd.h>
#include <string.h>

/* glibc's own, under the names it has for those who stand in front of it. */
extern void* __libc_malloc(size_t size);
extern void* __libc_calloc(size_t count, size_t size);
extern void* __libc_realloc(void* old, size_t size);
extern void* __libc_memalign(size_t alignment, size_t size);

static bool counting;

static bool refused(const char* call) {
  if (!counting || asked.on == NULL || strcmp(asked.on, "memory") != 0) {
    return false;
  }
  counting = false; /* what the report allocates is not the program's */
  const bool strikes = strike("memory", call, "-");
  counting = true;
  if (strikes) {
    errno = ENOMEM;
  }
  return strikes;
}

void* malloc(size_t size) {
  return refused("malloc") ? NULL : __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
  return refused("calloc") ? NULL : __libc_calloc(count, size);
}
void* realloc(void* old, size_t size) {
  return refused("realloc") ? NULL : __libc_realloc(old, size);
}
void* aligned_alloc(size_t alignment, size_t size) {
  return refused("aligned_alloc") ? NULL : __libc_memalign(alignment, size);
}
int posix_memalign(void** made, size_t alignment, size_t size) {
  *made = refused("posix_memalign") ? NULL : __libc_memalign(alignment, size);
  return *made == NULL ? ENOMEM : 0;
}

/* glibc 2.36 crashes, or asserts, where its own look-up of the login name lacks memory: not what is tested here. */
struct passwd* getpwuid(uid_t user) {
  struct passwd* (*real)(uid_t);
  FIND(real, "getpwuid");
  const bool before = counting;
  counting = false;
  struct passwd* found = real(user);
  counting = before;
  return found;
}

typedef int (*main_function)(int, char**, char**);
static main_function real_main;

static int counted_main(int argc, char** argv, char** environment) {
  counting = true;
  return real_main(argc, argv, environment);
}

int __libc_start_main(main_function main, int argc, char** argv, void (*init)(void), void (*fini)(void),
                      void (*rtld_fini)(void), void* stack_end) {
  int (*start)(main_function, int, char**, void (*)(void), void (*)(void), void (*)(void), void*);
  FIND(start, "__libc_start_main");
  real_main = main;
  return start(counted_main, argc, argv, init, fini, rtld_fini, stack_end);
}
