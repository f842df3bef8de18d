#include "danvan/reporting/key.hpp"
#include "danvan/reporting/span_status.hpp"
#include "danvan/reporting/views.hpp"
#include "danvan/store/definitions.hpp"
#include "reporting/messages_views.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>

namespace danvan::reporting {
namespace {

document::Cell text_cell(std::string_view text) {
  return text.empty() ? document::Cell(document::Empty{}) : document::Cell(std::string(text));
}

document::Cell whole_cell(std::int64_t number) {
  return document::Number{number};
}

std::string_view code_of(config::IndicatorType type) {
  constexpr std::string_view codes[] = {"flow", "stock", "ratio", "text"};
  return codes[static_cast<std::size_t>(type)];
}

std::string_view code_of(PeriodKind kind) {
  constexpr std::string_view codes[] = {"year", "half", "nine_months", "quarter", "month"};
  return codes[static_cast<std::size_t>(kind)];
}

void indicators(store::Store& store, const store::TakeRow& take) {
  for (const config::Indicator& one : store::definitions(store).indicators) {
    const std::array<document::Cell, messages::indicator_columns.size()> cells{
        one.code,
        one.name,
        std::string(code_of(one.type)),
        text_cell(one.unit),
        whole_cell(one.decimals),
        text_cell(one.task),
    };
    take(cells);
  }
}

document::Cell day_cell(Date day) {
  const bool none = day == Date::beginning() || day == Date::forever();
  return none ? document::Cell(document::Empty{}) : document::Cell(day);
}

void forms(store::Store& store, const store::TakeRow& take) {
  for (const config::Form& one : store::definitions(store).forms) {
    const std::array<document::Cell, messages::form_columns.size()> cells{
        one.code, one.name, std::string(code_of(one.period)), day_cell(one.valid_from), day_cell(one.valid_to),
    };
    take(cells);
  }
}

std::vector<Period> periods_of(store::Store& store) {
  SQLite::Statement rows(store.database(), R"(
    SELECT DISTINCT period
    FROM submission
    ORDER BY period)");
  std::vector<Period> found;
  while (rows.executeStep()) {
    found.push_back(Period::from_number(rows.getColumn(0).getInt64()));
  }
  return found;
}

/// With the keys of its figures, so that a question about one period reads no others.
void periods(store::Store& store, const store::TakeRow& take) {
  for (const Period period : periods_of(store)) {
    const KeyRange keys = FigureKey::of_period(period);
    const std::array<document::Cell, messages::period_columns.size()> cells{
        period.code(),          whole_cell(period.year()), whole_cell(period.number()),
        whole_cell(keys.first), whole_cell(keys.last),
    };
    take(cells);
  }
}

void take_status(const FormStatus& row, Date today, const store::TakeRow& take) {
  const bool there = row.revision > 0;
  const auto if_there = [&](std::int64_t number) {
    return there ? whole_cell(number) : document::Cell(document::Empty{});
  };
  const std::array<document::Cell, messages::status_columns.size()> cells{
      row.form->code,
      row.unit->code,
      row.period.code(),
      whole_cell(row.period.year()),
      std::string(word(row.state)),
      row.due,
      row.received ? document::Cell(*row.received) : document::Cell(document::Empty{}),
      if_there(row.days_late),
      document::YesNo{row.complete},
      if_there(row.revision),
      if_there(row.warnings),
      document::YesNo{row.extended},
      text_cell(row.review),
      text_cell(row.review_level),
      document::YesNo{row.overdue(today)},
  };
  take(cells);
}

void report_status(store::Store& store, Date today, const store::TakeRow& take) {
  const std::vector<Period> reported = periods_of(store);
  if (reported.empty()) {
    return;
  }
  const registry::Units units = registry::Units::load(store);
  const config::Definitions definitions = store::definitions(store);
  const int last = std::max(reported.back().year(), today.year());
  const PeriodSpan span{Period::of_year(reported.front().year()), Period::of_year(last)};
  for (const FormStatus& row : span_status(store, units, definitions, span, {}, today)) {
    take_status(row, today, take);
  }
}

/// Of a row of figures: the revision of the submission that counts, and when it came in. Looked up only where asked.
constexpr std::string_view standing = R"((SELECT standing.{0}
      FROM submission AS standing
      WHERE standing.period = period.number
        AND standing.unit = unit.id
        AND standing.form = form.id
        AND standing.state IN ('submitted', 'accepted')
      ORDER BY standing.revision DESC
      LIMIT 1))";

/// `key` is a packed one, by period and unit: see FigureKey. Both come first, so that a question about one unit, or
/// that joins by unit, reads no figures of others.
constexpr std::string_view of_figures = R"(
    FROM {{periods}} AS period
    CROSS JOIN unit
    CROSS JOIN {0} AS figure ON figure.key BETWEEN period.first_key + (unit.id << {1})
      AND period.first_key + (unit.id << {1}) + {2}
    CROSS JOIN term AS form ON form.id = figure.key >> {3} & {4}
    CROSS JOIN term AS indicator ON indicator.id = figure.key & {5})";

