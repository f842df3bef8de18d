#pragma once

#include "danvan/reporting/steps.hpp"
#include "reporting/submission_table.hpp"

namespace danvan::reporting {

/// The steps of all submissions of a period, read in one ordered scan.
class StepLog {
 public:
  static StepLog load(store::Store& store, Period period);
  /// Of one revision, in their order.
  [[nodiscard]] std::span<const Step> of(const Header& header) const;

 private:
  std::vector<Step> m_steps;
  struct Range {
    std::int64_t submission;
    std::size_t first, last;
  };
  std::vector<Range> m_ranges;  // by submission
};

/// Adds a step to a revision that has as many as given.
void append_step(store::Write& write, const Header& header, std::size_t before, const Step& step);

}  // namespace danvan::reporting
