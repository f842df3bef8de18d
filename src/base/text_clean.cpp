#include "base/icu.hpp"
#include "base/messages.hpp"
#include "base/text_scan.hpp"
#include "base/utf8.hpp"
#include "danvan/base/text.hpp"

#include <fmt/format.h>

namespace danvan {
namespace {

bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Latin letters as Vietnamese uses them and common punctuation: blocks in which every character is its own NFC and
/// none combines with the one before (DerivedNormalizationProps of Unicode 15).
bool is_plainly_composed(char32_t c) {
  return c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E);
}

/// Of the blocks of Latin letters that hold the Vietnamese ones: by far the most that is not ASCII.
bool is_vietnamese_letter(char32_t c) {
  return (c >= 0xC0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF);
}

/// Is neither a blank nor a fault, and in need of no composing.
bool stands_alone(char32_t c) {
  return !is_blank(c) && !text_scan::fault_of(c) && is_plainly_composed(c);
}

bool is_plainly_composed(std::string_view text) {
  while (true) {
    text.remove_prefix(utf8::ascii_prefix(text));
    if (text.empty()) {
      return true;
    }
    const utf8::Decoded next = utf8::decode(text);
    if (!is_plainly_composed(next.character)) {
      return false;
    }
    text.remove_prefix(next.bytes);
  }
}

const Text& reason_of(TextFault::Kind kind) {
  switch (kind) {
    case TextFault::Kind::control:
      return messages::control_character;
    case TextFault::Kind::bidi:
      return messages::bidi_character;
    case TextFault::Kind::zero_width:
      return messages::zero_width_character;
    case TextFault::Kind::invalid_utf8:
      break;
  }
  return messages::invalid_character;
}

}  // namespace

namespace text_scan {

std::optional<TextFault::Kind> fault_of(char32_t c) {
  if (c >= 0x20 && c < 0x7F) {
    return std::nullopt;
  }
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
    return TextFault::Kind::control;
  }
  if (c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
    return TextFault::Kind::bidi;
  }
  if (c == 0xAD || c == 0x180E || (c >= 0x200B && c <= 0x200D) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF ||
      (c >= 0xE0000 && c <= 0xE007F)) {
    return TextFault::Kind::zero_width;
  }
  return c == utf8::invalid ? std::optional(TextFault::Kind::invalid_utf8) : std::nullopt;
}

bool is_clean(std::string_view raw) {
  bool after_blank = true;  // a blank at the front is as wrong as a second one
  for (std::size_t at = 0; at < raw.size();) {
    const char byte = raw[at];
    if (byte > ' ' && byte < '\x7F') {
      after_blank = false;
      ++at;
      continue;
    }
    if (byte == ' ') {
      if (after_blank) {
        return false;
      }
      after_blank = true;
      ++at;
      continue;
    }
    const utf8::Decoded next = utf8::decode(raw.substr(at));
    if (!is_vietnamese_letter(next.character) && !stands_alone(next.character)) {
      return false;
    }
    after_blank = false;
    at += next.bytes;
  }
  return raw.empty() || !after_blank;
}

}  // namespace text_scan

std::string visible(std::string_view raw, std::size_t limit) {
  std::string out;
  for (std::size_t n = 0; !raw.empty(); ++n) {
    if (n == limit) {
      return out + "…";
    }
    const utf8::Decoded next = utf8::decode(raw);
    if (next.character == utf8::invalid) {
      out += fmt::format("\\x{:02X}", static_cast<unsigned char>(raw.front()));
    } else if (text_scan::fault_of(next.character)) {
      out += fmt::format("\\u{{{:04X}}}", static_cast<std::uint32_t>(next.character));
    } else {
      out.append(raw.substr(0, next.bytes));
    }
    raw.remove_prefix(next.bytes);
  }
  return out;
}

std::optional<std::size_t> invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (true) {
    at += utf8::ascii_prefix(text.substr(at));
    if (at == text.size()) {
      return std::nullopt;
    }
    const utf8::Decoded next = utf8::decode(text.substr(at));
    if (next.character == utf8::invalid) {
      return at;
    }
    at += next.bytes;
  }
}

CleanText clean(std::string_view raw) {
  if (text_scan::is_clean(raw)) {
    return {std::string(raw), std::nullopt};
  }
  std::string text;
  text.reserve(raw.size());
  bool blank_due = false;
  for (std::size_t position = 0; !raw.empty(); ++position) {
    const utf8::Decoded next = utf8::decode(raw);
    if (is_blank(next.character)) {
      blank_due = !text.empty();
    } else if (const auto kind = text_scan::fault_of(next.character)) {
      const char32_t shown =
          *kind == TextFault::Kind::invalid_utf8 ? static_cast<unsigned char>(raw.front()) : next.character;
      return {{}, TextFault{*kind, position, shown}};
    } else {
      if (blank_due) {
        text.push_back(' ');
        blank_due = false;
      }
      text.append(raw.substr(0, next.bytes));
    }
    raw.remove_prefix(next.bytes);
  }
  return {nfc(text), std::nullopt};
}

Message describe(const TextFault& fault) {
  const auto number = static_cast<std::uint32_t>(fault.character);
  const std::string name =
      fault.kind == TextFault::Kind::invalid_utf8 ? fmt::format("0x{:02X}", number) : fmt::format("U+{:04X}", number);
  return message(reason_of(fault.kind), name, fault.position + 1);
}

std::string nfc(std::string_view text) {
  if (is_plainly_composed(text)) {
    return std::string(text);
  }
  return icu::to_utf8(icu::composed(icu::to_utf16(text)));
}

std::size_t code_points(std::string_view text) {
  std::size_t n = 0;
  for (const char c : text) {
    n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80 ? 1U : 0U;
  }
  return n;
}

}  // namespace danvan
