#include "danvan/evaluation/evaluators.hpp"
#include "danvan/evaluation/results.hpp"
#include "evaluation/messages.hpp"
#include "evaluation/sheet_table.hpp"
#include "evaluation/suggest.hpp"
#include "evaluation/tally.hpp"

#include <algorithm>
#include <map>

namespace danvan::evaluation {
namespace {

using Level = ExplainedLine::Level;
using config::Condition;
using config::GroupRole;

/// Why final marks were given, by item.
using Reasons = std::map<std::uint32_t, std::string>;

Reasons reasons_of(store::Store& store, const RoundFile& file, std::size_t subject) {
  Reasons reasons;
  for (const SheetRow& sheet : newest_sheets(store, file.round.id)) {
    const std::optional<std::string> payload =
        sheet.stage == Stage::final ? store::document(store, sheet.digest) : std::nullopt;
    if (!payload) {
      continue;
    }
    for (const SheetMark& mark : sheet_marks(file, *payload)) {
      if (mark.subject == subject) {
        std::string& reason = reasons[mark.item];
        reason += (reason.empty() ? "" : "; ") + mark.note;
      }
    }
  }
  return reasons;
}

document::Number points_number(std::int64_t hundredths) {
  return {hundredths, 2, false};
}

class Explainer {
 public:
  Explainer(store::Store& store, const RoundFile& file, std::size_t subject)
      : m_scheme(file.scheme),
        m_marks(marks_of(store, file, file.subjects[subject].id)),
        m_score(score(file.scheme, m_marks.appraisal, m_marks.finals)),
        m_reasons(reasons_of(store, file, subject)) {
    for (const Evaluator& one : evaluators(store)) {
      m_evaluators.emplace(static_cast<std::uint32_t>(one.id), one.code);
    }
  }

  [[nodiscard]] std::vector<ExplainedLine> parts() const {
    std::vector<ExplainedLine> lines;
    const config::Rubric& rubric = m_scheme.rubric();
    for (std::size_t g = 0; g < rubric.groups.size(); ++g) {
      for (const std::size_t c : m_scheme.criteria_of(g)) {
        for (const std::size_t i : m_scheme.items_of(c)) {
          lines.push_back(item(i));
        }
        const config::Criterion& rule = rubric.criteria[c];
        lines.push_back(part(Level::criterion, rule.code, rule.max, m_score.criteria[c], Condition::Of::criterion));
      }
      const config::Group& rule = rubric.groups[g];
      lines.push_back(part(Level::group, rule.code, rule.max, m_score.groups[g], Condition::Of::group));
      if (rule.role != GroupRole::score) {
        lines.back().notes.push_back(
            message(rule.role == GroupRole::bonus ? messages::added_as_bonus : messages::taken_off));
      }
    }
    return lines;
  }

  [[nodiscard]] ExplainedLine total() const {
    const config::Rubric& rubric = m_scheme.rubric();
    ExplainedLine line{Level::total, rubric.code, {}, {}, points_number(rubric.total_max), {}};
    if (!m_score.marked) {
      line.notes.push_back(message(messages::not_marked));
      return line;
    }
    line.points = printed(m_score.total, m_scheme.total_borders());
    if (m_score.total == Exact(rubric.total_max) || m_score.total == Exact(rubric.total_min)) {
      line.notes.push_back(
          message(messages::total_held, format_scaled(rubric.total_min, 2), format_scaled(rubric.total_max, 2)));
    }
    return line;
  }

  [[nodiscard]] ExplainedLine standing(const Standing& standing) const {
    ExplainedLine line{Level::class_, class_code(standing.class_index), {}, {}, {}, {}};
    if (!m_score.marked) {
      line.notes.push_back(message(messages::not_marked));
      return line;
    }
    line.notes.push_back(message(messages::class_by_points, class_code(standing.by_points)));
    for (const VetoVotes& one : m_score.vetoes) {
      line.notes.push_back(message(one.holds ? messages::veto_holds : messages::veto_fails,
                                   m_scheme.rubric().vetoes[one.veto].code, one.votes, one.of));
    }
    if (standing.after_vetoes != standing.by_points) {
      line.notes.push_back(message(messages::class_after_vetoes, class_code(standing.after_vetoes)));
    }
    if (standing.class_index != standing.after_vetoes) {
      line.notes.push_back(message(messages::class_after_quota, class_code(standing.class_index)));
    }
    return line;
  }

