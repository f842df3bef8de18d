#include "base/utf8.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>
#include <array>

namespace danvan {
namespace {

constexpr std::size_t most_suggestions = 3;
constexpr std::size_t longest_compared = 200;  // a value of 1 MiB is no slip of anything

std::u32string letters(std::string_view text) {
  std::u32string out;
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    out.push_back(next.character);
    text.remove_prefix(next.bytes);
  }
  return out;
}

/// Damerau-Levenshtein distance with adjacent transpositions (optimal string alignment), three rows at a time.
std::size_t slips_between(std::u32string_view a, std::u32string_view b) {
  std::array<std::vector<std::size_t>, 3> rows;
  for (auto& row : rows) {
    row.resize(b.size() + 1);
  }
  for (std::size_t j = 0; j <= b.size(); ++j) {
    rows[0][j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], two_above[j - 2] + 1);
      }
    }
  }
  return rows[a.size() % 3][b.size()];
}

struct Candidate {
  std::size_t slips;
  const std::string* word;
};

}  // namespace

std::vector<std::string> nearest(std::string_view wanted, std::span<const std::string> known) {
  if (wanted.size() > longest_compared) {
    return {};
  }
  const std::u32string sought = letters(fold(wanted));
  const std::size_t allowed = std::min<std::size_t>(sought.size() <= 4 ? 1 : 2, sought.empty() ? 0 : sought.size() - 1);
  std::vector<Candidate> found;
  for (const std::string& word : known) {
    if (word.size() > longest_compared) {
      continue;
    }
    const std::u32string candidate = letters(fold(word));
    const std::size_t longer = std::max(candidate.size(), sought.size());
    if (longer - std::min(candidate.size(), sought.size()) > allowed) {
      continue;
    }
    const std::size_t slips = slips_between(sought, candidate);
    if (slips <= allowed) {
      found.push_back({slips, &word});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Candidate& a, const Candidate& b) { return a.slips < b.slips; });
  std::vector<std::string> words;
  for (const Candidate& candidate : found) {
    if (words.size() < most_suggestions && std::find(words.begin(), words.end(), *candidate.word) == words.end()) {
      words.push_back(*candidate.word);
    }
  }
  return words;
}

}  // namespace danvan
