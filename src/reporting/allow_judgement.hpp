#pragma once

#include "danvan/register/units.hpp"
#include "danvan/reporting/allow.hpp"
#include "danvan/reporting/allowances.hpp"
#include "reporting/submission_table.hpp"

namespace danvan::reporting {

/// In the order of `allow_columns`.
enum class AllowColumn : std::size_t { unit, period, form, reason, on, until };

/// Why a request is not taken. `refusal`: it can be read, but a rule refuses it.
struct AllowFault {
  AllowColumn column = AllowColumn::unit;
  std::string rule;
  Message reason, cure;
  bool refusal = false;
};

/// One report of a unit for which something is asked, and what the record says of it.
struct AllowCase {
  const registry::Unit& unit;
  const config::Form& form;
  Period period;
  std::optional<Date> until;
  std::optional<Date> on;  // the day it was granted, where that was said
  const std::string& reason;
  bool owed = true;
  const Allowances::Extension* extension = nullptr;
  const Allowances::Exemption* exemption = nullptr;
  const Standing* standing = nullptr;  // null: nothing handed in
};

/// The same was granted before.
bool granted_already(const AllowCase& one);
/// RP-31 before the due day, RP-32 not owed, RP-33 handed in already, RP-34 exempt already, RP-11 not in force.
std::optional<AllowFault> judge(const AllowCase& one);
/// What is taken, but should be known: an extension of what was not owed, or of what came in late.
std::optional<Message> warning(const AllowCase& one);

}  // namespace danvan::reporting
