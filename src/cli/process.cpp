#include "cli/ending.hpp"
#include "cli/messages.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/cli/run.hpp"

#include <fcntl.h>
#include <poll.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <new>

namespace danvan::cli {
namespace {

/// Everything or an error number.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) {
        continue;
      }
      return errno;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

/// While it lives, Ctrl-C ends the wait for a line instead of the process. It is let in only while waiting, so that
/// none is lost between two looks.
class InterruptibleWait {
 public:
  InterruptibleWait() {
    sigset_t held;
    sigemptyset(&held);
    sigaddset(&held, SIGINT);
    ::sigprocmask(SIG_BLOCK, &held, &m_mask);
    struct sigaction action {};
    action.sa_handler = [](int) {};
    ::sigaction(SIGINT, &action, &m_before);
  }
  ~InterruptibleWait() {
    ::sigaction(SIGINT, &m_before, nullptr);
    ::sigprocmask(SIG_SETMASK, &m_mask, nullptr);
  }
  InterruptibleWait(const InterruptibleWait&) = delete;
  InterruptibleWait& operator=(const InterruptibleWait&) = delete;

  /// Whether standard input has something, or its end; not when interrupted.
  [[nodiscard]] bool wait() const {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::ppoll(&input, 1, nullptr, &m_mask) > 0;
  }

 private:
  sigset_t m_mask{};
  struct sigaction m_before {};
};

/// `held` is what was read beyond the last line. Whoever sees the prompt may press Ctrl-C at once.
std::optional<std::string> read_line(std::string_view prompt, std::string& held) {
  const InterruptibleWait wait;
  write_all(STDERR_FILENO, prompt);
  for (;;) {
    if (const std::size_t end = held.find('\n'); end != std::string::npos) {
      std::string line = held.substr(0, end);
      held.erase(0, end + 1);
      return line;
    }
    char bytes[4096];
    if (!wait.wait()) {
      return std::nullopt;
    }
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
      return std::nullopt;
    }
    held.append(bytes, static_cast<std::size_t>(count));
  }
}

std::string login_name() {
  const passwd* entry = getpwuid(getuid());
  return entry != nullptr ? entry->pw_name : fmt::format("uid {}", getuid());
}

int terminal_width() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool is_regular(int descriptor) {
  struct stat about {};
  return ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
}

/// A file that is opened later must not take the place of a stream that was closed: messages would go into it. The
/// other way round they are no more usable than before.
void occupy_closed_streams() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF) {
      ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
  }
}

World process_world() {
  // A file-size limit is then an error that can be told, not the end of the process.
  std::signal(SIGXFSZ, SIG_IGN);
  World world;
  world.out = [](std::string_view bytes) {
    if (const int fault = write_all(STDOUT_FILENO, bytes); fault != 0) {
      throw Error(Exit::io, message(messages::cannot_print, system_reason(fault)));
    }
  };
  world.err = [](std::string_view bytes) { write_all(STDERR_FILENO, bytes); };
  world.line = [held = std::string()](std::string_view prompt) mutable { return read_line(prompt, held); };
  world.variable = [](std::string_view name) -> std::optional<std::string> {
    const char* value = std::getenv(std::string(name).c_str());
    // `NAME= danvan …` is how a shell takes a variable away for one command.
    return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
  };
  std::error_code gone;
  world.folder = std::filesystem::current_path(gone);
  world.clock = [] {
    return Instant(
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count());
  };
  world.login = login_name();
  world.out_is_terminal = isatty(STDOUT_FILENO) == 1;
  world.err_is_terminal = isatty(STDERR_FILENO) == 1;
  world.in_is_terminal = isatty(STDIN_FILENO) == 1;
  world.out_waits = !is_regular(STDOUT_FILENO);
  world.width = terminal_width();
  return world;
}

/// toml++ allocates in places that it promises not to throw from: there the process ends at once, as if it were killed.
void end_at_once() {
  const std::exception_ptr thrown = std::current_exception();
  if (!thrown) {
    std::abort();
  }
  try {
    std::rethrow_exception(thrown);
  } catch (const std::bad_alloc&) {
    write_all(STDERR_FILENO, out_of_memory_at_once());
    ::_exit(static_cast<int>(Exit::io));
  } catch (...) {
    std::abort();
  }
}

}  // namespace

Exit run_process(int argc, char** argv) {
  std::set_terminate(end_at_once);
  occupy_closed_streams();
  try {
    World world = process_world();
    return run({argv + 1, argv + argc}, world);
  } catch (const std::bad_alloc&) {
    write_all(STDERR_FILENO, out_of_memory_at_once());
    return Exit::io;
  }
}

}  // namespace danvan::cli
