#include "config/messages.hpp"
#include "config/read.hpp"
#include "config/syntax.hpp"

namespace danvan::config {
namespace {

constexpr std::int64_t most_points = 1'000'000;  // 10 000 points, in hundredths
constexpr int points_decimals = 2;

std::int64_t points(Reader& reader, std::string_view key, std::int64_t otherwise, Need need = Need::optional) {
  return reader.number(key, points_decimals, 0, most_points, need).value_or(otherwise);
}

Group read_group(Reader& reader) {
  constexpr Word<GroupRole> roles[] = {
      {"score", GroupRole::score}, {"bonus", GroupRole::bonus}, {"deduction", GroupRole::deduction}};
  Group group;
  group.code = reader.code();
  group.origin = reader.spot("code").place;
  group.name = reader.text("name");
  group.role = reader.choice("role", roles, std::optional(GroupRole::score));
  group.max = points(reader, "max", 0, Need::required);
  group.weight = reader.number("weight", points_decimals, 0, most_points);
  reader.refuse_unknown();
  return group;
}

Criterion read_criterion(Reader& reader) {
  Criterion criterion;
  criterion.code = reader.code();
  criterion.origin = reader.spot("code").place;
  criterion.group = reader.reference("group", Target::group, Need::required);
  criterion.name = reader.text("name");
  criterion.max = points(reader, "max", 0, Need::required);
  criterion.weight = reader.number("weight", points_decimals, 0, most_points);
  reader.refuse_unknown();
  return criterion;
}

std::optional<Target> target_of(std::string_view part) {
  if (part == "group") {
    return Target::group;
  }
  if (part == "criterion") {
    return Target::criterion;
  }
  return part == "item" ? std::optional(Target::item) : std::nullopt;
}

void refer_to_part(Reading& reading, const Spot& written, const Condition& condition) {
  const Spot spot{written.place, written.field, condition.code};
  switch (condition.of) {
    case Condition::Of::total:
      return;
    case Condition::Of::group:
      reading.refer(Target::group, spot);
      return;
    case Condition::Of::criterion:
      reading.refer(Target::criterion, spot);
      return;
    case Condition::Of::item:
      reading.refer(Target::item, spot);
      return;
    case Condition::Of::figure:
      reading.refer(Target::number_indicator, spot);
      return;
  }
}

Class read_class(Reader& reader, std::int64_t total_min) {
  Class result;
  result.code = reader.code();
  result.origin = reader.spot("code").place;
  result.name = reader.text("name");
  result.min = points(reader, "min", total_min);
  for (const Spot& written : reader.text_or_texts("requires")) {
    if (std::optional<Condition> condition = parse_condition(written.value)) {
      refer_to_part(reader.reading(), written, *condition);
      result.requires_all.push_back(std::move(*condition));
    } else {
      reader.fault(rule::type, written, message(messages::bad_condition));
    }
  }
  result.quota = read_quota(reader);
  reader.refuse_unknown();
  return result;
}

/// The best class comes first; each is reached with at most as many points as the one before.
void check_order(Reader& reader, const Class& one, const std::vector<Class>& better) {
  if (!better.empty() && one.min > better.back().min) {
    reader.fault(rule::contradiction, reader.spot("min"),
                 message(messages::classes_out_of_order, format_scaled(better.back().min, points_decimals)));
  }
}

Veto read_veto(Reader& reader, const std::vector<Class>& classes) {
  Veto veto;
  const std::string code = reader.code();
  const std::string effect = reader.text("effect", Need::required);
  const Spot spot = reader.spot("effect");
  if (const std::optional<Veto> parsed = parse_effect(effect)) {
    veto = *parsed;
    if (!veto.class_code.empty()) {
      reader.reading().refer(Target::class_, {spot.place, spot.field, veto.class_code});
    }
    if (veto.effect == Veto::Effect::below && !classes.empty() && veto.class_code == classes.back().code) {
      reader.fault(rule::contradiction, spot, message(messages::nothing_below));
    }
  } else if (!effect.empty()) {
    reader.fault(rule::type, spot, message(messages::bad_effect));
  }
  veto.code = code;
  veto.origin = reader.spot("code").place;
  veto.name = reader.text("name");
  reader.refuse_unknown();
  return veto;
}

std::vector<std::string> read_ties(Reader& reader) {
  std::vector<std::string> ties;
  for (const Spot& written : reader.texts("ties")) {
    const std::size_t colon = written.value.find(':');
    const std::optional<Target> target = target_of(written.value.substr(0, colon));
    if (colon == std::string::npos ? written.value == "total" || written.value == "code" : target.has_value()) {
      if (target) {
        reader.reading().refer(*target, {written.place, written.field, written.value.substr(colon + 1)});
      }
      ties.push_back(written.value);
    } else {
      reader.fault(rule::type, written, message(messages::bad_tie));
    }
  }
  return ties.empty() ? std::vector<std::string>{"total"} : ties;
}

void read_total(Reader& reader, Rubric& rubric) {
  std::optional<Reader> total = reader.table("total");
  if (!total) {
    return;
  }
  rubric.total_min = points(*total, "min", 0);
  rubric.total_max = points(*total, "max", rubric.total_max);
  if (rubric.total_max < rubric.total_min) {
    total->fault(rule::contradiction, total->spot("max"),
                 message(messages::less_than_min, format_scaled(rubric.total_min, points_decimals)));
  }
  total->refuse_unknown();
}

void read_parts(Reader& reader, Rubric& rubric) {
  for (Reader& row : reader.tables("group")) {
    rubric.groups.push_back(read_group(row));
  }
  for (Reader& row : reader.tables("criterion")) {
    rubric.criteria.push_back(read_criterion(row));
  }
  for (const Reader& row : reader.tables("item", Need::required)) {
    rubric.items.push_back(read_item(row));
  }
  for (Reader& row : reader.tables("class", Need::required)) {
    Class one = read_class(row, rubric.total_min);
    check_order(row, one, rubric.classes);
    rubric.classes.push_back(std::move(one));
  }
  for (Reader& row : reader.tables("veto")) {
    rubric.vetoes.push_back(read_veto(row, rubric.classes));
  }
}

}  // namespace

Rubric read_rubric(Reader reader) {
  constexpr Word<RubricSubject> subjects[] = {{"unit", RubricSubject::unit},
                                              {"model", RubricSubject::model},
                                              {"nomination", RubricSubject::nomination},
                                              {"person", RubricSubject::person}};
  constexpr Word<Combine> ways[] = {
      {"mean", Combine::mean}, {"median", Combine::median}, {"trimmed", Combine::trimmed}};
  Rubric rubric;
  rubric.code = reader.code();
  rubric.origin = reader.spot("code").place;
  rubric.title = reader.text("title", Need::required);
  rubric.subject = reader.choice("subject", subjects);
  const Validity validity = read_validity(reader);
  rubric.valid_from = validity.from;
  rubric.valid_to = validity.to;
  read_total(reader, rubric);
  rubric.ties = read_ties(reader);
  rubric.combine = reader.choice("combine", ways, std::optional(Combine::mean));
  rubric.blind = reader.flag("blind", false);
  read_parts(reader, rubric);
  check_rubric(reader.reading(), rubric, "rubric." + rubric.code);
  reader.refuse_unknown();
  return rubric;
}

}  // namespace danvan::config
