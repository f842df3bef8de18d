#pragma once

#include "danvan/store/store.hpp"
#include "store/session.hpp"
#include "store/store_impl.hpp"

#include <map>

namespace danvan::store {

struct Write::Impl {
  using Record = Store::Impl;

  Store& store;
  Recorder recorder;
  DryRun dry_run;
  bool open = false;  // the transaction is, and must be ended
  std::optional<Session> session;
  std::optional<SQLite::Statement> put_document;
  std::optional<std::map<std::string, std::int64_t>> numbers_taken_back = {};  // see `next_number`

  static Impl& of(Write& write) { return *write.m_impl; }
  static Store::Impl& of(Store& store) { return *store.m_impl; }
  static Store make(std::unique_ptr<Store::Impl> impl) { return Store(std::move(impl)); }
};

/// While it lives, changes are not noted for the journal: for bulk work on derived tables, which are not journaled
/// anyway, without asking the session about every row.
class Unjournaled {
 public:
  /// How this room reaches what records and writes are made of.
  using Parts = Write::Impl;

  explicit Unjournaled(Write& write) : m_session(*write.m_impl->session) { m_session.enable(false); }
  ~Unjournaled() { m_session.enable(true); }
  Unjournaled(const Unjournaled&) = delete;
  Unjournaled& operator=(const Unjournaled&) = delete;

 private:
  Session& m_session;
};

}  // namespace danvan::store
