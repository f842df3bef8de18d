#include "cli/moment.hpp"

#include <string>

namespace danvan::cli {

std::optional<Instant> moment_of(std::string_view text) {
  constexpr std::size_t minutes = 16, seconds = 19;  // characters of 2025-09-30T17:00 and 2025-09-30T17:00:00
  if (text.size() < minutes) {
    return std::nullopt;
  }
  const bool with_seconds = text.size() >= seconds && text[minutes] == ':';
  std::string whole(text.substr(0, with_seconds ? seconds : minutes));
  const std::string_view zone = text.substr(whole.size());
  whole += with_seconds ? "" : ":00";
  whole += zone.empty() ? "+07:00" : zone;
  return Instant::parse(whole);
}

}  // namespace danvan::cli
