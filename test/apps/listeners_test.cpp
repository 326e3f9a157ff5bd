#include "apps/listeners.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>

#include "net/transport/socket.hpp"

using namespace hubbub;
using Catch::Contains;
using Catch::StartsWith;

namespace {

/// A port that somebody else has.
struct taken_port {
  listening_socket socket = listen_at({"127.0.0.1", 0});

  ~taken_port() { ::close(socket.fd); }

  std::string address() const { return to_string(socket.local); }
};

/// What comes of a configuration.
struct attempt {
  explicit attempt(server_config& config) {
    config.listen_colon = config.listen_bracket = "";
    error = open.follow(config, change, banners);
  }

  ~attempt() {
    for (auto& x : change.opened)
      ::close(x.fd);
  }

  listeners open;
  listening_change change;
  std::vector<std::string> banners;
  std::string error;
};

} // namespace

TEST_CASE("a server whose usual place for the page is taken starts without it") {
  taken_port taken;
  server_config config;
  config.listen_irc = "127.0.0.1:0";
  config.listen_web = taken.address();
  attempt x{config};
  CHECK(x.error.empty());
  CHECK(x.change.opened.size() == 1);
  REQUIRE(x.banners.size() == 2);
  CHECK_THAT(x.banners[1], StartsWith("No web page: ") && Contains("listen.web"));
}

TEST_CASE("a server that has nothing but its page does not start without it") {
  taken_port taken;
  server_config config;
  config.listen_irc = "";
  config.listen_web = taken.address();
  attempt x{config};
  CHECK_THAT(x.error, StartsWith("listen.web: "));
}

TEST_CASE("a place for the page that somebody chose is needed") {
  taken_port taken;
  server_config config;
  REQUIRE(
    config.read_options({"--config-file=/dev/null", "--listen.web=" + taken.address()})
      .empty());
  config.listen_irc = "127.0.0.1:0";
  attempt x{config};
  CHECK_THAT(x.error, StartsWith("listen.web: "));
  CHECK(x.change.opened.empty());
}

TEST_CASE("the console says where the page is, as one types it") {
  server_config config;
  config.listen_irc = "";
  config.listen_web = ":0,127.0.0.1:0";
  config.listen_webs = "[::1]:0";
  attempt x{config};
  REQUIRE(x.banners.size() == 3);
  CHECK_THAT(x.banners[0], StartsWith("Web page on http://localhost:"));
  CHECK(x.banners[0].back() == '/');
  CHECK_THAT(x.banners[1], StartsWith("Web page on http://127.0.0.1:"));
  CHECK_THAT(x.banners[2], StartsWith("Web page on https://[::1]:"));
}
