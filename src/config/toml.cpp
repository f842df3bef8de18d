// The functions of toml++ that its headers only declare: Debian has them in a shared library alone (see
// cmake/Libraries.cmake).
#define TOML_IMPLEMENTATION
#include "config/tomlpp.hpp"
