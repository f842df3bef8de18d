#pragma once

#include "danvan/base/period.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace danvan::reporting {

/// Whole months in a row that figures are rolled up over: a period (`2025`, `2025-H1`, `2025-07`), or from one period
/// to another of the same length (`2021..2025`, `2025-03..2025-08`).
class Span {
 public:
  static std::optional<Span> parse(std::string_view text);
  static Span of(Period period) { return {period, period}; }

  [[nodiscard]] std::string code() const;
  [[nodiscard]] Period from() const { return m_from; }
  [[nodiscard]] Period to() const { return m_to; }
  /// Whether every month of the period lies in the span.
  [[nodiscard]] bool contains(Period period) const;
  /// The periods of a kind that lie within it, by time.
  [[nodiscard]] std::vector<Period> periods(PeriodKind kind) const;

 private:
  Span(Period from, Period to) : m_from(from), m_to(to) {}
  Period m_from, m_to;
};

}  // namespace danvan::reporting
