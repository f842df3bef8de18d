// What another office is said to have sent. The last byte chooses what the input is: the file itself; changes to what a
// sound file holds, sealed anew; changes to the entries and documents of a sound one, chained and sealed anew, as one
// would make them who knows the format. A file is refused with its place and its reason, and the record is as it was;
// or it is received, taking it again changes nothing, and the record is sound.
#include "danvan/store/bundle.hpp"

#include "cli/present.hpp"
#include "danvan/base/packed.hpp"
#include "edits.hpp"
#include "small_record.hpp"
#include "store/entry_table.hpp"

namespace {

using namespace danvan;

/// Two records that began apart, the second with rows that the first has, has otherwise, and does not have.
struct Offices {
  fuzz::SmallRecord here;
  fuzz::SmallRecord there{"there"};
  store::Bundle sound;
  std::string content;  // of its file

  Offices() {
    const std::vector<std::vector<std::string>> more{
        {"add-unit", "X5", "Xã Năm", "--kind", "xa"},
        {"unit", "cluster", "X5", "Cụm hai", "--year", "2025"},
        {"add-model", "M2", "Vườn rau", "--unit", "X1", "--field", "economy", "--registered", "2025-05-01"},
        {"model", "confirm", "M2", "--year", "2025", "--status", "effective", "--on", "2025-11-21"},
        {"report", "submit", "S1", "--period", "2025", "--set", "mh.dang_ky=7", "--reason", "Bổ sung"},
        {"report", "submit", "X1", "--period", "2025", "--set", "mh.dang_ky=2"},
    };
    for (const std::vector<std::string>& words : more) {
      fuzz::promise(there.run(words) == Exit::done, "the other record is made", there.said());
    }
    store::Store store = store::Store::open(there.path(), store::Access::read);
    sound = store::bundle_of(store, 1);
    const std::string bytes = store::bundle_bytes(sound);
    content = unpacked(std::string_view(bytes).substr(magic.size(), bytes.size() - magic.size() - sizeof(Digest)),
                       store::largest_bundle_content)
                  .value();
  }
  static constexpr std::string_view magic = "danvan.bundle.1\n";
};

std::string sealed(std::string_view content) {
  std::string made = std::string(Offices::magic) + packed(content);
  const Digest digest = sha256(made);
  return made.append(reinterpret_cast<const char*>(digest.data()), digest.size());
}

/// Each change: which entry or document, of what, how many bytes (a byte each), and the bytes.
store::Bundle altered(store::Bundle bundle, std::string_view input) {
  const auto byte = [&](std::size_t at) -> std::size_t { return static_cast<unsigned char>(input[at]); };
  constexpr std::size_t head = 3;
  while (input.size() >= head && !bundle.entries.empty()) {
    store::BundledEntry& entry = bundle.entries[byte(0) % bundle.entries.size()];
    const std::string_view with = input.substr(head, byte(2));
    std::int64_t number = 0;
    for (const char one : with.substr(0, sizeof number)) {
      number = static_cast<std::int64_t>(static_cast<std::uint64_t>(number) << 8U | static_cast<unsigned char>(one));
    }
    switch (byte(1) % 10) {
      case 0:
      case 1:
        entry.changeset = fuzz::changed(entry.changeset, with);
        break;
      case 2:
        entry.changeset = with;
        break;
      case 3:
        entry.changeset = bundle.entries[static_cast<std::size_t>(number) % bundle.entries.size()].changeset;
        break;
      case 4:
        entry.entry.at = Instant(number);
        break;
      case 5:
        entry.entry.actor = with;
        break;
      case 6:
        entry.entry.command = with;
        break;
      case 7:
        entry.entry.changes = number;
        break;
      case 8:
        if (!bundle.documents.empty()) {
          std::string& document = bundle.documents[byte(0) % bundle.documents.size()];
          document = fuzz::changed(document, with);
        }
        break;
      default:
        bundle.entries.erase(bundle.entries.begin() + static_cast<std::ptrdiff_t>(byte(0) % bundle.entries.size()));
    }
    input.remove_prefix(std::min(input.size(), head + with.size()));
  }
  return bundle;
}

/// As if another record had written it.
store::Bundle chained(store::Bundle bundle) {
  Digest before{};
  std::int64_t sequence = 0;
  for (store::BundledEntry& one : bundle.entries) {
    one.entry.sequence = ++sequence;
    one.previous = before;
    one.entry.digest = before = store::entry_digest(one.entry, one.changeset, before);
  }
  bundle.origin = bundle.entries.front().entry.digest;
  return bundle;
}

std::string file_of(const Offices& offices, std::string_view input, unsigned choice) {
  switch (choice % 4) {
    case 0:
      return std::string(input);
    case 1:
      return sealed(fuzz::changed(offices.content, input));
    default: {
      store::Bundle bundle = altered(offices.sound, input);
      return bundle.entries.empty() ? std::string() : store::bundle_bytes(chained(std::move(bundle)));
    }
  }
}

/// Whether it is a bundle; most inputs end here.
bool is_bundle(const std::string& bytes) {
  try {
    const store::Bundle read = store::read_bundle(bytes);
    fuzz::promise(store::read_bundle(store::bundle_bytes(read)).digest() == read.digest(), "it is written as it was");
    return true;
  } catch (const Error& error) {
    fuzz::promise(error.exit() == Exit::bad_input && error.message().text != nullptr, "what is no bundle is bad input");
    for (const Lang lang : {Lang::en, Lang::vi}) {
      cli::present(error, lang);
    }
    return false;
  }
}

bool is_refusal(Exit exit) {
  return exit == Exit::bad_input || exit == Exit::refused;
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  static Offices offices;
  static fuzz::MemoryFile file;
  static bool clean = true;
  const unsigned choice = fuzz::take_choice(input);
  const std::string bytes = file_of(offices, input, choice);
  if (!is_bundle(bytes)) {
    return;
  }
  fuzz::SmallRecord& record = offices.here;
  if (!clean) {
    record.put_database(record.database());
  }
  const std::vector<std::string> receive{"receive", file.fill(bytes)};
  const Exit first = record.run(receive);
  const std::string said = record.said(), after = record.database_now();
  clean = after == record.database();
  fuzz::promise(first == Exit::done || is_refusal(first), "a file is received, or refused", said);
  fuzz::promise(first != Exit::bad_input || clean, "what is refused leaves the record as it was", said);
  const bool is_told = said.starts_with("lỗi: ") && said.find("\n  " + receive[1] + "\n") != std::string::npos;
  fuzz::promise(first != Exit::bad_input || is_told, "what is refused is refused with its place and reason", said);
  if (clean) {
    return;
  }
  const Exit second = record.run(receive);
  fuzz::promise(second == first && record.database_now() == after, "what was received is unchanged the second time",
                said + record.said());
  fuzz::promise(record.run({"check"}) == Exit::done, "the record is sound whatever was received", record.said());
}
