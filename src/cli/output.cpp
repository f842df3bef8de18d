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

std::string extension_of(const std::string& output) {
  return lower(fs::path(output).extension().string());
}

std::vector<fs::path> must_survive(const Job& job) {
  std::vector<fs::path> paths;
  for (const char* option : {"--csv", "--subjects"}) {
    if (const std::optional<std::string> path = job.option(option); path && *path != "-") {
      paths.push_back(job.place_of(*path));
    }
  }
  if (const std::string file = job.argument("FILE"); !file.empty() && file != "-") {
    paths.push_back(job.place_of(file));
  }
  if (const std::optional<fs::path> folder = job.store_folder_if_any()) {
    paths.push_back(*folder / "danvan.db");
    paths.push_back(*folder / "danvan.toml");
  }
  return paths;
}

Error overwriting(const Job& job, std::string_view option, const fs::path& path) {
  Error error = job.usage(message(messages::overwrites, option, job.option(option).value_or(""), path.string()));
  return error.hint(message(messages::name_another));
}

}  // namespace

std::string output_format(const Job& job) {
  if (const std::optional<std::string> asked = job.option("--format")) {
    return *asked;
  }
  const std::string output = job.option("--output").value_or("-");
  const std::string extension = extension_of(output);
  if (extension == ".csv" || extension == ".md" || extension == ".json") {
    return extension.substr(1);
  }
  if (!extension.empty() && extension != ".txt") {
    Error error = job.usage(message(messages::unknown_extension, "--output", output));
    throw error.hint(message(messages::give_format));
  }
  return "text";
}

void require_csv_output(const Job& job) {
  const std::string output = job.option("--output").value_or("-");
  if (const std::string extension = extension_of(output); !extension.empty() && extension != ".csv") {
    throw job.usage(message(messages::csv_only, "--output", output)).hint(message(messages::name_it_csv));
  }
}

void refuse_overwriting(const Job& job) {
  for (const char* option : {"--rejects", "--output"}) {
    const std::optional<std::string> target = job.option(option);
    if (!target || *target == "-") {
      continue;
    }
    for (const fs::path& path : must_survive(job)) {
      std::error_code absent;  // what is not there yet cannot be overwritten
      if (fs::equivalent(job.place_of(*target), path, absent)) {
        throw overwriting(job, option, path);
      }
    }
  }
  const std::optional<std::string> rejects = job.option("--rejects");
  const std::optional<std::string> output = job.option("--output");
  if (rejects && output && *output != "-" && job.place_of(*rejects) == job.place_of(*output)) {
    throw overwriting(job, "--output", job.place_of(*rejects));
  }
}

}  // namespace danvan::cli