std::string from_figures(std::string_view table) {
  constexpr int form_shift = FigureKey::indicator_bits;
  constexpr int unit_shift = form_shift + FigureKey::form_bits;
  const auto mask = [](int bits) { return (std::int64_t{1} << bits) - 1; };
  return fmt::format(of_figures, table, unit_shift, mask(unit_shift), form_shift, mask(FigureKey::form_bits),
                     mask(FigureKey::indicator_bits));
}

std::string last_columns() {
  return fmt::format(standing, "revision") + ",\n      day_text(" + fmt::format(standing, "received") + ")";
}

/// What all that belongs to a submission begins with.
constexpr std::string_view from_submissions = R"(
    FROM {periods} AS period
    CROSS JOIN unit
    CROSS JOIN submission ON submission.period = period.number AND submission.unit = unit.id
    CROSS JOIN term AS form ON form.id = submission.form)";

std::vector<store::View> views_of_submissions(Date today) {
  return {
      {.name = "submissions",
       .about = messages::view_submissions,
       .columns = messages::submission_columns,
       .example = "SELECT unit, form, period, received FROM submissions WHERE standing = 'yes' ORDER BY 1, 2, 3",
       .sql = fmt::format(R"(
    SELECT unit.code, form.code, period.code, period.year, submission.revision, day_text(submission.received),
      submission.state,
      CASE WHEN submission.revision = {} THEN 'yes' ELSE 'no' END,
      submission.warnings, nullif(submission.reason, ''))",
                          fmt::format(standing, "revision")) +
              std::string(from_submissions)},
      {.name = "submission_steps",
       .about = messages::view_submission_steps,
       .columns = messages::step_columns,
       .example = "SELECT unit, period, day, reason FROM submission_steps WHERE step = 'returned' ORDER BY day, unit",
       .sql = R"(
    SELECT unit.code, form.code, period.code, submission.revision, step.sequence, day_text(step.on_day), step.step,
      nullif(step.level, ''), nullif(step.reason, ''))" +
              std::string(from_submissions) +
              "\n    CROSS JOIN submission_step AS step ON step.submission = submission.id"},
      {.name = "submission_warnings",
       .about = messages::view_submission_warnings,
       .columns = messages::warning_columns,
       .example = "SELECT rule, count(*) AS warnings FROM submission_warnings GROUP BY rule ORDER BY rule",
       .sql = R"(
    SELECT unit.code, form.code, period.code, submission.revision, warning.rule,
      CAST(nullif(warning.indicator, '') AS TEXT),
      warning.vi, warning.en)" +
              std::string(from_submissions) +
              "\n    CROSS JOIN submission_warning AS warning ON warning.submission = submission.id"},
      {.name = "report_status",
       .about = messages::view_report_status,
       .columns = messages::status_columns,
       .example =
           "SELECT unit, due FROM report_status WHERE form = 'nam' AND year = 2025 AND overdue = 'yes' ORDER BY unit",
       .rows = [today](store::Store& store, const store::TakeRow& take) { report_status(store, today, take); }},
  };
}

std::vector<store::View> views_of_figures() {
  return {
      {.name = "indicators",
       .about = messages::view_indicators,
       .columns = messages::indicator_columns,
       .example = "SELECT code, name, measure FROM indicators WHERE type = 'stock' ORDER BY code",
       .rows = indicators},
      {.name = "forms",
       .about = messages::view_forms,
       .columns = messages::form_columns,
       .example = "SELECT code, name, period FROM forms ORDER BY code, valid_from",
       .rows = forms},
      {.name = "figures",
       .about = messages::view_figures,
       .columns = messages::figure_columns,
       .example = "SELECT decimal(sum(scaled), max(decimals)) AS total FROM figures WHERE indicator = 'mh.dang_ky' AND "
                  "period = '2025'",
       .sql = R"(
    SELECT unit.code, form.code, period.code, period.year, indicator.code,
      CASE WHEN figure.value IS NULL THEN 'not_arising' ELSE 'given' END,
      decimal(figure.value, definition.decimals), figure.value, definition.decimals,
      definition.measure,
      )" + last_columns() +
              from_figures("figure_index") +
              "\n    CROSS JOIN {indicators} AS definition ON definition.code = indicator.code"},
      {.name = "figure_texts",
       .about = messages::view_figure_texts,
       .columns = messages::text_columns,
       .example = "SELECT unit, value FROM figure_texts WHERE period = '2025' ORDER BY unit, indicator",
       .sql = R"(
    SELECT unit.code, form.code, period.code, period.year, indicator.code, figure.text,
      )" + last_columns() +
              from_figures("figure_text_index")},
      {.name = "periods",
       .about = messages::view_periods,
       .columns = messages::period_columns,
       .example = {},
       .rows = periods,
       .helper = true},
  };
}

}  // namespace

std::vector<store::View> views(Date today) {
  std::vector<store::View> all = views_of_submissions(today);
  for (store::View& view : views_of_figures()) {
    all.push_back(std::move(view));
  }
  return all;
}

}  // namespace danvan::reporting
