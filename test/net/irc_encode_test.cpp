#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "actors/modes.hpp"
#include "actors/names.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/server_time.hpp"
#include "net/irc/capabilities.hpp"
#include "net/irc/encode.hpp"
#include "net/wire_formats.hpp"
#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;
namespace cap = irc::cap;

namespace {

constexpr auto all_variants = irc::cap::variants;

/// Something Alice did at a fixed time.
event make_event(event_kind kind, std::string text = {}) {
  event x;
  x.kind = kind;
  x.author = 1;
  x.who = make_user("Alice");
  x.text = std::move(text);
  x.time = 1'000; // milliseconds
  x.subjects = {{make_user("Bob")}};
  x.id = 33;
  return x;
}

std::string encoded(const event_list& list, irc::capabilities variant) {
  std::string out;
  for (auto& x : list.events)
    encode_irc(out, list, x, static_cast<format_variant>(variant));
  return out;
}

const std::string time_tag = "time=1970-01-01T00:00:01.000Z";
const std::string id_tag = "msgid=0000000000011";
const std::string source = ":Alice!user@host ";

} // namespace

TEST_CASE("each capability changes what it is for, and nothing else") {
  struct row {
    event_kind kind;
    const char* text;
    irc::capabilities with;
    std::string shown;   // with that capability
    std::string usually; // with none, and with all others that make no tags
  };
  const row rows[] = {
    {event_kind::joined, "", cap::extended_join, "JOIN #x * :Real Name\r\n",
     "JOIN #x\r\n"},
    {event_kind::went_away, "gone", cap::away_notify, "AWAY :gone\r\n", ""},
    {event_kind::went_away, "", cap::away_notify, "AWAY\r\n", ""},
    {event_kind::new_realname, "A", cap::setname, "SETNAME :A\r\n", ""},
    {event_kind::new_host, "user new.host", cap::chghost, "CHGHOST user new.host\r\n",
     ""},
    {event_kind::invited, "#x", cap::invite_notify, "INVITE Bob #x\r\n", ""},
    {event_kind::said, "hi", cap::extended_join, "PRIVMSG #x :hi\r\n",
     "PRIVMSG #x :hi\r\n"},
    {event_kind::refreshed, "", cap::setname, "", ""},
  };
  for (auto& x : rows) {
    auto what = make_event(x.kind, x.text);
    event_list list{"#x", {what}};
    for (irc::capabilities variant = 0; variant <= all_variants; ++variant) {
      if ((variant & (cap::message_tags | cap::server_time)) != 0)
        continue;
      auto& wanted = (variant & x.with) != 0 ? x.shown : x.usually;
      CHECK(encoded(list, variant) == (wanted.empty() ? "" : source + wanted));
    }
  }
}

TEST_CASE(
  "tags come with the capability they belong to, the server's before a client's") {
  auto what = make_event(event_kind::said, "hi");
  what.tags = "+a=b;+c";
  event_list list{"#x", {what}};
  const std::string line = source + "PRIVMSG #x :hi\r\n";
  struct row {
    irc::capabilities variant;
    std::string tags;
  };
  const row rows[] = {
    {0, ""},
    {all_variants & ~cap::server_time & ~cap::message_tags, ""},
    {cap::server_time, "@" + time_tag + " "},
    {cap::message_tags, "@" + id_tag + ";+a=b;+c "},
    {cap::server_time | cap::message_tags, "@" + time_tag + ";" + id_tag + ";+a=b;+c "},
    {all_variants, "@" + time_tag + ";" + id_tag + ";+a=b;+c "},
  };
  for (auto& x : rows)
    CHECK(encoded(list, x.variant) == x.tags + line);
  auto robot = *what.who;
  robot.modes = user_mode::bot;
  list.events[0].who = user_ptr{robot};
  CHECK(encoded(list, cap::message_tags) == "@" + id_tag + ";bot;+a=b;+c " + line);
  CHECK(encoded(list, cap::server_time) == "@" + time_tag + " " + line);
}

TEST_CASE("of all messages about one event only the first has its msgid") {
  auto what = make_event(event_kind::joined);
  auto away = *what.who;
  away.away = "gone";
  what.who = user_ptr{away};
  CHECK(encoded({"#x", {what}}, cap::message_tags | cap::away_notify)
        == "@" + id_tag + " " + source + "JOIN #x\r\n" + source + "AWAY :gone\r\n");
  CHECK(encoded({"#x", {make_event(event_kind::said, std::string(600, 'x'))}},
                cap::message_tags)
          .find("\r\n" + source)
        != std::string::npos);
}

TEST_CASE("a message of nothing but tags is only for those who see tags") {
  event_list list{"#x", {make_event(event_kind::tagged)}};
  for (irc::capabilities variant = 0; variant <= all_variants; ++variant)
    CHECK(encoded(list, variant).empty() == ((variant & cap::message_tags) == 0));
}

TEST_CASE("with all capabilities every event is one line, or none") {
  for (auto kind :
       {event_kind::joined, event_kind::parted, event_kind::quit, event_kind::kicked,
        event_kind::renamed, event_kind::said, event_kind::acted, event_kind::noticed,
        event_kind::tagged, event_kind::new_topic, event_kind::mode_changed,
        event_kind::invited, event_kind::went_away, event_kind::new_realname,
        event_kind::new_host, event_kind::wallops}) {
    auto what = make_event(kind, "text");
    auto line = encoded({"#x", {what}}, all_variants);
    CHECK(line.find("@" + time_tag + ";" + id_tag + " " + source) == 0);
    CHECK(line.find("\r\n") == line.size() - 2);
  }
  CHECK(encoded({"#x", {make_event(event_kind::refreshed)}}, all_variants).empty());
}

