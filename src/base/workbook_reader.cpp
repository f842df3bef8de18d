#include "danvan/base/workbook_reader.hpp"

#include "base/messages_workbook.hpp"
#include "base/workbook_archive.hpp"
#include "base/workbook_fault.hpp"
#include "base/workbook_values.hpp"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <new>

namespace danvan {
namespace {

constexpr std::int64_t most_rows = 1'048'576, most_columns = 16'384;

/// The name without the prefix that the file gave its namespace.
std::string_view local(const char* name) {
  const std::string_view all = name;
  const std::size_t colon = all.find(':');
  return colon == std::string_view::npos ? all : all.substr(colon + 1);
}

bool is(const pugi::xml_node& node, std::string_view name) {
  return local(node.name()) == name;
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  return node.find_child([&](const pugi::xml_node& one) { return is(one, name); });
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& one : node.attributes()) {
    if (local(one.name()) == name) {
      return one.value();
    }
  }
  return {};
}

std::optional<std::int64_t> number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = fault == std::errc{} && end == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

bool is_true(std::string_view text) {
  return text == "1" || text == "true";
}

/// `E7`, `$E$7` not.
std::optional<std::pair<std::int64_t, std::int64_t>> place_of(std::string_view name) {
  std::int64_t column = 0;
  std::size_t i = 0;
  for (; i < name.size() && name[i] >= 'A' && name[i] <= 'Z' && column <= most_columns; ++i) {
    column = column * 26 + (name[i] - 'A' + 1);
  }
  const std::optional<std::int64_t> row = number(name.substr(i));
  if (!row || *row < 1 || *row > most_rows || column < 1 || column > most_columns) {
    return std::nullopt;
  }
  return std::pair(*row, column);
}

class Reader {
 public:
  explicit Reader(const std::string& path) : m_archive(path) {}

  WorkbookSheet read() {
    find_workbook();
    pugi::xml_document book;
    load(m_book, book);
    const pugi::xml_node root = book.document_element();
    m_from_1904 = is_true(attribute(child(root, "workbookPr"), "date1904"));
    read_strings();
    read_styles();
    WorkbookSheet sheet;
    std::string part;
    for (const pugi::xml_node& one : child(root, "sheets").children()) {
      const std::string_view state = attribute(one, "state");
      const std::string target = target_of(attribute(one, "id"));
      if (state == "hidden" || state == "veryHidden") {
        continue;
      }
      if (part.empty()) {
        part = target;
        sheet.name = attribute(one, "name");
      } else if (holds_something(target)) {
        sheet.others.emplace_back(attribute(one, "name"));
      }
    }
    if (part.empty()) {
      throw workbook_fault(m_archive.file(), "XL-07", message(messages::no_visible_sheet),
                           message(messages::send_again));
    }
    read_sheet(part, sheet);
    return sheet;
  }

 private:
  void load(const std::string& part, pugi::xml_document& into) {
    m_bytes = m_archive.read(part);
    const pugi::xml_parse_result result = into.load_buffer(
        m_bytes.data(), m_bytes.size(), pugi::parse_default | pugi::parse_doctype | pugi::parse_ws_pcdata);
    if (result.status == pugi::status_out_of_memory) {
      throw std::bad_alloc();
    }
    for (const pugi::xml_node& one : into.children()) {
      if (one.type() == pugi::node_doctype) {
        throw workbook_fault(m_archive.file(), "XL-06", message(messages::workbook_with_entities, part),
                             message(messages::send_again));
      }
    }
    if (!result) {
      throw damaged_workbook(m_archive.file(), messages::bad_part, part);
    }
  }

  /// The part of a kind (the end of its type) that the relations in `rels` name, from the folder `folder`.
  void read_relations(const std::string& rels, const std::string& folder) {
    m_targets.clear();
    m_by_kind.clear();
    pugi::xml_document document;
    load(rels, document);
    for (const pugi::xml_node& one : document.document_element().children()) {
      if (attribute(one, "TargetMode") == "External") {
        continue;
      }
      const std::string target(attribute(one, "Target"));
      const std::string part = target.starts_with('/') ? target.substr(1) : folder + target;
      const std::string_view type = attribute(one, "Type");
      m_targets.emplace(attribute(one, "Id"), part);
      m_by_kind.emplace(type.substr(std::min(type.rfind('/') + 1, type.size())), part);
    }
  }

