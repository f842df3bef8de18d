#include "summary/report_sections.hpp"
#include "summary/wording.hpp"

#include <algorithm>

namespace danvan::summary {
namespace {

using evaluation::RankedRow;
using evaluation::RoundResults;

/// Of a round: a note that names everybody names nobody.
constexpr std::size_t most_named = 50;

/// The best class whose minimum the points reach; null for none.
const config::Class* class_by_points(const RoundResults& round, const document::Number& total) {
  std::int64_t one = 1;  // hundredth, in the decimals of the total, which are two or more
  for (int decimals = 2; decimals < total.decimals; ++decimals) {
    one *= 10;
  }
  const std::vector<config::Class>& classes = round.ranking.classes;
  const auto found = std::find_if(classes.begin(), classes.end(),
                                  [&](const config::Class& each) { return each.min * one <= total.scaled; });
  return found == classes.end() ? nullptr : &*found;
}

/// The vetoes that hold, of "noXS, other (1/3)"; those with votes behind them do not.
std::vector<std::string> holding(std::string_view vetoes) {
  std::vector<std::string> out;
  while (!vetoes.empty()) {
    const std::size_t end = vetoes.find(", ");
    const std::string_view one = vetoes.substr(0, end);
    if (one.find('(') == std::string_view::npos) {
      out.emplace_back(one);
    }
    vetoes.remove_prefix(end == std::string_view::npos ? vetoes.size() : end + 2);
  }
  return out;
}

/// The names of vetoes, in the words of the rubric where it is still defined.
std::string names_of(const Facts& facts, const RoundResults& round, const std::vector<std::string>& codes) {
  const config::Rubric* rubric =
      config::find_on(facts.definitions.rubrics, round.round.rubric, evaluation::rubric_day(facts.year));
  std::vector<std::string> names;
  for (const std::string& code : codes) {
    const config::Veto* veto = rubric == nullptr ? nullptr : config::find(rubric->vetoes, code);
    names.push_back(veto == nullptr || veto->name.empty() ? code : veto->name);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

/// Whether the quota of the class alone keeps the subject out of it: it is filled, by subjects that all rank before.
bool quota_is_filled_before(const RoundResults& round, const RankedRow& row, const config::Class& one) {
  std::int64_t subjects = 0, holders = 0;
  bool all_before = true;
  const evaluation::Ranking& ranking = round.ranking;
  for (const RankedRow& other : ranking.rows) {
    if (one.quota->per_cluster && ranking.subject(other).cluster != ranking.subject(row).cluster) {
      continue;
    }
    ++subjects;
    if (const config::Class* in = ranking.class_of(other); in != nullptr && in->code == one.code) {
      ++holders;
      all_before = all_before && other.rank <= row.rank;
    }
  }
  return one.requires_all.empty() || (all_before && holders >= one.quota->share.floor_of(subjects));
}

std::string reason_of(const Facts& facts, const RoundResults& round, const RankedRow& row,
                      const config::Class& by_points) {
  if (const std::vector<std::string> vetoes = holding(row.vetoes); !vetoes.empty()) {
    return fmt::format(wording::by_veto, names_of(facts, round, vetoes));
  }
  if (!by_points.quota || !quota_is_filled_before(round, row, by_points)) {
    return wording::by_condition;
  }
  return by_points.quota->per_cluster ? wording::by_cluster_quota : wording::by_quota;
}

/// Subjects with the same class and the same reason, in the order of rank.
struct Group {
  std::string what;
  std::vector<std::string> subjects;
};

std::vector<Group> groups_of(const Facts& facts, const RoundResults& round) {
  std::vector<Group> groups;
  std::size_t left = most_named;
  for (const RankedRow& row : round.ranking.rows) {
    const config::Class* by_points = row.total ? class_by_points(round, *row.total) : nullptr;
    const config::Class* in = round.ranking.class_of(row);
    if (by_points == nullptr || by_points == in || left == 0) {
      continue;
    }
    --left;
    const std::string what = fmt::format(wording::lower_class, in == nullptr ? wording::in_no_class : in->name,
                                         by_points->name, reason_of(facts, round, row, *by_points));
    auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& one) { return one.what == what; });
    if (group == groups.end()) {
      group = groups.insert(groups.end(), {what, {}});
    }
    group->subjects.push_back(fmt::format(wording::subject_with_points, round.ranking.subject(row).name,
                                          document::vietnamese_number(row.total->scaled, row.total->decimals)));
  }
  return groups;
}

}  // namespace

std::vector<document::Paragraph> class_notes(const Facts& facts) {
  std::vector<document::Paragraph> notes;
  for (const RoundResults& round : *facts.rounds) {
    std::vector<std::string> parts;
    for (const Group& group : groups_of(facts, round)) {
      parts.push_back(fmt::format("{}: {}", group.what, fmt::join(group.subjects, ", ")));
    }
    if (!parts.empty()) {
      notes.push_back({document::Paragraph::Style::note,
                       fmt::format(wording::class_note, round.round.code, fmt::format("{}", fmt::join(parts, "; ")))});
    }
  }
  return notes;
}

}  // namespace danvan::summary
