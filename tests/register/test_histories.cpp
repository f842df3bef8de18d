#include "danvan/register/kin.hpp"
#include "danvan/register/leads.hpp"
#include "danvan/register/placement.hpp"
#include "register/mirrors.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

namespace danvan::registry {
namespace {

using test::day;
using test::Office;
using test::written;

constexpr int most_days = 6;

Date day_number(int number) {
  return day("2021-01-01").plus(100 * number);
}

/// A random history, recorded day by day as people record it. Below the root R stand districts, below them communes; on
/// each day either a district ends and those below it move, or some communes merge, split, give a part away, end, get
/// another name, another kind or another place, some of them in a sector that a district leads.
class History {
 public:
  History() {
    m_units = "R,Gốc,so,,\n";
    for (int i = 0; i < 3; ++i) {
      begin_unit("huyen", "R", "");
    }
    for (int i = 0; i < 5; ++i) {
      begin_unit("xa", some(m_districts), "");
    }
    for (int number = 1, last = *rc::gen::inRange(1, most_days + 1); number <= last; ++number) {
      m_on = day_number(number).iso();
      m_busy.clear();
      m_rows.clear();
      if (*rc::gen::inRange(0, 5) == 0 && m_districts.size() > 1) {
        end_district();
      } else {
        for (int acts = *rc::gen::inRange(1, 4); acts > 0; --acts) {
          change_commune(acts);
        }
      }
      record();
    }
  }

  Office office;

 private:
  template <typename Set>
  static std::string some(const Set& codes) {
    return *rc::gen::elementOf(std::vector<std::string>(codes.begin(), codes.end()));
  }

  std::string begin_unit(const std::string& kind, const std::string& parent, const std::string& from) {
    // Codes in another order than their units: nothing may hang on ids.
    const std::string code = fmt::format("U{:02}", (m_next++ * 37) % 100);
    m_units += fmt::format("{0},Tên {0},{1},{2},{3}\n", code, kind, parent, from);
    (kind == "xa" ? m_communes : m_districts).insert(code);
    m_parent[code] = parent;
    return code;
  }

  /// A commune that nothing happens to on that day; empty when there is none.
  std::string idle_commune() {
    std::set<std::string> idle = m_communes;
    std::erase_if(idle, [this](const std::string& code) { return m_busy.contains(code); });
    return idle.empty() ? "" : some(idle);
  }

  ReorganizationRow link(int event, const char* change, const std::string& predecessor) {
    m_busy.insert(predecessor);
    ReorganizationRow row;
    row.code = fmt::format("E{}.{}", m_on, event);
    row.on = m_on;
    row.change = change;
    row.predecessor = predecessor;
    row.basis = "NQ " + m_on;
    return row;
  }

  /// Who takes over: a unit that begins that day, or one that goes on.
  std::string successor() {
    const std::string living = idle_commune();
    if (living.empty() || *rc::gen::arbitrary<bool>()) {
      std::string fresh = begin_unit("xa", some(m_districts), m_on);
      m_busy.insert(fresh);
      return fresh;
    }
    m_busy.insert(living);
    return living;
  }

  void end_district() {
    const std::string ending = some(m_districts);
    m_districts.erase(ending);
    const std::string next = some(m_districts);
    ReorganizationRow row = link(0, "merge", ending);
    row.successor = next;
    m_rows.push_back(row);
    int event = 1;
    for (const std::string& commune : m_communes) {
      const bool below = m_parent[commune] == ending;
      const bool led = m_sector[commune] == ending;
      if (below || led) {
        ReorganizationRow move = link(event++, "move", commune);
        move.new_parent = below ? m_parent[commune] = next : "";
        move.new_sector = led ? m_sector[commune] = *rc::gen::element(next, std::string("-")) : "";
        m_rows.push_back(move);
      }
    }
  }

  void change_commune(int event) {
    const std::string commune = idle_commune();
    if (commune.empty()) {
      return;
    }
    switch (*rc::gen::inRange(0, 7)) {
      case 0:
        return merge(event, commune);
      case 1:
        return split(event, commune);
      case 2:
        return transfer(event, commune);
      case 3:
        m_rows.push_back(link(event, "dissolve", commune));
        m_communes.erase(commune);
        return;
      case 4:
        m_rows.push_back(link(event, "rename", commune));
        m_rows.back().new_name = "Phường " + m_on;
        return;
      case 5:
        return move(event, commune);
      default:
        m_rows.push_back(link(event, "convert", commune));
        m_rows.back().new_kind = m_kind[commune] = m_kind[commune] == "so" ? "xa" : "so";
    }
  }

