#include "cli/columns.hpp"
#include "cli/commands.hpp"
#include "cli/suggest.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/evaluation/results.hpp"

#include <set>

namespace danvan::cli {
namespace {

constexpr Text unknown_cluster{"round {0} has no cluster “{1}”", "đợt {0} không có cụm, khối “{1}”"};
constexpr Text clusters_are{"its clusters: {0}", "các cụm, khối của đợt: {0}"};

document::Table heading(Lang lang) {
  const bool vi = lang == Lang::vi;
  using document::Align;
  return {"danvan.evaluate.rank.1",
          "",
          {{"rank", vi ? "Hạng" : "Rank", Align::right},
           {"subject", vi ? "Mã" : "Subject"},
           {"name", vi ? "Tên" : "Name"},
           {"cluster", vi ? "Cụm, khối" : "Cluster"},
           {"cluster_rank", vi ? "Hạng trong cụm" : "In cluster", Align::right},
           {"total", vi ? "Tổng điểm" : "Total", Align::right},
           {"class", vi ? "Xếp loại" : "Class"},
           {"n", vi ? "Số người chấm" : "Evaluators", Align::right},
           {"spread", vi ? "Chênh lệch" : "Spread", Align::right},
           {"vetoes", vi ? "Khống chế" : "Vetoes"}},
          {}};
}

/// Of the round, not of today's units: a cluster may have been renamed since.
void require_cluster(const evaluation::RoundFile& file, const std::string& cluster) {
  std::set<std::string> known;
  for (const evaluation::RoundSubject& subject : file.subjects) {
    known.insert(subject.cluster);
  }
  known.erase("");
  if (known.contains(cluster)) {
    return;
  }
  const std::vector<std::string> all(known.begin(), known.end());
  Error error(Exit::bad_input, message(unknown_cluster, file.round.code, cluster));
  throw with_nearest(error.at({"--cluster"}), cluster, all,
                     message(clusters_are, fmt::format("{}", fmt::join(all, ", "))));
}

Answer run(Job& job) {
  evaluation::RoundFile file = evaluation::load_round(job.store(), job.definitions(), job.argument("ROUND"));
  const std::optional<std::string> cluster = job.option("--cluster");
  if (cluster) {
    require_cluster(file, *cluster);
  }
  const evaluation::Ranking ranking = evaluation::ranking(job.store(), std::move(file));
  document::Table table = heading(job.lang());
  for (const evaluation::RankedRow& row : ranking.rows) {
    const evaluation::RoundSubject& subject = ranking.subject(row);
    if (cluster && subject.cluster != *cluster) {
      continue;
    }
    const config::Class* in = ranking.class_of(row);
    table.rows.push_back(
        {{number_cell(row.rank), subject.code, subject.name, subject.cluster, number_cell(row.cluster_rank),
          row.total ? document::Cell(*row.total) : document::Cell(document::Missing{}),
          in == nullptr ? std::string() : in->code, document::Number{row.evaluators},
          row.spread ? document::Cell(*row.spread) : document::Cell(document::Empty{}), row.vetoes}});
  }
  return {.table = std::move(table)};
}

}  // namespace

Command evaluate_rank_command() {
  return {.name = "evaluate rank",
          .group = Group::award,
          .needs = Needs::reading,
          .summary = {"points, ranks and classes of a round", "điểm, thứ hạng và xếp loại của một đợt"},
          .arguments = {{"ROUND", {"code of the round", "mã đợt"}}},
          .options = {{"--cluster", "CLUSTER", {"only this cluster", "chỉ cụm, khối này"}}},
          .run = run};
}

}  // namespace danvan::cli
