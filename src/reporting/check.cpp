#include "danvan/reporting/check.hpp"

#include "danvan/register/units.hpp"
#include "reporting/deriver.hpp"
#include "reporting/messages.hpp"

#include <map>

namespace danvan::reporting {
namespace {

Derived stored(store::Store& store, KeyRange range) {
  Derived rows;
  each_number(store, range, [&](const IndexNumber& row) { rows.numbers.push_back(row); });
  each_text(store, range, [&](const IndexText& row) { rows.texts.push_back(row); });
  return rows;
}

store::Finding finding(std::string object, Message what) {
  return {store::Finding::Severity::error, std::move(object), std::move(what), message(messages::index_cure)};
}

}  // namespace

std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions) {
  const registry::Units units = registry::Units::load(store);
  Deriver deriver(store, definitions);
  std::map<std::int64_t, std::string> forms;
  for (const config::Form& form : definitions.forms) {
    if (const std::optional<std::int64_t> term = store::term(store, "form", form.code)) {
      forms.emplace(*term, form.code);
    }
  }
  std::vector<store::Finding> findings;
  std::int64_t belonging = 0;
  each_standing(store, [&](const Standing& one) {
    const Derived found = stored(store, FigureKey::of_submission(one.period, one.unit, one.form));
    belonging += static_cast<std::int64_t>(found.numbers.size() + found.texts.size());
    const std::optional<Derived> wanted = one.newest ? deriver.derive(*one.newest) : Derived{};
    if (wanted == found) {
      return;
    }
    const auto form = forms.find(one.form);
    const std::string name = form == forms.end() ? std::to_string(one.form) : form->second;
    const std::string object = "submission " + units.at(one.unit).code + " " + one.period.code() + " " + name;
    findings.push_back(wanted ? finding(object, message(messages::index_differs))
                              : finding(object, message(messages::document_unreadable, name, one.period.code())));
  });
  if (const std::int64_t strays = count_figures(store) - belonging; strays > 0) {
    findings.push_back(finding("table figure_index", message(messages::index_strays, strays)));
  }
  return findings;
}

void reindex(store::Write& write, const config::Definitions& definitions) {
  constexpr std::size_t batch = 1U << 18U;
  Deriver deriver(write.store(), definitions, &write);
  FigureWriter writer(write);
  writer.erase_all();
  each_standing(write.store(), [&](const Standing& one) {
    if (!one.newest) {
      return;
    }
    deriver.put(*one.newest, writer);
    if (writer.waiting() >= batch) {
      writer.flush();
    }
  });
  writer.flush();
}

}  // namespace danvan::reporting
