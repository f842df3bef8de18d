#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/base/file.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace danvan {

struct CsvOptions {
  bool excel = false;      // undo what --excel wrote: the guard before text cells
  std::string encoding;    // empty: UTF-8; else tcvn3, vni, windows-1258, viscii
  bool size_limit = true;  // refuse files over 256 MiB
};

/// A column that a file of this kind may have.
struct CsvColumn {
  std::string_view name;
  bool required = false;
};

/// Reads a CSV file with a header row, a record at a time, in memory that does not grow with the file (a cell may have
/// 1 MiB). BOM and `sep=` lines are accepted, `,` `;` TAB recognised from the header, RFC 4180 quotes, LF or CRLF or
/// CR. What is wrong (encoding, header, quotes, too many or too few cells, characters that cannot stand in text) is
/// added to the diagnostics; reading goes on where that makes sense, so one run shows all of it.
class CsvReader {
 public:
  static constexpr std::int64_t size_cap = 256LL << 20U;

  /// Reads the header. A header that cannot be used (missing or unknown columns) is reported, and `next` then says
  /// false.
  CsvReader(const std::string& path, std::span<const CsvColumn> columns, CsvOptions options, Diagnostics& diagnostics);
  ~CsvReader();
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;

  /// Goes to the next record that is not blank; false at the end.
  bool next();
  /// The cell of a column, by its place in `columns`; empty when the cell is, or when the file has no such column.
  /// Valid until the next `next`.
  [[nodiscard]] std::string_view cell(std::size_t column) const;
  [[nodiscard]] bool has(std::size_t column) const;
  /// The record had a fault that was reported already; its cells may be read to tell what it belongs to, not taken.
  [[nodiscard]] bool broken() const;
  [[nodiscard]] std::int64_t line() const;
  [[nodiscard]] Place place(std::size_t column) const;
  /// Reports the cell: its place, name and value are filled in.
  void reject(std::size_t column, Message reason, Message cure = {}, std::string rule = {});
  /// The same for a row read earlier. Its column is found by reading the file again, once for all rows reported in the
  /// order of their lines. It stays unknown (0) of what cannot be read twice (more than 16 MiB of standard input), and
  /// after the order was broken many times.
  void reject_at(std::int64_t line, std::size_t column, const std::string& value, Message reason, Message cure = {},
                 std::string rule = {});
  [[nodiscard]] const std::string& file() const;

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Appends one cell in RFC 4180 form, quoted only where needed.
void append_csv_cell(std::string& out, std::string_view cell, char delimiter = ',');

}  // namespace danvan
