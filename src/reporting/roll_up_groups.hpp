#pragma once

#include "danvan/reporting/roll_up_report.hpp"

#include <functional>
#include <map>
#include <set>

namespace danvan::reporting {

/// Under which code a unit is counted on a day; nothing where it is left out.
using GroupOf = std::function<std::optional<std::string>(std::int64_t unit, Date on)>;

/// What is counted twice within the groups, and within all together.
struct Doubles {
  std::map<std::string, std::int64_t> by_group;
  std::int64_t total = 0;
};

/// Adds parts up by group.
class Groups {
 public:
  Groups(const config::Indicator& indicator, int numerator_decimals, int denominator_decimals)
      : m_indicator(indicator), m_decimals{numerator_decimals, denominator_decimals} {}

  enum class Part { figure, numerator = figure, denominator };
  /// `source` is what parts that nobody has are listed under.
  void add(Part part, const RolledPart& one, const std::string& group, const std::string& source);
  void add(const Coverage& one, const std::string& group, const std::string& source);
  /// Nothing was given, yet the group is asked.
  void ask(const std::string& group);

  /// The groups by code, what was shown and not added right after; then what is unplaced; then the total.
  [[nodiscard]] std::vector<RollUpRow> rows(const std::optional<Doubles>& doubles) const;
  /// Of all groups together.
  [[nodiscard]] RollUpRow total(const std::optional<Doubles>& doubles) const;

 private:
  struct Sum {
    Total figures[2];
    bool estimate = false;
    std::int64_t carried = 0;
    std::map<std::int64_t, Coverage> coverage;  // by source
    void add(Part part, const RolledPart& one);
    void add(const Coverage& one);
  };
  struct Key {
    RolledPart::Standing standing;
    std::string group, source;
    auto operator<=>(const Key&) const = default;
  };
  [[nodiscard]] RollUpRow row(const Sum& sum, const std::optional<std::int64_t>& doubles) const;

  const config::Indicator& m_indicator;
  int m_decimals[2];
  std::map<Key, Sum> m_sums;
  Sum m_total;
};

}  // namespace danvan::reporting
