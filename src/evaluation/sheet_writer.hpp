#pragma once

#include "danvan/evaluation/score.hpp"
#include "evaluation/mark_intake.hpp"
#include "evaluation/mark_table.hpp"

#include <map>

namespace danvan::evaluation {

/// Notes of marks by their record's key; few marks have one.
using MarkNotes = std::map<std::uint64_t, std::string>;

/// Lays marks over the newest sheets of their evaluators and writes what differs.
class SheetWriter {
 public:
  SheetWriter(store::Write& write, const RoundFile& file, const MarkIntake& intake, Date received);

  /// The marks of one sheet, in the order of their keys, without duplicates.
  void put(std::span<const MarkRecord> marks, const MarkNotes& notes);
  /// Writes what is left; says what was done.
  ScoreOutcome finish();

 private:
  [[nodiscard]] std::vector<SheetMark> given(std::span<const MarkRecord> marks, const MarkNotes& notes) const;
  void index(const SheetRow& sheet, std::span<const SheetMark> marks);

  store::Write& m_write;
  const RoundFile& m_file;
  const MarkIntake& m_intake;
  Date m_received;
  ItemTerms m_terms;
  std::map<std::pair<Stage, std::int64_t>, SheetRow> m_newest;
  std::vector<SheetRow> m_sheets;
  MarkWriter m_index;
  ScoreOutcome m_outcome;
};

/// A sheet's mark as the derived table has it.
IndexedMark indexed(const RoundFile& file, const ItemTerms& terms, Stage stage, std::int64_t evaluator,
                    const SheetMark& mark);

}  // namespace danvan::evaluation
