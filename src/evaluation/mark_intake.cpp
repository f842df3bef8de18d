#include "evaluation/mark_intake.hpp"

#include "evaluation/messages.hpp"
#include "evaluation/suggest.hpp"

#include <algorithm>
#include <limits>

namespace danvan::evaluation {
namespace {

std::optional<Stage> stage_of(std::string_view code) {
  if (code.empty()) {
    return Stage::appraisal;
  }
  for (std::size_t i = 0; i < stage_codes.size(); ++i) {
    if (stage_codes[i] == code) {
      return static_cast<Stage>(i);
    }
  }
  return std::nullopt;
}

MarkFault number_fault(std::string_view value, NumberFault fault) {
  MarkFault made{score_column::value, std::string(value), {}, message(messages::write_points), "DG-07"};
  switch (fault) {
    case NumberFault::decimal_comma:
      made.reason = message(messages::decimal_comma, value);
      made.cure = message(messages::use_point);
      return made;
    case NumberFault::ambiguous:
      made.reason = message(messages::ambiguous, value);
      made.cure = message(messages::write_without_groups);
      return made;
    case NumberFault::too_many_decimals:
      made.reason = message(messages::too_many_decimals, value);
      return made;
    case NumberFault::not_a_number:
    case NumberFault::too_large:
      break;
  }
  made.reason = no_such(messages::not_a_number, value);
  return made;
}

std::string points_text(std::int64_t hundredths) {
  return format_scaled(hundredths, 2);
}

}  // namespace

MarkIntake::MarkIntake(const RoundFile& file, std::vector<Evaluator> evaluators, registry::Units units,
                       NumberStyle numbers)
    : m_file(file),
      m_evaluators(std::move(evaluators)),
      m_units(std::move(units)),
      m_numbers(numbers),
      m_day(Period::of_year(file.round.year).last()),
      m_items(items_by_code(file.scheme)) {
  for (std::size_t i = 0; i < m_evaluators.size(); ++i) {
    m_evaluator_codes.add(m_evaluators[i].code, static_cast<std::int64_t>(i));
  }
  for (std::size_t i = 0; i < m_items.size(); ++i) {
    m_item_codes.add(file.scheme.rubric().items[m_items[i]].code, static_cast<std::int64_t>(i));
  }
}

Message MarkIntake::suggestion(std::string_view wanted, const Codes& known, const Text& otherwise) {
  if (m_suggestions_left <= 0) {
    return message(otherwise);
  }
  --m_suggestions_left;
  return did_you_mean(wanted, known.all(), otherwise);
}

TakenMark MarkIntake::take(const WrittenMark& mark) {
  TakenMark taken;
  const auto fault = [&](std::size_t column, std::string_view value, Message reason, Message cure,
                         std::string rule = {}, Exit exit = Exit::bad_input) {
    taken.faults.push_back({column, std::string(value), std::move(reason), std::move(cure), std::move(rule), exit});
  };
  const bool is_here = mark.round == m_file.round.code;
  if (!is_here) {
    fault(score_column::round, mark.round, no_such(messages::other_round, mark.round),
          message(messages::write_round, m_file.round.code), "DG-05");
  }
  const std::optional<Stage> stage = stage_of(mark.stage);
  const std::optional<std::int64_t> evaluator = m_evaluator_codes.find(mark.evaluator);
  const std::optional<std::size_t> subject = m_file.find(mark.subject);
  const std::optional<std::int64_t> item = m_item_codes.find(mark.item);
  if (!stage) {
    fault(score_column::stage, mark.stage, message(messages::unknown_stage, mark.stage), message(messages::stages),
          "DG-05");
  }
  if (!evaluator) {
    fault(score_column::evaluator, mark.evaluator, no_such(messages::unknown_evaluator, mark.evaluator),
          suggestion(mark.evaluator, m_evaluator_codes, messages::register_evaluator), "DG-05");
  }
  if (stage == Stage::final && mark.note.empty()) {
    fault(score_column::note, "", message(messages::final_needs_reason), message(messages::write_note), "DG-08",
          Exit::refused);
  }
  if (!is_here) {
    return taken;  // its subjects and items are those of another round
  }
  if (!subject) {
    fault(score_column::subject, mark.subject,
          mark.subject.empty() ? message(messages::value_needed)
                               : message(messages::not_in_round, mark.subject, m_file.round.code),
          suggestion(mark.subject, m_file.codes, messages::see_subjects), "DG-05");
  }
  if (!item) {
    fault(score_column::item, mark.item,
          mark.item.empty() ? message(messages::value_needed)
                            : message(messages::unknown_item, mark.item, m_file.scheme.rubric().code),
          suggestion(mark.item, m_item_codes, messages::see_items), "DG-05");
  } else {
    Worth worth = worth_of(m_file.scheme.rubric().items[m_items[static_cast<std::size_t>(*item)]], mark.value);
    taken.record.worth = worth.worth;
    if (worth.fault) {
      taken.faults.push_back(std::move(*worth.fault));
    }
  }
  if (!stage || !evaluator || !subject) {
    return taken;
  }
  const std::uint64_t sheet =
      static_cast<std::uint64_t>(*stage) << mark_record::evaluator_bits | static_cast<std::uint64_t>(*evaluator);
  taken.part = sheet << mark_record::subject_bits | static_cast<std::uint64_t>(*subject);
  taken.record.key = *taken.part << mark_record::item_bits | static_cast<std::uint64_t>(item.value_or(0));
  if (*stage != Stage::self && conflict(static_cast<std::size_t>(*evaluator), *subject)) {
    fault(score_column::subject, mark.subject, message(messages::own_unit, mark.evaluator, mark.subject),
          message(messages::another_evaluator), "DG-10", Exit::refused);
  }
  return taken;
}

MarkIntake::Worth MarkIntake::worth_of(const config::Item& item, std::string_view value) const {
  if (value == "-") {
    return {};
  }
  return item.kind == config::ItemKind::choice ? option_of(item, value) : points_of(item, value);
}

MarkIntake::Worth MarkIntake::option_of(const config::Item& item, std::string_view value) const {
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    if (item.options[i].code == value) {
      return {static_cast<std::int32_t>(i), std::nullopt};
    }
  }
  const std::vector<std::string> codes = config::codes(item.options);
  Message cure = did_you_mean(value, codes, messages::options_are);
  if (cure.values.empty()) {
    cure = message(messages::options_are, some_of(codes));
  }
  Message reason =
      value.empty() ? message(messages::value_needed) : message(messages::unknown_option, value, item.code);
  return {0, MarkFault{score_column::value, std::string(value), std::move(reason), std::move(cure), "DG-07"}};
}