  void find_workbook() {
    if (!m_archive.has("[Content_Types].xml") || !m_archive.has("_rels/.rels")) {
      throw workbook_fault(m_archive.file(), "XL-01", message(messages::not_a_workbook),
                           message(messages::save_as_xlsx));
    }
    read_relations("_rels/.rels", "");
    m_book = m_by_kind["officeDocument"];
    pugi::xml_document types;
    load("[Content_Types].xml", types);
    std::string type;
    for (const pugi::xml_node& one : types.document_element().children()) {
      if (attribute(one, "PartName") == "/" + m_book) {
        type = attribute(one, "ContentType");
      }
    }
    if (!type.ends_with("spreadsheetml.sheet.main+xml")) {
      throw workbook_fault(m_archive.file(), "XL-04",
                           message(messages::workbook_with_macros, type.empty() ? "?" : type),
                           message(messages::save_as_xlsx));
    }
    const std::size_t slash = m_book.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : m_book.substr(0, slash + 1);
    read_relations(folder + "_rels/" + m_book.substr(folder.size()) + ".rels", folder);
  }

  [[nodiscard]] std::string target_of(std::string_view id) const {
    const auto found = m_targets.find(id);
    if (found == m_targets.end()) {
      throw damaged_workbook(m_archive.file(), messages::no_part, std::string(id));
    }
    return found->second;
  }

  [[nodiscard]] bool holds_something(const std::string& part) const {
    const std::string bytes = m_archive.has(part) ? m_archive.read(part) : std::string();
    return bytes.find("v>") != std::string::npos || bytes.find("t>") != std::string::npos;
  }

  /// All of the text, in whatever pieces; the reading aids of East Asian text are left out.
  static std::string text_of(const pugi::xml_node& node) {
    std::string out;
    for (const pugi::xml_node& one : node.children()) {
      if (is(one, "t")) {
        out += one.text().get();
      } else if (is(one, "r")) {
        out += child(one, "t").text().get();
      }
    }
    return without_escapes(out);
  }

  void read_strings() {
    const std::string part = m_by_kind["sharedStrings"];
    if (part.empty()) {
      return;
    }
    pugi::xml_document document;
    load(part, document);
    for (const pugi::xml_node& one : document.document_element().children()) {
      m_strings.push_back(text_of(one));
    }
  }

  void read_styles() {
    const std::string part = m_by_kind["styles"];
    if (part.empty()) {
      return;
    }
    pugi::xml_document document;
    load(part, document);
    std::map<std::int64_t, NumberLook> own;
    for (const pugi::xml_node& one : child(document.document_element(), "numFmts").children()) {
      own[number(attribute(one, "numFmtId")).value_or(-1)] = look_of(attribute(one, "formatCode"));
    }
    for (const pugi::xml_node& one : child(document.document_element(), "cellXfs").children()) {
      const std::int64_t id = number(attribute(one, "numFmtId")).value_or(0);
      const auto found = own.find(id);
      m_looks.push_back(found != own.end() ? found->second
                                           : look_of(static_cast<int>(std::clamp<std::int64_t>(id, 0, 999))));
    }
  }

  void read_sheet(const std::string& part, WorkbookSheet& sheet) {
    pugi::xml_document document;
    load(part, document);
    const pugi::xml_node root = document.document_element();
    std::int64_t last = 0;
    for (const pugi::xml_node& row : child(root, "sheetData").children()) {
      const std::int64_t at = attribute(row, "r").empty() ? last + 1 : number(attribute(row, "r")).value_or(0);
      if (at <= last || at > most_rows) {
        throw damaged_workbook(m_archive.file(), messages::bad_part, part);
      }
      last = at;
      if (is_true(attribute(row, "hidden"))) {
        sheet.hidden_rows.push_back(at);
      }
      read_row(row, part, sheet, at);
    }
    for (const pugi::xml_node& one : child(root, "mergeCells").children()) {
      const std::string_view range = attribute(one, "ref");
      const auto first = place_of(range.substr(0, range.find(':')));
      const auto end = place_of(range.substr(std::min(range.size(), range.find(':') + 1)));
      if (first && end) {
        sheet.merged.push_back({first->first, first->second, end->first, end->second});
      }
    }
  }

