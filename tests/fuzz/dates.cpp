// Any bytes as a day, a moment, a period or a span: what is read is written and read back as it was.
#include "danvan/base/period.hpp"
#include "danvan/document/letter.hpp"
#include "fuzz.hpp"

namespace {

using namespace danvan;

void check_period(Period period, int cutoff) {
  fuzz::promise(Period::parse(period.code()) == period, "a period is read back", period.code());
  fuzz::promise(Period::from_number(period.number()) == period, "a period is its number", period.code());
  fuzz::promise(period.contains(period) && Period::of_year(period.year()).contains(period), "a year has its periods");
  fuzz::promise(period.first(cutoff) <= period.last(cutoff), "a period has days", period.code());
  document::period_words(period);
}

}  // namespace

void fuzz::try_input(std::string_view text) {
  const int cutoff = static_cast<int>(text.size() % 28);
  if (const auto date = Date::parse(text)) {
    fuzz::promise(Date::parse(date->iso()) == date && Date::parse(date->vietnamese()) == date, "a day is read back");
    fuzz::promise(Date::of(date->year(), date->month(), date->day()) == date, "a day is its parts");
    document::official_day(*date);
  }
  if (const auto instant = Instant::parse(text)) {
    const auto back = Instant::parse(instant->utc());
    // At the edges of the years that are read, a moment in Vietnam is of another year in UTC.
    fuzz::promise(back == instant || !Date::parse(instant->utc().substr(0, 10)), "a moment is read back",
                  instant->utc());
    fuzz::promise(instant->local().starts_with(instant->local_date().iso()), "a moment is on its day", instant->utc());
  }
  if (const auto period = Period::parse(text)) {
    check_period(*period, cutoff);
  }
  if (const auto span = YearSpan::parse(text)) {
    fuzz::promise(YearSpan::parse(span->code()) == span && span->years() > 0, "years are read back", span->code());
  }
  if (const auto span = PeriodSpan::parse(text)) {
    fuzz::promise(PeriodSpan::parse(span->code()) == span, "a span is read back", span->code());
    fuzz::promise(span->contains(span->from) && span->contains(span->to), "a span has both its ends", span->code());
    for (const PeriodKind kind :
         {PeriodKind::year, PeriodKind::half, PeriodKind::nine_months, PeriodKind::quarter, PeriodKind::month}) {
      for (const Period period : periods_within(*span, kind)) {
        fuzz::promise(period.kind() == kind && span->contains(period), "a span gives what it contains", span->code());
      }
    }
  }
}
