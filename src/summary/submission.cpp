#include "summary/facts.hpp"
#include "summary/wording.hpp"

#include <map>

namespace danvan::summary {
namespace {

document::Row row_of(const std::string& label, const reporting::StatusTotals& totals, bool is_total) {
  return {
      {label, number(totals.owed), number(totals.on_time), number(totals.late), number(totals.missing),
       percent(totals.complete_rate()), percent(totals.on_time_rate()), number(totals.exempt), number(totals.extended)},
      is_total};
}

}  // namespace

Part submission(const Facts& facts) {
  Part part{"T9",
            {"danvan.summary.t9.1",
             wording::t9,
             {{"kind", wording::kind},
              {"owed", wording::owed, document::Align::right},
              {"on_time", wording::on_time, document::Align::right},
              {"late", wording::late, document::Align::right},
              {"missing", wording::missing, document::Align::right},
              {"complete_rate", wording::complete_rate, document::Align::right},
              {"on_time_rate", wording::on_time_rate, document::Align::right},
              {"exempt", wording::exempt, document::Align::right},
              {"extended", wording::extended, document::Align::right}},
             {}},
            {},
            1,
            7};
  std::map<std::string, reporting::StatusTotals, std::less<>> by_kind;
  for (const reporting::FormStatus& one : facts.reports) {
    by_kind[facts.version(*one.unit).kind].add(one, facts.cut_off());
  }
  for (const reporting::FormStatus& one : facts.not_due) {
    if (one.extended) {
      by_kind[facts.version(*one.unit).kind].add(one, facts.cut_off());
    }
  }
  const auto add = [&](const std::string& label, const reporting::StatusTotals& totals, bool is_total) {
    part.table.rows.push_back(row_of(label, totals, is_total));
    print_rate(part, "complete_rate", totals.complete_rate());
    print_rate(part, "on_time_rate", totals.on_time_rate());
  };
  for (const config::Kind& kind : facts.definitions.kinds) {
    if (const auto found = by_kind.find(kind.code); found != by_kind.end()) {
      add(kind.name, found->second, false);
      part.row_codes.push_back(kind.code);
    }
  }
  add(wording::total, report_totals(facts), true);
  part.row_codes.emplace_back("total");
  return part;
}

}  // namespace danvan::summary
