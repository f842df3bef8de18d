// Any bytes as the XML inside a workbook of reports, so that no input is lost on the archive around it: sheet, shared
// strings, styles and book, a NUL between them; what is left out is as Excel writes it. The reports are judged, in a
// record with a few units, and not kept.
#include "cli/present.hpp"
#include "fuzz.hpp"
#include "reporting/office.hpp"

#include <zip.h>

#include <array>

namespace {

using namespace danvan;

struct Part {
  const char* name;
  std::string_view text;
};

#define SHEET_SPACE "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define OFFICE_SPACE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

constexpr Part around[] = {
    {"[Content_Types].xml",
     R"(<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.)"
     R"(spreadsheetml.sheet.main+xml"/></Types>)"},
    {"_rels/.rels", R"(<Relationships><Relationship Id="rId1" Type=")" OFFICE_SPACE
                    R"(/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
    {"xl/_rels/workbook.xml.rels",
     R"(<Relationships><Relationship Id="rId1" Type=")" OFFICE_SPACE
     R"(/worksheet" Target="sheet.xml"/><Relationship Id="rId2" Type=")" OFFICE_SPACE
     R"(/sharedStrings" Target="strings.xml"/><Relationship Id="rId3" Type=")" OFFICE_SPACE
     R"(/styles" Target="styles.xml"/></Relationships>)"},
};
constexpr Part inside[] = {
    {"xl/sheet.xml", "<worksheet/>"},
    {"xl/strings.xml", "<sst/>"},
    {"xl/styles.xml",
     R"(<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="4">)"
     R"(<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>)"},
    {"xl/workbook.xml", R"(<workbook xmlns=")" SHEET_SPACE R"(" xmlns:r=")" OFFICE_SPACE
                        R"("><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
};

/// The parts as an archive, not compressed.
std::string archive(const std::vector<Part>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* zip = zip_open_from_source(bytes, ZIP_TRUNCATE, &error);
  fuzz::promise(zip != nullptr, "an archive can be made in memory");
  zip_source_keep(bytes);
  for (const Part& part : parts) {
    zip_source_t* source = zip_source_buffer(zip, part.text.data(), part.text.size(), 0);
    const zip_int64_t at = zip_file_add(zip, part.name, source, 0);
    zip_set_file_compression(zip, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
  }
  fuzz::promise(zip_close(zip) == 0 && zip_source_open(bytes) == 0, "an archive can be closed");
  zip_stat_t known;
  zip_stat_init(&known);
  zip_source_stat(bytes, &known);
  std::string made(known.size, '\0');
  fuzz::promise(zip_source_read(bytes, made.data(), made.size()) == static_cast<zip_int64_t>(made.size()),
                "an archive can be read");
  zip_source_close(bytes);
  zip_source_free(bytes);
  return made;
}

std::string workbook(std::string_view input) {
  std::vector<Part> parts(std::begin(around), std::end(around));
  for (const Part& part : inside) {
    const std::size_t end = input.find('\0');
    const std::string_view text = input.substr(0, end);
    parts.push_back({part.name, text.empty() ? part.text : text});
    input = end == std::string_view::npos ? std::string_view() : input.substr(end + 1);
  }
  return archive(parts);
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  static reporting::test::Office office;
  static fuzz::MemoryFile file;
  const unsigned choice = fuzz::take_choice(input);
  const std::string& path = file.fill(workbook(input));
  reporting::SubmitOptions options;
  options.today = office.now.local_date();
  options.partial = (choice & 1U) != 0;
  options.numbers = (choice & 2U) != 0 ? NumberStyle::vietnamese : NumberStyle::plain;
  reporting::WorkbookAsked asked;
  asked.computed = (choice & 4U) != 0;
  Diagnostics faults;
  store::Write write(office.store(), {"fuzz", "submit", office.now}, store::DryRun::yes);
  try {
    reporting::submit_workbook(write, office.definitions, path, asked, options, faults);
    cli::present(faults, options.partial, cli::Rejects::offered, Lang::vi);
    if (faults.empty() || options.partial) {
      write.commit();
    }
  } catch (const Error& error) {
    fuzz::promise(error.exit() == Exit::bad_input || error.exit() == Exit::refused, "what is refused is bad input",
                  cli::present(error, Lang::en));
  }
}
