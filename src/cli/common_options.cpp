#include "cli/as_of.hpp"
#include "cli/messages.hpp"
#include "cli/parse.hpp"

namespace danvan::cli {

std::string_view short_form(std::string_view option) {
  static constexpr std::pair<std::string_view, std::string_view> forms[] = {{"--output", "-o"},  {"--quiet", "-q"},
                                                                            {"--verbose", "-v"}, {"--dry-run", "-n"},
                                                                            {"--help", "-h"},    {"--file", "-f"}};
  for (const auto& [full, brief] : forms) {
    if (full == option) {
      return brief;
    }
  }
  return {};
}

std::vector<Option> common_options(Needs needs, Output output, bool of_today_only) {
  std::vector<Option> options;
  if (needs != Needs::nothing) {
    options.push_back({"--store", "DIR", messages::opt_store});
  }
  if (needs != Needs::nothing && output == Output::folder) {
    options.push_back({"--output", "DIR", messages::opt_folder});
  } else if (needs != Needs::nothing) {
    if (output == Output::answer) {
      options.push_back({.name = "--format",
                         .value = "FORMAT",
                         .help = messages::opt_format,
                         .choices = {"text", "csv", "md", "json"}});
    }
    options.push_back({"--output", "FILE", messages::opt_output});
  }
  if (needs == Needs::reading && output != Output::folder) {
    options.push_back({"--excel", "", messages::opt_excel_out});
  }
  if (needs == Needs::reading && !of_today_only) {
    options.push_back({"--as-of", "ENTRY|TIME", opt_as_of});
  }
  if (needs == Needs::writing) {
    options.push_back({"--dry-run", "", messages::opt_dry_run});
  }
  options.push_back({.name = "--lang", .value = "LANG", .help = messages::opt_lang, .choices = {"vi", "en"}});
  options.push_back({"--quiet", "", messages::opt_quiet});
  options.push_back({"--verbose", "", messages::opt_verbose});
  options.push_back({"--help", "", messages::opt_help});
  return options;
}

std::vector<Option> with_import_options(std::vector<Option> own) {
  own.push_back({"--csv", "FILE", messages::opt_csv});
  own.push_back({"--partial", "", messages::opt_partial});
  own.push_back({.name = "--numbers", .value = "STYLE", .help = messages::opt_numbers, .choices = {"plain", "vi"}});
  return with_file_options(std::move(own));
}

std::vector<Option> with_file_options(std::vector<Option> own) {
  own.push_back({"--rejects", "FILE", messages::opt_rejects});
  own.push_back({.name = "--encoding",
                 .value = "NAME",
                 .help = messages::opt_encoding,
                 .choices = {"tcvn3", "vni", "windows-1258", "viscii"}});
  own.push_back({"--excel", "", messages::opt_excel_in});
  own.push_back({"--no-size-limit", "", messages::opt_no_size_limit});
  return own;
}

}  // namespace danvan::cli
