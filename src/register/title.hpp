#pragma once

#include "danvan/register/model_similar.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::registry {

/// A title made ready for comparison.
struct Title {
  struct Word {
    std::string folded;
    std::string toned;     // as base `tone_key`
    bool is_name = false;  // capitalised past the first word: of a place, a person, a body
  };
  std::string_view text;
  std::vector<Word> words;
  std::string toned;   // all words, one space between
  std::string folded;  // likewise
  bool has_marks = false;
  std::vector<std::string> numbers;     // folded words with digits, in order
  std::vector<std::string> names;       // folded words that are names, in order
  std::vector<std::uint32_t> trigrams;  // of folded; ascending, each once
  std::vector<std::uint64_t> traits;    // by which titles like it are found: trigrams, two and three words in a row
};
Title title_of(std::string_view text);

TitleMatch compare(const Title& a, const Title& b);

}  // namespace danvan::registry
