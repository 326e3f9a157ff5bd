// Passwords: how a hash of one is made, and what the server does with its own.
#include <memory>

#include <crypt.h>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/password.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

/// Whether crypt(3) makes `hash` of `password`.
bool fits(const std::string& password, const std::string& hash) {
  auto data = std::make_unique<crypt_data>();
  auto made = crypt_rn(password.c_str(), hash.c_str(), data.get(), sizeof(crypt_data));
  return made != nullptr && made == hash;
}

/// Somebody who gives a password, if any, and then registers.
struct applicant : irc_user {
  applicant(const endpoint& listener, const std::string& password) : irc_user(listener) {
    if (!password.empty())
      send("PASS " + password);
    send("NICK Alice");
    send("USER al 0 * :Al");
  }

  bool is_turned_away() {
    auto said = connection().lines_until_closed();
    return said.size() == 2 && irc_line{said[0]}.command == "464"
           && irc_line{said[1]}.command == "ERROR";
  }
};

} // namespace

TEST_CASE("the option --hash-password makes a hash that crypt(3) knows the password by") {
  auto hash = hash_of("open sesame");
  CHECK(fits("open sesame", hash));
  CHECK_FALSE(fits("open Sesame", hash));
  CHECK(hash_of("open sesame") != hash); // another salt
}

TEST_CASE("the option --hash-password without a password says what it wants") {
  process hasher{server_command({"--hash-password"})};
  hasher.write("\n");
  hasher.close_input();
  CHECK(hasher.errors().find("reads one line from standard input") != std::string::npos);
  CHECK(hasher.exit_code() == 1);
}

TEST_CASE("a server with a password lets in on IRC who knows it and nobody else") {
  std::string password;
  std::string kept;
  SECTION("kept as it is") {
    password = kept = "sesame";
  }
  SECTION("kept as a hash") {
    password = "sesame";
    kept = hash_of(password);
  }
  server_fixture hub{with({"--server.password=" + kept})};
  CHECK(applicant{hub.irc(), password}.next().command == "001");
  CHECK(applicant{hub.irc(), "simsim"}.is_turned_away());
  CHECK(applicant{hub.irc(), ""}.is_turned_away());
  CHECK(applicant{hub.irc(), kept + "x"}.is_turned_away());
}

TEST_CASE("of several passwords the last one counts and one after USER is too late") {
  server_fixture hub{with({"--server.password=sesame"})};
  irc_user alice{hub.irc()};
  alice.send("PASS wrong");
  alice.send("PASS sesame");
  alice.send("NICK Alice");
  alice.send("USER al 0 * :Al");
  CHECK(alice.next().command == "001");
  irc_user bob{hub.irc()};
  bob.connection().send("NICK Bob\r\nUSER b 0 * :b\r\nPASS sesame\r\n");
  CHECK(bob.next().command == "464");
}

TEST_CASE("a server with a password asks plain users for it after their name") {
  server_fixture hub{with({"--server.password=sesame"})};
  tcp_client alice{hub.colon()};
  alice.send("Alice\n");
  CHECK(is_notice(alice.line(), "needs a password"));
  alice.send("sesame\n");
  CHECK(alice.line() == "User Alice joined");
  tcp_client omar{hub.bracket()};
  omar.bytes(15); // "Enter your ID: "
  omar.send("Omar\nsimsim\n");
  auto said = omar.lines_until_closed();
  REQUIRE(said.size() == 2);
  CHECK(is_notice(said[0], "needs a password"));
  CHECK(is_notice(said[1], "password is wrong"));
}

TEST_CASE("a password that is not hashed is warned of at the start") {
  server_fixture hub{with({"--server.password=sesame", "--oper.name=root",
                           "--oper.password=" + hash_of("toor")})};
  CHECK(hub.stop() == 0);
  auto errors = hub.executable().errors();
  CHECK(errors.find("warning: server.password is not hashed") != std::string::npos);
  CHECK(errors.find("oper.password") == std::string::npos);
  CHECK(errors.find("sesame") == std::string::npos); // a log is no place for it
}
