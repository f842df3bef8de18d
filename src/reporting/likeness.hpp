#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace danvan::reporting {

/// A text of fewer words is never compared: Vietnamese is written a syllable at a time, so that is a sentence, and
/// honest reports share such sentences.
inline constexpr std::size_t fewest_words = 20;
inline constexpr std::size_t words_of_shingle = 5;
/// From so many per cent of likeness on two texts are nearly the same.
inline constexpr int nearly_same = 90;

/// What is kept of a text to compare it: hashes of every five words in a row, of a long text the smallest ones, which
/// are an even sample of them.
struct Sketch {
  static constexpr std::size_t most = 128;

  std::uint64_t whole = 0;              // of all words
  std::vector<std::uint32_t> shingles;  // sorted, each once
  bool is_sample = false;               // there were more
};

/// Of the words, without marks, capitals, blanks and punctuation. Nothing for a text too short to be compared.
std::optional<Sketch> sketch(std::string_view text);

/// Per cent of the shingles of the text that has more of them that the other has too, rounded down: 100 for the same
/// words in the same order. Exact for texts of up to `Sketch::most` shingles, else told from the samples.
int likeness(const Sketch& a, const Sketch& b);

}  // namespace danvan::reporting
