#include "register/suggest.hpp"

#include "danvan/base/text.hpp"
#include "register/messages.hpp"

namespace danvan::registry {

std::string joined(const std::vector<std::string>& codes) {
  std::string out;
  for (const std::string& code : codes) {
    out += out.empty() ? code : ", " + code;
  }
  return out;
}

Message did_you_mean(std::string_view wanted, std::span<const std::string> known, const Text& otherwise) {
  const auto near = nearest(wanted, known);
  return near.empty() ? message(otherwise) : message(messages::did_you_mean, joined(near));
}

Message allowed(std::string_view wanted, std::span<const std::string> known) {
  if (const auto near = nearest(wanted, known); !near.empty()) {
    return message(messages::did_you_mean, joined(near));
  }
  if (known.empty()) {
    return message(messages::none_defined);
  }
  return message(messages::one_of, joined({known.begin(), known.end()}));
}

}  // namespace danvan::registry
