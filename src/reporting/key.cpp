#include "danvan/reporting/key.hpp"

#include "danvan/base/error.hpp"
#include "reporting/messages.hpp"

namespace danvan::reporting {
namespace {

std::int64_t placed(std::int64_t part, int bits, std::string_view what) {
  if (part < 0 || part >= (std::int64_t{1} << bits)) {
    throw Error(Exit::refused, message(messages::key_is_full, what));
  }
  return part;
}

constexpr int form_shift = FigureKey::indicator_bits;
constexpr int unit_shift = form_shift + FigureKey::form_bits;
constexpr int period_shift = unit_shift + FigureKey::unit_bits;

constexpr std::int64_t low_bits(std::int64_t key, int bits) {
  return key & ((std::int64_t{1} << bits) - 1);
}

}  // namespace

std::int64_t FigureKey::packed() const {
  return (placed(period, period_bits, "period") << period_shift) | (placed(unit, unit_bits, "unit") << unit_shift) |
         (placed(form, form_bits, "form") << form_shift) | placed(indicator, indicator_bits, "indicator");
}

FigureKey FigureKey::unpacked(std::int64_t key) {
  return {key >> period_shift, low_bits(key >> unit_shift, unit_bits), low_bits(key >> form_shift, form_bits),
          low_bits(key, indicator_bits)};
}

KeyRange FigureKey::of_period(Period period) {
  return {FigureKey{period.number(), 0, 0, 0}.packed(), FigureKey{period.number() + 1, 0, 0, 0}.packed() - 1};
}

KeyRange FigureKey::of_year(int year) {
  const std::int64_t first = std::int64_t{Period::of_year(year).number()} / 32 * 32;
  return {FigureKey{first, 0, 0, 0}.packed(), FigureKey{first + 32, 0, 0, 0}.packed() - 1};
}

KeyRange FigureKey::of_submission(Period period, std::int64_t unit, std::int64_t form) {
  const std::int64_t first = FigureKey{period.number(), unit, form, 0}.packed();
  return {first, first + (std::int64_t{1} << indicator_bits) - 1};
}

}  // namespace danvan::reporting
