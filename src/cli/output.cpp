#include "cli/output.hpp"

#include "cli/messages.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

namespace fs = std::filesystem;

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

std::vector<fs::path> must_survive(const Job& job) {
  std::vector<fs::path> paths;
  for (const char* option : {"--csv", "--subjects"}) {
    if (const std::optional<std::string> path = job.option(option); path && *path != "-") {
      paths.push_back(job.world().folder / *path);
    }
  }
  if (const std::string file = job.argument("FILE"); !file.empty() && file != "-") {
    paths.push_back(job.world().folder / file);
  }
  const fs::path folder = job.store_folder();
  paths.push_back(folder / "danvan.db");
  paths.push_back(folder / "danvan.toml");
  return paths;
}

}  // namespace

std::string output_format(const Job& job) {
  if (const std::optional<std::string> asked = job.option("--format")) {
    return *asked;
  }
  const std::string output = job.option("--output").value_or("-");
  const std::string extension = lower(fs::path(output).extension().string());
  if (extension == ".csv" || extension == ".md" || extension == ".json") {
    return extension.substr(1);
  }
  if (!extension.empty() && extension != ".txt") {
    Error error = job.usage(message(messages::unknown_extension, "--output", output));
    throw error.hint(message(messages::give_format));
  }
  return "text";
}

void refuse_overwriting(const Job& job) {
  for (const char* option : {"--rejects", "--output"}) {
    const std::optional<std::string> target = job.option(option);
    if (!target || *target == "-") {
      continue;
    }
    for (const fs::path& path : must_survive(job)) {
      std::error_code absent;  // what is not there yet cannot be overwritten
      if (fs::equivalent(job.world().folder / *target, path, absent)) {
        Error error = job.usage(message(messages::overwrites, option, *target, path.lexically_normal().string()));
        throw error.hint(message(messages::name_another));
      }
    }
  }
}

}  // namespace danvan::cli
