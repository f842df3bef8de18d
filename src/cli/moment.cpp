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

Instant first_second(Date day) {
  return *Instant::parse(day.iso());
}

Instant last_second(Date day) {
  constexpr std::int64_t rest_of_day = 24 * 60 * 60 - 1;
  return Instant(first_second(day).unix_seconds() + rest_of_day);
}

document::Cell moment_cell(const Job& job, Instant moment) {
  const std::string local = moment.local();
  const std::string time = local.substr(local.find(' '));
  return document::Word{job.flag("--excel") ? moment.local_date().vietnamese() + time : moment.utc(), local};
}

}  // namespace danvan::cli
