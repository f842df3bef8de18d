#include "danvan/store/store.hpp"

#include "store/connection.hpp"
#include "store/copy.hpp"
#include "store/feed_module.hpp"
#include "store/messages.hpp"
#include "store/migrations.hpp"
#include "store/place.hpp"
#include "store/store_impl.hpp"

namespace danvan::store {
namespace {

void begin_reading(SQLite::Database& database, const std::filesystem::path& path) {
  database.exec("PRAGMA query_only = ON");
  database.exec("BEGIN");  // all that follows is read as of one moment
  const int schema = schema_version(database, path);
  refuse_newer(schema);
  if (schema < newest_schema()) {
    throw Error(Exit::no_store, message(messages::older_record, schema, newest_schema()))
        .hint(message(messages::run_a_write));
  }
}

void prepare_writing(SQLite::Database& database, const std::filesystem::path& path) {
  refuse_newer(schema_version(database, path));
  if (!may_write(path)) {
    throw Error(Exit::not_permitted, message(messages::read_only)).hint(message(messages::ask_for_rights));
  }
  require_writable(database, path);
  make_durable(database);
  register_feed(database);
}

/// The record as it would be with the newest schema.
std::unique_ptr<SQLite::Database> copy_up_to_date(SQLite::Database& database, int schema) {
  std::unique_ptr<SQLite::Database> copy = private_database();
  copy_whole(database, *copy);
  register_feed(*copy);
  copy->exec("PRAGMA foreign_keys = OFF");
  SQLite::Transaction transaction(*copy);
  bring_up_to_date(*copy, schema);
  transaction.commit();
  copy->exec("PRAGMA foreign_keys = ON");
  return copy;
}

}  // namespace

Store::Store(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store::~Store() = default;

void Store::create(const std::filesystem::path& database, Drives drives) {
  const std::filesystem::path path = std::filesystem::absolute(database);
  std::error_code ignored;
  if (std::filesystem::symlink_status(path, ignored).type() != std::filesystem::file_type::not_found) {
    throw Error(Exit::bad_input, message(messages::record_is_there, path.string()));
  }
  if (drives == Drives::local) {
    refuse_network_drive(path.parent_path());
  }
  with_errors(path, [&] { create_with_schema(path, newest_schema()); });
}

Store Store::open(const std::filesystem::path& database, Access access, std::chrono::milliseconds patience,
                  Drives drives) {
  auto impl = std::make_unique<Impl>();
  impl->path = std::filesystem::absolute(database);
  impl->access = access;
  impl->patience = patience;
  require_record_file(impl->path);
  if (drives == Drives::local) {
    refuse_network_drive(impl->path.parent_path());
  }
  with_errors(impl->path, [&] {
    // Read-write for readers too, where rights allow: whoever comes first undoes an interrupted write.
    impl->database = connect(impl->path, SQLite::OPEN_READWRITE, patience);
    if (access == Access::read) {
      begin_reading(*impl->database, impl->path);
      return;
    }
    prepare_writing(*impl->database, impl->path);
    const int schema = schema_version(*impl->database, impl->path);
    if (schema < newest_schema() && access == Access::rehearse) {
      impl->database = copy_up_to_date(*impl->database, schema);
    } else if (schema < newest_schema()) {
      migrate(*impl->database, impl->path, patience);
    }
  });
  return Store(std::move(impl));
}

SQLite::Database& Store::database() {
  ensure(m_impl->database != nullptr, "a record is not used after it failed");
  return *m_impl->database;
}

const std::filesystem::path& Store::path() const {
  return m_impl->path;
}

}  // namespace danvan::store
