#pragma once

#include "danvan/base/message.hpp"

#include <cstdint>
#include <exception>
#include <source_location>
#include <string>
#include <utility>
#include <vector>

namespace danvan {

/// What a command ends with; public and stable (`danvan help exit-codes`).
enum class Exit : int {
  done = 0,
  refused = 1,  // a negative answer, or refused by a rule; nothing written
  usage = 2,
  bad_input = 3,  // bad file or configuration; nothing written
  busy = 4,       // another process is writing; try again
  io = 5,
  damaged = 6,
  not_permitted = 7,
  no_store = 8,  // none here, or one newer than the program
  bug = 70,
  interrupted = 130,
};

/// Where something stands: a file (or `--option`), the line and the column, both from 1; 0 is "the whole of it".
struct Place {
  std::string file;
  std::int64_t line = 0;
  std::int64_t column = 0;
};

/// A command that cannot do what it was asked. Thrown anywhere, caught once, in `cli`.
class Error : public std::exception {
 public:
  Error(Exit exit, Message what) : m_exit(exit), m_what(std::move(what)) {}

  Error& rule(std::string id) {
    m_rule = std::move(id);
    return *this;
  }
  Error& at(Place place) {
    m_place = std::move(place);
    return *this;
  }
  Error& hint(Message hint) {
    m_hints.push_back(std::move(hint));
    return *this;
  }

  [[nodiscard]] Exit exit() const { return m_exit; }
  [[nodiscard]] const Message& message() const { return m_what; }
  [[nodiscard]] const std::string& rule() const { return m_rule; }
  [[nodiscard]] const Place& place() const { return m_place; }
  [[nodiscard]] const std::vector<Message>& hints() const { return m_hints; }
  [[nodiscard]] const char* what() const noexcept override {
    return m_what.text == nullptr ? "error" : m_what.text->en;
  }

 private:
  Exit m_exit;
  Message m_what;
  std::string m_rule;
  Place m_place;
  std::vector<Message> m_hints;
};

/// A broken promise of the program itself; ends it with `Exit::bug` and asks for a report.
class Bug : public std::exception {
 public:
  explicit Bug(std::string_view broken, std::source_location where = std::source_location::current());
  [[nodiscard]] const char* what() const noexcept override { return m_text.c_str(); }

 private:
  std::string m_text;
};

/// Throws `Bug` unless `holds`.
inline void ensure(bool holds, std::string_view promise, std::source_location where = std::source_location::current()) {
  if (!holds) {
    throw Bug(promise, where);
  }
}

}  // namespace danvan
