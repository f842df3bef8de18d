#pragma once

#include "danvan/cli/job.hpp"
#include "danvan/store/query.hpp"

namespace danvan::cli {

/// The answer of a query, whole before any of it is printed: neither a limit that is reached late nor a slow reader can
/// leave half of it, or keep the record locked. Where there are more rows than asked for, says so and exits 1.
Answer query_answer(Job& job, const std::vector<store::View>& views, const store::Query& query);

/// The views, and the columns of one.
Answer views_answer(const std::vector<store::View>& views, Lang lang);
Answer columns_answer(const store::View& view, Lang lang);

}  // namespace danvan::cli
