#include "register/title_pairs.hpp"

#include <algorithm>
#include <unordered_map>

namespace danvan::registry {
namespace {

/// What is shared by more titles than this tells nothing of any two of them.
constexpr std::size_t most_sharing = 400;
/// The rarest traits of a title that are looked up.
constexpr std::size_t looked_up = 24;

/// Traits to the titles that have them.
using Index = std::unordered_map<std::uint64_t, std::vector<std::size_t>>;

Index index_of(std::span<const Title* const> titles) {
  Index index;
  for (std::size_t at = 0; at < titles.size(); ++at) {
    for (const std::uint64_t trait : titles[at]->traits) {
      index[trait].push_back(at);
    }
  }
  return index;
}

/// The postings of a title's rarest traits, those that tell something.
std::vector<const std::vector<std::size_t>*> telling(const Title& title, const Index& index) {
  std::vector<const std::vector<std::size_t>*> postings;
  for (const std::uint64_t trait : title.traits) {
    if (const auto& posting = index.at(trait); posting.size() > 1 && posting.size() <= most_sharing) {
      postings.push_back(&posting);
    }
  }
  std::stable_sort(postings.begin(), postings.end(),
                   [](const auto* a, const auto* b) { return a->size() < b->size(); });
  postings.resize(std::min(postings.size(), looked_up));
  return postings;
}

}  // namespace

std::vector<std::vector<std::size_t>> pairs_to_compare(std::span<const Title* const> titles) {
  const Index index = index_of(titles);
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_fold;
  for (std::size_t at = 0; at < titles.size(); ++at) {
    by_fold[titles[at]->folded].push_back(at);
  }
  // A pair is met from either side, since either title's rarest may be the other's common ones: noted as (low, high).
  std::vector<std::vector<std::size_t>> higher(titles.size());
  std::vector<std::size_t> seen_by(titles.size(), titles.size());
  for (std::size_t here = 0; here < titles.size(); ++here) {
    const auto meet = [&](std::size_t other) {
      if (other != here && seen_by[other] != here) {
        seen_by[other] = here;
        higher[std::min(here, other)].push_back(std::max(here, other));
      }
    };
    for (const auto* posting : telling(*titles[here], index)) {
      std::for_each(posting->begin(), posting->end(), meet);
    }
    const auto& folded_alike = by_fold.at(titles[here]->folded);
    std::for_each(folded_alike.begin(), folded_alike.end(), meet);
  }
  for (std::vector<std::size_t>& later : higher) {
    std::sort(later.begin(), later.end());
    later.erase(std::unique(later.begin(), later.end()), later.end());
  }
  return higher;
}

}  // namespace danvan::registry
