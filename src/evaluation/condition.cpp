#include "danvan/base/error.hpp"
#include "danvan/evaluation/scoring.hpp"

namespace danvan::evaluation {
namespace {

using config::Comparison;
using config::Condition;

struct Measured {
  Exact points;
  std::int64_t max = 0;
};

template <typename T>
std::size_t place_of(const std::vector<T>& all, std::string_view code) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].code == code) {
      return i;
    }
  }
  throw Bug("a checked rubric's conditions name only its own parts");
}

Measured measure(const Scheme& scheme, const SubjectScore& score, const Condition& condition) {
  const config::Rubric& rubric = scheme.rubric();
  switch (condition.of) {
    case Condition::Of::total:
      return {score.total, rubric.total_max};
    case Condition::Of::group: {
      const std::size_t group = place_of(rubric.groups, condition.code);
      return {score.groups[group].points, rubric.groups[group].max};
    }
    case Condition::Of::criterion: {
      const std::size_t criterion = place_of(rubric.criteria, condition.code);
      return {score.criteria[criterion].points, rubric.criteria[criterion].max};
    }
    case Condition::Of::item: {
      const std::size_t item = place_of(rubric.items, condition.code);
      return {score.items[item].points, scheme.max_of_item(item)};
    }
    case Condition::Of::figure:
      break;
  }
  throw Bug("a round with a condition on a figure is not opened");
}

bool holds(const Exact& left, Comparison comparison, const Exact& right) {
  switch (comparison) {
    case Comparison::less:
      return left < right;
    case Comparison::less_equal:
      return left <= right;
    case Comparison::equal:
      return left == right;
    case Comparison::greater_equal:
      return left >= right;
    case Comparison::greater:
      return left > right;
  }
  throw Bug("every comparison is known");
}

}  // namespace

bool meets(const Scheme& scheme, const SubjectScore& score, const config::Class& wanted) {
  if (score.total < Exact(wanted.min)) {
    return false;
  }
  for (const Condition& condition : wanted.requires_all) {
    const Measured measured = measure(scheme, score, condition);
    const Exact border =
        condition.percent ? Exact(condition.value) * Exact(measured.max) / Exact(10000) : Exact(condition.value);
    if (!holds(measured.points, condition.comparison, border)) {
      return false;
    }
  }
  return true;
}

}  // namespace danvan::evaluation
