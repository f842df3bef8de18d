#include "danvan/config/ui_alone.hpp"

#include <algorithm>

namespace danvan::config {
namespace {

/// What a line of TOML, outside of texts of several lines, says of where tables begin.
enum class Line { ui, other_table, value, unclear };

bool is_key(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

/// `in_root`: no table has begun yet.
Line read_line(std::string_view line, bool in_root) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  if (line.starts_with('[')) {
    const std::size_t begin = line.starts_with("[[") ? 2 : 1;
    const auto end = std::find_if_not(line.begin() + static_cast<std::ptrdiff_t>(begin), line.end(), is_key);
    const std::string_view name(line.begin() + static_cast<std::ptrdiff_t>(begin), end);
    if (name.empty() || end == line.end() || *end != ']' || name.starts_with("ui.") || (name == "ui" && begin == 2)) {
      return Line::unclear;
    }
    return name == "ui" ? Line::ui : Line::other_table;
  }
  const bool may_set_ui = (line.starts_with("ui") && (line.size() == 2 || !is_key(line[2]) || line[2] == '.')) ||
                          ((line.starts_with('"') || line.starts_with('\'')) && line.find('=') != line.npos);
  return in_root && may_set_ui ? Line::unclear : Line::value;
}

/// The lines of `[ui]` added to `found`; false where the file is not clear.
bool find_ui(std::string_view text, std::string& found) {
  if (text.starts_with("\xEF\xBB\xBF") || text.find("\"\"\"") != text.npos || text.find("'''") != text.npos) {
    return false;
  }
  bool in_root = true;
  bool in_ui = false;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const Line kind = read_line(line, in_root);
    if (kind == Line::unclear) {
      return false;
    }
    if (kind != Line::value) {
      in_root = false;
      in_ui = kind == Line::ui;
    }
    if (in_ui) {
      found.append(line).push_back('\n');
    }
  }
  return true;
}

}  // namespace

std::optional<Ui> ui_alone(const std::vector<Source>& sources) {
  std::string found;
  for (const Source& source : sources) {
    if (!find_ui(source.text, found)) {
      return std::nullopt;
    }
  }
  Diagnostics faults;
  const Loaded loaded = load({{"danvan.toml", std::move(found)}}, faults);  // two of them are a fault of TOML
  return faults.empty() ? std::optional(loaded.definitions.ui) : std::nullopt;
}

}  // namespace danvan::config
