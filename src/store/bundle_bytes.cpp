#include "danvan/base/packed.hpp"
#include "danvan/store/bundle.hpp"
#include "store/entry_table.hpp"
#include "store/messages_bundle.hpp"
#include "store/migrations.hpp"
#include "store/sqlite.hpp"

#include <algorithm>

namespace danvan::store {
namespace {

constexpr std::string_view family = "danvan.bundle.";
constexpr std::string_view magic = "danvan.bundle.1\n";
constexpr std::size_t word = 8;  // bytes of a number

class Writer {
 public:
  void number(std::int64_t value) {
    auto bits = static_cast<std::uint64_t>(value);
    for (std::size_t i = 0; i < word; ++i) {
      m_bytes.push_back(static_cast<char>(bits & 0xFFU));
      bits >>= 8U;
    }
  }
  void bytes(std::string_view value) {
    number(static_cast<std::int64_t>(value.size()));
    m_bytes += value;
  }
  [[nodiscard]] const std::string& all() const { return m_bytes; }

 private:
  std::string m_bytes;
};

/// Rounded up: what is too large by a byte is told as larger.
std::size_t mebibytes(std::uint64_t bytes) {
  return static_cast<std::size_t>((bytes + (1U << 20U) - 1) >> 20U);
}

Error false_content(std::string_view where) {
  return Error(Exit::bad_input, message(messages::false_bundle, where)).hint(message(messages::ask_to_check));
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : m_left(bytes) {}

  std::int64_t number(std::string_view what) {
    const std::string_view raw = take(word, what);
    std::uint64_t value = 0;
    for (std::size_t i = word; i-- > 0;) {
      value = value << 8U | static_cast<unsigned char>(raw[i]);
    }
    return static_cast<std::int64_t>(value);
  }
  std::string_view bytes(std::string_view what) {
    const std::int64_t size = number(what);
    if (size < 0) {
      throw false_content(what);
    }
    return take(static_cast<std::size_t>(size), what);
  }
  Digest digest(std::string_view what) {
    const std::string_view raw = bytes(what);
    Digest digest{};
    if (raw.size() != digest.size()) {
      throw false_content(what);
    }
    std::copy(raw.begin(), raw.end(), reinterpret_cast<char*>(digest.data()));
    return digest;
  }
  [[nodiscard]] bool at_end() const { return m_left.empty(); }

 private:
  std::string_view take(std::size_t size, std::string_view what) {
    if (size > m_left.size()) {
      throw false_content(what);
    }
    const std::string_view taken = m_left.substr(0, size);
    m_left.remove_prefix(size);
    return taken;
  }

  std::string_view m_left;
};

/// What is between the magic and the checksum.
std::string_view sealed(std::string_view bytes) {
  if (!bytes.starts_with(magic)) {
    const bool newer = bytes.starts_with(family) && bytes.size() > magic.size();
    throw newer ? Error(Exit::bad_input, message(messages::newer_bundle)).hint(message(messages::update_to_receive))
                : Error(Exit::bad_input, message(messages::no_bundle)).hint(message(messages::ask_again));
  }
  constexpr std::size_t seal = std::tuple_size_v<Digest>;
  if (bytes.size() < magic.size() + seal ||
      bytes_of(sha256(bytes.substr(0, bytes.size() - seal))) != bytes.substr(bytes.size() - seal)) {
    throw Error(Exit::bad_input, message(messages::damaged_bundle)).hint(message(messages::ask_again));
  }
  return bytes.substr(magic.size(), bytes.size() - seal - magic.size());
}

BundledEntry read_entry(Reader& reader) {
  BundledEntry one;
  one.entry.sequence = reader.number("sequence");
  one.entry.at = Instant(reader.number("at"));
  one.entry.actor = reader.bytes("actor");
  one.entry.command = reader.bytes("command");
  one.entry.changes = reader.number("changes");
  one.previous = reader.digest("previous");
  one.entry.digest = reader.digest("digest");
  one.changeset = reader.bytes("changeset");
  return one;
}

/// That the entry is what its digest says, and follows the one before it.
void require_chained(const Bundle& bundle, std::size_t index) {
  const BundledEntry& one = bundle.entries[index];
  const bool begins = one.entry.sequence == 1;
  const bool follows = index == 0 || (one.previous == bundle.entries[index - 1].entry.digest &&
                                      one.entry.sequence == bundle.entries[index - 1].entry.sequence + 1);
  if (!follows || one.entry.sequence < 1 || (begins && one.previous != Digest{}) ||
      (begins && one.entry.digest != bundle.origin) ||
      entry_digest(one.entry, one.changeset, one.previous) != one.entry.digest) {
    throw Error(Exit::bad_input, message(messages::false_entry, one.entry.sequence))
        .hint(message(messages::ask_to_check));
  }
}

/// That much can be read again where it is received.
void require_readable(const Bundle& bundle, std::size_t size, std::size_t most) {
  if (size <= most) {
    return;
  }
  const std::int64_t first = bundle.first(), last = bundle.last();
  throw Error(Exit::refused, message(messages::too_large_to_send, first, last, mebibytes(size), mebibytes(most)))
      .hint(first == last ? message(messages::send_as_files)
                          : message(messages::send_in_parts, first, first + (last - first) / 2));
}

}  // namespace

std::string bundle_bytes(const Bundle& bundle, std::size_t most) {
  Writer content;
  content.number(bundle.schema);
  content.bytes(bytes_of(bundle.origin));
  content.number(bundle.first());
  content.number(bundle.last());
  content.bytes(bytes_of(bundle.digest()));
  content.number(static_cast<std::int64_t>(bundle.entries.size()));
  content.number(static_cast<std::int64_t>(bundle.documents.size()));
  for (const BundledEntry& one : bundle.entries) {
    content.number(one.entry.sequence);
    content.number(one.entry.at.unix_seconds());
    content.bytes(one.entry.actor);
    content.bytes(one.entry.command);
    content.number(one.entry.changes);
    content.bytes(bytes_of(one.previous));
    content.bytes(bytes_of(one.entry.digest));
    content.bytes(one.changeset);
  }
  for (const std::string& document : bundle.documents) {
    content.bytes(document);
  }
  require_readable(bundle, content.all().size(), most);
  std::string bytes = std::string(magic) + packed(content.all());
  bytes += bytes_of(sha256(bytes));
  require_readable(bundle, bytes.size(), largest_bundle);
  return bytes;
}

Bundle read_bundle(std::string_view bytes) {
  const std::string_view inside = sealed(bytes);
  if (const auto size = unpacked_size(inside); size && *size > largest_bundle_content) {
    throw Error(Exit::bad_input,
                message(messages::too_large_to_receive, mebibytes(*size), mebibytes(largest_bundle_content)))
        .hint(message(messages::ask_for_parts));
  }
  const std::optional<std::string> content = unpacked(inside, largest_bundle_content);
  if (!content) {
    throw false_content("zstd");
  }
  Reader reader(*content);
  Bundle bundle;
  const std::int64_t schema = reader.number("schema");
  if (schema < 1) {
    throw false_content("schema");
  }
  if (schema > newest_schema()) {
    throw Error(Exit::bad_input, message(messages::newer_bundle)).hint(message(messages::update_to_receive));
  }
  bundle.schema = static_cast<int>(schema);
  bundle.origin = reader.digest("origin");
  const std::int64_t first = reader.number("first");
  const std::int64_t last = reader.number("last");
  const Digest digest = reader.digest("last");
  const std::int64_t entries = reader.number("entries");
  const std::int64_t documents = reader.number("documents");
  // Nothing is reserved by these numbers: the bytes run out first where they lie.
  for (std::int64_t i = 0; i < entries; ++i) {
    bundle.entries.push_back(read_entry(reader));
    require_chained(bundle, bundle.entries.size() - 1);
  }
  for (std::int64_t i = 0; i < documents; ++i) {
    bundle.documents.emplace_back(reader.bytes("document"));
  }
  if (bundle.entries.empty() || bundle.first() != first || bundle.last() != last || bundle.digest() != digest ||
      !reader.at_end()) {
    throw false_content("header");
  }
  return bundle;
}

}  // namespace danvan::store
