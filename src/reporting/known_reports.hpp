#pragma once

#include "reporting/step_table.hpp"

#include <map>

namespace danvan::reporting {

/// What stands and its steps, of the periods asked for so far; each is read once, in order, and forgotten when many are
/// held.
class KnownReports {
 public:
  explicit KnownReports(store::Store& store) : m_store(store) {}

  /// Null where the unit handed nothing in. Good until the next call.
  const Standing* find(Period period, std::int64_t unit, std::int64_t form);
  /// Of a revision just found.
  [[nodiscard]] std::span<const Step> steps(const Header& header) const;

 private:
  static constexpr std::size_t limit = 1U << 17U;
  struct Known {
    std::vector<Standing> standings;
    StepLog steps;
  };
  const Known& of(Period period);

  store::Store& m_store;
  std::map<std::int32_t, Known> m_known;  // by period
  std::size_t m_held = 0;
};

}  // namespace danvan::reporting
