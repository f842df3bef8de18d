#include "danvan/base/beneath.hpp"
#include "danvan/register/check_evidence.hpp"
#include "register/messages_evidence.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::registry {

std::vector<store::Finding> check_evidence(store::Store& store) {
  constexpr std::size_t prefix = std::string_view("evidence/").size();
  const std::filesystem::path folder = store.path().parent_path() / "evidence";
  std::vector<store::Finding> findings;
  SQLite::Statement rows(store.database(), R"(
    SELECT id, link
    FROM activity
    WHERE link GLOB 'evidence/*'
    ORDER BY id)");
  while (rows.executeStep()) {
    const std::string link = rows.getColumn(1).getString();
    if (!is_file_beneath(folder, link.substr(prefix))) {
      findings.push_back({store::Finding::Severity::warning, "table activity row " + rows.getColumn(0).getString(),
                          message(messages::evidence_missing, link), message(messages::bring_evidence_back)});
    }
  }
  return findings;
}

}  // namespace danvan::registry
