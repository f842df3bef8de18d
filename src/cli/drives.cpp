#include "cli/drives.hpp"

#include "danvan/config/load.hpp"

namespace danvan::cli {

store::Drives drives_for(const std::filesystem::path& folder) {
  std::error_code absent;
  if (!store::on_network_drive(folder) || !std::filesystem::exists(folder / "danvan.toml", absent)) {
    return store::Drives::local;
  }
  Diagnostics faults;
  const config::Loaded loaded = config::load(config::read_sources(folder), faults);
  return faults.empty() && loaded.definitions.record.on_network_drive ? store::Drives::any : store::Drives::local;
}

}  // namespace danvan::cli
