#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/evaluation/results.hpp"

namespace danvan::cli {
namespace {

document::Cell whole(const std::optional<std::int64_t>& number) {
  return number ? document::Cell(document::Number{*number}) : document::Cell(document::Empty{});
}

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

Answer run(Job& job) {
  const evaluation::Ranking ranking =
      evaluation::ranking(job.store(), evaluation::load_round(job.store(), job.definitions(), job.argument("ROUND")));
  const std::optional<std::string> cluster = job.option("--cluster");
  document::Table table = heading(job.lang());
  for (const evaluation::RankedRow& row : ranking.rows) {
    const evaluation::RoundSubject& subject = ranking.subject(row);
    if (cluster && subject.cluster != *cluster) {
      continue;
    }
    const config::Class* in = ranking.class_of(row);
    table.rows.push_back({{whole(row.rank), subject.code, subject.name, subject.cluster, whole(row.cluster_rank),
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
