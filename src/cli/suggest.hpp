#pragma once

#include "cli/messages.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/text.hpp"

namespace danvan::cli {

/// The error with the codes that are nearest to the one given; with `otherwise`, which lists them all, if none is near
/// and there are any.
inline Error with_nearest(Error error, std::string_view wanted, const std::vector<std::string>& known,
                          Message otherwise) {
  const std::vector<std::string> near = nearest(wanted, known);
  for (const std::string& code : near) {
    error.hint(message(messages::did_you_mean, code));
  }
  return near.empty() && !known.empty() ? error.hint(std::move(otherwise)) : error;
}

}  // namespace danvan::cli
