#include "danvan/base/error.hpp"
#include "danvan/base/loaded_library.hpp"

#include <doctest/doctest.h>
#include <zip.h>

using danvan::LoadedLibrary;

TEST_CASE("A library is loaded when it is asked for, and its functions are found") {
  const LoadedLibrary library(DANVAN_LIBZIP);
  CHECK(library.find<decltype(&::zip_libzip_version)>("zip_libzip_version")() != nullptr);
}

TEST_CASE("What is not installed is said with what to install, and so is a function that is not there") {
  const LoadedLibrary library(DANVAN_LIBZIP);
  for (const auto& wrong : {+[](const LoadedLibrary&) { const LoadedLibrary none("libno-such-library.so.9"); },
                            +[](const LoadedLibrary& zip) { (void)zip.find<void (*)()>("no_such_function"); }}) {
    try {
      wrong(library);
      FAIL("must be refused");
    } catch (const danvan::Error& error) {
      CHECK(error.exit() == danvan::Exit::io);
      CHECK(error.hints().size() == 1);
    }
  }
}
