#include "apps/client/outbox.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

const std::string quit = "QUIT :bye\r\n";

std::string line(size_t length) {
  return std::string(length - 2, 'x') + "\r\n";
}

// The token of the last PING in `wire`, empty if there is none.
std::string last_token(const std::string& wire) {
  auto at = wire.rfind("PING :");
  if (at == std::string::npos)
    return {};
  at += 6;
  return wire.substr(at, wire.find("\r\n", at) - at);
}

// A server that answers every PING. Returns all that it got but the PINGs.
std::string drain(outbox& out) {
  std::string got;
  for (auto wire = out.release(); !wire.empty(); wire = out.release()) {
    for (size_t at = 0; at < wire.size();) {
      auto end = wire.find("\r\n", at) + 2;
      auto one = wire.substr(at, end - at);
      if (one.substr(0, 6) == "PING :")
        CHECK(out.pong(one.substr(6, one.size() - 8)));
      else
        got += one;
      at = end;
    }
  }
  return got;
}

} // namespace

TEST_CASE("a few lines leave at once and unasked for") {
  outbox out;
  CHECK(out.empty());
  CHECK(out.release().empty());
  out.push("NICK a\r\nUSER a\r\n");
  CHECK_FALSE(out.empty());
  CHECK(out.release() == "NICK a\r\nUSER a\r\n");
  CHECK(out.empty());
}

TEST_CASE("no more is unanswered than the window holds") {
  outbox out;
  std::string all;
  for (int i = 0; i < 1000; ++i)
    all += line(100);
  out.push(all);
  auto wire = out.release();
  CHECK(wire.size() < outbox::window + 200);
  CHECK(out.release().empty());
  CHECK_FALSE(out.empty());
  CHECK(out.pong(last_token(wire)));
  CHECK_FALSE(out.release().empty());
}

TEST_CASE("no more lines are unanswered than a slow server handles in a minute") {
  outbox out;
  std::string all;
  for (int i = 0; i < 1000; ++i)
    all += line(10);
  out.push(all);
  auto wire = out.release();
  size_t fences = 0;
  for (auto at = wire.find("PING"); at != std::string::npos;
       at = wire.find("PING", at + 1))
    ++fences;
  CHECK(fences == outbox::window_lines / outbox::fence_lines);
  CHECK(wire.size() < outbox::window_lines * 10 + fences * 20);
  CHECK(out.pong("hubbub-1"));
  CHECK(out.release().size() >= outbox::fence_lines * 10);
}

