#include "base/legacy_encoding.hpp"

#include "base/icu.hpp"
#include "base/utf8.hpp"
#include "base/vni_encoding.hpp"
#include "danvan/base/error.hpp"

#include <iconv.h>

#include <array>
#include <cerrno>

namespace danvan {
namespace {

/// What the C library converts; its decoders also join letters with the marks that follow them.
class IconvDecoder : public LegacyDecoder {
 public:
  explicit IconvDecoder(const char* name) : m_converter(iconv_open("UTF-8", name)) {
    ensure(m_converter != failed(), "the C library knows the Vietnamese encodings");
  }
  ~IconvDecoder() override { iconv_close(m_converter); }
  IconvDecoder(const IconvDecoder&) = delete;
  IconvDecoder& operator=(const IconvDecoder&) = delete;

  std::string decode(std::string_view bytes) override {
    std::string in(bytes);  // iconv wants it writable
    std::string out;
    char* from = in.data();
    std::size_t left = in.size();
    while (left > 0) {
      if (convert(out, &from, &left) == failed_call && errno != E2BIG) {
        out.push_back('\xFF');
        ++from;
        --left;
      }
    }
    return out;
  }

  std::string finish() override {
    std::string out;
    convert(out, nullptr, nullptr);
    return out;
  }

 private:
  static constexpr std::size_t failed_call = static_cast<std::size_t>(-1);
  // POSIX tells a failed iconv_open by this pointer.
  static iconv_t failed() { return reinterpret_cast<iconv_t>(-1); }  // NOLINT(performance-no-int-to-ptr)

  std::size_t convert(std::string& out, char** from, std::size_t* left) {
    std::array<char, 4096> block{};
    char* to = block.data();
    std::size_t room = block.size();
    const std::size_t result = iconv(m_converter, from, left, &to, &room);
    out.append(block.data(), block.size() - room);
    return result;
  }

  iconv_t m_converter;
};

constexpr std::array<std::string_view, 4> encodings{"tcvn3", "vni", "windows-1258", "viscii"};

bool is_tone(char32_t c) {
  return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323;
}

bool is_shape(char32_t c) {
  return c == 0x302 || c == 0x306 || c == 0x31B;
}

bool is_base_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c == U'đ' || c == U'Đ';
}

bool is_upper(char32_t c) {
  return (c >= U'A' && c <= U'Z') || c == U'Đ';
}

/// Words with a letter above ASCII, and how many of them can be Vietnamese: at most one tone, no other letters, and no
/// capital after a small letter.
struct Tally {
  std::size_t words = 0;
  std::size_t plausible = 0;
};

class WordJudge {
 public:
  Tally judge(std::string_view decomposed) {
    while (!decomposed.empty()) {
      const utf8::Decoded next = utf8::decode(decomposed);
      take(next.character);
      decomposed.remove_prefix(next.bytes);
    }
    end_word();
    return m_tally;
  }

 private:
  void take(char32_t c) {
    if (is_base_letter(c)) {
      m_bad = m_bad || (m_small && is_upper(c));
      m_small = m_small || !is_upper(c);
      m_beyond_ascii = m_beyond_ascii || c > 0x7F;
    } else if (is_tone(c) || is_shape(c)) {
      m_tones += is_tone(c) ? 1 : 0;
      m_beyond_ascii = true;
    } else if (c < 0x80) {
      end_word();
    } else {
      m_beyond_ascii = true;
      m_bad = true;
    }
  }

  void end_word() {
    if (m_beyond_ascii) {
      ++m_tally.words;
      m_tally.plausible += !m_bad && m_tones <= 1 ? 1U : 0U;
    }
    m_beyond_ascii = m_bad = m_small = false;
    m_tones = 0;
  }

  Tally m_tally;
  bool m_beyond_ascii = false;
  bool m_bad = false;
  bool m_small = false;
  int m_tones = 0;
};

Tally read_as(std::string_view encoding, std::string_view bytes) {
  const auto decoder = make_legacy_decoder(encoding);
  std::string text = decoder->decode(bytes);
  text += decoder->finish();
  return WordJudge().judge(icu::to_utf8(icu::decomposed(icu::to_utf16(text))));
}

}  // namespace

std::unique_ptr<LegacyDecoder> make_legacy_decoder(std::string_view encoding) {
  if (encoding == "tcvn3") {
    return std::make_unique<IconvDecoder>("TCVN5712-1");
  }
  if (encoding == "vni") {
    return make_vni_decoder();
  }
  if (encoding == "windows-1258") {
    return std::make_unique<IconvDecoder>("CP1258");
  }
  if (encoding == "viscii") {
    return std::make_unique<IconvDecoder>("VISCII");
  }
  return nullptr;
}

std::string_view likely_encoding(std::string_view bytes) {
  std::string_view best;
  Tally best_tally;
  for (const std::string_view encoding : encodings) {
    const Tally tally = read_as(encoding, bytes);
    // Shares are compared crosswise; four words in five must fit.
    const bool fits = tally.words > 0 && tally.plausible * 5 >= tally.words * 4;
    if (fits && (best.empty() || tally.plausible * best_tally.words > best_tally.plausible * tally.words)) {
      best = encoding;
      best_tally = tally;
    }
  }
  return best;
}

}  // namespace danvan
