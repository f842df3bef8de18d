#include "document/cell.hpp"
#include "document/markdown_text.hpp"

namespace danvan::document {
namespace {

std::string_view rule_for(Align align) {
  switch (align) {
    case Align::right:
      return " ---: |";
    case Align::centre:
      return " :---: |";
    case Align::left:
      break;
  }
  return " :--- |";
}

std::string cell_text(const Cell& cell, bool total) {
  const std::string text = vietnamese_text(cell);
  if (total) {
    return markdown_marked("**", text);
  }
  const bool words = std::holds_alternative<std::string>(cell) || std::holds_alternative<Word>(cell);
  return words ? escape_markdown(text) : text;
}

void append_cell(std::string& line, const std::string& text) {
  line += ' ';
  line += text;
  line += text.empty() ? "|" : " |";
}

}  // namespace

std::string to_markdown(const Table& table) {
  ensure_rectangular(table);
  std::string out = markdown_marked("**", table.title);
  if (!out.empty()) {
    out += "\n\n";
  }
  if (table.columns.empty()) {
    return out;
  }
  std::string header = "|";
  std::string rule = "|";
  for (const Column& column : table.columns) {
    append_cell(header, escape_markdown(column.title));
    rule += rule_for(column.align);
  }
  out += header + '\n' + rule + '\n';
  for (const Row& row : table.rows) {
    out += '|';
    for (const Cell& cell : row.cells) {
      append_cell(out, cell_text(cell, row.total));
    }
    out += '\n';
  }
  for (const Table& part : table.parts) {
    out += '\n' + to_markdown(part);
  }
  return out;
}

}  // namespace danvan::document
