// IRC over WebSocket, from the answer to the handshake on.
#include <catch2/catch.hpp>

#include "test/net/chat_fixture.hpp"
#include "test/support/websocket_frames.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

/// Somebody in a browser.
class browser {
public:
  explicit browser(chat_fixture& chat, const wire_format& format = websocket_format)
      : peer_(chat.connect(format)) {}

  void say(const std::string& line) { send(client_frame(ws_text, line)); }

  void send(const std::string& bytes) { peer_.send(bytes); }

  /// @returns what came since the last time.
  std::vector<server_frame> frames() {
    // Long answers wait for their reader.
    for (auto more = peer_.received(); !more.empty(); more = peer_.received())
      bytes_ += more;
    auto result = take_frames(bytes_);
    CHECK(bytes_.empty());
    return result;
  }

  /// The lines of these frames, with a line end each.
  std::string heard(unsigned first = ws_text) {
    std::string result;
    for (auto& x : frames()) {
      CHECK(x.first == first);
      CHECK(x.payload.find_first_of("\r\n") == std::string::npos);
      result += x.payload + "\n";
    }
    return result;
  }

  void enter(const std::string& nick) {
    say("NICK " + nick);
    say("USER " + nick + " 0 * :Real Name");
    say("JOIN #lobby");
    CHECK_THAT(heard(), Contains(" 001 " + nick) && Contains(" JOIN #lobby\n"));
  }

  bool connected() const { return peer_.connected(); }

  fake_peer& peer() { return peer_; }

private:
  fake_peer peer_;
  std::string bytes_;
};

unsigned code_in(const server_frame& x) {
  REQUIRE(x.first == ws_close);
  REQUIRE(x.payload.size() >= 2);
  return static_cast<uint8_t>(x.payload[0]) * 256u + static_cast<uint8_t>(x.payload[1]);
}

} // namespace

TEST_CASE_METHOD(chat_fixture, "a browser talks with everybody, and they with it") {
  auto bracket = enter(bracket_format, "Bea");
  auto irc = enter(irc_format, "Ida");
  browser alice{*this};
  alice.enter("Alice");
  bracket.received();
  irc.received();
  alice.say("PRIVMSG #lobby :hello \u2713");
  CHECK(bracket.received() == "[Alice]: hello \u2713\n");
  CHECK_THAT(irc.received(), EndsWith(" PRIVMSG #lobby :hello \u2713\r\n"));
  CHECK(alice.heard().empty());
  bracket.send("hi\n");
  irc.send("PRIVMSG #lobby :ho\r\nPRIVMSG alice :psst\r\n");
  auto heard = alice.heard();
  CHECK_THAT(heard, StartsWith(":Bea!") && Contains(" PRIVMSG #lobby :hi\n:Ida!")
                      && EndsWith(" PRIVMSG Alice :psst\n"));
}

TEST_CASE_METHOD(chat_fixture, "who asked for bytes gets the same in binary frames") {
  auto colon = enter(colon_format, "Carl");
  browser bob{*this, websocket_binary_format};
  bob.say("NICK Bob");
  bob.send(client_frame(ws_binary, "USER b 0 * :b"));
  bob.send(client_frame(ws_binary, "JOIN #lobby"));
  CHECK_THAT(bob.heard(ws_binary), Contains(" 001 Bob"));
  colon.send("hi\n");
  CHECK_THAT(bob.heard(ws_binary), EndsWith(" PRIVMSG #lobby :hi\n"));
}

TEST_CASE_METHOD(chat_fixture, "one's own words come back as a labelled response") {
  browser alice{*this};
  alice.enter("Alice");
  alice.say("CAP REQ :echo-message labeled-response batch");
  alice.heard();
  alice.say("@label=7 PRIVMSG #lobby :to all");
  CHECK_THAT(alice.heard(),
             StartsWith("@label=7 :Alice!") && EndsWith(" PRIVMSG #lobby :to all\n"));
  alice.say("PRIVMSG #lobby :without a label");
  CHECK_THAT(alice.heard(), StartsWith(":Alice!"));
  alice.say("@label=8 NAMES #lobby");
  CHECK_THAT(alice.heard(),
             StartsWith("@label=8 ") && Contains(" BATCH +") && Contains("\n@batch="));
}

TEST_CASE_METHOD(chat_fixture, "who has another name is shown right while rooms differ") {
  browser alice{*this};
  alice.enter("Alice");
  alice.say("JOIN #second");
  auto bob = enter(irc_format, "Bob");
  bob.send("JOIN #second\r\n");
  alice.heard();
  bob.send("NICK Robert\r\nPRIVMSG #second :still me\r\n");
  auto heard = alice.heard();
  CHECK_THAT(heard, Contains(" NICK Robert\n") && Contains(":Robert!")
                      && EndsWith(" PRIVMSG #second :still me\n"));
  CHECK(heard.find("NICK") == heard.rfind("NICK"));
}

