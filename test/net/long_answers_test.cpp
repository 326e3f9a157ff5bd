// A long answer waits for its reader: it never fills the queue of the one who asked.
#include <algorithm>
#include <iterator>

#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

constexpr size_t crowd_size = 500;

struct long_answers_fixture : irc_fixture {
  /// What may wait from now on, far less than the server allows: preparations are over.
  void shorten_queue() { config->send_queue = 4000; }

  /// What somebody gets who begins to read only when nothing more can happen, until
  /// `end` comes.
  std::string read_late(fake_peer& who, const std::string& end) {
    std::string result;
    for (auto i = 0; i < 1000 && result.find(end) == std::string::npos; ++i) {
      CHECK(loop.output_buffer(who.handle()).size() <= config->send_queue);
      result += heard(who);
    }
    return result;
  }

  /// "#r0,#r1", and so on.
  static std::string rooms(size_t count) {
    std::string result;
    for (size_t i = 0; i < count; ++i)
      result += (i == 0 ? "#r" : ",#r") + std::to_string(i);
    return result;
  }
};

size_t count(const std::string& text, const std::string& what) {
  size_t result = 0;
  for (size_t i = 0; (i = text.find(what, i)) != std::string::npos; i += what.size())
    ++result;
  return result;
}

} // namespace

TEST_CASE_METHOD(long_answers_fixture, "no long answer drops the IRC user who asks") {
  config->monitored = 1000;
  config->rooms_per_user = 1000;
  const std::string long_text(60, 'x');
  auto bob = arrive("Bob");
  fill("#crowd", crowd_size);
  fill("#throng", crowd_size);
  for (auto i = 0; i < 150; ++i) {
    auto number = std::to_string(i);
    ask(alice, "MODE #lobby +" + std::string(1, "beI"[i % 3]) + " " + long_text + number);
    ask(alice, "MONITOR + " + std::string(25, 'm') + number);
    ask(alice, "JOIN #" + long_text + number);
    config->motd.push_back(long_text + number);
    ask(bob, "NICK Robert");
    ask(bob, "NICK Bob");
  }
  ask(bob, "JOIN " + rooms(70));
  for (auto i = 0; i < 70; ++i)
    ask(bob, "TOPIC #r" + std::to_string(i) + " :" + long_text + long_text);
  heard(bob);
  shorten_queue();

  struct row {
    std::string line;
    const char* each; // the code of its lines
    size_t times;
    std::string end; // its last line
  };
  const row rows[] = {
    {"MOTD", "372", 150, "376 Alice :End of /MOTD command\n"},
    {"MODE #lobby b", "367", 50, "368 Alice #lobby :End of channel ban list\n"},
    {"MODE #lobby beI", "348", 50,
     "347 Alice #lobby :End of channel invite exception list\n"},
    {"MONITOR L", "732", 0, "733 Alice :End of MONITOR list\n"},
    {"MONITOR S", "731", 0, ""},
    {"WHOWAS Robert", "314", 150, "369 Alice Robert :End of WHOWAS\n"},
    {"WHOIS Alice,Alice", "319", 0, "318 Alice Alice,Alice :End of /WHOIS list\n"},
    {"NAMES #crowd,#throng", "353", 0, "366 Alice #crowd,#throng :End of /NAMES list\n"},
    {"JOIN #crowd,#throng", "366", 2, "366 Alice #throng :End of /NAMES list\n"},
    {"JOIN " + rooms(70), "332", 70, "366 Alice #r69 :End of /NAMES list\n"},
  };
  auto num_rows = std::size(rows);
  auto& x = rows[GENERATE_COPY(range(size_t{0}, num_rows))];
  auto label = GENERATE(std::string{}, std::string{"@label=x "});
  ask(alice, "CAP REQ :batch labeled-response");
  CAPTURE(x.line, label);
  alice.send(label + x.line + "\r\nPING end\r\n");
  auto seen = read_late(alice, "PONG");
  REQUIRE(alice.connected());
  CHECK(seen.size() > config->send_queue);
  CHECK_THAT(seen, EndsWith(x.end + (label.empty() ? "" : "BATCH -r\n")
                            + "PONG hubbub.local :end\n"));
  auto times = count(seen, std::string{x.each} + " Alice");
  CHECK(times >= std::max<size_t>(x.times, 1));
  CHECK((x.times == 0 || times == x.times));
}

