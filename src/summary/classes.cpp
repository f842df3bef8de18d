#include "summary/facts.hpp"
#include "summary/wording.hpp"

#include <algorithm>
#include <set>

namespace danvan::summary {
namespace {

document::Cell place(std::optional<std::int64_t> rank) {
  return rank ? number(*rank) : document::Cell(document::Missing{});
}

/// Subjects that stand in several rounds.
std::set<std::string, std::less<>> repeated(const std::vector<evaluation::RoundResults>& rounds) {
  std::set<std::string, std::less<>> found;
  if (rounds.size() < 2) {
    return found;
  }
  std::vector<std::string_view> codes;
  for (const evaluation::RoundResults& round : rounds) {
    for (const evaluation::RoundSubject& one : round.ranking.subjects) {
      codes.emplace_back(one.code);
    }
  }
  std::sort(codes.begin(), codes.end());
  for (auto same = codes.begin(); (same = std::adjacent_find(same, codes.end())) != codes.end(); ++same) {
    found.emplace(*same);
  }
  return found;
}

document::Row row_of(const evaluation::RoundResults& round, const evaluation::RankedRow& one) {
  const evaluation::RoundSubject& subject = round.ranking.subject(one);
  const config::Class* in = round.ranking.class_of(one);
  return {{round.round.code, subject.code, subject.name, subject.cluster, place(one.rank), place(one.cluster_rank),
           one.total ? document::Cell(*one.total) : document::Cell(document::Missing{}),
           in == nullptr ? document::Cell(document::Empty{}) : document::Word{in->code, in->name},
           round.round.closed ? document::Word{"closed", wording::closed} : document::Word{"open", wording::open}},
          false};
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
  for (const evaluation::RoundResults& round : *facts.rounds) {
    part.made_rows += round.ranking.rows.size();
  }
  part.make_row = [rounds = facts.rounds, again = repeated(*facts.rounds)](std::size_t place) -> CodedRow {
    auto round = rounds->begin();
    for (; place >= round->ranking.rows.size(); ++round) {
      place -= round->ranking.rows.size();
    }
    const evaluation::RankedRow& one = round->ranking.rows[place];
    const std::string& code = round->ranking.subject(one).code;
    // A subject of several rounds is told apart by the round, so that no cell has two values.
    return {again.contains(code) ? round->round.code + "/" + code : code, row_of(*round, one)};
  };
  return part;
}

}  // namespace danvan::summary
