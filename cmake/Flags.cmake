# Compiler and linker flags shared by every target. Warnings are errors everywhere: a warning that is let through hides the next one.
add_library(danvan_flags INTERFACE)
target_compile_options(danvan_flags INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wundef -Wvla
  # GCC 12 reports these two falsely for std::string at -O2 and above (GCC bugs 105329, 105562).
  -Wno-restrict -Wno-maybe-uninitialized)

option(DANVAN_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(DANVAN_FUZZ "Watched by libFuzzer, with clang: see tests/fuzz/README.md" OFF)
if(DANVAN_SANITIZE)
  target_compile_options(danvan_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(danvan_flags INTERFACE -fsanitize=address,undefined)
  target_compile_definitions(danvan_flags INTERFACE _GLIBCXX_ASSERTIONS)
else()
  # Hardening, as Debian builds its own packages, plus the checks of the standard library.
  target_compile_options(danvan_flags INTERFACE -fstack-protector-strong -fstack-clash-protection)
  if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
    target_compile_options(danvan_flags INTERFACE -fcf-protection)
  endif()
  target_compile_definitions(danvan_flags INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=3> _GLIBCXX_ASSERTIONS)
  target_link_options(danvan_flags INTERFACE -pie -Wl,-z,relro,-z,now)
endif()
if(DANVAN_FUZZ)
  target_compile_options(danvan_flags INTERFACE -fsanitize=fuzzer-no-link -Wno-unknown-warning-option
    -include ${CMAKE_SOURCE_DIR}/tests/lint/source_location.hpp)
  # Half of a run is spent on telling libFuzzer of every comparison; a build for many runs leaves that to the dictionaries.
  if(NOT DANVAN_SANITIZE)
    target_compile_options(danvan_flags INTERFACE -fno-sanitize-coverage=trace-cmp)
  endif()
  # Limits that inputs of libFuzzer's size would never reach are smaller.
  target_compile_definitions(danvan_flags INTERFACE FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION)
endif()
