#include "danvan/document/letter.hpp"

#include "document/letter_page.hpp"
#include "document/markdown_text.hpp"

#include <fmt/format.h>

namespace danvan::document {
namespace {

constexpr std::string_view end_mark = "./.";

/// "V/v …" below the number, of a letter to someone; a report has its subject below its type.
std::string subject_below_number(const Letter& letter) {
  return letter.type.empty() ? "<br>" + markdown_inline("V/v " + letter.subject) : std::string();
}

std::string letterhead(const Letter& letter) {
  const std::string parent =
      begins_with_parent(letter) ? markdown_marked("**", letter.parent) : escape_markdown(letter.parent);
  return fmt::format(
      "| {}{}{} | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n"
      "|:---:|:---:|\n"
      "| Số: {}{} | {} |\n",
      parent, parent.empty() ? "" : "<br>", markdown_marked("**", second_line(letter)),
      markdown_inline(number_and_symbol(letter)), subject_below_number(letter),
      markdown_marked("*", official_date(letter.place, letter.date, letter.number.has_value())));
}

std::string paragraph(const Paragraph& block, bool last) {
  std::string_view text = block.text;
  if (last && text.ends_with('.')) {
    text.remove_suffix(1);  // the end mark brings its own full stop
  }
  std::string out;
  switch (block.style) {
    case Paragraph::Style::heading1:
    case Paragraph::Style::heading2:
    case Paragraph::Style::caption:
      out = markdown_marked("**", text);
      break;
    case Paragraph::Style::note:
      out = markdown_marked("*", text);
      break;
    case Paragraph::Style::body:
      out = escape_markdown(text);
      break;
  }
  return out + (last ? std::string(end_mark) : "") + '\n';
}

std::string title(const Letter& letter) {
  std::string out;
  const std::string type = markdown_marked("**", letter.type);
  const std::string subject = markdown_marked("**", letter.type.empty() ? std::string() : letter.subject);
  const std::string basis = markdown_marked("*", letter.basis);
  for (const std::string* line : {&type, &subject, &basis}) {
    if (!line->empty()) {
      out += fmt::format("\n{}\n", *line);
    }
  }
  return out;
}

/// One in the line itself; several in a line each, the last with a full stop.
std::string addressees(const std::vector<std::string>& names) {
  if (names.size() < 2) {
    return names.empty() ? "" : fmt::format("\nKính gửi: {}\n", markdown_inline(names.front()));
  }
  std::string out = "\nKính gửi:";
  for (std::size_t i = 0; i < names.size(); ++i) {
    out += fmt::format("<br>- {}{}", markdown_inline(names[i]), i + 1 == names.size() ? '.' : ';');
  }
  return out + '\n';
}

/// The blocks, a blank line before each, and the end mark: after the last paragraph, or below a table that ends them.
std::string body(const std::vector<Block>& blocks) {
  std::string out;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool last = i + 1 == blocks.size();
    out += '\n';
    if (const auto* text = std::get_if<Paragraph>(&blocks[i])) {
      out += paragraph(*text, last);
      continue;
    }
    out += to_markdown(std::get<Table>(blocks[i]));
    if (last) {
      out += fmt::format("\n{}\n", end_mark);
    }
  }
  return out;
}

std::string recipients(const Letter& letter) {
  std::string out = "***Nơi nhận:***";
  for (const std::string& line : recipient_lines(letter)) {
    out += "<br>- " + markdown_inline(line);
  }
  return out;
}

std::string signature(const Letter& letter) {
  const std::string authority = markdown_marked("**", letter.signer_authority);
  return fmt::format("{}{}{}<br><br><br>{}", authority, authority.empty() ? "" : "<br>",
                     markdown_marked("**", letter.signer_title), markdown_marked("**", letter.signer_name));
}

}  // namespace

bool begins_with_parent(const Letter& letter) {
  return !letter.parent.empty() && letter.name.starts_with(letter.parent + " ");
}

std::string_view second_line(const Letter& letter) {
  const std::string_view name = letter.name;
  return begins_with_parent(letter) ? name.substr(letter.parent.size() + 1) : name;
}

std::string number_and_symbol(const Letter& letter) {
  return (letter.number ? leading_zero(*letter.number) : "\u00A0\u00A0\u00A0\u00A0") + "/" + letter.symbol;
}

std::vector<std::string> recipient_lines(const Letter& letter) {
  std::vector<std::string> lines = letter.recipients;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].ends_with(';') || lines[i].ends_with('.')) {
      lines[i].pop_back();
    }
    lines[i] += i + 1 == lines.size() ? '.' : ';';
  }
  return lines;
}

std::string to_markdown(const Letter& letter) {
  std::string out = letterhead(letter) + title(letter) + addressees(letter.addressees);
  out += body(letter.body);
  return out + fmt::format("\n| {} | {} |\n|:---|:---:|\n", recipients(letter), signature(letter));
}

}  // namespace danvan::document
