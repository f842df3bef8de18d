#include "commendation/messages.hpp"
#include "commendation/nomination_rules.hpp"
#include "commendation/nomination_table.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>
#include <map>

namespace danvan::commendation {
namespace {

constexpr CsvColumn columns[] = {{"code", true},     {"subject_kind", true}, {"subject", true}, {"unit", true},
                                 {"award", true},    {"year", true},         {"received"},      {"achievement_from"},
                                 {"achievement_to"}, {"achievement"}};

/// The same on the command line.
constexpr std::string_view words[] = {"CODE",   "--kind",     "--subject", "--unit", "--award",
                                      "--year", "--received", "--from",    "--to",   "--achievement"};

/// What a submission looks at and adds to.
class Submissions {
 public:
  Submissions(store::Write& write, const config::Definitions& definitions)
      : m_units(registry::Units::load(write.store())),
        m_models(registry::Models::load(write.store())),
        m_persons(person_codes(write.store())),
        m_facts{definitions, m_units, m_models, m_persons, write.now().local_date()},
        m_standing(nominations(write.store(), std::nullopt)),
        m_writer(write) {
    for (std::size_t i = 0; i < m_standing.size(); ++i) {
      m_by_code.emplace(m_standing[i].code, i);
      m_by_subject[key(m_standing[i])].push_back(i);
    }
  }

  /// What is wrong with the request by itself, and what rules say of as much of it as could be read.
  [[nodiscard]] std::vector<Fault> faults_of(const Request& request) const { return faults_of(read(request, m_facts)); }

  /// What is wrong with the request; it is recorded if nothing is.
  std::vector<Fault> take(const Request& request, Outcome& outcome) {
    Read given = read(request, m_facts);
    if (!given.faults.empty()) {
      return faults_of(given);
    }
    const Nomination& nomination = given.nomination;
    if (const auto found = m_by_code.find(nomination.code); found != m_by_code.end()) {
      const Nomination& known = m_standing[found->second];
      // A date of receipt that was not given says nothing new.
      if (request.received.empty()) {
        given.nomination.received = known.received;
      }
      if (known.same_facts(nomination)) {
        ++outcome.unchanged;
        return {};
      }
      return {{Fault::code, true, "NM-09", message(messages::other_facts, nomination.code),
               message(messages::other_facts_cure)}};
    }
    std::vector<Fault> faults = faults_of(given);
    if (faults.empty()) {
      m_writer.add(nomination);
      ++outcome.added;
      m_by_code.emplace(nomination.code, m_standing.size());
      m_by_subject[key(nomination)].push_back(m_standing.size());
      m_standing.push_back(nomination);
    }
    return faults;
  }

 private:
  [[nodiscard]] std::vector<Fault> faults_of(const Read& given) const {
    std::vector<Nomination> rivals;
    if (const auto found = m_by_subject.find(key(given.nomination)); found != m_by_subject.end()) {
      for (const std::size_t at : found->second) {
        rivals.push_back(m_standing[at]);
      }
    }
    std::vector<Fault> faults = given.faults;
    for (Fault& refusal : judge(given.nomination, m_facts, rivals, given.faults)) {
      faults.push_back(std::move(refusal));
    }
    return faults;
  }

  using Key = std::tuple<SubjectKind, std::optional<std::int64_t>, std::string, std::string>;
  static Key key(const Nomination& nomination) {
    return {nomination.subject_kind, nomination.subject, nomination.subject_code, nomination.award};
  }

  registry::Units m_units;
  registry::Models m_models;
  Codes m_persons;
  Facts m_facts;
  std::vector<Nomination> m_standing;
  std::map<std::string, std::size_t> m_by_code;
  std::map<Key, std::vector<std::size_t>> m_by_subject;
  NominationWriter m_writer;
};

std::string value_of(const Request& request, Fault::Column column) {
  const std::string* values[] = {
      &request.code, &request.subject_kind, &request.subject,          &request.unit,           &request.award,
      &request.year, &request.received,     &request.achievement_from, &request.achievement_to, &request.achievement};
  return *values[column];
}

}  // namespace

Outcome submit(store::Write& write, const config::Definitions& definitions, const Request& request) {
  Outcome outcome;
  const std::vector<Fault> faults = Submissions(write, definitions).take(request, outcome);
  if (faults.empty()) {
    return outcome;
  }
  if (faults.front().refused) {
    Error error(Exit::refused, faults.front().reason);
    const std::string value = visible(value_of(request, faults.front().column), 60);
    error.rule(faults.front().rule)
        .at({std::string(words[faults.front().column]) + (value.empty() ? "" : " “" + value + "”")});
    if (faults.front().cure) {
      error.hint(faults.front().cure);
    }
    throw error;
  }
  Diagnostics all;
  for (const Fault& fault : faults) {
    all.add({{std::string(words[fault.column])},
             {},
             value_of(request, fault.column),
             fault.rule,
             fault.reason,
             fault.cure});
  }
  throw BadInput(std::move(all));
}

Outcome submit_csv(store::Write& write, const config::Definitions& definitions, const std::string& path,
                   const CsvOptions& options, Diagnostics& faults) {
  Outcome outcome;
  Submissions submissions(write, definitions);
  CsvReader file(path, columns, options, faults);
  std::map<std::string, std::int64_t, std::less<>> lines;
  while (file.next()) {
    if (file.broken()) {
      continue;
    }
    const auto text = [&](Fault::Column column) { return std::string(file.cell(column)); };
    const Request request{
        text(Fault::code),           text(Fault::kind),       text(Fault::subject),  text(Fault::unit),
        text(Fault::award),          text(Fault::year),       text(Fault::received), text(Fault::achievement_from),
        text(Fault::achievement_to), text(Fault::achievement)};
    const auto [first, is_new] = lines.emplace(request.code, file.line());
    const bool twice = !is_new && !request.code.empty();
    if (twice) {
      file.reject(Fault::code, message(messages::twice_in_file, first->second), message(messages::twice_cure), "NM-09");
    }
    for (const Fault& fault : twice ? submissions.faults_of(request) : submissions.take(request, outcome)) {
      file.reject(fault.column, fault.reason, fault.cure, fault.rule);
    }
  }
  return outcome;
}

}  // namespace danvan::commendation
