#include "register/cluster_judgement.hpp"
#include "register/cluster_rows.hpp"

namespace danvan::registry {
namespace {

Taken write_places(store::Write& write, const ClusterJudgement& judgement) {
  insert_clusters(write, judgement.changes());
  return {.added = static_cast<std::int64_t>(judgement.changes().size()), .unchanged = judgement.unchanged()};
}

/// The rows that are whole; the others were reported as they were read.
std::vector<ClusterRow> read_rows(CsvReader& reader) {
  std::vector<ClusterRow> rows;
  while (reader.next()) {
    if (reader.broken()) {
      continue;
    }
    const auto cell = [&](std::size_t column) { return std::string(reader.cell(column)); };
    ClusterRow row;
    row.year = cell(cluster_year);
    row.cluster = cell(cluster_name);
    row.unit = cell(cluster_unit);
    row.head = cell(cluster_head);
    row.code = row.year + " " + row.unit;
    row.line = reader.line();
    for (std::size_t column = 0; column < row.columns.size(); ++column) {
      row.columns[column] = reader.place(column).column;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Taken import_clusters(store::Write& write, const ImportFile& file, std::string_view reason, Date today,
                      Diagnostics& diagnostics) {
  const std::string why = clean_option(reason, "--reason");
  const bool partial = file.partial == Partial::yes;
  const Units units = Units::load(write.store());
  const Clusters recorded = Clusters::load(write.store());
  const int last_year = today.year() + 1;
  SuggestionBudget budget;
  CsvReader reader(file.path, cluster_columns, file.csv, diagnostics);
  CodeSet rejected;
  const std::vector<ClusterRow> rows =
      sound_rows(read_rows(reader), partial, rejected, reader.file(), cluster_columns, diagnostics,
                 [&](std::span<const ClusterRow> left) {
                   return ClusterJudgement(units, recorded, left, why, last_year, budget).faults();
                 });
  if (!partial && !diagnostics.empty()) {
    return {};
  }
  return write_places(write, ClusterJudgement(units, recorded, rows, why, last_year, budget));
}

Taken set_cluster(store::Write& write, ClusterRow row, std::string_view reason, Date today) {
  row.cluster = clean_option(row.cluster, "CLUSTER");
  row.unit = clean_option(row.unit, "UNIT");
  const std::string why = clean_option(reason, "--reason");
  const Units units = Units::load(write.store());
  const Clusters recorded = Clusters::load(write.store());
  const std::vector<ClusterRow> rows{std::move(row)};
  SuggestionBudget budget;
  const ClusterJudgement judgement(units, recorded, rows, why, today.year() + 1, budget);
  if (!judgement.faults().empty()) {
    const Fault& first = gravest(judgement.faults());
    Error error(first.exit, first.reason);
    constexpr std::string_view words[] = {"--year", "CLUSTER", "UNIT", "--head"};
    throw error.rule(first.rule).at({std::string(words[first.column]), 0, 0}).hint(first.cure);
  }
  return write_places(write, judgement);
}

}  // namespace danvan::registry
