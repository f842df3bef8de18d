#include "danvan/store/check_head.hpp"

#include "store/messages_check.hpp"
#include "store/sqlite.hpp"

namespace danvan::store {

std::vector<Finding> check_head(Store& store, const std::string& digits) {
  SQLite::Statement with(store.database(), R"(
    SELECT count(*)
    FROM entry
    WHERE substr(lower(hex(digest)), 1, ?) = ?)");
  with.bind(1, static_cast<std::int64_t>(digits.size()));
  bind_text(with, 2, digits);
  with.executeStep();
  const int count = with.getColumn(0).getInt();
  if (count > 1) {
    throw Error(Exit::bad_input, message(messages::ambiguous_head, digits));
  }
  if (count == 1) {
    return {};
  }
  return {{Finding::Severity::error, "entries", message(messages::no_such_head, digits),
           message(messages::restore_with_head, digits)}};
}

}  // namespace danvan::store
