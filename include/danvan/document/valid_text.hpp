#pragma once

#include <string>

namespace danvan::document {

/// The text with U+FFFD for each byte that is no part of valid UTF-8, and for NUL, which ends a text for many readers.
std::string valid_text(std::string text);

}  // namespace danvan::document
