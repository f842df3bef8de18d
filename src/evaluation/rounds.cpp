#include "danvan/evaluation/rounds.hpp"

#include "danvan/base/text.hpp"
#include "danvan/register/model_names.hpp"
#include "danvan/store/definitions.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/round_table.hpp"
#include "evaluation/subjects.hpp"
#include "evaluation/suggest.hpp"

#include <algorithm>

namespace danvan::evaluation {
namespace {

Round require_round(store::Store& store, std::string_view code) {
  std::vector<std::string> known;
  for (Round& round : all_rounds(store)) {
    if (round.code == code) {
      return std::move(round);
    }
    known.push_back(round.code);
  }
  throw Error(Exit::bad_input, message(messages::unknown_round, code))
      .hint(did_you_mean(code, known, messages::open_it));
}

/// The subjects of a round as they are called, in the clusters they were put into when it was opened.
std::vector<RoundSubject> named_subjects(store::Store& store, const Round& round, config::RubricSubject kind) {
  std::vector<RoundSubject> named;
  const std::vector<SubjectRow> rows = subjects_of(store, round.id);
  named.reserve(rows.size());
  if (kind == config::RubricSubject::model) {
    const Date day = Period::of_year(round.year).last();
    const registry::Leads leads(registry::Units::load(store), registry::Successions::load(store), day);
    auto row = rows.begin();
    registry::each_named_model(store, day, [&](registry::NamedModel model) {
      if (row != rows.end() && row->subject == model.id) {
        const std::int64_t unit = unit_of(leads.of(model.lead, model.since));
        named.push_back({model.id, std::move(model.code), std::move(model.title), row->cluster, unit});
        ++row;
      }
    });
    ensure(row == rows.end(), "a subject of a round over models is in their register");
    return named;
  }
  const SubjectRegister known = SubjectRegister::load(store, kind, round.year);
  for (const SubjectRow& row : rows) {
    RoundSubject subject = known.at(row.subject);
    subject.cluster = row.cluster;
    named.push_back(std::move(subject));
  }
  return named;
}

}  // namespace

std::optional<std::size_t> RoundFile::find(std::string_view code) const {
  const std::optional<std::int64_t> place = codes.find(code);
  return place ? std::optional(static_cast<std::size_t>(*place)) : std::nullopt;
}

Date rubric_day(int year) {
  return Period::of_year(year).last();
}

Schemes::Schemes(store::Store& store, const config::Definitions& definitions)
    : m_store(store), m_applied(definitions), m_applied_id(store::applied_configuration(store)) {}

const config::Definitions& Schemes::definitions(std::int64_t configuration) {
  if (m_applied_id == configuration) {
    return m_applied;
  }
  auto found = m_older.find(configuration);
  if (found == m_older.end()) {
    found = m_older.emplace(configuration, store::definitions(m_store, configuration)).first;
  }
  return found->second;
}

Scheme Schemes::of(const Round& round) {
  const std::vector<config::Rubric>& rubrics = definitions(round.configuration).rubrics;
  const config::Rubric* rubric = config::find_on(rubrics, round.rubric, rubric_day(round.year));
  if (rubric == nullptr) {
    rubric = config::find_on(rubrics, round.rubric, round.opened);  // as rounds were opened once
  }
  if (rubric == nullptr) {
    throw Error(Exit::damaged, message(messages::lost_configuration, round.code)).hint(message(messages::run_check));
  }
  return Scheme(*rubric);
}

RoundFile load_round(store::Store& store, const config::Definitions& definitions, std::string_view code) {
  return load_round(store, definitions, require_round(store, code));
}

RoundFile load_round(store::Store& store, const config::Definitions& definitions, const Round& round) {
  Schemes schemes(store, definitions);
  return load_round(store, schemes, round);
}

RoundFile load_round(store::Store& store, Schemes& schemes, const Round& round) {
  RoundFile file{round, schemes.of(round), {}, {}};
  file.subjects = named_subjects(store, round, file.scheme.rubric().subject);
  std::sort(file.subjects.begin(), file.subjects.end(),
            [](const RoundSubject& a, const RoundSubject& b) { return a.code < b.code; });
  for (std::size_t i = 0; i < file.subjects.size(); ++i) {
    file.codes.add(file.subjects[i].code, static_cast<std::int64_t>(i));
  }
  return file;
}

std::vector<Round> rounds(store::Store& store) {
  return all_rounds(store);
}

}  // namespace danvan::evaluation
