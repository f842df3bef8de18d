#include "danvan/base/text.hpp"
#include "danvan/register/model_life.hpp"
#include "register/mirrors.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace danvan::registry {
namespace {

using test::day;
using test::Kind;
using test::Office;
using test::written;

/// Text as people write it, with what files find hard in it; often none.
std::string some_text(int most = 3) {
  std::string raw;
  for (int parts = *rc::gen::inRange(0, most + 1); parts > 0; --parts) {
    raw +=
        *rc::gen::element<std::string>("'", "=1", "\"", ";", ",", "+", "-", "@", "đường", "Ế", "a b", "#", "\\", "|");
  }
  return clean(raw).text;
}

std::string row(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    append_csv_cell(out, cells[i]);
    out += i + 1 < cells.size() ? ',' : '\n';
  }
  return out;
}

std::string some_day(int first_year = 2021) {
  return Date::of(*rc::gen::inRange(first_year, 2026), static_cast<unsigned>(*rc::gen::inRange(1, 12)),
                  static_cast<unsigned>(*rc::gen::inRange(1, 4)))
      .value()
      .iso();
}

std::string some_code(std::string_view kind, int most) {
  return fmt::format("{}{}", kind, *rc::gen::inRange(0, most));
}

std::string some_level() {
  return *rc::gen::element<std::string>("", "province", "district", "commune");
}

/// An office with a kind of activity of its own and a task.
struct RichOffice : Office {
  RichOffice() {
    definitions.activity_kinds.push_back({"toa_dam", "Tọa đàm", "1", {}});
    definitions.tasks = {{"1", "Quán triệt", {}, {}, {}}, {"2", "Kiểm tra", {}, {}, {}}};
  }
};

constexpr int most_units = 8;
constexpr int most_models = 5;

std::string some_number() {
  return *rc::gen::element<std::string>("", "", "0", "25000000");
}

/// Acts at random through the doors that people use. What the rules refuse is left out, as with `--partial`.
void fill_units(Office& office) {
  std::string rows = "code,name,kind,level,parent,cluster,from,to,short_name,basis,sector\nR,Gốc,so,,,,,,,,\n";
  for (int unit = 0; unit < most_units; ++unit) {
    std::string from = *rc::gen::inRange(0, 3) == 0 ? some_day() : "";
    for (int version = *rc::gen::inRange(1, 4); version > 0; --version) {
      const Date start = from.empty() ? day("2021-01-01") : day(from);
      const Date end = start.plus(*rc::gen::inRange(1, 900));
      const bool ends = version > 1 || *rc::gen::inRange(0, 4) == 0;
      rows += row({fmt::format("U{}", unit), "N" + some_text(), *rc::gen::element<std::string>("so", "huyen", "xa"),
                   some_level(), *rc::gen::inRange(0, 3) == 0 ? some_code("U", unit + 1) : "R", some_text(1), from,
                   ends ? end.iso() : "", some_text(), some_text(),
                   *rc::gen::element<std::string>("", "", "R", some_code("U", unit + 1))});
      from = end.plus(*rc::gen::inRange(0, 2) * 40).iso();
    }
  }
  office.units(rows, Partial::yes);
}

