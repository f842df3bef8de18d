#include "cli/as_of.hpp"

#include "cli/parse.hpp"
#include "danvan/evaluation/past.hpp"
#include "danvan/reporting/past.hpp"
#include "danvan/store/undo.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text neither{
    "--as-of “{0}” is neither an entry nor a time; write 12, 2025-09-30 or 2025-09-30T17:00",
    "--as-of “{0}” không phải là số mục sổ hay thời điểm; hãy ghi 12, 2025-09-30 hoặc 2025-09-30T17:00"};
constexpr Text known_after{"as the record was known after entry {0}, {1}", "theo sổ như đã ghi đến hết mục {0}, {1}"};
constexpr Text known_before_all{"as before the first entry", "theo sổ khi chưa có mục nào"};
constexpr Text taken_back{"entry {0} was taken back later, by entry {1}",
                          "mục {0} về sau đã được hoàn tác, bằng mục {1}"};

/// Of a day its last second in Vietnam; else `2025-09-30T17:00`, with seconds or not, with `Z` or an offset or not.
std::optional<Instant> moment(std::string_view text) {
  if (const std::optional<Date> day = Date::parse(text)) {
    return Instant(Instant::parse(day->plus(1).iso())->unix_seconds() - 1);
  }
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

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t entry_asked(Job& job, store::Store& now, const std::string& text) {
  if (const auto number = is_number(text) ? whole_number(text) : std::nullopt) {
    return *number;
  }
  const std::optional<Instant> asked = moment(text);
  if (!asked) {
    throw job.usage(message(neither, text));
  }
  return store::newest_entry_by(now, *asked);
}

void tell(Job& job, const std::optional<store::Entry>& entry, const std::optional<std::int64_t>& undone_by) {
  const auto say = [&](const Message& what) { job.world().err(render(what, job.lang()) + "\n"); };
  say(entry ? message(known_after, entry->sequence, hex(entry->digest)) : message(known_before_all));
  if (undone_by) {
    say(message(taken_back, entry->sequence, *undone_by));
  }
}

}  // namespace

store::Store as_asked(Job& job, store::Store now) {
  const std::optional<std::string> text = job.option("--as-of");
  if (!text) {
    return now;
  }
  const std::int64_t entry = entry_asked(job, now, *text);
  const auto undone_by = store::undone_by(now, entry);
  const store::Follow follow[] = {reporting::follow_submissions(), evaluation::follow_sheets()};
  store::Store past = store::as_of(std::move(now), entry, follow);
  if (job.flag("--verbose")) {
    tell(job, store::head(past), undone_by);
  }
  return past;
}

}  // namespace danvan::cli
