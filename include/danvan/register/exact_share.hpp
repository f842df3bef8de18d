#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace danvan::registry {

/// A number from 0 to 1 with as many decimals as it takes: products of shares in millionths are exact, however many.
class ExactShare {
 public:
  static ExactShare one();
  static ExactShare nothing() { return {}; }

  /// times `millionths / 1 000 000`, which is from 0 to 1.
  [[nodiscard]] ExactShare times(std::int64_t millionths) const;
  ExactShare& operator+=(const ExactShare& other);
  [[nodiscard]] bool is_one() const { return m_whole == 1 && m_millionths.empty(); }
  [[nodiscard]] bool is_nothing() const { return m_whole == 0 && m_millionths.empty(); }

  /// count times this: the whole part, and what is left below one, to be compared.
  struct Product {
    std::int64_t whole = 0;
    std::vector<std::uint32_t> rest;
  };
  /// `count` is not negative.
  [[nodiscard]] Product of(std::int64_t count) const;

 private:
  void trim();

  std::int64_t m_whole = 0;
  std::vector<std::uint32_t> m_millionths;  // digits to the base of a million after the point; the last is not 0
};

/// `count` over shares that sum to 1, by largest remainder: the parts sum to the count, equal remainders go to the
/// first. A negative count is apportioned as its positive.
std::vector<std::int64_t> apportion(std::int64_t count, std::span<const ExactShare> shares);

}  // namespace danvan::registry