void fill_reorganization(Office& office) {
  std::string rows =
      "event,on,change,predecessor,successor,share,what,new_name,new_short_name,new_kind,new_parent,basis,new_sector\n";
  for (int event = 0; event < 6; ++event) {
    const std::string on = some_day();
    const std::string change = *rc::gen::element<std::string>("merge", "transfer", "rename", "move", "convert");
    const bool keeps = change != "merge" && change != "transfer";
    std::vector<std::string> cells{fmt::format("E{}", event), on, change, some_code("U", most_units)};
    cells.push_back(keeps ? "" : some_code("U", most_units));
    cells.push_back(change == "transfer" ? fmt::format("0.{}", *rc::gen::inRange(1, 999'999)) : "");
    cells.push_back(keeps ? "" : *rc::gen::element<std::string>("whole", "population"));
    cells.push_back(keeps ? "N" + some_text() : "");
    cells.push_back(keeps ? some_text() : "");
    cells.push_back(change == "convert" ? "xa" : "");
    cells.push_back(change == "move" ? *rc::gen::element<std::string>("R", "-", "U1", "") : "");
    cells.push_back(some_text());
    cells.push_back(change == "move" ? *rc::gen::element<std::string>("R", "-", "U2", "") : "");
    rows += row(cells);
  }
  office.import(test::kinds()[1].plain, rows, Partial::yes);
}

void fill_models(Office& office) {
  std::string rows =
      "code,title,unit,field,registered,type,subject,level,is_new,is_hard,origin,address,objective,status,status_on,"
      "recognised_level,rationale,targets,content,area,beneficiaries,budget_state,budget_social,workdays,start,review_"
      "on,"
      "outputs,sustainability\n";
  for (int model = 0; model < most_models; ++model) {
    const std::string status = *rc::gen::element<std::string>("", "draft", "registered", "returned", "effective",
                                                              "recognised", "outstanding", "ended");
    const bool first = status.empty() || status == "draft" || status == "registered";
    rows += row({fmt::format("M{}", model),
                 "T" + some_text(),
                 *rc::gen::inRange(0, 3) == 0 ? some_code("U", most_units) : "R",
                 "economy",
                 some_day(),
                 *rc::gen::element<std::string>("", "exemplar"),
                 *rc::gen::element<std::string>("", "household"),
                 some_level(),
                 *rc::gen::element<std::string>("yes", ""),
                 *rc::gen::element<std::string>("yes", "no"),
                 *rc::gen::inRange(0, 3) == 0 ? some_code("M", model + 1) : "",
                 some_text(),
                 some_text(),
                 status,
                 first || *rc::gen::arbitrary<bool>() ? "" : some_day(2024),
                 some_level(),
                 some_text(1),
                 some_text(1),
                 some_text(1),
                 some_text(1),
                 some_text(1),
                 some_number(),
                 some_number(),
                 some_number(),
                 *rc::gen::element<std::string>("", "2025-02-01"),
                 *rc::gen::element<std::string>("", "2025-12-31"),
                 some_text(1),
                 some_text(1)});
  }
  office.models(rows, Partial::yes);
}

/// One step in the life of a model, through one of the doors.
void live_on(store::Write& write, const config::Definitions& definitions) {
  const std::string model = some_code("M", most_models);
  const std::string on = some_day();
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      assign_model(write, {model, *rc::gen::inRange(0, 2) == 0 ? "R" : some_code("U", most_units), on, some_text()});
      return;
    case 1: {
      ConfirmationRow given;
      given.code = model;
      given.year = std::to_string(*rc::gen::inRange(2021, 2026));
      given.status = *rc::gen::element<std::string>("effective", "confirmed", "outstanding", "ended", "ineffective");
      given.on = on;
      given.basis = some_text();
      given.level = some_level();
      confirm_model(write, definitions, given);
      return;
    }
    default:
      set_model_status(write, definitions,
                       {model,
                        *rc::gen::element<std::string>("registered", "returned", "in_progress", "effective",
                                                       "recognised", "suspended", "dropped"),
                        on, some_text(), some_text(), some_level()});
  }
}

void fill_lives(Office& office) {
  store::Write write(office.store(), {"test", "act", office.now}, store::DryRun::no);
  for (int step = 0; step < 15; ++step) {
    try {
      live_on(write, office.definitions);
    } catch (const Error&) {  // refused: nothing was written
    }
  }
  write.commit();
}

void fill_the_rest(Office& office) {
  std::string partners = "model,partner,role,task\n";
  std::string activities =
      "kind,unit,date,title,model,channel,participants,document,findings,link,officials,follow_up,task\n";
  for (int i = 0; i < 5; ++i) {
    partners += row({some_code("M", most_models), *rc::gen::element<std::string>("R", "U1", "Hội Phụ nữ", "'=Hội"),
                     *rc::gen::element<std::string>("lead", "member"), some_text()});
    activities +=
        row({*rc::gen::element<std::string>("study", "toa_dam"), *rc::gen::element<std::string>("R", "U1", "U2"),
             some_day(), "H" + some_text(), *rc::gen::element<std::string>("", "M1"), some_text(),
             *rc::gen::element<std::string>("", "0", "12"), some_text(), some_text(), some_text(),
             *rc::gen::element<std::string>("", "0", "7"), *rc::gen::element<std::string>("", "2025-12-31"),
             *rc::gen::element<std::string>("", "2")});
  }
  office.import(test::kinds()[5].plain, partners, Partial::yes);
  office.import(test::kinds()[6].plain, activities, Partial::yes);
}

/// Recorded, then corrected with a reason: said otherwise, or taken back.
void fill_clusters(Office& office) {
  for (int file = 0; file < 2; ++file) {
    std::string rows = "year,cluster,unit,head\n";
    for (int i = 0; i < 10; ++i) {
      const std::string cluster = *rc::gen::element<std::string>("Cụm 1", "'=Cụm; 2", "-");
      const bool head = cluster != "-" && *rc::gen::inRange(0, 3) == 0;
      rows += row({std::to_string(*rc::gen::inRange(2024, 2027)), cluster,
                   *rc::gen::inRange(0, 4) == 0 ? "R" : some_code("U", most_units), head ? "yes" : ""});
    }
    office.import(
        [](store::Write& write, const config::Definitions&, const ImportFile& given, Diagnostics& faults) {
          return import_clusters(write, given, "Xếp lại", write.now().local_date(), faults);
        },
        rows, Partial::yes);
  }
}

void fill(Office& office) {
  fill_units(office);
  fill_reorganization(office);
  fill_models(office);
  fill_lives(office);
  fill_the_rest(office);
  fill_clusters(office);
}

std::int64_t rows_in(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n') - 1;
}

TEST_CASE("whatever is recorded: its export changes nothing here and makes the same record afresh") {
  std::map<std::string_view, std::int64_t> written_rows;
  CHECK(rc::check([&] {
    RichOffice office;
    RichOffice fresh;
    fill(office);
    const bool excel = *rc::gen::arbitrary<bool>();
    CsvOptions csv;
    csv.excel = excel;
    for (const Kind& kind : test::kinds()) {
      const auto dialect = excel ? document::CsvDialect::excel : document::CsvDialect::plain;
      const std::string text = written(office, kind.mirror, dialect);
      written_rows[kind.mirror.name] += rows_in(text);
      RC_LOG() << text;
      const Taken here = office.import(excel ? kind.excel : kind.plain, text, Partial::no, csv);
      RC_ASSERT(office.places() == "");
      RC_ASSERT(here.unchanged == rows_in(text));
      RC_ASSERT(!office.entry.has_value());
      fresh.import(excel ? kind.excel : kind.plain, text, Partial::no, csv);
      RC_ASSERT(fresh.places() == "");
    }
    for (const Kind& kind : test::kinds()) {
      RC_ASSERT(written(fresh, kind.mirror) == written(office, kind.mirror));
    }
  }));
  for (const Kind& kind : test::kinds()) {
    CAPTURE(std::string(kind.mirror.name));
    CHECK(written_rows[kind.mirror.name] > 0);  // else nothing was shown of it
  }
}

}  // namespace
}  // namespace danvan::registry
