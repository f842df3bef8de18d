#include "csv_helpers.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/transfer.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <iterator>
#include <thread>

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

TEST_CASE("what a process that was killed left of the same file goes when it is written again, and nothing else") {
  const TemporaryFolder folder;
  const pid_t child = ::fork();
  if (child == 0) {
    ::_exit(0);
  }
  ::waitpid(child, nullptr, 0);
  const auto leave = [&](const std::string& name) {
    std::ofstream(folder.path / name) << "half";
    return folder.path / name;
  };
  const fs::path dead = leave(fmt::format(".out.csv.{}-0", child));
  const fs::path dead_too = leave(fmt::format(".out.csv.{}-12", child));
  const std::vector<fs::path> others{leave(fmt::format(".out.csv.{}-0", ::getppid())),
                                     leave(fmt::format(".out.csv.{}-1", child)),  // held, as from another machine
                                     leave(fmt::format(".other.csv.{}-0", child)),
                                     leave(fmt::format(".out.csv.{}", child)),
                                     leave(fmt::format(".out.csv.{}-0.bak", child)),
                                     leave(fmt::format(".out.csv.-{}-0", child)),
                                     leave(fmt::format("out.csv.{}-0", child))};
  const int held = ::open(others[1].c_str(), O_RDONLY | O_CLOEXEC);
  REQUIRE(::flock(held, LOCK_EX | LOCK_NB) == 0);
  AtomicFile first(folder.path / "out.csv");
  first.write("first");
  AtomicFile second(folder.path / "out.csv");
  second.write("second");
  CHECK(!fs::exists(dead));
  CHECK(!fs::exists(dead_too));
  for (const fs::path& other : others) {
    CHECK_MESSAGE(fs::exists(other), other);
  }
  first.commit();
  second.commit();
  CHECK(read_file((folder.path / "out.csv").string(), InputFile::no_cap) == "second");
  ::close(held);
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

TEST_CASE("what is replaced hands on its permissions, a link does not") {
  const TemporaryFolder folder;
  const auto write = [&](const char* name) {
    AtomicFile file(folder.path / name);
    file.write("new");
    file.commit();
    return fs::status(folder.path / name).permissions();
  };
  for (const unsigned mode : {0600U, 0664U, 0444U}) {
    write("out");
    fs::permissions(folder.path / "out", static_cast<fs::perms>(mode));
    CHECK(write("out") == static_cast<fs::perms>(mode));
  }
  fs::permissions(folder.path / "out", static_cast<fs::perms>(0666));
  fs::create_symlink("out", folder.path / "link");
  CHECK((write("link") & fs::perms::others_all) == fs::perms::none);
}

TEST_CASE("a device is written into, also by way of a link, and stays") {
  const TemporaryFolder folder;
  fs::create_symlink("/dev/null", folder.path / "link");
  fs::create_symlink("link", folder.path / "link-to-link");
  for (const char* name : {"link", "link-to-link"}) {
    AtomicFile file(folder.path / name);
    file.write("gone");
    file.commit();
    CHECK(fs::is_symlink(folder.path / name));
  }
  CHECK(folder.entries() == 2);
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a pipe is written into, and its reader gets all of it") {
  const TemporaryFolder folder;
  const fs::path pipe = folder.path / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  std::string read;
  std::thread reader([&] {
    std::ifstream from(pipe);
    read.assign(std::istreambuf_iterator<char>(from), {});
  });
  {
    AtomicFile file(pipe);
    file.write(std::string(600'000, 'x'));
    file.commit();
  }
  reader.join();
  CHECK(read == std::string(600'000, 'x'));
  CHECK(fs::is_fifo(pipe));
  CHECK(folder.entries() == 1);
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

TEST_CASE("a disk that is full is told with what to do, also where a file is copied or packed") {
  const TemporaryFolder folder;
  std::ofstream(folder.path / "from") << "text";
  const auto hints_of = [](const auto& call) -> std::size_t {
    try {
      call();
    } catch (const Error& error) {
      CHECK(error.exit() == Exit::io);
      CHECK(error.place().file == "/dev/full");
      return error.hints().size();
    }
    return 0;
  };
  CHECK(hints_of([&] { transfer(folder.path / "from", "/dev/full", Packing::as_it_is); }) == 1);
  CHECK(hints_of([&] { transfer(folder.path / "from", "/dev/full", Packing::pack); }) == 1);
  CHECK(hints_of([] {
          AtomicFile file("/dev/full");
          file.write("text");
          file.commit();
        }) == 1);
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

TEST_CASE("a pipe that nobody writes to is refused at once, one given open is read") {
  const TemporaryFolder folder;
  const fs::path pipe = folder.path / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(exit_of([&] { read_file(pipe.string(), 10); }) == Exit::bad_input);
  CHECK(exit_of([] { read_file("/dev/zero", InputFile::no_cap); }) == Exit::bad_input);

  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  std::string said;
  std::thread reader([&] { said = read_file("/dev/fd/" + std::to_string(ends[0]), 10); });
  std::this_thread::sleep_for(std::chrono::milliseconds(20));  // it waits for what is to come
  CHECK(::write(ends[1], "later", 5) == 5);
  ::close(ends[1]);
  reader.join();
  ::close(ends[0]);
  CHECK(said == "later");
}
