#pragma once

#include "danvan/config/definitions.hpp"
#include "reporting/figure_table.hpp"
#include "reporting/payload.hpp"
#include "reporting/submission_table.hpp"

#include <map>

namespace danvan::reporting {

/// The rows that a document's figures make, by key.
struct Derived {
  std::vector<IndexNumber> numbers;
  std::vector<IndexText> texts;
  bool operator==(const Derived&) const = default;
};

class Deriver {
 public:
  /// With `write` an indicator without a number is given the one that it had; without, its figures cannot be derived.
  Deriver(store::Store& store, const config::Definitions& definitions, store::Write* write = nullptr);

  /// Nothing where the document is missing, cannot be read, or speaks of what is not known or has no number.
  std::optional<Derived> derive(const Header& header);
  /// The codes of the indicators without a number of which this document speaks; none where there is more amiss.
  std::vector<std::string> without_number(const Header& header) const;
  /// Hands a revision's figures to the writer. Throws `Error` 6 where they cannot be derived.
  void put(const Header& header, FigureWriter& writer);

 private:
  struct Known {
    const config::Indicator* indicator;
    std::optional<std::int64_t> term;
  };

  bool add(Derived& rows, const Header& header, const Revision::Value& value);

  store::Store& m_store;
  store::Write* m_write;
  std::map<std::string, Known, std::less<>> m_indicators;
};

}  // namespace danvan::reporting
