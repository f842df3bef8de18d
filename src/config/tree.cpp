#include "config/tree.hpp"

#include "config/guard.hpp"
#include "config/messages.hpp"
#include "config/tomlpp.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

namespace danvan::config {
namespace {

/// Finds what stands at a line and column (in code points) of a text.
class Lines {
 public:
  explicit Lines(std::string_view text) : m_text(text), m_starts{0} {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') {
        m_starts.push_back(i + 1);
      }
    }
  }

  [[nodiscard]] std::string_view between(const toml::source_position& from, const toml::source_position& to) const {
    const std::size_t begin = offset(from);
    return m_text.substr(begin, offset(to) - begin);
  }

 private:
  [[nodiscard]] std::size_t offset(const toml::source_position& position) const {
    std::size_t at = m_starts.at(position.line - 1);
    for (auto column = position.column; column > 1 && at < m_text.size(); --column) {
      do {
        ++at;
      } while (at < m_text.size() && (static_cast<unsigned char>(m_text[at]) & 0xC0U) == 0x80U);
    }
    return at;
  }

  std::string_view m_text;
  std::vector<std::size_t> m_starts;
};

/// The number as written, without what does not change it; what has no plain form (1e3, inf) stays as it is and is
/// refused where the key is read.
std::string plain(std::string_view written) {
  std::string out;
  for (const char c : written) {
    if (c != '_' && c != '+') {
      out += c;
    }
  }
  if (out.find_first_not_of("-0123456789.") != std::string::npos || out.find('.') == std::string::npos) {
    return std::string(written);
  }
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') {
    out.pop_back();
  }
  return out == "-0" ? "0" : out;
}

class Converter {
 public:
  Converter(const std::string& file, std::string_view text) : m_file(file), m_lines(text) {}

  [[nodiscard]] Place place(const toml::source_region& region) const {
    return {m_file, region.begin.line, region.begin.column};
  }

  [[nodiscard]] Tree convert(const toml::node& node) const {
    Tree tree;
    tree.place = place(node.source());
    switch (node.type()) {
      case toml::node_type::table:
        tree.members = members(*node.as_table());
        break;
      case toml::node_type::array:
        tree.kind = Tree::Kind::list;
        for (const toml::node& element : *node.as_array()) {
          tree.list.push_back(convert(element));
        }
        break;
      default:
        scalar(node, tree);
    }
    return tree;
  }

 private:
  [[nodiscard]] std::vector<Member> members(const toml::table& table) const {
    std::vector<Member> all;
    for (const auto& [key, value] : table) {
      all.push_back({std::string(key.str()), place(key.source()), convert(value)});
    }
    // toml++ keeps keys by the alphabet
    std::stable_sort(all.begin(), all.end(), [](const Member& a, const Member& b) {
      return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
    });
    return all;
  }

  void scalar(const toml::node& node, Tree& tree) const {
    switch (node.type()) {
      case toml::node_type::string:
        tree.kind = Tree::Kind::text;
        tree.text = node.as_string()->get();
        break;
      case toml::node_type::integer:
        tree.kind = Tree::Kind::number;
        tree.text = std::to_string(node.as_integer()->get());
        break;
      case toml::node_type::floating_point:
        tree.kind = Tree::Kind::number;
        tree.text = exact(node);
        break;
      case toml::node_type::boolean:
        tree.kind = Tree::Kind::flag;
        tree.text = node.as_boolean()->get() ? "true" : "false";
        break;
      case toml::node_type::date: {
        const toml::date day = node.as_date()->get();
        tree.kind = Tree::Kind::date;
        tree.text = fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
        break;
      }
      default:
        tree.kind = Tree::Kind::time;
        tree.text = m_lines.between(node.source().begin, node.source().end);
    }
  }

  /// A fraction is taken from the text, since a double has lost what was written.
  [[nodiscard]] std::string exact(const toml::node& node) const {
    std::string text = plain(m_lines.between(node.source().begin, node.source().end));
    const double parsed = node.as_floating_point()->get();
    double read = 0;
    std::from_chars(text.data(), text.data() + text.size(), read);
    ensure(!std::isfinite(parsed) || text.find('_') != std::string::npos || text.starts_with('+') || read == parsed,
           "the text of a number is found where the parser found it");
    return text;
  }

  const std::string& m_file;
  Lines m_lines;
};

/// What it was that the parser was reading, in Vietnamese, as far as that is known.
std::string read_by_parser(std::string_view detail) {
  for (const messages::Reads& one : messages::reads) {
    if (detail.starts_with(fmt::format("Error while parsing {}", one.en))) {
      return fmt::format(" ({})", one.vi);
    }
  }
  return {};
}

/// The parser's own words are English, and stand in English messages only.
void refuse(const toml::parse_error& error, const Source& source, Reading& reading) {
  const toml::source_position at = error.source().begin;
  const Spot spot{{source.name, at.line, at.column}, {}, {}};
  const std::string detail = visible(error.description(), 200);  // it may name what stands in the file
  const std::string english = fmt::format(" ({})", detail);
  if (detail.find("utf-8") != std::string::npos || detail.find("UTF-8") != std::string::npos) {
    reading.fault(rule::syntax, spot, message(messages::not_utf8, in_both(english, "")),
                  message(messages::save_as_utf8));
  } else if (detail.find("redefine") != std::string::npos) {
    reading.fault(rule::syntax, spot, message(messages::key_twice, in_both(english, "")), message(messages::keep_one));
  } else {
    reading.fault(rule::syntax, spot, message(messages::not_toml, in_both(english, read_by_parser(detail))),
                  message(messages::look_at_quotes));
  }
}

}  // namespace

const Tree* Tree::find(std::string_view key) const {
  for (const Member& member : members) {
    if (member.key == key) {
      return &member.value;
    }
  }
  return nullptr;
}

bool Tree::is_list_of_tables() const {
  return kind == Kind::list && !list.empty() &&
         std::all_of(list.begin(), list.end(), [](const Tree& one) { return one.kind == Kind::table; });
}

std::optional<Tree> parse(const Source& source, Reading& reading) {
  std::string_view text = source.text;
  if (text.starts_with("\xEF\xBB\xBF")) {
    text.remove_prefix(3);
  }
  if (const std::optional<TooDeep> found = too_deep(text)) {
    const bool key = found->of == TooDeep::Of::key;
    reading.fault(
        rule::syntax, {{source.name, found->line, found->column}, {}, {}},
        key ? message(messages::key_too_long, key_parts_cap) : message(messages::nested_too_deep, nesting_cap),
        message(messages::write_shorter));
    return std::nullopt;
  }
  try {
    const toml::table table = toml::parse(text, std::string_view(source.name));
    return Converter(source.name, text).convert(table);
  } catch (const toml::parse_error& error) {
    refuse(error, source, reading);
    return std::nullopt;
  }
}

std::string element_path(const std::string& list, const Tree& element, std::size_t n) {
  const Tree* code = element.find("code");
  if (code != nullptr && code->kind == Tree::Kind::text && !code->text.empty()) {
    return list + "." + code->text;
  }
  return fmt::format("{}.#{}", list, n);
}

std::string shown(const Tree& value) {
  switch (value.kind) {
    case Tree::Kind::list:
      return "[…]";
    case Tree::Kind::table:
      return "{…}";
    default:
      return value.text;
  }
}

}  // namespace danvan::config
