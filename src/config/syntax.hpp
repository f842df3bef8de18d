#pragma once

#include "danvan/config/definitions.hpp"

/// The small languages inside texts of the configuration. Each gives nothing for what is not in its form.
namespace danvan::config {

/// `12-15`, `next 01-10`, `+15d`.
std::optional<DayRule> parse_day_rule(std::string_view text);
/// `2/3`, `80%`, `0.8`, `> 50%`; from 0 to 1.
std::optional<Share> parse_share(std::string_view text);
/// `group:V >= 60%`, `total >= 90`.
std::optional<Condition> parse_condition(std::string_view text);
/// `below:CLASS`, `down:N`, `class:CLASS`.
std::optional<Veto> parse_effect(std::string_view text);

/// `a + b - 2 <= c`: what is compared. Words of digits only are numbers unless an indicator has that code.
struct Compared {
  Check::Side left, right;
  Comparison comparison;
};
std::optional<Compared> parse_rule(std::string_view text, const std::vector<Indicator>& indicators);

}  // namespace danvan::config
