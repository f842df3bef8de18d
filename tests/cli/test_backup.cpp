#include "cli/office.hpp"
#include "danvan/store/backup.hpp"
#include "danvan/store/manifest.hpp"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace danvan::cli::test {
namespace {

/// What the system refuses to rename, or to remove, as if it were protected.
std::string no_renaming, no_removing;  // NOLINT: the system's calls have no other way to know

/// An office whose clock goes on by a second whenever it is looked at.
class Shelf {
 public:
  Shelf() {
    m_world.out = [this](std::string_view text) { said += text; };
    m_world.err = m_world.out;
    m_world.variable = [](std::string_view) { return std::optional<std::string>(); };
    m_world.clock = [this] { return Instant(1'765'850'400 + m_second++); };
    m_world.folder = m_folder.path();
    m_world.login = "lan";
    REQUIRE(type({"init", "so", "--preset", "blank"}));
    fs::create_directory(folder());
  }
  bool type(const Words& words) {
    exit = run(words, m_world);
    return exit == Exit::done;
  }
  [[nodiscard]] fs::path folder() const { return m_folder.path() / "luu"; }
  [[nodiscard]] std::vector<fs::path> backups() const {
    return {fs::directory_iterator(folder()), fs::directory_iterator()};
  }

  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const fs::path& backup : backups()) {
      names.push_back(backup.filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  std::string said;
  Exit exit = Exit::done;

 private:
  Folder m_folder;
  World m_world;
  int m_second = 0;
};

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool is_refused(std::string_view path, const std::string& what) {
  errno = EPERM;
  return !what.empty() && path.ends_with(what);
}

}  // namespace
}  // namespace danvan::cli::test

/// These stand in front of the C library's own.
extern "C" int rename(const char* from, const char* to) noexcept {
  using namespace danvan::cli::test;
  return is_refused(from, no_renaming) ? -1
                                       : static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
extern "C" int unlinkat(int folder, const char* name, int flags) noexcept {
  using namespace danvan::cli::test;
  return is_refused(name, no_removing) ? -1 : static_cast<int>(::syscall(SYS_unlinkat, folder, name, flags));
}

namespace danvan::cli::test {

TEST_CASE("a backup is of one moment, by its name and by its manifest, while the clock goes on") {
  Shelf shelf;
  INFO(shelf.said);
  REQUIRE(shelf.type({"--store", "so", "backup", "luu"}));
  REQUIRE(shelf.backups().size() == 1);
  const fs::path backup = shelf.backups().front();
  const auto manifest = store::manifest_from(text_of(backup / store::manifest_name));
  REQUIRE(manifest);
  CHECK(backup.filename().string() == store::backup_name(manifest->made, 1));
  REQUIRE(shelf.type({"--store", "so", "backup", "luu", "--keep", "daily:1"}));
  REQUIRE(shelf.backups().size() == 1);
  CHECK(shelf.backups().front() != backup);
}

TEST_CASE("an old backup that cannot be removed does not hide that the new one was made, nor keep the others") {
  Shelf shelf;
  REQUIRE(shelf.type({"--store", "so", "backup", "luu", "--lang", "en"}));
  const std::string oldest = shelf.backups().front().filename().string();
  REQUIRE(shelf.type({"--store", "so", "backup", "luu"}));
  shelf.said.clear();
  no_renaming = oldest;
  CHECK_FALSE(shelf.type({"--store", "so", "backup", "luu", "--keep", "daily:1", "--quiet", "--lang", "en"}));
  no_renaming.clear();
  CHECK(shelf.exit == Exit::io);
  std::vector<std::string> left = shelf.names();
  REQUIRE(left.size() == 2);
  CHECK(left[0] == oldest);
  CHECK(shelf.said == fmt::format("error: the new backup {0}/{1} was made and is whole, but older ones could not be "
                                  "removed (1), the first because: the old backup {0}/{2} cannot be removed: Operation "
                                  "not permitted\n",
                                  shelf.folder().string(), left[1], oldest));
}

TEST_CASE("what is left of a backup that could not be removed wholly is named as it is now, and is no backup") {
  Shelf shelf;
  REQUIRE(shelf.type({"--store", "so", "backup", "luu"}));
  no_removing = "backup.toml";
  CHECK_FALSE(shelf.type({"--store", "so", "backup", "luu", "--keep", "daily:1", "--lang", "en"}));
  CHECK(shelf.exit == Exit::io);
  const std::string hidden = fmt::format(".danvan-backup-{}-0", ::getpid());
  CHECK(shelf.names().front() == hidden);
  CHECK(shelf.said.find(hidden + ", cannot be removed") != std::string::npos);
  shelf.said.clear();
  CHECK(shelf.type({"--store", "so", "backup", "luu", "--keep", "daily:9", "--dry-run"}));
  CHECK(shelf.said.find(hidden) == std::string::npos);
  no_removing.clear();
}

}  // namespace danvan::cli::test
