#include "danvan/register/model_similar.hpp"

#include "register/title_pairs.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace danvan::registry {
namespace {

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

void pair_between(const std::vector<SameTitle>& groups, int least, std::vector<Similar>& pairs) {
  std::vector<const Title*> titles;
  for (const SameTitle& group : groups) {
    titles.push_back(&group.title);
  }
  const std::vector<std::vector<std::size_t>> later = pairs_to_compare(titles);
  for (std::size_t low = 0; low < groups.size(); ++low) {
    for (const std::size_t high : later[low]) {
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
