#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace danvan::document {

/// Walks over text that may be anything: each byte that is no part of valid UTF-8 is read as U+FFFD.
class CodePoints {
 public:
  static constexpr char32_t replacement = 0xFFFD;
  static constexpr std::string_view replacement_bytes = "\uFFFD";

  explicit CodePoints(std::string_view text) : m_rest(text) {}

  /// Goes to the next character; false at the end.
  bool next();
  [[nodiscard]] char32_t value() const { return m_value; }
  /// The character in valid UTF-8.
  [[nodiscard]] std::string_view bytes() const { return m_bytes; }

 private:
  std::string_view m_rest;
  std::string_view m_bytes;
  std::size_t m_valid = 0;  // bytes at the front of the rest that are known to be UTF-8
  char32_t m_value = 0;
};

/// Characters that steer a terminal or hide what a text says: controls (C0, DEL, C1), line separators, direction marks
/// and overrides, characters without width. `\n` is one of them.
bool unprintable(char32_t character);

/// The text with U+FFFD for everything unprintable but `\n`; a tab is a blank, CR LF is `\n`.
std::string printable(std::string_view text);

}  // namespace danvan::document
