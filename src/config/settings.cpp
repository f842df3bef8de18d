#include "config/settings.hpp"

#include "danvan/base/text.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace danvan::config {
namespace {

void flatten(const std::string& key, const Tree& value, std::vector<Setting>& out);

std::string child(const std::string& path, const std::string& key) {
  return path.empty() ? key : path + "." + key;
}

void flatten_members(const std::string& path, const Tree& table, std::vector<Setting>& out) {
  for (const Member& member : table.members) {
    flatten(child(path, member.key), member.value, out);
  }
}

void flatten_tables(const std::string& key, const Tree& list, std::vector<Setting>& out) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < list.list.size(); ++i) {
    const Tree& table = list.list[i];
    std::string path = element_path(key, table, i + 1);
    if (!seen.insert(path).second) {
      const Tree* from = table.find("valid_from");
      path += "@" + (from == nullptr ? std::to_string(i + 1) : from->text);
    }
    flatten_members(path, table, out);
  }
}

std::string list_text(const Tree& list) {
  std::string text;
  for (const Tree& element : list.list) {
    text += (text.empty() ? "" : ", ") + shown(element);
  }
  return text;
}

void flatten(const std::string& key, const Tree& value, std::vector<Setting>& out) {
  if (value.kind == Tree::Kind::table) {
    flatten_members(key, value, out);
  } else if (value.is_list_of_tables()) {
    flatten_tables(key, value, out);
  } else {
    // As the definitions have it: another way to write the same letters changes nothing.
    out.push_back({key, nfc(value.kind == Tree::Kind::list ? list_text(value) : value.text), value.place});
  }
}

}  // namespace

std::vector<Setting> settings_of(const Tree& file) {
  std::vector<Setting> settings;
  flatten_members({}, file, settings);
  std::stable_sort(settings.begin(), settings.end(), [](const Setting& a, const Setting& b) {
    return std::tie(a.origin.line, a.origin.column) < std::tie(b.origin.line, b.origin.column);
  });
  return settings;
}

std::vector<Difference> compare(const std::vector<Setting>& before, const std::vector<Setting>& after) {
  std::map<std::string, std::string> old;
  for (const Setting& one : before) {
    old.emplace(one.key, one.value);
  }
  std::vector<Difference> differences;
  std::set<std::string> kept;
  for (const Setting& one : after) {
    const auto found = old.find(one.key);
    if (found == old.end()) {
      differences.push_back({Difference::Kind::added, one.key, {}, one.value});
    } else if (found->second != one.value) {
      differences.push_back({Difference::Kind::changed, one.key, found->second, one.value});
    }
    kept.insert(one.key);
  }
  for (const Setting& one : before) {
    if (!kept.contains(one.key)) {
      differences.push_back({Difference::Kind::removed, one.key, one.value, {}});
    }
  }
  return differences;
}

}  // namespace danvan::config
