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

document::Cell rate(const MoneyLine& line) {
  return line.complete() && line.planned.figure.value != 0 ? percent(line.rate()) : document::Cell(document::Empty{});
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

std::string source_words(const std::string& source) {
  if (source == "budget") {
    return wording::budget;
  }
  return source == "social" ? wording::social : source;
}

std::vector<MoneyLine> money_of(const Facts& facts) {
  std::vector<MoneyLine> lines;
  for (const config::Indicator& indicator : facts.definitions.indicators) {
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
    (indicator.money->stage == "planned" ? line->planned : line->spent) =
        facts.figures.total(facts.figure_units, indicator.code);
  }
  return lines;
}

Part money(const Facts& facts) {
  const std::vector<MoneyLine> lines = money_of(facts);
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
  reporting::Total planned, spent;
  bool all_complete = true, one_measure = true;
  for (const MoneyLine& line : lines) {
    part.table.rows.push_back(
        {{purpose_words(line.purpose), source_words(line.source), figure(line.planned.figure, line.decimals),
          figure(line.spent.figure, line.decimals), rate(line), coverage(line.planned, line.spent)},
         false});
    part.row_codes.push_back(line.purpose + "/" + line.source);
    planned.add(line.planned.figure);
    spent.add(line.spent.figure);
    all_complete = all_complete && line.complete();
    one_measure = one_measure && line.measure == lines.front().measure && line.decimals == lines.front().decimals;
  }
  part.table.title = fmt::format(wording::t8, lines.empty() ? "" : lines.front().measure);
  // Lines in different units of measure have no sum; where one line lacks a side, the sides have no ratio.
  if (one_measure && !lines.empty()) {
    const MoneyLine total{"", "", "", lines.front().decimals, planned, spent};
    part.table.rows.push_back({{std::string(wording::total), document::Empty{}, figure(planned.figure, total.decimals),
                                figure(spent.figure, total.decimals),
                                all_complete ? rate(total) : document::Cell(document::Empty{}), document::Empty{}},
                               true});
    part.row_codes.emplace_back("total");
  }
  return part;
}

}  // namespace danvan::summary
