#include "danvan/base/embedded.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/document/docx.hpp"
#include "document/letter_page.hpp"
#include "document/messages.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

namespace danvan::document {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t largest_docx = 64 << 20;  // bytes

/// A folder of its own for one conversion, readable by nobody else, gone at the end.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "danvan-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
      throw Error(Exit::io, message(messages::no_scratch_folder, system_reason(errno)));
    }
    m_path = name;
  }
  ~ScratchFolder() {
    std::error_code left_behind;
    fs::remove_all(m_path, left_behind);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  [[nodiscard]] std::string put(const char* name, std::string_view bytes) const {
    AtomicFile file(m_path / name);
    file.write(bytes);
    file.commit();
    return (m_path / name).string();
  }
  [[nodiscard]] std::string path(const char* name = "") const { return (m_path / name).string(); }

 private:
  fs::path m_path;
};

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> made;
  for (std::string& word : words) {
    made.push_back(word.data());
  }
  made.push_back(nullptr);
  return made;
}

/// Starts the program in a process group of its own, without input and without a say: what it would tell is about a
/// file that nobody sees.
pid_t start(std::vector<std::string> words, std::vector<std::string> environment) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&files, stream, "/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0);
  }
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  pid_t child = -1;
  const int fault = ::posix_spawn(&child, words.front().c_str(), &files, &attributes, pointers(words).data(),
                                  pointers(environment).data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  if (fault != 0) {
    throw Error(Exit::io, message(messages::pandoc_not_started, words.front(), system_reason(fault)))
        .hint(message(messages::pandoc_cure));
  }
  return child;
}

/// Its exit code.
int wait_for(pid_t child, std::chrono::milliseconds patience) {
  constexpr std::chrono::milliseconds pause{10};
  const auto until = std::chrono::steady_clock::now() + patience;
  int status = 0;
  while (::waitpid(child, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > until) {
      ::kill(-child, SIGKILL);
      ::waitpid(child, &status, 0);
      throw Error(Exit::io,
                  message(messages::pandoc_too_slow, std::chrono::ceil<std::chrono::seconds>(patience).count()))
          .hint(message(messages::pandoc_cure));
    }
    std::this_thread::sleep_for(pause);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

std::optional<Pandoc> find_pandoc(std::string_view search_path) {
  while (!search_path.empty()) {
    const std::size_t end = std::min(search_path.find(':'), search_path.size());
    const fs::path program = fs::path(search_path.substr(0, end)) / "pandoc";
    search_path.remove_prefix(std::min(end + 1, search_path.size()));
    std::error_code unknown;
    if (program.is_absolute() && fs::is_regular_file(program, unknown) && ::access(program.c_str(), X_OK) == 0) {
      return Pandoc{program};
    }
  }
  return std::nullopt;
}

std::string to_docx(const Letter& letter, const Pandoc& pandoc) {
  constexpr std::int64_t day_seconds = 86400;
  const ScratchFolder folder;
  const std::string page = folder.put("letter.html", to_page(letter));
  const std::string reference = folder.put("reference.docx", embedded_file("templates/letter.docx").value());
  const std::string made = folder.path("letter.docx");
  // The home is ours: no settings of the person who runs it. The time goes into the file.
  const pid_t child = start({pandoc.program.string(), "--from=html-raw_html", "--to=docx",
                             "--reference-doc=" + reference, "--output=" + made, page},
                            {"HOME=" + folder.path(), "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
                             fmt::format("SOURCE_DATE_EPOCH={}", letter.date.days() * day_seconds)});
  if (const int code = wait_for(child, pandoc.patience); code != 0) {
    throw Error(Exit::io, message(messages::pandoc_failed, code)).hint(message(messages::pandoc_cure));
  }
  std::string docx = fs::exists(made) ? read_file(made, largest_docx) : std::string();
  if (!docx.starts_with("PK")) {  // as each ZIP file does, and DOCX is one
    throw Error(Exit::io, message(messages::pandoc_made_none)).hint(message(messages::pandoc_cure));
  }
  return docx;
}

}  // namespace danvan::document
