#include "danvan/store/manifest.hpp"

#include "danvan/base/file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace danvan::store {
namespace {

constexpr std::string_view seal_mark = "# sha256 of all above: ";
constexpr std::string_view file_mark = "[files.";
constexpr std::string_view rows_mark = "[rows]";

std::string toml_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
    }
    const auto byte = static_cast<unsigned char>(c);
    out += byte < 0x20 || byte == 0x7f ? fmt::format("\\u{:04X}", byte) : std::string(1, c);
  }
  return out + '"';
}

/// Undoes `toml_text`, of what begins with a quote; what it does not know stays as it is, and is then found to differ.
std::string text_of_toml(std::string_view text) {
  std::string out;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '\\' && text.substr(i).starts_with("\\u00") && i + 5 < text.size()) {
      unsigned byte = 0;
      std::from_chars(text.data() + i + 2, text.data() + i + 6, byte, 16);
      out += static_cast<char>(byte);
      i += 5;
    } else {
      i += text[i] == '\\' && i + 2 < text.size() ? 1U : 0U;
      out += text[i];
    }
  }
  return out;
}

std::string without_seal(const Manifest& manifest) {
  std::string out = fmt::format(R"(# A backup of a record of danvan. Keep this folder together;
#     danvan restore FOLDER
# looks whether all of it is as it was, and puts it in the place of the record.
format = "danvan.backup.1"
made = {}
program = {}
schema = {}
entry = {}
digest = "{}"
)",
                                manifest.made.utc(), toml_text(manifest.program), manifest.schema, manifest.entry,
                                hex(manifest.digest));
  for (const Manifest::File& file : manifest.files) {
    out += fmt::format("\n{}{}]\nsize = {}\nsha256 = \"{}\"\n", file_mark, toml_text(file.name), file.seal.size,
                       hex(file.seal.sha256));
  }
  out += fmt::format("\n{}\n", rows_mark);
  for (const Manifest::Table& table : manifest.tables) {
    out += fmt::format("{} = {}\n", table.name, table.rows);
  }
  return out;
}

/// What stands behind `key = `, line by line.
class Lines {
 public:
  explicit Lines(std::string_view text) : m_rest(text) {}

  bool next() {
    if (m_rest.empty()) {
      return false;
    }
    const std::size_t end = std::min(m_rest.find('\n'), m_rest.size() - 1);
    line = m_rest.substr(0, end);
    m_rest.remove_prefix(end + 1);
    const std::size_t equals = line.find(" = ");
    key = line.substr(0, std::min(equals, line.size()));
    value = equals == std::string_view::npos ? "" : line.substr(equals + 3);
    return true;
  }
  template <typename Number>
  void read(Number& into) const {
    std::from_chars(value.data(), value.data() + value.size(), into);
  }
  void read(Digest& into) const { into = digest_from_hex(text_of_toml(value)).value_or(Digest{}); }

  std::string_view line, key, value;

 private:
  std::string_view m_rest;
};

void read_head(const Lines& at, Manifest& manifest) {
  if (at.key == "made") {
    manifest.made = Instant::parse(at.value).value_or(Instant(0));
  } else if (at.key == "program") {
    manifest.program = text_of_toml(at.value);
  } else if (at.key == "schema") {
    at.read(manifest.schema);
  } else if (at.key == "entry") {
    at.read(manifest.entry);
  } else if (at.key == "digest") {
    at.read(manifest.digest);
  }
}

void read_file_line(const Lines& at, Seal& seal) {
  if (at.key == "size") {
    at.read(seal.size);
  } else if (at.key == "sha256") {
    at.read(seal.sha256);
  }
}

Manifest read_lines(std::string_view text) {
  Manifest manifest;
  bool in_rows = false;
  for (Lines at(text); at.next();) {
    if (at.line.starts_with(file_mark)) {
      const std::string_view rest = at.line.substr(file_mark.size());
      manifest.files.push_back({text_of_toml(rest.substr(0, rest.size() - std::min<std::size_t>(1, rest.size()))), {}});
    } else if (at.line == rows_mark) {
      in_rows = true;
    } else if (in_rows) {
      manifest.tables.push_back({std::string(at.key), 0});
      at.read(manifest.tables.back().rows);
    } else if (!manifest.files.empty()) {
      read_file_line(at, manifest.files.back().seal);
    } else {
      read_head(at, manifest);
    }
  }
  return manifest;
}

// Names come from a file: none may lead out of the folder.
bool stays_inside(const Manifest::File& file) {
  const std::filesystem::path path(file.name);
  return !file.name.empty() && !path.is_absolute() &&
         std::none_of(path.begin(), path.end(), [](const std::filesystem::path& part) { return part == ".."; });
}

}  // namespace

std::string to_text(const Manifest& manifest) {
  const std::string text = without_seal(manifest);
  return fmt::format("{}\n{}{}\n", text, seal_mark, hex(sha256(text)));
}

std::optional<Manifest> manifest_from(std::string_view text) {
  const std::size_t seal = text.rfind(seal_mark);
  if (seal == std::string_view::npos || seal == 0) {
    return std::nullopt;
  }
  Manifest manifest = read_lines(text.substr(0, seal - 1));
  // Whatever was read wrongly, or left out, is not written again as it stood.
  return to_text(manifest) == text ? std::optional(std::move(manifest)) : std::nullopt;
}

std::optional<Manifest> read_manifest(const std::filesystem::path& folder) {
  constexpr std::int64_t cap = 1 << 20;
  std::optional<Manifest> manifest = manifest_from(read_file((folder / manifest_name).string(), cap));
  const bool whole = manifest && std::all_of(manifest->files.begin(), manifest->files.end(), stays_inside);
  return whole ? std::move(manifest) : std::nullopt;
}

}  // namespace danvan::store
