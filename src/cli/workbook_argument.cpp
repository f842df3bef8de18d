#include "cli/workbook_argument.hpp"

#include <algorithm>

namespace danvan::cli {

bool ends_in(std::string_view word, std::string_view ending) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
  return word.size() > ending.size() && std::equal(word.end() - ending.size(), word.end(), ending.begin(), same);
}

bool is_workbook(std::string_view word) {
  return ends_in(word, ".xlsx") || ends_in(word, ".xls") || ends_in(word, ".xlsm") || ends_in(word, ".ods");
}

std::optional<std::string> workbook_of(const Job& job) {
  const std::string word = job.argument("UNIT");
  const std::optional<std::string> named = job.option("--xlsx");
  return named || !is_workbook(word) ? named : std::optional(word);
}

}  // namespace danvan::cli
