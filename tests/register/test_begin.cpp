#include "danvan/base/error.hpp"
#include "danvan/register/begin.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

using namespace danvan;
namespace fs = std::filesystem;

namespace {

/// A folder in which this process may not write, also where the test runs as root.
struct ClosedFolder {
  ClosedFolder() {
    std::string name = (fs::temp_directory_path() / "danvan-begin-XXXXXX").string();
    path = ::mkdtemp(name.data());
    fs::permissions(path, static_cast<fs::perms>(0555));
    REQUIRE((user != 0 || ::seteuid(65534) == 0));
  }
  ~ClosedFolder() {
    CHECK(::seteuid(user) == 0);
    fs::permissions(path, fs::perms::owner_all);
    fs::remove_all(path);
  }
  ClosedFolder(const ClosedFolder&) = delete;
  ClosedFolder& operator=(const ClosedFolder&) = delete;

  uid_t user = ::geteuid();
  fs::path path;
};

Exit exit_of_begin(const fs::path& folder) {
  try {
    registry::begin(folder, std::nullopt, {"van-thu", "danvan init", Instant(0)});
  } catch (const Error& error) {
    return error.exit();
  }
  return Exit::done;
}

}  // namespace

TEST_CASE("beginning a record without the right to write is not permitted, and no fault of the disk") {
  const ClosedFolder folder;
  CHECK(exit_of_begin(folder.path) == Exit::not_permitted);
  CHECK(exit_of_begin(folder.path / "so") == Exit::not_permitted);
  CHECK(exit_of_begin(folder.path / "so/") == Exit::not_permitted);
  CHECK(fs::is_empty(folder.path));
}
