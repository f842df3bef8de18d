#pragma once

#include "danvan/commendation/nomination.hpp"

#include <memory>

namespace danvan::commendation {

/// Adds nominations, with one prepared statement.
class NominationWriter {
 public:
  explicit NominationWriter(store::Write& write);
  ~NominationWriter();
  void add(const Nomination& nomination);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Codes of the persons on record.
Codes person_codes(store::Store& store);

}  // namespace danvan::commendation
