#include "store/messages_query.hpp"
#include "store/query_values.hpp"

#include <strings.h>

namespace danvan::store {
namespace {

/// A function of days. SQLite's own does the work, on a handle beside the query's: it cannot be called from one that
/// takes its name.
struct DayFunction {
  QueryRun& run;
  std::string name;
  std::unique_ptr<sqlite3, Close> calculator;
};

bool asks_for_clock(std::string_view word) {
  const auto is = [&](std::string_view name) {
    return word.size() == name.size() && ::strncasecmp(word.data(), name.data(), name.size()) == 0;
  };
  return is("now") || is("localtime") || is("utc");
}

void compute(DayFunction& day, sqlite3_context* context, int count, sqlite3_value** values) {
  const int first = day.name == "strftime" ? 1 : 0;  // that one begins with its format
  bool clock = count <= first;
  std::string question = "SELECT " + day.name + "(";
  for (int i = 0; i < count; ++i) {
    clock = clock || (i >= first && asks_for_clock(text_of(values[i])));
    question += i > 0 ? ",?" : "?";
  }
  if (clock) {
    day.run.refuse(
        Error(Exit::not_permitted, message(messages::query_clock, day.name)).hint(message(messages::query_use_today)));
    sqlite3_result_error(context, "refused", -1);
    return;
  }
  sqlite3_stmt* prepared = nullptr;
  sqlite3_prepare_v2(day.calculator.get(), (question + ")").c_str(), -1, &prepared, nullptr);
  const std::unique_ptr<sqlite3_stmt, Close> ask(prepared);
  for (int i = 0; i < count; ++i) {
    sqlite3_bind_value(ask.get(), i + 1, values[i]);
  }
  if (sqlite3_step(ask.get()) == SQLITE_ROW) {
    sqlite3_result_value(context, sqlite3_column_value(ask.get(), 0));
  } else {
    sqlite3_result_error_nomem(context);
  }
}

void call(sqlite3_context* context, int count, sqlite3_value** values) {
  try {
    compute(*static_cast<DayFunction*>(sqlite3_user_data(context)), context, count, values);
  } catch (const std::exception&) {  // nothing may be thrown through SQLite
    sqlite3_result_error_toobig(context);
  }
}

}  // namespace

void register_day_functions(sqlite3* handle, QueryRun& run) {
  for (const char* name : {"date", "datetime", "julianday", "strftime"}) {
    sqlite3* calculator = nullptr;
    sqlite3_open(":memory:", &calculator);
    auto* day = new DayFunction{run, name, std::unique_ptr<sqlite3, Close>(calculator)};
    sqlite3_create_function_v2(handle, name, -1, function_flags, day, call, nullptr, nullptr,
                               [](void* done) { delete static_cast<DayFunction*>(done); });
  }
}

}  // namespace danvan::store
