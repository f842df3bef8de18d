#pragma once

#include "danvan/base/message.hpp"
#include "danvan/base/period.hpp"

namespace danvan::cli {

inline constexpr Text span_reversed{"--period “{0}” ends before it begins; write {1}",
                                    "--period “{0}” có kỳ cuối trước kỳ đầu; viết {1}"};

/// Why --period is no span: its ends are the wrong way round, or else what `otherwise` says of it.
inline Message wrong_span_message(std::string_view text, const Text& otherwise) {
  const std::size_t dots = text.find("..");
  if (dots != std::string_view::npos) {
    const std::string turned = std::string(text.substr(dots + 2)) + ".." + std::string(text.substr(0, dots));
    if (PeriodSpan::parse(turned)) {
      return message(span_reversed, text, turned);
    }
  }
  return message(otherwise, text);
}

}  // namespace danvan::cli
