#pragma once

#include "danvan/base/date.hpp"
#include "danvan/base/digest.hpp"
#include "danvan/base/error.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace danvan::store {

enum class Access {
  read,
  write,
  rehearse  // as `write`, for a `Write` that keeps nothing
};
/// Where a record may lie. On a network drive two machines may write at once and a power cut may take what was synced,
/// unless its server keeps locks and syncs.
enum class Drives { local, any };
enum class DryRun : bool { no, yes };

/// The record: one SQLite file. With `read` everything is seen as it stood at one moment; changes go through `Write`.
class Store {
 public:
  /// Makes a new, empty record with the newest schema, readable by its owner and group only. Throws 3 if one is there,
  /// 7 on a network drive.
  static void create(const std::filesystem::path& database, Drives drives = Drives::local);
  /// Throws `Error`: 8 (none there, or newer than this program), 6 (not a record, damaged), 4 (busy), 7 (no right,
  /// network drive), 5. With `write` an older record is brought to the newest schema, after a copy of it is put beside
  /// it; with `rehearse` a private copy of it is, and the record stays as it is. `patience` is how long to wait for
  /// another process that is writing.
  static Store open(const std::filesystem::path& database, Access access,
                    std::chrono::milliseconds patience = std::chrono::seconds(30), Drives drives = Drives::local);

  Store(Store&&) noexcept;
  ~Store();

  /// For `*_table.cpp` files only.
  SQLite::Database& database();
  [[nodiscard]] const std::filesystem::path& path() const;

 private:
  struct Impl;
  explicit Store(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
  friend class Write;
};

/// Whether the folder lies on a network drive, as far as the system tells.
bool on_network_drive(const std::filesystem::path& folder);

/// Who does something, and when; goes into the journal.
struct Recorder {
  std::string actor;
  std::string command;  // the command line, as typed
  Instant now;
};

/// One entry of the journal.
struct Entry {
  std::int64_t sequence = 0;
  Instant at{0};
  std::string actor;
  std::string command;
  std::int64_t changes = 0;  // rows added, changed or removed
  Digest digest{};           // over all of this, the rows and the digest of the entry before
};

/// The one write transaction of a command. All changes made between construction and `commit` become one journal entry;
/// without `commit` nothing has happened. Takes the write lock at once, waiting up to 30 s. Throws 4 when busy.
class Write {
 public:
  Write(Store& store, Recorder recorder, DryRun dry_run);
  ~Write();
  Write(const Write&) = delete;
  Write& operator=(const Write&) = delete;

  SQLite::Database& database();
  Store& store();
  [[nodiscard]] Instant now() const;
  [[nodiscard]] const std::string& actor() const;

  /// Keeps a received document for ever, by its digest; storing the same one again is no change.
  Digest put_document(std::string_view payload);

  /// Records the entry and makes it durable. Nothing when the record is as it was before (no entry then), and nothing
  /// after a dry run, which is rolled back. Throws 5 on a disk fault; the message says whether the entry was recorded.
  std::optional<Entry> commit();

 private:
  void roll_back() noexcept;
  void make_durable(const Entry& entry);

  struct Impl;
  std::unique_ptr<Impl> m_impl;
  friend class Unjournaled;
};

/// The payload of a kept document; nothing when there is none with this digest.
std::optional<std::string> document(Store& store, const Digest& digest);

/// The number that stands for a code of the configuration (kind "indicator", "form", "item") in packed keys; given
/// once, the same ever after. `term` is for reading, `use_term` gives a number on first use: a form has one of 1 to
/// 255, an item of 256 to 4095, an indicator of 4096 to 16383, so that they fit the bits that packed keys have for
/// them.
std::optional<std::int64_t> term(Store& store, std::string_view kind, std::string_view code);
std::int64_t use_term(Write& write, std::string_view kind, std::string_view code);

/// A person's name and position, apart from the journal so that they can be redacted; the journal sees only the digest.
struct Personal {
  std::string name;
  std::string position;
};
/// The salted digest under which it is kept; `known` is the one in use so far: kept if the text is unchanged.
Digest put_personal(Write& write, const Personal& personal, const std::optional<Digest>& known);
/// Nothing when redacted.
std::optional<Personal> personal(Store& store, const Digest& digest);

}  // namespace danvan::store
