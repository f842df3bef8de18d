#include "config/guard.hpp"

namespace danvan::config {
namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view text) : m_text(text) {}

  std::optional<TooDeep> run() {
    while (m_at < m_text.size()) {
      if (const std::optional<TooDeep> found = step()) {
        return found;
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool at(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

  std::optional<TooDeep> step() {
    const char c = m_text[m_at];
    switch (c) {
      case '"':
      case '\'':
        skip_string(c);
        return std::nullopt;
      case '#':
        while (m_at < m_text.size() && m_text[m_at] != '\n') {
          ++m_at;
        }
        return std::nullopt;
      case '.':
        if (++m_dots >= key_parts_cap) {
          return here(TooDeep::Of::key);
        }
        break;
      case '[':
      case '{':
        m_dots = 0;
        if (++m_depth > nesting_cap) {
          return here(TooDeep::Of::brackets);
        }
        break;
      case ']':
      case '}':
        m_dots = 0;
        m_depth -= m_depth > 0 ? 1 : 0;
        break;
      case '=':
      case ',':
      case '\n':
        m_dots = 0;
        break;
      default:
        break;
    }
    advance();
    return std::nullopt;
  }

  void advance() {
    if (m_text[m_at] == '\n') {
      ++m_line;
      m_line_start = m_at + 1;
    }
    ++m_at;
  }

  void skip_string(char quote) {
    const std::string triple(3, quote);
    if (!at(triple)) {
      ++m_at;
      skip_to_end(std::string(1, quote), quote, false);
      return;
    }
    m_at += 3;
    skip_to_end(triple, quote, true);
    // up to two more quotes belong to the text: """a"""""
    for (int more = 0; more < 2 && m_at < m_text.size() && m_text[m_at] == quote; ++more) {
      ++m_at;
    }
  }

  void skip_to_end(std::string_view end, char quote, bool lines) {
    while (m_at < m_text.size() && !at(end)) {
      if (m_text[m_at] == '\n' && !lines) {
        return;
      }
      if (m_text[m_at] == '\\' && quote == '"' && m_at + 1 < m_text.size()) {
        advance();
      }
      advance();
    }
    m_at = std::min(m_at + end.size(), m_text.size());
  }

  [[nodiscard]] TooDeep here(TooDeep::Of of) const {
    std::int64_t column = 1;
    for (std::size_t i = m_line_start; i < m_at; ++i) {
      column += (static_cast<unsigned char>(m_text[i]) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return {of, m_line, column};
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  std::size_t m_line_start = 0;
  std::int64_t m_line = 1;
  int m_dots = 0;
  int m_depth = 0;
};

}  // namespace

std::optional<TooDeep> too_deep(std::string_view toml) {
  return Scanner(toml).run();
}

}  // namespace danvan::config
