#pragma once

#include "danvan/base/error.hpp"
#include "store/query_decimals.hpp"

#include <chrono>
#include <optional>
#include <string_view>

struct sqlite3;

namespace danvan::store {

/// What is known of a query while it is prepared and runs; functions and the authorizer write down why they refuse.
struct QueryRun {
  std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();
  std::optional<Error> refused = {};  // the first reason
  std::int64_t memory = 0;            // bytes it may have
  Decimals decimals{};

  [[nodiscard]] bool expired() const { return std::chrono::steady_clock::now() >= deadline; }
  void refuse(Error why) {
    if (!refused) {
      refused = std::move(why);
    }
  }
};

/// Gives a handle the functions and orders that queries and the SQL of views use; `run` outlives it.
void register_query_functions(sqlite3* handle, QueryRun& run);

/// Why a number cannot be handed out as a decimal.
Error too_long_decimal(const document::Number& number);

/// Whether queries may use it, by its name in lower case; else `refusal` says what to use in its place, if anything.
bool offered(std::string_view function);
Error refusal(std::string_view function);

/// Negative, zero or positive: decimal numbers of any length by their value, before all other texts.
int compare_numbers(std::string_view a, std::string_view b);

}  // namespace danvan::store
