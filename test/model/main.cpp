#define CATCH_CONFIG_RUNNER
#include <cstdlib>

#include <catch2/catch.hpp>

int main(int argc, char** argv) {
  // The same histories each time, and few: a long run, on other histories, is for who
  // says so with this variable (CONTRIBUTING.md).
  ::setenv("RC_PARAMS", "seed=1 max_success=500 max_size=60", 0);
  return Catch::Session().run(argc, argv);
}
