#include "apps/client/known_servers.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "test/e2e/temporary_folder.hpp"

using namespace hubbub::client;

TEST_CASE("a server that was trusted is known the next time, by host and port") {
  e2e::temporary_folder home;
  known_servers servers{home / "state/hubbub/known-servers"};
  CHECK(servers.find("chat.example", 6697).empty());
  CHECK(servers.keep("chat.example", 6697, "aa").empty());
  CHECK(servers.keep("chat.example", 7000, "bb").empty());
  CHECK(servers.keep("other.example", 6697, "cc").empty());
  CHECK(servers.find("chat.example", 6697) == "aa");
  CHECK(servers.find("chat.example", 7000) == "bb");
  CHECK(servers.find("chat.exampl", 6697).empty());
  CHECK(servers.keep("chat.example", 6697, "dd").empty());
  CHECK(servers.find("chat.example", 6697) == "dd");
  CHECK(servers.find("other.example", 6697) == "cc");
  struct stat found {};
  REQUIRE(::stat(servers.path().c_str(), &found) == 0);
  CHECK((found.st_mode & 0777) == 0600);
}

TEST_CASE("what is no file of ours is not touched") {
  e2e::temporary_folder home;
  known_servers in_device{"/dev/full"};
  CHECK(in_device.find("chat.example", 6697).empty());
  CHECK_FALSE(in_device.keep("chat.example", 6697, "aa").empty());
  known_servers nowhere{""};
  CHECK(nowhere.find("chat.example", 6697).empty());
  CHECK_FALSE(nowhere.keep("chat.example", 6697, "aa").empty());
}

TEST_CASE("it is kept where the system says that state is kept") {
  CHECK(known_servers::default_path("/s", "/home/a") == "/s/hubbub/known-servers");
  CHECK(known_servers::default_path(nullptr, "/home/a")
        == "/home/a/.local/state/hubbub/known-servers");
  CHECK(known_servers::default_path("relative", "/home/a")
        == "/home/a/.local/state/hubbub/known-servers");
  CHECK(known_servers::default_path(nullptr, nullptr).empty());
}
