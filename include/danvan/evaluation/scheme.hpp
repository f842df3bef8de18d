#pragma once

#include "danvan/base/codes.hpp"
#include "danvan/base/message.hpp"
#include "danvan/config/definitions.hpp"
#include "danvan/evaluation/exact.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace danvan::evaluation {

/// Points at which something is won or lost: at or above `at`; or, when `open`, only above it.
struct Border {
  Exact at;
  bool open = false;
};

/// A rubric made ready for scoring: its parts known by their places in it instead of by their codes.
class Scheme {
 public:
  explicit Scheme(config::Rubric rubric);

  /// What subjects are ranked by, one after the other; `total` is first unless the rubric places it elsewhere.
  struct Tie {
    enum class Of { total, group, criterion, item, code } of = Of::total;
    std::size_t index = 0;
    bool less_is_better = false;  // what is taken off
  };

  [[nodiscard]] const config::Rubric& rubric() const { return m_rubric; }
  [[nodiscard]] const std::vector<std::size_t>& criteria_of(std::size_t group) const { return m_criteria[group]; }
  [[nodiscard]] const std::vector<std::size_t>& items_of(std::size_t criterion) const { return m_items[criterion]; }
  [[nodiscard]] std::optional<std::size_t> item(std::string_view code) const;
  [[nodiscard]] config::GroupRole role_of_item(std::size_t item) const { return m_roles[item]; }
  /// The most that an item can give, in hundredths: its maximum (the best option of a choice), held to its cap.
  [[nodiscard]] std::int64_t max_of_item(std::size_t item) const { return m_item_max[item]; }
  [[nodiscard]] std::optional<std::size_t> class_index(std::string_view code) const;
  [[nodiscard]] std::optional<std::size_t> veto_index(std::string_view code) const;
  [[nodiscard]] const std::vector<Tie>& ties() const { return m_ties; }

  /// The points at which a class is won or lost; what is printed must fall on the same side of them as what is true.
  [[nodiscard]] std::vector<Border> total_borders() const;
  [[nodiscard]] std::vector<Border> borders(config::Condition::Of of, std::string_view code, std::int64_t max) const;

 private:
  Tie tie(std::string_view written) const;

  config::Rubric m_rubric;
  std::vector<std::vector<std::size_t>> m_criteria, m_items;
  std::vector<config::GroupRole> m_roles;
  std::vector<std::int64_t> m_item_max;
  Codes m_item_codes;  // code -> place
  std::vector<Tie> m_ties;
};

/// What a rubric uses that cannot be scored yet (DG-02), one sentence each; empty when all of it can.
std::vector<Message> not_scored_yet(const config::Rubric& rubric);

}  // namespace danvan::evaluation
