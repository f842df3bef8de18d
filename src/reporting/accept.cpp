#include "danvan/base/diagnostics.hpp"
#include "danvan/reporting/life.hpp"
#include "danvan/reporting/owed.hpp"
#include "reporting/messages_life.hpp"
#include "reporting/reports.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace danvan::reporting {
namespace {

/// Why a report cannot be accepted.
struct Refusal {
  std::string rule;
  Message reason, cure;
};

class Accepter {
 public:
  Accepter(store::Write& write, const config::Definitions& definitions, const AcceptRequest& request)
      : m_write(write),
        m_definitions(definitions),
        m_request(request),
        m_units(registry::Units::load(write.store())),
        m_reports(Reports::load(write.store(), definitions, request.period)) {}

  AcceptOutcome run() {
    const std::vector<const registry::Unit*> named = named_units();
    const std::vector<const registry::Unit*> below = units_below();
    std::vector<const registry::Unit*> all = named;
    all.insert(all.end(), below.begin(), below.end());
    m_outcome.form = m_reports.form(m_request.form, all);
    for (const registry::Unit* unit : named) {
      take(*unit, true);
    }
    for (const registry::Unit* unit : below) {
      if (std::find(named.begin(), named.end(), unit) == named.end()) {
        take(*unit, false);
      }
    }
    throw_if_refused();
    return m_outcome;
  }

 private:
  [[nodiscard]] std::vector<const registry::Unit*> named_units() const {
    std::vector<const registry::Unit*> units;
    for (const std::string& code : m_request.units) {
      const registry::Unit* unit = m_units.find(m_units.require(code).code);
      if (std::find(units.begin(), units.end(), unit) == units.end()) {
        units.push_back(unit);
      }
    }
    return units;
  }

  [[nodiscard]] std::vector<const registry::Unit*> units_below() const {
    std::vector<const registry::Unit*> units;
    if (m_request.all_of.empty()) {
      return units;
    }
    const registry::Unit& parent = m_units.require(m_request.all_of);
    const Date day = m_reports.last_day(m_request.form);
    for (const registry::Unit& unit : m_units.all()) {
      const registry::UnitVersion& version = unit.named_on(day);
      if (version.from <= day && version.parent == parent.id) {
        units.push_back(&unit);
      }
    }
    if (units.empty()) {
      throw Error(Exit::refused, message(messages::nobody_below, parent.code, day.iso())).rule("RP-20");
    }
    return units;
  }

  void take(const registry::Unit& unit, bool named) {
    const Standing* standing = m_reports.find(unit, m_outcome.form);
    if (standing != nullptr && standing->newest) {
      return judge(unit, *standing->newest);
    }
    if (named) {
      const std::string period = m_request.period.code();
      return refuse({"RP-20", message(messages::nothing_stands_of_form, unit.code, m_outcome.form, period),
                     message(messages::see_status, period)});
    }
    const config::Form* form = m_reports.definition(m_outcome.form);
    const bool owing = form != nullptr && owes(unit, *form, m_request.period, m_definitions.kinds) && !exempt(unit);
    m_outcome.missing += owing ? 1 : 0;
  }

  [[nodiscard]] bool exempt(const registry::Unit& unit) const {
    const std::optional<std::int64_t> term = store::term(m_write.store(), "form", m_outcome.form);
    return term && m_reports.allowances().exemption(unit.id, *term) != nullptr;
  }

