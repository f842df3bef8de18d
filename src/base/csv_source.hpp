#pragma once

#include "base/legacy_encoding.hpp"
#include "danvan/base/csv.hpp"

#include <optional>

namespace danvan {

/// The bytes of a CSV file as UTF-8 (or as they are, where they are no text).
class CsvSource {
 public:
  /// Throws as `InputFile`, and `Error` 2 for an encoding that is not known.
  CsvSource(const std::string& path, const CsvOptions& options);
  /// What `kept` gave, once more.
  CsvSource(std::string name, std::string bytes);
  /// 0 at the end.
  std::size_t read(std::span<char> buffer);
  [[nodiscard]] const std::string& name() const { return m_name; }
  /// All that was read so far of what cannot be opened twice (standard input, a pipe). Nothing for a file in its place,
  /// nor once it is more than `most_kept`.
  [[nodiscard]] const std::optional<std::string>& kept() const { return m_kept; }

 private:
  static constexpr std::size_t most_kept = 16U << 20U;

  std::size_t read_text(std::span<char> buffer);
  std::size_t read_file(std::span<char> buffer);

  std::unique_ptr<LegacyDecoder> m_decoder;
  std::unique_ptr<InputFile> m_file;  // null: the text is all there is
  std::string m_name;
  std::optional<std::string> m_kept;
  std::string m_decoded;
  std::size_t m_given = 0;  // of m_decoded
  bool m_finished = false;
};

}  // namespace danvan
