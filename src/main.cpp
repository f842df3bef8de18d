#include "danvan/cli/run.hpp"

int main(int argc, char** argv) {
  return static_cast<int>(danvan::cli::run_process(argc, argv));
}
