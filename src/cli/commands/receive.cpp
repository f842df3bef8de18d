#include "cli/commands.hpp"
#include "cli/merge.hpp"
#include "cli/messages_bundle.hpp"
#include "cli/output.hpp"
#include "danvan/base/file.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text one_of_two{"give one of the two: the FILE that was sent, or --pending",
                          "hãy ghi một trong hai: tên tệp (FILE) đã nhận được, hoặc --pending"};

constexpr Text conflicts_with_answer{
    "--conflicts - writes where the answer goes: leave out --format and --output, or name a file",
    "--conflicts - ghi vào cùng chỗ với kết quả: hãy bỏ --format, --output, hoặc ghi tên tệp"};

/// What came of one sender's record.
struct Received {
  Digest sender{};
  bool by_second = false;   // the digest is that of its second entry
  std::int64_t known = 0;   // the last entry that was here before
  std::int64_t first = 0;   // of the file; 0 without one
  std::int64_t shared = 0;  // entries that are this record's own too
  store::Entry newest;      // the last that is here now
  Merged merged;
};

/// The bytes of the file and what they say; errors name the file.
template <typename Act>
auto about_file(const std::string& file, Act act) {
  try {
    return act();
  } catch (Error& error) {
    if (error.exit() == Exit::bad_input && error.place().file.empty()) {
      error.at({file, 0, 0});
    }
    throw;
  }
}

Received merge_into(Job& job, store::Peer& peer, std::int64_t known) {
  store::Write& write = job.write();
  Received done{peer.origin(), peer.is_known_by_second(), known, 0, 0, peer.newest(), {}};
  done.merged = merge(job, peer, known, store::open_conflicts(write.store(), peer.origin()));
  store::set_conflicts(write, peer.origin(), job.flag("--settle") ? store::Conflicts{} : done.merged.open);
  return done;
}

Received receive_file(Job& job, const std::string& file) {
  return about_file(file, [&] {
    const std::string bytes = read_file(file == "-" ? file : job.place_of(file).string(), store::largest_bundle);
    const store::Bundle bundle = store::read_bundle(bytes);
    store::Write& write = job.write();
    const std::int64_t shared = store::shared_with(write.store(), bundle);
    store::Peer peer = store::peer_of(write.store(), bundle);
    const std::int64_t known = peer.last();
    peer.add(bundle);
    if (peer.last() > known) {
      store::keep_bundle(write, peer.origin(), bundle, bytes);
    }
    Received done = merge_into(job, peer, std::max(known, shared));
    done.first = bundle.first();
    done.shared = shared;
    return done;
  });
}

std::vector<Received> receive_pending(Job& job) {
  std::vector<Received> all;
  for (const Digest& origin : store::origins(job.write().store())) {
    store::Peer peer(job.write().store(), origin);
    all.push_back(merge_into(job, peer, peer.last()));
  }
  return all;
}

document::Table conflict_table(const std::vector<Received>& all, Lang lang) {
  using document::Column;
  document::Table table{"danvan.receive.conflicts.1", "", {}, {}};
  for (const char* key : {"sender", "kind", "key", "item", "column", "base", "theirs", "ours", "rule", "reason"}) {
    table.columns.push_back({key, key});
  }
  for (const Received& one : all) {
    for (const Conflict& conflict : one.merged.conflicts) {
      std::vector<store::Difference> differences = conflict.differences;
      if (differences.empty()) {
        differences.emplace_back();  // as in rows that are there on one side only, and have nothing beside their key
      }
      for (const store::Difference& cell : differences) {
        table.rows.push_back(
            {{hex(conflict.sender).substr(0, 12), conflict.kind, conflict.key, cell.item, std::string(cell.column),
              cell.base, cell.theirs, cell.ours, conflict.rule, render(conflict.reason, lang)}});
      }
    }
  }
  return table;
}

document::Table left_table(const std::vector<Received>& all) {
  document::Table table{"danvan.receive.left.1", "", {}, {}};
  for (const char* key : {"sender", "kind", "count"}) {
    table.columns.push_back({key, key});
  }
  for (const Received& one : all) {
    for (const Left& left : one.merged.left) {
      table.rows.push_back({{hex(one.sender).substr(0, 12), std::string(left.kind), document::Number{left.count}}});
    }
  }
  return table;
}

/// "rounds of evaluation 2, score sheets 14"
std::string left_words(const std::vector<Left>& all, Lang lang) {
  static constexpr std::pair<std::string_view, const Text*> words[] = {
      {"evaluators", &messages::left_evaluators},
      {"rounds", &messages::left_rounds},
      {"sheets", &messages::left_sheets},
      {"nominations", &messages::left_nominations},
      {"persons", &messages::left_persons},
      {"report_steps", &messages::left_report_steps},
      {"configurations", &messages::left_configurations}};
  std::string told;
  for (const Left& left : all) {
    for (const auto& [kind, text] : words) {
      if (kind == left.kind) {
        told += (told.empty() ? "" : ", ") + render(message(*text, left.count), lang);
      }
    }
  }
  return told;
}

