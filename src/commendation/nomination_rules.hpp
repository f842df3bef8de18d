#pragma once

#include "danvan/commendation/nomination.hpp"

namespace danvan::commendation {

/// What is wrong with a request: the column it stands in, and whether the value cannot be used at all or a rule
/// refuses.
struct Fault {
  enum Column {
    code,
    kind,
    subject,
    unit,
    award,
    year,
    received,
    achievement_from,
    achievement_to,
    achievement
  } column;
  bool refused = false;
  std::string rule;
  Message reason;
  Message cure;
};

/// What the rules may look at; plain data, read once.
struct Facts {
  const config::Definitions& definitions;
  const registry::Units& units;
  const registry::Models& models;
  const Codes& persons;
  Date today;
};

/// Words to a nomination: everything in them that cannot be read or is not known. The nomination is whole if there is
/// no fault.
struct Read {
  Nomination nomination;
  std::vector<Fault> faults;
};
Read read(const Request& request, const Facts& facts);

/// The rules NM-… on a nomination, given those that stand already. `unread` says which of it could not be read: rules
/// that rest on that are left out, the others still speak.
std::vector<Fault> judge(const Nomination& nomination, const Facts& facts, const std::vector<Nomination>& standing,
                         const std::vector<Fault>& unread = {});

}  // namespace danvan::commendation
