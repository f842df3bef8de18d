#pragma once

#include "cli/columns.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/register/import.hpp"

#include <span>

namespace danvan::cli {

/// What the commands of the register have in common.
inline constexpr Text taken_note{"{0} added, {1} closed, {2} unchanged", "đã thêm {0}, kết thúc {1}, giữ nguyên {2}"};
inline constexpr Text csv_or_one{"with --csv the facts come from the file; leave out {0}",
                                 "đã có --csv thì dữ liệu lấy từ tệp; bỏ {0}"};
inline constexpr Text one_needs{"{0} is needed, or --csv FILE", "cần có {0}, hoặc --csv FILE"};

inline registry::ImportFile import_file(const Import& import) {
  return {import.path, import.csv, import.partial ? registry::Partial::yes : registry::Partial::no};
}

inline Answer taken_answer(const registry::Taken& taken) {
  Answer answer;
  if (taken.added + taken.closed > 0) {
    answer.notes.push_back(message(taken_note, taken.added, taken.closed, taken.unchanged));
  }
  return answer;
}

/// The words of a single act may not stand beside a file, and those it needs must be there without one.
inline void check_words(const Job& job, bool from_file, std::span<const std::string_view> needed,
                        std::span<const std::string_view> optional) {
  const auto given = [&](std::string_view word) {
    return word.starts_with("--") ? job.option(word).has_value() : !job.argument(word).empty();
  };
  for (const std::string_view word : needed) {
    if (given(word) == from_file) {
      throw job.usage(message(from_file ? csv_or_one : one_needs, word));
    }
  }
  for (const std::string_view word : optional) {
    if (from_file && given(word)) {
      throw job.usage(message(csv_or_one, word));
    }
  }
}

}  // namespace danvan::cli