TEST_CASE("who an author is to see itself is the same in every variant") {
  struct row {
    event_kind kind;
    author_view view;
  };
  const row rows[] = {
    {event_kind::joined, author_view::never},
    {event_kind::parted, author_view::always},
    {event_kind::quit, author_view::never},
    {event_kind::kicked, author_view::always},
    {event_kind::renamed, author_view::never},
    {event_kind::said, author_view::echo},
    {event_kind::acted, author_view::echo},
    {event_kind::noticed, author_view::echo},
    {event_kind::tagged, author_view::echo},
    {event_kind::new_topic, author_view::always},
    {event_kind::mode_changed, author_view::always},
    {event_kind::invited, author_view::never},
    {event_kind::went_away, author_view::never},
    {event_kind::new_realname, author_view::never},
    {event_kind::new_host, author_view::never},
    {event_kind::wallops, author_view::never},
  };
  for (auto& x : rows)
    for (irc::capabilities variant = 0; variant <= all_variants; ++variant) {
      std::string out;
      CHECK(encode_irc(out, {"#x", {}}, make_event(x.kind, "t"),
                       static_cast<format_variant>(variant))
            == x.view);
    }
}

TEST_CASE("a batch is encoded once per variant, however many want it") {
  event_batch batch{event_list{"#x", {make_event(event_kind::said, "hi")}}};
  std::set<const char*> buffers;
  for (auto round = 0; round < 3; ++round)
    for (irc::capabilities variant = 0; variant <= all_variants; ++variant)
      buffers.insert(
        irc_format.encode(batch, static_cast<format_variant>(variant)).bytes().data());
  CHECK(buffers.size() == all_variants + 1);
  auto& plain = irc_format.encode(batch, 0);
  CHECK(plain.bytes() == source + "PRIVMSG #x :hi\r\n");
  // What is not the same value is encoded anew.
  event_batch next{event_list{"#x", {make_event(event_kind::said, "ho")}}};
  CHECK(irc_format.encode(next, 0).bytes() == source + "PRIVMSG #x :ho\r\n");
  CHECK(irc_format.encode(batch, 0).bytes() == source + "PRIVMSG #x :hi\r\n");
}

TEST_CASE("a long text comes in pieces that fit, the first one with its number") {
  event_list list{"#x", {make_event(event_kind::said, std::string(1000, 'x'))}};
  auto out = encoded(list, cap::message_tags);
  size_t letters = 0;
  size_t lines = 0;
  for (size_t begin = 0; begin < out.size();) {
    auto end = out.find("\r\n", begin) + 2;
    auto line = out.substr(begin, end - begin);
    CHECK((line.find(id_tag) != std::string::npos) == (lines == 0));
    CHECK(end - begin - (lines == 0 ? id_tag.size() + 2 : 0) <= 512);
    letters += static_cast<size_t>(std::count(line.begin(), line.end(), 'x')) - 1; // "#x"
    ++lines;
    begin = end;
  }
  CHECK(letters == 1000);
  CHECK(lines == 3);
}

TEST_CASE("what fits a line is known to the byte") {
  auto text = std::string(room_for_text(source.size() - 2, "PRIVMSG", 2), 'x');
  auto out = encoded({"#x", {make_event(event_kind::said, text)}}, 0);
  CHECK(out.size() == irc_line_limit);
  out = encoded({"#x", {make_event(event_kind::said, text + "x")}}, 0);
  CHECK(std::count(out.begin(), out.end(), '\n') == 2);
  // No piece ends within a character.
  auto wide = std::string(text.size() + 1, 'x') + "\xC3\xA9";
  out = encoded({"#x", {make_event(event_kind::new_topic, wide)}}, 0);
  CHECK(out.find('\xC3') == std::string::npos);
}

TEST_CASE("times are written with milliseconds, in UTC") {
  struct row {
    int64_t time;
    const char* text;
  };
  const row rows[] = {{0, "1970-01-01T00:00:00.000Z"},
                      {1'234, "1970-01-01T00:00:01.234Z"},
                      {1'769'903'999'007, "2026-01-31T23:59:59.007Z"}};
  for (auto& x : rows) {
    std::string out;
    append_server_time(out, x.time);
    CHECK(out == x.text);
  }
}

TEST_CASE("a long text does not grow by more than is reckoned with") {
  // limits.send-queue must hold it.
  event_list list{"#" + std::string(62, 'r'), {make_event(event_kind::acted)}};
  auto& what = list.events.front();
  what.who = user_ptr{user{std::string(max_nick_length, 'n'), std::string(10, 'u'),
                           std::string(63, 'h'), "Real Name"}};
  what.to_ranks = rank_signs[0].bit;
  for (auto word : {1000, 170, 160, 150, 140, 100, 10}) {
    CAPTURE(word);
    what.text.clear();
    while (what.text.size() < 16'384)
      what.text += std::string(static_cast<size_t>(word), 'x') + ' ';
    for (unsigned variant = 0; variant <= all_variants; ++variant)
      REQUIRE(encoded(list, variant).size() < longest_growth * what.text.size());
  }
}
