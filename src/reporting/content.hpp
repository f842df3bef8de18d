#pragma once

#include "reporting/payload.hpp"
#include "reporting/submission_table.hpp"

namespace danvan::reporting {

/// What a revision's document says. Throws `Error` 6 where it is missing or cannot be read.
Content content_of(store::Store& store, const Header& header, const std::string& form);
/// The same; nothing where it is missing or cannot be read.
std::optional<Content> readable_content(store::Store& store, const Header& header);

}  // namespace danvan::reporting