  void merge(int event, const std::string& commune) {
    ReorganizationRow row = link(event, "merge", commune);
    row.successor = successor();
    m_communes.erase(commune);
    m_rows.push_back(row);
    if (const std::string second = idle_commune(); !second.empty()) {
      ReorganizationRow more = link(event, "merge", second);
      more.successor = row.successor;
      m_communes.erase(second);
      m_rows.push_back(more);
    }
  }

  void split(int event, const std::string& commune) {
    const auto share = *rc::gen::inRange<std::int64_t>(1, whole_share);
    ReorganizationRow row = link(event, "split", commune);
    row.successor = successor();
    row.share = format_scaled(share, share_decimals);
    m_rows.push_back(row);
    row.successor = successor();
    row.share = format_scaled(whole_share - share, share_decimals);
    m_rows.push_back(row);
    m_communes.erase(commune);
  }

  void transfer(int event, const std::string& commune) {
    ReorganizationRow row = link(event, "transfer", commune);
    row.successor = successor();
    row.what = *rc::gen::element<std::string>("population", "land");
    row.share = row.what == "land" ? "" : format_scaled(*rc::gen::inRange<std::int64_t>(1, whole_share + 1), 6);
    m_rows.push_back(row);
  }

  void move(int event, const std::string& commune) {
    std::set<std::string> others = m_districts;
    others.erase(m_parent[commune]);
    if (others.empty()) {
      return;
    }
    m_rows.push_back(link(event, "move", commune));
    m_rows.back().new_parent = m_parent[commune] = some(others);
    if (*rc::gen::arbitrary<bool>()) {
      m_rows.back().new_sector = m_sector[commune] = some(m_districts);
    }
  }

  void record_units() {
    office.units("code,name,kind,parent,from\n" + m_units);
    RC_ASSERT(office.places() == "");
    m_units.clear();
  }

  /// As a file, or as the single acts of one day.
  void record() {
    record_units();
    if (*rc::gen::arbitrary<bool>()) {
      store::Write write(office.store(), {"test", "act", office.now}, store::DryRun::no);
      reorganize(write, office.definitions, m_rows);
      write.commit();
      return;
    }
    std::string text =
        "event,on,change,predecessor,successor,share,what,new_name,new_kind,new_parent,basis,new_sector\n";
    for (const ReorganizationRow& row : m_rows) {
      text += fmt::format("{},{},{},{},{},{},{},{},{},{},{},{}\n", row.code, row.on, row.change, row.predecessor,
                          row.successor, row.share, row.what, row.new_name, row.new_kind, row.new_parent, row.basis,
                          row.new_sector);
    }
    office.import(test::kinds()[1].plain, text);
    RC_ASSERT(office.places() == "");
  }

  std::string m_on;
  int m_next = 0;
  std::set<std::string> m_districts, m_communes, m_busy;  // in force; of the day: with something to do with an event
  std::map<std::string, std::string> m_parent, m_kind, m_sector;
  std::string m_units;                    // of the day: rows of those that begin
  std::vector<ReorganizationRow> m_rows;  // of the day
};

/// The days on which something changed, and those before and after all.
std::vector<Date> days() {
  std::vector<Date> all;
  for (int number = 0; number <= most_days + 1; ++number) {
    all.push_back(day_number(number).plus(-1));
    all.push_back(day_number(number));
  }
  return all;
}

struct Read {
  explicit Read(Office& office)
      : units(Units::load(office.store())), placement(Placement::of(units, Successions::load(office.store()))) {}

  /// A count for each unit in force on that day, the same for the same codes.
  [[nodiscard]] std::vector<UnitCount> counts(Date then) const {
    std::vector<UnitCount> all;
    for (const Unit& unit : units.all()) {
      if (unit.on(then) != nullptr) {
        std::int64_t count = then.days();
        for (const char c : unit.code) {
          count = (count * 31 + c) % 997;
        }
        all.push_back({unit.id, count - 100, then});
      }
    }
    return all;
  }

  /// All that is answered for that day of those of that other day, without ids.
  [[nodiscard]] std::string answers(Date then, Date now) const {
    std::string out;
    const Placed placed = placement.place(counts(then), now);
    for (const Placed::Part& part : placed.parts) {
      out += fmt::format("{}<{}={}{} ", units.at(part.unit).code, units.at(part.source).code, part.estimate ? "≈" : "",
                         part.count);
    }
    for (const Placed::Unplaced& one : placed.unplaced) {
      out += fmt::format("!{}@{}={} ", units.at(one.source).code, units.at(one.last).code, one.count);
    }
    for (const UnitCount& count : counts(then)) {
      out += units.at(count.unit).code + ":";
      for (const std::int64_t heir : placement.heirs(count.unit, then, now).units) {
        out += units.at(heir).code + ",";
      }
    }
    return out;
  }

