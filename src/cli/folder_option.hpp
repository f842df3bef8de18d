#pragma once

#include "danvan/cli/job.hpp"

namespace danvan::cli {

inline constexpr Text folder_needed{"-o is needed: -o DIR, the folder to write into",
                                    "thiếu -o: -o DIR, thư mục để ghi"};

/// The folder of -o. Throws `Error` 2 where none is given.
inline std::string folder_option(const Job& job) {
  const std::string folder = job.option("--output").value_or("-");
  if (folder == "-") {
    throw job.usage(message(folder_needed));
  }
  return folder;
}

}  // namespace danvan::cli
