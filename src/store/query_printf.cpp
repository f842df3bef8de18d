#include "store/query_values.hpp"
#include "store/sandbox.hpp"

namespace danvan::store {
namespace {

/// SQLite's own printf() gives NULL, as if nothing had been said, both for an empty text and for one that is too long.
/// It is asked, on a handle of its own, for a text that begins with a point: NULL is then only what is too long.
void compute(sqlite3* calculator, sqlite3_context* context, int count, sqlite3_value** values) {
  if (count == 0 || is_null(values[0])) {
    sqlite3_result_null(context);
    return;
  }
  std::string question = "SELECT printf('.' || ?";
  for (int i = 1; i < count; ++i) {
    question += ",?";
  }
  sqlite3_stmt* prepared = nullptr;
  sqlite3_prepare_v2(calculator, (question + ")").c_str(), -1, &prepared, nullptr);
  const std::unique_ptr<sqlite3_stmt, Close> ask(prepared);
  for (int i = 0; i < count; ++i) {
    sqlite3_bind_value(ask.get(), i + 1, values[i]);
  }
  const int code = sqlite3_step(ask.get());
  if (code == SQLITE_TOOBIG || (code == SQLITE_ROW && sqlite3_column_type(ask.get(), 0) == SQLITE_NULL)) {
    sqlite3_result_error_toobig(context);
  } else if (code == SQLITE_ROW) {
    const void* text = sqlite3_column_text(ask.get(), 0);
    give(context, std::string(view_of(text, sqlite3_column_bytes(ask.get(), 0)).substr(1)));
  } else {
    sqlite3_result_error_nomem(context);
  }
}

void call(sqlite3_context* context, int count, sqlite3_value** values) {
  try {
    compute(static_cast<sqlite3*>(sqlite3_user_data(context)), context, count, values);
  } catch (const std::exception&) {  // nothing may be thrown through SQLite
    sqlite3_result_error_nomem(context);
  }
}

}  // namespace

void register_printf(sqlite3* handle) {
  for (const char* name : {"format", "printf"}) {
    sqlite3* calculator = nullptr;
    sqlite3_open(":memory:", &calculator);
    sqlite3_limit(calculator, SQLITE_LIMIT_LENGTH, Sandbox::longest_value + 1);
    sqlite3_create_function_v2(handle, name, -1, function_flags, calculator, call, nullptr, nullptr,
                               [](void* done) { sqlite3_close(static_cast<sqlite3*>(done)); });
  }
}

}  // namespace danvan::store
