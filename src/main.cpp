#include "danvan/cli/run.hpp"

int main(int argc, char** argv) {
  danvan::cli::World world = danvan::cli::process_world();
  return static_cast<int>(danvan::cli::run({argv + 1, argv + argc}, world));
}
