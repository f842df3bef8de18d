#pragma once

#include "danvan/reporting/roll_up_report.hpp"

#include <map>

namespace danvan::reporting {

/// A text as it was reported.
struct UnitText {
  std::int64_t unit = 0;
  Period period = Period::of_year(2000);
  Date on;
  std::string text;
};

/// What the record holds of a span: all figures of the forms asked, read in one scan a year, and who owed them.
class SpanReading {
 public:
  SpanReading(store::Store& store, const registry::Units& units, const config::Definitions& definitions,
              const RollUpRequest& request);

  /// The figures of a flow or a stock within a part of the span. Where two forms give one for the same period, the
  /// form defined first counts.
  [[nodiscard]] SpanFigures figures(const config::Indicator& indicator, PeriodSpan part) const;
  [[nodiscard]] std::vector<UnitText> texts(const config::Indicator& indicator, PeriodSpan part) const;
  /// The kind of period that `--by period` splits the span into.
  [[nodiscard]] PeriodKind split_into(const config::Indicator& indicator) const;

 private:
  struct Row {
    UnitFigure figure;
    std::size_t form = 0;  // its place in the definitions
  };
  struct TextRow {
    UnitText text;
    std::size_t form = 0;
  };
  struct Owing {
    const config::Form* form = nullptr;
    Period period = Period::of_year(2000);
    bool overdue = true;  // else a figure that is not there is not missing yet
    std::vector<std::pair<std::int64_t, Date>> units;
  };
  void read(store::Store& store);
  void note_owing(const config::Form& form, Period period);
  [[nodiscard]] Date last_day(std::int64_t unit, Period period, const config::Form& form) const;

  const registry::Units& m_units;
  const config::Definitions& m_definitions;
  const RollUpRequest& m_request;
  std::map<std::string, std::vector<Row>, std::less<>> m_rows;       // by indicator
  std::map<std::string, std::vector<TextRow>, std::less<>> m_texts;  // by indicator
  std::vector<Owing> m_owing;
};

}  // namespace danvan::reporting
