#pragma once

#include "danvan/store/views.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace danvan::store {

/// A question in SQL, as a person wrote it.
struct Query {
  std::string text;
  std::string name = "SQL";                                     // what messages call it: the file it stands in
  std::map<std::string, std::string, std::less<>> values = {};  // of its :names; numbers are bound as such
  std::chrono::milliseconds timeout{1000};
  std::int64_t most_rows = 10'000;  // 0: all
};

struct QueryOutcome {
  std::vector<std::string> columns;  // as the query names them; a name that comes again gets _2, _3 …
  bool more = false;                 // there are rows beyond `most_rows`
};

/// Takes what an answer is made of: first its columns, then each row: `Empty` for NULL, text, or a number.
struct TakeAnswer {
  std::function<void(const std::vector<std::string>& columns)> columns;
  TakeRow row;
};

/// Answers a question over these views and nothing else: it can neither write nor see tables, files or the clock, and
/// is bounded in time and memory, whatever it says. Its rows are those of the moment at which `store` was opened.
///
/// Throws `Error`: 3 for what is not SQL over these views, or gives numbers that are not exact; 7 for what is never
/// allowed; 1 where a limit of time, memory or size is reached.
QueryOutcome answer(Store& store, std::span<const View> views, const Query& query, const TakeAnswer& take);

/// Functions a query may use, by name.
std::vector<std::string> query_functions();

}  // namespace danvan::store
