#pragma once

#include <string>
#include <string_view>

namespace danvan::icu {

/// Throws `std::bad_alloc` where ICU had no memory, and `Bug` where it failed otherwise. `status` is its UErrorCode.
void require(int status, std::string_view promise);

/// Both throw `Bug` when ICU refuses; what is not valid becomes U+FFFD.
std::u16string to_utf16(std::string_view text);
std::string to_utf8(std::u16string_view text);

/// Canonical composition and decomposition.
std::u16string composed(std::u16string_view text);
std::u16string decomposed(std::u16string_view text);

}  // namespace danvan::icu
