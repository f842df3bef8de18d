#pragma once

#include "danvan/cli/run.hpp"
#include "danvan/register/placement.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <stdlib.h>

#include <fstream>

namespace danvan::cli::test {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

/// A folder of its own, gone at the end.
class Folder {
 public:
  Folder() {
    const fs::path memory = "/dev/shm";
    std::string name = ((fs::exists(memory) ? memory : fs::temp_directory_path()) / "danvan-undo-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(m_path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] const fs::path& path() const { return m_path; }

 private:
  fs::path m_path;
};

/// An office that types commands.
class Office {
 public:
  explicit Office(const fs::path& like = {}) {
    m_world.out = [this](std::string_view text) { said += text; };
    m_world.err = [this](std::string_view text) { said += text; };
    m_world.variable = [](std::string_view name) -> std::optional<std::string> {
      return name == "DANVAN_NOW" ? std::optional<std::string>("2026-01-20T08:00:00+07:00") : std::nullopt;
    };
    m_world.folder = m_folder.path();
    m_world.login = "lan";
    if (!like.empty()) {
      fs::copy(like, store(), fs::copy_options::recursive);
    }
  }

  bool type(Words words) {
    said.clear();
    exit = run(words, m_world);
    return exit == Exit::done;
  }
  bool in_record(Words words) {
    words.insert(words.begin(), {"--store", store().string()});
    return type(std::move(words));
  }
  bool undo(const std::string& entry = {}) {
    Words words{"undo", "--reason", "thử"};
    if (!entry.empty()) {
      words.push_back(entry);
    }
    return in_record(std::move(words));
  }
  bool is_sound() { return in_record({"check"}) && said.empty(); }

  /// Every row of every table but the journal and what is kept for ever.
  [[nodiscard]] std::string tables() const {
    SQLite::Database database((store() / "danvan.db").string(), SQLite::OPEN_READONLY);
    return tables(database);
  }
  static std::string tables(SQLite::Database& database) {
    std::string all;
    SQLite::Statement names(database, R"(
      SELECT name
      FROM sqlite_schema
      WHERE type = 'table' AND name NOT IN ('entry', 'undone_entry', 'document', 'personal_text')
      ORDER BY name)");
    while (names.executeStep()) {
      all += "== " + names.getColumn(0).getString() + "\n";
      SQLite::Statement rows(database, "SELECT * FROM " + names.getColumn(0).getString() + " ORDER BY 1, 2");
      while (rows.executeStep()) {
        for (int i = 0; i < rows.getColumnCount(); ++i) {
          all += (rows.isColumnNull(i) ? "-" : rows.getColumn(i).getString()) + "|";
        }
        all += "\n";
      }
    }
    return all;
  }

  [[nodiscard]] std::int64_t entries() const {
    SQLite::Database database((store() / "danvan.db").string(), SQLite::OPEN_READONLY);
    return database.execAndGet("SELECT max(sequence) FROM entry").getInt64();
  }

  /// What commands that only read say, told to look back where `past` says.
  std::string reading(const Words& past = {}) {
    std::string all;
    for (Words words :
         {Words{"unit", "list"}, Words{"unit", "tree"}, Words{"model", "list"}, Words{"search", "Mô hình"},
          Words{"model", "show", "M0"}, Words{"report", "status", "--form", "nam", "--period", "2025"},
          Words{"report", "status", "--form", "nam", "--period", "2024", "--totals"},
          Words{"report", "show", "S01", "--period", "2025", "--form", "nam"}, Words{"evaluate", "show", "D1"},
          Words{"config", "list"}, Words{"history"}, Words{"history", "show", "3"}, Words{"export", "units"},
          Words{"export", "reports"}, Words{"nominate", "list"}}) {
      if (words[0] != "export") {
        words.insert(words.end(), {"--format", "json"});
      }
      words.insert(words.end(), past.begin(), past.end());
      in_record(std::move(words));
      all += fmt::format("{} [{}]\n", said, static_cast<int>(exit));
    }
    return all;
  }

  /// Adds a field to danvan.toml and brings it into force.
  void define_field(const std::string& code) {
    std::ofstream(store() / "danvan.toml", std::ios::app)
        << "\n[[field]]\ncode = \"" << code << "\"\nname = \"Lĩnh vực\"\n";
    in_record({"config", "apply"});
  }

  /// Units that stand, for a time at least, below one that is not in force.
  [[nodiscard]] std::int64_t strays() const {
    SQLite::Database database((store() / "danvan.db").string(), SQLite::OPEN_READONLY);
    return database
        .execAndGet(R"(
          SELECT count(*)
          FROM unit_version AS version
          WHERE parent NOT NULL
            AND (to_day > (SELECT max(to_day) FROM unit_version WHERE unit = version.parent)
                 OR from_day < (SELECT min(from_day) FROM unit_version WHERE unit = version.parent)))")
        .getInt64();
  }

  /// What the register and the reports say, and where counts of one day are on others.
  std::string answers() {
    std::string all;
    for (const Words& words : {Words{"unit", "list", "--format", "csv"}, Words{"model", "list", "--format", "csv"},
                               Words{"report", "status", "--form", "nam", "--period", "2025", "--format", "csv"}}) {
      in_record(words);
      all += said;
    }
    store::Store record = store::Store::open(store() / "danvan.db", store::Access::read);
    const registry::Units units = registry::Units::load(record);
    const auto placement = registry::Placement::of(units, registry::Successions::load(record));
    std::vector<registry::UnitCount> counts;
    for (const registry::Unit& unit : units.all()) {
      counts.push_back({unit.id, 1000 + unit.id, Date::parse("2025-01-01").value()});
    }
    for (const char* day : {"2025-02-15", "2025-04-15", "2025-06-15", "2026-01-01"}) {
      const registry::Placed placed = placement.place(counts, Date::parse(day).value());
      for (const registry::Placed::Part& part : placed.parts) {
        all += fmt::format("{} {}<{} {}\n", day, part.unit, part.source, part.count);
      }
      for (const registry::Placed::Unplaced& one : placed.unplaced) {
        all += fmt::format("{} !{} {} {}\n", day, one.source, one.last, one.count);
      }
    }
    return all;
  }

  [[nodiscard]] fs::path store() const { return m_folder.path() / "so"; }

  std::string said;
  Exit exit = Exit::done;

 private:
  Folder m_folder;
  World m_world;
};

/// The record as it begins: the example office with a few models. Made once.
inline const fs::path& beginning() {
  static Office office;
  static const bool made = office.type({"init", "so", "--preset", "hai-duong-2025"}) &&
                           office.in_record({"add-model", "M0", "Mô hình 0", "--unit", "H01", "--field", "economy",
                                             "--registered", "2025-01-10"});
  INFO(office.said);
  REQUIRE(made);
  static const fs::path path = office.store();
  return path;
}

/// From 0 on, below `end`, all as likely from the first case on.
inline int below(int end) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}
inline std::string pick(const std::vector<std::string>& from) {
  return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
}
inline std::string unit() {
  return pick({"H01", "H02", "H03", "H04", "S01", "N0", "N1", "N2"});
}
inline std::string fresh() {
  return pick({"N0", "N1", "N2"});
}
inline std::string model() {
  return pick({"M0", "M1", "M2"});
}
inline std::string day() {
  return pick({"2025-02-01", "2025-03-01", "2025-05-01", "2025-07-01"});
}
inline std::string number() {
  return std::to_string(below(50));
}

/// Something that is done to one of two reports, or one of them handed in.
inline Words step_in_the_life_of_a_report() {
  const std::string who = pick({"S01", "H01"});
  const std::string reason = "lần " + number();
  switch (below(7)) {
    case 0:
      return {"report", "return", who, "--period", "2025", "--reason", reason};
    case 1:
      return {"report", "withdraw", who, "--period", "2025", "--reason", reason};
    case 2:
      return {"report", "unlock", who, "--period", "2025", "--reason", reason};
    case 3:
      return {"report", "accept", "S01", "H01", "--period", "2025"};
    case 4:
      return {"report", "accept", who, "--period", "2025"};
    default:
      return {"report",   "submit", who, "--period", "2025", "--set", pick({"mh.dang_ky=", "mh.moi="}) + number(),
              "--reason", reason};
  }
}

/// Something an office may type; a rule may refuse it.
inline Words command() {
  const std::string child = fresh();
  switch (below(14)) {
    case 12:
    case 13:
      return step_in_the_life_of_a_report();
    case 0:
      return {"add-unit", child, "Đơn vị " + child, "--kind", "xa", "--parent", pick({"H01", "H02"})};
    case 1:
      return {"unit", "merge", unit(), "--into", unit(), "--on", day(), "--children-to", pick({"H02", "H03"})};
    case 2:
      return {"unit", "split", unit(), "--into", unit() + "=0.6", "--into", unit() + "=0.4", "--on", day()};
    case 3:
      return {"unit", "move", child, "--parent", unit(), "--on", day()};
    case 4:
      return {"unit", "rename", unit(), "--name", "Đơn vị số " + number(), "--on", day()};
    case 5:
      return {"unit", "dissolve", unit(), "--on", day(), "--children-to", "H03"};
    case 6:
      return {"add-model", model(), "Mô hình", "--unit", unit(), "--field", "economy", "--registered", "2025-01-10"};
    case 7:
      return {"model", "set-status", model(), "--status", pick({"in_progress", "effective", "suspended"}),
              "--on",  day()};
    case 8:
      return {"model", "assign", model(), "--unit", unit(), "--on", day(), "--basis", "QĐ 1"};
    case 9:
      return {"evaluate", "open", pick({"D1", "D2"}), "--rubric", pick({"dvk-don-vi", "dvk-mo-hinh"}),
              "--year",   "2025"};
    default:
      return {"report",
              "submit",
              unit(),
              "--period",
              pick({"2025", "2024"}),
              "--set",
              pick({"mh.dang_ky=", "mh.moi=", "tt.mxh="}) + number(),
              "--reason",
              "lần " + number()};
  }
}

}  // namespace danvan::cli::test
