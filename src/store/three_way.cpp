#include "danvan/store/three_way.hpp"

#include <algorithm>

namespace danvan::store {
namespace {

constexpr char between_cells = '\x1F';
constexpr char between_rows = '\x1E';

/// A cell with no separator in it: no import takes one, but what others send may have anything.
std::string cell_text(const document::Cell& cell) {
  std::string text = plain_text(cell);
  std::replace(text.begin(), text.end(), between_cells, ' ');
  std::replace(text.begin(), text.end(), between_rows, ' ');
  return text;
}

std::string key_of(const Record& record, std::span<const std::size_t> key) {
  std::string text;
  for (const std::size_t column : key) {
    if (column != key.front()) {
      text += ',';
    }
    append_csv_cell(text, record[column]);
  }
  return text;
}

template <typename Take>
void split(std::string_view text, char separator, const Take& take) {
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(separator, begin);
    take(text.substr(begin, end - begin));
    if (end == std::string_view::npos) {
      return;
    }
    begin = end + 1;
  }
}

/// The rows of one side by what tells them apart.
std::map<std::string, Record> by_item(const Group& group, std::size_t width, std::optional<std::size_t> item) {
  std::map<std::string, Record> rows;
  const std::vector<Record> records = records_of(group);
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (records[i].size() == width) {
      rows.insert_or_assign(item ? records[i][*item] : fmt::format("{}", i + 1), records[i]);
    }
  }
  return rows;
}

}  // namespace

std::vector<Record> records_of(const Group& group) {
  std::vector<Record> records;
  if (group.empty()) {
    return records;
  }
  split(group, between_rows, [&](std::string_view row) {
    Record& record = records.emplace_back();
    split(row, between_cells, [&](std::string_view cell) { record.emplace_back(cell); });
  });
  return records;
}

Keyed::Keyed(Store& store, const Mirror& mirror, std::span<const std::size_t> key, const std::set<std::string>* of) {
  mirror.rows(store, [&](std::span<const document::Cell> cells) {
    Record record;
    for (const document::Cell& cell : cells) {
      record.push_back(cell_text(cell));
    }
    std::string name = key_of(record, key);
    if (of == nullptr || of->contains(name)) {
      m_keys[name].push_back(m_rows.size());
      m_rows.emplace_back(std::move(name), std::move(record));
    }
  });
}

Group Keyed::group(const std::string& key) const {
  const auto found = m_keys.find(key);
  if (found == m_keys.end()) {
    return {};
  }
  std::vector<std::string> lines;
  for (const std::size_t index : found->second) {
    lines.push_back(fmt::format("{}", fmt::join(m_rows[index].second, std::string(1, between_cells))));
  }
  // The indicators of a form may stand in another order where it is defined otherwise.
  std::sort(lines.begin(), lines.end());
  return fmt::format("{}", fmt::join(lines, std::string(1, between_rows)));
}

Verdict judge(const Group& base, const Group& theirs, const Group& ours) {
  if (theirs == ours || theirs == base) {
    return Verdict::nothing;
  }
  if (ours != base) {
    return Verdict::both;
  }
  return theirs.empty() ? Verdict::gone : Verdict::take;
}

std::vector<Difference> differences(const Mirror& mirror, std::span<const std::size_t> key,
                                    std::optional<std::size_t> item, const Group& base, const Group& theirs,
                                    const Group& ours) {
  const std::size_t width = mirror.columns.size();
  const auto then = by_item(base, width, item);
  const auto there = by_item(theirs, width, item);
  const auto here = by_item(ours, width, item);
  std::set<std::string> items;
  for (const auto* side : {&there, &here}) {
    for (const auto& [name, record] : *side) {
      items.insert(name);
    }
  }
  const auto cell = [](const std::map<std::string, Record>& side, const std::string& name, std::size_t column) {
    const auto found = side.find(name);
    return found == side.end() ? std::string() : found->second[column];
  };
  std::vector<Difference> found;
  for (const std::string& name : items) {
    const std::string told = item || items.size() > 1 ? name : "";
    if (!there.contains(name) && then.contains(name)) {
      found.push_back({told, "", "", "", ""});  // what the sender took back differs in nothing but that
      continue;
    }
    for (std::size_t column = 0; column < width; ++column) {
      const bool named = column == item || std::find(key.begin(), key.end(), column) != key.end();
      if (!named && cell(there, name, column) != cell(here, name, column)) {
        found.push_back({told, mirror.columns[column].name, cell(then, name, column), cell(there, name, column),
                         cell(here, name, column)});
      }
    }
  }
  return found;
}

}  // namespace danvan::store
