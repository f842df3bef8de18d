#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/document/docx.hpp"
#include "danvan/reporting/owed.hpp"
#include "danvan/reporting/reminders.hpp"

namespace danvan::cli {
namespace {

constexpr Text wrong_period{
    "--period “{0}” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
    "--period “{0}” không phải là kỳ báo cáo; viết 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"};
constexpr Text no_form{"no form “{0}” is for the period {1}", "không có biểu mẫu “{0}” cho kỳ {1}"};
constexpr Text forms_are{"forms for {0}: {1}", "biểu mẫu áp dụng cho kỳ {0}: {1}"};
constexpr Text where_to{"-o is needed: -o DIR, the folder to write into", "thiếu -o: -o DIR, thư mục để ghi"};
constexpr Text nobody_late{"nobody is late for {0}; no letter was written",
                           "không có đơn vị nào quá hạn kỳ {0}; không lập công văn nào"};
constexpr Text written{"letters: {0}, and the list danh-sach.csv, in {1}",
                       "{0} công văn và danh sách danh-sach.csv trong {1}"};

constexpr Text no_pandoc{"--to docx needs pandoc, which is not installed; nothing was written",
                         "--to docx cần pandoc, nhưng máy chưa cài; chưa ghi tệp nào"};
constexpr Text written_without{"the letters in Markdown and danh-sach.csv are in {0}",
                               "công văn dạng Markdown và danh-sach.csv đã có trong {0}"};
constexpr Text install_pandoc{"install it (apt install pandoc), or leave out --to docx",
                              "hãy cài (apt install pandoc), hoặc bỏ --to docx"};

Period period_of(const Job& job) {
  const std::string text = job.option("--period").value_or("");
  const std::optional<Period> period = Period::parse(text);
  if (!period) {
    throw job.usage(message(wrong_period, text));
  }
  return *period;
}

std::vector<const config::Form*> forms_of(Job& job, Period period) {
  std::vector<const config::Form*> forms = reporting::forms_for(job.definitions(), period);
  const std::optional<std::string> wanted = job.option("--form");
  if (!wanted) {
    return forms;
  }
  const config::Form* form = reporting::form_for(job.definitions(), *wanted, period);
  if (form == nullptr) {
    std::vector<std::string> codes;
    for (const config::Form* one : forms) {
      codes.push_back(one->code);
    }
    throw Error(Exit::bad_input, message(no_form, *wanted, period.code()))
        .hint(message(forms_are, period.code(), fmt::format("{}", fmt::join(codes, ", "))));
  }
  return {form};
}

std::string file_of(const reporting::Reminder& reminder) {
  return reminder.unit->code + ".md";
}

/// What a mail system needs: whom each letter goes to, and why.
std::string list(const std::vector<reporting::Reminder>& reminders, Date today) {
  document::Table table{
      "danvan.report.remind.1",
      "",
      {{"unit", ""}, {"name", ""}, {"form", ""}, {"period", ""}, {"due", ""}, {"days_late", ""}, {"file", ""}},
      {}};
  for (const reporting::Reminder& reminder : reminders) {
    const std::string names = fmt::format("{}", fmt::join(reporting::addressees(reminder, today), "; "));
    for (const reporting::FormStatus& late : reminder.late) {
      table.rows.push_back({{reminder.unit->code, names, late.form->code, late.period.code(), late.due,
                             document::Number{reporting::days_overdue(late, today)}, file_of(reminder)},
                            false});
    }
  }
  return to_csv(table);
}

void add_file(Answer& answer, std::string name, std::string bytes) {
  answer.files.push_back({std::move(name), [bytes = std::move(bytes)](const document::Sink& sink) { sink(bytes); }});
}

/// Made when its turn comes: what needs no pandoc is there by then, and stays where pandoc fails.
void add_docx(Answer& answer, const std::string& unit, document::Letter letter, const document::Pandoc& pandoc,
              const std::string& folder) {
  answer.files.push_back({unit + ".docx", [letter = std::move(letter), pandoc, folder](const document::Sink& sink) {
                            try {
                              sink(to_docx(letter, pandoc));
                            } catch (Error& failed) {
                              failed.hint(message(written_without, folder));
                              throw;
                            }
                          }});
}

/// Nothing where no DOCX is asked for.
std::optional<document::Pandoc> pandoc_of(const Job& job) {
  if (!job.option("--to")) {
    return std::nullopt;
  }
  std::optional<document::Pandoc> pandoc = document::find_pandoc(job.world().variable("PATH").value_or(""));
  if (!pandoc) {
    throw Error(Exit::io, message(no_pandoc)).hint(message(install_pandoc));
  }
  return pandoc;
}

Answer run(Job& job) {
  const std::optional<document::Pandoc> pandoc = pandoc_of(job);
  const Period period = period_of(job);
  const std::optional<std::string> folder = job.option("--output");
  if (folder.value_or("-") == "-") {
    throw job.usage(message(where_to));
  }
  const registry::Units units = registry::Units::load(job.store());
  const std::vector<const config::Form*> forms = forms_of(job, period);
  const Date today = job.today();
  const std::vector<reporting::Reminder> reminders =
      reporting::reminders(job.store(), units, job.definitions(), forms, period, today);
  Answer answer;
  if (reminders.empty()) {
    answer.notes.push_back(message(nobody_late, period.code()));
    return answer;
  }
  for (const reporting::Reminder& reminder : reminders) {
    add_file(answer, file_of(reminder), to_markdown(reporting::letter(reminder, job.definitions(), today)));
  }
  add_file(answer, "danh-sach.csv", list(reminders, today));
  for (const reporting::Reminder& reminder : reminders) {
    if (pandoc) {
      add_docx(answer, reminder.unit->code, reporting::letter(reminder, job.definitions(), today), *pandoc, *folder);
    }
  }
  answer.notes.push_back(message(written, reminders.size(), *folder));
  return answer;
}

}  // namespace

Command report_remind_command() {
  return {.name = "report remind",
          .group = Group::record,
          .needs = Needs::reading,
          .summary = {"letters to the units that are late with their reports",
                      "lập công văn đôn đốc các đơn vị quá hạn nộp báo cáo"},
          .arguments = {},
          .options = {{.name = "--period",
                       .value = "PERIOD",
                       .help = {"2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
                                "2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"},
                       .required = true},
                      {"--form",
                       "FORM",
                       {"only this form; left out: every form of such a period",
                        "chỉ biểu mẫu này; bỏ trống: mọi biểu mẫu của kỳ"}},
                      {.name = "--to",
                       .value = "FORMAT",
                       .help = {"each letter as DOCX too; needs pandoc", "lập thêm công văn dạng DOCX; cần pandoc"},
                       .choices = {"docx"}}},
          .run = run,
          .output = Output::folder};
}

}  // namespace danvan::cli
