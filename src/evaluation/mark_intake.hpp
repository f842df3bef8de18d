#pragma once

#include "danvan/base/csv.hpp"
#include "danvan/evaluation/evaluators.hpp"
#include "danvan/evaluation/sheets.hpp"
#include "danvan/register/units.hpp"

#include <utility>

namespace danvan::evaluation {

/// The columns of scores.csv, by their places.
namespace score_column {
enum Place : std::size_t { round, evaluator, subject, item, value, stage, note };
}
inline constexpr CsvColumn score_columns[] = {{"round", true}, {"evaluator", true}, {"subject", true}, {"item", true},
                                              {"value", true}, {"stage"},           {"note"}};

/// One mark as it was written.
struct WrittenMark {
  std::string_view round, evaluator, subject, item, value, stage, note;
};

struct MarkFault {
  std::size_t column = 0;
  std::string value;
  Message reason, cure;
  std::string rule = {};
  Exit exit = Exit::bad_input;  // of a single act: `refused` where a rule forbids what is well formed
};

/// A mark as numbers: 16 bytes, for there may be millions to sort. The key packs, from the top, stage, evaluator,
/// subject and item by the order of their codes: the order of sheets and of the marks in them.
struct MarkRecord {
  std::uint64_t key = 0;
  std::uint32_t line = 0;
  std::int32_t worth = 0;
  auto operator<=>(const MarkRecord&) const = default;
};
namespace mark_record {
inline constexpr int item_bits = 12, subject_bits = 22, evaluator_bits = 14;
/// What stands or falls together with `--partial`: stage, evaluator and subject.
inline std::uint64_t part(std::uint64_t key) {
  return key >> item_bits;
}
inline std::uint64_t sheet(std::uint64_t key) {
  return key >> (item_bits + subject_bits);
}
inline std::uint64_t subject(std::uint64_t key) {
  return part(key) & ((std::uint64_t{1} << subject_bits) - 1);
}
inline std::uint64_t item(std::uint64_t key) {
  return key & ((std::uint64_t{1} << item_bits) - 1);
}
inline std::uint64_t evaluator(std::uint64_t sheet) {
  return sheet & ((std::uint64_t{1} << evaluator_bits) - 1);
}
inline Stage stage(std::uint64_t sheet) {
  return static_cast<Stage>(sheet >> evaluator_bits);
}
}  // namespace mark_record

/// What came of one mark: what it belongs to as far as that is known, and the record unless there are faults.
struct TakenMark {
  std::optional<std::uint64_t> part;
  MarkRecord record;
  std::vector<MarkFault> faults;
};

/// Checks marks against the round, one after the other.
class MarkIntake {
 public:
  MarkIntake(const RoundFile& file, std::vector<Evaluator> evaluators, registry::Units units, NumberStyle numbers);

  [[nodiscard]] TakenMark take(const WrittenMark& mark);

  [[nodiscard]] const std::vector<Evaluator>& evaluators() const { return m_evaluators; }
  /// The item's place in the rubric, from its place by code.
  [[nodiscard]] std::uint32_t item_at(std::uint64_t by_code) const { return m_items[by_code]; }

 private:
  struct Worth {
    std::int32_t worth = SheetMark::not_arising;
    std::optional<MarkFault> fault;
  };
  [[nodiscard]] Worth worth_of(const config::Item& item, std::string_view value) const;
  [[nodiscard]] Worth option_of(const config::Item& item, std::string_view value) const;
  [[nodiscard]] Worth points_of(const config::Item& item, std::string_view value) const;
  [[nodiscard]] bool conflict(std::size_t evaluator, std::size_t subject);
  [[nodiscard]] Message suggestion(std::string_view wanted, const Codes& known, const Text& otherwise);

  const RoundFile& m_file;
  std::vector<Evaluator> m_evaluators;  // by code
  registry::Units m_units;
  NumberStyle m_numbers;
  Date m_day;  // units stand to each other as they did then
  Codes m_evaluator_codes, m_item_codes;
  std::vector<std::uint32_t> m_items;  // by code -> place in the rubric
  std::pair<std::size_t, std::size_t> m_last_pair{SIZE_MAX, SIZE_MAX};
  bool m_last_conflict = false;
  int m_suggestions_left = 40;  // finding the nearest reads every code; only the first faults are shown
};

}  // namespace danvan::evaluation
