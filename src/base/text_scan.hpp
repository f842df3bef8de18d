#pragma once

#include "danvan/base/text.hpp"

namespace danvan::text_scan {

/// `clean` would give back the same bytes. Says false in doubt: cheap, and true for nearly all real text.
bool is_clean(std::string_view raw);

/// Of a character that cannot stand in text.
std::optional<TextFault::Kind> fault_of(char32_t character);

}  // namespace danvan::text_scan
