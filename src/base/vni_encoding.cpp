#include "base/vni_encoding.hpp"

#include "base/utf8.hpp"

#include <array>
#include <optional>

namespace danvan {
namespace {

/// A letter that VNI Windows writes as one byte above ASCII. Those that also take a mark have the upper case letter
/// 0x20 below, as everywhere in this encoding.
struct Single {
  unsigned char byte;
  char32_t character;
};
constexpr std::array<Single, 18> singles{{
    {0xF1, U'đ'},
    {0xD1, U'Đ'},
    {0xF4, U'ơ'},
    {0xD4, U'Ơ'},
    {0xF6, U'ư'},
    {0xD6, U'Ư'},
    {0xED, U'í'},
    {0xCD, U'Í'},
    {0xEC, U'ì'},
    {0xCC, U'Ì'},
    {0xE6, U'ỉ'},
    {0xC6, U'Ỉ'},
    {0xF3, U'ĩ'},
    {0xD3, U'Ĩ'},
    {0xF2, U'ị'},
    {0xD2, U'Ị'},
    {0xEE, U'ỵ'},
    {0xCE, U'Ỵ'},
}};

/// What a mark byte adds to the letter before it: a shape, a tone, or both, as combining characters (0: none).
struct Mark {
  unsigned char byte;
  char32_t shape;
  char32_t tone;
};
constexpr char32_t acute = 0x301;
constexpr char32_t grave = 0x300;
constexpr char32_t hook = 0x309;
constexpr char32_t tilde = 0x303;
constexpr char32_t dot = 0x323;
constexpr char32_t circumflex = 0x302;
constexpr char32_t breve = 0x306;
constexpr std::array<Mark, 17> marks{{
    {0xF9, 0, acute},
    {0xF8, 0, grave},
    {0xFB, 0, hook},
    {0xF5, 0, tilde},
    {0xEF, 0, dot},
    {0xE2, circumflex, 0},
    {0xE1, circumflex, acute},
    {0xE0, circumflex, grave},
    {0xE5, circumflex, hook},
    {0xE3, circumflex, tilde},
    {0xE4, circumflex, dot},
    {0xEA, breve, 0},
    {0xE9, breve, acute},
    {0xE8, breve, grave},
    {0xFA, breve, hook},
    {0xFC, breve, tilde},
    {0xEB, breve, dot},
}};

std::optional<char32_t> single(unsigned char byte) {
  for (const Single& each : singles) {
    if (each.byte == byte) {
      return each.character;
    }
  }
  return std::nullopt;
}

/// Typists mix the case of letter and mark, so an upper case mark byte means the same.
const Mark* mark(unsigned char byte) {
  for (const Mark& each : marks) {
    if (each.byte == byte || each.byte - 0x20 == byte) {
      return &each;
    }
  }
  return nullptr;
}

bool may_carry(char32_t letter, const Mark& mark) {
  constexpr std::u32string_view toned = U"aAeEoOuUyYơƠưƯ";
  constexpr std::u32string_view rounded = U"aAeEoO";
  constexpr std::u32string_view short_vowels = U"aA";
  const std::u32string_view letters = mark.shape == breve ? short_vowels : mark.shape == circumflex ? rounded : toned;
  return letters.find(letter) != std::u32string_view::npos;
}

class VniDecoder : public LegacyDecoder {
 public:
  std::string decode(std::string_view bytes) override {
    std::string out;
    for (const char c : bytes) {
      take(out, static_cast<unsigned char>(c));
    }
    return out;
  }

  std::string finish() override {
    std::string out;
    release(out);
    return out;
  }

 private:
  void take(std::string& out, unsigned char byte) {
    const Mark* found = byte >= 0x80 ? mark(byte) : nullptr;
    if (found != nullptr && m_held != 0 && may_carry(m_held, *found)) {
      release(out);
      for (const char32_t part : {found->shape, found->tone}) {
        if (part != 0) {
          utf8::append(out, part);
        }
      }
      return;
    }
    release(out);
    if (byte < 0x80) {
      m_held = byte;
    } else if (const auto letter = single(byte)) {
      m_held = *letter;
    } else {
      out.push_back('\xFF');
    }
  }

  void release(std::string& out) {
    if (m_held != 0) {
      utf8::append(out, m_held);
      m_held = 0;
    }
  }

  char32_t m_held = 0;
};

}  // namespace

std::unique_ptr<LegacyDecoder> make_vni_decoder() {
  return std::make_unique<VniDecoder>();
}

}  // namespace danvan
