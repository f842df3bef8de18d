#pragma once

#include "reporting/workbook_table.hpp"

namespace danvan::reporting {

/// What people wrote into a form where nothing is read: beside and below the table, in lines that are computed; and
/// labels that say something else than the form did. Warnings.
std::vector<Message> unread_cells(const WorkbookTable& table, const config::Definitions& definitions);

}  // namespace danvan::reporting
