#include "danvan/reporting/granted.hpp"
#include "due.hpp"
#include "mirrored.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace danvan::reporting {
namespace {

using danvan::test::mirrored;
using test::day;
using test::DueOffice;

constexpr auto extension = Allow::extension;
constexpr auto exemption = Allow::exemption;

/// "S01 nam 2025 until 2026-02-10 (Lũ)", in brackets where another took its place.
std::string told(const Granted& one) {
  const std::string text = fmt::format("{} {} {} {} ({})", one.unit, one.form, one.period.code(),
                                       one.until ? "until " + one.until->iso() : std::string("exempt"), one.reason);
  return one.stands ? text : "[" + text + "]";
}

std::vector<std::string> all_told(DueOffice& office) {
  std::vector<std::string> texts;
  for (const Granted& one : granted(office.store())) {
    texts.push_back(told(one));
  }
  return texts;
}

}  // namespace

TEST_CASE("all that was granted is listed with who recorded it, what another took the place of too") {
  DueOffice office;
  office.allow(extension, {{"S02", "2025", "Lũ", "nam", "2026-02-10", "2026-01-05"}});
  office.allow(extension, {{"S02", "2025", "Bão", "nam", "2026-02-05"}});
  office.allow(exemption, {{"S02", "2025", "Mới lập", "nam", ""}});
  office.allow(exemption, {{"S01", "2024", "Mới lập", "nam", ""}});
  CHECK(all_told(office) ==
        std::vector<std::string>{"S01 nam 2024 exempt (Mới lập)", "[S02 nam 2025 until 2026-02-10 (Lũ)]",
                                 "S02 nam 2025 until 2026-02-05 (Bão)", "S02 nam 2025 exempt (Mới lập)"});
  const std::vector<Granted> found = granted(office.store(), Recorded::looked_up);
  REQUIRE(found.size() == 4);
  CHECK(found[1].on == day("2026-01-05"));
  CHECK(found[2].on == office.now.local_date());
  for (const Granted& one : found) {
    REQUIRE(one.entry.has_value());
    CHECK(one.entry->actor == "test");
  }
  CHECK(found[1].entry->sequence + 1 == found[2].entry->sequence);
  CHECK(found[0].entry->sequence == found[3].entry->sequence + 1);
}

TEST_CASE("a file has what stands, with the day on which it was granted") {
  DueOffice office;
  office.allow(extension, {{"S02", "2025", "Lũ, bão", "nam", "2026-02-10", "2026-01-05"}});
  office.allow(extension, {{"S01", "2025", "Bão", "nam", "2026-02-05"}});
  office.allow(extension, {{"S01", "2025", "Bão", "nam", "2026-02-06"}});
  office.allow(exemption, {{"S01", "2025", "Mới lập", "phu", ""}});
  CHECK(mirrored(office.store(), extensions_mirror()) ==
        "unit,period,form,reason,on,until\nS01,2025,nam,Bão,2026-03-01,2026-02-06\n"
        "S02,2025,nam,\"Lũ, bão\",2026-01-05,2026-02-10\n");
  CHECK(mirrored(office.store(), exemptions_mirror()) ==
        "unit,period,form,reason,on\nS01,2025,phu,Mới lập,2026-03-01\n");
}

TEST_CASE("whatever is granted: its export changes nothing here and makes the same record afresh") {
  std::int64_t extended = 0, exempted = 0, both = 0, replaced = 0;
  CHECK(rc::check([&] {
    DueOffice office;
    for (int i = *rc::gen::inRange(1, 12); i > 0; --i) {
      const Allow what = *rc::gen::element(extension, extension, exemption);
      const std::string until = what == exemption ? "" : *rc::gen::element<std::string>("2026-02-10", "2026-03-15");
      // What a rule refuses is not granted.
      office.refusal(what, {*rc::gen::element<std::string>("S01", "S02", "H01", "X01"),
                            *rc::gen::element<std::string>("2025", "2025-11", "2024"),
                            *rc::gen::element<std::string>("Lũ", "=Bão; \"số 3\"", "a, b"),
                            *rc::gen::element<std::string>("", "nam", "phu", "thang"), until,
                            *rc::gen::element<std::string>("", "2026-01-05", "2026-02-28")});
    }
    const bool excel = *rc::gen::arbitrary<bool>();
    const auto dialect = excel ? document::CsvDialect::excel : document::CsvDialect::plain;
    CsvOptions csv;
    csv.excel = excel;
    const std::string extensions = mirrored(office.store(), extensions_mirror(), dialect);
    const std::string exemptions = mirrored(office.store(), exemptions_mirror(), dialect);
    const std::vector<std::string> before = all_told(office);
    DueOffice fresh;
    for (const auto& [what, text] : {std::pair(extension, extensions), std::pair(exemption, exemptions)}) {
      RC_LOG() << text;
      const std::int64_t rows = std::count(text.begin(), text.end(), '\n') - 1;
      RC_ASSERT(office.allow_file(what, text, csv).unchanged == rows);
      RC_ASSERT(office.places() == "");
      RC_ASSERT(fresh.allow_file(what, text, csv).added == rows);
      RC_ASSERT(fresh.places() == "");
      (what == extension ? extended : exempted) += rows;
    }
    RC_ASSERT(all_told(office) == before);
    RC_ASSERT(mirrored(fresh.store(), extensions_mirror(), dialect) == extensions);
    RC_ASSERT(mirrored(fresh.store(), exemptions_mirror(), dialect) == exemptions);
    const std::vector<Granted> all = granted(office.store());
    for (std::size_t i = 0; i < all.size(); ++i) {
      replaced += all[i].stands ? 0 : 1;
      const bool same = i > 0 && all[i].unit == all[i - 1].unit && all[i].form == all[i - 1].form &&
                        all[i].period == all[i - 1].period;
      both += same && all[i].what != all[i - 1].what ? 1 : 0;
    }
  }));
  CHECK(extended > 0);  // else nothing was shown of it
  CHECK(exempted > 0);
  CHECK(both > 0);
  CHECK(replaced > 0);
}

}  // namespace danvan::reporting
