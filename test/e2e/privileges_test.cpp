// What the server may do on its machine: nothing that only root can.
#include <algorithm>
#include <filesystem>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "test/e2e/configuration.hpp"
#include "test/e2e/server.hpp"

using namespace e2e;

namespace {

std::vector<std::string> without_leave(std::vector<std::string> command) {
  command.erase(std::remove(command.begin(), command.end(), "--allow-root"),
                command.end());
  return command;
}

std::vector<std::string> some_server(const std::string& more) {
  return server_command(
    {"--listen.colon=127.0.0.1:0", "--listen.bracket=", "--listen.irc=", more});
}

} // namespace

TEST_CASE("root is refused unless the command line allows it") {
  if (::geteuid() != 0)
    return; // nobody can become root for a test
  process refused{without_leave(some_server("--server.name=a.b"))};
  CHECK(refused.rest_of_output().empty());
  auto errors = refused.errors();
  CHECK(errors.find("hubbub-server: started as root") == 0);
  CHECK(errors.find("Start it as a plain user") != std::string::npos);
  CHECK(errors.find("--allow-root") != std::string::npos);
  CHECK(refused.exit_code() == 1);
  process allowed{some_server("--server.name=a.b")};
  CHECK(allowed.line_matching("started on").find("127.0.0.1:") != std::string::npos);
}

TEST_CASE("a plain user needs no leave") {
  auto command = without_leave(some_server("--server.name=a.b"));
  temporary_folder place;
  if (::geteuid() == 0) {
    // Where "nobody" can read it, wherever it was built.
    std::filesystem::permissions(place.path(), std::filesystem::perms{0755});
    std::filesystem::copy_file(command.front(), place / "server");
    command.front() = place / "server";
    command.insert(command.begin(), {"setpriv", "--reuid=65534", "--regid=65534",
                                     "--clear-groups", "--no-new-privs"});
  }
  process started{command};
  CHECK(started.line_matching("started on").find("127.0.0.1:") != std::string::npos);
}

TEST_CASE("no file can allow root") {
  configuration config{"allow-root = true\n"};
  process refused{server_command({config.option()})};
  CHECK(refused.errors().find("allow-root may only be given on the command line")
        != std::string::npos);
  CHECK(refused.exit_code() == 1);
}