TEST_CASE("frames are made once for all who read them, and are pieces like lines are") {
  auto batch = [] {
    event_list list;
    list.target = "#x";
    for (std::string text : {"one", "two", "three"}) {
      event x;
      x.kind = event_kind::said;
      x.who = make_user("Alice", 1);
      x.author = 1;
      x.text = text;
      list.events.push_back(std::move(x));
    }
    return event_batch{std::move(list)};
  }();
  auto& lines = irc_format.encode(batch, 0);
  auto& texts = websocket_format.encode(batch, 0);
  auto& bytes = websocket_binary_format.encode(batch, 0);
  CHECK(&websocket_format.encode(batch, 0) == &texts);
  for (uint32_t i = 0; i < 3; ++i) {
    std::string line{lines.piece_bytes(i)};
    line.resize(line.size() - 2);
    std::string frame{texts.piece_bytes(i)};
    CHECK(take_frames(frame) == std::vector{server_frame{ws_text, line}});
    frame = bytes.piece_bytes(i);
    CHECK(take_frames(frame) == std::vector{server_frame{ws_binary, line}});
  }
  std::string range{texts.slice(1, 3).view()};
  CHECK(take_frames(range).size() == 2);
}

TEST_CASE_METHOD(chat_fixture, "a ping is answered after what came before it") {
  browser alice{*this};
  alice.enter("Alice");
  alice.send(client_frame(ws_text, "PING x") + client_frame(ws_ping, "?"));
  auto frames = alice.frames();
  REQUIRE(frames.size() == 2);
  CHECK_THAT(frames[0].payload, Contains("PONG"));
  CHECK(frames[1] == server_frame{ws_pong, "?"});
}

TEST_CASE_METHOD(chat_fixture, "pings are paced, and who sends nothing else has to go") {
  config->flood = flood_limits{};
  config->flood_timeout = 2s;
  browser alice{*this};
  alice.enter("Alice");
  advance(1min);
  size_t num_pongs = 0;
  auto& burst = config->flood[activity::ping].burst;
  for (size_t i = 0; i < 3 * burst; ++i) {
    alice.send(client_frame(ws_ping, "?"));
    for (auto& x : alice.frames())
      num_pongs += x.first == ws_pong;
  }
  CHECK(num_pongs == burst);
  // It is read no further, until its next pong is due.
  advance(1s);
  for (auto& x : alice.frames())
    num_pongs += x.first == ws_pong;
  CHECK(num_pongs > burst);
  CHECK(num_pongs < 2 * burst);
}

TEST_CASE_METHOD(chat_fixture, "who says goodbye hears it, and is gone for all") {
  auto colon = enter(colon_format, "Carl");
  browser alice{*this};
  alice.enter("Alice");
  colon.received();
  alice.send(client_frame(ws_text, "PRIVMSG #lobby :bye")
             + client_frame(ws_close, "\x03\xe9") + client_frame(ws_text, "JOIN #more"));
  CHECK(colon.received() == "Alice: bye\nUser Alice left\n");
  CHECK(alice.frames() == std::vector{server_frame{ws_close, "\x03\xe9"}});
}

TEST_CASE_METHOD(chat_fixture, "a fault is told in IRC and in the close frame") {
  auto colon = enter(colon_format, "Carl");
  browser alice{*this};
  alice.enter("Alice");
  colon.received();
  auto expect_end = [&](unsigned code, const std::string& words) {
    auto frames = alice.frames();
    REQUIRE(frames.size() == 2);
    CHECK_THAT(frames[0].payload, StartsWith("ERROR :Closing link: ") && Contains(words));
    CHECK(code_in(frames[1]) == code);
    CHECK_THAT(frames[1].payload, EndsWith(words));
    CHECK(colon.received() == "User Alice left\n");
  };
  SECTION("no mask") {
    alice.send("\x81\x01x");
    expect_end(1002, "A WebSocket frame is not masked");
  }
  SECTION("no UTF-8") {
    alice.send(client_frame(ws_text, "PRIVMSG #lobby :\xff"));
    expect_end(1007, "A WebSocket text is not UTF-8");
  }
  SECTION("too long") {
    alice.send(client_frame(ws_text, std::string(8702, 'x')));
    expect_end(1009, "A WebSocket message is longer than 8701 bytes");
  }
  SECTION("QUIT is no fault") {
    alice.say("QUIT :done");
    auto frames = alice.frames();
    REQUIRE(frames.size() == 2);
    CHECK(code_in(frames[1]) == 1000);
  }
  SECTION("who is thrown out has to stay out") {
    caf::anon_send(alice.peer().actor(), disconnect_atom::value, "Killed");
    run();
    expect_end(1008, "Killed");
  }
  SECTION("the server may come back") {
    caf::anon_send(alice.peer().actor(), shutdown_atom::value, "The server ends");
    run();
    expect_end(1001, "The server ends");
  }
}

TEST_CASE_METHOD(chat_fixture, "a line that is too long for IRC is refused as in IRC") {
  browser alice{*this};
  alice.enter("Alice");
  alice.say("PRIVMSG #lobby :" + std::string(600, 'x'));
  CHECK_THAT(alice.heard(), Contains(" 417 Alice "));
  alice.say(std::string(8701, 'x'));
  CHECK_THAT(alice.heard(), Contains(" 417 Alice "));
  alice.say("PING x");
  CHECK_THAT(alice.heard(), Contains("PONG"));
}

TEST_CASE_METHOD(chat_fixture, "nothing is said before the client speaks") {
  browser alice{*this};
  CHECK(alice.frames().empty());
}
