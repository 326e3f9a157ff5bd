// Passwords that many strangers give: nobody else waits for them, and nothing does.
#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <thread>

#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/password.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;
using Catch::Contains;

namespace {

/// One core is left to everybody else.
size_t most_hashers() {
  return std::thread::hardware_concurrency() > 2 ? 2 : 1;
}

/// A hash that takes longer to check than any test may.
const std::string endless_hash = "$6$rounds=500000000$saltsalt$x";

/// Somebody at another address of this machine.
endpoint from(const std::string& address, endpoint listener) {
  listener.from = address;
  return listener;
}

/// Gives a password, and registers.
tcp_client give(const endpoint& listener, const std::string& password) {
  tcp_client result{listener};
  result.send("PASS " + password + "\r\nNICK Bob\r\nUSER b 0 * :B\r\n");
  return result;
}

/// People at ten addresses who do not know the password.
class strangers {
public:
  strangers(const endpoint& listener, int each) {
    for (int i = 0; i < each; ++i)
      for (int j = 2; j <= 11; ++j)
        all_.push_back(give(from("127.0.0." + std::to_string(j), listener), "wrong"));
  }

  /// How many have been told something.
  size_t count(const std::string& text) {
    return static_cast<size_t>(
      std::count_if(all_.begin(), all_.end(), [&](one& x) { return x.heard(text); }));
  }

  /// Whether as many passwords wait as may.
  bool fill_the_queue() {
    return eventually([&] { return count("Too many passwords wait") > 0; });
  }

private:
  struct one {
    tcp_client connection;
    std::string all{};

    one(tcp_client x) : connection(std::move(x)) {}

    bool heard(const std::string& text) {
      connection.receive_some();
      while (auto line = connection.buffered_line())
        all += *line + "\n";
      return all.find(text) != std::string::npos;
    }
  };

  std::vector<one> all_;
};

/// The processes that hash for a server.
std::vector<pid_t> hash_processes(server_fixture& hub) {
  auto pid = std::to_string(hub.executable().pid());
  std::ifstream file{"/proc/" + pid + "/task/" + pid + "/children"};
  return {std::istream_iterator<pid_t>{file}, {}};
}

/// How a process is scheduled (`man 5 proc`, stat, field 41).
int policy_of(pid_t pid) {
  std::ifstream file{"/proc/" + std::to_string(pid) + "/stat"};
  std::string text{std::istreambuf_iterator<char>{file}, {}};
  std::istringstream fields{text.substr(text.rfind(')') + 1)};
  std::string field;
  for (int i = 3; i <= 41; ++i)
    fields >> field;
  return std::stoi(field);
}

server::options strict(std::vector<std::string> more) {
  more.emplace_back("--limits.exempt-networks=192.0.2.0/24");
  return with(std::move(more));
}

} // namespace

TEST_CASE("a right password does not wait behind two hundred wrong ones") {
  server_fixture hub{with({"--server.password=" + hash_of("sesame")})};
  strangers crowd{hub.irc(), 20};
  REQUIRE(crowd.fill_the_queue());
  auto before = crowd.count(" 464 ");
  auto alice = give(hub.irc(), "sesame");
  CHECK_THAT(alice.line(deadline{std::chrono::seconds{20}}), Contains(" 001 Bob "));
  // One of each address, those that are under way, and what came between the lines here.
  CHECK(crowd.count(" 464 ") - before < 40);
}

TEST_CASE("nothing that waits for a password holds up the end") {
  server_fixture hub{with({"--server.password=" + endless_hash})};
  strangers crowd{hub.irc(), 20};
  REQUIRE(crowd.fill_the_queue());
  auto hashers = hash_processes(hub);
  REQUIRE(hashers.size() == most_hashers());
  CHECK(hub.stop(deadline{std::chrono::seconds{2}}) == 0);
  for (auto pid : hashers)
    CHECK(eventually([&] { return ::kill(pid, 0) != 0; }));
  CHECK(eventually([&] { return crowd.count("The server is shutting down") > 50; }));
}

