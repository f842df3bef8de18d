#include "cli/soundness.hpp"

#include "danvan/evaluation/check.hpp"
#include "danvan/reporting/check.hpp"
#include "danvan/store/definitions.hpp"

#include <algorithm>
#include <iterator>

namespace danvan::cli {

std::vector<store::Finding> index_findings(store::Store& store, const config::Definitions& definitions) {
  std::vector<store::Finding> found;
  for (const auto& room : {reporting::check_index, evaluation::check_index}) {
    std::vector<store::Finding> more = room(store, definitions);
    std::move(more.begin(), more.end(), std::back_inserter(found));
  }
  return found;
}

std::vector<store::Finding> findings(store::Store& store,
                                     const std::function<const config::Definitions&()>& definitions) {
  std::vector<store::Finding> found = store::check(store);
  // Rooms would only repeat the damage in other words.
  return found.empty() ? index_findings(store, definitions()) : found;
}

bool is_damaged(const std::filesystem::path& database) {
  try {
    store::Store store = store::Store::open(database, store::Access::read);
    std::optional<config::Definitions> definitions;
    const auto load = [&]() -> const config::Definitions& {
      return definitions ? *definitions : definitions.emplace(store::definitions(store));
    };
    const std::vector<store::Finding> found = findings(store, load);
    return std::any_of(found.begin(), found.end(),
                       [](const store::Finding& one) { return one.severity == store::Finding::Severity::error; });
  } catch (const Error& error) {
    return error.exit() == Exit::damaged;
  } catch (const std::exception&) {
    return false;
  }
}

}  // namespace danvan::cli
