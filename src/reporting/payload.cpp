#include "reporting/payload.hpp"

#include "reporting/values.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

constexpr std::string_view first_line = "danvan submission 1\n";

void append_line(std::string& out, std::string_view name, std::string_view value) {
  out.append(name).append("\t").append(value).append("\n");
}

/// The next line, taken off the front; the last one must end too.
std::optional<std::string_view> take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return line;
}

std::optional<std::string> take_named(std::string_view& rest, std::string_view name) {
  const std::optional<std::string_view> line = take_line(rest);
  if (!line || line->size() <= name.size() || !line->starts_with(name) || (*line)[name.size()] != '\t') {
    return std::nullopt;
  }
  return std::string(line->substr(name.size() + 1));
}

std::optional<Revision::Value> read_value_line(std::string_view line) {
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos) {
    return std::nullopt;
  }
  const std::size_t second = line.find('\t', tab + 1);
  Revision::Value value;
  value.indicator = line.substr(0, tab);
  value.text = line.substr(tab + 1, second == std::string_view::npos ? second : second - tab - 1);
  value.note = second == std::string_view::npos ? std::string_view() : line.substr(second + 1);
  return value;
}

}  // namespace

const Record* Draft::find(std::size_t indicator) const {
  const auto found = std::lower_bound(rows.begin(), rows.end(), indicator,
                                      [](const Record& row, std::size_t wanted) { return row.indicator() < wanted; });
  return found != rows.end() && found->indicator() == indicator ? &*found : nullptr;
}

std::string payload(const Draft& draft, Date received, const Catalogue& catalogue) {
  std::string out(first_line);
  append_line(out, "unit", draft.unit->code);
  append_line(out, "form", draft.form().code);
  append_line(out, "period", draft.period->code);
  append_line(out, "received", received.iso());
  append_line(out, "note", draft.note);
  for (const Record& row : draft.rows) {
    const config::Indicator& indicator = catalogue.indicator_at(row.indicator());
    const Side* side = draft.batch->side(row);
    out.append(indicator.code).append("\t").append(value_text(row, side, indicator));
    if (side != nullptr && !side->note.empty()) {
      out.append("\t").append(side->note);
    }
    out.append("\n");
  }
  return out;
}

std::optional<Content> read_payload(std::string_view text) {
  if (!text.starts_with(first_line)) {
    return std::nullopt;
  }
  text.remove_prefix(first_line.size());
  Content content;
  for (const auto& [name, field] : {std::pair{"unit", &content.unit},
                                    {"form", &content.form},
                                    {"period", &content.period},
                                    {"received", &content.received},
                                    {"note", &content.note}}) {
    std::optional<std::string> value = take_named(text, name);
    if (!value) {
      return std::nullopt;
    }
    *field = std::move(*value);
  }
  while (!text.empty()) {
    const std::optional<std::string_view> line = take_line(text);
    std::optional<Revision::Value> value = line ? read_value_line(*line) : std::nullopt;
    if (!value) {
      return std::nullopt;
    }
    content.values.push_back(std::move(*value));
  }
  return content;
}

}  // namespace danvan::reporting
