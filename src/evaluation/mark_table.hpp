#pragma once

#include "danvan/base/sorted_runs.hpp"
#include "danvan/evaluation/scoring.hpp"
#include "danvan/evaluation/sheets.hpp"

#include <functional>

namespace danvan::evaluation {

/// The packed key of a derived mark: from the top round (13 bits), stage (2), subject (22), item (12), evaluator (14).
struct MarkKey {
  std::int64_t round = 0;
  Stage stage = Stage::appraisal;
  std::int64_t subject = 0, item = 0, evaluator = 0;  // ids; item is a term

  /// Throws `Error` 1 (DG-21) where a number does not fit.
  [[nodiscard]] std::int64_t packed() const;
  static MarkKey of(std::int64_t packed);
};

/// A row of the derived table.
struct IndexedMark {
  std::int64_t key = 0;
  std::optional<std::int64_t> points, option;
  bool operator==(const IndexedMark&) const = default;
};

/// The same in 16 bytes, for a file's worth of rows that wait to be written.
struct PackedMark {
  static constexpr std::int32_t none = INT32_MIN;
  std::int64_t key = 0;
  std::int32_t points = none, option = none;

  static PackedMark of(const IndexedMark& mark);
  auto operator<=>(const PackedMark&) const = default;
};

/// Gathers derived marks in any order, and puts them in by the order of their keys, which is several times faster. A
/// mark with the key of an older one takes its place.
class MarkWriter {
 public:
  explicit MarkWriter(store::Write& write) : m_write(write) {}
  void put(const IndexedMark& mark) { m_marks.add(PackedMark::of(mark)); }
  /// Nothing may be put afterwards.
  void finish();

 private:
  store::Write& m_write;
  SortedRuns<PackedMark> m_marks;
};

/// Every derived mark of a round and stage (of one subject where given), in the order of subject, item, evaluator.
void each_mark(store::Store& store, std::int64_t round, Stage stage, std::optional<std::int64_t> subject,
               const std::function<void(const IndexedMark&)>& visit);

/// Numbers of a round's items in packed keys, and back.
class ItemTerms {
 public:
  /// Reads the numbers; `round_file`'s opening gave them.
  static ItemTerms load(store::Store& store, const Scheme& scheme);
  [[nodiscard]] std::int64_t term(std::size_t item) const { return m_terms[item]; }
  [[nodiscard]] std::optional<std::uint32_t> item(std::int64_t term) const;

 private:
  std::vector<std::int64_t> m_terms;
  std::vector<std::uint32_t> m_items;  // by term, plus one
};
std::string term_code(const config::Rubric& rubric, const config::Item& item);

}  // namespace danvan::evaluation
