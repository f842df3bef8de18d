#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/store/journal.hpp"

namespace danvan::cli {
namespace {

constexpr Text no_limit{"--limit “{0}”: a number from 1 on", "--limit “{0}”: phải là số từ 1 trở lên"};

Answer run(Job& job) {
  const bool vi = job.lang() == Lang::vi;
  document::Table table{"danvan.history.1",
                        "",
                        {{"entry", vi ? "Mục" : "Entry", document::Align::right},
                         {"at", vi ? "Lúc (UTC)" : "At (UTC)"},
                         {"actor", vi ? "Người ghi" : "Actor"},
                         {"changes", vi ? "Dòng" : "Rows", document::Align::right},
                         {"digest", vi ? "Mã kiểm tra" : "Digest"},
                         {"command", vi ? "Lệnh" : "Command"}},
                        {}};
  const std::optional<std::int64_t> limit = job.whole_number("--limit");
  if (limit && *limit < 1) {
    throw job.usage(message(no_limit, *limit));
  }
  for (const store::Entry& entry : store::history(job.store(), limit.value_or(0))) {
    table.rows.push_back({{document::Number{entry.sequence}, entry.at.utc(), entry.actor,
                           document::Number{entry.changes}, hex(entry.digest).substr(0, 12), entry.command}});
  }
  return {.table = std::move(table)};
}

}  // namespace

Command history_command() {
  return {.name = "history",
          .group = Group::keep,
          .needs = Needs::reading,
          .summary = {"who changed the record, when and by which command", "ai đã ghi sổ, lúc nào, bằng lệnh nào"},
          .arguments = {},
          .options = {{"--limit", "N", {"only the N newest entries", "chỉ N mục mới nhất"}}},
          .run = run};
}

}  // namespace danvan::cli
