#pragma once

#include "danvan/base/csv.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace danvan::test {

/// A file that is gone when the test is over.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string_view bytes) {
    static int number = 0;
    m_path = std::filesystem::temp_directory_path() /
             ("danvan-base-" + std::to_string(::getpid()) + "-" + std::to_string(number++));
    std::ofstream(m_path, std::ios::binary) << bytes;
  }
  ~TemporaryFile() { std::filesystem::remove(m_path); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  [[nodiscard]] std::string path() const { return m_path.string(); }

 private:
  std::filesystem::path m_path;
};

using Rows = std::vector<std::vector<std::string>>;

/// All that a reader with the columns code (required), name and note says of a file.
struct Reading {
  Rows rows;
  std::vector<std::int64_t> lines;
  std::vector<bool> broken;
  std::vector<std::string> faults;  // CS-05@3:7
  std::vector<Diagnostic> details;
};

inline Reading read_csv(std::string_view bytes, CsvOptions options = {}) {
  constexpr CsvColumn columns[] = {{"code", true}, {"name", false}, {"note", false}};
  const TemporaryFile file(bytes);
  Diagnostics diagnostics;
  CsvReader reader(file.path(), columns, std::move(options), diagnostics);
  Reading reading;
  while (reader.next()) {
    reading.rows.push_back({std::string(reader.cell(0)), std::string(reader.cell(1)), std::string(reader.cell(2))});
    reading.lines.push_back(reader.line());
    reading.broken.push_back(reader.broken());
  }
  reading.details = diagnostics.first();
  for (const Diagnostic& each : reading.details) {
    reading.faults.push_back(each.rule + "@" + std::to_string(each.place.line) + ":" +
                             std::to_string(each.place.column));
  }
  return reading;
}

using Faults = std::vector<std::string>;

}  // namespace danvan::test
