#include "csv_helpers.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace danvan;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone when the test is over.
struct TemporaryFolder {
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "danvan-file-XXXXXX").string();
    path = ::mkdtemp(name.data());
  }
  ~TemporaryFolder() { fs::remove_all(path); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] std::ptrdiff_t entries() const { return std::distance(fs::directory_iterator(path), {}); }

  fs::path path;
};

template <typename Call>
Exit exit_of(Call call) {
  try {
    call();
  } catch (const Error& error) {
    return error.exit();
  }
  return Exit::done;
}

}  // namespace

TEST_CASE("a committed file is there whole, whatever stood there before") {
  const TemporaryFolder folder;
  const std::string large(600'000, 'x');
  for (const std::string& text : {std::string("old"), large, std::string()}) {
    AtomicFile file(folder.path / "out.csv");
    file.write(text);
    file.commit();
    CHECK(read_file((folder.path / "out.csv").string(), InputFile::no_cap) == text);
  }
  CHECK(folder.entries() == 1);
}

TEST_CASE("a file that is not committed leaves nothing behind and the old one as it was") {
  const TemporaryFolder folder;
  {
    AtomicFile file(folder.path / "out.csv");
    file.write("old");
    file.commit();
  }
  {
    AtomicFile file(folder.path / "out.csv");
    file.write(std::string(600'000, 'y'));
    CHECK(folder.entries() == 2);
  }
  CHECK(folder.entries() == 1);
  CHECK(read_file((folder.path / "out.csv").string(), 10) == "old");
}

TEST_CASE("a symbolic link at the place is replaced, not followed") {
  const TemporaryFolder folder;
  {
    AtomicFile target(folder.path / "target");
    target.write("kept");
    target.commit();
  }
  fs::create_symlink(folder.path / "target", folder.path / "link");
  AtomicFile file(folder.path / "link");
  file.write("new");
  file.commit();
  CHECK(read_file((folder.path / "target").string(), 10) == "kept");
  CHECK(read_file((folder.path / "link").string(), 10) == "new");
  CHECK_FALSE(fs::is_symlink(folder.path / "link"));
}

TEST_CASE("a new file is not open to the world") {
  const TemporaryFolder folder;
  AtomicFile file(folder.path / "out");
  file.commit();
  CHECK((fs::status(folder.path / "out").permissions() & fs::perms::others_all) == fs::perms::none);
}

TEST_CASE("where nothing can be written the answer is 5") {
  const TemporaryFolder folder;
  CHECK(exit_of([&] { AtomicFile(folder.path / "none" / "out"); }) == Exit::io);
  CHECK(exit_of([&] { AtomicFile{folder.path}; }) == Exit::io);
}

TEST_CASE("a file that cannot be read is bad input") {
  const TemporaryFolder folder;
  CHECK(exit_of([&] { read_file((folder.path / "none").string(), 10); }) == Exit::bad_input);
  CHECK(exit_of([&] { read_file(folder.path.string(), 10); }) == Exit::bad_input);
  const test::TemporaryFile file("12345678901");
  CHECK(exit_of([&] { read_file(file.path(), 10); }) == Exit::bad_input);
  CHECK(read_file(file.path(), 11) == "12345678901");
}

TEST_CASE("a folder is made, may be there already, and its parents are not made") {
  const TemporaryFolder folder;
  make_folder(folder.path / "a");
  make_folder(folder.path / "a");
  CHECK(fs::is_directory(folder.path / "a"));
  CHECK(exit_of([&] { make_folder(folder.path / "x" / "y"); }) == Exit::io);
  const test::TemporaryFile file("");
  CHECK(exit_of([&] { make_folder(file.path()); }) == Exit::io);
}
