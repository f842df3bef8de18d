#pragma once

#include <memory>
#include <string>

struct zip;

namespace danvan {

/// The parts of a workbook by name, in memory; what is read of them is bounded.
class WorkbookArchive {
 public:
  static constexpr std::int64_t size_cap = 64LL << 20U;  // of the file, and of each part unpacked
  static constexpr std::int64_t most_parts = 1'000;

  explicit WorkbookArchive(const std::string& path);
  ~WorkbookArchive();
  WorkbookArchive(const WorkbookArchive&) = delete;
  WorkbookArchive& operator=(const WorkbookArchive&) = delete;

  [[nodiscard]] const std::string& file() const { return m_file; }
  [[nodiscard]] bool has(const std::string& part) const;
  /// Throws `Error` 3 where it is missing, damaged, locked or too large.
  [[nodiscard]] std::string read(const std::string& part) const;

 private:
  std::string m_file;
  std::string m_bytes;
  std::unique_ptr<zip, int (*)(zip*)> m_zip;
};

}  // namespace danvan
