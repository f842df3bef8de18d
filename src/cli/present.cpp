#include "cli/present.hpp"

#include "cli/messages.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr std::size_t longest_value = 60;  // characters shown of a value that was refused
constexpr std::size_t longest_part = 500;  // of what a sentence names: a cell may have a MiB

std::string label(const Text& word, Lang lang) {
  return render(message(word), lang) + ": ";
}

std::string with_rule(const std::string& rule) {
  return rule.empty() ? "" : " [" + rule + "]";
}

/// Of the disk: there is no line to go to, and the sentence names the file as a rule.
bool says_where(const Error& error) {
  const std::vector<std::string>& values = error.message().values;
  return error.exit() == Exit::io && error.place().line == 0 &&
         std::find(values.begin(), values.end(), error.place().file) != values.end();
}

}  // namespace

std::string shortened(std::string_view text, std::size_t characters) {
  constexpr std::size_t longest_character = 4;  // bytes; what is not UTF-8 has no characters to count
  std::size_t end = 0;
  for (std::size_t left = characters; end < text.size() && end < longest_character * characters; ++end) {
    const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
    if (begins && left-- == 0) {
      break;
    }
  }
  return end == text.size() ? std::string(text) : std::string(text.substr(0, end)) + "…";
}

std::string said(const Message& message, Lang lang, std::size_t characters) {
  Message cut = message;
  for (std::string& value : cut.values) {
    if (!value.starts_with('\0')) {  // what `in_both` made is ours, and short
      value = shortened(value, characters);
    }
  }
  return render(cut, lang);
}

std::string said(const Message& message, Lang lang) {
  return said(message, lang, longest_part);
}

std::string for_terminal(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool c1 = byte == 0xC2U && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0U;
    if ((byte < 0x20U && byte != '\n') || byte == 0x7FU || c1) {
      out += "�";
      i += c1 ? 1 : 0;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string present(const Place& place) {
  std::string out = place.file;
  if (place.line > 0) {
    out += fmt::format(":{}", place.line);
    if (place.column > 0) {
      out += fmt::format(":{}", place.column);
    }
  }
  return out;
}

std::string present(const Error& error, Lang lang) {
  std::string out = label(messages::error, lang) + said(error.message(), lang) + with_rule(error.rule()) + "\n";
  if (!error.place().file.empty() && !says_where(error)) {
    out += "  " + present(error.place()) + "\n";
  }
  for (const Message& hint : error.hints()) {
    out += label(messages::hint, lang) + said(hint, lang) + "\n";
  }
  return for_terminal(out);
}

std::string present(const Diagnostics& faults, bool partly_taken, Rejects rejects, Lang lang) {
  std::string out;
  for (const Diagnostic& fault : faults.first()) {
    out += present(fault.place) + ": ";
    if (!fault.field.empty()) {
      out += shortened(fault.field, longest_value) + " ";
    }
    if (!fault.value.empty()) {
      out += "“" + shortened(fault.value, longest_value) + "” ";
    }
    if (!fault.field.empty() || !fault.value.empty()) {
      out.back() = ':';
      out += " ";
    }
    out += said(fault.reason, lang) + with_rule(fault.rule) + "\n";
    if (fault.cure) {
      out += "    " + said(fault.cure, lang) + "\n";
    }
  }
  if (faults.count() > faults.first().size()) {
    out += label(messages::hint, lang) +
           render(message(rejects == Rejects::offered ? messages::faults_shown : messages::first_faults, faults.count(),
                          faults.first().size()),
                  lang) +
           "\n";
  }
  const bool one = faults.count() == 1;
  const Message outcome = partly_taken
                              ? message(one ? messages::one_partly_taken : messages::partly_taken, faults.count())
                              : message(one ? messages::one_not_taken : messages::not_taken, faults.count());
  out += label(messages::error, lang) + render(outcome, lang) + "\n";
  return for_terminal(out);
}

}  // namespace danvan::cli
