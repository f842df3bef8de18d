#include "store/query_shape.hpp"

#include "store/messages_query.hpp"
#include "store/sandbox.hpp"

namespace danvan::store {
namespace {

struct Shape {
  std::string_view said;  // how SQLite's words begin
  Text what;
  int most;
  Text cure;
};

constexpr int most_joined = 64;  // of SQLite itself

constexpr Shape shapes[] = {
    {"Expression tree is too large", messages::query_deep, Sandbox::deepest, messages::query_use_in},
    {"parser stack overflow", messages::query_brackets, Sandbox::deepest, messages::query_use_with},
    {"too many terms in compound SELECT", messages::query_many_selects, Sandbox::most_selects,
     messages::query_use_values},
    {"too many arguments on function", messages::query_many_arguments, Sandbox::most_arguments,
     messages::query_use_rows},
    {"too many SQL variables", messages::query_many_open, Sandbox::most_open, messages::query_write_values},
    {"variable number must be", messages::query_many_open, Sandbox::most_open, messages::query_write_values},
    {"at most 64 tables", messages::query_many_joined, most_joined, messages::query_ask_twice},
    {"too many FROM clause terms", messages::query_many_joined, most_joined, messages::query_ask_twice},
    {"too many ", messages::query_many_columns, Sandbox::most_columns, messages::query_fewer_columns},
};

}  // namespace

std::optional<Error> too_much(std::string_view said) {
  for (const Shape& one : shapes) {
    if (said.starts_with(one.said)) {
      return Error(Exit::refused, message(one.what, one.most)).hint(message(one.cure));
    }
  }
  return std::nullopt;
}

}  // namespace danvan::store
