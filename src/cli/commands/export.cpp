#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/mirrors.hpp"
#include "cli/span_option.hpp"
#include "danvan/base/text.hpp"
#include "danvan/store/bundle.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"write what is recorded as CSV that the import reads, or as a file for another office",
                       "ghi dữ liệu trong sổ ra tệp CSV đúng như khi nhập, hoặc ra tệp gửi nơi khác"};
constexpr Text what_help{
    "which file: units, reorganization, clusters, models, confirmations, leads, partners, activities, extensions, "
    "exemptions or reports",
    "tệp nào: units, reorganization, clusters, models, confirmations, leads, partners, activities, extensions, "
    "exemptions hoặc reports"};
constexpr Text no_such_file{"WHAT “{0}”: it is one of {1}", "WHAT “{0}”: phải là một trong {1}"};

constexpr Text file_or_bundle{"say WHAT to write, or --bundle", "cần ghi WHAT (tệp nào), hoặc --bundle"};
constexpr Text file_and_bundle{"WHAT and --bundle do not go together: a bundle is the whole record",
                               "WHAT không dùng cùng --bundle: --bundle ghi cả sổ"};
constexpr Text bundle_needs_file{"--bundle needs --output FILE", "--bundle cần có --output FILE"};
constexpr Text not_of_bundles{"{0} does not go with --bundle", "{0} không dùng cùng --bundle"};
constexpr Text only_bundles{"{0} belongs to --bundle", "{0} chỉ dùng cùng --bundle"};
constexpr Text until_before_since{"--until “{0}” comes before --since “{1}”", "--until “{0}” đứng trước --since “{1}”"};
constexpr Text bundle_note{"entries {0} to {1}; digest of the last: {2}", "mục {0} đến {1}; mã của mục cuối: {2}"};

constexpr Text only_reports{"--period belongs to export reports", "--period chỉ dùng cùng export reports"};

std::optional<PeriodSpan> span_asked(const Job& job) {
  if (!job.option("--period")) {
    return std::nullopt;
  }
  if (job.argument("WHAT") != "reports") {
    throw job.usage(message(only_reports));
  }
  return span_of(job);
}

store::Mirror mirror_asked(const Job& job) {
  const std::optional<PeriodSpan> span = span_asked(job);
  const std::string name = job.argument("WHAT");
  std::vector<std::string> known;
  for (const store::Mirror& mirror : mirrors(span)) {
    if (mirror.name == name) {
      return mirror;
    }
    known.emplace_back(mirror.name);
  }
  Error error(Exit::usage, message(no_such_file, name, fmt::format("{}", fmt::join(known, ", "))));
  for (const std::string& near : nearest(name, known)) {
    error.hint(message(messages::did_you_mean, near));
  }
  throw error;
}

/// The record itself, for another office.
Answer run_bundle(Job& job) {
  for (const char* option : {"--period", "--excel"}) {
    if (job.flag(option) || job.option(option)) {
      throw job.usage(message(not_of_bundles, option));
    }
  }
  if (!job.option("--output")) {
    throw job.usage(message(bundle_needs_file));
  }
  store::Store& store = job.store();
  const auto named = [&](const char* option) {
    const std::optional<std::string> name = job.option(option);
    return name ? std::optional(store::entry_named(store, option, *name)) : std::nullopt;
  };
  const std::optional<std::int64_t> since = named("--since"), until = named("--until");
  if (since && until && *until < *since) {
    throw job.usage(message(until_before_since, *job.option("--until"), *job.option("--since")));
  }
  const store::Bundle bundle = store::bundle_of(store, since.value_or(1), until);
  if (job.flag("--verbose")) {
    const Message note = message(bundle_note, bundle.first(), bundle.last(), hex(bundle.digest()));
    job.world().err(render(note, job.lang()) + "\n");
  }
  Answer answer;
  answer.stream = [bytes = bundle_bytes(bundle)](const document::Sink& sink) { sink(bytes); };
  return answer;
}

Answer run(Job& job) {
  if (job.flag("--bundle") != job.argument("WHAT").empty()) {
    throw job.usage(message(job.flag("--bundle") ? file_and_bundle : file_or_bundle));
  }
  if (job.flag("--bundle")) {
    return run_bundle(job);
  }
  for (const char* option : {"--since", "--until"}) {
    if (job.option(option)) {
      throw job.usage(message(only_bundles, option));
    }
  }
  const store::Mirror mirror = mirror_asked(job);
  store::Store& store = job.store();
  const auto dialect = job.flag("--excel") ? document::CsvDialect::excel : document::CsvDialect::plain;
  Answer answer;
  answer.stream = [mirror, &store, dialect](const document::Sink& sink) {
    std::vector<document::Column> columns;
    for (const CsvColumn& column : mirror.columns) {
      columns.push_back({std::string(column.name), {}});
    }
    document::CsvStream file(columns, sink, dialect);
    mirror.rows(store, [&](std::span<const document::Cell> cells) { file.row(cells); });
  };
  return answer;
}

}  // namespace

Command export_command() {
  return {
      .name = "export",
      .group = Group::keep,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {{.name = "WHAT", .help = what_help, .required = false}},
      .options = {{"--bundle",
                   "",
                   {"the record itself, for danvan receive elsewhere", "cả sổ, để nơi khác nhận bằng danvan receive"}},
                  {"--since",
                   "ENTRY",
                   {"of --bundle: from this entry on, by number or digest; left out: all",
                    "với --bundle: từ mục sổ này (số hoặc mã); bỏ trống: tất cả"}},
                  {"--until",
                   "ENTRY",
                   {"of --bundle: up to this entry; left out: to the newest",
                    "với --bundle: đến hết mục sổ này; bỏ trống: đến mục mới nhất"}},
                  {"--period",
                   "SPAN",
                   {"of reports: only those of periods within it", "với reports: chỉ các kỳ nằm trong khoảng này"}}},
      .run = run,
      .output = Output::csv,
  };
}

}  // namespace danvan::cli
