#include "danvan/base/error.hpp"
#include "danvan/evaluation/exact.hpp"

#include <doctest/doctest.h>

namespace danvan::evaluation {

TEST_CASE("fractions add, multiply and divide exactly") {
  CHECK(Exact(1, 3) + Exact(1, 6) == Exact(1, 2));
  CHECK(Exact(1, 3) - Exact(1, 2) == Exact(-1, 6));
  CHECK(Exact(2, 3) * Exact(9, 4) == Exact(3, 2));
  CHECK(Exact(2, 3) / Exact(-4, 9) == Exact(-3, 2));
  CHECK(Exact(5) == Exact(10, 2));
}

TEST_CASE("fractions compare right however close they are") {
  CHECK(Exact(2000, 3) < Exact(667));
  CHECK(Exact(2000, 3) > Exact(666));
  CHECK(Exact(-2000, 3) < Exact(-666));
  CHECK(Exact(-1, 3) > Exact(-1, 2));
  const std::int64_t big = 4'000'000'000'000'000'000;
  CHECK(Exact(big, big - 1) > Exact(big + 1, big));
  CHECK(Exact(big + 1, big) < Exact(big, big - 1));
  CHECK(Exact(big - 1, big) < Exact(1));
}

TEST_CASE("the printed value is rounded half up once") {
  CHECK(Exact(2000, 3).rounded(2) == 667);
  CHECK(Exact(2000, 3).rounded(4) == 66667);
  CHECK(Exact(2000, 3).truncated(3) == 6666);
  CHECK(Exact(1, 2).rounded(2) == 1);
  CHECK(Exact(-1, 2).rounded(2) == -1);
  CHECK(Exact(149, 1).rounded(0) == 1);
  CHECK(Exact(150, 1).rounded(0) == 2);
}

TEST_CASE("a sum that 128 bits cannot hold is refused, not wrong") {
  Exact sum;
  const auto add_many = [&] {
    for (std::int64_t prime :
         {1'000'000'007LL, 1'000'000'009LL, 1'000'000'021LL, 1'000'000'033LL, 1'000'000'087LL, 1'000'000'093LL}) {
      sum = sum + Exact(1, prime);
    }
  };
  CHECK_THROWS_AS(add_many(), Error);
}

}  // namespace danvan::evaluation
