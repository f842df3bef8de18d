#include "cli/findings.hpp"

#include "cli/messages_backup.hpp"
#include "danvan/base/in_both.hpp"

namespace danvan::cli {

document::Table table_of(const std::vector<store::Finding>& findings, Lang lang) {
  const auto title = [&](const Text& text) { return render(message(text), lang); };
  document::Table table{"danvan.check.1",
                        "",
                        {{"severity", title(messages::severity_title)},
                         {"object", title(messages::object_title)},
                         {"what", title(messages::what_title)},
                         {"cure", title(messages::cure_title)}},
                        {}};
  for (const store::Finding& finding : findings) {
    const bool error = finding.severity == store::Finding::Severity::error;
    table.rows.push_back({{std::string(error ? "error" : "warning"), finding.object, render(finding.what, lang),
                           finding.cure ? render(finding.cure, lang) : ""}});
  }
  return table;
}

std::string said_later(const Message& message) {
  return in_both(render(message, Lang::en), render(message, Lang::vi));
}

}  // namespace danvan::cli
