#include "reporting/content.hpp"

#include "danvan/base/error.hpp"
#include "reporting/messages.hpp"

namespace danvan::reporting {

Content content_of(store::Store& store, const Header& header, const std::string& form) {
  const std::string period = header.period.code();
  const std::optional<std::string> document = store::document(store, header.digest);
  if (!document) {
    throw Error(Exit::damaged, message(messages::document_missing, form, period)).hint(message(messages::run_check));
  }
  std::optional<Content> content = read_payload(*document);
  if (!content) {
    throw Error(Exit::damaged, message(messages::document_unreadable, form, period)).hint(message(messages::run_check));
  }
  return std::move(*content);
}

std::optional<Content> readable_content(store::Store& store, const Header& header) {
  const std::optional<std::string> document = store::document(store, header.digest);
  return document ? read_payload(*document) : std::nullopt;
}

}  // namespace danvan::reporting