document::Table receipt_table(const std::vector<Received>& all, const Job& job) {
  using document::Number;
  const auto align = document::Align::right;
  const bool vi = job.lang() == Lang::vi;
  document::Table table{"danvan.receive.receipt.1",
                        "",
                        {{"sender", vi ? "Sổ nơi gửi" : "Sender's record"},
                         {"first", vi ? "Từ mục" : "From entry", align},
                         {"last", vi ? "Đến mục" : "To entry", align},
                         {"digest", vi ? "Mã mục cuối" : "Digest of the last"},
                         {"received", vi ? "Nhận lúc" : "Received at"},
                         {"taken", vi ? "Tiếp nhận" : "Taken", align},
                         {"already_here", vi ? "Đã có sẵn" : "Already here", align},
                         {"conflicts", vi ? "Vướng mắc" : "Conflicts", align},
                         {"office", vi ? "Nơi gửi" : "Sender"}},
                        {}};
  for (const Received& one : all) {
    table.rows.push_back(
        {{hex(one.sender), one.first == 0 ? document::Cell(document::Empty{}) : Number{one.first},
          Number{one.newest.sequence}, hex(one.newest.digest), document::Word{job.now().utc(), job.now().local()},
          Number{one.merged.taken}, Number{one.merged.already_here},
          Number{static_cast<std::int64_t>(one.merged.conflicts.size())},
          one.merged.office.empty() ? document::Cell(document::Empty{}) : one.merged.office}});
  }
  return table;
}

std::vector<Message> receipt(const std::vector<Received>& all, const Job& job) {
  std::vector<Message> lines;
  for (const Received& one : all) {
    const std::string sender = hex(one.sender);
    lines.push_back(one.newest.sequence > one.known
                        ? message(messages::receipt_of, sender, one.first, one.newest.sequence)
                        : message(messages::known_of, sender, one.newest.sequence));
    if (!one.merged.office.empty()) {
      lines.push_back(message(messages::receipt_office, one.merged.office));
    }
    if (one.by_second) {
      lines.push_back(message(messages::known_by_second));
    }
    if (one.shared > 1) {  // not only the beginning, which two records made at one moment have alike
      lines.push_back(message(messages::common_until, one.shared));
    }
    lines.push_back(message(messages::receipt_digest, one.newest.sequence, hex(one.newest.digest)));
    lines.push_back(message(messages::receipt_at, job.now().local()));
    const std::size_t open = one.merged.conflicts.size();
    lines.push_back(message(messages::receipt_counts, one.merged.taken, one.merged.already_here, open));
    if (!one.merged.left.empty()) {
      lines.push_back(message(messages::left_there, left_words(one.merged.left, job.lang())));
    }
    if (open > 0) {
      lines.push_back(job.flag("--settle") ? message(messages::settled_note, open) : message(messages::how_on));
    }
  }
  if (all.empty()) {
    lines.push_back(message(messages::nothing_received));
  }
  return lines;
}

Answer run(Job& job) {
  const std::string file = job.argument("FILE");
  if (file.empty() != job.flag("--pending")) {
    throw job.usage(message(one_of_two));
  }
  std::shared_ptr<AtomicFile> list;
  const std::optional<std::string> path = job.option("--conflicts");
  if (path == "-" && (output_format(job) != "text" || job.option("--output").value_or("-") != "-")) {
    throw job.usage(message(conflicts_with_answer));
  }
  if (path && *path != "-") {
    list = std::make_shared<AtomicFile>(job.place_of(*path));  // before the work: what cannot be written is told first
  }
  const std::vector<Received> all =
      file.empty() ? receive_pending(job) : std::vector<Received>{receive_file(job, file)};
  const document::Table conflicts = conflict_table(all, job.lang());
  Answer answer;
  answer.notes = receipt(all, job);
  if (list) {
    list->write(to_csv(conflicts));
    if (job.dry_run() == store::DryRun::yes) {
      list->commit();
    } else {
      answer.recorded = [list] { list->commit(); };
    }
  }
  if (output_format(job) != "text") {
    answer.table = receipt_table(all, job);
    answer.table->parts.push_back(conflicts);
    answer.table->parts.push_back(left_table(all));
  } else if (!list && !conflicts.rows.empty()) {
    answer.text = to_csv(conflicts);
  }
  answer.exit = conflicts.rows.empty() || job.flag("--settle") ? Exit::done : Exit::refused;
  return answer;
}

}  // namespace

Command receive_command() {
  return {
      .name = "receive",
      .group = Group::keep,
      .needs = Needs::writing,
      .summary = {"take in what another office sent of its record", "tiếp nhận dữ liệu sổ do nơi khác gửi đến"},
      .arguments = {{.name = "FILE",
                     .help = {"the file that danvan export --bundle wrote there",
                              "tệp do danvan export --bundle ghi ra ở nơi gửi"},
                     .required = false}},
      .options = {{"--conflicts",
                   "FILE",
                   {"write what was not taken into this CSV file (- is standard output, as without it)",
                    "ghi những gì chưa nhận được vào tệp CSV này (- là đầu ra chuẩn, như khi không ghi)"}},
                  {"--pending",
                   "",
                   {"try again what of all senders was not taken", "thử lại những gì chưa nhận được của mọi nơi gửi"}},
                  {"--settle",
                   "",
                   {"close the conflicts: what stands here stays", "chốt các vướng mắc: giữ như trong sổ này"}}},
      .run = run,
  };
}

}  // namespace danvan::cli
