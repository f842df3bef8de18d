#pragma once

#include "danvan/store/store.hpp"
#include "reporting/draft.hpp"
#include "reporting/earlier.hpp"
#include "reporting/likeness.hpp"

#include <map>
#include <unordered_map>

namespace danvan::reporting {

/// The text that one is most like, and how much.
struct Alike {
  std::int64_t unit = 0;
  Period period = Period::of_year(2000);
  int per_cent = 0;
};

/// What all units wrote in one form for one period, to find who wrote nearly the same. Costs the sketch of a text and a
/// bounded number of comparisons a look-up, however many there are: only texts that share one of their smallest
/// shingles are compared, which texts nearly the same fail to do once in some thousands.
class TextsOfPeriod {
 public:
  static constexpr std::size_t most_texts = 16'384;   // held; what comes after is compared, not remembered
  static constexpr std::size_t most_candidates = 64;  // compared with one text

  void add(std::int64_t unit, std::size_t indicator, Sketch sketch);
  /// What the unit wrote before does not count any more.
  void forget(std::int64_t unit);
  /// The most alike text of another unit that is nearly the same; of equal ones the first that was added.
  [[nodiscard]] std::optional<Alike> find(std::int64_t unit, std::size_t indicator, const Sketch& sketch) const;

 private:
  static constexpr std::size_t keys_of_text = 4;
  struct Known {
    std::int64_t unit;
    bool counts;
    Sketch sketch;
  };

  std::vector<Known> m_texts;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_by_shingle;  // indicator and shingle -> m_texts
  std::unordered_map<std::int64_t, std::vector<std::size_t>> m_by_unit;
};

/// The texts that one of a submission is compared with: the unit's last one for the same indicator, and those of other
/// units for the same form and period.
class OtherTexts {
 public:
  /// For the form and period of a draft; `form` is its term. Figures of earlier periods must be in the record by now,
  /// and texts of this one that are told of by `taken` later need not be.
  OtherTexts(store::Store& store, const Catalogue& catalogue, const Draft& draft, std::int64_t form);

  /// Reads what the unit wrote before, where that is not at hand.
  void look_up(std::int64_t unit);
  /// Like the newest text of this unit (looked up before) for the indicator in the earlier periods, if nearly the same.
  [[nodiscard]] std::optional<Alike> own(std::int64_t unit, std::size_t indicator, const Sketch& sketch) const;
  [[nodiscard]] std::optional<Alike> other(std::int64_t unit, std::size_t indicator, const Sketch& sketch) const;
  /// The draft is in the record now, with these texts by indicator and no others.
  void taken(const Draft& draft, std::map<std::size_t, Sketch> texts);

 private:
  struct Earlier {
    Period period;
    Sketch sketch;
  };

  void read_earlier();
  [[nodiscard]] std::optional<std::size_t> place_of(std::int64_t indicator_term) const;

  store::Store& m_store;
  Period m_period;
  std::int64_t m_form;
  std::map<std::int64_t, std::size_t> m_places;  // of text indicators of the form, by term
  UnitWindow m_window;
  std::map<std::pair<std::int64_t, std::size_t>, Earlier> m_earlier;  // by unit and indicator
  TextsOfPeriod m_period_texts;
};

}  // namespace danvan::reporting
