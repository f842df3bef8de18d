#include "reporting/earlier.hpp"
#include "reporting/outlier.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using namespace danvan;
using namespace danvan::reporting;

namespace {
using Values = std::vector<std::int64_t>;
constexpr int usual = 20;
/// As an oracle: by 128-bit numbers and a full sort.
bool far_from_median(std::int64_t value, Values earlier, std::int64_t factor) {
  std::sort(earlier.begin(), earlier.end());
  __extension__ using Wide = __int128;
  Wide median = Wide{earlier[(earlier.size() - 1) / 2]} + earlier[earlier.size() / 2];
  median = median < 0 ? -median : median;
  const Wide own = value < 0 ? Wide{value} * -2 : Wide{value} * 2;
  const Wide small = std::max(std::min(own, median), Wide{10});
  return value != 0 && own != median && std::max(own, median) >= small * factor;
}
}  // namespace

TEST_CASE("a figure is doubted when it is far from the median of the earlier ones, and both are not small") {
  struct Row {
    const char* what;
    std::int64_t value;
    Values earlier;
    std::optional<Outlier> found;
  };
  const Row rows[] = {
      {"nothing is earlier", 900, {}, {}},
      {"the same", 12, {12, 12, 12, 12}, {}},
      {"two become fifteen", 15, {2, 2, 1, 3}, {}},
      {"zero becomes 99", 99, {0}, {}},
      {"zero becomes 100", 100, {0}, Outlier{0, 0}},
      {"99 fall to one", 1, {99}, {}},
      {"100 fall to one", 1, {100}, Outlier{200, 0}},
      {"nothing arose where much did", 0, {100'000}, {}},
      {"just below twentyfold", 1'999, {100}, {}},
      {"twentyfold", 2'000, {100}, Outlier{200, 0}},
      {"a twentieth", 100, {2'000}, Outlier{4'000, 0}},
      {"one wild year does not move the median", 110, {100, 100'000, 90}, {}},
      {"a level that changed last year is not told again", 5'100, {5'000, 100, 90, 110}, {}},
      {"what is near the median is not doubted because last year was wild", 110, {100'000, 100, 90}, {}},
      {"of an even number the middle of the two", 3'000, {100, 200}, Outlier{300, 0}},
      {"a thousand times", 1'500'000, {1'500}, Outlier{3'000, 3}},
      {"a thousandth", 1'500, {1'500'000}, Outlier{3'000'000, -3}},
      {"a million times", 2'000'000'000, {1'500}, Outlier{3'000, 6}},
      {"a third of a thousand times is a slip still", 100'000, {300}, Outlier{600, 3}},
      {"less is not", 99'999, {300}, Outlier{600, 0}},
      {"three thousand times is", 900'000, {300}, Outlier{600, 3}},
      {"more is not", 900'001, {300}, Outlier{600, 0}},
      {"a thousand times very little", 3'000, {3}, Outlier{6, 3}},
      {"the sign does not matter", -2'000, {100}, Outlier{200, 0}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK((outlier(row.value, row.earlier, usual) == row.found));
  }
  CHECK_FALSE(outlier(1'000'000, Values{1}, 0));
}

TEST_CASE("outliers are exact up to the largest figures, and only the newest of the earlier ones has a place") {
  CHECK(rc::check("outlier", [] {
    constexpr std::int64_t largest = 900'000'000'000'000'000;
    const auto figure =
        rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-200, 200), rc::gen::inRange<std::int64_t>(-3'000'000, 3'000'000),
                       rc::gen::inRange<std::int64_t>(-largest, largest + 1));
    const std::int64_t value = *figure;
    const auto count = *rc::gen::inRange<std::size_t>(1, history_length + 1);
    Values earlier = *rc::gen::container<Values>(count, figure);
    const int factor = *rc::gen::inRange(1, 2'000);
    const std::optional<Outlier> found = outlier(value, earlier, factor);
    RC_ASSERT(is_far(value, earlier[0], factor) ==
              (value == 0 ? is_far(earlier[0], 0, factor) : far_from_median(value, {earlier[0]}, factor)));
    RC_ASSERT(found.has_value() ==
              (far_from_median(value, {earlier[0]}, factor) && far_from_median(value, earlier, factor)));
    std::reverse(earlier.begin() + 1, earlier.end());
    RC_ASSERT((outlier(value, earlier, factor) == found));
  }));
}

TEST_CASE("a figure given in the measure next to its own is told as such") {
  CHECK(rc::check("slip", [] {
    const auto median = *rc::gen::inRange<std::int64_t>(100, 1'000'000);
    const auto now = *rc::gen::inRange<std::int64_t>(median / 2, median * 2);
    const Values earlier{median, median, median};
    RC_ASSERT(outlier(now * 1'000, earlier, usual)->slip == 3);
    RC_ASSERT(outlier(now * 1'000'000, earlier, usual)->slip == 6);
    RC_ASSERT(outlier(now, Values{median * 1'000}, usual)->slip == -3);
    RC_ASSERT(!outlier(now, earlier, usual));
  }));
}

TEST_CASE("how many times a figure is apart is told to three digits") {
  CHECK(times_apart(1'711, 9) == 380);
  CHECK(times_apart(12, 9'953) == 415);
  CHECK(times_apart(160'000'000, 300) == 1'070'000);
  CHECK(times_apart(-1'500, 3) == 1'000);
  CHECK(times_apart(9'223'372'036'854'775'807, 2) == 9'220'000'000'000'000'000);
}

TEST_CASE("measures of money, and which one a slip comes from") {
  CHECK(money_power("đồng") == 0);
  CHECK(money_power("Nghìn đồng") == 3);
  CHECK(money_power("ngàn đồng") == 3);
  CHECK(money_power("triệu đồng") == 6);
  CHECK(money_power("tỉ đồng") == 9);
  CHECK_FALSE(money_power("hội đồng"));
  CHECK_FALSE(money_power("mô hình"));
  CHECK_FALSE(money_power(""));
  CHECK(slipped_measure(6, 3) == "nghìn đồng");
  CHECK(slipped_measure(6, 6) == "đồng");
  CHECK(slipped_measure(6, -3) == "tỷ đồng");
  CHECK(slipped_measure(0, -6) == "triệu đồng");
  CHECK(slipped_measure(0, 3) == "");
}

TEST_CASE("earlier periods are of the same kind, the newest first") {
  const auto codes = [](const char* code) {
    std::string made;
    for (const Period& one : earlier_periods(Period::parse(code).value())) {
      made += (made.empty() ? "" : " ") + one.code();
    }
    return made;
  };
  CHECK(codes("2025") == "2024 2023 2022 2021");
  CHECK(codes("2025-H1") == "2024-H2 2024-H1 2023-H2 2023-H1");
  CHECK(codes("2025-9M") == "2024-9M 2023-9M 2022-9M 2021-9M");
  CHECK(codes("2025-Q2") == "2025-Q1 2024-Q4 2024-Q3 2024-Q2");
  CHECK(codes("2025-02") == "2025-01 2024-12 2024-11 2024-10");
  CHECK(codes("1901") == "1900");
  CHECK(codes("1900") == "");
}

TEST_CASE("the window of units widens as they are gone through upwards, and is one unit wide elsewhere") {
  UnitWindow window;
  CHECK_FALSE(window.covers(0));
  window.move_to(10);
  CHECK((window.first() == 10 && window.last() == 10));
  window.move_to(11);
  CHECK((window.first() == 11 && window.last() == 14));
  CHECK(window.covers(14));
  window.move_to(20);
  window.move_to(40);
  window.move_to(200);
  CHECK((window.first() == 200 && window.last() == 263));
  window.move_to(3);
  CHECK((window.first() == 3 && window.last() == 3));
}
