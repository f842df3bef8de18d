#pragma once

#include "danvan/base/message.hpp"
#include "danvan/document/table.hpp"

#include <optional>

namespace danvan::cli {

/// What the tables of answers are made of.
inline document::Column column(std::string key, const Text& title, Lang lang,
                               document::Align align = document::Align::left) {
  return {std::move(key), render(message(title), lang), align};
}

/// A column of numbers.
inline document::Column number_column(std::string key, const Text& title, Lang lang) {
  return column(std::move(key), title, lang, document::Align::right);
}

/// Nothing where there is no text.
inline document::Cell text_cell(const std::string& text) {
  return text.empty() ? document::Cell(document::Empty{}) : document::Cell(text);
}

/// Nothing where there is no day, or one that stands for “from the first” or “to this day”.
inline document::Cell day_cell(const std::optional<Date>& day) {
  const bool real = day && *day != Date::beginning() && *day != Date::forever();
  return real ? document::Cell(*day) : document::Cell(document::Empty{});
}

inline document::Cell number_cell(std::int64_t value, int decimals = 0) {
  return document::Number{value, decimals};
}
inline document::Cell number_cell(const std::optional<std::int64_t>& value) {
  return value ? number_cell(*value) : document::Cell(document::Empty{});
}

}  // namespace danvan::cli
