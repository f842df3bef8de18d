#pragma once

#include "danvan/base/date.hpp"

#include <vector>

namespace danvan {

enum class PeriodKind { year, half, nine_months, quarter, month };

/// A reporting period: `2025`, `2025-H1`, `2025-9M`, `2025-Q3`, `2025-07`.
class Period {
 public:
  static std::optional<Period> parse(std::string_view text);
  /// Whole numbers that sort by year: year * 32 + place within the year. Used as the front of packed keys.
  static Period from_number(std::int64_t number);
  static Period of_year(int year);

  [[nodiscard]] int year() const { return m_number / 32; }
  [[nodiscard]] PeriodKind kind() const;
  [[nodiscard]] std::int32_t number() const { return m_number; }
  [[nodiscard]] std::string code() const;
  /// First and last day. With a `cutoff_day` (1..27) months run from the day after it in the month before to it:
  /// 14 means 15..14; quarters, halves and years are made of such months. 0: calendar months.
  [[nodiscard]] Date first(int cutoff_day = 0) const;
  [[nodiscard]] Date last(int cutoff_day = 0) const;
  [[nodiscard]] bool contains(Period other) const;

  constexpr auto operator<=>(const Period&) const = default;

 private:
  constexpr explicit Period(std::int32_t number) : m_number(number) {}
  std::int32_t m_number;
};

/// Whole years in a row, both ends included: `2021..2025`, or one year.
struct YearSpan {
  int from = 0;
  int to = 0;

  static std::optional<YearSpan> parse(std::string_view text);
  [[nodiscard]] std::string code() const;
  [[nodiscard]] int years() const { return to - from + 1; }
  bool operator==(const YearSpan&) const = default;
};

/// What can be asked for at once: a period, or all from one to another of its kind, both included: `2025-Q3`,
/// `2021..2025`, `2024-11..2025-02`.
struct PeriodSpan {
  Period from, to;

  static std::optional<PeriodSpan> parse(std::string_view text);
  [[nodiscard]] std::string code() const;
  /// Made of the months from the first one of `from` to the last one of `to`.
  [[nodiscard]] bool contains(Period period) const;
  bool operator==(const PeriodSpan&) const = default;
};
/// The periods of a kind that the span contains, in their order.
std::vector<Period> periods_within(PeriodSpan span, PeriodKind kind);

}  // namespace danvan
