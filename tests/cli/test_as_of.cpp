#include "cli/office.hpp"
#include "danvan/evaluation/past.hpp"
#include "danvan/reporting/past.hpp"
#include "danvan/store/as_of.hpp"

namespace danvan::cli {

using namespace test;

TEST_CASE("what was known after any entry is told again, to the byte, whatever was recorded since") {
  int looked = 0;
  CHECK(rc::check([&looked] {
    Office office(beginning());
    std::vector<std::pair<std::string, std::string>> then;  // what reading said, and the tables, after each entry
    std::int64_t entries = office.entries();
    const std::int64_t first = entries;
    then.emplace_back(office.reading(), office.tables());
    for (int i = 0; i < 10; ++i) {
      const int what = below(8);
      if (what == 0) {
        office.define_field("linh_vuc_" + std::to_string(i));
      } else if (what == 1 && entries > first) {
        office.undo(std::to_string(first + 1 + below(static_cast<int>(entries - first))));
      } else {
        office.in_record(command());
      }
      if (office.entries() > entries) {
        ++entries;
        then.emplace_back(office.reading(), office.tables());
      }
    }
    const store::Follow follow[] = {reporting::follow_submissions(), evaluation::follow_sheets()};
    for (std::int64_t entry = first; entry <= entries; ++entry) {
      const auto& [said, tables] = then[static_cast<std::size_t>(entry - first)];
      store::Store now = store::Store::open(office.store() / "danvan.db", store::Access::read);
      store::Store past = store::as_of(std::move(now), entry, follow);
      RC_ASSERT(Office::tables(past.database()) == tables);
      RC_ASSERT(office.reading({"--as-of", std::to_string(entry)}) == said);
      ++looked;
    }
  }));
  CHECK(looked > 200);
}

}  // namespace danvan::cli
