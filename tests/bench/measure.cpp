// measure FOLDER PROGRAM ARGUMENT...: runs a program in a folder, its output thrown away, and prints what it took:
// exit code, wall seconds, CPU seconds, peak memory in kB. Small, because Linux counts the memory of what starts a
// program as the program's own until it has started.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const char* folder, char** words) {
  if (chdir(folder) == 0) {
    dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
    execvp(words[0], words);
  }
  std::perror(words[0]);
  _exit(127);
}

}  // namespace

int main(int count, char** words) {
  if (count < 3) {
    std::fputs("usage: measure FOLDER PROGRAM ARGUMENT...\n", stderr);
    return 2;
  }
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    become(words[1], words + 2);
  }
  int status = 0;
  rusage used{};
  if (child < 0 || wait4(child, &status, 0, &used) != child) {
    std::perror("measure");
    return 1;
  }
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  std::printf("%d %.6f %.6f %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), wall.count(),
              seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss);
  return 0;
}
