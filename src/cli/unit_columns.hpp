#pragma once

#include "cli/register_answers.hpp"
#include "danvan/register/units.hpp"

namespace danvan::cli {

inline constexpr Text code_title{"Code", "Mã"};
inline constexpr Text name_title{"Name", "Tên"};
inline constexpr Text short_name_title{"Short name", "Tên ngắn"};
inline constexpr Text kind_title{"Kind", "Loại"};
inline constexpr Text level_title{"Level", "Cấp"};
inline constexpr Text parent_title{"Parent", "Cấp trên"};
inline constexpr Text sector_title{"Sector", "Ngành"};
inline constexpr Text cluster_title{"Cluster", "Cụm, khối"};
inline constexpr Text from_title{"From", "Từ ngày"};
inline constexpr Text to_title{"To", "Đến trước ngày"};
inline constexpr Text basis_title{"Basis", "Căn cứ"};

inline std::vector<document::Column> unit_columns_of(Lang lang, bool with_basis) {
  std::vector<document::Column> columns{
      column("code", code_title, lang),
      column("name", name_title, lang),
      column("short_name", short_name_title, lang),
      column("kind", kind_title, lang),
      column("level", level_title, lang),
      column("parent", parent_title, lang),
      column("cluster", cluster_title, lang),
      column("from", from_title, lang),
      column("to", to_title, lang),
  };
  if (with_basis) {
    columns.push_back(column("basis", basis_title, lang));
  }
  columns.push_back(column("sector", sector_title, lang));
  return columns;
}

inline std::vector<document::Cell> unit_cells(const registry::Units& units, const registry::Unit& unit,
                                              const registry::UnitVersion& version, bool with_basis) {
  std::vector<document::Cell> cells{
      unit.code,
      version.name,
      text_cell(version.short_name),
      version.kind,
      text_cell(version.level),
      text_cell(version.parent ? units.at(*version.parent).code : std::string{}),
      text_cell(version.cluster),
      day_cell(version.from),
      day_cell(version.to),
  };
  if (with_basis) {
    cells.push_back(text_cell(version.basis));
  }
  cells.push_back(text_cell(version.sector ? units.at(*version.sector).code : std::string{}));
  return cells;
}

}  // namespace danvan::cli
