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
    CHECK(past.entered("#dev").empty());
    past.offer(true);
  }

  /// What a batch of these lines brings: its texts.
  std::string batch(const std::vector<std::string>& lines) {
    CHECK(!past.batch(message(":s BATCH +h chathistory #dev")));
    for (auto& x : lines)
      CHECK(past.keeps(message("@batch=h;" + x)));
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

TEST_CASE_METHOD(fixture, "who enters a room asks for its last messages, once each") {
  CHECK(past.entered("#dev") == "CHATHISTORY LATEST #dev * 50\r\n");
  // This one comes live before the answer, which has it as well.
  CHECK(!past.keeps(message("@msgid=2 :a!a@a PRIVMSG #dev :two")));
  CHECK(batch({"msgid=1 :a!a@a PRIVMSG #dev :one", "msgid=2 :a!a@a PRIVMSG #dev :two",
               "msgid=3 :a!a@a JOIN #dev"})
        == "one ");
  CHECK(last.room == "#dev");
  CHECK(!last.missed);
}

TEST_CASE_METHOD(fixture, "who comes back asks for what came since") {
  past.entered("#dev");
  batch({"msgid=1 :a!a@a PRIVMSG #dev :one"});
  past.keeps(message("@msgid=2 :a!a@a PRIVMSG #DEV :two"));
  past.begin();
  CHECK_FALSE(past.offered());
  past.offer(false);
  CHECK_FALSE(past.can_search());
  CHECK(past.entered("#dev") == "CHATHISTORY LATEST #dev msgid=2 50\r\n");
  CHECK(batch({"msgid=3 :a!a@a PRIVMSG #dev :three"}) == "three ");
  CHECK(last.missed);
}

TEST_CASE_METHOD(fixture, "what somebody asks for is shown though it was seen") {
  past.keeps(message("@msgid=1 :a!a@a PRIVMSG #dev :one"));
  CHECK(past.ask("#dev", 5) == "CHATHISTORY LATEST #dev * 5\r\n");
  CHECK(batch({"msgid=1 :a!a@a PRIVMSG #dev :one"}) == "one ");
  CHECK(last.wanted);
  CHECK(past.search("#dev", "two words; three")
        == "SEARCH in=#dev;text=two\\swords\\:\\sthree\r\n");
}

TEST_CASE_METHOD(fixture,
                 "batches of other kinds, and those nobody asked for, are left alone") {
  CHECK(!past.batch(message(":s BATCH +x netjoin a b")));
  CHECK(!past.keeps(message("@batch=x :a!a@a JOIN #dev")));
  CHECK(!past.batch(message(":s BATCH +h chathistory #dev")));
  CHECK(!past.keeps(message("@batch=h;msgid=1 :a!a@a PRIVMSG #dev :one")));
  CHECK(!past.batch(message(":s BATCH -h")));
  CHECK(!past.batch(message(":s BATCH")));
}
