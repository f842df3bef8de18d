#include "config/guard.hpp"
#include "config/include.hpp"
#include "config/messages.hpp"
#include "danvan/base/file.hpp"

namespace danvan::config {
namespace {

Error too_large_at(const Place& place) {
  return Error(Exit::bad_input, message(messages::too_large)).rule(std::string(rule::syntax)).at(place);
}

/// Refuses what is no plain file inside the folder, wherever links lead.
std::filesystem::path inside(const std::filesystem::path& folder, const Spot& spot) {
  std::error_code fault;
  std::filesystem::path path = std::filesystem::canonical(folder / spot.value, fault);
  if (fault || !std::filesystem::is_regular_file(path, fault)) {
    throw Error(Exit::bad_input, message(messages::include_absent, spot.value))
        .rule(std::string(rule::include))
        .at(spot.place);
  }
  const std::filesystem::path relative = path.lexically_relative(std::filesystem::canonical(folder));
  if (relative.empty() || *relative.begin() == "..") {
    throw Error(Exit::bad_input, message(messages::include_outside, spot.value))
        .rule(std::string(rule::include))
        .at(spot.place)
        .hint(message(messages::copy_into_folder));
  }
  return path;
}

std::string read(const std::filesystem::path& path, std::size_t already, const Place& place) {
  std::error_code fault;
  if (std::filesystem::file_size(path, fault) > size_cap - already && !fault) {
    throw too_large_at(place);
  }
  return read_file(path.string(), static_cast<std::int64_t>(size_cap));
}

}  // namespace

std::vector<Source> read_sources_from(const std::filesystem::path& file) {
  std::error_code fault;
  if (!std::filesystem::is_regular_file(file, fault)) {
    throw Error(Exit::bad_input, message(messages::configuration_absent, file.string()))
        .hint(message(messages::make_configuration));
  }
  const std::string name = file.filename().string();
  std::vector<Source> sources{{name, read(file, 0, {name, 0, 0})}};
  Reading reading;  // `load` reports the faults
  const std::optional<Tree> first = parse(sources.front(), reading);
  if (!first) {
    return sources;
  }
  const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
  std::size_t total = sources.front().text.size();
  for (const Spot& spot : included_files(*first, reading)) {
    sources.push_back({spot.value, read(inside(folder, spot), total, spot.place)});
    total += sources.back().text.size();
  }
  return sources;
}

std::vector<Source> read_sources(const std::filesystem::path& folder) {
  return read_sources_from(folder / "danvan.toml");
}

}  // namespace danvan::config
