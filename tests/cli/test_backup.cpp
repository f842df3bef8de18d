#include "cli/office.hpp"
#include "danvan/store/backup.hpp"
#include "danvan/store/manifest.hpp"

namespace danvan::cli::test {
namespace {

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
  bool type(const Words& words) { return run(words, m_world) == Exit::done; }
  [[nodiscard]] fs::path folder() const { return m_folder.path() / "luu"; }
  [[nodiscard]] std::vector<fs::path> backups() const {
    return {fs::directory_iterator(folder()), fs::directory_iterator()};
  }

  std::string said;

 private:
  Folder m_folder;
  World m_world;
  int m_second = 0;
};

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

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

}  // namespace danvan::cli::test
