#include "danvan/base/date.hpp"

#include "base/digits.hpp"

#include <fmt/format.h>

#include <chrono>

namespace danvan {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2200;
constexpr std::int64_t day_seconds = 86'400;
constexpr std::int64_t vietnam_offset = std::int64_t{7} * 3'600;

std::chrono::year_month_day calendar(Date date) {
  return std::chrono::sys_days(std::chrono::days(date.days()));
}

std::int64_t day_of(std::int64_t seconds) {
  return seconds >= 0 ? seconds / day_seconds : -((-seconds + day_seconds - 1) / day_seconds);
}

/// `10:20:30` in seconds.
std::optional<std::int64_t> parse_time(std::string_view text) {
  if (text.size() != 8 || text[2] != ':' || text[5] != ':') {
    return std::nullopt;
  }
  const auto hour = digits::number(text.substr(0, 2));
  const auto minute = digits::number(text.substr(3, 2));
  const auto second = digits::number(text.substr(6, 2));
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
    return std::nullopt;
  }
  return *hour * 3600 + *minute * 60 + *second;
}

/// `Z` or `+07:00`, in seconds east of UTC.
std::optional<std::int64_t> parse_offset(std::string_view text) {
  if (text == "Z") {
    return 0;
  }
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') {
    return std::nullopt;
  }
  const auto hours = digits::number(text.substr(1, 2));
  const auto minutes = digits::number(text.substr(4, 2));
  if (!hours || !minutes || *hours > 14 || *minutes > 59) {
    return std::nullopt;
  }
  const std::int64_t seconds = *hours * 3600 + *minutes * 60;
  return text[0] == '-' ? -seconds : seconds;
}

std::string written(std::int64_t seconds, char between, std::string_view after) {
  const std::int64_t day = day_of(seconds);
  const std::int64_t within = seconds - day * day_seconds;
  const std::string date = Date(static_cast<std::int32_t>(day)).iso();
  return fmt::format("{}{}{:02}:{:02}:{:02}{}", date, between, within / 3600, within / 60 % 60, within % 60, after);
}

}  // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day) {
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!date.ok() || year < first_year || year > last_year) {
    return std::nullopt;
  }
  return Date(static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count()));
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10) {
    return std::nullopt;
  }
  const bool iso = text[4] == '-' && text[7] == '-';
  const bool vietnamese = text[2] == '/' && text[5] == '/';
  if (!iso && !vietnamese) {
    return std::nullopt;
  }
  const auto year = digits::number(iso ? text.substr(0, 4) : text.substr(6, 4));
  const auto month = digits::number(iso ? text.substr(5, 2) : text.substr(3, 2));
  const auto day = digits::number(iso ? text.substr(8, 2) : text.substr(0, 2));
  if (!year || !month || !day) {
    return std::nullopt;
  }
  return of(static_cast<int>(*year), static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

int Date::year() const {
  return static_cast<int>(calendar(*this).year());
}

unsigned Date::month() const {
  return static_cast<unsigned>(calendar(*this).month());
}

unsigned Date::day() const {
  return static_cast<unsigned>(calendar(*this).day());
}

std::string Date::iso() const {
  if (*this == beginning() || *this == forever()) {
    return {};
  }
  return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

std::string Date::vietnamese() const {
  if (*this == beginning() || *this == forever()) {
    return {};
  }
  return fmt::format("{:02}/{:02}/{:04}", day(), month(), year());
}

std::optional<Instant> Instant::parse(std::string_view text) {
  const std::optional<Date> date = Date::parse(text.substr(0, 10));
  if (!date) {
    return std::nullopt;
  }
  const std::int64_t midnight = std::int64_t{date->days()} * day_seconds;
  if (text.size() == 10) {
    return Instant(midnight - vietnam_offset);
  }
  if (text.size() < 20 || text[4] != '-' || text[10] != 'T') {
    return std::nullopt;
  }
  const auto time = parse_time(text.substr(11, 8));
  const auto offset = parse_offset(text.substr(19));
  if (!time || !offset) {
    return std::nullopt;
  }
  return Instant(midnight + *time - *offset);
}

Date Instant::local_date() const {
  return Date(static_cast<std::int32_t>(day_of(m_seconds + vietnam_offset)));
}

std::string Instant::utc() const {
  return written(m_seconds, 'T', "Z");
}

std::string Instant::local() const {
  return written(m_seconds + vietnam_offset, ' ', "");
}

}  // namespace danvan
