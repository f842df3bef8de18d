#include "document/code_points.hpp"

#include "danvan/base/text.hpp"

#include <algorithm>
#include <array>

namespace danvan::document {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 9> unprintable_ranges{{{0x00, 0x1F},
                                                   {0x7F, 0x9F},
                                                   {0xAD, 0xAD},
                                                   {0x61C, 0x61C},
                                                   {0x200B, 0x200F},
                                                   {0x2028, 0x202E},
                                                   {0x2060, 0x206F},
                                                   {0xFEFF, 0xFEFF},
                                                   {0xE0000, 0xE007F}}};

/// Bytes of the character at the front of valid UTF-8.
std::size_t length_by_lead(unsigned lead) {
  if (lead < 0x80) {
    return 1;
  }
  if (lead < 0xE0) {
    return 2;
  }
  return lead < 0xF0 ? 3 : 4;
}

}  // namespace

bool CodePoints::next() {
  if (m_rest.empty()) {
    return false;
  }
  if (m_valid == 0) {
    m_valid = invalid_utf8(m_rest).value_or(m_rest.size());
  }
  if (m_valid == 0) {
    m_value = replacement;
    m_bytes = replacement_bytes;
    m_rest.remove_prefix(1);
    return true;
  }
  const auto lead = static_cast<unsigned char>(m_rest.front());
  const std::size_t length = length_by_lead(lead);
  m_bytes = m_rest.substr(0, length);
  m_value = length == 1 ? lead : lead & (0x7FU >> length);
  for (const char c : m_bytes.substr(1)) {
    m_value = (m_value << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
  }
  m_rest.remove_prefix(length);
  m_valid -= length;
  return true;
}

bool unprintable(char32_t character) {
  return std::any_of(unprintable_ranges.begin(), unprintable_ranges.end(),
                     [&](Range range) { return character >= range.first && character <= range.last; });
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool after_cr = false;
  for (CodePoints points(text); points.next();) {
    const char32_t character = points.value();
    if (character == U'\r' || (character == U'\n' && !after_cr)) {
      out += '\n';
    } else if (character == U'\t') {
      out += ' ';
    } else if (character != U'\n') {
      out += unprintable(character) ? CodePoints::replacement_bytes : points.bytes();
    }
    after_cr = character == U'\r';
  }
  return out;
}

}  // namespace danvan::document
