#include "reporting/likeness.hpp"

#include "danvan/base/text.hpp"

#include <algorithm>
#include <limits>
#include <string>

namespace danvan::reporting {
namespace {

/// FNV-1a: the same on every machine.
constexpr std::uint64_t hash(std::string_view bytes) {
  std::uint64_t made = 14'695'981'039'346'656'037ULL;
  for (const char byte : bytes) {
    made = (made ^ static_cast<unsigned char>(byte)) * 1'099'511'628'211ULL;
  }
  return made;
}

/// Both halves of the hash in one: neighbouring texts must not come to neighbouring numbers.
constexpr std::uint32_t mixed(std::uint64_t whole) {
  whole = (whole ^ (whole >> 29U)) * 0xbf58476d1ce4e5b9ULL;
  return static_cast<std::uint32_t>(whole >> 32U);
}

constexpr bool in_word(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
         (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

/// The words with one blank between them, and where each begins.
struct Words {
  std::string text;
  std::vector<std::size_t> begins;
};

Words words_of(std::string_view raw) {
  Words made;
  bool open = false;
  for (const char byte : fold(raw)) {
    if (!in_word(byte)) {
      open = false;
      continue;
    }
    if (!open) {
      made.text += made.text.empty() ? "" : " ";
      made.begins.push_back(made.text.size());
      open = true;
    }
    made.text += byte;
  }
  return made;
}

}  // namespace

std::optional<Sketch> sketch(std::string_view text) {
  const Words words = words_of(text);
  if (words.begins.size() < fewest_words) {
    return std::nullopt;
  }
  Sketch made;
  made.whole = hash(words.text);
  for (std::size_t i = 0; i + words_of_shingle <= words.begins.size(); ++i) {
    const std::size_t begin = words.begins[i];
    const bool to_the_end = i + words_of_shingle == words.begins.size();
    const std::size_t end = to_the_end ? words.text.size() : words.begins[i + words_of_shingle] - 1;
    made.shingles.push_back(mixed(hash(std::string_view(words.text).substr(begin, end - begin))));
  }
  std::sort(made.shingles.begin(), made.shingles.end());
  made.shingles.erase(std::unique(made.shingles.begin(), made.shingles.end()), made.shingles.end());
  made.is_sample = made.shingles.size() > Sketch::most;
  made.shingles.resize(std::min(made.shingles.size(), Sketch::most));
  made.shingles.shrink_to_fit();
  return made;
}

int likeness(const Sketch& a, const Sketch& b) {
  if (a.whole == b.whole) {
    return 100;
  }
  // Up to the largest that both would have kept, each list is complete.
  std::uint32_t up_to = std::numeric_limits<std::uint32_t>::max();
  for (const Sketch* one : {&a, &b}) {
    up_to = one->is_sample ? std::min(up_to, one->shingles.back()) : up_to;
  }
  const auto complete = [&](const Sketch& one) {
    return std::upper_bound(one.shingles.begin(), one.shingles.end(), up_to);
  };
  std::ptrdiff_t shared = 0;
  const auto end_of_a = complete(a);
  const auto end_of_b = complete(b);
  for (auto left = a.shingles.begin(), right = b.shingles.begin(); left != end_of_a && right != end_of_b;) {
    const std::uint32_t smaller = std::min(*left, *right);
    shared += *left == *right ? 1 : 0;
    const bool right_too = *right == smaller;
    left += *left == smaller ? 1 : 0;
    right += right_too ? 1 : 0;
  }
  const std::ptrdiff_t more = std::max(end_of_a - a.shingles.begin(), end_of_b - b.shingles.begin());
  return static_cast<int>(std::min<std::ptrdiff_t>(shared * 100 / more, 99));  // not the same after all
}

}  // namespace danvan::reporting
