#include "danvan/document/letter.hpp"

#include "document/markdown_text.hpp"

#include <fmt/format.h>

namespace danvan::document {
namespace {

constexpr std::string_view end_mark = "./.";

/// The second line of the issuer: a name that begins with the first line ("ỦY BAN NHÂN DÂN") is not printed twice.
std::string_view second_line(const Letter& letter) {
  const std::string_view name = letter.name;
  if (!letter.parent.empty() && name.starts_with(letter.parent + " ")) {
    return name.substr(letter.parent.size() + 1);
  }
  return name;
}

std::string letterhead(const Letter& letter) {
  const std::string parent = escape_markdown(letter.parent);
  const std::string number = letter.number ? leading_zero(*letter.number) : "\u00A0\u00A0\u00A0\u00A0";
  return fmt::format(
      "| {}{}{} | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n"
      "|:---:|:---:|\n"
      "| Số: {} | {} |\n",
      parent, parent.empty() ? "" : "<br>", markdown_marked("**", second_line(letter)),
      markdown_inline(number + "/" + letter.symbol),
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

/// "Như trên;" and so on, the last with a full stop, whichever of them the configuration wrote already.
std::string recipients(const std::vector<std::string>& names) {
  std::string out = "***Nơi nhận:***";
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::string_view name = names[i];
    if (name.ends_with(';') || name.ends_with('.')) {
      name.remove_suffix(1);
    }
    out += fmt::format("<br>- {}{}", markdown_inline(name), i + 1 == names.size() ? '.' : ';');
  }
  return out;
}

std::string signature(const Letter& letter) {
  const std::string authority = markdown_marked("**", letter.signer_authority);
  return fmt::format("{}{}{}<br><br><br>{}", authority, authority.empty() ? "" : "<br>",
                     markdown_marked("**", letter.signer_title), markdown_marked("**", letter.signer_name));
}

}  // namespace

std::string to_markdown(const Letter& letter) {
  std::string out = letterhead(letter);
  const std::string type = markdown_marked("**", letter.type);
  const std::string subject = markdown_marked("**", letter.subject);
  const std::string basis = markdown_marked("*", letter.basis);
  for (const std::string* line : {&type, &subject, &basis}) {
    if (!line->empty()) {
      out += fmt::format("\n{}\n", *line);
    }
  }
  out += body(letter.body);
  return out + fmt::format("\n| {} | {} |\n|:---|:---:|\n", recipients(letter.recipients), signature(letter));
}

}  // namespace danvan::document
