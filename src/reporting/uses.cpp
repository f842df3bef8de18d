#include "danvan/reporting/uses.hpp"

#include "reporting/content.hpp"

namespace danvan::reporting {
namespace {

bool add_indicators(store::Store& store, const Header& header, std::set<std::string>& indicators) {
  const std::optional<Content> content = readable_content(store, header);
  if (!content) {
    return false;
  }
  for (const Revision::Value& value : content->values) {
    indicators.insert(value.indicator);
  }
  return true;
}

}  // namespace

std::optional<std::set<std::string>> indicators_in_documents(store::Store& store) {
  std::set<std::string> indicators;
  bool whole = true;
  each_standing(store, [&](const Standing& one) {
    whole = whole && (!one.newest || add_indicators(store, *one.newest, indicators));
    for (const Header& other : one.others) {
      whole = whole && add_indicators(store, other, indicators);
    }
  });
  return whole ? std::optional(std::move(indicators)) : std::nullopt;
}

}  // namespace danvan::reporting
