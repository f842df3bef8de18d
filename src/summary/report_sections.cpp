#include "summary/report_sections.hpp"

#include "summary/wording.hpp"

#include <algorithm>
#include <set>

namespace danvan::summary {
namespace {

using document::Paragraph;
using document::vietnamese_number;

Paragraph body(std::string text) {
  return {Paragraph::Style::body, std::move(text)};
}

/// Two digits below ten, as administrative texts write counts of units ("03 đơn vị").
std::string count_words(std::int64_t n) {
  return n > 0 && n < 10 ? fmt::format("0{}", n) : vietnamese_number(n, 0);
}

std::string of(std::int64_t part, std::int64_t whole) {
  return fmt::format("{}/{}", vietnamese_number(part, 0), vietnamese_number(whole, 0));
}

std::string percent_words(const Ratio& share) {
  if (!share.defined()) {
    return "…";
  }
  const document::Number printed = printed_percent(share);
  return vietnamese_number(printed.scaled, printed.decimals);
}

std::string joined(const std::vector<std::string>& names) {
  return fmt::format("{}", fmt::join(names, "; "));
}

/// The sums of a task's indicators: how many units they are from stands once, and again where it differs.
std::string task_figures(const Facts& facts, const config::Task& task) {
  std::vector<std::string> items;
  std::string coverage;
  for (const config::Indicator& indicator : facts.definitions.indicators) {
    const bool summed = indicator.type == config::IndicatorType::flow || indicator.type == config::IndicatorType::stock;
    if (indicator.task != task.code || !summed || indicator.money) {
      continue;
    }
    const reporting::Total total = facts.figures.total(facts.figure_units, indicator.code);
    if (total.figure.state != reporting::Figure::State::given) {
      continue;
    }
    std::string item = fmt::format(wording::figure_item, indicator.name,
                                   vietnamese_number(total.figure.value, indicator.decimals), indicator.unit);
    const std::string own = of(total.given, total.asked);
    if (coverage.empty()) {
      coverage = own;
    } else if (own != coverage) {
      item += fmt::format(wording::figure_coverage, own);
    }
    items.push_back(std::move(item));
  }
  return items.empty() ? "" : fmt::format(wording::figures_line, coverage, joined(items));
}

std::vector<std::string> unit_names(const Facts& facts, const std::vector<const registry::Unit*>& units) {
  std::vector<std::string> names;
  for (const registry::Unit* unit : units) {
    names.push_back(facts.version(*unit).name);
  }
  return names;
}

/// The same purpose and source a year before, if both its sides were given.
const MoneyLine* money_before(const Facts& facts, const MoneyLine& line) {
  const auto found = std::find_if(facts.money_before.begin(), facts.money_before.end(), [&](const MoneyLine& one) {
    return one.purpose == line.purpose && one.source == line.source && one.complete();
  });
  return found == facts.money_before.end() ? nullptr : &*found;
}

/// "; tăng 12,4% so với năm 2024"; nothing where there was none to compare with.
std::string money_change(std::int64_t now, std::int64_t before, int year) {
  if (before <= 0) {
    return {};
  }
  if (now == before) {
    return fmt::format(wording::same_money, year - 1);
  }
  const Ratio change(now > before ? now - before : before - now, before);
  return fmt::format(fmt::runtime(now > before ? wording::more_money : wording::less_money), percent_words(change),
                     year - 1);
}

std::int64_t missing_evidence(const Facts& facts) {
  std::int64_t n = 0;
  for (const config::Task& task : facts.definitions.tasks) {
    for (const registry::Unit* unit : facts.reporting_units) {
      n += evidence(task, facts.figures, facts.activities, unit->id) == Evidence::none ? 1 : 0;
    }
  }
  return n;
}

}  // namespace

std::vector<Paragraph> task_lines(const Facts& facts) {
  std::vector<Paragraph> lines;
  const auto asked = static_cast<std::int64_t>(facts.reporting_units.size());
  for (const config::Task& task : facts.definitions.tasks) {
    std::int64_t done = 0, part = 0;
    std::vector<const registry::Unit*> none;
    for (const registry::Unit* unit : facts.reporting_units) {
      const Evidence found = evidence(task, facts.figures, facts.activities, unit->id);
      done += found == Evidence::done ? 1 : 0;
      part += found == Evidence::part ? 1 : 0;
      if (found == Evidence::none) {
        none.push_back(unit);
      }
    }
    std::string line =
        fmt::format(wording::task_line, task.code, task.title, of(done, asked), percent_words({done, asked}));
    if (part > 0) {
      line += fmt::format(wording::task_part, count_words(part));
    }
    if (!none.empty()) {
      line += fmt::format(wording::task_none, count_words(static_cast<std::int64_t>(none.size())),
                          joined(unit_names(facts, none)));
    }
    line += fmt::format(wording::see_table, 11) + ".";
    if (const std::string figures = task_figures(facts, task); !figures.empty()) {
      line += " " + figures;
    }
    lines.push_back(body(std::move(line)));
  }
  return lines;
}

std::vector<Paragraph> money_lines(const Facts& facts) {
  const std::vector<MoneyLine> lines = money_of(facts.definitions, facts.figures, facts.figure_units);
  reporting::Total planned, spent;
  std::int64_t planned_before = 0, spent_before = 0;
  bool comparable = true;
  std::vector<std::string> shares;
  std::vector<Paragraph> others;
  for (const MoneyLine& line : lines) {
    const std::string amount = vietnamese_number(line.spent.figure.value, line.decimals);
    if (line.complete()) {
      planned.add(line.planned.figure);
      spent.add(line.spent.figure);
      const MoneyLine* before = money_before(facts, line);
      comparable = comparable && before != nullptr;
      planned_before += before == nullptr ? 0 : before->planned.figure.value;
      spent_before += before == nullptr ? 0 : before->spent.figure.value;
      shares.push_back(fmt::format(wording::money_share, purpose_in_sentence(line.purpose), amount, line.measure));
    } else if (line.spent.figure.state == reporting::Figure::State::given) {
      others.push_back(body(fmt::format(wording::other_money, source_words(line.source), amount, line.measure)));
    }
  }
  if (shares.empty()) {
    return others;
  }
  const MoneyLine total{"", "", lines.front().measure, lines.front().decimals, planned, spent};
  others.insert(others.begin(),
                body(fmt::format(wording::money_line, vietnamese_number(planned.figure.value, total.decimals),
                                 vietnamese_number(spent.figure.value, total.decimals), percent_words(total.rate()),
                                 joined(shares), total.measure,
                                 comparable ? money_change(planned.figure.value, planned_before, facts.year) : "",
                                 comparable ? money_change(spent.figure.value, spent_before, facts.year) : "")));
  return others;
}

std::vector<Paragraph> model_lines(const Facts& facts) {
  const ModelCounts& now = facts.models.all;
  const ModelCounts& before = facts.models.year_before;
  const auto change = [&](std::int64_t after, std::int64_t earlier) {
    const std::int64_t more = after - earlier;
    const char* words = more > 0 ? wording::more_than_before : wording::fewer_than_before;
    return before.registered == 0 ? ""
           : more == 0
               ? fmt::format(wording::same_as_before, facts.year - 1)
               : fmt::format(fmt::runtime(words), vietnamese_number(more > 0 ? more : -more, 0), facts.year - 1);
  };
  const std::string rate =
      now.effective_rate().defined() ? fmt::format(" ({}%)", percent_words(now.effective_rate())) : "";
  std::vector<Paragraph> lines = {
      body(fmt::format(wording::models_line, vietnamese_number(now.registered, 0),
                       change(now.registered, before.registered), vietnamese_number(now.new_in_year, 0),
                       vietnamese_number(now.carried_over, 0), of(now.effective, now.registered), rate,
                       change(now.effective, before.effective))),
      body(fmt::format(wording::recognised_line, vietnamese_number(now.recognised, 0),
                       vietnamese_number(now.outstanding, 0)))};
  if (now.effective < now.registered) {
    lines.push_back(body(fmt::format(wording::without_result, vietnamese_number(now.registered - now.effective, 0))));
  }
  if (const std::int64_t unassigned = facts.models.unassigned.registered; unassigned > 0) {
    lines.push_back(body(fmt::format(wording::unassigned_line, count_words(unassigned))));
  }
  const auto& tasks = facts.definitions.tasks;
  if (std::any_of(tasks.begin(), tasks.end(), [&](const auto& task) { return !task_figures(facts, task).empty(); })) {
    lines.push_back(body(wording::two_counts));
  }
  return lines;
}

std::vector<Paragraph> class_lines(const Facts& facts) {
  if (facts.rounds->empty()) {
    return {body(wording::no_rounds)};
  }
  std::vector<Paragraph> lines;
  for (const evaluation::RoundResults& round : *facts.rounds) {
    const std::vector<evaluation::RankedRow>& rows = round.ranking.rows;
    std::vector<std::string> counts;
    for (std::size_t i = 0; i < round.ranking.classes.size(); ++i) {
      const auto n = std::count_if(rows.begin(), rows.end(),
                                   [&](const evaluation::RankedRow& row) { return row.class_index == i; });
      counts.push_back(
          fmt::format("{} {}", round.ranking.classes[i].name, of(n, static_cast<std::int64_t>(rows.size()))));
    }
    const bool marked = std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.rank.has_value(); });
    lines.push_back(body(marked ? fmt::format(wording::classes_line, round.round.code, round.title,
                                              round.round.closed ? "" : wording::provisional, joined(counts))
                                : fmt::format(wording::not_marked, round.round.code, round.title)));
  }
  return lines;
}

