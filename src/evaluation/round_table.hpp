#pragma once

#include "danvan/evaluation/rounds.hpp"

#include <map>

namespace danvan::evaluation {

std::vector<Round> all_rounds(store::Store& store);  // by code

/// Schemes of rounds, of the configurations that were in force when they were opened; each of these is read once.
class Schemes {
 public:
  Schemes(store::Store& store, const config::Definitions& definitions);
  [[nodiscard]] Scheme of(const Round& round);

 private:
  [[nodiscard]] const config::Definitions& definitions(std::int64_t configuration);

  store::Store& m_store;
  const config::Definitions& m_applied;
  std::optional<std::int64_t> m_applied_id;
  std::map<std::int64_t, config::Definitions> m_older;
};

/// One round of many.
RoundFile load_round(store::Store& store, Schemes& schemes, const Round& round);

/// A subject of a round as its row has it; its code and name come from the register.
struct SubjectRow {
  std::int64_t subject = 0;
  std::string cluster;
  bool operator==(const SubjectRow&) const = default;
};
std::vector<SubjectRow> subjects_of(store::Store& store, std::int64_t round);  // by subject

std::int64_t insert_round(store::Write& write, const Round& round, const std::vector<SubjectRow>& subjects);
void mark_closed(store::Write& write, std::int64_t round, Date on, const Digest& results);

}  // namespace danvan::evaluation
