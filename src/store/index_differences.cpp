#include "danvan/store/index_differences.hpp"

#include "store/messages_check.hpp"

namespace danvan::store {
namespace {

constexpr std::size_t most_named = 5;

}  // namespace

IndexDifferences::IndexDifferences(std::string table, std::function<std::string(std::int64_t)> name)
    : m_table(std::move(table)), m_name(std::move(name)) {}

void IndexDifferences::note(Rows& rows, std::int64_t key) {
  ++rows.count;
  if (rows.first.size() < most_named) {
    rows.first.push_back(key);
  }
}

std::string IndexDifferences::named(const Rows& rows) const {
  std::string names;
  for (const std::int64_t key : rows.first) {
    const std::string name = m_name ? m_name(key) : "";
    names += (names.empty() ? "" : ", ") + std::to_string(key) + (name.empty() ? "" : " " + name);
  }
  return names + (rows.count > static_cast<std::int64_t>(rows.first.size()) ? ", …" : "");
}

void IndexDifferences::tell(const std::string& object, std::vector<Finding>& findings) const {
  const auto add = [&](const Rows& rows, const Text& what) {
    if (rows.count > 0) {
      findings.push_back(
          {Finding::Severity::error, object, message(what, m_table, rows.count, named(rows)), index_cure()});
    }
  };
  add(m_missing, messages::index_rows_missing);
  add(m_surplus, messages::index_rows_surplus);
  add(m_altered, messages::index_rows_altered);
}

Message index_cure() {
  return message(messages::make_index_anew);
}

}  // namespace danvan::store
