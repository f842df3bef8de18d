// A backup in which bytes were changed, plain or packed: `restore --dry-run` refuses whatever is not as it was. The
// last byte chooses the file that the input changes (edits.hpp) or is, and whether the manifest is made to fit it, as
// one would who knows the format: then the record in the backup is sound, or refused.
#include "danvan/base/packed.hpp"
#include "danvan/base/transfer.hpp"
#include "danvan/store/manifest.hpp"
#include "edits.hpp"
#include "small_record.hpp"

#include <array>

namespace {

using namespace danvan;

/// A backup as it was made, its files in memory to be put back.
class Backup {
 public:
  Backup(fuzz::SmallRecord& record, bool packed) : m_record(record), m_folder(record.folder() / (packed ? "p" : "b")) {
    std::vector<std::string> words{"backup", "-o", m_folder};
    if (packed) {
      words.emplace_back("--zstd");
    }
    fuzz::promise(record.run(words) == Exit::done, "a backup is made", record.said());
    m_names = {packed ? "danvan.db.zst" : "danvan.db", std::string(store::manifest_name), "danvan.toml"};
    for (std::size_t i = 0; i < m_names.size(); ++i) {
      m_sound[i] = fuzz::SmallRecord::bytes_of(m_folder / m_names[i]);
    }
  }

  [[nodiscard]] const std::string& sound(std::size_t file) const { return m_sound[file]; }
  void put(std::size_t file, std::string_view bytes) const {
    std::ofstream(m_folder / m_names[file], std::ios::binary | std::ios::trunc) << bytes;
  }
  /// Makes the manifest say of every file what it is now.
  void seal(std::string_view manifest) const {
    store::Manifest made = store::manifest_from(manifest).value();
    for (store::Manifest::File& file : made.files) {
      file.seal = seal_of(m_folder / file.name);
    }
    put(manifest_file, store::to_text(made));
  }
  Exit restore() { return m_record.run({"restore", m_folder, "--dry-run"}); }

  static constexpr std::size_t manifest_file = 1;

 private:
  fuzz::SmallRecord& m_record;
  std::filesystem::path m_folder;
  std::array<std::string, 3> m_names, m_sound;
};

/// One field of the manifest changed by who can seal it anew: a size, the schema, the entry, a name, a number of rows.
std::string another_manifest(const std::string& sound, std::string_view input, unsigned choice) {
  store::Manifest made = store::manifest_from(sound).value();
  std::int64_t number = 0;
  for (const char one : input.substr(0, sizeof number)) {
    number = static_cast<std::int64_t>(static_cast<std::uint64_t>(number) << 8U | static_cast<unsigned char>(one));
  }
  switch (choice / 8 % 6) {
    case 0:
      made.files[choice % made.files.size()].seal.size = number;
      break;
    case 1:
      made.files[choice % made.files.size()].name = input;
      break;
    case 2:
      made.schema = static_cast<int>(number);
      break;
    case 3:
      made.entry = number;
      break;
    case 4:
      made.tables[choice % made.tables.size()].rows = number;
      break;
    default:
      made.files.push_back({std::string(input), {number, {}}});
  }
  return store::to_text(made);
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  static fuzz::SmallRecord record;
  static std::array<Backup, 2> backups{Backup(record, false), Backup(record, true)};
  const unsigned choice = fuzz::take_choice(input);
  Backup& backup = backups[choice % 2];
  const std::size_t file = choice / 2 % 4;
  if (file == 3) {
    backup.put(Backup::manifest_file, another_manifest(backup.sound(Backup::manifest_file), input, choice));
    const Exit restored = backup.restore();
    fuzz::promise(restored != Exit::bug && restored != Exit::io, "a false manifest does no harm", record.said());
    backup.put(Backup::manifest_file, backup.sound(Backup::manifest_file));
    return;
  }
  const bool is_whole = choice >= 192;  // the input is the file
  const bool resealed = (choice & 64U) != 0 && file != Backup::manifest_file;
  const bool repacked = resealed && !is_whole && file == 0 && &backup == &backups[1];
  const std::string bytes = is_whole   ? std::string(input)
                            : repacked ? packed(fuzz::changed(record.database(), input))
                                       : fuzz::changed(backup.sound(file), input);
  const bool same = bytes == backup.sound(file);
  backup.put(file, bytes);
  if (resealed) {
    backup.seal(backup.sound(Backup::manifest_file));
  }
  const Exit restored = backup.restore();
  if (resealed) {
    fuzz::promise(restored == Exit::done || restored == Exit::damaged || restored == Exit::no_store,
                  "a record in a backup is sound, or refused", record.said());
  } else {
    fuzz::promise(restored == (same ? Exit::done : Exit::damaged), "what was altered is refused", record.said());
  }
  backup.put(file, backup.sound(file));
  backup.put(Backup::manifest_file, backup.sound(Backup::manifest_file));
  fuzz::promise(record.database_now() == record.database(), "a dry run leaves the record as it was");
}
