#include <catch2/catch.hpp>

#include "net/irc/encode.hpp"
#include "net/plain/encode.hpp"
#include "net/wire_formats.hpp"
#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

event make_event(event_kind kind, std::string text) {
  event x;
  x.kind = kind;
  x.author = 1;
  x.who = make_user("Alice");
  x.text = std::move(text);
  return x;
}

std::string colon(const event_list& list, const event& x) {
  std::string out;
  encode_plain(out, colon_words, list, x);
  return out;
}

std::string bracket(const event_list& list, const event& x) {
  std::string out;
  encode_plain(out, bracket_words, list, x);
  return out;
}

std::string irc(const event_list& list, const event& x) {
  std::string out;
  encode_irc(out, list, x, 0);
  return out;
}

} // namespace

TEST_CASE("every event has its words in every wire format") {
  struct row {
    event_kind kind;
    const char* text;
    const char* colon;
    const char* bracket;
    const char* irc;
  };
  const row rows[] = {
    {event_kind::joined, "", "User Alice joined\n", "User Alice joined the chat\n",
     ":Alice!user@host JOIN #x\r\n"},
    {event_kind::parted, "", "User Alice left\n", "User Alice left the chat\n",
     ":Alice!user@host PART #x\r\n"},
    {event_kind::parted, "bye", "User Alice left\n", "User Alice left the chat\n",
     ":Alice!user@host PART #x :bye\r\n"},
    {event_kind::quit, "gone", "User Alice left\n", "User Alice left the chat\n",
     ":Alice!user@host QUIT :gone\r\n"},
    {event_kind::renamed, "Bob", "User Alice is now known as Bob\n",
     "User Alice is now known as Bob\n", ":Alice!user@host NICK Bob\r\n"},
    {event_kind::said, "hi all", "Alice: hi all\n", "[Alice]: hi all\n",
     ":Alice!user@host PRIVMSG #x :hi all\r\n"},
    {event_kind::acted, "waves", "* Alice waves\n", "* Alice waves\n",
     ":Alice!user@host PRIVMSG #x :\x01"
     "ACTION waves\x01\r\n"},
    {event_kind::noticed, "hm", "-Alice- hm\n", "-Alice- hm\n",
     ":Alice!user@host NOTICE #x :hm\r\n"},
    {event_kind::new_topic, "t", "** Alice changed the topic of #x to: t **\n",
     "** Alice changed the topic of #x to: t **\n", ":Alice!user@host TOPIC #x :t\r\n"},
    {event_kind::new_topic, "", "** Alice cleared the topic of #x **\n",
     "** Alice cleared the topic of #x **\n", ":Alice!user@host TOPIC #x :\r\n"},
  };
  event_list list{"#x", {}};
  for (auto& x : rows) {
    auto what = make_event(x.kind, x.text);
    CHECK(colon(list, what) == x.colon);
    CHECK(bracket(list, what) == x.bracket);
    CHECK(irc(list, what) == x.irc);
  }
}

TEST_CASE("a batch is encoded once, and its pieces lie side by side") {
  event_batch batch{event_list{
    "#x", {make_event(event_kind::said, "one"), make_event(event_kind::said, "two")}}};
  auto& first = colon_format.encode(batch, 0);
  CHECK(first.bytes() == "Alice: one\nAlice: two\n");
  CHECK(first.offset(0) == 0);
  CHECK(first.offset(1) == 11);
  CHECK(first.offset(2) == 22);
  CHECK(first.may_concern(1));
  CHECK_FALSE(first.may_concern(2));
  auto bytes = first.bytes().data();
  CHECK(colon_format.encode(batch, 0).bytes().data() == bytes);
  event_batch equal{*batch};
  CHECK(colon_format.encode(equal, 0).bytes() == "Alice: one\nAlice: two\n");
}

TEST_CASE("bytes that somebody still sends are not overwritten by the next batch") {
  event_batch one{event_list{"#x", {make_event(event_kind::said, "one")}}};
  event_batch two{event_list{"#x", {make_event(event_kind::said, "two")}}};
  auto slow = colon_format.encode(one, 0).slice(0, 1);
  CHECK(colon_format.encode(two, 0).slice(0, 1).view() == "Alice: two\n");
  CHECK(slow.view() == "Alice: one\n");
  // Nobody holds these: their memory serves again.
  auto memory = colon_format.encode(two, 0).bytes().data();
  CHECK(colon_format.encode(one, 0).bytes().data() == memory);
}

TEST_CASE("no text breaks an IRC line or grows beyond 512 bytes") {
  event_list list{"#" + std::string(63, 'r'), {}};
  for (auto kind : {event_kind::parted, event_kind::quit, event_kind::said,
                    event_kind::acted, event_kind::noticed, event_kind::new_topic}) {
    auto out = irc(list, make_event(kind, std::string(4096, 'x')));
    size_t begin = 0;
    while (begin < out.size()) {
      auto end = out.find("\r\n", begin);
      REQUIRE(end != std::string::npos);
      CHECK(end + 2 - begin <= 512);
      begin = end + 2;
    }
  }
}
