#include "danvan/store/backup.hpp"
#include "danvan/store/keep.hpp"
#include "danvan/store/restore.hpp"
#include "store/backup_folder.hpp"

#include <doctest/doctest.h>

#include <random>

namespace danvan::store {
namespace {

// Whether restoring this backup is refused, and without a trace.
bool is_refused(const Office& office, const std::filesystem::path& backup) {
  const std::string before = bytes_of_file(office.database());
  RestoreRequest request = office.restoring(backup);
  try {
    const Restored restored = restore(request);
    return !restored.findings.empty() && !restored.recorded && bytes_of_file(office.database()) == before;
  } catch (const Error& error) {
    return error.exit() == Exit::damaged && bytes_of_file(office.database()) == before;
  }
}

void flip(const std::filesystem::path& file, std::uint64_t bit) {
  std::filesystem::permissions(file, std::filesystem::perms::owner_all);
  std::string bytes = bytes_of_file(file);
  bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
  std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace

TEST_CASE("a manifest is read as it was written, and no other text is taken for one") {
  const Manifest manifest{.made = Instant(1'765'850'400),
                          .program = "0.1.0",
                          .schema = 16,
                          .entry = 17,
                          .digest = sha256("17"),
                          .files = {{"danvan.db", {4096, sha256("record")}}, {"so \"a\\b\".toml", {7, sha256("toml")}}},
                          .tables = {{"entry", 17}, {"unit", 44}}};
  const std::string text = to_text(manifest);
  const auto read = manifest_from(text);
  REQUIRE(read);
  CHECK(to_text(*read) == text);
  CHECK(read->files[1].name == "so \"a\\b\".toml");
  CHECK(read->entry == 17);
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string other = text;
    other[i] = static_cast<char>(other[i] ^ 1);
    CHECK_FALSE(manifest_from(other));
  }
  CHECK_FALSE(manifest_from(""));
  CHECK_FALSE(manifest_from(text.substr(1)));
  CHECK_FALSE(manifest_from(text + "\n"));
}

TEST_CASE("a backup is a folder with the record, the configuration and a manifest of both") {
  const Office office;
  const std::filesystem::path folder = office.path() / "backup";
  const Backup backup = office.back_up(folder);
  CHECK(backup.findings.empty());
  CHECK(backup.manifest.entry == 2);
  const auto manifest = manifest_from(bytes_of_file(folder / "backup.toml"));
  REQUIRE(manifest);
  CHECK(manifest->digest == backup.manifest.digest);
  CHECK(bytes_of_file(folder / "danvan.toml") == office.configuration);
  REQUIRE(manifest->files.size() == 2);
  for (const Manifest::File& file : manifest->files) {
    CHECK(sha256(bytes_of_file(folder / file.name)) == file.seal.sha256);
  }
  CHECK(dump(folder / "danvan.db") == dump(office.database()));
  CHECK(names_in(office.path()) == std::set<std::string>{"backup", "danvan.db", "danvan.db-journal", "danvan.toml"});
}

TEST_CASE("a backup is never written over, and says what stands in its way") {
  const Office office;
  const std::filesystem::path folder = office.path() / "backup";
  office.back_up(folder);
  CHECK(exit_of([&] { office.back_up(folder); }) == Exit::bad_input);
  CHECK(exit_of([&] { office.back_up(office.path() / "none" / "backup"); }) == Exit::io);
  CHECK(exit_of([&] { office.back_up(office.database()); }) == Exit::bad_input);
}

TEST_CASE("a backup that may be numbered takes the next free name, and where it would be is known before") {
  const Office office;
  BackupRequest request{.store = office.path(),
                        .folder = office.path() / "backup",
                        .numbered = true,
                        .now = Instant(1'765'850'400),
                        .program = "test"};
  for (const char* name : {"backup", "backup-2", "backup-3"}) {
    CHECK(place_for_backup(request) == office.path() / name);
    CHECK(make_backup(request).folder == office.path() / name);
  }
  CHECK(names_in(office.path()).contains("backup-3"));
  request.numbered = false;
  CHECK(exit_of([&] { place_for_backup(request); }) == Exit::bad_input);
  request.folder = office.path() / "none" / "backup";
  CHECK(exit_of([&] { place_for_backup(request); }) == Exit::io);
  request.folder = office.database() / "backup";
  CHECK(exit_of([&] { place_for_backup(request); }) == Exit::io);
}

TEST_CASE("a damaged record is not backed up") {
  const Office office;
  tamper(office.database(), "UPDATE unit SET code = 'X' WHERE id = 2");
  const auto names = names_in(office.path());
  CHECK_FALSE(office.back_up(office.path() / "backup").findings.empty());
  CHECK(names_in(office.path()) == names);
}

TEST_CASE("what a backup that was killed left behind is cleared away by the next one") {
  const Office office;
  std::filesystem::create_directory(office.path() / ".danvan-backup-1-0");
  std::ofstream(office.path() / ".danvan-backup-1-0" / "danvan.db") << "half";
  office.back_up(office.path() / "backup");
  CHECK_FALSE(std::filesystem::exists(office.path() / ".danvan-backup-1-0"));
}

TEST_CASE("a packed backup is smaller, and restores to the same record") {
  const Office office;
  office.back_up(office.path() / "plain");
  office.back_up(office.path() / "packed", true);
  CHECK(std::filesystem::file_size(office.path() / "packed" / "danvan.db.zst") <
        std::filesystem::file_size(office.path() / "plain" / "danvan.db"));
  const Restored restored = restore(office.restoring(office.path() / "packed"));
  CHECK(restored.recorded);
  CHECK(office.findings().empty());
}

TEST_CASE("every single bit of a backup that is flipped is found, wherever it is") {
  const Office office;
  const std::filesystem::path folder = office.path() / "backup";
  std::mt19937_64 random(20250701);  // NOLINT: the same flips every time
  std::string name;
  SUBCASE("in the record") {
    office.back_up(folder);
    name = "danvan.db";
  }
  SUBCASE("in a packed record") {
    office.back_up(folder, true);
    name = "danvan.db.zst";
  }
  SUBCASE("in the manifest") {
    office.back_up(folder);
    name = "backup.toml";
  }
  SUBCASE("in the configuration") {
    office.back_up(folder);
    name = "danvan.toml";
  }
  const std::uint64_t bits = std::filesystem::file_size(folder / name) * 8;
  int refused = 0;
  constexpr int flips = 15;  // tests/faults flips hundreds
  for (int i = 0; i < flips; ++i) {
    const std::uint64_t bit = random() % bits;
    flip(folder / name, bit);
    refused += is_refused(office, folder) ? 1 : 0;
    flip(folder / name, bit);
  }
  CHECK(refused == flips);
  CHECK_FALSE(is_refused(office, folder));
}

TEST_CASE("a backup with a file missing, or cut short, is refused with every reason") {
  const Office office;
  const std::filesystem::path folder = office.path() / "backup";
  office.back_up(folder);
  std::filesystem::remove(folder / "danvan.toml");
  std::filesystem::resize_file(folder / "danvan.db", 4096);
  const Restored restored = restore(office.restoring(folder));
  REQUIRE(restored.findings.size() == 2);
  CHECK(restored.findings[0].object == "danvan.toml");
  CHECK(restored.findings[1].object == "danvan.db");
}

TEST_CASE("rules keep the newest of each day, week, month and year, counted from the newest backwards") {
  std::vector<Instant> made;
  for (const char* moment : {"2026-03-02T20:00:00+07:00", "2026-03-02T08:00:00+07:00", "2026-03-01T20:00:00+07:00",
                             "2026-02-28T20:00:00+07:00", "2026-02-01T20:00:00+07:00", "2025-12-31T23:59:59+07:00",
                             "2025-06-01T20:00:00+07:00", "2024-01-01T00:00:00+07:00"}) {
    made.push_back(Instant::parse(moment).value());
  }
  const auto stay = [&](const KeepRules& rules) {
    std::string stays;
    for (const bool one : kept(made, rules)) {
      stays += one ? '1' : '0';
    }
    return stays;
  };
  CHECK(stay({.daily = 2}) == "10100000");
  CHECK(stay({.daily = 100}) == "10111111");
  CHECK(stay({.weekly = 2}) == "10100000");  // Monday 2 March begins a week, Sunday 1 March ends one
  CHECK(stay({.monthly = 3}) == "10010100");
  CHECK(stay({.yearly = 3}) == "10000101");
  CHECK(stay({.daily = 1, .yearly = 2}) == "10000100");
  CHECK(kept({}, {.daily = 1}).empty());
}

TEST_CASE("only older whole backups of this record that nobody named are surplus") {
  Office office;
  const std::filesystem::path shelf = office.path() / "shelf";
  std::filesystem::create_directory(shelf);
  const auto at = [](int day) { return Instant(1'765'850'400 + day * 86'400); };
  for (int day = 0; day < 4; ++day) {
    office.back_up(shelf / backup_name(at(day), day), false, at(day));
  }
  office.back_up(shelf / "before-the-merger", false, at(0));
  const Office other("X");
  other.back_up(shelf / "of-another", false, at(0));
  std::filesystem::create_directory(shelf / "danvan-without-manifest");
  office.back_up(shelf / ".danvan-backup-1-0", false, at(0));  // one that is being made
  std::filesystem::create_directory(shelf / "holiday-pictures");
  std::filesystem::remove(shelf / backup_name(at(1), 1) / "danvan.db");
  const auto look = [&](const std::filesystem::path& newest, int day) {
    return look_at_shelf(office.path(), shelf, newest, at(day), {.daily = 1});
  };
  const Shelf found = look(shelf / backup_name(at(3), 3), 3);
  CHECK(found.surplus ==
        std::vector<std::filesystem::path>{shelf / backup_name(at(0), 0), shelf / backup_name(at(2), 2)});
  // A newest one with a name of its own does not stand for its day.
  CHECK(look(shelf / "before-the-merger", 4).surplus == found.surplus);
  std::vector<std::string> left;
  for (const auto& one : found.left_alone) {
    left.push_back(one.path.filename().string());
  }
  CHECK(left ==
        std::vector<std::string>{"before-the-merger", backup_name(at(1), 1), "danvan-without-manifest", "of-another"});
  remove_backup(found.surplus.front());
  CHECK_FALSE(std::filesystem::exists(found.surplus.front()));
  CHECK_NOTHROW(remove_backup(found.surplus.front()));  // as when another was first
}

TEST_CASE("a backup that was altered does not stand for its day") {
  const Office office;
  const std::filesystem::path shelf = office.path() / "shelf";
  std::filesystem::create_directory(shelf);
  const auto at = [](int hour) { return Instant(1'765'850'400 + hour * 3'600); };
  const auto named = [&](int hour) { return shelf / backup_name(at(hour), 2); };
  for (const int hour : {0, 1, 2, 3}) {
    office.back_up(named(hour), hour == 1, at(hour));
  }
  const auto look = [&] { return look_at_shelf(office.path(), shelf, named(24), at(24), {.daily = 2}); };
  CHECK(look().surplus == std::vector<std::filesystem::path>{named(0), named(1), named(2)});
  flip(named(3) / "danvan.db", 100'000);
  CHECK(look().surplus == std::vector<std::filesystem::path>{named(0), named(1)});
  flip(named(2) / "danvan.toml", 9);
  const Shelf found = look();
  CHECK(found.surplus == std::vector<std::filesystem::path>{named(0)});
  REQUIRE(found.left_alone.size() == 2);
  CHECK(found.left_alone[0].path == named(2));
  CHECK(found.left_alone[1].path == named(3));
  CHECK(render(found.left_alone[1].why, Lang::en) == "it is not whole");
  flip(named(1) / "danvan.db.zst", 100);
  CHECK(look().surplus.empty());  // the oldest one stands for the day
}

}  // namespace danvan::store
