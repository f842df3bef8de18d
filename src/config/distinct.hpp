#pragma once

#include "config/messages.hpp"
#include "config/reading.hpp"

#include <map>

namespace danvan::config {

/// Reports codes that are defined twice, at the second of them.
template <typename T>
void check_distinct(Reading& reading, const std::vector<T>& all, const std::string& path) {
  std::map<std::string, Place> seen;
  for (const T& one : all) {
    const auto [first, is_new] = seen.emplace(one.code, one.origin);
    if (!is_new && !one.code.empty()) {
      reading.fault(rule::duplicate, {one.origin, path + ".code", one.code},
                    message(messages::duplicate_code, line_of(first->second)));
    }
  }
}

/// The same for dated definitions, which may share a code where their days do not overlap.
template <typename T>
void check_distinct_dated(Reading& reading, const std::vector<T>& all, const std::string& path) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const T& first = all[j];
      const T& second = all[i];
      if (!second.code.empty() && first.code == second.code && first.valid_from < second.valid_to &&
          second.valid_from < first.valid_to) {
        reading.fault(rule::duplicate, {second.origin, path + ".code", second.code},
                      message(messages::duplicate_dated, line_of(first.origin)), message(messages::end_the_first));
        break;
      }
    }
  }
}

}  // namespace danvan::config
