#include "store/changeset.hpp"

#include <fmt/format.h>

namespace danvan::store {
namespace {

void require(int code) {
  if (code != SQLITE_OK) {
    throw SQLite::Exception(sqlite3_errstr(code), code);
  }
}

std::string hexadecimal(std::string_view bytes) {
  std::string out;
  for (const char byte : bytes) {
    fmt::format_to(std::back_inserter(out), "{:02x}", static_cast<unsigned char>(byte));
  }
  return out;
}

using Read = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

std::optional<Value> read_value(sqlite3_changeset_iter* iterator, Read read, int column) {
  sqlite3_value* value = nullptr;
  require(read(iterator, column, &value));
  return value == nullptr ? std::nullopt : std::optional<Value>(value_of(value));
}

}  // namespace

std::optional<std::string> Value::text() const {
  switch (type) {
    case Type::null:
      return std::nullopt;
    case Type::number:
      return std::to_string(number);
    case Type::text:
      return bytes;
    case Type::blob:
      return hexadecimal(bytes);
  }
  return std::nullopt;
}

Value value_of(sqlite3_value* value) {
  Value out;
  switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
      return out;
    case SQLITE_INTEGER:
      out.type = Value::Type::number;
      out.number = sqlite3_value_int64(value);
      return out;
    case SQLITE_BLOB:
      out.type = Value::Type::blob;
      break;
    default:
      out.type = Value::Type::text;
      break;
  }
  const void* bytes = out.type == Value::Type::blob ? sqlite3_value_blob(value) : sqlite3_value_text(value);
  const int size = sqlite3_value_bytes(value);
  if (size > 0) {
    out.bytes.assign(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  }
  return out;
}

Value value_of(const SQLite::Statement& row, int column) {
  const SQLite::Column stored = row.getColumn(column);
  switch (stored.getType()) {
    case SQLITE_NULL:
      return {};
    case SQLITE_INTEGER:
      return {Value::Type::number, stored.getInt64(), {}};
    case SQLITE_BLOB:
      return {Value::Type::blob, 0, std::string(bytes_of(row, column))};
    default:
      return {Value::Type::text, 0, std::string(bytes_of(row, column))};
  }
}

std::string joined(const std::vector<Value>& values) {
  std::string out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    out += i == 0 ? "" : ",";
    out += values[i].text().value_or("");
  }
  return out;
}

std::vector<Value> RowDelta::key() const {
  const auto& values = operation == SQLITE_INSERT ? after : before;
  std::vector<Value> key;
  for (std::size_t i = 0; i < in_key.size(); ++i) {
    if (in_key[i]) {
      key.push_back(values[i].value_or(Value{}));
    }
  }
  return key;
}

// The changeset must outlive the reader; SQLite only reads it, though its interface does not say so.
ChangesetReader::ChangesetReader(std::string_view changeset) : m_iterator(nullptr, sqlite3changeset_finalize) {
  sqlite3_changeset_iter* iterator = nullptr;
  void* bytes = const_cast<char*>(changeset.data());
  require(sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), bytes));
  m_iterator.reset(iterator);
}

bool ChangesetReader::next() {
  const int code = sqlite3changeset_next(m_iterator.get());
  if (code != SQLITE_ROW && code != SQLITE_DONE) {
    require(code);
  }
  return code == SQLITE_ROW;
}

RowDelta ChangesetReader::row() const {
  sqlite3_changeset_iter* iterator = m_iterator.get();
  const char* table = nullptr;
  int columns = 0;
  int indirect = 0;
  RowDelta row;
  require(sqlite3changeset_op(iterator, &table, &columns, &row.operation, &indirect));
  row.table = table;
  unsigned char* in_key = nullptr;
  int key_columns = 0;
  require(sqlite3changeset_pk(iterator, &in_key, &key_columns));
  for (int i = 0; i < columns; ++i) {
    row.in_key.push_back(in_key[i] != 0);
    row.before.push_back(row.operation == SQLITE_INSERT ? std::nullopt : read_value(iterator, sqlite3changeset_old, i));
    row.after.push_back(row.operation == SQLITE_DELETE ? std::nullopt : read_value(iterator, sqlite3changeset_new, i));
  }
  return row;
}

std::int64_t count_rows(std::string_view changeset) {
  ChangesetReader reader(changeset);
  std::int64_t count = 0;
  while (reader.next()) {
    ++count;
  }
  return count;
}

}  // namespace danvan::store
