#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace danvan {

/// A file of `data/`, compiled in; the name is its path below it: "schema/0001_first.sql".
struct EmbeddedFile {
  std::string_view name;
  std::string_view bytes;
};

/// All of them, in the order of their names.
std::span<const EmbeddedFile> embedded_files();
std::optional<std::string_view> embedded_file(std::string_view name);

}  // namespace danvan
