#include "reporting/allow_judgement.hpp"

#include "danvan/reporting/owed.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_due.hpp"

namespace danvan::reporting {
namespace {

AllowFault refusal(AllowColumn column, std::string rule, Message reason, Message cure) {
  return {column, std::move(rule), std::move(reason), std::move(cure), true};
}

std::optional<AllowFault> judge_extension(const AllowCase& one) {
  const std::string period = one.period.code();
  if (!in_force_within(one.unit, one.period.first(one.form.cutoff_day), one.period.last(one.form.cutoff_day))) {
    return refusal(AllowColumn::unit, "RP-11", message(messages::not_in_force, one.unit.code, period),
                   message(messages::not_in_force_cure, one.unit.code));
  }
  const Date due = deadlines(one.form, one.period).due;
  if (*one.until < due) {
    return refusal(AllowColumn::until, "RP-31", message(messages::until_before_due, one.form.code, period, due.iso()),
                   message(messages::until_cure));
  }
  return std::nullopt;
}

std::optional<AllowFault> judge_exemption(const AllowCase& one) {
  const std::string period = one.period.code();
  if (!one.owed) {
    return refusal(AllowColumn::unit, "RP-32", message(messages::does_not_owe, one.unit.code, one.form.code, period),
                   message(messages::owes_nothing_cure, period));
  }
  if (one.standing != nullptr && one.standing->newest) {
    return refusal(AllowColumn::unit, "RP-33",
                   message(messages::exempt_after_submission, one.unit.code, one.form.code, period,
                           one.standing->first_received->iso()),
                   message(messages::exempt_after_submission_cure));
  }
  return std::nullopt;
}

}  // namespace

bool granted_already(const AllowCase& one) {
  const auto same = [&](const auto* granted) {
    return granted != nullptr && granted->reason == one.reason && one.on.value_or(granted->on) == granted->on;
  };
  if (!one.until) {
    return same(one.exemption);
  }
  // Who is exempt by now needs no extension, but what says the day as well is what was granted before.
  return same(one.extension) && one.extension->until == *one.until && (one.exemption == nullptr || one.on);
}

std::optional<AllowFault> judge(const AllowCase& one) {
  if (one.exemption != nullptr) {
    return refusal(AllowColumn::unit, "RP-34",
                   message(messages::exempt_already, one.unit.code, one.form.code, one.period.code(),
                           one.exemption->on.iso(), one.exemption->reason),
                   message(messages::exempt_already_cure));
  }
  return one.until ? judge_extension(one) : judge_exemption(one);
}

std::optional<Message> warning(const AllowCase& one) {
  if (!one.until) {
    return std::nullopt;
  }
  const std::string period = one.period.code();
  if (!one.owed) {
    return message(messages::extends_nobody, one.unit.code, one.form.code, period, one.until->iso());
  }
  const std::optional<Date> received = one.standing != nullptr ? one.standing->first_received : std::nullopt;
  const Date due = one.extension != nullptr ? one.extension->until : deadlines(one.form, one.period).due;
  if (received && *received > due && *received <= *one.until) {
    return message(messages::was_late, one.unit.code, one.form.code, period, received->iso());
  }
  return std::nullopt;
}

}  // namespace danvan::reporting
