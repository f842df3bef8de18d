#include "danvan/document/valid_text.hpp"

#include "danvan/base/text.hpp"
#include "document/code_points.hpp"

namespace danvan::document {

std::string valid_text(std::string text) {
  if (text.find('\0') == std::string::npos && !invalid_utf8(text)) {
    return text;
  }
  std::string out;
  for (CodePoints points(text); points.next();) {
    out += points.value() == 0 ? CodePoints::replacement_bytes : points.bytes();
  }
  return out;
}

}  // namespace danvan::document
