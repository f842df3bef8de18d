#pragma once

#include "danvan/base/message.hpp"

#include <span>
#include <string>
#include <string_view>

namespace danvan::evaluation {

/// "did you mean A, B?", or what to do where nothing is near.
Message did_you_mean(std::string_view wanted, std::span<const std::string> known, const Text& otherwise);

/// The first few codes with a comma between, and "…" where there are more.
std::string some_of(std::span<const std::string> codes);

/// Why a code is refused: it is not given, or not known (`unknown` takes it).
Message no_such(const Text& unknown, std::string_view code);

/// The text of an option as the record keeps it. Throws `Error` 3 naming the option for what cannot stand in text.
std::string clean_option(std::string_view raw, std::string_view option);

}  // namespace danvan::evaluation
