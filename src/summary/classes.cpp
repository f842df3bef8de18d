#include "summary/facts.hpp"
#include "summary/wording.hpp"

namespace danvan::summary {
namespace {

document::Cell place(std::optional<std::int64_t> rank) {
  return rank ? number(*rank) : document::Cell(document::Missing{});
}

}  // namespace

Part classes(const Facts& facts) {
  Part part{"T10",
            {"danvan.summary.t10.1",
             wording::t10,
             {{"round", wording::round},
              {"subject", wording::subject},
              {"name", wording::name},
              {"cluster", wording::cluster},
              {"rank", wording::rank, document::Align::right},
              {"cluster_rank", wording::cluster_rank, document::Align::right},
              {"total", wording::points, document::Align::right},
              {"class", wording::class_name}},
             {}},
            {},
            4,
            8};
  for (const evaluation::RoundResults& round : facts.rounds) {
    for (const evaluation::RankedRow& one : round.rows) {
      part.table.rows.push_back(
          {{round.round.code, one.code, one.name, one.cluster, place(one.rank), place(one.cluster_rank),
            one.total ? document::Cell(*one.total) : document::Cell(document::Missing{}),
            one.class_name.empty() ? document::Cell(document::Empty{}) : document::Cell(one.class_name)},
           false});
      part.row_codes.push_back(one.code);
    }
  }
  return part;
}

}  // namespace danvan::summary
