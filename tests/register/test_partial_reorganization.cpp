#include "danvan/register/reorganize.hpp"
#include "danvan/register/succession.hpp"
#include "register/office.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

namespace danvan::registry {
namespace {

using test::day;

Taken import_plain(store::Write& write, const config::Definitions& definitions, const ImportFile& file,
                   Diagnostics& diagnostics) {
  return import_reorganization(write, definitions, file, NumberStyle::plain, diagnostics);
}

constexpr std::string_view header = "event,on,change,predecessor,successor,new_name,new_parent,new_sector\n";

/// One event of a file.
struct Row {
  std::string event;
  int day;  // of July 2025
  std::string text;
};

/// What came of one import that is not committed.
struct Outcome {
  std::set<std::int64_t> faulty_lines;
  std::string record;  // every version and event after it
};

std::string text_of(store::Store& store) {
  std::string out;
  const Units units = Units::load(store);
  const auto code = [&](const std::optional<std::int64_t>& id) { return id ? units.at(*id).code : "-"; };
  for (const Unit& unit : units.all()) {
    for (const UnitVersion& one : unit.versions) {
      out += fmt::format("{} {} {} {} {} {}\n", unit.code, one.from.days(), one.to.days(), one.name, code(one.parent),
                         code(one.sector));
    }
  }
  for (const Successions successions = Successions::load(store); const SuccessionEvent& event : successions.all()) {
    out += fmt::format("{} {}\n", event.code, event.links.size());
  }
  return out;
}

Outcome attempt(test::Office& office, const std::filesystem::path& folder, const std::string& rows, Partial partial) {
  const std::filesystem::path path = folder / "rows.csv";
  std::ofstream(path, std::ios::binary) << header << rows;
  Outcome outcome;
  Diagnostics diagnostics([&](const Diagnostic& one) { outcome.faulty_lines.insert(one.place.line); });
  store::Write write(office.store(), {"test", "import", office.now}, store::DryRun::yes);
  import_reorganization(write, office.definitions, {path, {}, partial}, NumberStyle::plain, diagnostics);
  outcome.record = text_of(write.store());
  return outcome;
}

/// The definition of --partial. The file is judged as a whole, and events with faults are left out. What is left is
/// judged again as a whole, until nothing is wrong; each time only the faulty events of the earliest day are left out,
/// because what comes later was judged as if they had happened.
std::string one_round_after_another(test::Office& office, const std::filesystem::path& folder, std::vector<Row> rows,
                                    std::set<std::string>& rejected) {
  for (bool is_first = true;; is_first = false) {
    std::string text;
    for (const Row& row : rows) {
      text += row.text;
    }
    const Outcome outcome = attempt(office, folder, text, Partial::no);
    if (outcome.faulty_lines.empty()) {
      return outcome.record;
    }
    std::vector<Row> bad;
    for (const std::int64_t line : outcome.faulty_lines) {
      bad.push_back(rows[static_cast<std::size_t>(line - 2)]);
    }
    const int earliest =
        std::min_element(bad.begin(), bad.end(), [](const Row& a, const Row& b) { return a.day < b.day; })->day;
    std::set<std::string> fallen;
    for (const Row& row : bad) {
      if (is_first || row.day == earliest) {
        fallen.insert(row.event);
      }
    }
    std::erase_if(rows, [&](const Row& row) { return fallen.contains(row.event); });
    rejected.merge(fallen);
  }
}

}  // namespace

TEST_CASE(
    "with partial, the events taken are those left when faulty ones are left out, round after round and day after "
    "day") {
  test::Office office;
  office.units(
      "code,name,kind,parent,sector,from\n"
      "P,Tỉnh,so,,,\nD,Sở,so,,,\nH1,Huyện Một,huyen,P,,\nH2,Huyện Hai,huyen,P,,\n"
      "A,Xã A,xa,H1,D,\nB,Xã B,xa,H1,,\nC,Xã C,xa,B,H1,\nN,Xã mới,xa,P,,2025-07-01\n");
  REQUIRE(office.places() == "");
  const std::filesystem::path folder = office.store().path().parent_path();
  const bool holds = rc::check("rounds", [&] {
    const std::vector<std::string> units{"D", "H1", "H2", "A", "B", "C", "N"};
    const std::vector<std::string> places{"P", "D", "H1", "H2", "A", "B", "C", "-", ""};
    const auto one_of = [](const std::vector<std::string>& from) {
      return from[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(from.size())))];
    };
    std::vector<Row> rows;
    std::string text;
    const int events = *rc::gen::inRange(1, 12);
    for (int i = 0; i < events; ++i) {
      const std::string code = fmt::format("E{}", i);
      const std::string change = one_of({"dissolve", "dissolve", "merge", "rename", "move", "move"});
      const std::string unit = one_of(units);
      const bool is_move = change == "move";
      const int date = *rc::gen::inRange(1, 4);
      std::string row = fmt::format("{},2025-07-0{},{},{},{},{},{},{}\n", code, date, change, unit,
                                    change == "merge" ? one_of(units) : "", change == "rename" ? "Tên mới" : "",
                                    is_move ? one_of(places) : "", is_move ? one_of(places) : "");
      text += row;
      rows.push_back({code, date, std::move(row)});
    }
    std::set<std::string> rejected;
    const std::string expected = one_round_after_another(office, folder, rows, rejected);
    const Outcome partial = attempt(office, folder, text, Partial::yes);
    std::set<std::string> faulty;
    for (const std::int64_t line : partial.faulty_lines) {
      faulty.insert(rows[static_cast<std::size_t>(line - 2)].event);
    }
    RC_ASSERT(faulty == rejected);
    RC_ASSERT(partial.record == expected);
  });
  CHECK(holds);
}

