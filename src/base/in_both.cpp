#include "danvan/base/in_both.hpp"

#include "base/messages_system.hpp"

#include <system_error>

namespace danvan {

// NUL keeps the two apart, and from plain values: no input may hold one.
std::string in_both(std::string_view english, std::string_view vietnamese) {
  std::string value(1, '\0');
  value += english;
  value += '\0';
  value += vietnamese;
  return value;
}

std::string in_both(const Text& text) {
  return in_both(text.en, text.vi);
}

std::string system_reason(int error) {
  const std::string english = std::generic_category().message(error);
  for (const messages::SystemReason& one : messages::system_reasons) {
    if (one.error == error) {
      return in_both(english, one.vi);
    }
  }
  return in_both(english, render(message(messages::other_system_reason, error), Lang::vi));
}

}  // namespace danvan
