#include "danvan/evaluation/check.hpp"

#include "cli/check_configuration.hpp"
#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "cli/findings.hpp"
#include "cli/soundness.hpp"
#include "danvan/register/check_evidence.hpp"
#include "danvan/reporting/check.hpp"
#include "danvan/store/as_of.hpp"
#include "danvan/store/check_head.hpp"
#include "danvan/store/derived.hpp"
#include "danvan/store/failure.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

using Findings = std::vector<store::Finding>;

constexpr Text summary{"whether the record is whole and unaltered; silent when it is",
                       "kiểm tra sổ còn nguyên vẹn, không bị sửa; im lặng nếu tốt"};
constexpr Text head_help{"that an entry has this digest, noted elsewhere; 12 digits of it or more",
                         "có mục mang mã kiểm tra này (ghi nhớ ở nơi khác); từ 12 chữ số trở lên"};
constexpr Text reindex_help{"make the derived figures and marks anew from the documents",
                            "lập lại bảng số liệu và bảng điểm từ văn bản"};
constexpr Text wrong_head{
    "--head “{0}” is no digest; write 12 to 64 digits of 0–9 and a–f, as danvan history shows",
    "--head “{0}” không phải là mã kiểm tra; hãy ghi 12 đến 64 chữ số 0–9, a–f như danvan history "
    "hiện ra"};
constexpr Text reindex_alone{"--reindex puts the record of today right: without {0}",
                             "--reindex sửa sổ hiện tại: không dùng cùng {0}"};
constexpr Text head_alone{"--head looks among all entries of the record: without --as-of",
                          "--head tìm trong mọi mục của sổ: không dùng cùng --as-of"};
constexpr Text not_made_anew{"figures and marks were not made anew: journal and documents must be sound first",
                             "chưa lập lại bảng số liệu và bảng điểm: trước hết nhật ký và văn bản phải nguyên vẹn"};
constexpr Text restore_it{
    "bring the newest backup back: danvan restore BACKUP; it sets the damaged files aside as they are",
    "hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP; lệnh này cất riêng các tệp hỏng, giữ nguyên như cũ"};
constexpr Text copy_it{"copy the folder of the record to another disk, and there: danvan check --store FOLDER",
                       "hãy chép thư mục sổ sang ổ đĩa khác rồi chạy tại đó: danvan check --store THƯ_MỤC"};
constexpr Text newest{"newest entry {0}, {1}", "mục mới nhất {0}, {1}"};
constexpr Text made_anew{"the derived figures and marks were made anew from the documents",
                         "đã lập lại bảng số liệu và bảng điểm từ văn bản"};
constexpr Text numbers_given{"indicators that had no number were given one, as entry {0}",
                             "đã đánh số cho các chỉ tiêu chưa có số, thành mục sổ {0}"};
constexpr Text nothing_to_repair{"the derived figures and marks are those of the documents: nothing to make anew",
                                 "bảng số liệu và bảng điểm đúng như văn bản: không cần lập lại"};

bool is_error(const store::Finding& finding) {
  return finding.severity == store::Finding::Severity::error;
}

Answer answer_of(Job& job, const Findings& findings) {
  const bool damaged = std::any_of(findings.begin(), findings.end(), is_error);
  Answer answer{.exit = damaged ? Exit::damaged : findings.empty() ? Exit::done : Exit::refused};
  if (!findings.empty() || !is_for_people(job)) {
    answer.table = table_of(findings, job.lang());
  }
  return answer;
}

void append(Findings& findings, Findings more) {
  std::move(more.begin(), more.end(), std::back_inserter(findings));
}

/// Nothing is repaired in a record whose journal or documents are damaged: it would be made of what is wrong.
Answer reindex(Job& job) {
  for (const char* other : {"--head", "--as-of"}) {
    if (job.option(other)) {
      throw job.usage(message(reindex_alone, other));
    }
  }
  store::Write write(job.store(), job.recorder(), store::DryRun::no);
  if (Findings damage = store::check(job.store()); !damage.empty()) {
    damage.push_back({store::Finding::Severity::warning, "tables", message(not_made_anew), message(restore_it)});
    return answer_of(job, damage);
  }
  const Findings found = index_findings(job.store(), job.definitions());
  if (found.empty()) {
    Answer answer = answer_of(job, found);
    answer.notes.push_back(message(nothing_to_repair));
    return answer;
  }
  reporting::reindex(write, job.definitions());
  evaluation::reindex(write, job.definitions());
  const std::optional<store::Entry> entry = store::commit_derived(write);
  Answer answer{.table = table_of_mended(found, job.lang()), .notes = {message(made_anew)}};
  if (entry) {
    answer.notes.push_back(message(numbers_given, entry->sequence));
  }
  return answer;
}

std::optional<std::string> head_asked(const Job& job) {
  std::optional<std::string> digits = job.option("--head");
  if (!digits) {
    return std::nullopt;
  }
  constexpr std::size_t shortest = 12, longest = 64;
  for (char& digit : *digits) {
    digit = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
  }
  if (digits->size() < shortest || digits->size() > longest ||
      digits->find_first_not_of("0123456789abcdef") != std::string::npos) {
    throw job.usage(message(wrong_head, *digits));
  }
  if (job.option("--as-of")) {  // a later entry that has it is not in what was known then: that would be a false alarm
    throw job.usage(message(head_alone));
  }
  return digits;
}

Answer look(Job& job) {
  const std::optional<std::string> head = head_asked(job);
  if (job.flag("--reindex")) {
    return reindex(job);
  }
  Findings findings = store::check(job.store());
  if (!findings.empty()) {
    append(findings, index_findings_beside_damage(
                         job.store(), [&job]() -> const config::Definitions& { return job.definitions(); }));
  } else {
    findings = index_findings(job.store(), job.definitions());
    if (!store::is_past(job.store())) {  // files are as they are today
      append(findings, registry::check_evidence(job.store()));
      append(findings, check_configuration(job));
    }
  }
  if (head) {
    append(findings, store::check_head(job.store(), *head));
  }
  const std::optional<store::Entry> last = job.flag("--verbose") ? store::head(job.store()) : std::nullopt;
  if (last) {
    job.world().err(render(message(newest, last->sequence, hex(last->digest)), job.lang()) + "\n");
  }
  return answer_of(job, findings);
}

bool advises_check(const Error& error) {
  return error.exit() == Exit::damaged || error.exit() == Exit::io;
}

/// Elsewhere the advice is to run danvan check. Whoever does so needs the next step.
Error with_next_step(const Error& error) {
  if (!advises_check(error)) {
    return error;
  }
  Error told(error.exit(), error.message());
  told.rule(error.rule()).at(error.place());
  for (const Message& hint : error.hints()) {
    const bool says_check = std::string_view(hint.text->en).find("danvan check") != std::string_view::npos;
    told.hint(!says_check ? hint : message(error.exit() == Exit::damaged ? restore_it : copy_it));
  }
  return told;
}

Answer run(Job& job) {
  std::optional<Error> failure;
  try {
    return look(job);
  } catch (const Error& error) {
    if (!advises_check(error)) {
      throw;
    }
    failure = error;
  } catch (const std::exception& other) {
    failure = store::as_error(other);
    if (!failure) {
      throw;
    }
  }
  throw with_next_step(*failure);
}

}  // namespace

Command check_command() {
  return {.name = "check",
          .group = Group::keep,
          .needs = Needs::reading,
          .summary = summary,
          .arguments = {},
          .options = {{"--head", "DIGEST", head_help}, {"--reindex", "", reindex_help}},
          .run = run};
}

}  // namespace danvan::cli
