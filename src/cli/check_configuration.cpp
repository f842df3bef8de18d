#include "cli/check_configuration.hpp"

#include "cli/config_settings.hpp"
#include "danvan/store/fitting.hpp"

#include <algorithm>
#include <limits>

namespace danvan::cli {
namespace {

constexpr std::string_view file = "danvan.toml";
constexpr Text has_faults{"the file has faults; what is applied stays in force",
                          "tệp có lỗi; cấu hình đã áp dụng vẫn có hiệu lực"};
constexpr Text differs{"the file differs from what is applied in {0} settings: {1}",
                       "tệp khác cấu hình đã áp dụng ở {0} thiết lập: {1}"};
constexpr Text differs_once{"the file differs from what is applied in one setting: {0}",
                            "tệp khác cấu hình đã áp dụng ở một thiết lập: {0}"};
constexpr Text apply_it{"bring it into force: danvan config apply; or put the file back as it was applied",
                        "đưa vào áp dụng: danvan config apply; hoặc sửa tệp lại như đã áp dụng"};
constexpr Text more_unfit{"codes that the record uses and that the file defines no longer, or otherwise: {0} more",
                          "còn {0} mã nữa mà sổ đang dùng nhưng tệp không còn định nghĩa, hoặc định nghĩa khác"};
constexpr Text see_all{"see them all: danvan check --format csv", "xem tất cả: danvan check --format csv"};
constexpr Text see_faults{"see them all: danvan config check", "xem các lỗi: danvan config check"};
constexpr Text file_back{"put the file back as it was applied, or a corrected one and then: danvan config apply",
                         "khôi phục tệp như đã áp dụng, hoặc đặt tệp đã sửa rồi chạy: danvan config apply"};

store::Finding warning(std::string object, Message what, Message cure) {
  return {store::Finding::Severity::warning, std::move(object), std::move(what), std::move(cure)};
}

std::string first_keys(const std::vector<config::Difference>& differences) {
  constexpr std::size_t most = 5;
  std::string keys;
  for (std::size_t i = 0; i < std::min(most, differences.size()); ++i) {
    keys += (i == 0 ? "" : ", ") + differences[i].key;
  }
  return keys + (differences.size() > most ? ", …" : "");
}

/// A terminal shows the first of them, a program gets all.
void append_unfit(Job& job, const config::Definitions& next, std::vector<store::Finding>& findings) {
  const std::size_t most = is_for_people(job) ? Diagnostics::shown : std::numeric_limits<std::size_t>::max();
  std::size_t count = 0;
  Diagnostics unfit([&](const Diagnostic& one) {
    if (count++ < most) {
      findings.push_back(warning(fmt::format("{} {}", file, one.value), one.reason, one.cure));
    }
  });
  store::unfit_codes(job.store(), next, unfit);
  if (count > most) {
    findings.push_back(warning(std::string(file), message(more_unfit, count - most), message(see_all)));
  }
}

std::vector<store::Finding> compared(Job& job, const config::Loaded& loaded) {
  std::vector<store::Finding> findings;
  const std::vector<config::Difference> differences = config::compare(applied_settings(job), loaded.settings);
  if (!differences.empty()) {
    const std::string keys = first_keys(differences);
    Message what = differences.size() == 1 ? message(differs_once, keys) : message(differs, differences.size(), keys);
    findings.push_back(warning(std::string(file), std::move(what), message(apply_it)));
  }
  append_unfit(job, loaded.definitions, findings);
  return findings;
}

}  // namespace

std::vector<store::Finding> check_configuration(Job& job) {
  Diagnostics faults;
  try {
    const config::Loaded loaded = config::load(config::read_sources(job.store_folder()), faults);
    return faults.empty() ? compared(job, loaded)
                          : std::vector{warning(std::string(file), message(has_faults), message(see_faults))};
  } catch (const Error& unreadable) {
    if (unreadable.exit() != Exit::bad_input) {
      throw;
    }
    return {warning(std::string(file), unreadable.message(), message(file_back))};
  }
}

}  // namespace danvan::cli
