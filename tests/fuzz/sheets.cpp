// Any clean text in the cells of a workbook that danvan writes: read back it is the same text, and never a formula.
#include "danvan/base/text.hpp"
#include "danvan/base/workbook_reader.hpp"
#include "danvan/document/workbook.hpp"
#include "fuzz.hpp"

using namespace danvan;

void fuzz::try_input(std::string_view input) {
  static fuzz::MemoryFile file;
  document::Sheet sheet{.name = "Số liệu", .columns = {{}, {}}, .rows = {}};
  std::vector<std::string> texts;
  for (std::size_t from = 0; from <= input.size() && texts.size() < 16;) {
    const std::size_t end = std::min(input.find('\n', from), input.size());
    const CleanText text = clean(input.substr(from, end - from));
    if (!text.text.empty()) {
      texts.push_back(text.text);
      sheet.rows.push_back(
          {{{.value = document::Number{static_cast<std::int64_t>(input.size()) - 100, 2}}, {.value = text.text}}});
    }
    from = end + 1;
  }
  if (texts.empty()) {
    return;
  }
  const WorkbookSheet read = read_workbook(file.fill(to_xlsx(sheet, Instant(1'766'000'000))));
  fuzz::promise(read.name == sheet.name && read.cells.size() == 2 * texts.size(), "every cell is there");
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const WorkbookCell* const cell = read.at(static_cast<std::int64_t>(i + 1), 2);
    fuzz::promise(cell != nullptr && cell->kind == WorkbookCell::Kind::text && cell->text == texts[i],
                  "a text is read back as it was", texts[i]);
  }
}