  void read_row(const pugi::xml_node& row, const std::string& part, WorkbookSheet& sheet, std::int64_t number_of_row) {
    std::int64_t column = 0;
    for (const pugi::xml_node& one : row.children()) {
      const std::string_view name = attribute(one, "r");
      const auto place = name.empty() ? std::optional(std::pair(number_of_row, column + 1)) : place_of(name);
      if (!is(one, "c") || !place || place->first != number_of_row || place->second <= column) {
        throw damaged_workbook(m_archive.file(), messages::bad_part, part);
      }
      column = place->second;
      WorkbookCell cell{number_of_row, column, WorkbookCell::Kind::text, {}};
      if (read_cell(one, cell)) {
        sheet.cells.push_back(std::move(cell));
      }
    }
  }

  /// False for a cell that has only a look.
  bool read_cell(const pugi::xml_node& node, WorkbookCell& cell) const {
    using Kind = WorkbookCell::Kind;
    const std::string_view type = attribute(node, "t");
    const std::string value = child(node, "v").text().get();
    if (child(node, "f")) {
      cell.kind = Kind::formula;
      cell.text = type.empty() || type == "n" ? workbook_number(value).value_or("") : "";
      return true;
    }
    if (type == "inlineStr") {
      cell.text = text_of(child(node, "is"));
    } else if (type == "s") {
      const std::int64_t at = number(value).value_or(-1);
      if (at < 0 || at >= static_cast<std::int64_t>(m_strings.size())) {
        throw damaged_workbook(m_archive.file(), messages::bad_part, "sharedStrings.xml");
      }
      cell.text = m_strings[static_cast<std::size_t>(at)];
    } else if (type == "b") {
      cell.kind = Kind::boolean;
      cell.text = value == "1" ? "TRUE" : "FALSE";
    } else if (type == "e") {
      cell.kind = Kind::error;
      cell.text = value;
    } else if (type == "d") {
      cell.kind = Kind::day;
      cell.text = value.ends_with("T00:00:00") ? value.substr(0, value.find('T')) : value;
    } else if (type == "str") {
      cell.text = without_escapes(value);
    } else {
      read_number(node, value, cell);
    }
    return !cell.text.empty();
  }

  void read_number(const pugi::xml_node& node, const std::string& value, WorkbookCell& cell) const {
    using Kind = WorkbookCell::Kind;
    const auto style = static_cast<std::size_t>(std::max<std::int64_t>(0, number(attribute(node, "s")).value_or(0)));
    const NumberLook look = style < m_looks.size() ? m_looks[style] : NumberLook::plain;
    cell.text = workbook_number(value).value_or(value);
    cell.kind = look == NumberLook::percent ? Kind::percent : look == NumberLook::day ? Kind::day : Kind::number;
    if (look == NumberLook::day) {
      const std::optional<Date> day = workbook_day(cell.text, m_from_1904);
      cell.text = day ? day->iso() : cell.text;
    }
  }

  WorkbookArchive m_archive;
  std::string m_bytes, m_book;
  std::map<std::string, std::string, std::less<>> m_targets, m_by_kind;
  std::vector<std::string> m_strings;
  std::vector<NumberLook> m_looks;  // by style
  bool m_from_1904 = false;
};

}  // namespace

WorkbookSheet read_workbook(const std::string& path) {
  return Reader(path).read();
}

const WorkbookCell* WorkbookSheet::at(std::int64_t row, std::int64_t column) const {
  const auto found = std::lower_bound(
      cells.begin(), cells.end(), std::pair(row, column),
      [](const WorkbookCell& one, const auto& wanted) { return std::pair(one.row, one.column) < wanted; });
  return found != cells.end() && found->row == row && found->column == column ? &*found : nullptr;
}

bool WorkbookSheet::hides(std::int64_t row) const {
  return std::binary_search(hidden_rows.begin(), hidden_rows.end(), row);
}

std::string cell_name(std::int64_t row, std::int64_t column) {
  std::string letters;
  for (std::int64_t rest = column; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return fmt::format("{}{}", letters, row);
}

}  // namespace danvan
