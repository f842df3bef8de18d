#include "store/query_functions.hpp"

#include "danvan/base/date.hpp"
#include "danvan/base/decimal.hpp"
#include "danvan/base/text.hpp"
#include "danvan/store/query.hpp"
#include "store/messages_query.hpp"
#include "store/query_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace danvan::store {
namespace {

constexpr std::array<std::string_view, 40> functions{
    "abs",         "char",      "coalesce", "count",      "date",         "datetime", "decimal", "dense_rank",
    "first_value", "fold",      "format",   "glob",       "group_concat", "hex",      "ifnull",  "iif",
    "instr",       "julianday", "lag",      "last_value", "lead",         "length",   "like",    "max",
    "min",         "nth_value", "ntile",    "nullif",     "printf",       "rank",     "ratio",   "replace",
    "row_number",  "sign",      "strftime", "substr",     "substring",    "sum",      "typeof",  "unicode"};

void day_text(sqlite3_context* context, int, sqlite3_value** values) {
  const Date day(sqlite3_value_int(values[0]));
  const bool none = is_null(values[0]) || day == Date::beginning() || day == Date::forever();
  none ? sqlite3_result_null(context) : give(context, day.iso());
}

void moment_text(sqlite3_context* context, int, sqlite3_value** values) {
  give(context, Instant(sqlite3_value_int64(values[0])).utc());
}

void fold_text(sqlite3_context* context, int, sqlite3_value** values) {
  is_null(values[0]) ? sqlite3_result_null(context) : give(context, fold(text_of(values[0])));
}

void give_decimal(sqlite3_context* context, std::int64_t scaled, int decimals) {
  auto& run = *static_cast<QueryRun*>(sqlite3_user_data(context));
  if (decimals == 0) {
    sqlite3_result_int64(context, scaled);
  } else if (const std::optional<double> real = run.decimals.hand_out({scaled, decimals})) {
    sqlite3_result_double(context, *real);
  } else {
    refuse(context, too_long_decimal({scaled, decimals}));
  }
}

/// scaled / 10^decimals.
void decimal(sqlite3_context* context, int, sqlite3_value** values) {
  if (is_null(values[0]) || is_null(values[1])) {
    sqlite3_result_null(context);
    return;
  }
  const std::int64_t decimals = sqlite3_value_int64(values[1]);
  if (!is_whole(values[0]) || !is_whole(values[1]) || decimals < 0 || decimals > most_decimals) {
    refuse(context, Error(Exit::bad_input, message(messages::query_whole_needed, "decimal")));
    return;
  }
  give_decimal(context, sqlite3_value_int64(values[0]), static_cast<int>(decimals));
}

/// The same as text, for views in which it stands among words.
void decimal_text(sqlite3_context* context, int, sqlite3_value** values) {
  const bool none = is_null(values[0]) || is_null(values[1]);
  none ? sqlite3_result_null(context)
       : give(context, format_scaled(sqlite3_value_int64(values[0]), sqlite3_value_int(values[1]), true));
}

/// a / b, rounded once, a half away from zero, to so many decimals; NULL where b is 0.
void ratio(sqlite3_context* context, int, sqlite3_value** values) {
  if (is_null(values[0]) || is_null(values[1]) || is_null(values[2])) {
    sqlite3_result_null(context);
    return;
  }
  const std::int64_t decimals = sqlite3_value_int64(values[2]);
  if (!std::all_of(values, values + 3, is_whole) || decimals < 0 || decimals > most_decimals) {
    refuse(context, Error(Exit::bad_input, message(messages::query_whole_needed, "ratio")));
    return;
  }
  const std::optional<std::int64_t> scaled =
      rounded_ratio(sqlite3_value_int64(values[0]), sqlite3_value_int64(values[1]), static_cast<int>(decimals));
  if (sqlite3_value_int64(values[1]) == 0) {
    sqlite3_result_null(context);
  } else if (!scaled) {
    refuse(context, Error(Exit::bad_input, message(messages::query_overflow, "ratio")));
  } else {
    give_decimal(context, *scaled, static_cast<int>(decimals));
  }
}

/// SQLite's own searches byte by byte, which texts can be made to take for ever, and cannot be stopped in it.
const char* found_in(std::string_view text, std::string_view wanted) {
  return static_cast<const char*>(::memmem(text.data(), text.size(), wanted.data(), wanted.size()));
}

void instr_text(sqlite3_context* context, int, sqlite3_value** values) {
  if (is_null(values[0]) || is_null(values[1])) {
    sqlite3_result_null(context);
    return;
  }
  const std::string_view text = text_of(values[0]);
  const std::string_view wanted = text_of(values[1]);
  const char* found = wanted.empty() ? text.data() : found_in(text, wanted);
  const auto is_first = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  sqlite3_result_int64(context, found == nullptr ? 0 : std::count_if(text.data(), found, is_first) + 1);
}

void replace_text(sqlite3_context* context, int, sqlite3_value** values) {
  if (is_null(values[0]) || is_null(values[1]) || is_null(values[2])) {
    sqlite3_result_null(context);
    return;
  }
  std::string_view text = text_of(values[0]);
  const std::string_view wanted = text_of(values[1]);
  const std::string_view with = text_of(values[2]);
  const auto most =
      static_cast<std::size_t>(sqlite3_limit(sqlite3_context_db_handle(context), SQLITE_LIMIT_LENGTH, -1));
  std::string out;
  while (!wanted.empty()) {
    const char* found = found_in(text, wanted);
    if (found == nullptr || out.size() > most) {
      break;
    }
    const auto before = static_cast<std::size_t>(found - text.data());
    out.append(text.substr(0, before)).append(with);
    text.remove_prefix(before + wanted.size());
  }
  out.size() + text.size() > most ? sqlite3_result_error_toobig(context) : give(context, out.append(text));
}

/// A sort is one step for SQLite, so it is stopped from within: what it gives is not looked at any more.
int by_number(void* run, int a_size, const void* a, int b_size, const void* b) {
  if (static_cast<QueryRun*>(run)->expired()) {
    return 0;
  }
  return compare_numbers(view_of(a, a_size), view_of(b, b_size));
}

int by_alphabet(void* run, int a_size, const void* a, int b_size, const void* b) {
  if (static_cast<QueryRun*>(run)->expired()) {
    return 0;
  }
  const std::string_view first = view_of(a, a_size);
  const std::string_view second = view_of(b, b_size);
  try {
    return compare_vietnamese(first, second);
  } catch (const std::exception&) {
    return first.compare(second);
  }
}

/// Nothing may be thrown through SQLite.
template <void (*function)(sqlite3_context*, int, sqlite3_value**)>
void safely(sqlite3_context* context, int count, sqlite3_value** values) {
  try {
    function(context, count, values);
  } catch (const std::exception&) {
    sqlite3_result_error_nomem(context);
  }
}

struct Scalar {
  const char* name;
  int values;
  void (*function)(sqlite3_context*, int, sqlite3_value**);
};
constexpr std::array<Scalar, 8> scalars{{{"day_text", 1, safely<day_text>},
                                         {"moment_text", 1, safely<moment_text>},
                                         {"fold", 1, safely<fold_text>},
                                         {"decimal", 2, safely<decimal>},
                                         {"decimal_text", 2, safely<decimal_text>},
                                         {"ratio", 3, safely<ratio>},
                                         {"instr", 2, safely<instr_text>},
                                         {"replace", 3, safely<replace_text>}}};

}  // namespace

