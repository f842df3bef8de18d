#include "danvan/store/bundle.hpp"

#include "danvan/store/journal.hpp"
#include "store/changeset.hpp"
#include "store/entry_table.hpp"
#include "store/messages_bundle.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

namespace danvan::store {
namespace {

constexpr std::size_t shortest_digest = 12;  // digits, as `history` shows them

/// The documents whose digests stand in the rows that these entries added or changed, in the order of their digests.
std::vector<std::string> documents_of(Store& store, const std::vector<BundledEntry>& entries) {
  SQLite::Statement kept(store.database(), R"(
    SELECT payload
    FROM document
    WHERE digest = ?)");
  std::map<Digest, std::string> found;
  for (const BundledEntry& one : entries) {
    for (ChangesetReader reader(one.changeset); reader.next();) {
      for (const std::optional<Value>& value : reader.row().after) {
        Digest digest{};
        if (!value || value->type != Value::Type::blob || value->bytes.size() != digest.size()) {
          continue;
        }
        std::copy(value->bytes.begin(), value->bytes.end(), reinterpret_cast<char*>(digest.data()));
        if (found.contains(digest)) {
          continue;
        }
        bind_digest(kept, 1, digest);
        if (kept.executeStep()) {
          found.emplace(digest, bytes_of(kept, 0));
        }
        kept.reset();
      }
    }
  }
  std::vector<std::string> documents;
  for (auto& [digest, payload] : found) {
    documents.push_back(std::move(payload));
  }
  return documents;
}

std::optional<std::int64_t> entry_with(Store& store, std::string_view name) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (name.size() < shortest_digest) {
    const bool whole = fault == std::errc() && end == name.data() + name.size();
    return whole && entry(store, number) ? std::optional(number) : std::nullopt;
  }
  std::string digits(name);
  std::transform(digits.begin(), digits.end(), digits.begin(),
                 [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
  for (const Entry& one : history(store, 0)) {
    if (hex(one.digest).starts_with(digits)) {
      return one.sequence;
    }
  }
  return std::nullopt;
}

}  // namespace

std::int64_t entry_named(Store& store, std::string_view option, std::string_view name) {
  if (const std::optional<std::int64_t> found = entry_with(store, name)) {
    return *found;
  }
  throw Error(Exit::bad_input, message(messages::no_such_entry, option, name))
      .hint(message(messages::number_or_digest));
}

Bundle bundle_of(Store& store, std::int64_t since, std::optional<std::int64_t> until) {
  const std::optional<Entry> first = entry(store, 1);
  if (!first) {
    throw Error(Exit::refused, message(messages::nothing_to_send));
  }
  Bundle bundle;
  bundle.schema = store.database().execAndGet("PRAGMA user_version").getInt();
  bundle.origin = first->digest;
  SQLite::Statement rows(store.database(), R"(
    SELECT sequence, at, actor, command, changes, digest, previous, changeset
    FROM entry
    WHERE sequence >= ?1 AND sequence <= ?2
    ORDER BY sequence)");
  rows.bind(1, since);
  rows.bind(2, until.value_or(std::numeric_limits<std::int64_t>::max()));
  while (rows.executeStep()) {
    bundle.entries.push_back({entry_of(rows), digest_of(rows, 6), std::string(bytes_of(rows, 7))});
  }
  bundle.documents = documents_of(store, bundle.entries);
  return bundle;
}

}  // namespace danvan::store
