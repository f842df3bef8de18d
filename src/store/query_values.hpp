#pragma once

#include "store/query_functions.hpp"

#include <sqlite3.h>

#include <string>
#include <string_view>

namespace danvan::store {

/// Functions that depend on nothing but what they are given, and may stand in views.
inline constexpr int function_flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;

inline bool is_null(sqlite3_value* value) {
  return sqlite3_value_type(value) == SQLITE_NULL;
}
inline bool is_whole(sqlite3_value* value) {
  return sqlite3_value_type(value) == SQLITE_INTEGER;
}
inline std::string_view view_of(const void* bytes, int size) {
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}
inline std::string_view text_of(sqlite3_value* value) {
  const void* text = sqlite3_value_text(value);
  return text == nullptr ? std::string_view{} : view_of(text, sqlite3_value_bytes(value));
}
inline void give(sqlite3_context* context, const std::string& text) {
  sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}
/// Ends the query for a reason that a person can read.
inline void refuse(sqlite3_context* context, Error why) {
  static_cast<QueryRun*>(sqlite3_user_data(context))->refuse(std::move(why));
  sqlite3_result_error(context, "refused", -1);
}

/// a / b times 10^decimals, a half rounded away from zero; nothing where b is 0 or the result is too large.
std::optional<std::int64_t> rounded_ratio(std::int64_t a, std::int64_t b, int decimals);

/// `sum` of whole numbers only.
void register_exact_sum(sqlite3* handle, QueryRun& run);
/// date, datetime, julianday and strftime, which give the same whenever and wherever they are asked.
void register_day_functions(sqlite3* handle, QueryRun& run);
/// format and printf, which refuse a text that is too long.
void register_printf(sqlite3* handle);

}  // namespace danvan::store
