#include "cli/commands.hpp"
#include "cli/report_entry.hpp"
#include "cli/report_words.hpp"
#include "cli/workbook_argument.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/reporting/submit.hpp"
#include "danvan/store/journal.hpp"

namespace danvan::cli {
namespace {

constexpr Text taken{"reports: {0} new, {1} corrected, {2} unchanged; figures: {3}",
                     "báo cáo: {0} mới, {1} điều chỉnh, {2} giữ nguyên; {3} số liệu"};
constexpr Text amended{"reports: 0 new, 1 corrected, 0 unchanged; figures: {0} changed, {1} kept",
                       "báo cáo: 0 mới, 1 điều chỉnh, 0 giữ nguyên; số liệu: {0} thay đổi, {1} giữ nguyên"};
constexpr Text more_warnings{"and {0} more warnings; see: danvan report status --period {1} --warnings",
                             "và {0} cảnh báo khác; xem: danvan report status --period {1} --warnings"};
constexpr Text more_incomplete{"and {0} more incomplete reports; see: danvan report status --period {1}",
                               "và {0} báo cáo chưa đầy đủ khác; xem: danvan report status --period {1}"};
constexpr Text more_superseded{"and {0} more that were corrected since", "và {0} báo cáo khác đã được điều chỉnh"};
constexpr Text what_to_submit{"give UNIT with --period and --set, a workbook (.xlsx), or a file with --csv",
                              "hãy ghi UNIT cùng --period và --set, một sổ tính (.xlsx), hoặc một tệp bằng --csv"};
constexpr Text from_workbook{"the reports come from the workbook; leave out {0}", "báo cáo lấy từ sổ tính; bỏ {0}"};
constexpr Text is_csv{"“{0}” is a file of reports: add --csv", "“{0}” là tệp báo cáo: thêm --csv"};
constexpr Text only_of_files{"{0} is only for files", "{0} chỉ dùng với tệp"};
constexpr Text only_of_workbooks{"{0} is only for workbooks (.xlsx)", "{0} chỉ dùng với sổ tính (.xlsx)"};
constexpr Text receipt{"receipt: {0}, form {1}, period {2}, revision {3}; entry {4}, {5}; SHA-256 {6}",
                       "biên nhận: {0}, biểu mẫu {1}, kỳ {2}, lần {3}; mục sổ {4}, {5}; SHA-256 {6}"};
constexpr Text receipts{"receipts: {0} reports, entry {1}, {2}; all of them: --receipts",
                        "biên nhận: {0} báo cáo, mục sổ {1}, {2}; xem tất cả: --receipts"};
constexpr Text from_file{"with --csv the reports come from the file; leave out {0}",
                         "đã có --csv thì báo cáo lấy từ tệp; bỏ {0}"};
constexpr Text wrong_set{"--set “{0}”: write INDICATOR=VALUE, such as mh.dang_ky=12",
                         "--set “{0}”: viết CHỈ_TIÊU=GIÁ_TRỊ, ví dụ mh.dang_ky=12"};

constexpr std::string_view own_words[] = {"--period", "--form", "--set", "--received", "--note"};

reporting::SubmitOptions options_of(const Job& job) {
  reporting::SubmitOptions options;
  options.today = job.today();
  options.reason = reason_of(job).value_or("");
  options.partial = job.flag("--partial");
  // What --excel writes has decimal commas, so that is what it undoes.
  const std::string style = job.option("--numbers").value_or(job.flag("--excel") ? "vi" : "plain");
  options.numbers = style == "vi" ? NumberStyle::vietnamese : NumberStyle::plain;
  return options;
}

reporting::OneSubmission one_of(const Job& job) {
  const auto given = [&](std::string_view option) { return job.option(option).value_or(""); };
  reporting::OneSubmission one{job.argument("UNIT"), given("--form"), given("--period"), {},
                               given("--received"),  given("--note")};
  for (const std::string& word : job.options("--set")) {
    const std::size_t sign = word.find('=');
    if (sign == std::string::npos || sign == 0) {
      throw job.usage(message(wrong_set, word));
    }
    one.values.push_back({word.substr(0, sign), word.substr(sign + 1)});
  }
  return one;
}

void add_notes(Answer& answer, const std::vector<Message>& first, std::int64_t all, const Text& and_more,
               const std::string& period = {}) {
  answer.notes.insert(answer.notes.end(), first.begin(), first.end());
  const std::int64_t more = all - static_cast<std::int64_t>(first.size());
  if (more > 0) {
    answer.notes.push_back(and_more.places > 1 ? message(and_more, more, period) : message(and_more, more));
  }
}

/// What --period shows all of the reports that something is to be said about.
std::string noted_period(const reporting::SubmitOutcome& outcome) {
  if (!outcome.first_noted) {
    return {};
  }
  const Period first = *outcome.first_noted;
  const Period last = *outcome.last_noted;
  return first.kind() == last.kind() ? PeriodSpan{first, last}.code() : YearSpan{first.year(), last.year()}.code();
}

Answer answer_of(const reporting::SubmitOutcome& outcome) {
  Answer answer;
  if (outcome.corrected > 0 && outcome.changed + outcome.kept > 0) {
    answer.notes.push_back(message(amended, outcome.changed, outcome.kept));
  } else if (outcome.added + outcome.corrected > 0) {
    answer.notes.push_back(message(taken, outcome.added, outcome.corrected, outcome.unchanged, outcome.figures));
  }
  const std::string period = noted_period(outcome);
  add_notes(answer, outcome.first_warnings, outcome.warnings, more_warnings, period);
  add_notes(answer, outcome.first_incomplete, outcome.incomplete, more_incomplete, period);
  add_notes(answer, outcome.first_superseded, outcome.superseded, more_superseded);
  return answer;
}

/// Figure by figure, with somebody at the terminal.
Answer run_entry(Job& job) {
  reporting::SubmitOptions options = options_of(job);
  const std::optional<Entered> entered = ask_for_report(job, one_of(job), options);
  if (!entered) {
    return {.exit = Exit::interrupted};
  }
  options.reason = entered->reason;
  options.numbers = NumberStyle::plain;
  reporting::SubmitOutcome outcome =
      reporting::submit_one(job.write(), job.definitions(), entered->one, options, job.diagnostics());
  outcome.incomplete = 0;  // what is lacking was shown before it was confirmed
  outcome.first_incomplete.clear();
  Answer answer = answer_of(outcome);
  answer.recorded = [draft = entered->draft] { draft.remove(); };
  return answer;
}

/// What was taken, for the people who handed it in. Held only as far as it is shown.
class Receipts {
 public:
  explicit Receipts(Job& job) : m_job(job), m_all(job.flag("--receipts")) {}

