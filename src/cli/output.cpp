#include "cli/output.hpp"

#include "cli/messages.hpp"
#include "cli/workbook_argument.hpp"

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
  for (const char* option : {"--csv", "--subjects", "--file"}) {
    if (const std::optional<std::string> path = job.option(option); path && *path != "-") {
      paths.push_back(job.place_of(*path));
    }
  }
  if (const std::string file = job.argument("FILE"); !file.empty() && file != "-") {
    paths.push_back(job.place_of(file));
  }
  if (const std::optional<std::string> workbook = workbook_of(job)) {
    paths.push_back(job.place_of(*workbook));
  }
  return paths;
}

/// Another record, or a backup of one.
bool is_of_another(const fs::path& target) {
  std::error_code ignored;
  const fs::path folder = target.parent_path();
  const bool holds_record = fs::exists(folder / "danvan.db", ignored) || fs::exists(folder / "danvan.db.zst", ignored);
  return holds_record && (target.filename().string().starts_with("danvan.db") || target.extension() == ".toml");
}

/// The record, what SQLite and danvan keep beside it, its configuration with all that this includes, its evidence.
bool is_of_record(const Job& job, const fs::path& target) {
  if (is_of_another(target)) {
    return true;
  }
  const std::optional<fs::path> folder = job.store_folder_if_any();
  if (!folder) {
    return false;
  }
  std::error_code ignored;
  const fs::path within =
      fs::weakly_canonical(target, ignored).lexically_relative(fs::weakly_canonical(*folder, ignored));
  if (within.empty() || *within.begin() == "..") {
    return false;
  }
  return within.filename().string().starts_with("danvan.db") || within.extension() == ".toml" ||
         *within.begin() == "evidence";
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

std::string excel_format(const Job& job) {
  const std::string extension = extension_of(job.option("--output").value_or("-"));
  const std::string asked = job.option("--format").value_or("csv");
  if (asked != "csv" || (!job.option("--format") && !extension.empty() && extension != ".csv")) {
    throw job.usage(message(messages::excel_is_csv));
  }
  return asked;
}

void require_csv_output(const Job& job) {
  if (job.flag("--bundle")) {
    return;
  }
  const std::string output = job.option("--output").value_or("-");
  if (const std::string extension = extension_of(output); !extension.empty() && extension != ".csv") {
    throw job.usage(message(messages::csv_only, "--output", output)).hint(message(messages::name_it_csv));
  }
}

document::Table in_words(document::Table table, Lang lang) {
  for (document::Row& row : table.rows) {
    for (document::Cell& cell : row.cells) {
      if (const auto* truth = std::get_if<document::YesNo>(&cell)) {
        const bool yes = truth->yes;
        cell = document::Word{yes ? "yes" : "no", render(message(yes ? messages::yes : messages::no), lang)};
      }
    }
  }
  for (document::Table& part : table.parts) {
    part = in_words(std::move(part), lang);
  }
  return table;
}

document::Table outcome_of_write(const std::optional<store::Entry>& entry, store::DryRun dry_run, Lang lang) {
  using namespace document;
  const auto title = [&](const Text& text) { return render(message(text), lang); };
  Table table{"danvan.done.1",
              "",
              {{"outcome", title(messages::outcome_title)},
               {"entry", title(messages::entry_title), Align::right},
               {"changes", title(messages::changes_title), Align::right}},
              {}};
  const char* outcome = entry ? "recorded" : dry_run == store::DryRun::yes ? "dry_run" : "unchanged";
  table.rows.push_back({{std::string(outcome), entry ? Cell(Number{entry->sequence}) : Cell(Empty{}),
                         entry ? Cell(Number{entry->changes}) : Cell(Empty{})}});
  return table;
}

void refuse_overwriting(const Job& job) {
  if (job.option("--rejects") == "-") {
    throw job.usage(message(messages::rejects_to_stdout)).hint(message(messages::name_a_file));
  }
  for (const char* option : {"--rejects", "--conflicts", "--output"}) {
    const std::optional<std::string> target = job.option(option);
    if (!target || *target == "-") {
      continue;
    }
    if (const fs::path path = job.place_of(*target); is_of_record(job, path)) {
      throw overwriting(job, option, path);
    }
    for (const fs::path& path : must_survive(job)) {
      std::error_code absent;  // what is not there yet cannot be overwritten
      if (fs::equivalent(job.place_of(*target), path, absent)) {
        throw overwriting(job, option, path);
      }
    }
  }
  const std::optional<std::string> output = job.option("--output");
  for (const std::optional<std::string>& list : {job.option("--rejects"), job.option("--conflicts")}) {
    if (list && output && *output != "-" && job.place_of(*list) == job.place_of(*output)) {
      throw overwriting(job, "--output", job.place_of(*list));
    }
  }
}

}  // namespace danvan::cli
