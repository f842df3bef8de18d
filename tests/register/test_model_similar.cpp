#include "danvan/register/model_similar.hpp"
#include "register/office.hpp"
#include "register/title_pairs.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::registry;
using namespace danvan::registry::test;

namespace {

std::string compared(std::string_view a, std::string_view b) {
  const TitleMatch match = compare_titles(a, b);
  return fmt::format("{} {}", match.score, match.reason);
}

std::string listed(const std::vector<Similar>& pairs) {
  std::string out;
  for (const Similar& pair : pairs) {
    out += fmt::format("{}{}-{} {} {}", out.empty() ? "" : ", ", pair.model->code, pair.other->code, pair.score,
                       pair.reason);
  }
  return out;
}

}  // namespace

TEST_CASE("one title in two spellings is one title") {
  CHECK(compared("Tổ hoà giải", "Tổ hòa giải") == "100 spelling");
  CHECK(compared("Sống khoẻ mỗi ngày", "Sống khỏe mỗi ngày") == "100 spelling");
  CHECK(compared("Tuyến đường hoa", "TUYẾN ĐƯỜNG HOA") == "100 spelling");
  CHECK(compared("Tuyến đường hoa", "Tuye\xCC\x82\xCC\x81n đươ\xCC\x80ng hoa") == "100 same_title");  // NFD
  CHECK(compared("Tổ “tự quản”", "Tổ tự quản") == "100 spelling");
}

TEST_CASE("places that differ in marks only are not called equal") {
  const TitleMatch places = compare_titles("Đường hoa xã Quang Phú", "Đường hoa xã Quảng Phú");
  CHECK(places.reason == "accents");
  CHECK(places.score == 80);
  CHECK(compared("Quang Phú", "Quảng Phú") == "75 accents");
  const TitleMatch slip = compare_titles("Tuyến đường hoa tự quản", "Tuyên đường hoa tự quản");
  CHECK(slip.reason == "accents");
  CHECK(slip.score > places.score);
  CHECK(slip.score < 100);
  CHECK(compared("Tuyến đường hoa", "Tuyen duong hoa") == "95 accents");
}

TEST_CASE("a slip is told from another wording, and another number or place is no duplicate") {
  CHECK(compare_titles("Tuyến đường hoa tự quản", "Tuyến đưòng hao tự quản").reason == "typo");
  CHECK(compare_titles("Tuyến đường hoa tự quản", "Tuyến đường hoa do dân tự quản").reason == "wording");
  CHECK(compare_titles("Tổ tự quản số 1", "Tổ tự quản số 2").score == 0);
  CHECK(compare_titles("Tuyến đường hoa thôn Đông", "Tuyến đường hoa thôn Đoài").score < 70);
  CHECK(compare_titles("Tuyến đường hoa", "Câu lạc bộ chèo").score < 30);
}

TEST_CASE_FIXTURE(Office, "duplicates are listed with the reason, and copies that name their origin are not") {
  units("code,name,kind\nA,Sở A,so\nB,Xã B,xa\nC,Xã C,xa\n");
  models(
      "code,title,unit,field,registered,origin\n"
      "M1,Tổ hòa giải ba không,A,economy,2024-01-01,\n"
      "M2,Tổ hoà giải ba không,A,economy,2025-01-01,\n"
      "M3,Tổ hòa giải ba không,B,economy,2024-01-01,M1\n"
      "M4,Tổ hòa gỉai ba khônng,C,economy,2024-01-01,\n"
      "M5,Câu lạc bộ chèo,C,economy,2024-01-01,\n");
  const Models all = Models::load(store());
  CHECK(listed(similar_models(all, 70)) ==
        "M1-M2 100 spelling other_year, M2-M3 100 spelling other_unit other_year, M1-M4 92 typo other_unit");
  CHECK(listed(similar_to(all, all.require("M4"), 70)) ==
        "M4-M1 92 typo other_unit, M4-M2 92 typo other_unit other_year, M4-M3 92 typo other_unit");
}

TEST_CASE("of thousands of titles made of the same common words few pairs are compared, the alike among them") {
  const std::array<const char*, 5> onsets{"b", "ch", "d", "kh", "ngh"};
  const std::array<const char*, 4> rimes{"an", "ung", "ien", "inh"};
  const auto syllable = [&](std::size_t n) { return fmt::format("{}{}", onsets[n % 5], rimes[n / 5 % 4]); };
  constexpr std::size_t count = 4000;
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t n = i * 7919;
    texts.push_back(fmt::format("Mô hình {} {} {} {}", syllable(n), syllable(n / 20), syllable(n / 400),
                                syllable(i * 31 + n / 8000)));
  }
  texts.emplace_back("Mô hình mái ấm tình thương");
  texts.emplace_back("Mô hình mái ấm tình thuơng");
  std::vector<Title> titles;
  std::vector<const Title*> places;
  for (const std::string& text : texts) {
    titles.push_back(title_of(text));
  }
  for (const Title& title : titles) {
    places.push_back(&title);
  }
  const auto later = pairs_to_compare(places);
  std::size_t compared = 0;
  for (const std::vector<std::size_t>& of_one : later) {
    compared += of_one.size();
  }
  CHECK(compared < count * (count - 1) / 2 / 10);
  CHECK(later[count] == std::vector<std::size_t>{count + 1});
}
