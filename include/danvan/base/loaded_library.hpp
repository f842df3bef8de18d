#pragma once

namespace danvan {

/// A shared library that few commands need, loaded by the first use: with what stands behind it, it would cost every
/// command more time to start than most take. It stays until the process ends.
class LoadedLibrary {
 public:
  /// `file` as the system's loader knows it: `libzip.so.4`. Throws `Error` 5 where it is not installed.
  explicit LoadedLibrary(const char* file);

  /// A function of it, by the name and type that its header gives: `find<decltype(&::zip_fread)>("zip_fread")`.
  template <typename Function>
  [[nodiscard]] Function find(const char* name) const {
    return reinterpret_cast<Function>(address(name));
  }

 private:
  [[nodiscard]] void* address(const char* name) const;

  const char* m_file;
  void* m_library;
};

}  // namespace danvan

/// Declares, in a struct with a member `library`, the function of that name.
#define DANVAN_LOADED(name) decltype(&::name) name = library.find<decltype(&::name)>(#name)
