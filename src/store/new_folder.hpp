#pragma once

#include <filesystem>

namespace danvan::store {

/// An empty folder under a hidden name beside the place it is to have; gone with all in it unless published. What an
/// earlier one left that was killed is cleared away.
class NewFolder {
 public:
  /// Throws `Error` 5 where it cannot be made.
  explicit NewFolder(const std::filesystem::path& place);
  ~NewFolder();
  NewFolder(const NewFolder&) = delete;
  NewFolder& operator=(const NewFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& temporary() const { return m_temporary; }
  /// Gives the folder its place, beside the one it was made for, durably. False when something is there.
  bool publish(const std::filesystem::path& place);

 private:
  int make_held();

  std::filesystem::path m_temporary;
  int m_descriptor = -1;
};

/// Throws what making the folder would throw, where its parent is none that may be written to.
void require_place(const std::filesystem::path& place);

/// Whether it has such a hidden name: one that is being made or removed, or was by a process that was killed.
bool is_passing(const std::filesystem::path& folder);

/// Under a hidden name, so that what is being removed is never taken for whole; one that is gone already is removed.
/// Throws `Error` 5.
void remove_folder(const std::filesystem::path& folder);

}  // namespace danvan::store
