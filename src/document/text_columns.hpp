#pragma once

#include "danvan/document/table.hpp"

namespace danvan::document {

/// The texts of one row, without line breaks.
using Cells = std::vector<std::string>;

/// Blanks between columns.
inline constexpr std::size_t gap = 2;

/// How wide each column is so that a row takes at most `width` columns of the terminal (0: as many as it takes). Takes
/// from the widest first, never below their longest word: what cannot fit runs over and is not cut.
std::vector<std::size_t> fitted_widths(const std::vector<Cells>& rows, std::size_t width);

/// What a row of columns that wide takes, with the gaps between them.
std::size_t total_width(const std::vector<std::size_t>& widths);

/// The lines of a row, each cell wrapped at words within its column.
std::string row_text(const Cells& row, std::span<const Column> columns, const std::vector<std::size_t>& widths);

}  // namespace danvan::document
