#pragma once

#include "danvan/base/digest.hpp"
#include "danvan/base/error.hpp"

#include <algorithm>
#include <string_view>

namespace danvan::evaluation {

/// The digest that a column holds.
inline Digest digest_of_blob(std::string_view bytes) {
  Digest digest{};
  ensure(bytes.size() == digest.size(), "a digest has 32 bytes");
  std::transform(bytes.begin(), bytes.end(), digest.begin(), [](char c) { return static_cast<unsigned char>(c); });
  return digest;
}

}  // namespace danvan::evaluation
