#pragma once

#include "danvan/evaluation/rounds.hpp"

namespace danvan::evaluation {

std::vector<Round> all_rounds(store::Store& store);  // by code

/// Of the configuration that was in force when the round was opened.
Scheme scheme_of(store::Store& store, const config::Definitions& definitions, const Round& round);

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
