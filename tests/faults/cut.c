/* What a power cut leaves. Data: of the writes and truncations since a file's last sync any subset is lost, a lost
 * write wholly or from a 512-byte boundary on; what it covered beyond the old end is garbage or gone. Names: of the
 * creations, removals and renamings in a folder since its last sync the newest are lost, how many is a matter of
 * chance. Syncing a file does not sync its name. This is what POSIX allows; most file systems keep more. */
#define _GNU_SOURCE
#include "shim.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { sector = 512 };

/* ---- data that is not synced */

struct write {
  struct write* older;
  struct file* file;
  bool truncation;
  off64_t offset;
  size_t length; /* of the write, or of what was cut off */
  char* old;     /* the bytes that stood there, as far as there were any */
  size_t old_length;
};

struct file {
  struct file* next;
  dev_t device;
  ino_t inode;
  int fd;              /* a handle of our own, never closed: closing one would drop the program's locks */
  off64_t synced_size; /* what a cut may leave of the length */
};

static struct write* unsynced_writes; /* newest first */
static struct file* files;

static struct file* file_of(int fd) {
  struct stat status;
  if (!kind_is("cut") || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
    return NULL;
  }
  for (struct file* file = files; file != NULL; file = file->next) {
    if (file->device == status.st_dev && file->inode == status.st_ino) {
      return file;
    }
  }
  char name[64];
  snprintf(name, sizeof(name), "/proc/self/fd/%d", fd);
  struct file* file = calloc(1, sizeof(*file));
  *file = (struct file){files, status.st_dev, status.st_ino, real_open(name, O_RDWR | O_CLOEXEC), status.st_size};
  files = file;
  return file;
}

void note_change(int fd, off64_t offset, size_t length, bool truncation) {
  struct file* file = file_of(fd);
  if (file == NULL || length == 0) {
    return;
  }
  struct write* write = calloc(1, sizeof(*write));
  *write = (struct write){unsynced_writes, file, truncation, offset, length, malloc(length), 0};
  const ssize_t got = real_pread(file->fd, write->old, length, offset);
  write->old_length = got > 0 ? (size_t)got : 0;
  unsynced_writes = write;
}

void note_data_sync(int fd) {
  struct file* file = file_of(fd);
  struct stat status;
  if (file == NULL || fstat(fd, &status) != 0) {
    return;
  }
  file->synced_size = status.st_size;
  for (struct write** link = &unsynced_writes; *link != NULL;) {
    if ((*link)->file == file) {
      *link = (*link)->older;
    } else {
      link = &(*link)->older;
    }
  }
}

static void undo_write(const struct write* write, size_t from) {
  if (write->old_length > from) {
    const ssize_t ignored =
        real_pwrite(write->file->fd, write->old + from, write->old_length - from, write->offset + (off64_t)from);
    (void)ignored;
  }
  for (size_t i = write->old_length > from ? write->old_length : from; i < write->length && !write->truncation; ++i) {
    const char garbage = (char)chance(256);
    const ssize_t ignored = real_pwrite(write->file->fd, &garbage, 1, write->offset + (off64_t)i);
    (void)ignored;
  }
}

static void lose_data(void) {
  for (const struct write* write = unsynced_writes; write != NULL; write = write->older) {
    const unsigned fate = chance(3); /* kept, lost, torn */
    if (fate == 1 || (fate == 2 && (write->truncation || write->length <= sector))) {
      undo_write(write, 0);
    } else if (fate == 2) {
      undo_write(write, sector * (1 + chance((unsigned)((write->length - 1) / sector))));
    }
  }
  for (const struct file* file = files; file != NULL; file = file->next) {
    struct stat status;
    if (fstat(file->fd, &status) == 0 && status.st_size > file->synced_size && chance(2) == 0) {
      const int ignored = real_ftruncate(file->fd, file->synced_size);
      (void)ignored;
    }
  }
}

/* ---- names that are not synced */

struct name {
  struct name* older;
  enum change change;
  char *path, *from; /* from: of a renaming */
  char* kept;        /* a hard link to what the change took away, if it took something */
  dev_t device;      /* of the folder */
  ino_t inode;
  bool certain; /* while cutting: a newer change of the same folder is kept, so this one is too */
};

static struct name* unsynced_names; /* newest first */

static bool folder_of(const char* path, struct stat* status) {
  char folder[PATH_MAX];
  snprintf(folder, sizeof(folder), "%s", path);
  char* slash = strrchr(folder, '/');
  if (slash == NULL) {
    return stat(".", status) == 0;
  }
  slash[slash == folder ? 1 : 0] = '\0';
  return stat(folder, status) == 0;
}

/* A second name, in the attic, for what is about to lose its own; NULL when nothing is there. */
char* keep(const char* path) {
  static int number;
  char kept[PATH_MAX];
  snprintf(kept, sizeof(kept), "%s/%d-%d", asked.attic, getpid(), ++number);
  return kind_is("cut") && real_link(path, kept) == 0 ? strdup(kept) : NULL;
}

void note_name(enum change change, const char* path, const char* from, char* kept) {
  struct stat folder;
  if (!kind_is("cut") || !folder_of(path, &folder)) {
    return;
  }
  struct name* name = calloc(1, sizeof(*name));
  *name = (struct name){unsynced_names, change,        strdup(path),  from == NULL ? NULL : strdup(from),
                        kept,           folder.st_dev, folder.st_ino, false};
  unsynced_names = name;
}

void note_folder_sync(int fd) {
  struct stat folder;
  if (fstat(fd, &folder) != 0 || !S_ISDIR(folder.st_mode)) {
    return;
  }
  for (struct name** link = &unsynced_names; *link != NULL;) {
    if ((*link)->device == folder.st_dev && (*link)->inode == folder.st_ino) {
      *link = (*link)->older;
    } else {
      link = &(*link)->older;
    }
  }
}

static void undo_name(const struct name* name) {
  char lost[PATH_MAX];
  switch (name->change) {
    case created:
      real_unlink(name->path);
      break;
    case renamed:
      real_rename(name->path, name->from);
      break;
    case folder_made: /* with all that is in it */
      snprintf(lost, sizeof(lost), "%s/%d-lost", asked.attic, getpid());
      real_rename(name->path, lost);
      break;
    case removed:
      break;
  }
  if (name->kept != NULL) {
    real_rename(name->kept, name->path);
  }
}

static void lose_names(void) {
  for (struct name* name = unsynced_names; name != NULL; name = name->older) {
    if (name->certain || chance(2) == 0) {
      for (struct name* older = name->older; older != NULL; older = older->older) {
        older->certain = older->certain || (older->device == name->device && older->inode == name->inode);
      }
    } else {
      undo_name(name);
    }
  }
}

void cut(void) {
  lose_data();
  lose_names();
}
