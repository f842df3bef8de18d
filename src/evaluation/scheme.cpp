#include "danvan/evaluation/scheme.hpp"

#include "danvan/base/error.hpp"
#include "evaluation/messages.hpp"

#include <algorithm>

namespace danvan::evaluation {
namespace {

template <typename T>
std::optional<std::size_t> place_of(const std::vector<T>& all, std::string_view code) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].code == code) {
      return i;
    }
  }
  return std::nullopt;
}

template <typename T>
std::size_t sure_place_of(const std::vector<T>& all, std::string_view code) {
  const std::optional<std::size_t> place = place_of(all, code);
  ensure(place.has_value(), "a checked rubric refers to nothing undefined");
  return *place;
}

std::int64_t most_of(const config::Item& item) {
  std::int64_t most = item.max;
  if (item.kind == config::ItemKind::choice) {
    std::int64_t best = 0;
    for (const config::Option& option : item.options) {
      best = std::max(best, option.points);
    }
    most = item.max > 0 ? std::min(item.max, best) : best;
  }
  return item.cap ? std::min(most, *item.cap) : most;
}

bool weights_are_mixed(std::size_t weighted, std::size_t all) {
  return weighted != 0 && weighted != all;
}

}  // namespace

Scheme::Scheme(config::Rubric rubric)
    : m_rubric(std::move(rubric)), m_criteria(m_rubric.groups.size()), m_items(m_rubric.criteria.size()) {
  std::vector<config::GroupRole> criterion_roles;
  for (std::size_t c = 0; c < m_rubric.criteria.size(); ++c) {
    const std::size_t group = sure_place_of(m_rubric.groups, m_rubric.criteria[c].group);
    m_criteria[group].push_back(c);
    criterion_roles.push_back(m_rubric.groups[group].role);
  }
  for (std::size_t i = 0; i < m_rubric.items.size(); ++i) {
    const std::size_t criterion = sure_place_of(m_rubric.criteria, m_rubric.items[i].of);
    m_items[criterion].push_back(i);
    m_roles.push_back(criterion_roles[criterion]);
    m_item_max.push_back(most_of(m_rubric.items[i]));
    m_item_codes.add(m_rubric.items[i].code, static_cast<std::int64_t>(i));
  }
  if (std::find(m_rubric.ties.begin(), m_rubric.ties.end(), "total") == m_rubric.ties.end()) {
    m_ties.push_back(Tie{});
  }
  for (const std::string& written : m_rubric.ties) {
    m_ties.push_back(tie(written));
  }
}

Scheme::Tie Scheme::tie(std::string_view written) const {
  if (written == "total") {
    return {Tie::Of::total, 0, false};
  }
  if (written == "code") {
    return {Tie::Of::code, 0, true};
  }
  const std::size_t colon = written.find(':');
  ensure(colon != std::string_view::npos, "a checked rubric's ties are total, code or KIND:CODE");
  const std::string_view kind = written.substr(0, colon);
  const std::string_view code = written.substr(colon + 1);
  if (kind == "group") {
    const std::size_t group = sure_place_of(m_rubric.groups, code);
    return {Tie::Of::group, group, m_rubric.groups[group].role == config::GroupRole::deduction};
  }
  if (kind == "criterion") {
    const std::size_t criterion = sure_place_of(m_rubric.criteria, code);
    const std::size_t group = sure_place_of(m_rubric.groups, m_rubric.criteria[criterion].group);
    return {Tie::Of::criterion, criterion, m_rubric.groups[group].role == config::GroupRole::deduction};
  }
  ensure(kind == "item", "a checked rubric's ties are total, code or KIND:CODE");
  const std::size_t place = sure_place_of(m_rubric.items, code);
  return {Tie::Of::item, place, m_roles[place] == config::GroupRole::deduction};
}

std::optional<std::size_t> Scheme::item(std::string_view code) const {
  const std::optional<std::int64_t> place = m_item_codes.find(code);
  return place ? std::optional(static_cast<std::size_t>(*place)) : std::nullopt;
}

std::optional<std::size_t> Scheme::class_index(std::string_view code) const {
  return place_of(m_rubric.classes, code);
}

std::optional<std::size_t> Scheme::veto_index(std::string_view code) const {
  return place_of(m_rubric.vetoes, code);
}

std::vector<Border> Scheme::total_borders() const {
  std::vector<Border> found = borders(config::Condition::Of::total, {}, m_rubric.total_max);
  for (const config::Class& one : m_rubric.classes) {
    found.push_back({Exact(one.min), false});
  }
  return found;
}

std::vector<Border> Scheme::borders(config::Condition::Of of, std::string_view code, std::int64_t max) const {
  std::vector<Border> found;
  for (const config::Class& one : m_rubric.classes) {
    for (const config::Condition& condition : one.requires_all) {
      if (condition.of == of && (of == config::Condition::Of::total || condition.code == code)) {
        const bool closed = condition.comparison == config::Comparison::greater_equal ||
                            condition.comparison == config::Comparison::less;
        const Exact value(condition.value);
        found.push_back({condition.percent ? value * Exact(max) / Exact(10000) : value, !closed});
      }
    }
  }
  return found;
}

std::vector<Message> not_scored_yet(const config::Rubric& rubric) {
  std::vector<Message> found;
  for (const config::Item& item : rubric.items) {
    if (item.kind != config::ItemKind::points && item.kind != config::ItemKind::choice) {
      found.push_back(message(messages::item_kind_not_scored, item.code));
    }
  }
  for (const config::Class& one : rubric.classes) {
    for (const config::Condition& condition : one.requires_all) {
      if (condition.of == config::Condition::Of::figure) {
        found.push_back(message(messages::condition_not_scored, one.code, condition.written));
      }
    }
  }
  std::size_t score_groups = 0;
  std::size_t weighted_groups = 0;
  for (const config::Group& group : rubric.groups) {
    score_groups += group.role == config::GroupRole::score ? 1U : 0U;
    weighted_groups += group.weight ? 1U : 0U;
    std::size_t criteria = 0;
    std::size_t weighted = 0;
    for (const config::Criterion& criterion : rubric.criteria) {
      criteria += criterion.group == group.code ? 1U : 0U;
      weighted += criterion.group == group.code && criterion.weight ? 1U : 0U;
    }
    if (weights_are_mixed(weighted, criteria)) {
      found.push_back(message(messages::weights_of_criteria_mixed, group.code));
    }
    if (group.weight && group.role != config::GroupRole::score) {
      found.push_back(message(messages::weight_of_other_role, group.code));
    }
  }
  if (weights_are_mixed(weighted_groups, score_groups)) {
    found.push_back(message(messages::weights_of_groups_mixed));
  }
  return found;
}

}  // namespace danvan::evaluation
