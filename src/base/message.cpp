#include "danvan/base/message.hpp"

namespace danvan {
namespace {

/// The value, or of one that `in_both` made the half in `lang`.
std::string_view in_language(std::string_view value, Lang lang) {
  if (!value.starts_with('\0')) {
    return value;
  }
  const std::size_t middle = value.find('\0', 1);
  return lang == Lang::vi ? value.substr(middle + 1) : value.substr(1, middle - 1);
}

}  // namespace

std::string render(const Message& message, Lang lang) {
  if (message.text == nullptr) {
    return {};
  }
  std::string_view rest = lang == Lang::vi ? message.text->vi : message.text->en;
  std::string out;
  while (!rest.empty()) {
    const bool is_place = rest.size() >= 3 && rest[0] == '{' && rest[1] >= '0' && rest[1] <= '9' && rest[2] == '}';
    if (!is_place) {
      out.push_back(rest.front());
      rest.remove_prefix(1);
      continue;
    }
    const auto place = static_cast<std::size_t>(rest[1] - '0');
    if (place < message.values.size()) {
      out += in_language(message.values[place], lang);
    }
    rest.remove_prefix(3);
  }
  return out;
}

}  // namespace danvan
