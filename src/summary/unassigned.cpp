#include "summary/facts.hpp"
#include "summary/wording.hpp"

namespace danvan::summary {

/// The models that no unit's row of T2 counts, with the unit that led each and those that followed it.
Part unassigned(const Facts& facts) {
  Part part{"T2a",
            {"danvan.summary.t2a.1",
             wording::t2a,
             {{"model", wording::model},
              {"title", wording::title},
              {"led_by", wording::led_by},
              {"followed_by", wording::followed_by}},
             {}},
            {},
            1,
            4};
  const auto name_of = [&](std::int64_t unit) { return facts.version(facts.units.at(unit)).name; };
  for (const registry::Model& model : facts.models.waiting) {
    const registry::Lead lead = facts.leads.of(model);
    std::vector<std::string> names;
    for (const std::int64_t one : lead.candidates) {
      names.push_back(name_of(one));
    }
    const std::string followers = fmt::format("{}", fmt::join(names, "; "));
    part.table.rows.push_back({{model.code, model.title, name_of(lead.recorded),
                                followers.empty() ? document::Cell(document::Empty{}) : document::Cell(followers)},
                               false});
    part.row_codes.push_back(model.code);
  }
  return part;
}

}  // namespace danvan::summary
