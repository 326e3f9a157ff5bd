#include "apps/client/sasl.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

namespace {

server_message message(const std::string& line) {
  server_message result;
  REQUIRE(read_server_message(line, result));
  return result;
}

} // namespace

TEST_CASE("who has a password logs in with PLAIN") {
  const credentials who{"Alice", "tea time", false};
  sasl login;
  CHECK(login.begin(who) == "AUTHENTICATE PLAIN\r\n");
  // RFC 4616 2: authorization identity, NUL, authentication identity, NUL, password.
  CHECK(login.answer(message("AUTHENTICATE +"), who)
        == "AUTHENTICATE QWxpY2UAQWxpY2UAdGVhIHRpbWU=\r\n");
  CHECK(login.answer(message(":s 900 Alice a!b@c Alice :You are now logged in"), who)
          .empty());
  CHECK(login.now() == sasl::state::going);
  login.answer(message(":s 903 Alice :SASL authentication successful"), who);
  CHECK(login.now() == sasl::state::in);
}

TEST_CASE("who shows a certificate logs in with EXTERNAL") {
  const credentials who{"Alice", "", true};
  sasl login;
  CHECK(login.begin(who) == "AUTHENTICATE EXTERNAL\r\n");
  CHECK(login.answer(message("AUTHENTICATE +"), who) == "AUTHENTICATE QWxpY2U=\r\n");
}

TEST_CASE("a long answer goes out in pieces, the last shorter than the others") {
  // 1 + 1 + 1 + 1 + 296 = 300 bytes are 400 characters of base64.
  const credentials who{"A", std::string(296, 'x'), false};
  sasl login;
  login.begin(who);
  auto wire = login.answer(message("AUTHENTICATE +"), who);
  CHECK(wire.size() == 13 + 400 + 2 + 13 + 1 + 2);
  CHECK(wire.find("\r\nAUTHENTICATE +\r\n") == 13 + 400);
}

TEST_CASE("a login that fails says how") {
  const std::vector<std::pair<std::string, sasl::state>> table = {
    {":s 904 Alice :SASL authentication failed", sasl::state::refused},
    {":s 902 Alice :You must use a nick assigned to you", sasl::state::refused},
    {":s 908 Alice EXTERNAL :are available SASL mechanisms", sasl::state::unable},
    {":s 907 Alice :You have already authenticated", sasl::state::in},
  };
  for (auto& [line, state] : table) {
    CAPTURE(line);
    const credentials who{"Alice", "x", false};
    sasl login;
    login.begin(who);
    login.answer(message(line), who);
    CHECK(login.now() == state);
  }
}
