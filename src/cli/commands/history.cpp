#include "danvan/store/history.hpp"

#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "cli/messages.hpp"
#include "cli/moment.hpp"
#include "cli/row_changes.hpp"
#include "danvan/base/text.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/store/definitions.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text no_limit{"--limit “{0}”: a number from 1 on", "--limit “{0}”: phải là số từ 1 trở lên"};
constexpr Text wrong_moment{"{0} “{1}” is not a moment; write 2025-12-16, 16/12/2025 or 2025-12-16T08:00",
                            "{0} “{1}” không phải là thời điểm; hãy ghi 2025-12-16, 16/12/2025 hoặc 2025-12-16T08:00"};
constexpr Text reversed{"--since {0} is later than --until {1}", "--since {0} muộn hơn --until {1}"};
constexpr Text no_match{"no entry matches", "không có mục sổ nào khớp"};
constexpr Text near_value{"{0} “{1}”: did you mean “{2}”?", "{0} “{1}”: có phải là “{2}”?"};

/// The moment that an option names: of a day its beginning in Vietnam, or its end where `end_of_day`.
std::optional<Instant> moment(const Job& job, std::string_view option, bool end_of_day) {
  const std::optional<std::string> text = job.option(option);
  if (!text) {
    return std::nullopt;
  }
  if (const std::optional<Date> day = Date::parse(*text)) {
    return end_of_day ? Instant(last_second(*day).unix_seconds() + 1) : first_second(*day);
  }
  const std::optional<Instant> exactly = moment_of(*text);
  if (!exactly) {
    throw job.usage(message(wrong_moment, option, *text));
  }
  return end_of_day ? Instant(exactly->unix_seconds() + 1) : exactly;  // that second is part of it
}

/// What entries are asked by; a script's empty variable must not ask for all of them.
std::string wanted(const Job& job, const std::string& option) {
  const std::optional<std::string> given = job.option(option);
  if (!given) {
    return "";
  }
  CleanText text = clean(*given);
  if (text.fault) {
    throw job.usage(describe(*text.fault)).at({option, 0, 0});
  }
  if (text.text.empty()) {
    throw job.usage(message(messages::word_empty, option));
  }
  return std::move(text.text);
}

store::EntryFilter filter(Job& job) {
  const std::optional<std::int64_t> limit = job.whole_number("--limit");
  if (limit && *limit < 1) {
    throw job.usage(message(no_limit, *limit));
  }
  const std::optional<Instant> since = moment(job, "--since", false);
  const std::optional<Instant> until = moment(job, "--until", true);
  if (since && until && *since >= *until) {
    throw job.usage(message(reversed, *job.option("--since"), *job.option("--until")));
  }
  const std::string object = wanted(job, "--object");
  return {.actor = wanted(job, "--actor"),
          .since = since,
          .until = until,
          .command = wanted(job, "--command"),
          .object = object,
          .loose =
              object.empty() ? std::vector<store::LooseReference>{} : loose_references(store::definitions(job.store())),
          .limit = limit.value_or(0)};
}

/// Of a value that nothing has: the ones that differ in case or marks alone, else the nearest.
void suggest(const std::string& option, const std::string& asked, const std::vector<std::string>& known,
             Answer& answer) {
  if (asked.empty() || std::find(known.begin(), known.end(), asked) != known.end()) {
    return;
  }
  std::vector<std::string> near;
  std::copy_if(known.begin(), known.end(), std::back_inserter(near),
               [&](const std::string& one) { return fold(one) == fold(asked); });
  for (const std::string& one : near.empty() ? nearest(asked, known) : near) {
    answer.notes.push_back(message(near_value, option, asked, one));
  }
}

Answer answer_without_entries(Job& job, const store::EntryFilter& asked, document::Table table) {
  if (!is_for_people(job)) {
    return {.table = std::move(table)};
  }
  Answer answer{.notes = {message(no_match)}};
  suggest("--actor", asked.actor, asked.actor.empty() ? std::vector<std::string>{} : store::actors(job.store()),
          answer);
  suggest("--object", asked.object, asked.object.empty() ? std::vector<std::string>{} : store::objects(job.store()),
          answer);
  return answer;
}

Answer run(Job& job) {
  const store::EntryFilter asked = filter(job);
  const std::vector<store::HistoryLine> lines = store::history(job.store(), asked);
  const bool vi = job.lang() == Lang::vi;  // the record may say
  document::Table table{"danvan.history.1",
                        "",
                        {{"entry", vi ? "Mục" : "Entry", document::Align::right},
                         {"at", vi ? "Lúc (+07:00)" : "At (+07:00)"},
                         {"actor", vi ? "Người ghi" : "Actor"},
                         {"changes", vi ? "Dòng" : "Rows", document::Align::right},
                         {"digest", vi ? "Mã kiểm tra" : "Digest"},
                         {"command", vi ? "Lệnh" : "Command"},
                         {"undone_by", vi ? "Hoàn tác bởi" : "Undone by", document::Align::right}},
                        {}};
  for (const store::HistoryLine& line : lines) {
    const store::Entry& entry = line.entry;
    table.rows.push_back(
        {{document::Number{entry.sequence}, moment_cell(job, entry.at), entry.actor, document::Number{entry.changes},
          hex(entry.digest).substr(0, 12), entry.command,
          line.undone_by ? document::Cell(document::Number{*line.undone_by}) : document::Cell(document::Empty{})}});
  }
  return table.rows.empty() ? answer_without_entries(job, asked, std::move(table)) : Answer{.table = std::move(table)};
}

}  // namespace

Command history_command() {
  return {
      .name = "history",
      .group = Group::keep,
      .needs = Needs::reading,
      .summary = {"who changed the record, when and by which command", "ai đã ghi sổ, lúc nào, bằng lệnh nào"},
      .arguments = {},
      .options = {{"--limit", "N", {"only the N newest of them", "chỉ N mục mới nhất trong số đó"}},
                  {"--actor", "NAME", {"recorded by this person", "do người này ghi"}},
                  {"--since", "TIME", {"from this day or moment on", "từ ngày hoặc thời điểm này"}},
                  {"--until", "TIME", {"up to the end of this day, or this moment", "đến hết ngày hoặc thời điểm này"}},
                  {"--command", "TEXT", {"with this text in the command line", "dòng lệnh có đoạn chữ này"}},
                  {"--object", "TEXT", {"that touched this code or table", "có đụng đến mã hoặc bảng này"}}},
      .run = run};
}

}  // namespace danvan::cli
