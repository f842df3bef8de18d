#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace danvan {

enum class Lang { en, vi };

/// One sentence in both languages, with places {0} to {9} for the values. Declared once per sentence in the room's
/// `messages.hpp`; a missing language or a place that only one language has is a compile error.
struct Text {
  const char* en;
  const char* vi;
  int places;

  consteval Text(const char* english, const char* vietnamese) : en(english), vi(vietnamese), places(count(english)) {
    if (*english == '\0' || *vietnamese == '\0' || mask(english) != mask(vietnamese)) {
      throw "a text needs both languages, with the same places";
    }
  }

 private:
  static consteval unsigned mask(const char* s) {
    unsigned found = 0;
    for (; *s != '\0'; ++s) {
      if (s[0] == '{' && s[1] >= '0' && s[1] <= '9' && s[2] == '}') {
        found |= 1U << static_cast<unsigned>(s[1] - '0');
      }
    }
    return found;
  }
  static consteval int count(const char* s) {
    int n = 0;
    for (unsigned m = mask(s); m != 0; m >>= 1U) {
      ++n;
    }
    return n;
  }
};

/// A text with its values, in no language yet; `cli` renders it for the person who reads it.
struct Message {
  const Text* text = nullptr;
  std::vector<std::string> values;

  explicit operator bool() const { return text != nullptr; }
};

/// A message from a text and its values (strings and whole numbers), in the order of the places.
template <typename... Values>
Message message(const Text& text, const Values&... values) {
  Message made{&text, {}};
  made.values.reserve(sizeof...(values));
  (made.values.push_back(fmt::format("{}", values)), ...);
  return made;
}

template <typename... Values>
Message message(const Text&& text, const Values&... values) = delete;  // a message points to its text

/// The sentence in `lang`, values put in their places unchanged (sinks escape them).
std::string render(const Message& message, Lang lang);

}  // namespace danvan
