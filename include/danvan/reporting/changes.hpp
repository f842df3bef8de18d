#pragma once

#include "danvan/reporting/revisions.hpp"

namespace danvan::reporting {

/// A figure that differs between two sets of figures; what one of them lacks is empty.
struct FigureChange {
  std::string indicator, before, after;
  bool operator==(const FigureChange&) const = default;
};
/// By indicator; both are given so. Notes do not count.
std::vector<FigureChange> changes(const std::vector<Revision::Value>& before,
                                  const std::vector<Revision::Value>& after);

}  // namespace danvan::reporting
