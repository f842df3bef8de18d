#pragma once

#include "danvan/config/definitions.hpp"
#include "danvan/evaluation/scoring.hpp"

#include <string>
#include <utility>
#include <vector>

/// Small rubrics, put together in code so that a test shows all of what it depends on.
namespace danvan::evaluation::testing {

inline config::Item points_item(std::string code, std::string of, std::int64_t max) {
  config::Item item;
  item.code = std::move(code);
  item.of = std::move(of);
  item.max = max;
  return item;
}

inline config::Item choice_item(std::string code, std::string of, std::vector<config::Option> options) {
  config::Item item;
  item.code = std::move(code);
  item.of = std::move(of);
  item.kind = config::ItemKind::choice;
  item.options = std::move(options);
  return item;
}

inline config::Group group(std::string code, std::int64_t max, config::GroupRole role = config::GroupRole::score) {
  config::Group one;
  one.code = std::move(code);
  one.max = max;
  one.role = role;
  return one;
}

inline config::Criterion criterion(std::string code, std::string of, std::int64_t max) {
  config::Criterion one;
  one.code = std::move(code);
  one.group = std::move(of);
  one.max = max;
  return one;
}

inline config::Class class_from(std::string code, std::int64_t min) {
  config::Class one;
  one.code = code;
  one.name = std::move(code);
  one.min = min;
  return one;
}

inline config::Veto veto(std::string code, config::Veto::Effect effect, std::string class_code, int steps = 0) {
  config::Veto one;
  one.code = std::move(code);
  one.effect = effect;
  one.class_code = std::move(class_code);
  one.steps = steps;
  return one;
}

/// One group, one criterion, one item of 0 to 100 points; classes A from 90, B from 80, C from 50, D from 0.
inline config::Rubric simple() {
  config::Rubric rubric;
  rubric.code = "R";
  rubric.total_max = 10000;
  rubric.ties = {"total"};
  rubric.groups = {group("I", 10000)};
  rubric.criteria = {criterion("I.1", "I", 10000)};
  rubric.items = {points_item("I.1.a", "I.1", 10000)};
  rubric.classes = {class_from("A", 9000), class_from("B", 8000), class_from("C", 5000), class_from("D", 0)};
  return rubric;
}

inline Mark points(std::uint32_t item, std::uint32_t evaluator, std::int64_t hundredths) {
  return {item, evaluator, hundredths, std::nullopt};
}

inline Mark not_arising(std::uint32_t item, std::uint32_t evaluator) {
  return {item, evaluator, std::nullopt, std::nullopt};
}

inline Mark chosen(const Scheme& scheme, std::uint32_t item, std::uint32_t evaluator, std::uint32_t option) {
  return {item, evaluator, scheme.rubric().items[item].options[option].points, option};
}

}  // namespace danvan::evaluation::testing
