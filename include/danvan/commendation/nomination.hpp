#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"
#include "danvan/store/store.hpp"

namespace danvan::commendation {

enum class SubjectKind { unit, model, person, household };
/// The kind's code in files and in the record.
std::string_view code_of(SubjectKind kind);
std::optional<SubjectKind> subject_kind(std::string_view code);

/// A request that a subject receive an award form for what it achieved in a span of days.
struct Nomination {
  std::int64_t id = 0;
  std::string code;
  SubjectKind subject_kind = SubjectKind::unit;
  std::optional<std::int64_t> subject;  // of the unit, model or person; none for a household
  std::string subject_code;             // of that unit, model or person; a household in words
  std::int64_t unit = 0;                // that submits
  std::string award;
  int year = 0;
  Date received;
  std::optional<Date> achievement_from, achievement_to;  // both ends included
  std::string achievement;

  /// All that was submitted is the same; the id does not count.
  [[nodiscard]] bool same_facts(const Nomination& other) const;
};

/// Every nomination that was not withdrawn, by code; of one year where it is given.
std::vector<Nomination> nominations(store::Store& store, std::optional<int> year);

/// A nomination in words, as a file or a command line gives it; not checked yet.
struct Request {
  std::string code, subject_kind, subject, unit, award, year, received, achievement_from, achievement_to, achievement;
};
struct Outcome {
  std::int64_t added = 0;
  std::int64_t unchanged = 0;
};

/// Records one. Throws `Error` 3 for a value that cannot be read or is not known, 1 where a rule refuses (NM-…).
Outcome submit(store::Write& write, const config::Definitions& definitions, const Request& request);
/// Records a file of them; what is wrong with it goes to `faults`, with its rule.
Outcome submit_csv(store::Write& write, const config::Definitions& definitions, const std::string& path,
                   const CsvOptions& options, Diagnostics& faults);

}  // namespace danvan::commendation
