#pragma once

#include "danvan/base/date.hpp"
#include "danvan/base/message.hpp"
#include "danvan/reporting/key.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace danvan::reporting {

/// The columns of reports.csv, in the order in which they are given to the reader.
enum class Column : std::size_t { unit, period, indicator, value, form, received, note, report_note };

/// Something wrong with one row, or with a submission (then at one of its rows). `refusal`: the row can be read, but a
/// rule of reporting refuses it.
struct Fault {
  std::int64_t line = 0;
  Column column = Column::unit;
  std::string value;
  std::string rule;
  Message reason;
  Message cure;
  bool refusal = false;
};
using FaultSink = std::function<void(const Fault&)>;

/// One row of an input, as small as it gets: a batch holds many. The key is a FigureKey whose form and indicator are
/// places in the catalogue, so rows sort by submission.
struct Record {
  enum class State : std::uint8_t { number, text, not_arising, cleared, faulty };  // cleared: not given any more
  static constexpr std::int64_t form_open = (std::int64_t{1} << FigureKey::form_bits) - 2;     // left out: to be found
  static constexpr std::int64_t form_unknown = (std::int64_t{1} << FigureKey::form_bits) - 1;  // of a faulty row
  static constexpr std::int64_t indicator_unknown = (std::int64_t{1} << FigureKey::indicator_bits) - 1;
  static constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();

  std::int64_t key = 0;
  std::int64_t value = 0;
  std::int32_t received = no_day;
  std::uint32_t line = 0;
  std::uint32_t side = 0;  // 1 + place among the batch's sides; 0: none
  State state = State::number;

  [[nodiscard]] std::int64_t run() const { return key >> (FigureKey::form_bits + FigureKey::indicator_bits); }
  [[nodiscard]] std::int64_t submission() const { return key >> FigureKey::indicator_bits; }
  [[nodiscard]] std::size_t indicator() const { return static_cast<std::size_t>(FigureKey::unpacked(key).indicator); }
};
static_assert(sizeof(Record) == 32);

/// By submission and indicator, equal ones as they came; rows of real files mostly stand so already.
inline void sort_rows(std::span<Record> rows) {
  const auto before = [](const Record& a, const Record& b) { return a.key != b.key ? a.key < b.key : a.line < b.line; };
  if (!std::is_sorted(rows.begin(), rows.end(), before)) {
    std::sort(rows.begin(), rows.end(), before);
  }
}

/// Text that a row carries besides its number.
struct Side {
  std::string text, note;
  std::string report_note = {};  // of the whole submission
};

/// Rows waiting to be made into submissions.
struct Batch {
  std::vector<Record> records;
  std::vector<Side> sides;
  std::size_t bytes = 0;  // of text

  [[nodiscard]] const Side* side(const Record& record) const {
    return record.side == 0 ? nullptr : &sides[record.side - 1];
  }
  std::uint32_t keep(Side side) {
    bytes += side.text.size() + side.note.size() + side.report_note.size() + sizeof(Side);
    sides.push_back(std::move(side));
    return static_cast<std::uint32_t>(sides.size());
  }
};

}  // namespace danvan::reporting