  void listen(reporting::SubmitOptions& options) {
    options.kept = [this](const reporting::Kept& one) {
      ++m_count;
      if (m_all || m_held.empty()) {
        m_held.push_back(one);
      }
    };
  }

  void add_to(Answer& answer) const {
    const bool recorded = m_count > 0 && m_job.dry_run() == store::DryRun::no;
    // This write holds the lock: what it commits is the next entry, at this moment.
    const std::optional<store::Entry> before = store::head(m_job.store());
    const std::int64_t entry = before ? before->sequence + 1 : 1;
    if (m_all) {
      answer.table = table(recorded, entry);
    } else if (recorded && m_count == 1) {
      const reporting::Kept& one = m_held.front();
      answer.notes.push_back(message(receipt, one.unit, one.form, one.period.code(), one.revision, entry,
                                     m_job.now().local(), hex(one.digest)));
    } else if (recorded) {
      answer.notes.push_back(message(receipts, m_count, entry, m_job.now().local()));
    }
  }

 private:
  [[nodiscard]] document::Table table(bool recorded, std::int64_t entry) const {
    using document::Align;
    const auto column = [&](const char* key, const Text& title, Align align = Align::left) {
      return document::Column{key, render(message(title), m_job.lang()), align};
    };
    document::Table made{
        "danvan.report.receipts.1",
        "",
        {column("unit", {"Unit", "Đơn vị"}), column("form", {"Form", "Biểu mẫu"}), column("period", {"Period", "Kỳ"}),
         column("revision", {"Revision", "Lần"}, Align::right), column("entry", {"Entry", "Mục sổ"}, Align::right),
         column("at", {"Received at", "Thời điểm nhận"}), column("sha256", {"SHA-256", "SHA-256"})},
        {}};
    for (const reporting::Kept& one : m_held) {
      made.rows.push_back({{one.unit, one.form, one.period.code(), document::Number{one.revision},
                            recorded ? document::Cell(document::Number{entry}) : document::Empty{},
                            document::Word{m_job.now().utc(), m_job.now().local()}, hex(one.digest)}});
    }
    return made;
  }

