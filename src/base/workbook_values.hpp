#pragma once

#include "danvan/base/date.hpp"

#include <string>

namespace danvan {

/// What a number format makes of a number.
enum class NumberLook { plain, percent, day };
/// Of a format that a workbook does not define but only numbers (ECMA-376 part 1, 18.8.30).
NumberLook look_of(int built_in);
/// Of a format's code: `dd/mm/yyyy`, `0.0%`, `#,##0 "đồng"`. What stands in quotes and brackets does not count.
NumberLook look_of(std::string_view code);

/// Days as workbooks count them: 1 is 1 January 1900 and 60 a 29 February that never was; or 0 is 1 January 1904.
/// Nothing for a day that is no whole one, or none.
std::optional<Date> workbook_day(std::string_view number, bool from_1904);

/// `_x000D_` and such as the characters that they stand for.
std::string without_escapes(std::string_view text);

}  // namespace danvan
