#include "danvan/register/model_similar.hpp"

#include "register/title.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace danvan::registry {
namespace {

/// What is shared by more titles than this tells nothing of any two of them.
constexpr std::size_t most_sharing = 400;
/// The rarest traits of a title that are looked up.
constexpr std::size_t looked_up = 24;

bool is_lawful_copy(const Model& a, const Model& b) {
  const bool related = a.origin == b.id || b.origin == a.id || (a.origin && a.origin == b.origin);
  return related && a.unit != b.unit;
}

Similar similar(const Model& a, const Model& b, const TitleMatch& match) {
  Similar pair{&a, &b, match.score, std::string(match.reason)};
  pair.reason += a.unit != b.unit ? " other_unit" : "";
  pair.reason += a.registered.year() != b.registered.year() ? " other_year" : "";
  return pair;
}

void rank(std::vector<Similar>& pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const Similar& a, const Similar& b) {
    if (a.score != b.score) {
      return a.score > b.score;
    }
    return a.model != b.model ? a.model->code < b.model->code : a.other->code < b.other->code;
  });
}

/// Models of one title, by code.
struct SameTitle {
  Title title;
  std::vector<const Model*> models;
};

std::vector<SameTitle> by_title(const Models& models) {
  std::vector<SameTitle> groups;
  std::unordered_map<std::string, std::size_t> places;
  for (const Model& model : models.all()) {
    Title title = title_of(model.title);
    const auto [place, is_new] = places.try_emplace(title.toned, groups.size());
    if (is_new) {
      groups.push_back({std::move(title), {}});
    }
    groups[place->second].models.push_back(&model);
  }
  return groups;
}

/// Each model with the first before it that it is no lawful copy of.
void pair_within(const SameTitle& group, std::vector<Similar>& pairs) {
  for (std::size_t later = 1; later < group.models.size(); ++later) {
    const Model& other = *group.models[later];
    const auto end = group.models.begin() + static_cast<std::ptrdiff_t>(later);
    const auto first =
        std::find_if(group.models.begin(), end, [&](const Model* model) { return !is_lawful_copy(*model, other); });
    if (first != end) {
      pairs.push_back(similar(**first, other, compare_titles((*first)->title, other.title)));
    }
  }
}

/// Traits to the groups whose titles have them.
using Index = std::unordered_map<std::uint64_t, std::vector<std::size_t>>;

Index index_of(const std::vector<SameTitle>& groups) {
  Index index;
  for (std::size_t at = 0; at < groups.size(); ++at) {
    for (const std::uint64_t trait : groups[at].title.traits) {
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

void pair_between(const std::vector<SameTitle>& groups, int least, std::vector<Similar>& pairs) {
  const Index index = index_of(groups);
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_fold;
  for (std::size_t at = 0; at < groups.size(); ++at) {
    by_fold[groups[at].title.folded].push_back(at);
  }
  // A pair is met from either side, since either title's rarest may be the other's common ones: noted as (low, high).
  std::vector<std::vector<std::size_t>> higher(groups.size());
  std::vector<std::size_t> seen_by(groups.size(), groups.size());
  for (std::size_t here = 0; here < groups.size(); ++here) {
    const auto meet = [&](std::size_t other) {
      if (other != here && seen_by[other] != here) {
        seen_by[other] = here;
        higher[std::min(here, other)].push_back(std::max(here, other));
      }
    };
    for (const auto* posting : telling(groups[here].title, index)) {
      std::for_each(posting->begin(), posting->end(), meet);
    }
    const auto& folded_alike = by_fold.at(groups[here].title.folded);
    std::for_each(folded_alike.begin(), folded_alike.end(), meet);
  }
  for (std::size_t low = 0; low < groups.size(); ++low) {
    std::sort(higher[low].begin(), higher[low].end());
    higher[low].erase(std::unique(higher[low].begin(), higher[low].end()), higher[low].end());
    for (const std::size_t high : higher[low]) {
      const Model& a = *groups[low].models.front();
      const Model& b = *groups[high].models.front();
      const TitleMatch match = compare(groups[low].title, groups[high].title);
      if (match.score >= least && !is_lawful_copy(a, b)) {
        pairs.push_back(similar(a, b, match));
      }
    }
  }
}

}  // namespace

std::vector<Similar> similar_models(const Models& models, int least) {
  std::vector<Similar> pairs;
  const std::vector<SameTitle> groups = by_title(models);
  for (const SameTitle& group : groups) {
    pair_within(group, pairs);
  }
  pair_between(groups, least, pairs);
  rank(pairs);
  return pairs;
}

std::vector<Similar> similar_to(const Models& models, const Model& model, int least) {
  std::vector<Similar> pairs;
  const Title title = title_of(model.title);
  for (const Model& other : models.all()) {
    if (other.id == model.id || is_lawful_copy(model, other)) {
      continue;
    }
    const TitleMatch match = compare(title, title_of(other.title));
    if (match.score >= least) {
      pairs.push_back(similar(model, other, match));
    }
  }
  rank(pairs);
  return pairs;
}

}  // namespace danvan::registry
