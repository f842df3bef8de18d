#include "store/query_decimals.hpp"

#include "store/sqlite.hpp"

namespace danvan::store {
namespace {

constexpr std::int64_t first_too_long = 1'000'000'000'000'000;  // more than 15 digits: two could become one

bool short_enough(document::Number number) {
  for (; number.decimals > 0 && number.scaled % 10 == 0; --number.decimals) {
    number.scaled /= 10;
  }
  return number.scaled > -first_too_long && number.scaled < first_too_long;
}

void keep_longer(document::Number& kept, const document::Number& other) {
  if (other.decimals > kept.decimals) {
    kept = other;
  }
}

}  // namespace

void* query_memory(std::size_t bytes) {
  void* memory = sqlite3_malloc64(bytes);
  if (memory == nullptr) {
    throw SQLite::Exception("out of memory", SQLITE_NOMEM);
  }
  return memory;
}

Decimals::Decimals() {
  sqlite3* handle = nullptr;
  sqlite3_open(":memory:", &handle);
  m_calculator.reset(handle);
  sqlite3_stmt* prepared = nullptr;
  sqlite3_prepare_v2(handle, "SELECT CAST(? AS REAL)", -1, &prepared, nullptr);
  m_ask.reset(prepared);
}

/// As SQLite reads it where it is written in a query: its rounding is its own.
double Decimals::real_of(std::string_view digits) {
  sqlite3_bind_text(m_ask.get(), 1, digits.data(), static_cast<int>(digits.size()), SQLITE_STATIC);
  if (sqlite3_step(m_ask.get()) != SQLITE_ROW) {
    sqlite3_reset(m_ask.get());
    throw SQLite::Exception("out of memory", SQLITE_NOMEM);
  }
  const double real = sqlite3_column_double(m_ask.get(), 0);
  sqlite3_reset(m_ask.get());
  return real;
}

std::optional<double> Decimals::hand_out(const document::Number& number) {
  if (!short_enough(number)) {
    return std::nullopt;
  }
  const double real = real_of(format_scaled(number.scaled, number.decimals, true));
  const auto [at, is_new] = m_known.try_emplace(real, Known{number, number, m_row});
  Known& known = at->second;
  if (!is_new) {
    keep_longer(known.of_all, number);
    known.of_row = known.row < m_row ? number : known.of_row;
    keep_longer(known.of_row, number);
    known.row = m_row;
  }
  return real;
}

std::optional<document::Number> Decimals::exact(double real) const {
  const auto known = m_known.find(real);
  if (known == m_known.end()) {
    return std::nullopt;
  }
  return known->second.row == m_row ? known->second.of_row : known->second.of_all;
}

}  // namespace danvan::store
