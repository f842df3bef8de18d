#include "register/title.hpp"

#include "danvan/base/text.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

constexpr int whole = 100;

bool is_separator(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80;
  return !word;
}

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i == text.size() || is_separator(text[i])) {
      if (i > begin) {
        words.push_back(text.substr(begin, i - begin));
      }
      begin = i + 1;
    }
  }
  return words;
}

/// Quotation marks and dashes are no part of a word.
std::string without_punctuation(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    // U+2010 to U+203F, all written as E2 80 xx: dashes, quotation marks, the ellipsis.
    const bool general = text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size();
    out += general ? ' ' : text[i];
    i += general ? 2 : 0;
  }
  return out;
}

bool is_number(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::uint32_t> trigrams_of(const std::string& folded) {
  const std::string padded = " " + folded + " ";
  std::vector<std::uint32_t> all;
  for (std::size_t i = 0; i + 2 < padded.size(); ++i) {
    const auto byte = [&](std::size_t at) {
      return static_cast<std::uint32_t>(static_cast<unsigned char>(padded[at]));
    };
    all.push_back(byte(i) << 16U | byte(i + 1) << 8U | byte(i + 2));
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

/// FNV-1a, with the top bit set: apart from every trigram. Two that fall together cost a comparison, nothing more.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xCBF2'9CE4'8422'2325U;
  for (const char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100'0000'01B3U;
  }
  return hash | 1ULL << 63U;
}

std::vector<std::uint64_t> traits_of(const Title& title) {
  std::vector<std::uint64_t> traits(title.trigrams.begin(), title.trigrams.end());
  for (std::size_t i = 0; i + 1 < title.words.size(); ++i) {
    std::string run = title.words[i].folded + " " + title.words[i + 1].folded;
    traits.push_back(hash_of(run));
    if (i + 2 < title.words.size()) {
      run += " " + title.words[i + 2].folded;
      traits.push_back(hash_of(run));
    }
  }
  std::sort(traits.begin(), traits.end());
  traits.erase(std::unique(traits.begin(), traits.end()), traits.end());
  return traits;
}

std::size_t common_trigrams(const Title& one, const Title& other) {
  const std::vector<std::uint32_t>& a = one.trigrams;
  const std::vector<std::uint32_t>& b = other.trigrams;
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    common += a[i] == b[j] ? 1U : 0U;
    const bool first = a[i] <= b[j];
    j += b[j] <= a[i] ? 1U : 0U;
    i += first ? 1U : 0U;
  }
  return common;
}

/// At most `most` letters put in, left out, changed or swapped with their neighbour.
bool within_slips(std::string_view a, std::string_view b, std::size_t most) {
  if (a.size() > b.size() + most || b.size() > a.size() + most) {
    return false;
  }
  std::vector<std::size_t> before2, before(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    before[j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before2[j - 2] + 1);
      }
    }
    before2 = before;
    before = row;
  }
  return before[b.size()] <= most;
}

/// Titles with the same letters and different marks.
TitleMatch compare_marks(const Title& a, const Title& b) {
  constexpr int unmarked_score = 95;
  constexpr int least_score = 70;
  if (a.has_marks != b.has_marks) {
    return {unmarked_score, "accents"};  // one was typed without any
  }
  std::size_t names = 0;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.words.size() && i < b.words.size(); ++i) {
    if (a.words[i].toned != b.words[i].toned) {
      ++differing;
      names += a.words[i].is_name || b.words[i].is_name ? 1U : 0U;
    }
  }
  const std::size_t halves = differing + names;  // a name that differs counts whole, another word half
  const int off = std::max<int>(2, static_cast<int>(halves * whole / (2 * std::max<std::size_t>(1, a.words.size()))));
  return {std::max(least_score, whole - off), "accents"};
}

/// Both name something, and not the same: two villages of one wording are two places.
bool names_differ(const Title& a, const Title& b) {
  return !a.names.empty() && !b.names.empty() && a.names != b.names;
}

}  // namespace

Title title_of(std::string_view text) {
  Title title;
  title.text = text;
  const std::string plain = without_punctuation(nfc(text));
  for (const std::string_view word : split(plain)) {
    Title::Word made{fold(word), tone_key(word), false};
    made.is_name = !title.words.empty() && is_capitalised(word);
    title.has_marks = title.has_marks || made.folded != made.toned;
    const std::string space = title.words.empty() ? "" : " ";
    title.folded += space + made.folded;
    title.toned += space + made.toned;
    if (is_number(made.folded)) {
      title.numbers.push_back(made.folded);
    }
    if (made.is_name) {
      title.names.push_back(made.folded);
    }
    title.words.push_back(std::move(made));
  }
  std::sort(title.numbers.begin(), title.numbers.end());
  std::sort(title.names.begin(), title.names.end());
  title.trigrams = trigrams_of(title.folded);
  title.traits = traits_of(title);
  return title;
}

TitleMatch compare(const Title& a, const Title& b) {
  if (a.toned == b.toned) {
    return {whole, nfc(a.text) == nfc(b.text) ? "same_title" : "spelling"};
  }
  if (a.folded == b.folded) {
    return compare_marks(a, b);
  }
  if (a.numbers != b.numbers) {
    return {};
  }
  constexpr int off_for_names = 25;
  constexpr int off_for_slip_in_name = 15;
  constexpr int least_for_typo = 80;
  constexpr std::size_t short_title = 8;
  const bool other_names = names_differ(a, b);
  // In a name or a short title two slips already make another one.
  const std::size_t slips = other_names || a.folded.size() < short_title ? 1 : 2;
  const std::size_t common = common_trigrams(a, b);
  const std::size_t longer = std::max(a.trigrams.size(), b.trigrams.size());
  // A slip touches four trigrams at most (two letters swapped), so most pairs need no closer look.
  const bool is_typo = longer - common <= 4 * slips && within_slips(a.folded, b.folded, slips);
  // Dice's coefficient of the two sets, rounded down.
  const auto dice = static_cast<int>(std::size_t{2} * whole * common /
                                     std::max<std::size_t>(1, a.trigrams.size() + b.trigrams.size()));
  const int alike = std::min(dice, whole - 1);
  if (!other_names) {
    return {is_typo ? std::max(alike, least_for_typo) : alike, is_typo ? "typo" : "wording"};
  }
  return {std::max(0, alike - (is_typo ? off_for_slip_in_name : off_for_names)), is_typo ? "typo" : "wording"};
}

TitleMatch compare_titles(std::string_view a, std::string_view b) {
  return compare(title_of(a), title_of(b));
}

}  // namespace danvan::registry