void register_query_functions(sqlite3* handle, QueryRun& run) {
  for (const Scalar& one : scalars) {
    sqlite3_create_function(handle, one.name, one.values, function_flags, &run, one.function, nullptr, nullptr);
  }
  register_exact_sum(handle, run);
  register_day_functions(handle, run);
  register_printf(handle);
  sqlite3_create_collation(handle, "NUMBER", SQLITE_UTF8, &run, by_number);
  sqlite3_create_collation(handle, "VI", SQLITE_UTF8, &run, by_alphabet);
}

Error too_long_decimal(const document::Number& number) {
  return Error(Exit::bad_input, message(messages::query_long_decimal, document::plain_text(number)))
      .hint(message(messages::query_use_scaled));
}

bool offered(std::string_view function) {
  return std::binary_search(functions.begin(), functions.end(), function);
}

std::vector<std::string> query_functions() {
  return {functions.begin(), functions.end()};
}

namespace {

/// All of them, below the word that names them, within a terminal.
std::string lines_of_functions() {
  constexpr std::string_view new_line = "\n    ";
  constexpr std::size_t width = 80;
  std::string out;
  std::size_t column = width;
  for (const std::string_view name : functions) {
    column += name.size() + 2;  // with a blank before it and a comma behind it
    if (column > width) {
      out += new_line;
      column = new_line.size() + name.size();
    } else {
      out += ' ';
    }
    out.append(name).append(name == functions.back() ? "" : ",");
  }
  return out;
}

}  // namespace

Error refusal(std::string_view function) {
  Error error(Exit::not_permitted, message(messages::query_no_such_use, function));
  const auto is_one_of = [&](std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), function) != names.end();
  };
  if (is_one_of({"avg", "total", "round"})) {
    return error.hint(message(messages::query_use_ratio));
  }
  if (is_one_of({"current_date", "current_time", "current_timestamp"})) {
    return error.hint(message(messages::query_use_today));
  }
  if (is_one_of({"lower", "upper"})) {
    return error.hint(message(messages::query_use_fold));
  }
  if (is_one_of({"random", "randomblob"})) {
    return error.hint(message(messages::query_same_answer));
  }
  return error.hint(message(messages::query_see_functions, lines_of_functions()));
}

}  // namespace danvan::store
