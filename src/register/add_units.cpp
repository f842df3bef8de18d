#include "danvan/register/add_units.hpp"

#include "danvan/register/units.hpp"
#include "danvan/store/next_number.hpp"
#include "register/fault.hpp"
#include "register/messages.hpp"
#include "register/unit_judgement.hpp"
#include "register/unit_rows.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

/// Reads a day of the row; text that is none is kept for the judgement, which tells it with the row's other faults.
void read_day(std::string_view cell, Date& day, std::string& unreadable) {
  if (const auto read = day_of(cell, day)) {
    day = *read;
  } else {
    unreadable = cell;
  }
}

/// Reads the file's rows; the codes of those whose cells cannot be trusted are remembered as rejected.
std::vector<UnitRow> read_rows(CsvReader& reader, CodeSet& rejected) {
  std::vector<UnitRow> rows;
  while (reader.next()) {
    const auto cell = [&](std::size_t column) { return std::string(reader.cell(column)); };
    if (reader.broken()) {
      rejected.insert(cell(unit_code));
      continue;
    }
    UnitRow row;
    row.code = cell(unit_code);
    row.name = cell(unit_name);
    row.kind = cell(unit_kind);
    row.level = cell(unit_level);
    row.parent = cell(unit_parent);
    row.cluster = cell(unit_cluster);
    row.short_name = cell(unit_short_name);
    row.basis = cell(unit_basis);
    row.sector = cell(unit_sector);
    read_day(reader.cell(unit_from), row.from, row.unreadable_from);
    read_day(reader.cell(unit_to), row.to, row.unreadable_to);
    row.line = reader.line();
    for (std::size_t column = 0; column < row.columns.size(); ++column) {
      row.columns[column] = reader.place(column).column;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

UnitVersion version_of(const UnitRow& row, std::string level, std::optional<std::int64_t> parent,
                       std::optional<std::int64_t> sector) {
  return {row.from,         row.to, row.name,    row.short_name, row.kind,
          std::move(level), parent, row.cluster, row.basis,      sector};
}

/// Writes what was judged sound.
Taken write_rows(store::Write& write, const Units& units, const UnitJudgement& judgement,
                 std::span<const UnitRow> rows) {
  std::vector<Unit> new_units;
  std::map<std::string, std::int64_t, std::less<>> ids;
  std::int64_t next_id = store::next_number(write, "unit");
  for (const UnitRow& row : rows) {
    const Unit* recorded = units.find(row.code);
    const auto [entry, is_first] = ids.try_emplace(row.code, recorded == nullptr ? next_id : recorded->id);
    if (is_first && recorded == nullptr) {
      new_units.push_back({next_id++, row.code, {}});
    }
  }
  const auto id_of = [&](const std::string& code) {
    const auto found = ids.find(code);
    return found != ids.end() ? found->second : units.require(code).id;
  };

  Taken taken;
  std::vector<NewVersion> versions;
  std::vector<ClosedVersion> closed;
  for (std::size_t index = 0; index < rows.size(); ++index) {
    const UnitRow& row = rows[index];
    switch (judgement.effect(index)) {
      case UnitJudgement::Effect::add: {
        const auto above = [&](const std::string& code) {
          return code.empty() ? std::nullopt : std::optional(id_of(code));
        };
        versions.push_back(
            {id_of(row.code), version_of(row, judgement.level_of(row), above(row.parent), above(row.sector))});
        ++taken.added;
        break;
      }
      case UnitJudgement::Effect::close:
        closed.push_back({id_of(row.code), row.from, row.to});
        ++taken.closed;
        break;
      case UnitJudgement::Effect::none:
        ++taken.unchanged;
        break;
    }
  }
  insert_units(write, new_units);
  insert_versions(write, versions);
  close_versions(write, closed);
  return taken;
}

void clean_options(UnitRow& row) {
  row.code = clean_option(row.code, "CODE");
  row.name = clean_option(row.name, "NAME");
  row.kind = clean_option(row.kind, "--kind");
  row.level = clean_option(row.level, "--level");
  row.parent = clean_option(row.parent, "--parent");
  row.cluster = clean_option(row.cluster, "--cluster");
  row.short_name = clean_option(row.short_name, "--short-name");
  row.basis = clean_option(row.basis, "--basis");
  row.sector = clean_option(row.sector, "--sector");
}

}  // namespace

Taken import_units(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                   Diagnostics& diagnostics) {
  const bool partial = file.partial == Partial::yes;
  CsvReader reader(file.path, unit_columns, file.csv, diagnostics);
  CodeSet rejected;
  std::vector<UnitRow> rows = read_rows(reader, rejected);
  if (partial) {
    std::erase_if(rows, [&](const UnitRow& row) { return rejected.contains(row.code); });
  }
  const Units units = Units::load(write.store());
  SuggestionBudget budget;
  rows = sound_rows(std::move(rows), partial, rejected, reader.file(), unit_columns, diagnostics,
                    [&](std::span<const UnitRow> left) {
                      return UnitJudgement(units, definitions, left, rejected, partial, budget).faults();
                    });
  if (!partial && !diagnostics.empty()) {
    return {};
  }
  return write_rows(write, units, UnitJudgement(units, definitions, rows, rejected, partial, budget), rows);
}

Taken add_unit(store::Write& write, const config::Definitions& definitions, UnitRow row) {
  clean_options(row);
  const Units units = Units::load(write.store());
  const std::vector<UnitRow> rows{std::move(row)};
  const CodeSet nothing_rejected;
  SuggestionBudget budget;
  const UnitJudgement judgement(units, definitions, rows, nothing_rejected, false, budget);
  if (!judgement.faults().empty()) {
    const Fault& first = gravest(judgement.faults());
    throw error_of(first, option_of(unit_columns[first.column].name));
  }
  return write_rows(write, units, judgement, rows);
}

}  // namespace danvan::registry
