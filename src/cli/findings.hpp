#pragma once

#include "danvan/document/table.hpp"
#include "danvan/store/journal.hpp"

namespace danvan::cli {

/// What was found wrong with a record or a backup, as `danvan check` shows it: danvan.check.1.
document::Table table_of(const std::vector<store::Finding>& findings, Lang lang);

/// The same of what was wrong and is put right: severity `mended`, and nothing is left to do about it.
document::Table table_of_mended(const std::vector<store::Finding>& findings, Lang lang);

/// A message as a value of another one.
std::string said_later(const Message& message);

}  // namespace danvan::cli
