#include "base/icu.hpp"
#include "base/utf8.hpp"
#include "danvan/base/text.hpp"

#include <unicode/uchar.h>

namespace danvan {
namespace {

/// Combining grave, acute, tilde, hook above and dot below: the tones. Other marks belong to their letter.
bool is_tone(char32_t c) {
  return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
}

bool belongs_to_word(char32_t c) {
  const auto code = static_cast<UChar32>(c);
  return u_isalnum(code) != 0 || (U_MASK(u_charType(code)) & U_GC_M_MASK) != 0;
}

}  // namespace

std::string tone_key(std::string_view text) {
  const std::string marked = icu::to_utf8(icu::decomposed(icu::to_utf16(text)));
  std::string out;
  out.reserve(marked.size());
  std::string tones;
  for (std::string_view rest = marked; !rest.empty();) {
    const utf8::Decoded next = utf8::decode(rest);
    rest.remove_prefix(next.bytes);
    if (is_tone(next.character)) {
      utf8::append(tones, next.character);
      continue;
    }
    if (!belongs_to_word(next.character)) {
      out += tones;
      tones.clear();
    }
    utf8::append(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(next.character))));
  }
  return out + tones;
}

bool is_capitalised(std::string_view text) {
  return !text.empty() && u_isupper(static_cast<UChar32>(utf8::decode(text).character)) != 0;
}

}  // namespace danvan
