// Any bytes as what the record keeps of what it received: the document of a submission or of a score sheet, the sources
// of a configuration. `danvan check` looks at their digests; they must do no harm where nobody asked it.
#include "danvan/evaluation/sheets.hpp"
#include "evaluation/office.hpp"
#include "fuzz.hpp"
#include "reporting/payload.hpp"
#include "store/sources.hpp"

namespace {

using namespace danvan;

const evaluation::RoundFile& round_file() {
  static evaluation::testing::Office office;
  static const bool opened = office.open();
  fuzz::promise(opened, "the round is open", office.places());
  static const evaluation::RoundFile file = evaluation::load_round(office.store(), office.definitions, "D1");
  return file;
}

void read_sheet(std::string_view payload) {
  try {
    const std::vector<evaluation::SheetMark> marks = sheet_marks(round_file(), payload);
    for (const evaluation::SheetMark& mark : marks) {
      fuzz::promise(
          mark.subject < round_file().subjects.size() && mark.item < round_file().scheme.rubric().items.size(),
          "a mark is of a subject and an item of the round");
    }
    const std::string again = sheet_payload(round_file(), evaluation::Stage::appraisal, "E1", marks);
    fuzz::promise(sheet_marks(round_file(), again).size() == marks.size(), "marks are kept as they are", again);
  } catch (const Error& error) {
    fuzz::promise(error.exit() == Exit::damaged, "what is no sheet is damaged");
  }
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  reporting::read_payload(input);
  if (const auto sources = store::unpacked(input)) {
    fuzz::promise(store::unpacked(store::packed(*sources)) == sources, "sources are kept as they are", input);
  }
  read_sheet(input);
}
