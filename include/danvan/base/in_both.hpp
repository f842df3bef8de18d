#pragma once

#include "danvan/base/message.hpp"

namespace danvan {

/// A value for a message that is not the same in both languages; `render` puts in the one it needs.
std::string in_both(std::string_view english, std::string_view vietnamese);
std::string in_both(const Text& text);
std::string in_both(const Text&& text) = delete;

/// Why the system refused, by its error number, for a message: its own words in English, ours in Vietnamese.
std::string system_reason(int error);

}  // namespace danvan
