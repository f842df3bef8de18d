#include "reporting/likeness.hpp"
#include "reporting/other_texts.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>
#include <string>

using namespace danvan;
using namespace danvan::reporting;

namespace {

/// "w0 w1 … ": `count` words, the one at `changed` another.
std::string words(std::size_t count, std::size_t changed = static_cast<std::size_t>(-1), const char* stem = "w") {
  std::string made;
  for (std::size_t i = 0; i < count; ++i) {
    made += (i == 0 ? "" : " ") + std::string(i == changed ? "khác" : stem) + std::to_string(i);
  }
  return made;
}

int alike(const std::string& a, const std::string& b) {
  return likeness(*sketch(a), *sketch(b));
}

/// As an oracle: of sets of five words.
int exactly(const std::vector<int>& a, const std::vector<int>& b) {
  const auto shingles = [](const std::vector<int>& text) {
    std::set<std::vector<int>> made;
    for (std::size_t i = 0; i + words_of_shingle <= text.size(); ++i) {
      const auto begin = text.begin() + static_cast<std::ptrdiff_t>(i);
      made.emplace(begin, begin + words_of_shingle);
    }
    return made;
  };
  const std::set<std::vector<int>> left = shingles(a);
  const std::set<std::vector<int>> right = shingles(b);
  std::size_t shared = 0;
  for (const std::vector<int>& one : left) {
    shared += right.count(one);
  }
  return static_cast<int>(shared * 100 / std::max(left.size(), right.size()));
}

std::string text_of(const std::vector<int>& numbers) {
  std::string made;
  for (const int one : numbers) {
    made += "từ" + std::to_string(one) + ", ";
  }
  return made;
}

}  // namespace

TEST_CASE("a text is compared from twenty words on") {
  CHECK_FALSE(sketch(""));
  CHECK_FALSE(sketch("Không có"));
  CHECK_FALSE(sketch("Không có khó khăn, vướng mắc gì trong kỳ báo cáo này."));
  CHECK_FALSE(sketch(words(19)));
  CHECK(sketch(words(20)));
}

TEST_CASE("capitals, marks, blanks and punctuation make no difference") {
  const std::string text =
      "Kinh phí hỗ trợ xây dựng mô hình còn hạn chế; cán bộ làm công tác dân vận phần lớn kiêm nhiệm, ít được tập "
      "huấn.";
  const std::string other =
      "KINH  PHI hỗ trợ xây dựng mô hình còn hạn chế, cán bộ làm công tác dân vận phần lớn kiêm nhiệm - ít được tập "
      "huấn";
  CHECK(alike(text, other) == 100);
  CHECK(alike(text, text + " Đề nghị cấp trên quan tâm.") < 90);
}

TEST_CASE("how alike two texts are: the shared share of the longer one's five words in a row") {
  CHECK(alike(words(104), words(104, 0)) == 99);
  CHECK(alike(words(104), words(104, 50)) == 95);
  CHECK(alike(words(54), words(54, 25)) == 90);
  CHECK(alike(words(53), words(53, 25)) == 89);
  CHECK(alike(words(40), words(40, 99, "x")) == 0);
  CHECK(alike(words(24), words(104)) == 20);
  CHECK(alike(words(20) + " " + words(20), words(20)) == 80);
}

TEST_CASE("likeness is exact for texts of up to a sketch, the same both ways, and near for longer ones") {
  CHECK(rc::check("likeness", [] {
    const auto size = *rc::gen::inRange<std::size_t>(20, 125);
    const auto text = *rc::gen::container<std::vector<int>>(size, rc::gen::inRange(0, 60));
    std::vector<int> other = text;
    const auto changes = *rc::gen::inRange(0, 12);
    for (int i = 0; i < changes; ++i) {
      other[*rc::gen::inRange<std::size_t>(0, size)] = *rc::gen::inRange(0, 60);
    }
    const int found = alike(text_of(text), text_of(other));
    RC_ASSERT(found == (text == other ? 100 : std::min(exactly(text, other), 99)));
    RC_ASSERT(alike(text_of(other), text_of(text)) == found);
  }));
  for (const std::size_t every : {std::size_t{400}, std::size_t{150}, std::size_t{40}}) {
    std::vector<int> text(2'000);
    for (std::size_t i = 0; i < text.size(); ++i) {
      text[i] = static_cast<int>(i);
    }
    std::vector<int> other = text;
    for (std::size_t i = every / 2; i < other.size(); i += every) {
      other[i] = -1;
    }
    const int found = alike(text_of(text), text_of(other));
    CHECK(found >= exactly(text, other) - 8);
    CHECK(found <= exactly(text, other) + 8);
  }
}

TEST_CASE("among the texts of a period the most alike of another unit is found, of equal ones the first") {
  TextsOfPeriod texts;
  texts.add(1, 0, *sketch(words(104)));
  texts.add(2, 0, *sketch(words(104, 50)));
  texts.add(3, 0, *sketch(words(104, 50)));
  texts.add(4, 1, *sketch(words(104, 99, "x")));
  const auto unit_like = [&](std::int64_t unit, std::size_t indicator, const std::string& text) {
    const std::optional<Alike> found = texts.find(unit, indicator, *sketch(text));
    return found ? found->unit : 0;
  };
  CHECK(unit_like(9, 0, words(104)) == 1);
  CHECK(unit_like(9, 0, words(104, 50)) == 2);
  CHECK(unit_like(2, 0, words(104, 50)) == 3);
  CHECK(unit_like(1, 0, words(104)) == 2);
  CHECK(unit_like(9, 1, words(104)) == 0);
  CHECK(unit_like(9, 0, words(104, 99, "x")) == 0);
  texts.forget(2);
  CHECK(unit_like(9, 0, words(104, 50)) == 3);
}

TEST_CASE("nearly the same texts are found among many that begin and end alike") {
  TextsOfPeriod texts;
  const auto text = [](int unit, int change) {
    std::string made = words(15, 99, "đầu");
    for (int i = 0; i < 60; ++i) {
      made += " riêng" + std::to_string(unit) + "x" + std::to_string(i == change ? -1 : i);
    }
    return made + " " + words(15, 99, "cuối");
  };
  for (int unit = 0; unit < 3'321; ++unit) {
    texts.add(unit, 0, *sketch(text(unit, -1)));
  }
  int found = 0;
  for (int unit = 0; unit < 200; ++unit) {
    const std::optional<Alike> alike = texts.find(9'999, 0, *sketch(text(unit * 16, 30)));
    found += alike && alike->unit == unit * 16 ? 1 : 0;
  }
  CHECK(found >= 199);
}
