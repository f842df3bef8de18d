#include "base/icu.hpp"
#include "base/utf8.hpp"
#include "danvan/base/text.hpp"

#include <unicode/uchar.h>

namespace danvan {
namespace {

constexpr UChar32 d_with_stroke = 0x0111;

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') {
      c = static_cast<char>(c - 'A' + 'a');
    }
  }
  return out;
}

bool is_mark(char32_t c) {
  return (U_MASK(u_charType(static_cast<UChar32>(c))) & U_GC_M_MASK) != 0;
}

}  // namespace

std::string fold(std::string_view text) {
  if (utf8::ascii_prefix(text) == text.size()) {
    return ascii_lower(text);
  }
  const std::string marked = icu::to_utf8(icu::decomposed(icu::to_utf16(text)));
  std::string out;
  out.reserve(text.size());
  for (std::string_view rest = marked; !rest.empty();) {
    const utf8::Decoded next = utf8::decode(rest);
    rest.remove_prefix(next.bytes);
    if (!is_mark(next.character)) {
      const UChar32 lower = u_tolower(static_cast<UChar32>(next.character));
      utf8::append(out, static_cast<char32_t>(lower == d_with_stroke ? 'd' : lower));
    }
  }
  return out;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = utf8::ascii_prefix(text);
  text.remove_prefix(width);
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    text.remove_prefix(next.bytes);
    const auto c = static_cast<UChar32>(next.character == utf8::invalid ? 0xFFFD : next.character);
    const auto type = U_MASK(u_charType(c));
    if ((type & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) {
      continue;
    }
    const int east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    width += east_asian == U_EA_FULLWIDTH || east_asian == U_EA_WIDE ? 2U : 1U;
  }
  return width;
}

}  // namespace danvan
