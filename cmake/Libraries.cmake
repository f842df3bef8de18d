# Third-party libraries, all Debian packages, and the one or two rooms that may use each (checked by tests/lint).
find_package(fmt CONFIG REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(tomlplusplus CONFIG REQUIRED)
find_package(SQLiteCpp CONFIG REQUIRED)
find_package(CLI11 CONFIG REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)  # its cmake package asks for its programs too
pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)

# The journal is SQLite's session extension: without it in the library there is no record of changes.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES sqlite3)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
check_cxx_source_compiles("#include <sqlite3.h>
int main() { sqlite3_session* s = nullptr; return sqlite3session_create(nullptr, nullptr, &s); }" DANVAN_SQLITE_HAS_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_DEFINITIONS)
if(NOT DANVAN_SQLITE_HAS_SESSION)
  message(FATAL_ERROR "This SQLite was built without the session extension; danvan needs it for its journal.")
endif()

set(DANVAN_LIBS_base fmt::fmt ICU::uc ICU::i18n PkgConfig::SODIUM PkgConfig::LIBZIP PkgConfig::PUGIXML
    PkgConfig::ZSTD)
set(DANVAN_LIBS_document PkgConfig::XLSXWRITER)
set(DANVAN_LIBS_config tomlplusplus::tomlplusplus)
set(DANVAN_LIBS_store SQLiteCpp)
set(DANVAN_LIBS_cli CLI11::CLI11)
