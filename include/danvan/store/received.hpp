#pragma once

#include "danvan/store/bundle.hpp"

#include <map>
#include <set>

namespace danvan::store {

/// Another record, as far as this one has received it.
class Peer {
 public:
  /// Nothing of it yet, where no bundle of that origin came. Throws `Error` 6 where a bundle that was kept is no longer
  /// there.
  Peer(Store& ours, const Digest& origin);

  /// By what it is known here: the digest of its first entry, or of its second (see `peer_of`).
  [[nodiscard]] const Digest& origin() const { return m_origin; }
  [[nodiscard]] bool is_known_by_second() const { return !m_entries.empty() && !began_with(m_origin); }
  [[nodiscard]] bool began_with(const Digest& first) const {
    return !m_entries.empty() && m_entries.front().entry.digest == first;
  }
  /// Whether it has this very entry.
  [[nodiscard]] bool has(const Entry& entry) const;
  /// Whether the bundle begins where this one ends or before, with entries that are also this one's.
  [[nodiscard]] bool goes_on_with(const Bundle& bundle) const;
  [[nodiscard]] std::int64_t last() const { return static_cast<std::int64_t>(m_entries.size()); }
  /// Of the entry `last`, which there must be.
  [[nodiscard]] const Entry& newest() const { return m_entries.back().entry; }
  /// Adds what is new in the bundle. Throws `Error` 1, with nothing added, where entries between are missing, and where
  /// an entry that was received is another one now.
  void add(const Bundle& bundle);
  /// The record as it was after that entry: private, and only to be read. Of names and positions of persons it has
  /// none. Throws `Error` 3 where its entries do not make a record.
  [[nodiscard]] Store as_of(std::int64_t entry) const;
  /// The same after that entry and after the last, at the cost of the latter alone.
  [[nodiscard]] std::pair<Store, Store> as_of_and_now(std::int64_t entry) const;
  /// How many rows of each table the entries after that one added, changed or removed, but for rows that came and went.
  [[nodiscard]] std::map<std::string, std::int64_t> rows_changed_after(std::int64_t entry) const;

 private:
  Digest m_origin;
  int m_schema = 1;
  std::vector<BundledEntry> m_entries;
  std::set<std::string> m_documents;
};

/// The record that a bundle is of, as far as it was received. Records that were made by the same words, actor and
/// second have the same first entry, and so have copies of one that was just made: the first that is received is known
/// by that entry, each other one by its second.
Peer peer_of(Store& ours, const Bundle& bundle);

/// Every record of which a bundle was received, in the order of the first.
std::vector<Digest> origins(Store& store);

/// The newest entry of the bundle that is this record's too: more than 0 where one record is a copy of the other, or
/// both began alike. Throws `Error` 1 where that is the bundle's last, as then there is nothing to receive.
std::int64_t shared_with(Store& store, const Bundle& bundle);

/// Keeps a bundle of the record with this `Peer::origin`, as it came.
void keep_bundle(Write& write, const Digest& origin, const Bundle& bundle, std::string_view bytes);

/// What of another record stands in conflict with this one: what the sender had when both sides last agreed, by the
/// kind of file and the key of its rows.
using Conflicts = std::map<std::pair<std::string, std::string>, std::string>;
Conflicts open_conflicts(Store& store, const Digest& origin);
/// Those that are open from now on; all others of that origin are closed.
void set_conflicts(Write& write, const Digest& origin, const Conflicts& open);

}  // namespace danvan::store
