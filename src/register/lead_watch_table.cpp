#include "danvan/register/leads.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>

namespace danvan::registry {
namespace {

/// Whom the record names as the lead of each model that day. A model whose newest step ended or dropped it is asked
/// after one by one: few models pass at once.
constexpr const char* all_leads = R"(
    SELECT model.id, coalesce(lead.unit, model.unit), coalesce(lead.from_day, model.registered)
    FROM model
    LEFT JOIN (
      SELECT model, unit, max(from_day) AS from_day
      FROM model_lead
      WHERE from_day <= ?
      GROUP BY model) AS lead ON lead.model = model.id)";

constexpr const char* newest_status = R"(
    SELECT status IN ('ended', 'dropped')
    FROM model_status
    WHERE model = ?
    ORDER BY on_day DESC, sequence DESC
    LIMIT 1)";

}  // namespace

LeadWatch::LeadWatch(store::Store& store) : m_units(Units::load(store)), m_successions(Successions::load(store)) {}

LeadsPassed LeadWatch::passed(store::Store& store, Date today) const {
  const Units units = Units::load(store);
  const Successions successions = Successions::load(store);
  const Date day = successions.all().empty() ? today : std::max(today, successions.all().back().on);
  const Leads before(m_units, m_successions, day);
  const Leads after(units, successions, day);
  SQLite::Statement rows(store.database(), all_leads);
  rows.bind(1, day.days());
  SQLite::Statement status(store.database(), newest_status);
  const auto over = [&](std::int64_t model) {
    status.reset();
    status.bind(1, model);
    return status.executeStep() && status.getColumn(0).getInt() != 0;
  };
  LeadsPassed passed;
  std::map<std::string_view, LeadsPassed::To> to;
  while (rows.executeStep()) {
    const std::int64_t unit = rows.getColumn(1).getInt64();
    const Date from(rows.getColumn(2).getInt());
    const Lead was = before.of(unit, from);
    const Lead is = after.of(unit, from);
    if (was.unit == is.unit || over(rows.getColumn(0).getInt64())) {
      continue;
    }
    if (is.unit) {
      LeadsPassed::To& one = to[units.at(*is.unit).code];
      one.unit = *is.unit;
      ++one.models;
    } else {
      ++passed.waiting;
    }
  }
  for (const auto& [code, one] : to) {
    passed.to.push_back(one);
  }
  return passed;
}

}  // namespace danvan::registry
