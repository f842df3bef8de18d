#pragma once

#include "base/legacy_encoding.hpp"
#include "danvan/base/csv.hpp"

namespace danvan {

/// The bytes of a CSV file as UTF-8 (or as they are, where they are no text).
class CsvSource {
 public:
  /// Throws as `InputFile`, and `Error` 2 for an encoding that is not known.
  CsvSource(const std::string& path, const CsvOptions& options);
  /// 0 at the end.
  std::size_t read(std::span<char> buffer);
  [[nodiscard]] const std::string& name() const { return m_file.name(); }

 private:
  std::size_t read_file(std::span<char> buffer);

  std::unique_ptr<LegacyDecoder> m_decoder;
  InputFile m_file;
  std::string m_decoded;
  std::size_t m_given = 0;  // of m_decoded
  bool m_finished = false;
};

}  // namespace danvan