  Units units;
  Placement placement;
};

TEST_CASE("whatever is recorded: versions never overlap, and each unit in force has a parent in force") {
  CHECK(rc::check([] {
    History history;
    const Read read(history.office);
    for (const Unit& unit : read.units.all()) {
      for (std::size_t next = 1; next < unit.versions.size(); ++next) {
        RC_ASSERT(unit.versions[next - 1].to <= unit.versions[next].from);
      }
      for (const Date on : days()) {
        const UnitVersion* version = unit.on(on);
        if (version != nullptr && unit.code != "R") {
          RC_ASSERT(version->parent.has_value());
          RC_ASSERT(read.units.at(*version->parent).on(on) != nullptr);
          RC_ASSERT(read.units.under(unit, read.units.require("R"), on));
        }
      }
    }
  }));
}

TEST_CASE("whatever is recorded: total then is total now for every day and every span") {
  CHECK(rc::check([] {
    History history;
    const Read read(history.office);
    const std::vector<Date> all = days();
    for (std::size_t first = 0; first < all.size(); ++first) {
      std::vector<UnitCount> span;
      std::int64_t then = 0;
      for (std::size_t last = first; last < all.size(); ++last) {
        for (const UnitCount& count : read.counts(all[last])) {
          span.push_back(count);
          then += count.count;
        }
        const Placed placed = read.placement.place(span, all[last]);
        std::int64_t now = 0;
        for (const Placed::Sum& sum : placed.sums) {
          RC_ASSERT(read.units.at(sum.unit).on(all[last]) != nullptr);
          now += sum.count;
        }
        for (const Placed::Unplaced& one : placed.unplaced) {
          now += one.count;
        }
        RC_ASSERT(now == then);
      }
    }
  }));
}

TEST_CASE("a history exported and imported afresh gives the same answers on every day") {
  CHECK(rc::check([] {
    History history;
    Office fresh;
    for (std::size_t kind = 0; kind < 2; ++kind) {
      const test::Kind one = test::kinds()[kind];
      const std::string text = written(history.office, one.mirror);
      RC_LOG() << text;
      fresh.import(one.plain, text);
      RC_ASSERT(fresh.places() == "");
    }
    for (std::size_t kind = 0; kind < 2; ++kind) {
      const store::Mirror mirror = test::kinds()[kind].mirror;
      RC_ASSERT(written(fresh, mirror) == written(history.office, mirror));
    }
    const Read here(history.office);
    const Read there(fresh);
    const std::vector<Date> all = days();
    for (std::size_t then = 0; then < all.size(); ++then) {
      for (std::size_t now = then; now < all.size(); ++now) {
        RC_ASSERT(there.answers(all[then], all[now]) == here.answers(all[then], all[now]));
      }
    }
  }));
}

/// Links to and from a unit, without ids; and who stands directly below it on each day.
std::string surroundings(const Units& units, const Successions& successions, const Unit& unit) {
  std::string out;
  for (const auto& found : {successions.to(unit.id), successions.from(unit.id)}) {
    for (const auto& [event, link] : found) {
      out += fmt::format("{} {}>{} {}, ", event->code, units.at(link->predecessor).code,
                         link->successor ? units.at(*link->successor).code : "", link->share);
    }
    out += '\n';
  }
  for (const Date on : days()) {
    for (const Unit& other : units.all()) {
      const UnitVersion* version = other.on(on);
      if (version != nullptr && (version->parent == unit.id || version->sector == unit.id)) {
        out += fmt::format("{}:{} {}, ", on.iso(), other.code, version->name);
      }
    }
  }
  return out;
}

TEST_CASE("what is read of one unit says the same of it as the whole register") {
  CHECK(rc::check([] {
    History history;
    const Units units = Units::load(history.office.store());
    const Successions successions = Successions::load(history.office.store());
    for (const Unit& unit : units.all()) {
      const Kin kin = Kin::of(history.office.store(), unit.code);
      RC_ASSERT(kin.units.at(unit.id).versions == unit.versions);
      RC_ASSERT(surroundings(kin.units, kin.successions, unit) == surroundings(units, successions, unit));
      const Date on = days().back();
      const Leads near(kin.units, kin.successions, on);
      const Leads all(units, successions, on);
      for (const Unit& leading : units.all()) {
        for (const Date since : days()) {
          RC_ASSERT((near.of(leading.id, since).unit == unit.id) == (all.of(leading.id, since).unit == unit.id));
        }
      }
    }
  }));
}

}  // namespace
}  // namespace danvan::registry
