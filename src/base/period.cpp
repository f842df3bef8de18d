#include "danvan/base/period.hpp"

#include "base/digits.hpp"
#include "danvan/base/error.hpp"

#include <array>

namespace danvan {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2200;

/// The parts of a year in the order of their places, with the months each is made of.
struct Part {
  std::string_view suffix;
  PeriodKind kind;
  int first_month;
  int last_month;
};
constexpr std::array<Part, 20> parts{{
    {"", PeriodKind::year, 1, 12},          {"-H1", PeriodKind::half, 1, 6},      {"-H2", PeriodKind::half, 7, 12},
    {"-9M", PeriodKind::nine_months, 1, 9}, {"-Q1", PeriodKind::quarter, 1, 3},   {"-Q2", PeriodKind::quarter, 4, 6},
    {"-Q3", PeriodKind::quarter, 7, 9},     {"-Q4", PeriodKind::quarter, 10, 12}, {"-01", PeriodKind::month, 1, 1},
    {"-02", PeriodKind::month, 2, 2},       {"-03", PeriodKind::month, 3, 3},     {"-04", PeriodKind::month, 4, 4},
    {"-05", PeriodKind::month, 5, 5},       {"-06", PeriodKind::month, 6, 6},     {"-07", PeriodKind::month, 7, 7},
    {"-08", PeriodKind::month, 8, 8},       {"-09", PeriodKind::month, 9, 9},     {"-10", PeriodKind::month, 10, 10},
    {"-11", PeriodKind::month, 11, 11},     {"-12", PeriodKind::month, 12, 12},
}};

const Part& part_of(std::int32_t number) {
  return parts[static_cast<std::size_t>(number % 32)];
}

/// Months counted from the year 0, to compare those of different years.
int first_month(Period period) {
  return period.year() * 12 + part_of(period.number()).first_month;
}
int last_month(Period period) {
  return period.year() * 12 + part_of(period.number()).last_month;
}

std::optional<int> parse_year(std::string_view text) {
  const auto year = text.size() == 4 ? digits::number(text) : std::nullopt;
  if (!year || *year < first_year || *year > last_year) {
    return std::nullopt;
  }
  return static_cast<int>(*year);
}

/// The first day of a month; month 0 is December of the year before, 13 January of the next. Years just outside the
/// accepted ones are needed at the edges, so this does not go through `Date::of`.
Date first_of_month(int year, int month) {
  const int shifted = year * 12 + month - 1;
  // Days from civil, counted in years that begin in March, so that the leap day comes last.
  const int y = shifted / 12 - (shifted % 12 < 2 ? 1 : 0);
  const int m = (shifted % 12 + 10) % 12;
  return Date(y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 - 719'468);
}

}  // namespace

std::optional<Period> Period::parse(std::string_view text) {
  const std::optional<int> year = parse_year(text.substr(0, 4));
  if (!year) {
    return std::nullopt;
  }
  for (std::size_t place = 0; place < parts.size(); ++place) {
    if (parts[place].suffix == text.substr(4)) {
      return Period(*year * 32 + static_cast<std::int32_t>(place));
    }
  }
  return std::nullopt;
}

Period Period::from_number(std::int64_t number) {
  const bool real = number >= std::int64_t{first_year} * 32 && number / 32 <= last_year &&
                    number % 32 < static_cast<std::int64_t>(parts.size());
  ensure(real, "a period's number is one that a period gave");
  return Period(static_cast<std::int32_t>(number));
}

Period Period::of_year(int year) {
  return from_number(std::int64_t{year} * 32);
}

PeriodKind Period::kind() const {
  return part_of(m_number).kind;
}

std::string Period::code() const {
  return std::to_string(year()).append(part_of(m_number).suffix);
}

Date Period::first(int cutoff_day) const {
  const int month = part_of(m_number).first_month;
  return cutoff_day == 0 ? first_of_month(year(), month) : first_of_month(year(), month - 1).plus(cutoff_day);
}

Date Period::last(int cutoff_day) const {
  const int month = part_of(m_number).last_month;
  return cutoff_day == 0 ? first_of_month(year(), month + 1).plus(-1)
                         : first_of_month(year(), month).plus(cutoff_day - 1);
}

bool Period::contains(Period other) const {
  const Part& outer = part_of(m_number);
  const Part& inner = part_of(other.m_number);
  return year() == other.year() && outer.first_month <= inner.first_month && inner.last_month <= outer.last_month;
}

std::optional<YearSpan> YearSpan::parse(std::string_view text) {
  const std::optional<int> from = parse_year(text.substr(0, 4));
  if (!from) {
    return std::nullopt;
  }
  if (text.size() == 4) {
    return YearSpan{*from, *from};
  }
  const std::optional<int> to = text.substr(4, 2) == ".." ? parse_year(text.substr(6)) : std::nullopt;
  if (!to || *to < *from) {
    return std::nullopt;
  }
  return YearSpan{*from, *to};
}

std::string YearSpan::code() const {
  return from == to ? std::to_string(from) : std::to_string(from) + ".." + std::to_string(to);
}

std::optional<PeriodSpan> PeriodSpan::parse(std::string_view text) {
  const std::size_t dots = text.find("..");
  const std::optional<Period> from = Period::parse(text.substr(0, dots));
  const std::optional<Period> to = dots == std::string_view::npos ? from : Period::parse(text.substr(dots + 2));
  if (!from || !to || from->kind() != to->kind() || *to < *from) {
    return std::nullopt;
  }
  return PeriodSpan{*from, *to};
}

std::string PeriodSpan::code() const {
  return from == to ? from.code() : from.code() + ".." + to.code();
}

bool PeriodSpan::contains(Period period) const {
  return first_month(from) <= first_month(period) && last_month(period) <= last_month(to);
}

std::vector<Period> periods_within(PeriodSpan span, PeriodKind kind) {
  std::vector<Period> found;
  for (int year = span.from.year(); year <= span.to.year(); ++year) {
    for (std::size_t place = 0; place < parts.size(); ++place) {
      const Period period = Period::from_number(year * 32 + static_cast<std::int64_t>(place));
      if (period.kind() == kind && span.contains(period)) {
        found.push_back(period);
      }
    }
  }
  return found;
}

}  // namespace danvan
