#pragma once

#include "danvan/config/definitions.hpp"
#include "reporting/record.hpp"

#include <variant>

namespace danvan::reporting {

/// A value that was read: a number (scaled by the indicator's decimals), a text, or not arising.
struct Value {
  Record::State state = Record::State::number;
  std::int64_t number = 0;
};
struct WrongValue {
  std::string rule;
  Message reason, cure;
};
/// Reads what stands in a value cell, which is not empty. RP-05 ratios, RP-06 numbers, RP-07 range.
std::variant<Value, WrongValue> read_value(std::string_view text, const config::Indicator& indicator,
                                           NumberStyle style);

/// The value as it is written in documents: plain number, text, or `-`.
std::string value_text(const Record& record, const Side* side, const config::Indicator& indicator);

}  // namespace danvan::reporting
