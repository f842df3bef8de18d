#include "cli/commands.hpp"
#include "cli/config_settings.hpp"
#include "danvan/store/fitting.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"read danvan.toml and tell everything wrong with it", "đọc danvan.toml và chỉ ra mọi lỗi"};
constexpr Text file_help{"another file to check; left out: the record's danvan.toml",
                         "tệp khác cần kiểm tra; bỏ trống: danvan.toml của sổ"};
constexpr Text no_faults{"no faults", "không có lỗi"};
constexpr Text as_applied{"it says what is applied", "nội dung đúng như cấu hình đang áp dụng"};
constexpr Text differs{"{0} differences from what is applied: danvan config apply",
                       "{0} điểm khác cấu hình đang áp dụng: danvan config apply"};
constexpr Text would_be_refused{
    "config apply would refuse it here: codes that the record uses are not defined, or are defined otherwise ({0})",
    "config apply sẽ từ chối tệp này ở đây: sổ đang dùng {0} mã mà tệp không định nghĩa, hoặc định nghĩa khác"};
constexpr Text differences_title{"Differences from what is applied", "Số điểm khác cấu hình đang áp dụng"};

bool has_record(const Job& job) {
  try {
    return std::filesystem::exists(job.store_folder() / "danvan.db");
  } catch (const Error& error) {
    if (error.exit() == Exit::no_store && !job.option("--store")) {
      return false;  // a file can be checked without a record
    }
    throw;
  }
}

/// A file in another folder may be the configuration of another record.
bool is_its_own(const Job& job, const std::filesystem::path& file) {
  std::error_code ignored;
  return std::filesystem::equivalent(file.parent_path(), job.store_folder(), ignored);
}

Answer run(Job& job) {
  const std::string file = job.argument("FILE");
  const auto path = file.empty() ? job.store_folder() / "danvan.toml" : job.place_of(file);
  const config::Loaded loaded = config::load(config::read_sources_from(path), job.diagnostics());
  if (!job.diagnostics().empty()) {
    return {};
  }
  const bool record = has_record(job);
  std::size_t unfit = 0;
  if (record) {
    const bool own = is_its_own(job, path);
    Diagnostics found([&](Diagnostic one) {
      ++unfit;
      if (own) {
        one.place.file = one.place.line == 0 ? loaded.sources.front().name : one.place.file;
        job.diagnostics().add(std::move(one));
      }
    });
    store::unfit_codes(job.store(), loaded.definitions, found);
  }
  if (!job.diagnostics().empty()) {
    return {};
  }
  Answer answer;
  answer.notes.push_back(message(no_faults));
  if (unfit > 0) {
    answer.notes.push_back(message(would_be_refused, unfit));
  }
  document::Cell differences = document::Empty{};
  if (record) {
    const std::size_t count = config::compare(applied_settings(job), loaded.settings).size();
    answer.notes.push_back(count == 0 ? message(as_applied) : message(differs, count));
    differences = document::Number{static_cast<std::int64_t>(count)};
  }
  if (!is_for_people(job)) {
    answer.table = document::Table{
        "danvan.config.check.1", "", {{"differences", render(message(differences_title), job.lang())}}, {}};
    answer.table->rows.push_back({{std::move(differences)}});
  }
  return answer;
}

}  // namespace

Command config_check_command() {
  return {.name = "config check",
          .group = Group::start,
          .needs = Needs::reading,
          .summary = summary,
          .arguments = {{.name = "FILE", .help = file_help, .required = false}},
          .options = {},
          .run = run};
}

}  // namespace danvan::cli
