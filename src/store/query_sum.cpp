#include "store/messages_query.hpp"
#include "store/query_values.hpp"

namespace danvan::store {
namespace {

struct Sum {
  std::int64_t total;
  std::int64_t count;  // of what is not NULL
};

Error overflow() {
  return Error(Exit::bad_input, message(messages::query_overflow, "sum"));
}

/// SQLite's own makes binary fractions of what is not whole, which nobody would see.
void add(sqlite3_context* context, int, sqlite3_value** values) {
  auto* sum = static_cast<Sum*>(sqlite3_aggregate_context(context, sizeof(Sum)));
  if (sum == nullptr || is_null(values[0])) {
    return;
  }
  if (!is_whole(values[0])) {
    refuse(context, Error(Exit::bad_input, message(messages::query_sum_of_text, text_of(values[0])))
                        .hint(message(messages::query_sum_scaled)));
    return;
  }
  ++sum->count;
  if (__builtin_add_overflow(sum->total, sqlite3_value_int64(values[0]), &sum->total)) {
    refuse(context, overflow());
  }
}

/// Of a window that moves on.
void take_off(sqlite3_context* context, int, sqlite3_value** values) {
  auto* sum = static_cast<Sum*>(sqlite3_aggregate_context(context, sizeof(Sum)));
  if (sum == nullptr || is_null(values[0])) {
    return;
  }
  --sum->count;
  if (__builtin_sub_overflow(sum->total, sqlite3_value_int64(values[0]), &sum->total)) {
    refuse(context, overflow());
  }
}

void give_sum(sqlite3_context* context) {
  const auto* sum = static_cast<const Sum*>(sqlite3_aggregate_context(context, 0));
  if (sum == nullptr || sum->count == 0) {
    sqlite3_result_null(context);
  } else {
    sqlite3_result_int64(context, sum->total);
  }
}

}  // namespace

void register_exact_sum(sqlite3* handle, QueryRun& run) {
  sqlite3_create_window_function(handle, "sum", 1, function_flags, &run, add, give_sum, give_sum, take_off, nullptr);
}

}  // namespace danvan::store
