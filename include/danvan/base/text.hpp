#pragma once

#include "danvan/base/message.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace danvan {

/// Text fit to be shown in a message: what is invisible or invalid as `\xNN` or `\u{NNNN}`, cut after `limit`
/// characters.
std::string visible(std::string_view raw, std::size_t limit = 120);

/// Byte offset of the first byte that is not valid UTF-8; nothing when all of it is.
std::optional<std::size_t> invalid_utf8(std::string_view text);

/// What cannot stand in a name or a code, with its place in code points from 0.
struct TextFault {
  enum class Kind { control, bidi, zero_width, invalid_utf8 } kind;
  std::size_t position;
  char32_t character;
};

/// Text as danvan keeps it: trimmed, inner runs of blanks as one space, NFC.
struct CleanText {
  std::string text;
  std::optional<TextFault> fault;  // text is empty then
};
CleanText clean(std::string_view raw);

/// Why the text was refused, in words ("bidi override U+202E at character 5").
Message describe(const TextFault& fault);

/// NFC of valid UTF-8. ASCII passes without touching ICU.
std::string nfc(std::string_view text);

/// For search only: lower case, no marks, đ as d. "Đặng Thị Ánh" -> "dang thi anh".
std::string fold(std::string_view text);

/// For comparison only: lower case, each syllable's tone at its end, so that one spelling stands for "hoá" and "hóa".
/// Unlike `fold`, words that differ in a mark still differ: "Quang" and "Quảng".
std::string tone_key(std::string_view text);

/// Whether the text begins with a capital letter.
bool is_capitalised(std::string_view text);

/// Vietnamese alphabetical order: negative, zero or positive.
int compare_vietnamese(std::string_view a, std::string_view b);

/// Columns that the text takes on a terminal.
std::size_t display_width(std::string_view text);

/// Code points in valid UTF-8.
std::size_t code_points(std::string_view text);

/// Up to three of `known` that `wanted` was probably meant to be, nearest first: equal when folded, else at most two
/// typing slips apart (one for words of up to four letters).
std::vector<std::string> nearest(std::string_view wanted, std::span<const std::string> known);

}  // namespace danvan
