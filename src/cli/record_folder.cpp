#include "cli/record_folder.hpp"

namespace danvan::cli {

namespace fs = std::filesystem;

fs::path place_of(const World& world, const std::string& path) {
  fs::path place = world.folder;
  for (const fs::path& part : fs::path(path)) {
    std::error_code unknown;
    if (part == "..") {
      // Above a symbolic link is not the folder it stands in.
      const bool folder = fs::symlink_status(place, unknown).type() == fs::file_type::directory;
      place = folder ? place.parent_path() : place / part;
    } else if (part != ".") {
      place /= part;  // an absolute path begins anew
    }
  }
  return place;
}

std::optional<fs::path> record_folder(const World& world, const std::optional<std::string>& named) {
  const auto holds_record = [](const fs::path& folder) {
    return fs::exists(folder / "danvan.toml") || fs::exists(folder / "danvan.db");
  };
  if (named) {
    fs::path folder = place_of(world, *named);
    return holds_record(folder) ? std::optional(std::move(folder)) : std::nullopt;
  }
  for (fs::path folder = world.folder;; folder = folder.parent_path()) {
    if (holds_record(folder)) {
      return folder;
    }
    if (folder == folder.parent_path()) {
      return std::nullopt;
    }
  }
}

}  // namespace danvan::cli
