#include "summary/facts.hpp"
#include "summary/wording.hpp"

#include <algorithm>

namespace danvan::summary {
namespace {

/// Of the side that fewer units gave; a side that no indicator stands for was not asked.
std::string coverage(const reporting::Total& planned, const reporting::Total& spent) {
  const reporting::Total& fewer =
      spent.asked == 0 || (planned.asked > 0 && planned.given < spent.given) ? planned : spent;
  return fmt::format("{}/{}", fewer.given, fewer.asked);
}

/// A side that no indicator stands for was not asked: it has no figure, and none is missing.
document::Cell side(const reporting::Total& total, int decimals) {
  return total.asked == 0 ? document::Cell(document::Empty{}) : figure(total.figure, decimals);
}

/// The lines in one; a side that a line was not asked for adds nothing.
MoneyLine summed(const std::vector<MoneyLine>& lines) {
  MoneyLine sum{"", lines.front().source, lines.front().measure, lines.front().decimals, {}, {}};
  for (const MoneyLine& line : lines) {
    if (line.planned.asked > 0) {
      sum.planned.add(line.planned.figure);
    }
    if (line.spent.asked > 0) {
      sum.spent.add(line.spent.figure);
    }
  }
  return sum;
}

std::vector<MoneyLine> by_source(const std::vector<MoneyLine>& lines) {
  std::vector<std::vector<MoneyLine>> groups;
  for (const MoneyLine& line : lines) {
    const auto group =
        std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.front().source == line.source; });
    if (group == groups.end()) {
      groups.push_back({line});
    } else {
      group->push_back(line);
    }
  }
  std::vector<MoneyLine> sums;
  for (const std::vector<MoneyLine>& group : groups) {
    sums.push_back(summed(group));
  }
  return sums;
}

Ratio rate(const MoneyLine& line) {
  return line.complete() && line.planned.figure.value != 0 ? line.rate() : Ratio(0, 0);
}

}  // namespace

Ratio MoneyLine::rate() const {
  reporting::RatioTotal ratio(decimals, decimals);
  ratio.add(spent.figure, planned.figure);
  return ratio.ratio().value_or(Ratio(0, 0));
}

bool MoneyLine::complete() const {
  return planned.figure.state == reporting::Figure::State::given &&
         spent.figure.state == reporting::Figure::State::given;
}

std::string purpose_words(const std::string& purpose) {
  if (purpose == "build") {
    return wording::build;
  }
  return purpose == "replicate" ? wording::replicate : wording::commend;
}

std::string purpose_in_sentence(const std::string& purpose) {
  if (purpose == "build") {
    return wording::build_in_sentence;
  }
  return purpose == "replicate" ? wording::replicate_in_sentence : wording::commend_in_sentence;
}

std::string source_words(const std::string& source) {
  if (source == "budget") {
    return wording::budget;
  }
  return source == "social" ? wording::social : source;
}

std::vector<MoneyLine> money_of(const config::Definitions& definitions, const reporting::YearFigures& figures,
                                const std::vector<std::int64_t>& units) {
  std::vector<MoneyLine> lines;
  for (const config::Indicator& indicator : definitions.indicators) {
    if (!indicator.money) {
      continue;
    }
    auto line = std::find_if(lines.begin(), lines.end(), [&](const MoneyLine& one) {
      return one.purpose == indicator.money->purpose && one.source == indicator.money->source;
    });
    if (line == lines.end()) {
      line = lines.insert(
          lines.end(), {indicator.money->purpose, indicator.money->source, indicator.unit, indicator.decimals, {}, {}});
    }
    (indicator.money->stage == "planned" ? line->planned : line->spent) = figures.total(units, indicator.code);
  }
  return lines;
}

Part money(const Facts& facts) {
  const std::vector<MoneyLine> lines = money_of(facts.definitions, facts.figures, facts.figure_units);
  Part part{"T8",
            {"danvan.summary.t8.1",
             "",
             {{"purpose", wording::purpose},
              {"source", wording::source},
              {"planned", wording::planned, document::Align::right},
              {"spent", wording::spent, document::Align::right},
              {"spent_rate", wording::spent_rate, document::Align::right},
              {"coverage", wording::coverage, document::Align::right}},
             {}},
            {},
            2,
            6};
  part.table.title = fmt::format(wording::t8, lines.empty() ? "" : lines.front().measure);
  const auto add = [&](std::string label, document::Cell source, const MoneyLine& line, std::string code,
                       bool is_total) {
    part.table.rows.push_back(
        {{std::move(label), std::move(source), side(line.planned, line.decimals), side(line.spent, line.decimals),
          percent(rate(line)), is_total ? document::Cell(document::Empty{}) : coverage(line.planned, line.spent)},
         is_total});
    print_rate(part, "spent_rate", rate(line));
    part.row_codes.push_back(std::move(code));
  };
  for (const MoneyLine& line : lines) {
    add(purpose_words(line.purpose), source_words(line.source), line, line.purpose + "/" + line.source, false);
  }
  const std::vector<MoneyLine> sources = by_source(lines);
  for (const MoneyLine& source : sources) {
    if (sources.size() > 1) {
      const std::string words = source_words(source.source);
      add(fmt::format(wording::subtotal, words), document::Empty{}, source, "total/" + source.source, true);
    }
  }
  if (!lines.empty()) {
    MoneyLine total = summed(sources);
    // Where a source has no planned side, the sum of all that was spent is not spent out of what was planned.
    const bool comparable =
        std::all_of(sources.begin(), sources.end(), [](const MoneyLine& one) { return one.complete(); });
    add(wording::total, document::Empty{}, total, "total", true);
    if (!comparable) {
      part.table.rows.back().cells[4] = document::Empty{};
      part.printed_rates.erase({part.table.rows.size() - 1, 4});
    }
  }
  return part;
}

}  // namespace danvan::summary
