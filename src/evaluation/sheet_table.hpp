#pragma once

#include "danvan/evaluation/sheets.hpp"

namespace danvan::evaluation {

/// The newest revision of each sheet of a round, by stage and evaluator.
std::vector<SheetRow> newest_sheets(store::Store& store, std::int64_t round);
void insert_sheets(store::Write& write, std::int64_t round, const std::vector<SheetRow>& sheets);

}  // namespace danvan::evaluation
