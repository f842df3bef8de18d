#pragma once

#include "danvan/store/store.hpp"

namespace danvan::store {

/// An entry as it travels from one record to another.
struct BundledEntry {
  Entry entry;
  Digest previous{};
  std::string changeset;
};

/// The file two offices exchange: entries of one record, without a gap, and the documents that they brought. Names and
/// positions of persons are not in it.
struct Bundle {
  int schema = 0;   // of the record it came from
  Digest origin{};  // digest of that record's first entry: which record it is
  std::vector<BundledEntry> entries;
  std::vector<std::string> documents;

  [[nodiscard]] std::int64_t first() const { return entries.front().entry.sequence; }
  [[nodiscard]] std::int64_t last() const { return entries.back().entry.sequence; }
  [[nodiscard]] const Digest& digest() const { return entries.back().entry.digest; }
};

/// The entry that a number, a digest or the first 12 or more digits of one names, small or capital. Throws `Error` 3
/// where the record has no such entry, naming the option that it was given with.
std::int64_t entry_named(Store& store, std::string_view option, std::string_view name);

/// The entries from `since` to `until`, else to the newest. Throws `Error` 1 for a record without entries.
Bundle bundle_of(Store& store, std::int64_t since, std::optional<std::int64_t> until = std::nullopt);

/// The largest file that is read, and the most that may be in it.
inline constexpr std::int64_t largest_bundle = 256LL << 20U;
inline constexpr std::size_t largest_bundle_content = std::size_t{512} << 20U;

/// The file: the same bundle is always the same bytes.
///
///     "danvan.bundle.1\n" · packed content (zstd) · SHA-256 of all before it (32 bytes)
///
/// The content is a row of fields. A number is 8 bytes, the lowest first; text and bytes are a number, how many, and
/// then themselves:
///
///     schema · origin · first entry · last entry · digest of the last · how many entries · how many documents
///     an entry: sequence · at (seconds UTC) · actor · command · changes · digest before it · its digest · changeset
///     a document: its bytes; documents stand in the order of their digests
///
/// Throws `Error` 1 for more than can be read again.
std::string bundle_bytes(const Bundle& bundle, std::size_t most = largest_bundle_content);

/// Reads any bytes. Throws `Error` 3 for what is no bundle, was cut or damaged, is too large, or holds entries that do
/// not belong together: every digest is worked out anew.
Bundle read_bundle(std::string_view bytes);

}  // namespace danvan::store
