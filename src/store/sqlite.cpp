#include "store/sqlite.hpp"

#include <algorithm>
#include <limits>
#include <string>

namespace danvan::store {
namespace {

// SQLite takes a null pointer for NULL, and a view of nothing may hold one.
const char* pointer(std::string_view bytes) {
  return bytes.data() == nullptr ? "" : bytes.data();
}

}  // namespace

void require_ok(int code, SQLite::Database& database) {
  if (code != SQLITE_OK) {
    throw SQLite::Exception(database.getHandle(), code);
  }
}

void bind_blob(SQLite::Statement& statement, int index, std::string_view bytes) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    throw SQLite::Exception(sqlite3_errstr(SQLITE_TOOBIG), SQLITE_TOOBIG);
  }
  statement.bindNoCopy(index, static_cast<const void*>(pointer(bytes)), static_cast<int>(bytes.size()));
}

void bind_text(SQLite::Statement& statement, int index, std::string_view text) {
  statement.bind(index, std::string(text));
}

void bind_digest(SQLite::Statement& statement, int index, const Digest& digest) {
  bind_blob(statement, index, bytes_of(digest));
}

std::string_view bytes_of(const SQLite::Statement& row, int column) {
  const SQLite::Column value = row.getColumn(column);
  const void* bytes = value.getBlob();
  if (bytes == nullptr) {
    return {};
  }
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(value.getBytes())};
}

Digest digest_of(const SQLite::Statement& row, int column) {
  const std::string_view bytes = bytes_of(row, column);
  Digest digest{};
  if (bytes.size() == digest.size()) {
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(digest.data()));
  }
  return digest;
}

std::string_view bytes_of(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::string sql_name(std::string_view identifier) {
  std::string out = "\"";
  for (const char c : identifier) {
    out.append(c == '"' ? 2U : 1U, c);
  }
  return out + '"';
}

}  // namespace danvan::store
