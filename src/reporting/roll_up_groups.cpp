#include "reporting/roll_up_groups.hpp"

#include <algorithm>

namespace danvan::reporting {

using Standing = RolledPart::Standing;

bool in_total(Standing standing) {
  return standing == Standing::added || standing == Standing::unplaced;
}

bool nobody_has(Standing standing) {
  return standing == Standing::unplaced || standing == Standing::lost;
}

void Groups::Sum::add(Part part, const RolledPart& one) {
  figures[static_cast<std::size_t>(part)].add(one.figure);
  estimate = estimate || (one.estimate && one.figure.known());
  if (one.carried) {
    Total sum;
    sum.add(Figure::of(carried));
    sum.add(one.figure);
    carried = sum.figure.value;
  }
}

void Groups::Sum::add(const Coverage& one) {
  const auto [at, is_new] = coverage.try_emplace(one.source, one);
  at->second.complete = at->second.complete && one.complete;
}

void Groups::add(Part part, const RolledPart& one, const std::string& group, const std::string& source) {
  m_sums[{one.standing, group, nobody_has(one.standing) ? source : std::string()}].add(part, one);
  if (in_total(one.standing)) {
    m_total.add(part, one);
  }
}

void Groups::add(const Coverage& one, const std::string& group, const std::string& source) {
  m_sums[{one.unplaced ? Standing::unplaced : Standing::added, group, one.unplaced ? source : std::string()}].add(one);
  m_total.add(one);
}

void Groups::ask(const std::string& group) {
  m_sums[{Standing::added, group, {}}];
}

RollUpRow Groups::row(const Sum& sum, const std::optional<std::int64_t>& doubles) const {
  RollUpRow made;
  made.indicator = &m_indicator;
  made.figure = sum.figures[0].figure;
  made.estimate = sum.estimate;
  made.carried = sum.carried;
  if (m_indicator.type == config::IndicatorType::ratio) {
    RatioTotal ratio(m_decimals[0], m_decimals[1]);
    ratio.add(sum.figures[0].figure, sum.figures[1].figure);
    made.ratio = ratio.ratio();
    made.figure = ratio.given() > 0 ? Figure::not_arising() : Figure{};
  }
  for (const auto& [source, one] : sum.coverage) {
    const bool owes = one.owed > 0;
    made.units_given += owes && one.complete ? 1 : 0;
    made.units_owed += owes ? 1 : 0;
    made.figures_given += one.given;
    made.figures_owed += one.owed;
    made.exempt_given += one.exempt_given;
    made.exempt += one.exempt;
  }
  if (doubles && made.figure.state == Figure::State::given) {
    made.doubles = doubles;
  }
  return made;
}

std::vector<RollUpRow> Groups::rows(const std::optional<Doubles>& doubles) const {
  std::vector<RollUpRow> made;
  for (const auto& [key, sum] : m_sums) {
    std::optional<std::int64_t> twice;
    if (doubles && key.standing == Standing::added) {
      const auto found = doubles->by_group.find(key.group);
      twice = found == doubles->by_group.end() ? 0 : found->second;
    }
    RollUpRow one = row(sum, twice);
    one.group = key.group;
    one.standing = key.standing;
    one.source = key.source;
    made.push_back(std::move(one));
  }
  const auto place = [](const RollUpRow& one) {
    return std::tuple(nobody_has(one.standing), one.group, one.standing, one.source);
  };
  std::stable_sort(made.begin(), made.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
  return made;
}

RollUpRow Groups::total(const std::optional<Doubles>& doubles) const {
  RollUpRow made = row(m_total, doubles ? std::optional(doubles->total) : std::nullopt);
  made.total = true;
  return made;
}

}  // namespace danvan::reporting
