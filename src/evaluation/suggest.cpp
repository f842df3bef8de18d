#include "evaluation/suggest.hpp"

#include "danvan/base/error.hpp"
#include "danvan/base/text.hpp"
#include "evaluation/messages.hpp"

#include <algorithm>

namespace danvan::evaluation {
namespace {

std::string joined(std::span<const std::string> codes) {
  std::string out;
  for (const std::string& code : codes) {
    out += (out.empty() ? "" : ", ") + code;
  }
  return out;
}

}  // namespace

Message did_you_mean(std::string_view wanted, std::span<const std::string> known, const Text& otherwise) {
  const std::vector<std::string> near = nearest(wanted, known);
  return near.empty() ? message(otherwise) : message(messages::did_you_mean, joined(near));
}

std::string some_of(std::span<const std::string> codes) {
  constexpr std::size_t most = 10;
  return joined(codes.first(std::min(most, codes.size()))) + (codes.size() > most ? ", …" : "");
}

Message no_such(const Text& unknown, std::string_view code) {
  return code.empty() ? message(messages::value_needed) : message(unknown, code);
}

std::string clean_option(std::string_view raw, std::string_view option) {
  CleanText cleaned = clean(raw);
  if (cleaned.fault) {
    throw Error(Exit::bad_input, describe(*cleaned.fault)).at({std::string(option)});
  }
  return std::move(cleaned.text);
}

}  // namespace danvan::evaluation