namespace {

/// Who stands in the words after the counts, by unit.
std::vector<reporting::FormStatus> named_reports(const Facts& facts) {
  std::vector<reporting::FormStatus> rows = facts.reports;
  std::copy_if(facts.not_due.begin(), facts.not_due.end(), std::back_inserter(rows),
               [](const reporting::FormStatus& one) { return one.extended; });
  return rows;
}

void add_named(std::vector<Paragraph>& lines, const Facts& facts) {
  const std::vector<reporting::FormStatus> rows = named_reports(facts);
  // One form for one period needs no naming; several do.
  std::set<std::pair<std::string, Period>> kinds;
  for (const reporting::FormStatus& one : rows) {
    kinds.emplace(one.form->code, one.period);
  }
  std::vector<std::string> missing, late, exempt, extended;
  for (const reporting::FormStatus& one : rows) {
    const std::string& unit = facts.version(*one.unit).name;
    const std::string& form = one.form->name.empty() ? one.form->code : one.form->name;
    const std::string name =
        kinds.size() < 2 ? unit : fmt::format(wording::which_report, unit, form, one.period.code());
    if (one.state == reporting::State::exempt) {
      exempt.push_back(name);
      continue;
    }
    if (one.extended) {
      extended.push_back(fmt::format(wording::extended_until, name, one.due.vietnamese()));
    }
    if (one.overdue(facts.cut_off())) {
      missing.push_back(fmt::format(wording::due_day, name, one.due.vietnamese()));
    } else if (one.state == reporting::State::late) {
      late.push_back(fmt::format(wording::late_days, name, one.days_late));
    }
  }
  const auto say = [&](const char* words, const std::vector<std::string>& names) {
    if (!names.empty()) {
      lines.push_back(body(fmt::format(fmt::runtime(words), joined(names), names.size())));
    }
  };
  say(wording::exempted, exempt);
  say(wording::given_time, extended);
  say(wording::not_reported, missing);
  say(wording::reported_late, late);
}

}  // namespace

