#include "danvan/reporting/life.hpp"

#include "danvan/reporting/deadline.hpp"
#include "reporting/deriver.hpp"
#include "reporting/messages_life.hpp"
#include "reporting/reports.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

/// The report that a request names.
struct Found {
  const registry::Unit& unit;
  std::string form;
  const Standing& standing;
};

Found found(const Reports& reports, const registry::Unit& unit, const StepRequest& request) {
  const std::string form = reports.form(request.form, {&unit});
  const Standing* standing = reports.find(unit, form);
  if (standing == nullptr) {
    throw Error(Exit::refused, message(messages::nothing_stands_of_form, unit.code, form, request.period.code()))
        .rule("RP-20")
        .hint(message(messages::see_status, request.period.code()));
  }
  return {unit, form, *standing};
}

/// The same step again, said in the same words.
bool done_already(const Reports& reports, const Found& report, StepKind kind, const StepRequest& request) {
  const std::span<const Step> steps = reports.steps(report.standing.latest());
  return !steps.empty() && steps.back().kind == kind && steps.back().reason == request.reason;
}

const Header& standing_revision(const Reports& reports, const Found& report, const StepRequest& request) {
  if (!report.standing.newest) {
    throw Error(Exit::refused,
                message(messages::nothing_stands_of_form, report.unit.code, report.form, request.period.code()))
        .rule("RP-20")
        .hint(message(messages::see_report, report.unit.code, request.period.code()));
  }
  const Header& header = *report.standing.newest;
  if (const auto wrong = wrong_day(report.unit, header, reports.steps(header), request.on, request.today)) {
    throw Error(*wrong);
  }
  return header;
}

StepOutcome outcome_of(const Reports& reports, const Found& report, const StepRequest& request) {
  StepOutcome outcome;
  outcome.form = report.form;
  const config::Form* form = reports.definition(report.form);
  const Date closes =
      form == nullptr
          ? Date::forever()
          : reports.allowances().days(report.unit.id, report.standing.form, deadlines(*form, request.period)).closes;
  outcome.closed_on = closes < request.today ? closes : Date::forever();
  return outcome;
}

/// The newest revision that stands once the one that does now is gone.
const Header* next_standing(const Standing& standing) {
  const auto next = std::find_if(standing.others.rbegin(), standing.others.rend(),
                                 [](const Header& header) { return header.stands(); });
  return next == standing.others.rend() ? nullptr : &*next;
}

StepOutcome take_out(store::Write& write, const config::Definitions& definitions, const StepRequest& request,
                     StepKind kind) {
  const registry::Units units = registry::Units::load(write.store());
  const Reports reports = Reports::load(write.store(), definitions, request.period);
  const Found report = found(reports, units.require(request.unit), request);
  StepOutcome outcome = outcome_of(reports, report, request);
  if (done_already(reports, report, kind, request)) {
    return outcome;
  }
  const Header& header = standing_revision(reports, report, request);
  const std::span<const Step> steps = reports.steps(header);
  if (const auto lock = locked(definitions, steps, report.unit.code, report.form, request.period.code())) {
    throw Error(Exit::refused, lock->reason).rule("RP-26").hint(lock->cure);
  }
  append_step(write, header, steps.size(), {kind, request.on, {}, request.reason});
  set_state(write, header.id, word(kind));
  FigureWriter figures(write);
  figures.erase(FigureKey::of_submission(header.period, header.unit, header.form));
  const Header* next = next_standing(report.standing);
  if (next != nullptr) {
    Deriver(write.store(), definitions, &write).put(*next, figures);
  }
  figures.flush();
  outcome.done = true;
  outcome.revision = header.revision;
  outcome.stands = next == nullptr ? 0 : next->revision;
  return outcome;
}

}  // namespace

StepOutcome return_report(store::Write& write, const config::Definitions& definitions, const StepRequest& request) {
  return take_out(write, definitions, request, StepKind::returned);
}

StepOutcome withdraw_report(store::Write& write, const config::Definitions& definitions, const StepRequest& request) {
  return take_out(write, definitions, request, StepKind::withdrawn);
}

StepOutcome unlock_report(store::Write& write, const config::Definitions& definitions, const StepRequest& request) {
  const registry::Units units = registry::Units::load(write.store());
  const Reports reports = Reports::load(write.store(), definitions, request.period);
  const Found report = found(reports, units.require(request.unit), request);
  StepOutcome outcome = outcome_of(reports, report, request);
  if (done_already(reports, report, StepKind::unlocked, request)) {
    return outcome;
  }
  const Header& header = standing_revision(reports, report, request);
  const std::span<const Step> steps = reports.steps(header);
  if (acceptances(steps).empty()) {
    throw Error(Exit::refused, message(messages::not_locked, report.unit.code, report.form, request.period.code()))
        .rule("RP-23")
        .hint(message(messages::not_locked_cure));
  }
  append_step(write, header, steps.size(), {StepKind::unlocked, request.on, {}, request.reason});
  if (header.state != "submitted") {
    set_state(write, header.id, "submitted");
  }
  outcome.done = true;
  outcome.revision = header.revision;
  outcome.stands = header.revision;
  return outcome;
}

}  // namespace danvan::reporting
