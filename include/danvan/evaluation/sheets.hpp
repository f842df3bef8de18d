#pragma once

#include "danvan/evaluation/rounds.hpp"

#include <array>
#include <span>
#include <string_view>

namespace danvan::evaluation {

enum class Stage : std::uint8_t { self = 0, appraisal = 1, final = 2 };
inline constexpr std::array<std::string_view, 3> stage_codes = {"self", "appraisal", "final"};
inline std::string_view code_of(Stage stage) {
  return stage_codes[static_cast<std::size_t>(stage)];
}

/// The header of a score sheet: what one evaluator marked in one stage of a round.
struct SheetRow {
  Stage stage = Stage::appraisal;
  std::int64_t evaluator = 0;
  std::int64_t revision = 0;  // from 1
  Date received;
  std::int64_t marks = 0;
  Digest digest{};
};

/// One mark of a sheet. `worth` is points in hundredths, or the place of the option of a choice.
struct SheetMark {
  static constexpr std::int32_t not_arising = INT32_MIN;
  std::uint32_t subject = 0;  // place in the round's subjects
  std::uint32_t item = 0;     // place in the rubric
  std::int32_t worth = not_arising;
  std::string note;
  bool operator==(const SheetMark&) const = default;
};

/// The document of a sheet: its facts, then the marks by subject and item, in the order of their codes. The same marks
/// give the same bytes, whatever the order they came in.
std::string sheet_payload(const RoundFile& file, Stage stage, std::string_view evaluator,
                          std::span<const SheetMark> marks);

/// The marks of a sheet's document, in the document's order. Throws `Error` 6 when it is not one of this round.
std::vector<SheetMark> sheet_marks(const RoundFile& file, std::string_view payload);

/// Places of the rubric's items in the order of their codes, which is the order of a sheet.
std::vector<std::uint32_t> items_by_code(const Scheme& scheme);

}  // namespace danvan::evaluation
