#include "danvan/register/reorganize.hpp"

#include "danvan/store/next_number.hpp"
#include "register/fault.hpp"
#include "register/messages.hpp"
#include "register/reorganization_judgement.hpp"
#include "register/succession_rows.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

using Row = ReorganizationRow;
constexpr std::array<std::string Row::*, reorganization_columns.size()> members{
    &Row::code,      &Row::on,         &Row::change,   &Row::predecessor,    &Row::successor,
    &Row::share,     &Row::what,       &Row::new_name, &Row::new_short_name, &Row::new_kind,
    &Row::new_level, &Row::new_parent, &Row::basis,    &Row::new_sector};

/// The word of the command line that a column is.
std::string word_of(std::size_t column) {
  switch (column) {
    case link_predecessor:
      return "UNIT";
    case link_successor:
    case link_share:
      return "--into";
    case link_new_name:
    case link_new_short_name:
    case link_new_kind:
    case link_new_level:
    case link_new_parent:
    case link_new_sector:
      return option_of(reorganization_columns[column].name.substr(4)) == "NAME"
                 ? "--name"
                 : option_of(reorganization_columns[column].name.substr(4));
    default:
      return option_of(reorganization_columns[column].name);
  }
}

/// Reads the file's rows; the events of those with faults are remembered as rejected.
std::vector<Row> read_rows(CsvReader& reader, CodeSet& rejected) {
  std::vector<Row> rows;
  while (reader.next()) {
    Row row;
    for (std::size_t column = 0; column < members.size(); ++column) {
      row.*members[column] = reader.cell(column);
      row.columns[column] = reader.place(column).column;
    }
    row.line = reader.line();
    if (reader.broken()) {
      rejected.insert(row.code);
    } else {
      rows.push_back(std::move(row));
    }
  }
  std::erase_if(rows, [&](const Row& row) { return rejected.contains(row.code); });
  return rows;
}

Taken write_events(store::Write& write, const ReorganizationJudgement& judgement) {
  std::int64_t next_id = store::next_number(write, "succession_event");
  Taken taken;
  std::vector<SuccessionEvent> events = judgement.events();
  for (SuccessionEvent& event : events) {
    event.id = next_id++;
    taken.added += static_cast<std::int64_t>(event.links.size());
  }
  taken.closed = static_cast<std::int64_t>(judgement.timeline().closed().size());
  taken.unchanged = judgement.unchanged();
  insert_events(write, events);
  close_versions(write, judgement.timeline().closed());
  insert_versions(write, judgement.timeline().begun());
  return taken;
}

}  // namespace

Taken import_reorganization(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                            NumberStyle numbers, Diagnostics& diagnostics) {
  const bool partial = file.partial == Partial::yes;
  CsvReader reader(file.path, reorganization_columns, file.csv, diagnostics);
  CodeSet rejected;
  std::vector<Row> rows = read_rows(reader, rejected);
  const Together together = !partial && !diagnostics.empty() ? Together::incomplete : Together::whole;
  const Units units = Units::load(write.store());
  const Successions recorded = Successions::load(write.store());
  SuggestionBudget budget;
  const ReorganizationJudgement all(units, recorded, definitions, rows, numbers, together, budget);
  const CodeSet faulty = report(all.faults(), rows, reader.file(), reorganization_columns, diagnostics);
  if (!partial && !diagnostics.empty()) {
    return {};
  }
  if (faulty.empty()) {
    return write_events(write, all);
  }
  // What contradicts a faulty event fell with it; what is left may have rested on one.
  std::erase_if(rows, [&](const Row& row) { return faulty.contains(row.code); });
  const ReorganizationJudgement left(units, recorded, definitions, rows, numbers, Together::apart, budget);
  report(left.faults(), rows, reader.file(), reorganization_columns, diagnostics);
  return write_events(write, left);
}

Taken reorganize(store::Write& write, const config::Definitions& definitions, std::vector<ReorganizationRow> rows) {
  for (Row& row : rows) {
    for (std::size_t column = 0; column < members.size(); ++column) {
      row.*members[column] = clean_option(row.*members[column], word_of(column));
    }
  }
  const Units units = Units::load(write.store());
  const Successions recorded = Successions::load(write.store());
  SuggestionBudget budget;
  const ReorganizationJudgement judgement(units, recorded, definitions, rows, NumberStyle::plain, Together::whole,
                                          budget);
  if (!judgement.faults().empty()) {
    const Fault& first = gravest(judgement.faults());
    throw error_of(first, word_of(first.column));
  }
  return write_events(write, judgement);
}

std::vector<ReorganizationRow> move_children(store::Store& store, const std::vector<std::string>& units,
                                             std::string_view above, const ReorganizationRow& event, Date on) {
  const Units all = Units::load(store);
  std::vector<std::int64_t> ending;
  for (const std::string& code : units) {
    ending.push_back(all.require(code).id);
  }
  std::vector<Row> rows;
  for (const Unit& unit : all.all()) {
    const UnitVersion* version = unit.on(on.plus(-1));
    const auto is_ending = [&](const std::optional<std::int64_t>& id) {
      return id && std::find(ending.begin(), ending.end(), *id) != ending.end();
    };
    if (version == nullptr || version->to <= on || is_ending(unit.id) ||
        !(is_ending(version->parent) || is_ending(version->sector))) {
      continue;
    }
    Row row;
    row.code = event.code + ".below";
    row.on = event.on;
    row.change = code_of(Change::move);
    row.predecessor = unit.code;
    row.new_parent = is_ending(version->parent) ? above : "";
    row.new_sector = is_ending(version->sector) ? above : "";
    row.basis = event.basis;
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace danvan::registry
