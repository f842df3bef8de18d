#pragma once

#include "danvan/document/table.hpp"

namespace danvan::document::sample {

/// One row of each kind of cell; the second is written by someone who wishes the office ill.
inline Table every_kind() {
  return {"danvan.sample.1",
          "",
          {{"code", "Mã", Align::left},
           {"count", "Số lượng", Align::right},
           {"rate", "Tỷ lệ", Align::right},
           {"on", "Ngày", Align::left},
           {"done", "Xong", Align::centre}},
          {{{std::string("A01"), Number{1234567, 0}, Number{-123450, 2}, *Date::of(2025, 7, 1), YesNo{true}}},
           {{std::string("A02"), Number{0, 0}, Missing{}, NotArising{}, YesNo{false}}},
           {{Empty{}, Number{12, 0, true}, Number{5, 2}, Date::forever(), Empty{}}, true}}};
}

inline Table one_text(std::string text) {
  return {"danvan.one.1", "", {{"a", "A"}}, {{{std::move(text)}}}};
}

}  // namespace danvan::document::sample
