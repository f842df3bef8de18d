// Any bytes as a CSV file: every record that comes out is clean text that can be written and read back as it is, and a
// row reported later is found again in its place.
#include "danvan/base/csv.hpp"

#include "danvan/base/text.hpp"
#include "fuzz.hpp"

#include <array>

namespace {

using namespace danvan;

constexpr CsvColumn columns[] = {{"code", true}, {"name", false}, {"note", false}};
constexpr Text found_later{"found later", "thấy sau"};
using Row = std::array<std::string, 3>;

struct Reading {
  std::vector<Row> rows;
  bool faults = false;
};

/// Reports every row a second time, as is done with what is found only at the end of a file.
void check_places(CsvReader& reader, const std::vector<std::pair<std::int64_t, Place>>& places,
                  const Diagnostics& diagnostics) {
  for (const auto& [line, place] : places) {
    reader.reject_at(line, 1, "", message(found_later));
  }
  for (std::size_t i = 0; i < diagnostics.first().size(); ++i) {
    const Place& place = diagnostics.first()[i].place;
    fuzz::promise(place.line == places[i].second.line && place.column == places[i].second.column,
                  "a row is found again in its place");
  }
}

Reading read(std::string_view bytes, const CsvOptions& options) {
  static fuzz::MemoryFile file;
  Diagnostics diagnostics;
  CsvReader reader(file.fill(bytes), columns, options, diagnostics);
  Reading reading;
  std::vector<std::pair<std::int64_t, Place>> places;
  while (reader.next()) {
    Row& row = reading.rows.emplace_back();
    for (std::size_t cell = 0; cell < row.size(); ++cell) {
      row[cell] = reader.cell(cell);
      fuzz::promise(reader.has(cell) || row[cell].empty(), "a column that is not there has no cells");
      fuzz::promise(clean(row[cell]).text == row[cell], "a cell is clean text", row[cell]);
    }
    fuzz::promise(reader.line() > (places.empty() ? 0 : places.back().first), "lines go up");
    places.emplace_back(reader.line(), reader.place(1));
  }
  fuzz::promise(!reader.next(), "the end stays the end");
  reading.faults = !diagnostics.empty();
  if (!reading.faults) {
    check_places(reader, places, diagnostics);
  }
  return reading;
}

void check_round_trip(const Reading& reading, char delimiter, std::string_view end) {
  std::string file = fmt::format("code{0}name{0}note{1}", delimiter, end);
  std::vector<Row> written;
  for (const Row& row : reading.rows) {
    if (row == Row{}) {
      continue;  // written it is a blank line, which readers skip
    }
    written.push_back(row);
    for (std::size_t cell = 0; cell < row.size(); ++cell) {
      append_csv_cell(file, row[cell], delimiter);
      file += cell + 1 < row.size() ? std::string_view(&delimiter, 1) : end;
    }
  }
  const Reading back = read(file, {});
  fuzz::promise(!back.faults && back.rows == written, "what is written is read back as it was", file);
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  const unsigned choice = fuzz::take_choice(input);
  constexpr std::string_view encodings[] = {"", "tcvn3", "vni", "windows-1258", "viscii", "", "", ""};
  constexpr std::string_view ends[] = {"\n", "\r\n", "\r"};
  CsvOptions options;
  options.excel = (choice & 1U) != 0;
  options.encoding = encodings[(choice >> 1U) & 7U];
  // With a header of its own few inputs would come as far as to have records.
  const Reading reading = read(choice < 128 ? std::string(input) : "code,name,note\n" + std::string(input), options);
  check_round_trip(reading, ",;\t"[(choice >> 4U) % 3], ends[(choice >> 6U) % 3]);
}
