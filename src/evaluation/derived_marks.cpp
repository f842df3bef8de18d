#include "evaluation/derived_marks.hpp"

#include "evaluation/messages.hpp"
#include "evaluation/sheet_table.hpp"
#include "evaluation/sheet_writer.hpp"

#include <algorithm>

namespace danvan::evaluation {

std::vector<IndexedMark> derived_marks(store::Store& store, const RoundFile& file, const ItemTerms& terms,
                                       Stage stage) {
  std::vector<IndexedMark> marks;
  for (const SheetRow& sheet : newest_sheets(store, file.round.id)) {
    if (sheet.stage != stage) {
      continue;
    }
    const std::optional<std::string> payload = store::document(store, sheet.digest);
    if (!payload) {
      throw Error(Exit::damaged, message(messages::damaged_document, file.round.code));
    }
    for (const SheetMark& mark : sheet_marks(file, *payload)) {
      marks.push_back(indexed(file, terms, stage, sheet.evaluator, mark));
    }
  }
  std::sort(marks.begin(), marks.end(), [](const IndexedMark& a, const IndexedMark& b) { return a.key < b.key; });
  return marks;
}

MarkKeys mark_keys(std::int64_t round, Stage stage) {
  const std::int64_t first = MarkKey{round, stage, 0, 0, 0}.packed();
  const std::int64_t next = MarkKey{0, static_cast<Stage>(1), 0, 0, 0}.packed();
  return {first, first + (next - 1)};
}

}  // namespace danvan::evaluation