// U0 stands below U1, U1 below U2 and so on; each is dissolved the day after the one below it, but for U0, whose event
// is faulty. So every event falls because the one before it fell: judged round after round, the file would be judged as
// often as it has events, which takes minutes.
TEST_CASE("thousands of events that fall one because of the other are judged in one go") {
  constexpr int count = 3000;
  test::Office office;
  std::string units = "code,name,kind,parent\nX,Xã,xa,\nY,Xã khác,xa,\n";
  std::string events = "event,on,change,predecessor,successor\nE0,2015-01-01,merge,U0,KHONG-CO\n";
  const Date first = day("2015-01-01");
  for (int i = 0; i < count; ++i) {
    units += fmt::format("U{},Xã,xa,{}\n", i, i + 1 < count ? fmt::format("U{}", i + 1) : "");
    events += i == 0 ? "" : fmt::format("E{},{},dissolve,U{},\n", i, first.plus(i).iso(), i);
  }
  events += "G,2024-01-01,merge,X,Y\n";
  office.units(units);
  REQUIRE(office.places() == "");
  const Taken taken = office.import(import_plain, events, Partial::yes);
  CHECK(taken.added == 1);
  REQUIRE(office.faults.size() == count);
  CHECK(office.faults[0].rule == "RG-04");
  CHECK(office.faults[1].rule == "RG-51");
  CHECK(office.faults.back().value == fmt::format("U{}", count - 1));
}

TEST_CASE("thousands of faulty events cost only themselves") {
  constexpr int count = 3000;
  test::Office office;
  std::string units = "code,name,kind\nX,Xã,xa\n";
  std::string events = "event,on,change,predecessor,successor\n";
  for (int i = 0; i < count; ++i) {
    units += fmt::format("U{},Xã,xa\n", i);
    events +=
        fmt::format("E{},2025-07-01,merge,U{},{}\n", i, i, i % 3 == 0 ? "X" : fmt::format("U{}", (i + 1) % count));
  }
  office.units(units);
  const Taken taken = office.import(import_plain, events, Partial::yes);
  CHECK(taken.added == count / 3);
  CHECK(office.faults.size() == count / 3 * 2);
}

}  // namespace danvan::registry
