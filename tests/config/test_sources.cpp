#include "configuration.hpp"
#include "danvan/base/file.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace danvan;
using namespace danvan::config;
namespace fs = std::filesystem;

namespace {

/// A folder of its own, removed at the end.
class Folder {
 public:
  Folder() : m_path(fs::temp_directory_path() / fmt::format("danvan-config-{}", ::getpid())) {
    fs::remove_all(m_path);
    fs::create_directories(m_path / "store" / "rubrics");
  }
  ~Folder() { fs::remove_all(m_path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] fs::path store() const { return m_path / "store"; }
  [[nodiscard]] fs::path outside() const { return m_path; }
  static void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

 private:
  fs::path m_path;
};

Error error_of(const fs::path& folder) {
  try {
    read_sources(folder);
  } catch (const Error& error) {
    return error;
  }
  FAIL("no error");
  throw;
}

std::vector<std::string> faults_in(const fs::path& folder) {
  Diagnostics faults;
  load(read_sources(folder), faults);
  std::vector<std::string> all;
  for (const Diagnostic& one : faults.first()) {
    all.push_back(test::told(one));
  }
  return all;
}

}  // namespace

TEST_CASE("both presets load without a fault") {
  for (const char* preset : {"blank", "hai-duong-2025"}) {
    CAPTURE(preset);
    for (const std::string& fault : faults_in(fs::path(DANVAN_SOURCE_DIR) / "data/presets" / preset)) {
      FAIL_CHECK(fault);
    }
  }
}

TEST_CASE("included files are read in order, from inside the folder") {
  const Folder folder;
  folder.write(folder.store() / "danvan.toml", "include = [\"rubrics/b.toml\", \"a.toml\"]\n[ui]\nlang = \"vi\"\n");
  folder.write(folder.store() / "a.toml", "[[level]]\ncode = \"l2\"\nname = \"x\"\n");
  folder.write(folder.store() / "rubrics" / "b.toml", "[[level]]\ncode = \"l1\"\nname = \"x\"\n");
  const std::vector<Source> sources = read_sources(folder.store());
  REQUIRE(sources.size() == 3);
  CHECK(sources[1].name == "rubrics/b.toml");
  Diagnostics faults;
  const Loaded loaded = load(sources, faults);
  CHECK(faults.empty());
  CHECK(codes(loaded.definitions.levels) == std::vector<std::string>{"l1", "l2"});
}

TEST_CASE("an included file does not leave the folder") {
  const Folder folder;
  folder.write(folder.outside() / "out.toml", "");
  for (const std::string name : {"../out.toml", "rubrics/../../out.toml", "/etc/passwd", "danvan.toml"}) {
    CAPTURE(name);
    folder.write(folder.store() / "danvan.toml", "include = [\"" + name + "\"]\n");
    const auto all = faults_in(folder.store());
    REQUIRE(all.size() == 1);
    CHECK(all[0].starts_with("danvan.toml:1:12 CF-11 include \"" + name + "\""));
  }
}

TEST_CASE("a link out of the folder is not followed") {
  const Folder folder;
  folder.write(folder.outside() / "out.toml", "");
  fs::create_symlink(folder.outside() / "out.toml", folder.store() / "in.toml");
  folder.write(folder.store() / "danvan.toml", "\n  include = [\"in.toml\"]\n");
  const Error error = error_of(folder.store());
  CHECK(error.exit() == Exit::bad_input);
  CHECK(error.rule() == "CF-11");
  CHECK(error.place().line == 2);
  CHECK(error.place().column == 14);
}

TEST_CASE("an absent file, a folder or a configuration that is too large cannot be read") {
  const Folder folder;
  CHECK(error_of(folder.store()).exit() == Exit::bad_input);
  folder.write(folder.store() / "danvan.toml", "include = [\"no.toml\"]\n");
  CHECK(error_of(folder.store()).rule() == "CF-11");
  folder.write(folder.store() / "danvan.toml", "include = [\"rubrics\"]\n");
  CHECK(error_of(folder.store()).rule() == "CF-11");
  folder.write(folder.store() / "big.toml", "#" + std::string((1 << 20) - 20, 'x'));
  folder.write(folder.store() / "danvan.toml", "include = [\"big.toml\"]\n");
  CHECK(error_of(folder.store()).rule() == "CF-01");
}

TEST_CASE("a first file with a syntax error is read, so that it can be told") {
  const Folder folder;
  folder.write(folder.store() / "danvan.toml", "[office\n");
  CHECK(read_sources(folder.store()).size() == 1);
}

TEST_CASE("CRLF and a byte order mark change nothing") {
  Diagnostics faults;
  const Loaded loaded = load({{"danvan.toml", "\xEF\xBB\xBF[office]\r\nname = \"Sở\"\r\nnmae = 2\r\n"}}, faults);
  CHECK(loaded.definitions.office.name == "Sở");
  REQUIRE(faults.count() == 1);
  CHECK(test::told(faults.first()[0]).starts_with("danvan.toml:3:1 CF-02 office.nmae"));
}
