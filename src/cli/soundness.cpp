#include "cli/soundness.hpp"

#include "cli/findings.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/evaluation/check.hpp"
#include "danvan/reporting/check.hpp"
#include "danvan/store/definitions.hpp"
#include "danvan/store/failure.hpp"

#include <algorithm>
#include <iterator>
#include <new>

namespace danvan::cli {
namespace {

using Findings = std::vector<store::Finding>;

constexpr Text not_compared{"its rows were not compared with the documents: {0}",
                            "chưa đối chiếu các dòng với văn bản: {0}"};
constexpr Text rests_on_damage{"what they are made of is damaged", "phần dùng để lập ra các dòng này đã hỏng"};
constexpr Text restore_first{
    "--reindex makes nothing anew while the rest of the record is not sound; bring the newest backup back: danvan "
    "restore BACKUP",
    "--reindex không lập lại gì khi phần còn lại của sổ chưa nguyên vẹn; hãy khôi phục bản sao lưu mới nhất: danvan "
    "restore BACKUP"};

struct Room {
  const char* table;
  Findings (*compare)(store::Store&, const config::Definitions&);
};
constexpr Room rooms[] = {{"table figure_index", reporting::check_index},
                          {"table mark_index", evaluation::check_index}};

/// What a damaged record may make of a comparison; anything else is no matter of what it holds.
bool may_come_of_damage(Exit exit) {
  return exit == Exit::damaged || exit == Exit::bug || exit == Exit::bad_input || exit == Exit::refused;
}

Findings not_compared_with(const Room& room, const std::string& reason) {
  return {{store::Finding::Severity::warning, room.table, message(not_compared, reason), message(restore_first)}};
}

Findings compare_beside_damage(const Room& room, store::Store& store,
                               const std::function<const config::Definitions&()>& definitions) {
  try {
    Findings found = room.compare(store, definitions());
    for (store::Finding& one : found) {
      one.cure = message(restore_first);
    }
    return found;
  } catch (const Error& error) {
    if (!may_come_of_damage(error.exit())) {
      throw;
    }
    return not_compared_with(room, said_later(error.message()));
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& other) {
    const std::optional<Error> known = store::as_error(other);
    if (known && !may_come_of_damage(known->exit())) {
      throw;
    }
    return not_compared_with(
        room, known && known->exit() == Exit::damaged ? said_later(known->message()) : in_both(rests_on_damage));
  }
}

void append(Findings& findings, Findings more) {
  std::move(more.begin(), more.end(), std::back_inserter(findings));
}

bool has_error(const Findings& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const store::Finding& one) { return one.severity == store::Finding::Severity::error; });
}

}  // namespace

std::vector<store::Finding> index_findings(store::Store& store, const config::Definitions& definitions) {
  Findings found;
  for (const Room& room : rooms) {
    append(found, room.compare(store, definitions));
  }
  return found;
}

std::vector<store::Finding> index_findings_beside_damage(
    store::Store& store, const std::function<const config::Definitions&()>& definitions) {
  Findings found;
  for (const Room& room : rooms) {
    append(found, compare_beside_damage(room, store, definitions));
  }
  return found;
}

bool is_damaged(const std::filesystem::path& database) {
  constexpr std::chrono::seconds patience(30);
  try {
    // The command that failed was let onto that drive.
    store::Store store = store::Store::open(database, store::Access::read, patience, store::Drives::any);
    return has_error(store::check(store)) || has_error(index_findings(store, store::definitions(store)));
  } catch (const Error& error) {
    return error.exit() == Exit::damaged;
  } catch (const std::exception&) {
    return false;
  }
}

}  // namespace danvan::cli
