#include "summary/facts.hpp"
#include "summary/wording.hpp"

#include <map>

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
              {"class", wording::class_name},
              {"state", wording::round_state}},
             {}},
            {},
            4,
            9};
  std::map<std::string, int, std::less<>> rounds_of;
  for (const evaluation::RoundResults& round : facts.rounds) {
    for (const evaluation::RankedRow& one : round.rows) {
      ++rounds_of[one.code];
    }
  }
  for (const evaluation::RoundResults& round : facts.rounds) {
    const document::Word state =
        round.round.closed ? document::Word{"closed", wording::closed} : document::Word{"open", wording::open};
    for (const evaluation::RankedRow& one : round.rows) {
      part.table.rows.push_back(
          {{round.round.code, one.code, one.name, one.cluster, place(one.rank), place(one.cluster_rank),
            one.total ? document::Cell(*one.total) : document::Cell(document::Missing{}),
            one.class_code.empty() ? document::Cell(document::Empty{}) : document::Word{one.class_code, one.class_name},
            state},
           false});
      // A subject of several rounds is told apart by the round, so that no cell has two values.
      part.row_codes.push_back(rounds_of[one.code] > 1 ? round.round.code + "/" + one.code : one.code);
    }
  }
  return part;
}

}  // namespace danvan::summary
