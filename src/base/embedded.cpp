#include "danvan/base/embedded.hpp"

#include <algorithm>

namespace danvan {

std::optional<std::string_view> embedded_file(std::string_view name) {
  const std::span<const EmbeddedFile> files = embedded_files();
  const auto found =
      std::lower_bound(files.begin(), files.end(), name,
                       [](const EmbeddedFile& file, std::string_view sought) { return file.name < sought; });
  if (found == files.end() || found->name != name) {
    return std::nullopt;
  }
  return found->bytes;
}

}  // namespace danvan
