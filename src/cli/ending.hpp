#pragma once

#include "cli/present.hpp"
#include "danvan/cli/job.hpp"

namespace danvan::cli {

/// What is known of a run by the time it fails.
struct Course {
  Lang lang = Lang::en;
  std::optional<store::Entry> entry = {};  // that it recorded
  Message done = {};                       // what it did beside that
  std::filesystem::path record = {};       // that it opened
  Rejects rejects = Rejects::none;         // of its command
};

/// Called where an exception was caught: tells it, whatever it is, and says what to exit with. The one place where
/// failures end.
Exit end(const Course& course, World& world) noexcept;

/// What is told, in both languages, where it is too early or too late to find out which.
std::string_view out_of_memory_at_once();

}  // namespace danvan::cli