  void judge(const registry::Unit& unit, const Header& header) {
    const std::span<const Step> steps = m_reports.steps(header);
    const std::vector<Step> accepted = acceptances(steps);
    const config::Form* form = m_reports.definition(m_outcome.form);
    const std::vector<std::string> levels =
        form == nullptr ? std::vector<std::string>()
                        : accepting_levels(*form, unit, m_units, m_reports.last_day(m_outcome.form), m_definitions);
    const std::optional<std::string> next = next_level(levels, accepted);
    if (auto refusal = wrong_level(unit, header, levels, next)) {
      return refuse(std::move(*refusal));
    }
    const bool by_this_level =
        std::any_of(accepted.begin(), accepted.end(), [&](const Step& step) { return step.level == m_request.level; });
    if (header.state == "accepted" || (!m_request.level.empty() && by_this_level)) {
      ++m_outcome.unchanged;
      return;
    }
    if (form != nullptr && form->double_entry && !verified(steps)) {
      return refuse({"RP-24", message(messages::not_verified, unit.code, m_outcome.form, m_request.period.code()),
                     message(messages::not_verified_cure)});
    }
    if (const auto wrong = wrong_day(unit, header, steps, m_request.on, m_request.today)) {
      return refuse({wrong->rule(), wrong->message(), wrong->hints().front()});
    }
    const Step step{StepKind::accepted, m_request.on, next.value_or(""), {}};
    append_step(m_write, header, steps.size(), step);
    if (levels.empty() || step.level.empty() || step.level == levels.back()) {
      set_state(m_write, header.id, "accepted");
      ++m_outcome.accepted;
    } else {
      ++m_outcome.in_part;
    }
  }

  /// RP-22: a level that does not accept this unit's reports, or whose turn has not come; or none is named where
  /// several accept, as the same words would then do something else each time.
  [[nodiscard]] std::optional<Refusal> wrong_level(const registry::Unit& unit, const Header& header,
                                                   const std::vector<std::string>& levels,
                                                   const std::optional<std::string>& next) const {
    const std::string& level = m_request.level;
    if (level.empty()) {
      return levels.size() < 2 || header.state == "accepted"
                 ? std::nullopt
                 : std::optional(Refusal{"RP-22", message(messages::which_level, unit.code),
                                         message(messages::which_level_cure, next.value_or(levels.back()))});
    }
    const auto place = std::find(levels.begin(), levels.end(), level);
    if (place == levels.end()) {
      return Refusal{
          "RP-22", message(messages::not_its_level, unit.code, level_title(m_definitions, level)),
          levels.empty() ? message(messages::office_accepts) : message(messages::levels_accept, in_turn(levels))};
    }
    const auto turn = next ? std::find(levels.begin(), levels.end(), *next) : levels.end();
    if (turn < place && header.state != "accepted") {
      return Refusal{"RP-22", message(messages::not_its_turn, unit.code, level_title(m_definitions, *next)),
                     message(messages::not_its_turn_cure, unit.code, m_request.period.code(), m_outcome.form, *next)};
    }
    return std::nullopt;
  }

  /// As --level takes them, each with its title.
  [[nodiscard]] std::string in_turn(const std::vector<std::string>& levels) const {
    std::string text;
    for (const std::string& level : levels) {
      const std::string title = level_title(m_definitions, level);
      text += (text.empty() ? "" : ", ") + (title == level ? level : fmt::format("{} ({})", level, title));
    }
    return text;
  }

  void refuse(Refusal refusal) {
    ++m_refused;
    if (m_refusals.size() < Diagnostics::shown) {
      m_refusals.push_back(std::move(refusal));
    }
  }

  void throw_if_refused() const {
    if (m_refusals.empty()) {
      return;
    }
    const Refusal& first = m_refusals.front();
    Error error(Exit::refused, m_refused == 1 ? first.reason : message(messages::several_refused, m_refused));
    error.rule(first.rule);
    for (std::size_t i = 0; m_refused > 1 && i < m_refusals.size(); ++i) {
      error.hint(m_refusals[i].reason);
    }
    if (m_refused > m_refusals.size()) {
      error.hint(message(messages::more_refused, m_refused - m_refusals.size()));
    }
    throw error.hint(first.cure);
  }

  store::Write& m_write;
  const config::Definitions& m_definitions;
  const AcceptRequest& m_request;
  registry::Units m_units;
  Reports m_reports;
  AcceptOutcome m_outcome;
  std::size_t m_refused = 0;
  std::vector<Refusal> m_refusals;
};

}  // namespace

AcceptOutcome accept_reports(store::Write& write, const config::Definitions& definitions,
                             const AcceptRequest& request) {
  return Accepter(write, definitions, request).run();
}

}  // namespace danvan::reporting
