#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace danvan::cli {

/// What is written for people to read on a terminal is at most this wide.
inline constexpr std::size_t page_width = 80;

/// `text` broken at blanks so that it stays within the page, each further line indented.
std::string wrapped(std::string_view text, std::size_t indent);

}  // namespace danvan::cli
