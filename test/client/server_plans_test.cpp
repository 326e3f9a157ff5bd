// What a server is told that was not the first one.
#include "apps/client/server_plans.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

struct plans {
  client_config config;
  conversation_options talking;

  plans() {
    config.host = "a.example";
    config.tls = true;
    config.account = "Alice";
    config.password = "tea";
    config.room = "#dev";
    config.key = "secret";
    talking = config.conversation(true);
  }

  conversation_options for_address(std::string_view text, bool vouched = false) const {
    return plan_for(config, talking, parse_address(text), vouched).options;
  }
};

} // namespace

TEST_CASE("no other server gets a password, a key or an account") {
  plans all;
  for (auto text : {"b.example", "ircs://b.example", "a.example", "ircs://a.example:7000",
                    "irc://b.example/dev"}) {
    CAPTURE(text);
    auto options = all.for_address(text);
    CHECK(options.login.account.empty());
    CHECK(options.login.password.empty());
    CHECK(options.key.empty());
    CHECK_FALSE(options.log_server.empty());
  }
  CHECK(all.for_address("b.example").room == "#lobby");
  CHECK(all.for_address("irc://b.example/tea?x").room == "tea");
  CHECK(all.for_address("irc://b.example/tea?x").key == "x");
  CHECK(all.for_address("b.example").log_server == "b.example:6667");
}

TEST_CASE("the first server is itself when one comes back, also at its port for TLS") {
  plans all;
  for (auto& [text, vouched] :
       {std::pair{"ircs://A.example", false}, std::pair{"ircs://a.example:7000", true}}) {
    CAPTURE(text);
    auto options = all.for_address(text, vouched);
    CHECK(options.login.account == "Alice");
    CHECK(options.login.password == "tea");
    CHECK(options.room == "#dev");
    CHECK(options.log_server.empty());
  }
}
