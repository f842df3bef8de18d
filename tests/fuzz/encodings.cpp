// Any bytes in the encodings from before Unicode: wherever they are cut into pieces, the text is the same.
#include "base/legacy_encoding.hpp"
#include "danvan/base/text.hpp"
#include "fuzz.hpp"

using namespace danvan;

void fuzz::try_input(std::string_view input) {
  const unsigned choice = fuzz::take_choice(input);
  constexpr std::string_view encodings[] = {"tcvn3", "vni", "windows-1258", "viscii"};
  const std::string_view encoding = encodings[choice % 4];
  const std::size_t piece = 1 + choice / 4 % 16;

  const auto whole = make_legacy_decoder(encoding);
  std::string text = whole->decode(input);
  text += whole->finish();

  const auto pieces = make_legacy_decoder(encoding);
  std::string joined;
  for (std::size_t at = 0; at < input.size(); at += piece) {
    joined += pieces->decode(input.substr(at, piece));
  }
  joined += pieces->finish();
  fuzz::promise(joined == text, "pieces read as the whole does", text);

  std::string readable = text;
  std::erase(readable, '\xFF');
  fuzz::promise(!invalid_utf8(readable), "but for what means nothing, the text is UTF-8", readable);
  if (invalid_utf8(input)) {
    const std::string_view likely = likely_encoding(input);
    fuzz::promise(likely.empty() || make_legacy_decoder(likely) != nullptr, "what is suggested is known");
  }
}