TEST_CASE_METHOD(long_answers_fixture, "nor do many answers, or many refusals") {
  shorten_queue();
  const std::string lines[] = {"VERSION\r\n", "HELP\r\n", "x\r\n"};
  for (auto& line : lines) {
    std::string many;
    for (auto i = 0; i < 100; ++i)
      many += line;
    alice.send(many + "PING end\r\n");
    read_late(alice, "PONG hubbub");
    CHECK(alice.connected());
  }
  std::string wrong = "JOIN x";
  for (auto i = 0; i < 160; ++i)
    wrong += std::string{','} + static_cast<char>('a' + i / 20)
             + static_cast<char>('a' + i % 20);
  alice.send(wrong + "\r\nPING end\r\n");
  CHECK(count(read_late(alice, "PONG hubbub"), "403 Alice ") == 161);
}

TEST_CASE_METHOD(long_answers_fixture,
                 "the message of the day that was begun is the one that ends") {
  for (auto i = 0; i < 200; ++i)
    config->motd.push_back("The motto of a server that has " + std::to_string(i));
  shorten_queue();
  auto bob = connect(irc_format);
  bob.send("NICK Bob\r\nUSER Bob 0 * :Bob\r\nJOIN #lobby\r\n");
  auto later = std::make_shared<settings>(*config);
  later->motd = {"short"};
  caf::anon_send(bob.actor(), reload_atom::value, settings_ptr{later});
  run();
  auto seen = read_late(bob, " 366 ");
  CHECK(count(seen, "372 Bob :- The motto") == 200);
  CHECK_THAT(seen, EndsWith("376 Bob :End of /MOTD command\n"
                            ":Bob!~Bob@test JOIN #lobby\n353 Bob = #lobby :@Alice Bob\n"
                            "366 Bob #lobby :End of /NAMES list\n"));
}

TEST_CASE_METHOD(long_answers_fixture, "whoever cannot follow a room may leave it") {
  auto bob = enter("Bob");
  shorten_queue();
  for (auto i = 0; i < 15; ++i)
    ask(alice, "PRIVMSG #lobby :" + std::string(100, 'x'));
  CHECK(loop.output_buffer(bob.handle()).size() > config->send_queue / 4);
  bob.send("PART #lobby\r\n");
  CHECK_THAT(heard(alice), EndsWith(":Bob!~Bob@test PART #lobby\n"));
}

TEST_CASE_METHOD(long_answers_fixture, "a plain list of users is one line, in pieces") {
  fill("#lobby", crowd_size);
  heard(alice);
  shorten_queue();
  auto bob = connect(bracket_format);
  bob.send("Bob\n");
  auto carl = chat_fixture::enter(colon_format, "Carl");
  alice.send("PRIVMSG #lobby :hi\r\n");
  alice.send("PRIVMSG Bob :psst\r\n");
  auto seen = heard(bob);
  CHECK(seen.size() <= config->send_queue);
  CHECK_THAT(seen, StartsWith("Enter your ID: ** Current users in chat: Alice, someb"));
  CHECK(num_lines(seen) == 0);
  const std::string meanwhile =
    "User Carl joined the chat\n[Alice]: hi\n(private) [Alice]: psst\n";
  auto next_lines = [&] { return seen.substr(seen.find('\n') + 1); };
  SECTION("what happens meanwhile comes after it") {
    seen += read_late(bob, "psst\n");
    CHECK(count(seen, "somebody_") == crowd_size);
    CHECK(next_lines() == meanwhile);
    bob.send("/who\n/who\n/topic\n");
    seen = read_late(bob, "No topic");
    CHECK(count(seen, "** Users in #lobby: Alice, somebody_") == 2);
    CHECK(count(seen, "_100499, Bob, Carl **\n") == 2);
    CHECK(num_lines(seen) == 3);
  }
  SECTION("last words come when it is broken off") {
    caf::anon_send(bob.actor(), disconnect_atom::value, std::string{"Killed"});
    run();
    seen += read_late(bob, "Killed");
    CHECK(count(seen, "somebody_") < crowd_size);
    CHECK(next_lines() == meanwhile + "** Killed **\n");
    CHECK_FALSE(bob.connected());
  }
  SECTION("who never reads is dropped for what others say, not for the list") {
    heard(carl);
    for (auto i = 0; i < 100 && bob.connected(); ++i) {
      ask(alice, "PRIVMSG #lobby :" + std::string(100, 'x'));
      seen = heard(carl);
    }
    CHECK_FALSE(bob.connected());
    advance(std::chrono::seconds{1});
    CHECK_THAT(seen + heard(carl), EndsWith("User Bob left\n"));
  }
}
