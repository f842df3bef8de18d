#include "config/messages.hpp"
#include "config/read.hpp"
#include "config/syntax.hpp"

namespace danvan::config {
namespace {

std::optional<Share> read_share(Reader& reader, std::string_view key, Need need = Need::optional) {
  const std::optional<Spot> written = reader.written(key, need);
  if (!written) {
    return std::nullopt;
  }
  std::optional<Share> share = parse_share(written->value);
  if (!share) {
    reader.fault(rule::type, *written, message(messages::bad_share));
  }
  return share;
}

}  // namespace

std::optional<Quota> read_quota(Reader& reader) {
  constexpr Word<bool> per[] = {{"cluster", true}, {"whole", false}};
  std::optional<Reader> table = reader.table("quota");
  if (!table) {
    return std::nullopt;
  }
  Quota quota;
  const std::optional<Share> share = read_share(*table, "share", Need::required);
  if (share && share->strict) {
    table->fault(rule::type, table->spot("share"), message(messages::bad_share));
  }
  quota.share = share.value_or(Share{}).ratio;
  quota.per_cluster = table->choice("per", per, std::optional(false));
  table->refuse_unknown();
  return quota;
}

Validity read_validity(Reader& reader) {
  const Validity validity{reader.date("valid_from", Date::beginning()), reader.date("valid_to", Date::forever())};
  if (validity.to <= validity.from) {
    reader.fault(rule::contradiction, reader.spot("valid_to"),
                 message(messages::ends_before_start, validity.from.iso()));
  }
  return validity;
}

Award read_award(Reader reader) {
  constexpr Word<bool> counted[] = {{"present", false}, {"present+written", true}};
  constexpr int most_years = 50;
  Award award;
  award.code = reader.code();
  award.origin = reader.spot("code").place;
  award.name = reader.text("name", Need::required);
  award.level = reader.reference("level", Target::level);
  award.subjects = reader.choices("subjects", {"unit", "model", "person", "household"}, Need::required);
  award.vote_share = read_share(reader, "vote_share");
  award.quorum = read_share(reader, "quorum");
  award.quorum_counts_written = reader.choice("quorum_counts", counted, std::optional(false));
  award.min_years_held = reader.whole("min_years_held", 0, 0, most_years);
  award.quota = read_quota(reader);
  const Validity validity = read_validity(reader);
  award.valid_from = validity.from;
  award.valid_to = validity.to;
  award.citation = reader.text("citation");
  reader.refuse_unknown();
  return award;
}

}  // namespace danvan::config