MarkIntake::Worth MarkIntake::points_of(const config::Item& item, std::string_view value) const {
  const auto parsed = parse_scaled(value, 2, m_numbers);
  const auto* wrong = std::get_if<NumberFault>(&parsed);
  if (wrong != nullptr && *wrong != NumberFault::too_large) {
    return {0, number_fault(value, *wrong)};
  }
  constexpr std::int64_t beyond = std::numeric_limits<std::int64_t>::max();
  const std::int64_t points =
      wrong == nullptr ? std::get<std::int64_t>(parsed) : (value.front() == '-' ? -beyond : beyond);
  const auto refuse = [&](Message reason, Message cure) -> Worth {
    return {0, MarkFault{score_column::value, std::string(value), std::move(reason), std::move(cure), "DG-07"}};
  };
  const auto range = [&] { return message(messages::between, points_text(item.min), points_text(item.max)); };
  if (points > item.max) {
    return refuse(message(messages::over_max, value, item.code, points_text(item.max)), range());
  }
  if (points < item.min) {
    return refuse(message(messages::under_min, value, item.code, points_text(item.min)), range());
  }
  if (item.step > 0 && points % item.step != 0) {
    return refuse(message(messages::off_step, value, points_text(item.step), item.code),
                  message(messages::use_step, points_text(item.step)));
  }
  return {static_cast<std::int32_t>(points), std::nullopt};
}

bool MarkIntake::conflict(std::size_t evaluator, std::size_t subject) {
  if (m_last_pair == std::pair(evaluator, subject)) {
    return m_last_conflict;
  }
  m_last_pair = {evaluator, subject};
  m_last_conflict = false;
  if (const std::optional<std::int64_t> own = m_evaluators[evaluator].unit) {
    const registry::Unit& theirs = m_units.at(*own);
    const registry::Unit& marked = m_units.at(m_file.subjects[subject].unit);
    m_last_conflict = m_units.under(theirs, marked, m_day) || m_units.under(marked, theirs, m_day);
  }
  return m_last_conflict;
}

}  // namespace danvan::evaluation