 private:
  [[nodiscard]] std::string class_code(const std::optional<std::size_t>& index) const {
    return index ? m_scheme.rubric().classes[*index].code : "-";
  }

  [[nodiscard]] std::string given(std::uint32_t item) const {
    const config::Item& rule = m_scheme.rubric().items[item];
    const bool final = m_score.items[item].final;
    std::string text;
    for (const Mark& mark : final ? m_marks.finals : m_marks.appraisal) {
      if (mark.item != item) {
        continue;
      }
      const std::string value =
          mark.option ? rule.options[*mark.option].code : (mark.points ? format_scaled(*mark.points, 2) : "-");
      text += (text.empty() ? "" : " ") + m_evaluators.at(mark.evaluator) + "=" + value;
    }
    return text;
  }

  [[nodiscard]] Message how_combined(const ItemScore& scored) const {
    switch (m_scheme.rubric().combine) {
      case config::Combine::mean:
        return message(messages::by_mean, scored.marks);
      case config::Combine::median:
        return message(messages::by_median, scored.marks);
      case config::Combine::trimmed:
        break;
    }
    return message(scored.marks > 2 ? messages::by_trimmed : messages::by_mean, scored.marks);
  }

  [[nodiscard]] ExplainedLine item(std::size_t i) const {
    const ItemScore& scored = m_score.items[i];
    const config::Item& rule = m_scheme.rubric().items[i];
    ExplainedLine line{
        Level::item, rule.code, given(static_cast<std::uint32_t>(i)), {}, points_number(m_scheme.max_of_item(i)), {}};
    if (scored.marks == 0) {
      line.notes.push_back(message(messages::not_marked));
      return line;
    }
    if (!scored.dropped) {
      line.points = printed(scored.points, m_scheme.borders(Condition::Of::item, rule.code, m_scheme.max_of_item(i)));
    }
    if (scored.final) {
      const auto reason = m_reasons.find(static_cast<std::uint32_t>(i));
      line.notes.push_back(message(messages::by_final, reason == m_reasons.end() ? "" : reason->second));
    } else if (scored.marks > 1 && !scored.dropped) {
      line.notes.push_back(how_combined(scored));
    }
    if (scored.not_arising > 0) {
      line.notes.push_back(message(messages::not_arising, scored.not_arising, scored.marks));
    }
    if (scored.dropped) {
      line.notes.push_back(message(messages::left_out));
    }
    if (scored.zero) {
      line.notes.push_back(message(messages::makes_zero));
    }
    return line;
  }

  [[nodiscard]] ExplainedLine part(Level level, const std::string& code, std::int64_t max, const PartScore& scored,
                                   Condition::Of of) const {
    ExplainedLine line{level, code, {}, {}, {}, {}};
    if (max > 0) {
      line.max = points_number(max);
    }
    if (!scored.marked) {
      line.notes.push_back(message(messages::not_marked));
      return line;
    }
    line.points = printed(scored.points, m_scheme.borders(of, code, max));
    if (scored.scaled) {
      line.notes.push_back(message(messages::scaled));
    }
    if (scored.zeroed) {
      line.notes.push_back(message(messages::zeroed));
    }
    if (scored.capped) {
      line.notes.push_back(message(messages::capped));
    }
    return line;
  }

  const Scheme& m_scheme;
  SubjectMarks m_marks;
  SubjectScore m_score;
  Reasons m_reasons;
  std::map<std::uint32_t, std::string> m_evaluators;
};

}  // namespace

std::string_view code_of(ExplainedLine::Level level) {
  static constexpr std::string_view codes[] = {"item", "criterion", "group", "total", "class"};
  return codes[static_cast<std::size_t>(level)];
}

std::vector<ExplainedLine> explain(store::Store& store, const RoundFile& file, std::string_view subject) {
  const std::optional<std::size_t> place = file.find(subject);
  if (!place) {
    throw Error(Exit::bad_input, message(messages::not_in_round, subject, file.round.code))
        .hint(did_you_mean(subject, file.codes.all(), messages::see_subjects));
  }
  const Explainer explainer(store, file, *place);
  std::vector<ExplainedLine> lines = explainer.parts();
  lines.push_back(explainer.total());
  const std::vector<Contender> contenders = contenders_of(store, file);
  for (const Standing& standing : rank(file.scheme, contenders)) {
    if (standing.contender == *place) {
      lines.push_back(explainer.standing(standing));
    }
  }
  return lines;
}

}  // namespace danvan::evaluation
