#pragma once

#include "danvan/base/period.hpp"
#include "danvan/store/store.hpp"

#include <memory>
#include <optional>
#include <string>

namespace SQLite {
class Statement;
}

namespace danvan::reporting {

/// A row of `report_extension`, or without `until` of `report_exemption`.
struct Allowance {
  Period period = Period::of_year(2000);
  std::int64_t unit = 0;
  std::int64_t form = 0;  // a term
  std::optional<Date> until;
  Date on;
  std::string reason;
};

class AllowanceWriter {
 public:
  explicit AllowanceWriter(store::Write& write);
  ~AllowanceWriter();
  void insert(const Allowance& allowance);

 private:
  std::unique_ptr<SQLite::Statement> m_extend, m_exempt;
  std::int64_t m_next_extension, m_next_exemption;
};

}  // namespace danvan::reporting
