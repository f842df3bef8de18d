#pragma once

#include "danvan/reporting/warnings.hpp"
#include "reporting/judge.hpp"

#include <memory>
#include <span>

namespace SQLite {
class Statement;
}

namespace danvan::reporting {

/// Puts in what a submission was warned of.
class WarningWriter {
 public:
  explicit WarningWriter(store::Write& write);
  ~WarningWriter();
  /// `submission` is the id of its row.
  void insert(std::int64_t submission, std::span<const Ruling> warnings);

 private:
  store::Write& m_write;
  std::unique_ptr<SQLite::Statement> m_insert;  // made when first needed
};

}  // namespace danvan::reporting
