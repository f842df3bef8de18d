#include "danvan/base/codes.hpp"
#include "danvan/evaluation/rounds.hpp"
#include "danvan/store/definitions.hpp"
#include "evaluation/mark_table.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/round_table.hpp"
#include "evaluation/subjects.hpp"
#include "evaluation/suggest.hpp"

#include <algorithm>
#include <map>

namespace danvan::evaluation {
namespace {

enum Column : std::size_t { round_column, subject_column, cluster_column };
constexpr CsvColumn columns[] = {{"round", true}, {"subject", true}, {"cluster"}};

/// "2025-01-01 – …, …": when the versions of a rubric are valid.
std::string validity(const std::vector<config::Rubric>& rubrics, std::string_view code) {
  const auto shown = [](Date day) { return day.iso().empty() ? std::string("…") : day.iso(); };
  std::string out;
  for (const config::Rubric& one : rubrics) {
    if (one.code == code) {
      const Date last = one.valid_to == Date::forever() ? one.valid_to : one.valid_to.plus(-1);
      out += fmt::format("{}{} – {}", out.empty() ? "" : ", ", shown(one.valid_from), shown(last));
    }
  }
  return out;
}

const config::Rubric& require_rubric(const config::Definitions& definitions, std::string_view code, int year) {
  const Date day = rubric_day(year);
  if (const config::Rubric* rubric = config::find_on(definitions.rubrics, code, day)) {
    return *rubric;
  }
  if (config::find(definitions.rubrics, code) == nullptr) {
    throw Error(Exit::bad_input, message(messages::unknown_rubric, code))
        .at({"--rubric"})
        .hint(did_you_mean(code, config::codes(definitions.rubrics), messages::see_rubrics));
  }
  throw Error(Exit::bad_input, message(messages::rubric_not_valid, code, day.iso(), year))
      .rule("DG-13")
      .at({"--rubric"})
      .hint(message(messages::rubric_versions, validity(definitions.rubrics, code)));
}

void refuse_unless_scored(const config::Rubric& rubric) {
  if (rubric.subject != config::RubricSubject::unit && rubric.subject != config::RubricSubject::model) {
    throw Error(Exit::refused, message(messages::subject_kind, rubric.code))
        .rule("DG-03")
        .hint(message(messages::use_unit_or_model));
  }
  const std::vector<Message> faults = not_scored_yet(rubric);
  if (faults.empty()) {
    return;
  }
  Error error(Exit::refused, faults.front());
  error.rule("DG-02").at(rubric.origin);
  for (std::size_t i = 1; i < faults.size(); ++i) {
    error.hint(faults[i]);
  }
  error.hint(message(messages::use_what_is_scored));
  throw error;
}

std::vector<SubjectRow> rows_of(const std::vector<RoundSubject>& subjects) {
  std::vector<SubjectRow> rows;
  rows.reserve(subjects.size());
  for (const RoundSubject& subject : subjects) {
    rows.push_back({subject.id, subject.cluster});
  }
  std::sort(rows.begin(), rows.end(), [](const SubjectRow& a, const SubjectRow& b) { return a.subject < b.subject; });
  return rows;
}

using ClusterOf = std::map<std::int64_t, std::string>;

/// `stands`: the clusters the round was opened with; they may have been recorded otherwise since.
std::vector<RoundSubject> read_subjects(const OpenRequest& request, const SubjectRegister& known,
                                        const config::Rubric& rubric, const ClusterOf& stands,
                                        Diagnostics& diagnostics) {
  CsvReader reader(*request.subjects_file, columns, request.csv, diagnostics);
  std::vector<RoundSubject> subjects;
  std::map<std::int64_t, std::int64_t> lines;
  while (reader.next()) {
    if (reader.broken()) {
      continue;
    }
    if (const std::string_view round = reader.cell(round_column); round != request.round) {
      reader.reject(round_column, no_such(messages::other_round, round), message(messages::write_round, request.round),
                    "DG-05");
    }
    const std::string_view code = reader.cell(subject_column);
    std::optional<RoundSubject> subject = known.find(code);
    if (!subject) {
      reader.reject(
          subject_column,
          code.empty() ? message(messages::value_needed) : message(messages::unknown_subject, code, rubric.code),
          known.suggestion(code), "DG-05");
      continue;
    }
    const auto [first, is_new] = lines.try_emplace(subject->id, reader.line());
    if (!is_new) {
      reader.reject(subject_column, message(messages::twice, code, first->second), message(messages::leave_one),
                    "DG-11");
      continue;
    }
    if (!reader.cell(cluster_column).empty()) {
      subject->cluster = reader.cell(cluster_column);
    } else if (const auto before = stands.find(subject->id); before != stands.end()) {
      subject->cluster = before->second;
    }
    subjects.push_back(std::move(*subject));
  }
  if (subjects.empty() && diagnostics.empty()) {
    diagnostics.add({{reader.file(), 0, 0},
                     {},
                     {},
                     "DG-04",
                     message(messages::file_names_none),
                     message(messages::name_them_in_rows)});
  }
  return subjects;
}

void refuse_other_facts(const Round& open, const OpenRequest& request) {
  const bool same =
      open.rubric == request.rubric && open.year == request.year && (!request.on || *request.on == open.opened);
  if (!same) {
    throw Error(Exit::refused, message(messages::other_facts, open.code, open.rubric, open.year, open.opened.iso()))
        .rule("DG-01")
        .hint(message(messages::choose_other_code));
  }
}

std::optional<Round> find_round(store::Store& store, std::string_view code) {
  for (Round& round : all_rounds(store)) {
    if (round.code == code) {
      return std::move(round);
    }
  }
  return std::nullopt;
}

/// The subjects it was opened with stand; a file given again must name the same ones.
OpenOutcome open_again(store::Store& store, const config::Definitions& definitions, const Round& open,
                       const OpenRequest& request, Diagnostics& diagnostics) {
  refuse_other_facts(open, request);
  const std::vector<SubjectRow> before = subjects_of(store, open.id);
  if (request.subjects_file) {
    const config::Rubric& rubric = require_rubric(definitions, request.rubric, open.year);
    const SubjectRegister known = SubjectRegister::load(store, rubric.subject, open.year);
    ClusterOf stands;
    for (const SubjectRow& row : before) {
      stands.emplace(row.subject, row.cluster);
    }
    const std::vector<SubjectRow> named = rows_of(read_subjects(request, known, rubric, stands, diagnostics));
    if (diagnostics.empty() && named != before) {
      throw Error(Exit::refused, message(messages::other_subjects, open.code, before.size()))
          .rule("DG-01")
          .hint(message(messages::choose_other_code));
    }
  }
  return {before.size(), false};
}

}  // namespace

OpenOutcome open_round(store::Write& write, const config::Definitions& definitions, const OpenRequest& request,
                       Diagnostics& diagnostics) {
  if (const std::optional<Round> open = find_round(write.store(), request.round)) {
    return open_again(write.store(), definitions, *open, request, diagnostics);
  }
  if (!is_code(request.round)) {
    throw Error(Exit::bad_input, message(messages::bad_code, request.round))
        .rule("DG-12")
        .hint(message(messages::write_code));
  }
  const Date opened = request.on.value_or(request.today);
  const config::Rubric& rubric = require_rubric(definitions, request.rubric, request.year);
  refuse_unless_scored(rubric);
  const SubjectRegister known = SubjectRegister::load(write.store(), rubric.subject, request.year);
  const std::vector<RoundSubject> subjects =
      request.subjects_file ? read_subjects(request, known, rubric, {}, diagnostics) : known.all();
  if (!diagnostics.empty()) {
    return {};
  }
  if (subjects.empty()) {
    throw Error(Exit::refused, message(messages::no_subjects, rubric.code, request.year))
        .rule("DG-04")
        .hint(message(messages::name_subjects));
  }
  for (const config::Item& item : rubric.items) {
    store::use_term(write, "item", term_code(rubric, item));
  }
  Round round;
  round.code = request.round;
  round.rubric = rubric.code;
  round.year = request.year;
  round.opened = opened;
  round.configuration = store::applied_configuration(write.store()).value_or(0);
  const std::vector<SubjectRow> rows = rows_of(subjects);
  insert_round(write, round, rows);
  return {rows.size(), true};
}

}  // namespace danvan::evaluation
