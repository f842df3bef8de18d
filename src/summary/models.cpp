#include "summary/facts.hpp"
#include "summary/wording.hpp"

#include <map>
#include <unordered_set>

namespace danvan::summary {
namespace {

using document::Align;
using document::Column;

void add_count_columns(std::vector<Column>& columns) {
  for (const auto& [key, title] : {std::pair{"registered", wording::registered},
                                   {"effective", wording::effective},
                                   {"effective_rate", wording::effective_rate},
                                   {"recognised", wording::recognised},
                                   {"outstanding", wording::outstanding},
                                   {"new", wording::new_in_year},
                                   {"carried_over", wording::carried_over}}) {
    columns.push_back({key, title, Align::right});
  }
}

void add_counts(std::vector<document::Cell>& cells, const ModelCounts& counts) {
  cells.push_back(number(counts.registered));
  cells.push_back(number(counts.effective));
  cells.push_back(percent(counts.effective_rate()));
  cells.push_back(number(counts.recognised));
  cells.push_back(number(counts.outstanding));
  cells.push_back(number(counts.new_in_year));
  cells.push_back(number(counts.carried_over));
}

const char* state_words(reporting::State state) {
  switch (state) {
    case reporting::State::on_time:
      return wording::on_time;
    case reporting::State::late:
      return wording::late;
    case reporting::State::missing:
      return wording::missing;
    case reporting::State::exempt:
      return wording::exempt;
  }
  throw Bug("a report is in one of four states");
}

/// What a unit has to show besides its models: how its yearly report stands, and its class.
struct Standing {
  document::Cell report, class_name;  // empty: nothing to say
};

std::map<std::int64_t, Standing> standings(const Facts& facts) {
  std::map<std::int64_t, Standing> all;
  for (const reporting::FormStatus& one : facts.reports) {
    if (one.period.kind() == PeriodKind::year && std::holds_alternative<document::Empty>(all[one.unit->id].report)) {
      all[one.unit->id].report = document::Word{std::string(reporting::word(one.state)), state_words(one.state)};
    }
  }
  for (const evaluation::RoundResults& round : *facts.rounds) {
    if (round.subject == config::RubricSubject::unit) {
      for (const evaluation::RankedRow& result : round.ranking.rows) {
        if (const config::Class* in = round.ranking.class_of(result)) {
          all[round.ranking.subject(result).id].class_name = document::Word{in->code, in->name};
        }
      }
    }
  }
  return all;
}

document::Cell text_or_empty(const std::string& text) {
  return text.empty() ? document::Cell(document::Empty{}) : document::Cell(text);
}

}  // namespace

Part by_field(const Facts& facts) {
  Part part{"T1", {"danvan.summary.t1.1", wording::t1, {{"field", wording::field}}, {}}, {}, 1, 0};
  add_count_columns(part.table.columns);
  part.printed = part.table.columns.size();
  for (const config::Field& field : facts.definitions.fields) {
    document::Row row{{field.name}, false};
    const auto counts = facts.models.by_field.find(field.code);
    const ModelCounts own = counts == facts.models.by_field.end() ? ModelCounts{} : counts->second;
    add_counts(row.cells, own);
    part.table.rows.push_back(std::move(row));
    print_rate(part, "effective_rate", own.effective_rate());
    part.row_codes.push_back(field.code);
  }
  document::Row total{{std::string(wording::total)}, true};
  add_counts(total.cells, facts.models.all);
  part.table.rows.push_back(std::move(total));
  print_rate(part, "effective_rate", facts.models.all.effective_rate());
  part.row_codes.emplace_back("total");
  return part;
}

Part by_unit(const Facts& facts) {
  Part part{
      "T2", {"danvan.summary.t2.1", wording::t2, {{"code", wording::model}, {"unit", wording::unit}}, {}}, {}, 2, 0, 1};
  std::vector<Column>& columns = part.table.columns;
  add_count_columns(columns);
  columns.push_back({"report", wording::report_state});
  columns.push_back({"class", wording::class_name});
  part.printed =
      columns.size() - part.unprinted;  // the indicators follow, in the CSV and among the cells: too wide for a page
  for (const config::Indicator& indicator : facts.definitions.indicators) {
    if (indicator.type != config::IndicatorType::text) {
      columns.push_back({indicator.code, indicator.name, Align::right});
    }
  }
  const std::map<std::int64_t, ModelCounts>& counts = facts.models.by_unit;
  const std::map<std::int64_t, Standing> standing = standings(facts);
  const auto figures = [&](std::vector<document::Cell>& cells, std::span<const std::int64_t> units) {
    for (const config::Indicator& indicator : facts.definitions.indicators) {
      if (indicator.type == config::IndicatorType::ratio) {
        const reporting::RatioTotal total = facts.figures.ratio(units, indicator);
        // Parts that are given but nothing to divide by: the ratio does not arise, it is not missing.
        const document::Cell none =
            total.given() > 0 ? document::Cell(document::NotArising{}) : document::Cell(document::Missing{});
        cells.push_back(total.ratio() ? percent(*total.ratio()) : none);
      } else if (indicator.type != config::IndicatorType::text) {
        cells.push_back(figure(facts.figures.total(units, indicator.code).figure, indicator.decimals));
      }
    }
  };
  const std::unordered_set<std::int64_t> with_figures(facts.figure_units.begin(), facts.figure_units.end());
  std::vector<std::int64_t> listed;
  for (const registry::Unit* listed_unit : facts.in_order) {
    const registry::Unit& unit = *listed_unit;
    const auto own = counts.find(unit.id);
    const auto found = standing.find(unit.id);
    const bool has_models = own != counts.end() && own->second.registered + own->second.effective > 0;
    if (!has_models && !with_figures.contains(unit.id) && found == standing.end()) {
      continue;
    }
    document::Row row{{unit.code, facts.version(unit).name}, false};
    add_counts(row.cells, own == counts.end() ? ModelCounts{} : own->second);
    const Standing stands = found == standing.end() ? Standing{} : found->second;
    row.cells.push_back(stands.report);
    row.cells.push_back(stands.class_name);
    const std::int64_t one[] = {unit.id};
    figures(row.cells, one);
    listed.push_back(unit.id);
    part.table.rows.push_back(std::move(row));
    print_rate(part, "effective_rate", own == counts.end() ? Ratio(0, 0) : own->second.effective_rate());
    part.row_codes.push_back(unit.code);
  }
  if (const ModelCounts& unassigned = facts.models.unassigned; unassigned.registered > 0) {
    document::Row row{{document::Empty{}, std::string(wording::unassigned)}, false};
    add_counts(row.cells, unassigned);
    row.cells.resize(columns.size());
    part.table.rows.push_back(std::move(row));
    part.row_codes.emplace_back("unassigned");
  }
  document::Row total{{document::Empty{}, std::string(wording::total)}, true};
  add_counts(total.cells, facts.models.all);
  total.cells.insert(total.cells.end(), {document::Empty{}, document::Empty{}});
  figures(total.cells, listed);
  part.table.rows.push_back(std::move(total));
  print_rate(part, "effective_rate", facts.models.all.effective_rate());
  part.row_codes.emplace_back("total");
  return part;
}

Part outstanding(const Facts& facts) {
  Part part{"T6",
            {"danvan.summary.t6.1",
             wording::t6,
             {{"model", wording::model},
              {"title", wording::title},
              {"unit", wording::unit},
              {"field", wording::field},
              {"recognised_level", wording::level}},
             {}},
            {},
            1,
            5};
  for (const registry::Model& model : facts.models.outstanding) {
    const config::Field* field = config::find(facts.definitions.fields, model.field);
    const std::string level = recognised_level(model, facts.year);
    const config::Level* named = config::find(facts.definitions.levels, level);
    const registry::Lead lead = facts.leads.of(model);
    part.table.rows.push_back(
        {{model.code, model.title, lead.unit ? facts.version(facts.units.at(*lead.unit)).name : wording::unassigned,
          field != nullptr ? field->name : model.field, text_or_empty(named != nullptr ? named->name : level)},
         false});
    part.row_codes.push_back(model.code);
  }
  return part;
}

}  // namespace danvan::summary
