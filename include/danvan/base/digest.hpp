#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace danvan {

/// SHA-256, as `sha256sum` prints it.
using Digest = std::array<unsigned char, 32>;

Digest sha256(std::string_view bytes);
std::string hex(const Digest& digest);
/// Nothing unless 64 hexadecimal digits.
std::optional<Digest> digest_from_hex(std::string_view text);

/// SHA-256 of fields in a row, each with its length in front, so that no two different rows of fields read alike.
class FieldDigest {
 public:
  FieldDigest();
  ~FieldDigest();
  FieldDigest(const FieldDigest&) = delete;
  FieldDigest& operator=(const FieldDigest&) = delete;
  FieldDigest& add(std::string_view field);
  FieldDigest& add(std::int64_t number);
  Digest finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace danvan
