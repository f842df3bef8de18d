#include "danvan/store/check_clock.hpp"

#include "store/messages_check.hpp"
#include "store/sqlite.hpp"

#include <fmt/format.h>

namespace danvan::store {
namespace {

constexpr std::int64_t longest_wait = 60;  // seconds; writers wait for each other far shorter than that

}  // namespace

std::vector<Finding> check_clock(Store& store) {
  SQLite::Statement rows(store.database(), R"(
    SELECT sequence, at, before
    FROM (SELECT sequence, at, lag(at) OVER (ORDER BY sequence) AS before FROM entry)
    WHERE at < before - ?
    ORDER BY sequence)");
  rows.bind(1, longest_wait);
  std::vector<Finding> findings;
  while (rows.executeStep()) {
    const std::string at = Instant(rows.getColumn(1).getInt64()).local();
    const std::string before = Instant(rows.getColumn(2).getInt64()).local();
    findings.push_back({Finding::Severity::warning, fmt::format("entry {}", rows.getColumn(0).getInt64()),
                        message(messages::clock_ran_back, at, before), message(messages::set_clock)});
  }
  return findings;
}

}  // namespace danvan::store