TEST_CASE("everything comes out in order whatever the sizes of the lines") {
  for (size_t size : {2u, 3u, 100u, 511u, 512u}) {
    outbox out;
    std::string all;
    for (size_t i = 0; i < 100'000 / size; ++i)
      all += line(size);
    out.push(all);
    out.finish(quit, true);
    CHECK(drain(out) == all + quit);
    CHECK(out.finished());
  }
}

TEST_CASE("the answer to a later fence covers the earlier ones") {
  outbox out;
  std::string all;
  for (int i = 0; i < 100; ++i)
    all += line(outbox::fence_interval / 16);
  out.push(all);
  CHECK(last_token(out.release()) == "hubbub-2");
  CHECK(out.pong("hubbub-2"));
  CHECK_FALSE(out.pong("hubbub-1"));
  CHECK(out.release().size() > outbox::window);
}

TEST_CASE("somebody else's PONG is none of its business") {
  outbox out;
  out.push(line(3000));
  out.release();
  for (auto token : {"", "alive", "hubbub-", "hubbub-7", "hubbub-x", "HUBBUB-1"})
    CHECK_FALSE(out.pong(token));
  CHECK(out.pong("hubbub-1"));
  CHECK_FALSE(out.pong("hubbub-1"));
}

TEST_CASE("the last line waits for the answers when it shall") {
  outbox out;
  out.push("one\r\n");
  out.release();
  out.finish(quit, true);
  auto wire = out.release();
  CHECK(wire == "PING :hubbub-1\r\n");
  CHECK_FALSE(out.finished());
  CHECK(out.release().empty());
  CHECK(out.pong("hubbub-1"));
  CHECK(out.release() == quit);
  CHECK(out.finished());
  CHECK(out.release().empty());
}

TEST_CASE("the last line goes behind what waits when no answer is wanted") {
  outbox out;
  out.push("one\r\n");
  out.finish(quit, false);
  CHECK(out.release() == "one\r\n" + quit);
}

TEST_CASE("the last line goes at once when all the rest is dropped") {
  outbox out;
  for (int i = 0; i < 100; ++i)
    out.push(line(500));
  out.release();
  CHECK_FALSE(out.empty());
  out.discard();
  out.finish(quit, false);
  CHECK(out.release() == quit);
  out.push("too late\r\n");
  CHECK(out.release().empty());
}

TEST_CASE("one who has sent nothing has nothing to wait for") {
  outbox out;
  out.finish(quit, true);
  CHECK(out.release() == quit);
}

TEST_CASE("what is sent can be asked about before there is much of it") {
  outbox out;
  CHECK(out.ask().empty());
  out.push("one\r\n");
  out.release();
  CHECK(out.unasked());
  CHECK(out.ask() == "PING :hubbub-1\r\n");
  CHECK_FALSE(out.unasked());
  CHECK(out.ask().empty());
}

TEST_CASE(
  "what was not answered for when the connection broke is told and not sent again") {
  outbox out;
  out.push("one\r\ntwo\r\n");
  out.release();
  CHECK(out.pong(last_token(out.ask())));
  out.push("three\r\n");
  out.release();
  out.ask();
  out.push("four\r\n");
  out.release();
  CHECK(out.interrupt() == std::vector<std::string>{"three", "four"});
  CHECK(out.interrupt().empty());
  out.push("five\r\n");
  CHECK(out.release().empty());
  // Nor can an answer come to what was asked on the old connection.
  CHECK_FALSE(out.pong("hubbub-2"));
  out.open();
  CHECK(out.release() == "five\r\n");
}

TEST_CASE("what had not been sent when the connection broke is sent after") {
  outbox out;
  std::string all;
  for (int i = 0; i < 1000; ++i)
    all += std::to_string(i) + line(100);
  out.push(all);
  out.finish(quit, true);
  out.release();
  std::string lost;
  for (auto& x : out.interrupt())
    lost += x + "\r\n";
  CHECK_FALSE(lost.empty());
  out.open();
  CHECK(lost + drain(out) == all + quit);
}

TEST_CASE("what one says has a label where the server answers to that") {
  using strings = std::vector<std::string>;
  outbox out;
  out.label(true);
  out.push("PRIVMSG #a :one\r\nJOIN #b\r\nNOTICE Omar :two\r\n@x=1 PRIVMSG #a :raw\r\n");
  CHECK(out.release()
        == "@label=h1 PRIVMSG #a :one\r\nJOIN #b\r\n@label=h2 NOTICE Omar :two\r\n"
           "@x=1 PRIVMSG #a :raw\r\n");
  CHECK(out.settle("h1") == strings{"PRIVMSG #a :one"});
  CHECK(out.settle("h1")
        == strings{"PRIVMSG #a :one"}); // an answer may be of several lines
  for (auto other : {"", "h", "h0", "h3", "1", "hx", "h1x", "h-1", "H1",
                     "h99999999999999999999999999"})
    CHECK(out.settle(other).empty());
  SECTION("what was answered is not uncertain") {
    CHECK(out.interrupt()
          == strings{"JOIN #b", "NOTICE Omar :two", "@x=1 PRIVMSG #a :raw"});
    CHECK(out.settle("h2").empty());
    // The next server may not know what a label is.
    out.open();
    out.push("PRIVMSG #a :three\r\n");
    CHECK(out.release() == "PRIVMSG #a :three\r\n");
    out.label(true);
    out.push("PRIVMSG #a :four\r\n");
    CHECK(out.release() == "@label=h3 PRIVMSG #a :four\r\n");
  }
  SECTION("behind a fence nothing is left to be answered") {
    CHECK(out.pong(last_token(out.ask())));
    CHECK(out.settle("h2").empty());
    CHECK(out.interrupt().empty());
  }
}

TEST_CASE("labels change nothing about how much is under way") {
  outbox out;
  out.label(true);
  std::string all;
  for (int i = 0; i < 20'000; ++i)
    all += "PRIVMSG #lobby :line " + std::to_string(i) + "\r\n";
  out.push(all);
  size_t lines = 0;
  for (int fence = 1; lines < 20'000; ++fence) {
    auto wire = out.release();
    CHECK(wire.size() < outbox::window + 100);
    for (auto at = wire.find("PRIVMSG"); at != std::string::npos;
         at = wire.find("PRIVMSG", at + 1))
      ++lines;
    REQUIRE(out.pong("hubbub-" + std::to_string(fence)));
  }
  CHECK(out.empty());
}

TEST_CASE("a batch goes out at once, and is answered as one") {
  using strings = std::vector<std::string>;
  outbox out;
  out.label(true);
  out.batch(true);
  std::string rows;
  for (int i = 0; i < 60; ++i)
    rows += "@batch=hubbub1 PRIVMSG #a :row\r\n";
  auto whole = "BATCH +hubbub1 draft/multiline #a\r\n" + rows + "BATCH -hubbub1\r\n";
  // That of a batch with another name, which has the same beginning, is not its end.
  auto other = std::string{"BATCH -hubbub12\r\n"};
  SECTION("as it is") {
    out.push("PRIVMSG #a :first\r\n" + whole + "PRIVMSG #a :last\r\n");
    auto wire = out.release();
    CHECK(wire.find("@label=h1 PRIVMSG #a :first\r\n@label=h2 " + whole) == 0);
    CHECK(wire.find("last") == std::string::npos); // more than the window holds
    CHECK(out.settle("h2").size() == 62);
    CHECK(out.interrupt() == strings{"PRIVMSG #a :first"});
  }
  SECTION("or, where the server does not take it, as lines") {
    out.batch(false);
    out.label(false);
    auto blank = std::string{"@batch=hubbub1 PRIVMSG #a :\r\n"};
    out.push("BATCH +hubbub1 draft/multiline #a\r\n" + rows + blank
             + "BATCH -hubbub1\r\n");
    auto got = drain(out);
    CHECK(got.find("BATCH") == std::string::npos);
    CHECK(got.find("PRIVMSG #a :row\r\nPRIVMSG #a :row\r\n") == 0);
    CHECK(got.size() == 60 * std::string{"PRIVMSG #a :row\r\n"}.size());
  }
  SECTION("and one that does not end is no reason to wait") {
    out.push("BATCH +hubbub1 draft/multiline #a\r\n" + other);
    CHECK(out.release() == "@label=h1 BATCH +hubbub1 draft/multiline #a\r\n" + other);
  }
}
