#include "apps/client/catch_up.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

namespace {

server_message message(const std::string& line) {
  server_message result;
  REQUIRE(read_server_message(line, result));
  return result;
}

/// A client whose server keeps what was said.
struct fixture {
  catch_up past{50};

  fixture() {
    past.begin();
    past.negotiate(message(":s CAP * LS :batch draft/chathistory message-tags "
                           "server-time soju.im/search"));
    past.negotiate(message(":s CAP * ACK :batch draft/chathistory message-tags "
                           "server-time soju.im/search"));
  }

  /// What a batch of these lines brings: its texts.
  std::string batch(const std::vector<std::string>& lines) {
    CHECK(!past.batch(message(":s BATCH +h chathistory #dev")));
    for (auto& x : lines)
      CHECK(past.take(message("@batch=h;" + x)));
    auto found = past.batch(message(":s BATCH -h"));
    REQUIRE(found);
    last = *found;
    std::string result;
    for (auto& x : found->messages)
      result += x.param(1) + ' ';
    return result;
  }

  past_talk last;
};

} // namespace

TEST_CASE("only what the past needs is asked for, and only where there is one") {
  const struct {
    std::string line;
    std::string answer;
  } rows[] = {
    {":s CAP * LS :multi-prefix sasl=PLAIN", "CAP END\r\n"},
    {":s CAP * LS :batch draft/chathistory server-time", "CAP END\r\n"},
    {":s CAP * LS * :batch server-time", ""},
    {":s CAP * LS :draft/chathistory message-tags sts=port=6697",
     "CAP REQ :batch server-time draft/chathistory message-tags\r\n"},
    {":s CAP * NAK :batch", "CAP END\r\n"},
    {":s CAP * ACK :batch draft/chathistory", "CAP END\r\n"},
    {":s CAP x NEW :something", ""},
    {":s CAP", ""},
  };
  catch_up past{50};
  CHECK(past.begin() == "CAP LS 302\r\n");
  for (auto& x : rows) {
    INFO(x.line);
    CHECK(past.negotiate(message(x.line)) == x.answer);
    if (x.answer == "CAP END\r\n" && x.line.find("LS") != std::string::npos)
      past.begin();
  }
  CHECK(past.offered());
}

TEST_CASE("who wants nothing asks for nothing") {
  catch_up past{0};
  CHECK(past.begin().empty());
  CHECK(past.negotiate(message(":s CAP * LS :batch")).empty());
  CHECK(past.entered("#dev").empty());
}

TEST_CASE_METHOD(fixture, "who enters a room asks for its last messages, once each") {
  CHECK(past.entered("#dev") == "CHATHISTORY LATEST #dev * 50\r\n");
  // This one comes live before the answer, which has it as well.
  CHECK(!past.take(message("@msgid=2 :a!a@a PRIVMSG #dev :two")));
  CHECK(batch({"msgid=1 :a!a@a PRIVMSG #dev :one", "msgid=2 :a!a@a PRIVMSG #dev :two",
               "msgid=3 :a!a@a JOIN #dev"})
        == "one ");
  CHECK(last.room == "#dev");
  CHECK(!last.missed);
}

TEST_CASE_METHOD(fixture, "who comes back asks for what came since") {
  past.entered("#dev");
  batch({"msgid=1 :a!a@a PRIVMSG #dev :one"});
  past.take(message("@msgid=2 :a!a@a PRIVMSG #DEV :two"));
  past.begin();
  past.negotiate(message(":s CAP * ACK :batch draft/chathistory"));
  CHECK(past.entered("#dev") == "CHATHISTORY LATEST #dev msgid=2 50\r\n");
  CHECK(batch({"msgid=3 :a!a@a PRIVMSG #dev :three"}) == "three ");
  CHECK(last.missed);
}

TEST_CASE_METHOD(fixture, "what somebody asks for is shown though it was seen") {
  past.take(message("@msgid=1 :a!a@a PRIVMSG #dev :one"));
  CHECK(past.ask("#dev", 5) == "CHATHISTORY LATEST #dev * 5\r\n");
  CHECK(batch({"msgid=1 :a!a@a PRIVMSG #dev :one"}) == "one ");
  CHECK(last.wanted);
  CHECK(past.search("#dev", "two words; three")
        == "SEARCH in=#dev;text=two\\swords\\:\\sthree\r\n");
}

TEST_CASE_METHOD(fixture,
                 "batches of other kinds, and those nobody asked for, are left alone") {
  CHECK(!past.batch(message(":s BATCH +x netjoin a b")));
  CHECK(!past.take(message("@batch=x :a!a@a JOIN #dev")));
  CHECK(!past.batch(message(":s BATCH +h chathistory #dev")));
  CHECK(!past.take(message("@batch=h;msgid=1 :a!a@a PRIVMSG #dev :one")));
  CHECK(!past.batch(message(":s BATCH -h")));
  CHECK(!past.batch(message(":s BATCH")));
}
