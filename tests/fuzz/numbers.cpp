// Any bytes as a number, a share or a cell of a workbook: what is read is exact, and the same when it is read back.
#include "danvan/base/decimal.hpp"
#include "danvan/base/workbook_reader.hpp"
#include "danvan/document/table.hpp"
#include "fuzz.hpp"

namespace {

using namespace danvan;

void check_scaled(std::string_view text, int decimals, NumberStyle style) {
  const auto read = parse_scaled(text, decimals, style);
  const auto* scaled = std::get_if<std::int64_t>(&read);
  if (scaled == nullptr) {
    return;
  }
  fuzz::promise(*scaled <= 900'000'000'000'000'000 && *scaled >= -900'000'000'000'000'000, "no number is too large");
  for (const bool fixed : {false, true}) {
    const std::string plain = format_scaled(*scaled, decimals, fixed);
    fuzz::promise(parse_scaled(plain, decimals, NumberStyle::plain) == read, "a number is read back", plain);
  }
  const std::string shown = document::vietnamese_number(*scaled, decimals);
  fuzz::promise(parse_scaled(shown, decimals, NumberStyle::vietnamese) == read, "as documents print it too", shown);
}

void check_ratio(const Ratio& ratio, int decimals) {
  fuzz::promise(ratio.defined() && ratio == ratio, "a share that was read is one");
  const std::int64_t whole = ratio.floor_of(1'000'000);
  fuzz::promise(Ratio(whole, 1'000'000) <= ratio && Ratio(whole + 1, 1'000'000) > ratio,
                "a floor is below, by less than 1");
  const Ratio rounded(ratio.rounded(decimals), decimals == 0 ? 1 : decimals == 1 ? 10 : 100);
  fuzz::promise(Ratio(2 * rounded.numerator() - 1, 2 * rounded.denominator()) <= ratio &&
                    Ratio(2 * rounded.numerator() + 1, 2 * rounded.denominator()) >= ratio,
                "what is rounded is off by no more than a half");
}

}  // namespace

void fuzz::try_input(std::string_view text) {
  const int decimals = static_cast<int>(fuzz::take_choice(text) % 7);
  check_scaled(text, decimals, NumberStyle::plain);
  check_scaled(text, decimals, NumberStyle::vietnamese);
  if (const auto ratio = Ratio::parse(text)) {
    check_ratio(*ratio, decimals % 3);
  }
  if (const auto number = workbook_number(text)) {
    fuzz::promise(workbook_number(*number) == number, "a decimal of a workbook stands for itself", *number);
  }
}
