#include "danvan/register/leads.hpp"
#include "danvan/register/model_partners.hpp"
#include "register/fault.hpp"
#include "register/messages.hpp"
#include "register/messages_models.hpp"
#include "register/partner_rows.hpp"
#include "register/suggest.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace danvan::registry {
namespace {

enum PartnerColumn : std::size_t { column_model, column_partner, column_role, column_task };

constexpr std::array<std::string PartnerRow::*, partner_columns.size()> members{&PartnerRow::code, &PartnerRow::partner,
                                                                                &PartnerRow::role, &PartnerRow::task};

/// "S99" rather than "Hội Nông dân": taken as a name, a mistyped code would go unnoticed.
bool looks_like_code(std::string_view text) {
  return is_code(text) && std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The partners recorded, and those of this request as they are judged.
class PartnerJudgement {
 public:
  PartnerJudgement(store::Store& store, Date today)
      : m_units(Units::load(store)), m_models(Models::load(store)), m_leads(m_units, Successions::load(store), today) {
    for (Partner& one : partners(store)) {
      m_known.emplace(Key{one.model, one.role, one.partner}, Known{std::move(one.task), 0});
    }
  }

  /// What is wrong with the row; where nothing is, the partner is noted, as new unless it is known.
  std::vector<Fault> judge(const PartnerRow& row) {
    std::vector<Fault> faults;
    const auto fault = [&](std::size_t column, std::string rule, Message reason, Message cure,
                           Exit exit = Exit::bad_input) {
      faults.push_back({0, column, row.*members[column], std::move(rule), std::move(reason), std::move(cure), exit});
    };
    const Model* model = m_models.find(row.code);
    if (model == nullptr) {
      fault(column_model, "RG-24", no_such(messages::unknown_model, row.code),
            m_budget.spend() ? m_models.suggestion(row.code) : message(messages::see_model_list));
    }
    const Unit* unit = m_units.find(row.partner);
    if (row.partner.empty()) {
      fault(column_partner, "RG-67", message(messages::partner_empty), message(messages::partner_empty_cure));
    } else if (unit == nullptr && looks_like_code(row.partner)) {
      fault(column_partner, "RG-04", message(messages::partner_looks_like_code, row.partner),
            m_budget.spend() ? m_units.suggestion(row.partner) : message(messages::see_unit_list));
    }
    const auto roles = partner_roles();
    if (std::find(roles.begin(), roles.end(), row.role) == roles.end()) {
      fault(column_role, "RG-26", message(messages::not_allowed, row.role), allowed(row.role, roles));
    }
    if (!faults.empty()) {
      return faults;
    }
    const Key key{model->id, row.role, row.partner};
    // One who came to lead the model later stays on record as the partner that it was.
    if (unit != nullptr && m_leads.of(*model).unit == unit->id && !m_known.contains(key)) {
      fault(column_partner, "RG-57", message(messages::partner_leads, row.partner),
            message(messages::partner_leads_cure), Exit::refused);
      return faults;
    }
    const auto [entry, is_new] = m_known.try_emplace(key, Known{row.task, row.line});
    const Known& known = entry->second;
    if (is_new) {
      m_new.push_back(
          {model->id, row.role, row.partner, unit == nullptr ? std::nullopt : std::optional(unit->id), row.task});
    } else if (known.line > 0) {
      fault(column_partner, "RG-69", message(messages::partner_twice, known.line),
            message(messages::partner_twice_cure));
    } else if (known.task != row.task) {
      fault(column_task, "RG-68", message(messages::partner_differs, known.task, row.task),
            message(messages::partner_differs_cure), Exit::refused);
    } else {
      ++m_unchanged;
    }
    return faults;
  }

  Taken write(store::Write& write) const {
    insert_partners(write, m_new);
    return {.added = static_cast<std::int64_t>(m_new.size()), .unchanged = m_unchanged};
  }

 private:
  using Key = std::tuple<std::int64_t, std::string, std::string>;
  struct Known {
    std::string task;
    std::int64_t line = 0;  // of this file; 0: recorded before
  };

  Units m_units;
  Models m_models;
  Leads m_leads;
  SuggestionBudget m_budget;
  std::map<Key, Known> m_known;
  std::vector<Partner> m_new;
  std::int64_t m_unchanged = 0;
};

}  // namespace

std::vector<std::string> partner_roles() {
  return {"lead", "partner", "member"};
}

Taken import_partners(store::Write& write, const ImportFile& file, Diagnostics& diagnostics) {
  PartnerJudgement judgement(write.store(), write.now().local_date());
  CsvReader reader(file.path, partner_columns, file.csv, diagnostics);
  while (reader.next()) {
    if (reader.broken()) {
      continue;
    }
    PartnerRow row;
    for (std::size_t column = 0; column < members.size(); ++column) {
      row.*members[column] = reader.cell(column);
    }
    row.line = reader.line();
    for (const Fault& fault : judgement.judge(row)) {
      reader.reject(fault.column, fault.reason, fault.cure, fault.rule);
    }
  }
  return file.partial == Partial::no && !diagnostics.empty() ? Taken{} : judgement.write(write);
}

Taken add_partner(store::Write& write, const PartnerRow& given) {
  PartnerRow row;
  for (std::size_t column = 0; column < members.size(); ++column) {
    row.*members[column] = clean_option(given.*members[column], option_of(partner_columns[column].name));
  }
  PartnerJudgement judgement(write.store(), write.now().local_date());
  if (const auto faults = judgement.judge(row); !faults.empty()) {
    const Fault& first = gravest(faults);
    throw error_of(first, option_of(partner_columns[first.column].name));
  }
  return judgement.write(write);
}

}  // namespace danvan::registry
