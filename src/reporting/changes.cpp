#include "danvan/reporting/changes.hpp"

namespace danvan::reporting {

std::vector<FigureChange> changes(const std::vector<Revision::Value>& before,
                                  const std::vector<Revision::Value>& after) {
  std::vector<FigureChange> found;
  auto left = before.begin();
  auto right = after.begin();
  while (left != before.end() || right != after.end()) {
    if (right == after.end() || (left != before.end() && left->indicator < right->indicator)) {
      found.push_back({left->indicator, left->text, {}});
      ++left;
    } else if (left == before.end() || right->indicator < left->indicator) {
      found.push_back({right->indicator, {}, right->text});
      ++right;
    } else {
      if (left->text != right->text) {
        found.push_back({left->indicator, left->text, right->text});
      }
      ++left;
      ++right;
    }
  }
  return found;
}

}  // namespace danvan::reporting
