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
    const std::int64_t first = office.entries();
    const std::int64_t asked = first + below(6);  // where commands are asked too, which takes time
    std::string said;
    std::vector<std::string> tables;  // after each entry from the first on
    const auto note = [&] {
      const std::int64_t entry = office.entries();
      if (entry == first + static_cast<std::int64_t>(tables.size())) {
        tables.push_back(office.tables());
        said = entry == asked ? office.reading() : said;
      }
    };
    note();
    for (int i = 0; i < 7; ++i) {
      const int what = below(8);
      if (what == 0) {
        office.define_field("linh_vuc_" + std::to_string(i));
      } else if (what == 1 && tables.size() > 1) {
        office.undo(std::to_string(first + 1 + below(static_cast<int>(tables.size()) - 1)));
      } else {
        office.in_record(command());
      }
      note();
    }
    const store::Follow follow[] = {reporting::follow_submissions(), evaluation::follow_sheets()};
    for (std::size_t i = 0; i < tables.size(); ++i) {
      store::Store now = store::Store::open(office.store() / "danvan.db", store::Access::read);
      store::Store past = store::as_of(std::move(now), first + static_cast<std::int64_t>(i), follow);
      const bool same_tables = Office::tables(past.database()) == tables[i];
      RC_ASSERT(same_tables);
      ++looked;
    }
    const bool same_answers = said.empty() || office.reading({"--as-of", std::to_string(asked)}) == said;
    RC_ASSERT(same_answers);
  }));
  CHECK(looked > 200);
}

}  // namespace danvan::cli
