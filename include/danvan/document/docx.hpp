#pragma once

#include "danvan/document/letter.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string_view>

namespace danvan::document {

/// The program that makes DOCX; it is not part of danvan, and may not be there.
struct Pandoc {
  std::filesystem::path program;
  std::chrono::milliseconds patience = std::chrono::seconds(20);  // for one letter
};
/// The first one in the folders of `search_path` (as PATH has them).
std::optional<Pandoc> find_pandoc(std::string_view search_path);

/// The letter as DOCX in the layout of the decree (A4, Times New Roman, margins, page number). The same letter gives
/// the same bytes with the same pandoc. Throws `Error` 5 where pandoc fails, makes none, or takes longer than the
/// patience with it; it is ended then, with all that it started.
std::string to_docx(const Letter& letter, const Pandoc& pandoc);

}  // namespace danvan::document