  Job& m_job;
  bool m_all;
  std::int64_t m_count = 0;
  std::vector<reporting::Kept> m_held;
};

void refuse(const Job& job, std::span<const std::string_view> words, const Text& why) {
  for (const std::string_view word : words) {
    if (job.flag(word)) {
      throw job.usage(message(why, word));
    }
  }
}

/// One report, typed: its receipt is shown where it is asked for.
Answer run_typed(Job& job, const reporting::SubmitOptions& given) {
  reporting::SubmitOptions options = given;
  Receipts receipts_of(job);
  receipts_of.listen(options);
  Answer answer =
      answer_of(reporting::submit_one(job.write(), job.definitions(), one_of(job), options, job.diagnostics()));
  if (job.flag("--receipts")) {
    receipts_of.add_to(answer);
  }
  return answer;
}

Answer run_workbook(Job& job, const std::string& path) {
  constexpr std::string_view foreign[] = {"--csv", "--set", "--encoding", "--excel", "--no-size-limit"};
  refuse(job, foreign, from_workbook);
  const auto given = [&](std::string_view option) { return job.option(option).value_or(""); };
  const std::string unit = job.argument("UNIT");
  const reporting::WorkbookAsked asked{is_workbook(unit) ? "" : unit, given("--form"), given("--period"),
                                       given("--received"),           given("--note"), job.flag("--computed")};
  Receipts receipts_of(job);
  reporting::SubmitOptions options = options_of(job);
  receipts_of.listen(options);
  Answer answer =
      answer_of(reporting::submit_workbook(job.write(), job.definitions(), path, asked, options, job.diagnostics()));
  receipts_of.add_to(answer);
  return answer;
}

Answer run(Job& job) {
  if (const std::optional<std::string> workbook = workbook_of(job)) {
    return run_workbook(job, *workbook);
  }
  const std::optional<Import> import = job.import();
  if (job.flag("--computed")) {
    throw job.usage(message(only_of_workbooks, "--computed"));
  }
  Receipts receipts_of(job);
  reporting::SubmitOptions options = options_of(job);
  if (!import) {
    if (ends_in(job.argument("UNIT"), ".csv")) {
      throw job.usage(message(is_csv, job.argument("UNIT")));
    }
    constexpr std::string_view of_files[] = {"--partial", "--encoding", "--excel", "--no-size-limit"};
    refuse(job, of_files, only_of_files);
    const bool named = !job.argument("UNIT").empty() && job.option("--period");
    if (named && !job.option("--set") && somebody_is_there(job)) {
      return run_entry(job);
    }
    if (job.argument("UNIT").empty() || !job.option("--period") || !job.option("--set")) {
      throw job.usage(message(what_to_submit));
    }
    return run_typed(job, options);
  }
  if (!job.argument("UNIT").empty()) {
    throw job.usage(message(from_file, "UNIT"));
  }
  refuse(job, own_words, from_file);
  receipts_of.listen(options);
  Answer answer = answer_of(
      reporting::submit_csv(job.write(), job.definitions(), import->path, import->csv, options, job.diagnostics()));
  receipts_of.add_to(answer);
  return answer;
}

}  // namespace

Command report_submit_command() {
  return {
      .name = "report submit",
      .group = Group::record,
      .needs = Needs::writing,
      .summary = {"record a unit's report, or a file of reports", "ghi báo cáo của một đơn vị, hoặc cả tệp báo cáo"},
      .arguments = {{.name = "UNIT",
                     .help = {"who reports, or a workbook (.xlsx)", "đơn vị báo cáo, hoặc sổ tính (.xlsx)"},
                     .required = false}},
      .options = with_import_options(
          {{"--period",
            "PERIOD",
            {"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07", "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"}},
           {"--form",
            "FORM",
            {"may be left out where only one is possible", "có thể bỏ qua nếu chỉ có một biểu mẫu phù hợp"}},
           {.name = "--set",
            .value = "INDICATOR=VALUE",
            .help = {"a figure; “-” where nothing arose, nothing after = takes it out; may be repeated",
                     "một số liệu; “-” nếu không phát sinh, để trống sau dấu = là bỏ số liệu; có thể lặp lại"},
            .repeat = true},
           {"--received", "DAY", {"when it came in; default today", "ngày nhận; mặc định hôm nay"}},
           {.name = "--note",
            .value = "TEXT",
            .help = {"a note kept with the report", "ghi chú lưu kèm báo cáo"},
            .personal = true},
           {"--reason", "TEXT", {"why an earlier report is corrected", "lý do điều chỉnh báo cáo đã nộp"}},
           {"--xlsx", "FILE", {"a form or a table in Excel", "biểu mẫu hoặc bảng số liệu dạng Excel"}},
           {"--computed",
            "",
            {"of a workbook: take what formulas last came to", "với sổ tính: nhận kết quả đã tính của công thức"}},
           {"--receipts", "", {"list every receipt", "liệt kê mọi biên nhận"}}}),
      .run = run};
}

}  // namespace danvan::cli