std::vector<Paragraph> submission_lines(const Facts& facts) {
  const reporting::StatusTotals all = report_totals(facts);
  std::vector<Paragraph> lines;
  if (all.owed == 0) {
    lines.push_back(body(wording::nothing_due));
  } else {
    lines.push_back(body(fmt::format(wording::reports_line, vietnamese_number(all.owed, 0),
                                     vietnamese_number(all.on_time, 0), percent_words(all.on_time_rate()),
                                     vietnamese_number(all.late, 0), vietnamese_number(all.missing, 0),
                                     vietnamese_number(all.complete, 0), percent_words(all.complete_rate()))));
  }
  if (all.not_due > 0) {
    lines.push_back(body(fmt::format(wording::not_due, count_words(all.not_due))));
  }
  add_named(lines, facts);
  return lines;
}

std::vector<Paragraph> assessment_lines(const Facts& facts) {
  const reporting::StatusTotals reports = report_totals(facts);
  const ModelCounts& models = facts.models.all;
  std::vector<std::string> limits;
  if (reports.missing + reports.late > 0) {
    limits.push_back(fmt::format(wording::limit_missing, count_words(reports.missing), count_words(reports.late)));
  }
  if (models.effective < models.registered) {
    limits.push_back(fmt::format(wording::limit_models, count_words(models.registered - models.effective)));
  }
  if (const std::int64_t none = missing_evidence(facts); none > 0) {
    limits.push_back(fmt::format(wording::limit_tasks, count_words(none)));
  }
  limits.emplace_back("…");
  return {body(wording::strengths), body(fmt::format(wording::limits, joined(limits))), body(wording::causes)};
}

}  // namespace danvan::summary
