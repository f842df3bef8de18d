#include "danvan/reporting/span.hpp"

#include <algorithm>

namespace danvan::reporting {

std::optional<Span> Span::parse(std::string_view text) {
  const std::size_t dots = text.find("..");
  const std::optional<Period> from = Period::parse(text.substr(0, dots));
  const std::optional<Period> to = dots == std::string_view::npos ? from : Period::parse(text.substr(dots + 2));
  if (!from || !to || from->kind() != to->kind() || *to < *from) {
    return std::nullopt;
  }
  return Span(*from, *to);
}

std::string Span::code() const {
  return m_from == m_to ? m_from.code() : m_from.code() + ".." + m_to.code();
}

bool Span::contains(Period period) const {
  return m_from.first() <= period.first() && period.last() <= m_to.last();
}

std::vector<Period> Span::periods(PeriodKind kind) const {
  constexpr int places = 20;
  std::vector<Period> found;
  for (int year = m_from.year(); year <= m_to.year(); ++year) {
    for (int place = 0; place < places; ++place) {
      const Period period = Period::from_number(std::int64_t{year} * 32 + place);
      if (period.kind() == kind && contains(period)) {
        found.push_back(period);
      }
    }
  }
  return found;
}

}  // namespace danvan::reporting
