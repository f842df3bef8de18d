#include "evaluation/derived_marks.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <limits>

namespace danvan::evaluation {

std::vector<std::int64_t> stray_marks(store::Store& store, const std::vector<Round>& rounds) {
  std::vector<MarkKeys> known;
  for (const Round& round : rounds) {
    known.emplace_back(mark_keys(round.id, Stage::self).first, mark_keys(round.id, Stage::final).second);
  }
  std::sort(known.begin(), known.end());
  SQLite::Statement between(store.database(), R"(
    SELECT key
    FROM mark_index
    WHERE key BETWEEN ? AND ?
    ORDER BY key)");
  std::vector<std::int64_t> strays;
  const auto gather = [&](std::int64_t first, std::int64_t last) {
    between.bind(1, first);
    between.bind(2, last);
    while (between.executeStep()) {
      strays.push_back(between.getColumn(0).getInt64());
    }
    between.reset();
  };
  std::int64_t next = std::numeric_limits<std::int64_t>::min();
  for (const auto& [first, last] : known) {
    gather(next, first - 1);
    next = last + 1;
  }
  gather(next, std::numeric_limits<std::int64_t>::max());
  return strays;
}

}  // namespace danvan::evaluation