TEST_CASE("REHASH and SIGHUP do not wait for passwords") {
  const std::string oper = "[oper]\nname = \"root\"\npassword = \"toor\"\n";
  configuration config{oper};
  server_fixture hub{with({config.option()})};
  irc_user root{hub.irc(), "Rhea"};
  CHECK(commands(root.ask("OPER root toor")) == "MODE 381");
  config.write(oper + "[server]\npassword = \"" + endless_hash + "\"\n");
  root.send("REHASH");
  CHECK_THAT(root.until("NOTICE").last(), Contains("was read again"));
  root.fence();
  strangers crowd{hub.irc(), 20};
  REQUIRE(crowd.fill_the_queue());
  root.send("REHASH");
  CHECK_THAT(root.until("NOTICE").last(), Contains("was read again"));
  hub.executable().signal(SIGHUP);
  std::string line;
  do
    line = hub.executable().error_line();
  while (line.find("the configuration was read again") == std::string::npos);
}

TEST_CASE("wrong passwords slow their address down and nobody else") {
  // Seldom: on a machine that is never idle a check may take seconds.
  server_fixture hub{
    strict({"--server.password=" + hash_of("sesame"), "--limits.password-rate=1"})};
  auto bad = from("127.0.0.2", hub.irc());
  for (int i = 0; i < 5; ++i)
    CHECK_THAT(give(bad, "simsim").line(), Contains(" 464 "));
  CHECK_THAT(give(bad, "sesame").line(),
             Contains(" 263 * PASS :Too many wrong passwords from your address: 5 at "
                      "once, then one every 60 seconds. Try again in "));
  CHECK_THAT(give(from("127.0.0.3", hub.irc()), "sesame").line(), Contains(" 001 "));
  tcp_client plain{from("127.0.0.2", hub.colon())};
  plain.send("Carl\nsesame\n");
  plain.line();
  CHECK(is_notice(plain.line(), "Too many wrong passwords from your address"));
  CHECK(hub.stop() == 0);
  auto errors = hub.executable().errors();
  CHECK_THAT(errors, Contains("event=password_failed") && Contains("address=127.0.0.2"));
  CHECK(errors.find("simsim") == std::string::npos);
}

TEST_CASE("who guesses the operator's password is let go and known by the address") {
  server_fixture hub{strict({"--oper.name=root", "--oper.password=" + hash_of("toor")})};
  irc_user eve{from("127.0.0.2", hub.irc()), "Eve"};
  irc_user alice{hub.irc(), "Alice"};
  eve.send("OPER root a");
  eve.send("OPER admin toor");
  eve.send("OPER root b");
  eve.send("OPER root toor");
  auto said = eve.connection().lines_until_closed();
  REQUIRE(said.size() >= 4);
  CHECK_THAT(said.back(), Contains("Too many wrong passwords"));
  alice.until("QUIT");
  CHECK(commands(alice.ask("OPER root toor")) == "MODE 381");
  CHECK(hub.stop() == 0);
  CHECK_THAT(hub.executable().errors(),
             Contains("event=oper_failed") && Contains("address=127.0.0.2"));
}

TEST_CASE("passwords are hashed only while a core has nothing else to do") {
  server_fixture hub{with({"--server.password=" + hash_of("sesame")})};
  auto hashers = hash_processes(hub);
  REQUIRE(hashers.size() == most_hashers());
  constexpr int sched_idle = 5;
  for (auto pid : hashers)
    CHECK(eventually([&] { return policy_of(pid) == sched_idle; }));
  SECTION("and by the server itself when those who did are gone") {
    for (auto pid : hashers)
      ::kill(pid, SIGKILL);
    for (int i = 0; i < 3; ++i)
      CHECK_THAT(give(hub.irc(), "sesame" + std::string(i, 'x')).line(),
                 Contains(i == 0 ? " 001 " : " 464 "));
  }
}
