#include "cli/commands.hpp"
#include "cli/folder_option.hpp"
#include "cli/span_option.hpp"
#include "danvan/document/docx.hpp"
#include "danvan/reporting/reminders.hpp"

namespace danvan::cli {
namespace {

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

constexpr Text nobody_to_ask{
    "note: {0} has ended and nobody took its place: there is nobody to write to; it is in danh-sach.csv without a file",
    "lưu ý: {0} đã kết thúc và không có đơn vị nào kế tục nên không có nơi để gửi công văn; danh-sach.csv ghi đơn vị "
    "này, "
    "không kèm tệp"};
constexpr Text not_set{
    "note: [office] {0} is not set in danvan.toml; the letters have a blank or general words there",
    "lưu ý: [office] {0} chưa khai trong danvan.toml; chỗ ấy trong công văn để trống hoặc ghi chung"};

/// What the letters need of the office and danvan.toml does not say.
void note_what_lacks(Answer& answer, const config::Office& office) {
  if (office.letter_symbol.empty()) {
    answer.notes.push_back(message(not_set, "letter_symbol"));
  }
  if (office.contact.empty()) {
    answer.notes.push_back(message(not_set, "contact"));
  }
}

/// Empty where there is nobody to write to.
std::string file_of(const reporting::Reminder& reminder) {
  return reminder.nobody ? "" : reminder.unit->code + ".md";
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
  const PeriodSpan span = span_of(job);
  const std::string folder = folder_option(job);
  const std::string form = form_within(job, span);
  const std::optional<document::Pandoc> pandoc = pandoc_of(job);
  const registry::Units units = registry::Units::load(job.store());
  const Date today = job.today();
  const std::vector<reporting::Reminder> reminders =
      reporting::reminders(job.store(), units, job.definitions(), span, form, today);
  Answer answer;
  if (reminders.empty()) {
    answer.notes.push_back(message(nobody_late, span.code()));
    return answer;
  }
  std::size_t letters = 0;
  for (const reporting::Reminder& reminder : reminders) {
    if (!reminder.nobody) {
      add_file(answer, file_of(reminder), to_markdown(reporting::letter(reminder, job.definitions(), today)));
      ++letters;
    }
  }
  add_file(answer, "danh-sach.csv", list(reminders, today));
  for (const reporting::Reminder& reminder : reminders) {
    if (pandoc && !reminder.nobody) {
      add_docx(answer, reminder.unit->code, reporting::letter(reminder, job.definitions(), today), *pandoc, folder);
    }
  }
  answer.notes.push_back(message(written, letters, folder));
  for (const reporting::Reminder& reminder : reminders) {
    if (reminder.nobody) {
      answer.notes.push_back(message(nobody_to_ask, reminder.unit->code));
    }
  }
  note_what_lacks(answer, job.definitions().office);
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
          .options = {span_option(),
                      {"--form",
                       "FORM",
                       {"only this form; left out: every form that has periods in it",
                        "chỉ biểu mẫu này; bỏ trống: mọi biểu mẫu có kỳ nằm trong đó"}},
                      {.name = "--to",
                       .value = "FORMAT",
                       .help = {"each letter as DOCX too; needs pandoc", "lập thêm công văn dạng DOCX; cần pandoc"},
                       .choices = {"docx"}}},
          .run = run,
          .output = Output::folder};
}

}  // namespace danvan::cli
