#pragma once

#include "summary/facts.hpp"

namespace danvan::summary {

/// The table as a report prints it: numbered, and only the columns meant for a page.
document::Table printed_table(const Part& part);

// The sentences of the report, section by section. Every count stands with its denominator; units that are missing are
// named.
std::vector<document::Paragraph> task_lines(const Facts& facts);
std::vector<document::Paragraph> money_lines(const Facts& facts);
std::vector<document::Paragraph> model_lines(const Facts& facts);
std::vector<document::Paragraph> class_lines(const Facts& facts);
/// Why subjects stand in a lower class than their points give: a veto, a condition, a quota. One a round with such.
std::vector<document::Paragraph> class_notes(const Facts& facts);
std::vector<document::Paragraph> submission_lines(const Facts& facts);
std::vector<document::Paragraph> assessment_lines(const Facts& facts);

}  // namespace danvan::summary
