#pragma once

#include "danvan/document/letter.hpp"

#include <string_view>

namespace danvan::document {

/// The parent is the first line of the name then, and printed bold like the rest: one body, not two.
bool begins_with_parent(const Letter& letter);
/// A name that begins with the first line of the letterhead ("ỦY BAN NHÂN DÂN") is not printed twice.
std::string_view second_line(const Letter& letter);

/// "    /UBND-KGVX" in a draft, "07/UBND-KGVX" with a number.
std::string number_and_symbol(const Letter& letter);

/// "Như trên;" and so on, the last with a full stop, whichever of them the configuration wrote already.
std::vector<std::string> recipient_lines(const Letter& letter);

/// The letter for pandoc: HTML whose paragraphs name the styles of data/templates/letter.docx. All text is escaped.
std::string to_page(const Letter& letter);

}  // namespace danvan::document
