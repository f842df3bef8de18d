#pragma once

#include "config/reading.hpp"
#include "danvan/config/load.hpp"

#include <optional>

namespace danvan::config {

struct Member;

/// A parsed file, free of the parser: tables in the order of the file, numbers as their exact text.
struct Tree {
  enum class Kind { text, number, date, flag, list, table, time };
  Kind kind = Kind::table;
  std::string text;  // of a number: plain and shortest, "2.5" for +2.50; of a date: ISO
  std::vector<Tree> list;
  std::vector<Member> members;
  Place place;

  [[nodiscard]] const Tree* find(std::string_view key) const;
  [[nodiscard]] bool is_list_of_tables() const;
};

struct Member {
  std::string key;
  Place place;
  Tree value;
};

/// Nothing, and a fault, where the source is not TOML or is nested too deep to be read safely.
std::optional<Tree> parse(const Source& source, Reading& reading);

/// Key path of the n-th (from 1) table of a list: `indicator.mh.moi`, or `indicator.#2` where it has no code.
std::string element_path(const std::string& list, const Tree& element, std::size_t n);

/// What a value is called in messages: its text, `[…]` or `{…}`.
std::string shown(const Tree& value);

}  // namespace danvan::config
