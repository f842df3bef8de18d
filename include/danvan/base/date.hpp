#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace danvan {

/// A calendar day, kept as days since 1970-01-01. `beginning` and `forever` stand for "before the record began" and
/// "still so"; they compare below and above every real day.
class Date {
 public:
  static constexpr std::int32_t beginning_days = -10'000'000;
  static constexpr std::int32_t forever_days = 10'000'000;

  constexpr Date() = default;
  constexpr explicit Date(std::int32_t days) : m_days(days) {}
  static constexpr Date beginning() { return Date(beginning_days); }
  static constexpr Date forever() { return Date(forever_days); }

  /// Nothing when there is no such day (31/02).
  static std::optional<Date> of(int year, unsigned month, unsigned day);
  /// `2025-07-01` or `01/07/2025` (day first, always), years 1900 to 2200; nothing else.
  static std::optional<Date> parse(std::string_view text);

  [[nodiscard]] constexpr std::int32_t days() const { return m_days; }
  [[nodiscard]] constexpr Date plus(std::int32_t days) const { return Date(m_days + days); }
  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;
  [[nodiscard]] unsigned day() const;
  [[nodiscard]] std::string iso() const;         // 2025-07-01; empty for beginning and forever
  [[nodiscard]] std::string vietnamese() const;  // 01/07/2025; empty for beginning and forever

  constexpr auto operator<=>(const Date&) const = default;

 private:
  std::int32_t m_days = 0;
};

/// A moment in UTC to the second; shown to people in Vietnam's time (UTC+7, no daylight saving since 1975).
class Instant {
 public:
  constexpr explicit Instant(std::int64_t unix_seconds) : m_seconds(unix_seconds) {}
  /// `2025-12-16T02:00:00Z`, with `Z` or an offset such as `+07:00`; or a date: its first moment in Vietnam.
  static std::optional<Instant> parse(std::string_view text);

  [[nodiscard]] constexpr std::int64_t unix_seconds() const { return m_seconds; }
  [[nodiscard]] Date local_date() const;
  [[nodiscard]] std::string utc() const;    // 2025-12-16T02:00:00Z
  [[nodiscard]] std::string local() const;  // 2025-12-16 09:00:00

  constexpr auto operator<=>(const Instant&) const = default;

 private:
  std::int64_t m_seconds;
};

}  // namespace danvan
