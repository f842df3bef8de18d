#pragma once

#include "danvan/base/loaded_library.hpp"

#include <xlsxwriter.h>

namespace danvan::document {

/// What is used of libxlsxwriter.
struct XlsxLibrary {
  LoadedLibrary library{DANVAN_LIBXLSXWRITER};
  DANVAN_LOADED(format_set_align);
  DANVAN_LOADED(format_set_bg_color);
  DANVAN_LOADED(format_set_bold);
  DANVAN_LOADED(format_set_border);
  DANVAN_LOADED(format_set_font_name);
  DANVAN_LOADED(format_set_font_size);
  DANVAN_LOADED(format_set_italic);
  DANVAN_LOADED(format_set_num_format);
  DANVAN_LOADED(format_set_text_wrap);
  DANVAN_LOADED(format_set_unlocked);
  DANVAN_LOADED(lxw_strerror);
  DANVAN_LOADED(lxw_workbook_free);
  DANVAN_LOADED(workbook_add_format);
  DANVAN_LOADED(workbook_add_worksheet);
  DANVAN_LOADED(workbook_close);
  DANVAN_LOADED(workbook_new);
  DANVAN_LOADED(workbook_set_properties);
  DANVAN_LOADED(worksheet_center_horizontally);
  DANVAN_LOADED(worksheet_data_validation_cell);
  DANVAN_LOADED(worksheet_fit_to_pages);
  DANVAN_LOADED(worksheet_freeze_panes);
  DANVAN_LOADED(worksheet_merge_range);
  DANVAN_LOADED(worksheet_print_area);
  DANVAN_LOADED(worksheet_protect);
  DANVAN_LOADED(worksheet_repeat_rows);
  DANVAN_LOADED(worksheet_set_column_opt);
  DANVAN_LOADED(worksheet_set_footer);
  DANVAN_LOADED(worksheet_set_margins);
  DANVAN_LOADED(worksheet_set_paper);
  DANVAN_LOADED(worksheet_set_row_opt);
  DANVAN_LOADED(worksheet_write_blank);
  DANVAN_LOADED(worksheet_write_number);
  DANVAN_LOADED(worksheet_write_string);
};

inline const XlsxLibrary& xlsx() {
  static const XlsxLibrary functions;
  return functions;
}

}  // namespace danvan::document
