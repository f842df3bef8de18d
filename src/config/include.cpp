#include "config/include.hpp"

#include "config/messages.hpp"
#include "config/reader.hpp"

#include <algorithm>
#include <filesystem>

namespace danvan::config {
namespace {

bool stays_inside(const std::string& name) {
  const std::filesystem::path path(name);
  return !path.is_absolute() && name.find('\\') == std::string::npos &&
         std::none_of(path.begin(), path.end(), [](const std::filesystem::path& part) { return part == ".."; });
}

}  // namespace

std::vector<Spot> included_files(const Tree& first, Reading& reading) {
  std::vector<Spot> files;
  for (Spot& spot : Reader(reading, first, {}).texts("include")) {
    const auto same = [&](const Spot& other) { return other.value == spot.value; };
    if (!stays_inside(spot.value)) {
      reading.fault(rule::include, spot, message(messages::include_leaves_folder), message(messages::copy_into_folder));
    } else if (spot.value == first.place.file || std::any_of(files.begin(), files.end(), same)) {
      reading.fault(rule::include, spot, message(messages::include_again));
    } else {
      files.push_back(std::move(spot));
    }
  }
  return files;
}

}  // namespace danvan::config
