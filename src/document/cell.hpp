#pragma once

#include "danvan/document/table.hpp"

namespace danvan::document {

/// Helper for std::visit over a Cell: one lambda a kind.
template <typename... Cases>
struct ByKind : Cases... {
  using Cases::operator()...;
};
template <typename... Cases>
ByKind(Cases...) -> ByKind<Cases...>;

/// Throws `Bug` unless every row has one cell a column.
void ensure_rectangular(const Table& table);

}  // namespace danvan::document
