#pragma once

#include "reporting/history.hpp"
#include "reporting/judge.hpp"
#include "reporting/other_texts.hpp"
#include "reporting/register_counts.hpp"

namespace danvan::reporting {

/// What makes a submission doubtful beside what the record knows: RP-50 the register counts other models, RP-51 a
/// figure is far from the unit's earlier ones, RP-52 so far that the unit of measure was probably mistaken, RP-53 a
/// text is the unit's last one, RP-54 a text is another unit's. Warnings only; each part of the record is read when a
/// submission first needs it.
class Doubts {
 public:
  Doubts(store::Store& store, const registry::Units& units, const Catalogue& catalogue);

  /// `form` is the term of the draft's form; nothing where nobody handed in such a form yet. Figures of other periods
  /// must be in the record by now.
  std::vector<Ruling> of(const Draft& draft, std::optional<std::int64_t> form);
  /// The draft asked about last is in the record now; `form` as it is there.
  void taken(const Draft& draft, std::int64_t form);

 private:
  void compare_with_register(const Draft& draft);
  void compare_with_history(const Draft& draft, std::int64_t form);
  void compare_with_texts(const Draft& draft, std::int64_t form);
  /// The whole register, also where one submission is looked at with its own unit alone.
  const registry::Units& all_units();
  OtherTexts& texts(const Draft& draft, std::int64_t form);
  void warn(std::string rule, const Record& row, Message text);

  store::Store& m_store;
  const registry::Units& m_units;
  std::optional<registry::Units> m_all;  // once it is needed, where `m_units` is not whole
  const Catalogue& m_catalogue;
  std::optional<RegisterCounts> m_register;
  const PeriodForms* m_period = nullptr;  // of the draft asked about last; what follows is of it, by form
  std::map<std::int64_t, History> m_histories;
  std::map<std::int64_t, OtherTexts> m_texts;
  std::map<std::size_t, Sketch> m_sketches;  // of the draft's texts, by indicator
  std::vector<Ruling> m_found;
};

}  // namespace danvan::reporting
