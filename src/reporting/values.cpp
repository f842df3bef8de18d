#include "reporting/values.hpp"

#include "reporting/messages.hpp"
#include "reporting/shown_number.hpp"

namespace danvan::reporting {
namespace {

WrongValue wrong_number(std::string_view text, NumberFault fault, const config::Indicator& indicator,
                        NumberStyle style) {
  const auto made = [](Message reason, Message cure) {
    return WrongValue{"RP-06", std::move(reason), std::move(cure)};
  };
  switch (fault) {
    case NumberFault::decimal_comma:
      return made(message(messages::decimal_comma, text), message(messages::decimal_comma_cure));
    case NumberFault::ambiguous:
      return made(
          message(messages::ambiguous, text),
          message(style == NumberStyle::vietnamese ? messages::ambiguous_cure_vietnamese : messages::ambiguous_cure));
    case NumberFault::too_many_decimals:
      return made(message(messages::too_many_decimals, text, indicator.code, indicator.decimals),
                  message(messages::too_many_decimals_cure));
    case NumberFault::too_large:
      return made(message(messages::too_large, text),
                  message(messages::too_large_cure, indicator.code, indicator.unit));
    case NumberFault::not_a_number:
      break;
  }
  return made(message(messages::not_a_number, text),
              message(style == NumberStyle::vietnamese ? messages::number_cure_vietnamese : messages::number_cure));
}

std::variant<Value, WrongValue> in_range(std::int64_t number, const config::Indicator& indicator) {
  const auto written = [&](std::int64_t scaled) { return shown(scaled, indicator.decimals); };
  if (indicator.min && number < *indicator.min) {
    return WrongValue{"RP-07", message(messages::below_min, written(number), indicator.code, written(*indicator.min)),
                      message(messages::range_cure)};
  }
  if (indicator.max && number > *indicator.max) {
    return WrongValue{"RP-07", message(messages::above_max, written(number), indicator.code, written(*indicator.max)),
                      message(messages::range_cure)};
  }
  return Value{Record::State::number, number};
}

}  // namespace

std::variant<Value, WrongValue> read_value(std::string_view text, const config::Indicator& indicator,
                                           NumberStyle style) {
  if (indicator.type == config::IndicatorType::ratio) {
    return WrongValue{"RP-05", message(messages::ratio_entered, indicator.code),
                      message(messages::ratio_cure, indicator.numerator, indicator.denominator)};
  }
  if (text == "-") {
    return Value{Record::State::not_arising, 0};
  }
  if (indicator.type == config::IndicatorType::text) {
    return Value{Record::State::text, 0};
  }
  const std::variant<std::int64_t, NumberFault> number = parse_scaled(text, indicator.decimals, style);
  if (const NumberFault* fault = std::get_if<NumberFault>(&number)) {
    return wrong_number(text, *fault, indicator, style);
  }
  return in_range(std::get<std::int64_t>(number), indicator);
}

std::string value_text(const Record& record, const Side* side, const config::Indicator& indicator) {
  switch (record.state) {
    case Record::State::number:
      return format_scaled(record.value, indicator.decimals);
    case Record::State::text:
      return side != nullptr ? side->text : std::string();
    case Record::State::cleared:
      return {};
    case Record::State::not_arising:
    case Record::State::faulty:
      break;
  }
  return "-";
}

}  // namespace danvan::reporting
