#include "apps/client/sasl.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"
#include "net/codec/base64.hpp"
#include "net/sasl/scram.hpp"

using namespace hubbub::client;

namespace {

server_message message(const std::string& line) {
  server_message result;
  REQUIRE(read_server_message(line, result));
  return result;
}

// A server that keeps accounts, as far as SCRAM goes.
struct scram_server {
  hubbub::scram_keys keys;
  hubbub::scram_exchange exchange{};

  static std::string unpacked(const std::string& wire) {
    constexpr std::string_view command = "AUTHENTICATE ";
    REQUIRE(wire.compare(0, command.size(), command) == 0);
    auto text = wire.substr(command.size(), wire.size() - command.size() - 2);
    return hubbub::from_base64(text).value_or("");
  }

  static server_message packed(const std::string& bytes) {
    return message("AUTHENTICATE " + hubbub::to_base64(bytes));
  }
};

scram_server server_with(const std::string& password) {
  return {*hubbub::parse_scram_keys(hubbub::make_scram_keys(password))};
}

server_message well() {
  return message(":s 903 Alice :SASL authentication successful");
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

TEST_CASE("how one logs in depends on what one has and what the server offers") {
  using how = sasl::mechanism;
  struct example {
    std::string offered;
    bool certificate;
    std::string password;
    std::string wanted;
    std::optional<how> choice;
  };
  const std::vector<example> table = {
    {"PLAIN,EXTERNAL,SCRAM-SHA-256", true, "tea", "auto", how::external},
    {"PLAIN,EXTERNAL,SCRAM-SHA-256", false, "tea", "auto", how::scram_sha_256},
    {"PLAIN,EXTERNAL,SCRAM-SHA-256", false, "", "", how::scram_sha_256},
    {"PLAIN,EXTERNAL", false, "tea", "auto", how::plain},
    {"PLAIN", true, "tea", "auto", how::plain},
    {"plain,scram-sha-256", true, "tea", "auto", how::scram_sha_256},
    {"SCRAM-SHA-1,SCRAM-SHA-256-PLUS", false, "tea", "auto", std::nullopt},
    {"EXTERNAL", false, "tea", "auto", std::nullopt},
    // Servers of the old days do not say.
    {"", true, "", "auto", how::external},
    {"", false, "tea", "auto", how::plain},
    {"", false, "tea", "scram", how::scram_sha_256},
    {"PLAIN,EXTERNAL,SCRAM-SHA-256", true, "tea", "scram", how::scram_sha_256},
    {"PLAIN,EXTERNAL,SCRAM-SHA-256", true, "tea", "plain", how::plain},
    {"PLAIN,EXTERNAL,SCRAM-SHA-256", true, "tea", "external", how::external},
    {"PLAIN,EXTERNAL", false, "tea", "scram", std::nullopt},
    {"PLAIN,SCRAM-SHA-256", true, "tea", "external", std::nullopt},
  };
  for (auto& x : table) {
    CAPTURE(x.offered, x.certificate, x.password, x.wanted);
    sasl login;
    login.meet(x.offered);
    CHECK(login.choice({"Alice", x.password, x.certificate, x.wanted}) == x.choice);
  }
}

TEST_CASE("a password is proved to a server that can be proved something") {
  const credentials who{"Alice", "tea time", false};
  auto server = server_with("tea time");
  sasl login;
  login.meet("PLAIN,SCRAM-SHA-256");
  std::string wire = login.begin(who);
  CHECK(wire == "AUTHENTICATE SCRAM-SHA-256\r\n");
  auto first = login.answer(message("AUTHENTICATE +"), who);
  auto challenge = server.exchange.challenge(scram_server::unpacked(first), server.keys);
  REQUIRE(challenge);
  auto proof = login.answer(scram_server::packed(*challenge), who);
  auto last = server.exchange.finish(scram_server::unpacked(proof));
  REQUIRE(last);
  SECTION("which proves that it knows it, too") {
    CHECK(login.answer(scram_server::packed(*last), who) == "AUTHENTICATE +\r\n");
    CHECK(login.now() == sasl::state::going);
    CHECK(login.answer(well(), who).empty());
    CHECK(login.now() == sasl::state::in);
  }
  SECTION("and is not trusted if it does not say so") {
    CHECK(login.answer(well(), who).empty());
    CHECK(login.now() == sasl::state::unproven);
  }
  SECTION("and is not trusted if it proves something else") {
    (*last)[3] = (*last)[3] == 'A' ? 'B' : 'A';
    CHECK(login.answer(scram_server::packed(*last), who) == "AUTHENTICATE *\r\n");
    CHECK(login.now() == sasl::state::unproven);
    login.answer(well(), who);
    CHECK(login.now() == sasl::state::unproven);
  }
  SECTION("which may not believe it") {
    CHECK(login.answer(scram_server::packed("e=invalid-proof"), who)
          == "AUTHENTICATE *\r\n");
    login.answer(message(":s 906 Alice :SASL authentication aborted"), who);
    CHECK(login.now() == sasl::state::refused);
    // And then it is not said instead.
    CHECK(login.choice(who) == sasl::mechanism::scram_sha_256);
  }
  for (auto& sent : {wire, first, proof})
    CHECK(scram_server::unpacked(sent).find("tea time") == std::string::npos);
}

TEST_CASE("a server that has not been proved anything is not believed either") {
  const credentials who{"Alice", "tea time", false};
  for (auto line : {":s 903 Alice :in", ":s 907 Alice :in already"}) {
    CAPTURE(line);
    sasl login;
    login.meet("SCRAM-SHA-256");
    login.begin(who);
    login.answer(message(line), who);
    CHECK(login.now() == sasl::state::unproven);
  }
}

TEST_CASE("odd challenges end a login") {
  const credentials who{"Alice", "tea time", false};
  for (std::string mechanisms : {"PLAIN", "SCRAM-SHA-256"})
    for (std::string challenge :
         {"AUTHENTICATE Zm9v", "AUTHENTICATE !", "AUTHENTICATE Zm9vYg"}) {
      CAPTURE(mechanisms, challenge);
      sasl login;
      login.meet(mechanisms);
      login.begin(who);
      CHECK(login.answer(message(challenge), who) == "AUTHENTICATE *\r\n");
      CHECK(login.now() == sasl::state::unable);
    }
  sasl login;
  login.meet("SCRAM-SHA-256");
  login.begin(who);
  for (int i = 0; i < 3; ++i)
    CHECK(login.answer(message("AUTHENTICATE " + std::string(400, 'A')), who).empty());
  CHECK(login.answer(message("AUTHENTICATE AAAA"), who) == "AUTHENTICATE *\r\n");
}

TEST_CASE("a password that is no text is not proved") {
  const credentials who{"Alice", "tea\x01", false};
  sasl login;
  login.meet("SCRAM-SHA-256");
  login.begin(who);
  CHECK(login.answer(message("AUTHENTICATE +"), who) == "AUTHENTICATE *\r\n");
  CHECK(login.now() == sasl::state::unable);
}
