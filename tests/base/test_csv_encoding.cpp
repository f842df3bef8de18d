#include "base/legacy_encoding.hpp"
#include "csv_helpers.hpp"
#include "danvan/base/text.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::test;

namespace {

CsvOptions in(std::string encoding) {
  CsvOptions options;
  options.encoding = std::move(encoding);
  return options;
}

std::string decoded(std::string_view encoding, std::string_view bytes) {
  const auto decoder = make_legacy_decoder(encoding);
  std::string text = decoder->decode(bytes);
  return text += decoder->finish();
}

}  // namespace

// "Đặng Thị Ánh Tuyết, người được" as the old programs wrote it.
constexpr std::string_view in_tcvn3 =
    "\xA7\xC6ng Th\xDE \xB8nh Tuy\xD5t, ng\xAD\xEAi \xAE\xAD\xEE"
    "c";
constexpr std::string_view in_vni =
    "\xD1"
    "a\xEBng Th\xF2 A\xD9nh Tuye\xE1t, ng\xF6\xF4\xF8i \xF1\xF6\xF4\xEF"
    "c";
constexpr std::string_view in_1258 =
    "\xD0\xE3\xF2ng Thi\xF2 \xC1nh Tuy\xEA\xECt, ng\xFD\xF5\xCCi \xF0\xFD\xF5\xF2"
    "c";

TEST_CASE("text in old Vietnamese encodings is read when its encoding is named") {
  const std::vector<std::pair<std::string, std::string_view>> files{{"vni", in_vni}, {"windows-1258", in_1258}};
  for (const auto& [encoding, bytes] : files) {
    CAPTURE(encoding);
    const Reading reading = read_csv("code,name\nA,\"" + std::string(bytes) + "\"\n", in(encoding));
    CHECK(reading.faults.empty());
    CHECK(reading.rows == Rows{{"A", "Đặng Thị Ánh Tuyết, người được", ""}});
  }
  // TCVN3 has no capitals with tones of their own: its fonts draw them.
  CHECK(read_csv("code,name\nA,\"" + std::string(in_tcvn3) + "\"\n", in("tcvn3")).rows ==
        Rows{{"A", "Đặng Thị ánh Tuyết, người được", ""}});
}

TEST_CASE("every Vietnamese letter that VNI writes comes back, in both cases") {
  const std::string small =
      "a\xF9 a\xF8 a\xFB a\xF5 a\xEF a\xEA a\xE9 a\xE8 a\xFA a\xFC a\xEB a\xE2 a\xE1 a\xE0 a\xE5 a\xE3 a\xE4 "
      "e\xF9 e\xE2 e\xE4 \xED \xEC \xE6 \xF3 \xF2 o\xF9 o\xE2 o\xE5 \xF4 \xF4\xF9 \xF4\xEF u\xF5 \xF6 \xF6\xFB y\xF8 "
      "\xEE \xF1";
  std::string large;
  for (const char c : small) {
    const auto byte = static_cast<unsigned char>(c);
    large.push_back(byte == ' ' ? ' ' : static_cast<char>(byte - 0x20));
  }
  CHECK(nfc(decoded("vni", small)) == "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ é ê ệ í ì ỉ ĩ ị ó ô ổ ơ ớ ợ ũ ư ử ỳ ỵ đ");
  CHECK(nfc(decoded("vni", large)) == "Á À Ả Ã Ạ Ă Ắ Ằ Ẳ Ẵ Ặ Â Ấ Ầ Ẩ Ẫ Ậ É Ê Ệ Í Ì Ỉ Ĩ Ị Ó Ô Ổ Ơ Ớ Ợ Ũ Ư Ử Ỳ Ỵ Đ");
}

TEST_CASE("a letter and its mark are joined across pieces") {
  for (const std::string_view text : {in_vni, in_1258, in_tcvn3}) {
    for (const std::string encoding : {"vni", "windows-1258", "tcvn3"}) {
      const auto pieces = make_legacy_decoder(encoding);
      std::string joined;
      for (const char c : text) {
        joined += pieces->decode({&c, 1});
      }
      joined += pieces->finish();
      CHECK(joined == decoded(encoding, text));
    }
  }
}

TEST_CASE("a file that looks like an old encoding is refused with the option that reads it") {
  CHECK(likely_encoding(in_tcvn3) == "tcvn3");
  CHECK(likely_encoding(in_vni) == "vni");
  CHECK(likely_encoding(in_1258) == "windows-1258");
  CHECK(likely_encoding("\x80\xFF\xFE\x80").empty());
  const Reading reading = read_csv("code,name\nA,\"" + std::string(in_tcvn3) + "\"\n");
  REQUIRE(reading.faults == Faults{"CS-11@2:3"});
  CHECK(render(reading.details[0].cure, Lang::en).find("--encoding tcvn3") != std::string::npos);
}

TEST_CASE("an encoding nobody knows is wrong usage") {
  try {
    read_csv("code\nA\n", in("latin1"));
    FAIL("not refused");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::usage);
  }
}

TEST_CASE("a byte that means nothing in the named encoding is a fault") {
  CHECK(read_csv("code,name\nA,x\x80\n", in("vni")).faults == Faults{"CS-11@2:3"});
}
