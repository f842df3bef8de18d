#pragma once

#include "commendation/nomination_rules.hpp"
#include "danvan/register/add_models.hpp"
#include "danvan/register/add_units.hpp"
#include "danvan/store/definitions.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <functional>

namespace danvan::commendation::testing {

inline constexpr const char* configuration = R"(
[[level]]
code = "province"
name = "Cấp tỉnh"

[[kind]]
code = "so"
name = "Sở"
level = "province"

[[field]]
code = "economy"
name = "Kinh tế"

[[award]]
code = "bang_khen"
name = "Bằng khen"
level = "province"
subjects = ["unit", "model", "person", "household"]
valid_from = 2024-01-01
valid_to = 2026-01-01

[[award]]
code = "co"
name = "Cờ thi đua"
level = "province"
subjects = ["unit"]
valid_from = 2024-01-01
)";

inline Date day(std::string_view iso) {
  return Date::parse(iso).value();
}

/// An office on 20 December 2025: units S01, S02 and OLD (until 1 July 2025), models M25 (registered in 2025) and M24
/// (in 2024, not confirmed since).
class Office {
 public:
  Office() : m_folder(make_folder()), m_store(make_store(m_folder)) {
    Diagnostics found;
    const config::Loaded loaded = config::load({{"danvan.toml", configuration}}, found);
    found.throw_if_any();
    definitions = loaded.definitions;
    change([&](store::Write& write, Diagnostics&) { store::apply(write, loaded); });
    change([&](store::Write& write, Diagnostics& diagnostics) {
      const std::string units = "code,name,kind,to\nS01,Sở Một,so,\nS02,Sở Hai,so,\nOLD,Sở Cũ,so,2025-07-01\n";
      registry::import_units(write, definitions, {file(units), {}, registry::Partial::no}, diagnostics);
    });
    change([&](store::Write& write, Diagnostics& diagnostics) {
      const std::string models =
          "code,title,unit,field,registered\nM25,Mới,S01,economy,2025-03-01\nM24,Cũ,S01,economy,2024-03-01\n";
      registry::import_models(write, definitions, {file(models), {}, registry::Partial::no}, diagnostics);
    });
    ensure(faults.empty(), "the office is set up");
  }
  ~Office() { std::filesystem::remove_all(m_folder); }
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  /// Writes the text to a file and gives its name.
  [[nodiscard]] std::string file(std::string_view text) const {
    std::ofstream(m_folder / "in.csv", std::ios::binary) << text;
    return m_folder / "in.csv";
  }

  /// One command: commits unless there are faults. Says whether something was recorded.
  bool change(const std::function<void(store::Write&, Diagnostics&)>& action) {
    faults.clear();
    Diagnostics diagnostics([this](const Diagnostic& one) { faults.push_back(one); });
    store::Write write(m_store, {"thu", "danvan test", now}, store::DryRun::no);
    action(write, diagnostics);
    return diagnostics.empty() && write.commit().has_value();
  }

  bool submit(const Request& request) {
    return change(
        [&](store::Write& write, Diagnostics&) { outcome = commendation::submit(write, definitions, request); });
  }
  bool submit_file(std::string_view rows) {
    const std::string path = file(
        "code,subject_kind,subject,unit,award,year,received,achievement_from,achievement_to\n" + std::string(rows));
    return change([&](store::Write& write, Diagnostics& diagnostics) {
      outcome = submit_csv(write, definitions, path, {}, diagnostics);
    });
  }

  /// "2:3 NM-02, 5:1 NM-01": where each fault stands, and its rule.
  [[nodiscard]] std::string places() const {
    std::string out;
    for (const Diagnostic& one : faults) {
      out += fmt::format("{}{}:{} {}", out.empty() ? "" : ", ", one.place.line, one.place.column, one.rule);
    }
    return out;
  }

  /// Rules that a request breaks, as "NM-02 subject, NM-07 achievement_to", given the nominations on record; "" if
  /// none.
  std::string broken_by(const Request& request) {
    const registry::Units units = registry::Units::load(m_store);
    const registry::Models models = registry::Models::load(m_store);
    Codes persons;
    persons.add("P1", 7);
    const Facts facts{definitions, units, models, persons, now.local_date()};
    const Read words = read(request, facts);
    return listed(words.faults.empty() ? judge(words.nomination, facts, nominations(m_store, std::nullopt))
                                       : words.faults);
  }

  [[nodiscard]] store::Store& store() { return m_store; }

  config::Definitions definitions;
  std::vector<Diagnostic> faults;
  Outcome outcome;
  Instant now = Instant::parse("2025-12-20T02:00:00Z").value();

 private:
  static std::string listed(const std::vector<Fault>& faults) {
    constexpr std::string_view columns[] = {"code",           "subject_kind", "subject",  "unit",
                                            "award",          "year",         "received", "achievement_from",
                                            "achievement_to", "achievement"};
    std::string out;
    for (const Fault& fault : faults) {
      out += fmt::format("{}{} {}", out.empty() ? "" : ", ", fault.rule, columns[fault.column]);
    }
    return out;
  }
  static std::filesystem::path make_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "danvan-commendation-XXXXXX").string();
    ensure(::mkdtemp(name.data()) != nullptr, "a temporary folder can be made");
    return name;
  }
  static store::Store make_store(const std::filesystem::path& folder) {
    store::Store::create(folder / "danvan.db");
    return store::Store::open(folder / "danvan.db", store::Access::write);
  }

  std::filesystem::path m_folder;
  store::Store m_store;
};

/// A nomination of a unit that nothing is wrong with; `change` makes it another.
template <typename Change>
Request nomination(Change change) {
  Request request{.code = "K1",
                  .subject_kind = "unit",
                  .subject = "S01",
                  .unit = "S01",
                  .award = "bang_khen",
                  .year = "2025",
                  .received = "2025-12-15",
                  .achievement_from = "2025-01-01",
                  .achievement_to = "2025-12-01",
                  .achievement = "Dân vận khéo"};
  change(request);
  return request;
}
inline Request nomination() {
  return nomination([](Request&) {});
}

}  // namespace danvan::commendation::testing
