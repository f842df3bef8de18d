#include "danvan/base/loaded_library.hpp"

#include "base/messages_system.hpp"
#include "danvan/base/error.hpp"

#include <dlfcn.h>

namespace danvan {
namespace {

Error cannot_load(const char* file) {
  const char* const reason = ::dlerror();
  Error error(Exit::io, message(messages::cannot_load, file, reason == nullptr ? "" : reason));
  error.hint(message(messages::install_library));
  return error;
}

}  // namespace

LoadedLibrary::LoadedLibrary(const char* file) : m_file(file), m_library(::dlopen(file, RTLD_NOW | RTLD_LOCAL)) {
  if (m_library == nullptr) {
    throw cannot_load(m_file);
  }
}

void* LoadedLibrary::address(const char* name) const {
  void* const found = ::dlsym(m_library, name);
  if (found == nullptr) {
    throw cannot_load(m_file);
  }
  return found;
}

}  // namespace danvan
