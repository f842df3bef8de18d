#include "danvan/base/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace danvan;

TEST_CASE("composed and decomposed letters become the same text") {
  const std::string decomposed = "\x44\xCC\xA3\x61\xCC\x82\xCC\x81";  // D + dot below, a + circumflex + acute
  CHECK(clean(decomposed).text == "Ḍấ");
  CHECK(nfc("Tie\xCC\x82\xCC\x81n") == "Tiến");
  CHECK(nfc("Tiến") == "Tiến");
}

TEST_CASE("text is trimmed and its blanks become one space") {
  CHECK(clean("  Dân \t\r\n vận\xC2\xA0khéo ").text == "Dân vận khéo");
  CHECK(clean(" \xC2\xA0 ").text.empty());
  CHECK(clean("a b").text == "a b");
}

TEST_CASE("what cannot stand in text is refused with its place") {
  const auto fault = [](std::string_view text) { return clean(text).fault.value(); };
  CHECK(fault("ấb\x1B").kind == TextFault::Kind::control);
  CHECK(fault("ấb\x1B").position == 2);
  CHECK(fault("a\xC2\x85").kind == TextFault::Kind::control);
  CHECK(fault("x\xE2\x80\xAEy").kind == TextFault::Kind::bidi);
  CHECK(fault("x\xE2\x81\xA7y").kind == TextFault::Kind::bidi);
  CHECK(fault("\xEF\xBB\xBFx").kind == TextFault::Kind::zero_width);
  CHECK(fault("x\xE2\x80\x8D").character == 0x200D);
  CHECK(fault("é\xFF").kind == TextFault::Kind::invalid_utf8);
  CHECK(render(describe(fault("abcd\xE2\x80\xAE")), Lang::en).find("U+202E") != std::string::npos);
  CHECK(render(describe(fault("abcd\xE2\x80\x8B")), Lang::vi).find("thứ 5") != std::string::npos);
}

TEST_CASE("overlong forms, surrogates and cut sequences are not UTF-8") {
  CHECK_FALSE(invalid_utf8("Đặng \xF0\x9F\x98\x80"));
  CHECK(invalid_utf8("ab\xC0\x80") == 2);
  CHECK(invalid_utf8("\xE0\x80\xAF") == 0);
  CHECK(invalid_utf8("\xED\xA0\x80") == 0);
  CHECK(invalid_utf8("\xF4\x90\x80\x80") == 0);
  CHECK(invalid_utf8("a\xE1\xBA") == 1);
}

TEST_CASE("a search finds text whatever its case and marks") {
  CHECK(fold("Đặng Thị Ánh") == "dang thi anh");
  CHECK(fold("ĐƯỜNG Ư Ơ đ") == "duong u o d");
  CHECK(fold("SO-NV 01") == "so-nv 01");
}

TEST_CASE("the place of a tone makes no other word, but a mark does") {
  CHECK(tone_key("Tổ hoà giải") == tone_key("tổ hòa giải"));
  CHECK(tone_key("khoẻ") == tone_key("khỏe"));
  CHECK(tone_key("Tiê\xCC\x81n") == tone_key("tiến"));  // NFD
  CHECK(tone_key("Quang Phú") != tone_key("Quảng Phú"));
  CHECK(tone_key("hòa bình") != tone_key("hoa bình"));
  CHECK(tone_key("đa") != tone_key("da"));
  CHECK(is_capitalised("Đông"));
  CHECK_FALSE(is_capitalised("đông"));
  CHECK_FALSE(is_capitalised(""));
}

TEST_CASE("names stand in the order of the Vietnamese alphabet") {
  std::vector<std::string> names{"Đào", "Dương", "Ế", "Ê", "e", "Ánh", "Ăn", "An", "Ổn", "Ơn", "On", "Bảo"};
  std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return compare_vietnamese(a, b) < 0; });
  CHECK(names == std::vector<std::string>{"An", "Ánh", "Ăn", "Bảo", "Dương", "Đào", "e", "Ê", "Ế", "On", "Ổn", "Ơn"});
  CHECK(compare_vietnamese("Đào", "Đào") == 0);
}

TEST_CASE("a terminal gives a composed or decomposed letter one column, an ideograph two") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("Tiến") == 4);
  CHECK(display_width("Tie\xCC\x82\xCC\x81n") == 4);
  CHECK(display_width("漢字") == 4);
  CHECK(code_points("Tiến") == 4);
}

TEST_CASE("suggestions: equal but for marks first, then by typing slips, at most three") {
  const std::vector<std::string> known{"registered", "unit",  "title", "Hải Dương",
                                       "hai-duong",  "level", "name",  "Hai Duong"};
  CHECK(nearest("registred", known) == std::vector<std::string>{"registered"});
  CHECK(nearest("UNIT", known) == std::vector<std::string>{"unit"});
  CHECK(nearest("untis", known).front() == "unit");
  CHECK(nearest("nmae", known) == std::vector<std::string>{"name"});
  CHECK(nearest("hai duong", known) == std::vector<std::string>{"Hải Dương", "Hai Duong", "hai-duong"});
  CHECK(nearest("nxxe", known).empty());
  CHECK(nearest("", known).empty());
  const std::vector<std::string> many{"D05", "D02", "D03", "D04"};
  CHECK(nearest("D09", many) == std::vector<std::string>{"D05", "D02", "D03"});
}
