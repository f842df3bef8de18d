#pragma once

#include "danvan/reporting/allowances.hpp"
#include "danvan/reporting/submit.hpp"
#include "reporting/amend.hpp"
#include "reporting/doubts.hpp"
#include "reporting/draft.hpp"
#include "reporting/figure_table.hpp"
#include "reporting/judge.hpp"
#include "reporting/known_reports.hpp"
#include "reporting/warning_table.hpp"

namespace danvan::reporting {

/// Rows in, submissions out: gathers rows in a batch, sorts it, and judges and keeps each submission in it. The last
/// unit and period read is held over to the next batch, since more of its rows may follow.
class Intake {
 public:
  static constexpr std::size_t text_limit = 16U << 20U;  // bytes of text that end a batch
  /// Whether the rows are a whole submission, or change some figures of the one that stands.
  enum class Takes { whole, changes };

  Intake(store::Write& write, const registry::Units& units, Catalogue& catalogue, const SubmitOptions& options,
         FaultSink sink, Takes takes = Takes::whole, std::string note = {});

  void add(const Record& row);
  std::uint32_t keep_text(Side side) { return m_batch.keep(std::move(side)); }
  /// Reports a fault. From then on nothing is written, unless sound submissions are to be taken in spite of it.
  void fault(const Fault& fault);
  /// The same for a fault that was reported already.
  void unsound() { m_sound = false; }
  /// Whole submissions are shown to it, with what stands, in place of being judged and kept.
  using Comparer = std::function<void(const Draft&, const Standing*)>;
  void compare_only(Comparer compare) { m_compare = std::move(compare); }
  [[nodiscard]] bool amends() const { return m_takes == Takes::changes; }
  SubmitOutcome finish();

 private:
  void work_off(bool last);
  /// Passes on the faults found in a batch, in the order of the lines.
  void tell();
  void hold_over(std::int64_t run);
  void take_run(std::span<Record> run);
  void take_submission(std::span<const Record> rows, bool sound);
  Draft draft_of(std::span<const Record> rows);
  bool no_duplicates(const Draft& draft);
  bool one_received(Draft& draft);
  bool one_note(Draft& draft);
  /// The figures that stand with those of the draft in their place; the draft then has these, and their note if it has
  /// none.
  std::optional<Amended> amend(Draft& draft, const Standing* standing);
  bool unchanged(const Draft& draft, const Standing* standing) const;
  /// Whether it is an earlier revision come again, or one that was returned or withdrawn.
  bool superseded(const Draft& draft, const Standing* standing);
  /// RP-26, where what stands is locked.
  std::optional<Ruling> lock(const Draft& draft, const Standing& standing) const;
  bool equals(const Draft& draft, const Header& header) const;
  /// Nothing where a rule refuses the submission, else the warnings it got.
  std::optional<std::vector<Ruling>> judged(const Draft& draft, const Standing* standing, bool figures);
  std::vector<Ruling> doubted(const Draft& draft);
  void refuse(const Draft& draft, const Ruling& ruling);
  void warn(const Draft& draft, const Message& warning);
  /// How a submission differs from what stands (RP-15).
  Message needs_reason(const Draft& draft, const Header& newest) const;
  /// Whether the revision that stands has the same figure, so that it was warned of then.
  bool told_before(const Draft& draft, const Header& newest, const Ruling& doubt) const;
  void note_incomplete(const Draft& draft);
  void noted(const Draft& draft);
  void keep(const Draft& draft, const Standing* standing, std::span<const Ruling> warnings);
  void scattered(const Draft& draft, bool taken);
  const Standing* standing(const Draft& draft);
  const Allowances& allowances(Period period);
  std::optional<bool> done_before(std::int64_t number) const;
  std::optional<std::int64_t> known_form(std::size_t place);
  std::int64_t indicator_term(std::size_t place);

  store::Write& m_write;
  const registry::Units& m_units;
  Catalogue& m_catalogue;
  const SubmitOptions& m_options;
  FaultSink m_sink;
  Takes m_takes;
  std::string m_note;
  Comparer m_compare;
  bool m_sound = true;
  bool m_working = false;       // on a batch, whose rows stand in the order of their keys
  std::vector<Fault> m_untold;  // of that batch
  Batch m_batch;
  SubmitOutcome m_outcome;
  HeaderWriter m_headers;
  WarningWriter m_warnings;
  Doubts m_doubts;
  FigureWriter m_figures;
  KnownReports m_known;
  std::map<Period, Allowances> m_allowances;  // as far as read
  const PeriodForms* m_doubted = nullptr;     // the period of the submission judged last
  std::vector<std::int64_t> m_done;   // submissions of earlier batches, twice their number, plus 1 if taken; sorted
  std::vector<std::int64_t> m_fresh;  // the same of this batch
  std::vector<std::optional<std::int64_t>> m_form_terms, m_indicator_terms;  // by place
};

}  // namespace danvan::reporting
