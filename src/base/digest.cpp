#include "danvan/base/digest.hpp"

#include <sodium.h>

namespace danvan {
namespace {

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::array<unsigned char, 8> little_endian(std::uint64_t number) {
  std::array<unsigned char, 8> bytes{};
  for (unsigned char& byte : bytes) {
    byte = static_cast<unsigned char>(number & 0xFFU);
    number >>= 8U;
  }
  return bytes;
}

int digit_of(char c) {
  if (c >= '0' && c <= '9') {
    return c - '0';
  }
  if (c >= 'a' && c <= 'f') {
    return c - 'a' + 10;
  }
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

}  // namespace

Digest sha256(std::string_view bytes) {
  Digest digest{};
  crypto_hash_sha256(digest.data(), bytes_of(bytes), bytes.size());
  return digest;
}

std::string hex(const Digest& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(digest.size() * 2);
  for (const unsigned char byte : digest) {
    text.push_back(digits[byte >> 4U]);
    text.push_back(digits[byte & 0xFU]);
  }
  return text;
}

std::optional<Digest> digest_from_hex(std::string_view text) {
  Digest digest{};
  if (text.size() != digest.size() * 2) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < digest.size(); ++i) {
    const int high = digit_of(text[2 * i]);
    const int low = digit_of(text[2 * i + 1]);
    if (high < 0 || low < 0) {
      return std::nullopt;
    }
    digest[i] = static_cast<unsigned char>(high * 16 + low);
  }
  return digest;
}

struct FieldDigest::State {
  crypto_hash_sha256_state sodium;
};

FieldDigest::FieldDigest() : m_state(std::make_unique<State>()) {
  crypto_hash_sha256_init(&m_state->sodium);
}

FieldDigest::~FieldDigest() = default;

FieldDigest& FieldDigest::add(std::string_view field) {
  const auto length = little_endian(field.size());
  crypto_hash_sha256_update(&m_state->sodium, length.data(), length.size());
  crypto_hash_sha256_update(&m_state->sodium, bytes_of(field), field.size());
  return *this;
}

FieldDigest& FieldDigest::add(std::int64_t number) {
  return add(std::to_string(number));
}

Digest FieldDigest::finish() {
  Digest digest{};
  crypto_hash_sha256_final(&m_state->sodium, digest.data());
  crypto_hash_sha256_init(&m_state->sodium);
  return digest;
}

}  // namespace danvan
