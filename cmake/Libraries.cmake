# Third-party libraries, all Debian packages, and the one or two rooms that may use each (checked by tests/lint).
#
# Loading and relocating shared libraries was three quarters of what a short command took. So the archives are linked in:
# their code costs nothing until it runs. What Debian has no archive of is compiled here (fmt, toml++), or, where few commands
# need it, loaded by them (libzip and libxlsxwriter, with libcrypto behind both).
function(find_archive name)  # makes the target archive::NAME
  find_library(DANVAN_ARCHIVE_${name} lib${name}.a REQUIRED)
  add_library(archive::${name} STATIC IMPORTED GLOBAL)
  set_target_properties(archive::${name} PROPERTIES IMPORTED_LOCATION ${DANVAN_ARCHIVE_${name}})
endfunction()
foreach(name IN ITEMS icui18n icuuc icudata sodium pugixml sqlite3 zstd)
  find_archive(${name})
endforeach()

# find_loaded(NAME HEADER): the target loaded::NAME tells the code as what to load it, the name that its header belongs to.
function(find_loaded name header)
  find_path(DANVAN_HEADER_${name} ${header} REQUIRED)
  find_library(DANVAN_LOADED_${name} lib${name}.so REQUIRED)
  execute_process(COMMAND ${CMAKE_OBJDUMP} -p ${DANVAN_LOADED_${name}} OUTPUT_VARIABLE described COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "SONAME +([^\n]+)" found "${described}")
  string(TOUPPER ${name} upper)
  add_library(loaded::${name} INTERFACE IMPORTED GLOBAL)
  target_compile_definitions(loaded::${name} INTERFACE DANVAN_LIB${upper}="${CMAKE_MATCH_1}")
  target_link_libraries(loaded::${name} INTERFACE ${CMAKE_DL_LIBS})
endfunction()
find_loaded(zip zip.h)
find_loaded(xlsxwriter xlsxwriter.h)

find_package(fmt CONFIG REQUIRED)
find_package(tomlplusplus CONFIG REQUIRED)
set(SQLite3_LIBRARY ${DANVAN_ARCHIVE_sqlite3} CACHE FILEPATH "The archive that SQLiteCpp goes with" FORCE)
find_package(SQLiteCpp CONFIG REQUIRED)
find_package(CLI11 CONFIG REQUIRED)

# Their headers as their packages have them, their code from src/base/fmt.cpp and src/config/toml.cpp.
foreach(package IN ITEMS fmt tomlplusplus)
  add_library(compiled_${package} INTERFACE)
  foreach(property IN ITEMS INTERFACE_COMPILE_DEFINITIONS INTERFACE_COMPILE_FEATURES)
    set_property(TARGET compiled_${package} PROPERTY ${property} $<TARGET_PROPERTY:${package}::${package},${property}>)
  endforeach()
endforeach()

# The journal is SQLite's session extension: without it in the library there is no record of changes.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES archive::sqlite3 m)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
check_cxx_source_compiles("#include <sqlite3.h>
int main() { sqlite3_session* s = nullptr; return sqlite3session_create(nullptr, nullptr, &s); }" DANVAN_SQLITE_HAS_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_DEFINITIONS)
if(NOT DANVAN_SQLITE_HAS_SESSION)
  message(FATAL_ERROR "This SQLite was built without the session extension; danvan needs it for its journal.")
endif()

set(DANVAN_LIBS_base compiled_fmt archive::icui18n archive::icuuc archive::icudata archive::sodium archive::pugixml archive::zstd
    loaded::zip)
set(DANVAN_LIBS_document loaded::xlsxwriter)
set(DANVAN_LIBS_config compiled_tomlplusplus)
set(DANVAN_LIBS_store SQLiteCpp)
set(DANVAN_LIBS_cli CLI11::CLI11)
