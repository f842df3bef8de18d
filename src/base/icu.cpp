#include "base/icu.hpp"

#include "danvan/base/error.hpp"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <new>

namespace danvan::icu {
namespace {

constexpr UChar32 replacement = 0xFFFD;

std::int32_t length_of(std::size_t n) {
  ensure(n < 0x3FFF'FFFF, "a text is shorter than 1 GiB");
  return static_cast<std::int32_t>(n);
}

std::u16string normalized(const UNormalizer2* form, std::u16string_view text) {
  // No canonical form is longer than three times the text (Unicode Annex 15).
  std::u16string out(text.size() * 3 + 4, u'\0');
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t n =
      unorm2_normalize(form, text.data(), length_of(text.size()), out.data(), length_of(out.size()), &status);
  require(status, "ICU normalizes every text");
  out.resize(static_cast<std::size_t>(n));
  return out;
}

}  // namespace

void require(int status, std::string_view promise) {
  if (status == U_MEMORY_ALLOCATION_ERROR) {
    throw std::bad_alloc();
  }
  ensure(U_SUCCESS(static_cast<UErrorCode>(status)), promise);
}

std::u16string to_utf16(std::string_view text) {
  std::u16string out(text.size() + 1, u'\0');
  std::int32_t n = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8WithSub(out.data(), length_of(out.size()), &n, text.data(), length_of(text.size()), replacement, nullptr,
                       &status);
  require(status, "ICU reads every text");
  out.resize(static_cast<std::size_t>(n));
  return out;
}

std::string to_utf8(std::u16string_view text) {
  std::string out(text.size() * 3 + 1, '\0');
  std::int32_t n = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8WithSub(out.data(), length_of(out.size()), &n, text.data(), length_of(text.size()), replacement, nullptr,
                     &status);
  require(status, "ICU writes every text");
  out.resize(static_cast<std::size_t>(n));
  return out;
}

std::u16string composed(std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* form = unorm2_getNFCInstance(&status);
  require(status, "ICU has its NFC data");
  return normalized(form, text);
}

std::u16string decomposed(std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* form = unorm2_getNFDInstance(&status);
  require(status, "ICU has its NFC data");
  return normalized(form, text);
}

}  // namespace danvan::icu
