#include "danvan/register/activities.hpp"
#include "danvan/register/add_units.hpp"
#include "danvan/summary/summary.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

using namespace danvan;

namespace {

/// One unit that owes a yearly form, and a task proved by activities.
struct Office {
  Office() : folder(make_folder()), store(make_store(folder)) {
    definitions.kinds = {{"so", "Sở", "province", {}}};
    config::Indicator indicator;
    indicator.code = "a";
    indicator.name = "a";
    definitions.indicators = {indicator};
    config::Form form;
    form.code = "nam";
    form.indicators = {"a"};
    form.due = {config::DayRule::Kind::day_of_year, 12, 15, 0};
    definitions.forms = {form};
    definitions.tasks = {{"1", "Tập huấn", {"activity:training"}, {"activity:study", "a"}, {}}};
    write([&](store::Write& write) { registry::add_unit(write, definitions, unit("A")); });
  }
  ~Office() { std::filesystem::remove_all(folder); }
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  static registry::UnitRow unit(const char* code) {
    registry::UnitRow row;
    row.code = code;
    row.name = "Sở A";
    row.kind = "so";
    return row;
  }

  template <typename Act>
  void write(Act act) {
    store::Write write(store, {"test", "act", Instant::parse("2026-01-10T02:00:00Z").value()}, store::DryRun::no);
    act(write);
    write.commit();
  }

  void hold(const char* kind, const char* day) {
    write([&](store::Write& write) {
      registry::ActivityRow row;
      row.cells = {kind, "A", day, "Hoạt động"};
      registry::add_activity(write, definitions, row);
    });
  }

  /// Of the unit and the task in the task matrix.
  std::string evidence() {
    for (const summary::Part& part : summary::of_year(store, definitions, 2025).parts) {
      if (part.id == "T11") {
        return document::plain_text(part.table.rows.at(0).cells.at(2));
      }
    }
    return "no T11";
  }

  static std::filesystem::path make_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "danvan-summary-XXXXXX").string();
    ensure(mkdtemp(name.data()) != nullptr, "a temporary folder can be made");
    return name;
  }
  static store::Store make_store(const std::filesystem::path& folder) {
    store::Store::create(folder / "danvan.db");
    return store::Store::open(folder / "danvan.db", store::Access::write);
  }

  std::filesystem::path folder;
  store::Store store;
  config::Definitions definitions;
};

}  // namespace

TEST_CASE_FIXTURE(Office, "activities of the year are evidence of the tasks that name their kind") {
  CHECK(evidence() == "none");
  hold("training", "2024-12-31");
  CHECK(evidence() == "none");  // of another year
  hold("training", "2025-05-20");
  CHECK(evidence() == "part");
  hold("study", "2025-01-01");
  CHECK(evidence() == "done");
}
