#include "cli/config_settings.hpp"

#include "cli/present.hpp"
#include "danvan/store/definitions.hpp"

namespace danvan::cli {

std::vector<config::Setting> applied_settings(Job& job) {
  std::vector<config::Source> sources = store::applied_sources(job.store());
  if (sources.empty()) {
    return {};
  }
  Diagnostics faults;  // they had none when they were applied
  return config::load(std::move(sources), faults).settings;
}

bool is_for_people(const Job& job) {
  if (const std::optional<std::string> format = job.option("--format")) {
    return *format == "text";
  }
  const std::filesystem::path output = job.option("--output").value_or("");
  return output.extension() != ".csv" && output.extension() != ".json" && output.extension() != ".md";
}

std::string origin_text(const Place& place) {
  return present(Place{place.file, place.line, 0});
}

}  // namespace danvan::cli
