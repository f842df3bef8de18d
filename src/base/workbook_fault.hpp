#pragma once

#include "danvan/base/error.hpp"

namespace danvan {

/// A workbook that cannot be read: XL-01 no workbook, XL-02 damaged, XL-03 locked, XL-04 of another kind, XL-05 too
/// large, XL-06 entities, XL-07 nothing to be seen.
Error workbook_fault(const std::string& file, const char* rule, Message what, Message cure);
/// XL-02: this text, with the part's name where it has a place for one.
Error damaged_workbook(const std::string& file, const Text& detail, const std::string& part = {});

}  // namespace danvan
