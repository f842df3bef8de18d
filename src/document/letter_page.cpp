#include "document/letter_page.hpp"

#include <fmt/format.h>

namespace danvan::document {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "<br>";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string marked(std::string_view mark, std::string_view text) {
  return text.empty() ? std::string() : fmt::format("<{0}>{1}</{0}>", mark, escaped(text));
}

/// A paragraph in a style; nothing where there is no text. `inside` is HTML.
std::string styled(std::string_view style, std::string_view inside) {
  return inside.empty() ? std::string()
                        : fmt::format("<div data-custom-style=\"Letter {}\"><p>{}</p></div>\n", style, inside);
}

/// A paragraph that is only there for its lower border.
std::string rule(std::string_view style) {
  return styled(style, "&nbsp;");
}

/// A row of two cells without borders; pandoc takes how a cell is aligned from the cell, not from its paragraphs.
std::string side_by_side(std::string_view left, std::string_view left_align, std::string_view right) {
  return fmt::format("<tr><td style=\"text-align:{}\">\n{}</td><td style=\"text-align:center\">\n{}</td></tr>\n",
                     left_align, left, right);
}
std::string two_columns(int left_share, std::string_view rows) {
  return fmt::format(
      "<table><colgroup><col style=\"width:{}%\"><col style=\"width:{}%\"></colgroup><tbody>\n{}</tbody></table>\n",
      left_share, 100 - left_share, rows);
}

std::string letterhead(const Letter& letter) {
  constexpr int left_share = 40;
  const std::string parent = begins_with_parent(letter) ? marked("b", letter.parent) : escaped(letter.parent);
  const std::string issuer =
      styled("Head", parent) + styled("Head", marked("b", second_line(letter))) + rule("Rule Issuer");
  const std::string nation = styled("Head", "<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>") +
                             styled("Motto", "<b>Độc lập - Tự do - Hạnh phúc</b>") + rule("Rule Motto");
  const std::string number = styled("Number", "Số: " + escaped(number_and_symbol(letter))) +
                             (letter.type.empty() ? styled("Number", escaped("V/v " + letter.subject)) : "");
  const std::string date =
      styled("Date", marked("i", official_date(letter.place, letter.date, letter.number.has_value())));
  return two_columns(left_share, side_by_side(issuer, "center", nation) + side_by_side(number, "center", date));
}

std::string title(const Letter& letter) {
  const std::string subject = letter.type.empty() ? std::string() : styled("Title", marked("b", letter.subject));
  return styled("Title", marked("b", letter.type)) + subject + styled("Title", marked("i", letter.basis));
}

std::string addressees(const std::vector<std::string>& names) {
  if (names.empty()) {
    return {};
  }
  std::string out = "Kính gửi: ";
  for (std::size_t i = 0; i < names.size(); ++i) {
    out += names.size() == 1 ? escaped(names[i])
                             : fmt::format("<br>- {}{}", escaped(names[i]), i + 1 == names.size() ? '.' : ';');
  }
  return styled(names.size() == 1 ? "Addressee" : "Addressees", out);
}

std::string paragraph(const Paragraph& block, bool last) {
  std::string_view text = block.text;
  if (last && text.ends_with('.')) {
    text.remove_suffix(1);  // the end mark brings its own full stop
  }
  const std::string end = last ? "./." : "";
  switch (block.style) {
    case Paragraph::Style::caption:
      return styled("Caption", marked("b", text) + end);
    case Paragraph::Style::heading1:
    case Paragraph::Style::heading2:
      return styled("Body", marked("b", text) + end);
    case Paragraph::Style::note:
      return styled("Body", marked("i", text) + end);
    case Paragraph::Style::body:
      break;
  }
  return styled("Body", escaped(text) + end);
}

std::string table(const Table& table) {
  const auto cell = [](std::string_view name, const Column& column, std::string_view inside) {
    const char* align = column.align == Align::right ? "right" : column.align == Align::centre ? "center" : "left";
    return fmt::format("<{0} style=\"text-align:{1}\">{2}</{0}>", name, align, inside);
  };
  std::string out = styled("Caption", marked("b", table.title)) + "<table><thead><tr>";
  for (const Column& column : table.columns) {
    out += cell("th", column, escaped(column.title));
  }
  out += "</tr></thead><tbody>\n";
  for (const Row& row : table.rows) {
    out += "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string text = vietnamese_text(row.cells[i]);
      out += cell("td", table.columns[i], row.total ? marked("b", text) : escaped(text));
    }
    out += "</tr>\n";
  }
  return out + "</tbody></table>\n";
}

std::string body(const std::vector<Block>& blocks) {
  std::string out;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool last = i + 1 == blocks.size();
    const auto* text = std::get_if<Paragraph>(&blocks[i]);
    out += text != nullptr ? paragraph(*text, last)
                           : table(std::get<Table>(blocks[i])) + (last ? styled("Body", "./.") : "");
  }
  return out;
}

std::string ending(const Letter& letter) {
  constexpr int left_share = 45;
  std::string recipients = styled("Recipients", "<b><i>Nơi nhận:</i></b>");
  for (const std::string& line : recipient_lines(letter)) {
    recipients += styled("Recipients", "- " + escaped(line));
  }
  std::string signature =
      styled("Signature", marked("b", letter.signer_authority)) + styled("Signature", marked("b", letter.signer_title));
  for (int line = 0; line < 4; ++line) {
    signature += styled("Signature", "&nbsp;");  // room for the signature and the seal
  }
  signature += styled("Signature", marked("b", letter.signer_name));
  return styled("Recipients", "&nbsp;") + two_columns(left_share, side_by_side(recipients, "left", signature));
}

}  // namespace

std::string to_page(const Letter& letter) {
  return "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"></head><body>\n" + letterhead(letter) +
         title(letter) + addressees(letter.addressees) + body(letter.body) + ending(letter) + "</body></html>\n";
}

}  // namespace danvan::document
