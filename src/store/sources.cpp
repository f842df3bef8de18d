#include "store/sources.hpp"

#include <charconv>

namespace danvan::store {
namespace {

void append(std::string& document, std::string_view field) {
  document += std::to_string(field.size()) + '\n';
  document += field;
}

// Takes one field from the front.
std::optional<std::string> take(std::string_view& document) {
  std::size_t size = 0;
  const char* end = document.data() + document.size();
  const auto [next, error] = std::from_chars(document.data(), end, size);
  if (error != std::errc{} || next == end || *next != '\n') {
    return std::nullopt;
  }
  document.remove_prefix(static_cast<std::size_t>(next - document.data()) + 1);
  if (size > document.size()) {
    return std::nullopt;
  }
  std::string field(document.substr(0, size));
  document.remove_prefix(size);
  return field;
}

}  // namespace

std::string packed(const std::vector<config::Source>& sources) {
  std::string document;
  for (const config::Source& source : sources) {
    append(document, source.name);
    append(document, source.text);
  }
  return document;
}

std::optional<std::vector<config::Source>> unpacked(std::string_view document) {
  std::vector<config::Source> sources;
  while (!document.empty()) {
    auto name = take(document);
    auto text = name ? take(document) : std::nullopt;
    if (!text) {
      return std::nullopt;
    }
    sources.push_back({std::move(*name), std::move(*text)});
  }
  return sources;
}

}  // namespace danvan::store
