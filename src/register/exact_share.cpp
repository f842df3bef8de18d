#include "danvan/register/exact_share.hpp"

#include "danvan/base/error.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

constexpr std::int64_t base = 1'000'000;

/// Holds a digit times any count; a compiler's own type, ISO C++ has none.
// `__extension__` cannot stand before a `using`.
__extension__ typedef __int128 Wide;  // NOLINT(modernize-use-using)

void drop_zeros(std::vector<std::uint32_t>& digits) {
  while (!digits.empty() && digits.back() == 0) {
    digits.pop_back();
  }
}

}  // namespace

ExactShare ExactShare::one() {
  ExactShare made;
  made.m_whole = 1;
  return made;
}

void ExactShare::trim() {
  drop_zeros(m_millionths);
}

ExactShare ExactShare::times(std::int64_t millionths) const {
  ensure(millionths >= 0 && millionths <= base, "a share lies between 0 and 1");
  if (millionths == base) {
    return *this;
  }
  // A share is one digit after the point, so each digit of the product moves one place down.
  ExactShare made;
  made.m_millionths.resize(m_millionths.size() + 1);
  std::int64_t carry = 0;
  for (std::size_t i = m_millionths.size(); i > 0; --i) {
    const std::int64_t product = static_cast<std::int64_t>(m_millionths[i - 1]) * millionths + carry;
    made.m_millionths[i] = static_cast<std::uint32_t>(product % base);
    carry = product / base;
  }
  const std::int64_t top = m_whole * millionths + carry;
  made.m_millionths[0] = static_cast<std::uint32_t>(top % base);
  made.m_whole = top / base;
  made.trim();
  return made;
}

ExactShare& ExactShare::operator+=(const ExactShare& other) {
  if (m_millionths.size() < other.m_millionths.size()) {
    m_millionths.resize(other.m_millionths.size(), 0);
  }
  std::uint32_t carry = 0;
  for (std::size_t i = m_millionths.size(); i > 0; --i) {
    const std::uint32_t added = i <= other.m_millionths.size() ? other.m_millionths[i - 1] : 0;
    const std::uint32_t sum = m_millionths[i - 1] + added + carry;
    m_millionths[i - 1] = sum % static_cast<std::uint32_t>(base);
    carry = sum / static_cast<std::uint32_t>(base);
  }
  m_whole += other.m_whole + carry;
  trim();
  return *this;
}

ExactShare::Product ExactShare::of(std::int64_t count) const {
  Product made;
  made.rest.resize(m_millionths.size());
  Wide carry = 0;
  for (std::size_t i = m_millionths.size(); i > 0; --i) {
    const Wide product = static_cast<Wide>(m_millionths[i - 1]) * count + carry;
    made.rest[i - 1] = static_cast<std::uint32_t>(product % base);
    carry = product / base;
  }
  made.whole = static_cast<std::int64_t>(static_cast<Wide>(m_whole) * count + carry);
  drop_zeros(made.rest);
  return made;
}

std::vector<std::int64_t> apportion(std::int64_t count, std::span<const ExactShare> shares) {
  const bool negative = count < 0;
  std::int64_t left = negative ? -count : count;
  std::vector<ExactShare::Product> products;
  for (const ExactShare& share : shares) {
    products.push_back(share.of(negative ? -count : count));
    left -= products.back().whole;
  }
  std::vector<std::size_t> order(shares.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    order[i] = i;
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return products[a].rest > products[b].rest; });
  ensure(left >= 0 && left <= static_cast<std::int64_t>(order.size()), "shares of one unit sum to 1");
  for (std::size_t i = 0; left > 0; ++i, --left) {
    ++products[order[i]].whole;
  }
  std::vector<std::int64_t> out;
  for (const ExactShare::Product& product : products) {
    out.push_back(negative ? -product.whole : product.whole);
  }
  return out;
}

}  // namespace danvan::registry
