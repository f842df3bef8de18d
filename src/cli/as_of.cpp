#include "cli/as_of.hpp"

#include "cli/moment.hpp"
#include "cli/parse.hpp"
#include "danvan/evaluation/past.hpp"
#include "danvan/reporting/past.hpp"
#include "danvan/store/journal.hpp"
#include "danvan/store/undo.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text neither{
    "--as-of “{0}” is neither an entry nor a time; write 12, 2025-09-30 or 2025-09-30T17:00",
    "--as-of “{0}” không phải là số mục sổ hay thời điểm; hãy ghi 12, 2025-09-30 hoặc 2025-09-30T17:00"};
constexpr Text still_to_come{"--as-of “{0}”: what will be known by then is not known yet; it is {1} now",
                             "--as-of “{0}”: chưa biết đến lúc đó sổ sẽ ghi gì; bây giờ là {1}"};
constexpr Text leave_it_out{"for what is known now leave --as-of out", "muốn xem theo sổ hiện nay thì bỏ --as-of"};
constexpr Text known_after{"as the record was known after entry {0}, {1}", "theo sổ như đã ghi đến hết mục {0}, {1}"};
constexpr Text known_before_all{"as before the first entry", "theo sổ khi chưa có mục nào"};
constexpr Text taken_back{"entry {0} was taken back later, by entry {1}",
                          "mục {0} về sau đã bị hoàn tác, bằng mục {1}"};

/// Of a day its last second in Vietnam.
std::optional<Instant> moment(std::string_view text) {
  if (const std::optional<Date> day = Date::parse(text)) {
    return last_second(*day);
  }
  return moment_of(text);
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A mistyped year must not pass off the figures of now as those of another time. Today as a whole is allowed, and a
/// clock that is behind the newest entry.
void refuse_future(const Job& job, store::Store& now, Instant asked, const std::string& text) {
  const std::optional<store::Entry> newest = store::head(now);
  const Instant last = newest ? std::max(job.now(), newest->at) : job.now();
  if (Date::parse(text) ? asked.local_date() > last.local_date() : asked > last) {
    throw Error(Exit::bad_input, message(still_to_come, text, job.now().local())).hint(message(leave_it_out));
  }
}

std::int64_t entry_asked(Job& job, store::Store& now, const std::string& text) {
  if (const auto number = is_number(text) ? whole_number(text) : std::nullopt) {
    return *number;
  }
  const std::optional<Instant> asked = moment(text);
  if (!asked) {
    throw job.usage(message(neither, text));
  }
  refuse_future(job, now, *asked, text);
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
