#include "apps/state_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using Catch::Contains;

namespace {

/// What systemd says, for as long as this is there.
struct state_directory {
  explicit state_directory(const char* value) { ::setenv("STATE_DIRECTORY", value, 1); }
  ~state_directory() { ::unsetenv("STATE_DIRECTORY"); }
};

} // namespace

TEST_CASE("the state folder is the one configured, systemd's first, or the current one") {
  ::unsetenv("STATE_DIRECTORY");
  CHECK(state_folder("") == ".");
  CHECK(state_folder("/srv/hubbub") == "/srv/hubbub");
  {
    state_directory one{"/var/lib/hubbub"};
    CHECK(state_folder("") == "/var/lib/hubbub");
    CHECK(state_folder("here") == "here");
  }
  {
    state_directory two{"/var/lib/one:/var/lib/two"};
    CHECK(state_folder("") == "/var/lib/one");
  }
  state_directory none{""};
  CHECK(state_folder("") == ".");
}

TEST_CASE(
  "a state folder is made for its owner alone, one that is there stays as it is") {
  e2e::temporary_folder place;
  auto path = place / "state";
  CHECK(prepare_folder(path).empty());
  struct stat status = {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK((status.st_mode & 07777u) == 0700);
  REQUIRE(::chmod(path.c_str(), 0750) == 0);
  CHECK(prepare_folder(path).empty());
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK((status.st_mode & 07777u) == 0750);
}

TEST_CASE("a state folder that cannot be used is named with what to do") {
  e2e::temporary_folder place;
  CHECK_THAT(
    prepare_folder(place / "a/b"),
    Contains("a/b' (No such file or directory): make it, and give it to the user "
             "that runs the server"));
  std::ofstream{place / "file"} << "text";
  CHECK_THAT(prepare_folder(place / "file"),
             Contains("file' is no folder: name one, or remove that file"));
  REQUIRE(::symlink("nowhere", (place / "link").c_str()) == 0);
  CHECK_THAT(prepare_folder(place / "link"), Contains("link' is no folder"));
}
