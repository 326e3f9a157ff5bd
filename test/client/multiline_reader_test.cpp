#include "apps/client/multiline_reader.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

namespace {

std::optional<server_message> after(multiline_reader& reader, const std::string& line) {
  server_message m;
  REQUIRE(read_server_message(line, m));
  return reader.take(m);
}

} // namespace

TEST_CASE("a batch of lines is one message") {
  multiline_reader reader;
  CHECK_FALSE(after(reader, "@msgid=7;account=Omar;batch=q :Omar!o@h BATCH +x "
                            "draft/multiline #lobby"));
  CHECK_FALSE(after(reader, "@batch=x :Omar!o@h PRIVMSG #lobby :one"));
  CHECK(after(reader, ":Sarah!s@h PRIVMSG #lobby :meanwhile")); // as it came
  CHECK_FALSE(after(reader, "@batch=x :Omar!o@h PRIVMSG #lobby :"));
  CHECK_FALSE(after(reader, "@batch=x :Omar!o@h PRIVMSG #lobby :two"));
  CHECK_FALSE(after(
    reader, "@batch=x;draft/multiline-concat :Omar!o@h PRIVMSG #lobby : and a half"));
  CHECK_FALSE(after(reader, "@batch=x :s 301 Alice Omar :tea"));
  auto whole = after(reader, ":Omar!o@h BATCH -x");
  REQUIRE(whole);
  CHECK(whole->command == "PRIVMSG");
  CHECK(whole->source == "Omar!o@h");
  CHECK(whole->params == std::vector<std::string>{"#lobby", "one\n\ntwo and a half"});
  CHECK(whole->msgid == "7");
  CHECK(whole->account == "Omar");
  CHECK(whole->batch == "q");
  // And that is all.
  CHECK(after(reader, ":Omar!o@h BATCH -x"));
  CHECK(after(reader, "@batch=x :Omar!o@h PRIVMSG #lobby :late"));
}

TEST_CASE("other batches are passed on") {
  multiline_reader reader;
  for (auto line : {"BATCH +x chathistory #lobby", "@batch=x :a!b@c PRIVMSG #lobby :old",
                    "BATCH -x", "BATCH", "BATCH +", "BATCH +y draft/multiline"}) {
    CAPTURE(line);
    CHECK(after(reader, line));
  }
}

TEST_CASE("a source may stand on the lines alone, and nothing may be in a batch") {
  multiline_reader reader;
  CHECK_FALSE(after(reader, "BATCH +x draft/multiline Alice"));
  CHECK_FALSE(after(reader, "@batch=x :Omar!o@h NOTICE Alice :one"));
  auto whole = after(reader, "BATCH -x");
  REQUIRE(whole);
  CHECK(whole->source == "Omar!o@h");
  CHECK(whole->command == "NOTICE");
  CHECK_FALSE(after(reader, "BATCH +y draft/multiline Alice"));
  CHECK_FALSE(after(reader, "BATCH -y"));
}

TEST_CASE("batches that a hostile server never ends take little memory") {
  multiline_reader reader;
  for (int i = 0; i < 100; ++i)
    after(reader, "BATCH +" + std::to_string(i) + " draft/multiline #lobby");
  for (int i = 0; i < 1000; ++i)
    CHECK_FALSE(
      after(reader, "@batch=3 :a!b@c PRIVMSG #lobby :" + std::string(400, 'x')));
  auto whole = after(reader, "BATCH -3");
  REQUIRE(whole);
  CHECK(whole->param(1).size() <= multiline_reader::most_bytes);
  CHECK(after(reader, "@batch=50 :a!b@c PRIVMSG #lobby :x"));
  reader.begin();
  CHECK(after(reader, "@batch=4 :a!b@c PRIVMSG #lobby :x"));
}
