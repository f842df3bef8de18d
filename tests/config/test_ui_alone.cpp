#include "danvan/config/ui_alone.hpp"

#include <doctest/doctest.h>

namespace danvan::config {
namespace {

using Texts = std::vector<std::string>;

std::vector<Source> sources(const Texts& texts) {
  std::vector<Source> all;
  for (const std::string& text : texts) {
    all.push_back({all.empty() ? "danvan.toml" : "more.toml", text});
  }
  return all;
}

TEST_CASE("the language is found in the way that files are written, wherever [ui] stands") {
  const std::string office = "[office]\nname = \"Sở [ui] số 1\"\n";
  const std::string list = "include = [\n  \"more.toml\",\n]\n";
  for (const Texts& texts : {
           Texts{office + "[ui]\nlang = \"vi\"\n[[kind]]\ncode = \"so\"\nname = \"Sở\"\n"},
           Texts{office + "  [ui]  # of messages\n  lang = 'vi'\n"},
           Texts{office + "[ui]\r\nlang = \"vi\"\r\n"},
           Texts{list + office, "# [ui]\n[ui]\nlang = \"vi\""},
       }) {
    const std::optional<Ui> ui = ui_alone(sources(texts));
    REQUIRE(ui.has_value());
    CHECK(ui->lang == Lang::vi);
  }
  for (const Texts& texts : {Texts{}, Texts{""}, Texts{office}, Texts{office + "[ui]\n"}, Texts{list, office}}) {
    const std::optional<Ui> ui = ui_alone(sources(texts));
    REQUIRE(ui.has_value());
    CHECK(!ui->lang);
  }
}

TEST_CASE("where the language is set in another way it is left to who reads everything") {
  for (const Texts& texts : {
           Texts{"ui.lang = \"vi\"\n"},
           Texts{"ui = { lang = \"vi\" }\n"},
           Texts{"\"ui\".lang = \"vi\"\n"},
           Texts{"ui . lang = \"vi\"\n"},
           Texts{"[ ui ]\nlang = \"vi\"\n"},
           Texts{"[\"ui\"]\nlang = \"vi\"\n"},
           Texts{"[\"u\\u0069\"]\nlang = \"vi\"\n"},
           Texts{"\xEF\xBB\xBF[ui]\nlang = \"vi\"\n"},
           Texts{"[office]\nname = \"\"\"\n[ui]\nlang = \"en\"\n\"\"\"\n[ui]\nlang = \"vi\"\n"},
           Texts{"[office]\nname = '''\n[ui]\nlang = 'en'\n'''\n"},
           Texts{"[ui]\nlang = \"xx\"\n"},
           Texts{"[ui]\nlang = \"vi\"\n", "[ui]\nlang = \"en\"\n"},
       }) {
    CHECK(!ui_alone(sources(texts)));
  }
}

}  // namespace
}  // namespace danvan::config
