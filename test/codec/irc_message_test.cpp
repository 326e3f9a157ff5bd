#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"
#include "net/framing/line_framer.hpp"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

using namespace hubbub;
using namespace std::string_literals;

namespace {

using strings = std::vector<std::string>;

strings params_of(const irc_message& msg) {
  return {msg.params.begin(), msg.params.begin() + static_cast<long>(msg.num_params)};
}

std::string write(std::string_view source, std::string_view command,
                  const strings& params) {
  std::string out;
  switch (params.size()) {
    case 0:
      append_irc_message(out, source, command, {});
      break;
    case 1:
      append_irc_message(out, source, command, {params[0]});
      break;
    case 2:
      append_irc_message(out, source, command, {params[0], params[1]});
      break;
    default:
      append_irc_message(out, source, command, {params[0], params[1], params[2]});
  }
  return out;
}

struct row {
  std::string line;
  std::string tags, source, command;
  strings params;
};

const std::vector<row> table = {
  {"QUIT", "", "", "QUIT", {}},
  {"quit", "", "", "quit", {}}, // as sent: whoever looks it up ignores case
  {"001 alice :Welcome", "", "", "001", {"alice", "Welcome"}},
  {"NICK alice", "", "", "NICK", {"alice"}},
  {"USER alice 0 * :Alice Liddell", "", "", "USER", {"alice", "0", "*", "Alice Liddell"}},
  {"PRIVMSG #lobby :hello there", "", "", "PRIVMSG", {"#lobby", "hello there"}},
  {"PRIVMSG #lobby hello", "", "", "PRIVMSG", {"#lobby", "hello"}},
  {"PRIVMSG #lobby hello there", "", "", "PRIVMSG", {"#lobby", "hello", "there"}},
  // What follows " :" is taken as it is.
  {"PRIVMSG #lobby :", "", "", "PRIVMSG", {"#lobby", ""}},
  {"PRIVMSG #lobby ::)", "", "", "PRIVMSG", {"#lobby", ":)"}},
  {"PRIVMSG #lobby : two  spaces ", "", "", "PRIVMSG", {"#lobby", " two  spaces "}},
  {"PRIVMSG #lobby :a :b", "", "", "PRIVMSG", {"#lobby", "a :b"}},
  {"TOPIC #lobby :", "", "", "TOPIC", {"#lobby", ""}},
  // A colon elsewhere in a parameter is a colon.
  {"MODE a:b c:", "", "", "MODE", {"a:b", "c:"}},
  // Repeated spaces count as one.
  {"  JOIN   #a    key  ", "", "", "JOIN", {"#a", "key"}},
  {"QUIT ", "", "", "QUIT", {}},
  {"PING  :x", "", "", "PING", {"x"}},
  // Source.
  {":alice!al@host PRIVMSG #lobby :hi", "", "alice!al@host", "PRIVMSG", {"#lobby", "hi"}},
  {":hubbub 366 a #b :End of NAMES", "", "hubbub", "366", {"a", "#b", "End of NAMES"}},
  {":alice   QUIT", "", "alice", "QUIT", {}},
  {": PING x", "", "", "PING", {"x"}},
  // Tags (IRCv3 message-tags).
  {"@time=2020-01-01T00:00:00.000Z PING x",
   "time=2020-01-01T00:00:00.000Z",
   "",
   "PING",
   {"x"}},
  {"@a=b;c :alice!al@host NICK bob", "a=b;c", "alice!al@host", "NICK", {"bob"}},
  {"@a=b   :alice   NICK   bob", "a=b", "alice", "NICK", {"bob"}},
  {"@ PING x", "", "", "PING", {"x"}},
  // Fourteen parameters, then the rest of the line (RFC 2812 2.3.1).
  {"A 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
   "",
   "",
   "A",
   {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"}},
  {"A 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 :17",
   "",
   "",
   "A",
   {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14",
    "15 16 :17"}},
  {"A 1 2 3 4 5 6 7 8 9 10 11 12 13 14 :15 16",
   "",
   "",
   "A",
   {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15 16"}},
  // Nothing but a command, in any state of dress.
  {":alice QUIT ", "", "alice", "QUIT", {}},
  {":alice QUIT   ", "", "alice", "QUIT", {}},
  {":alice QUIT :", "", "alice", "QUIT", {""}},
  {"@a QUIT", "a", "", "QUIT", {}},
  {"  @a  :b  QUIT", "a", "b", "QUIT", {}},
  {"Cap ls 302", "", "", "Cap", {"ls", "302"}},
  {"privmsg #LOBBY :Hi", "", "", "privmsg", {"#LOBBY", "Hi"}},
  // Middle and trailing parameters, with and without colon, mean the same.
  {":alice MODE #lobby +o bob", "", "alice", "MODE", {"#lobby", "+o", "bob"}},
  {":alice MODE #lobby +o :bob", "", "alice", "MODE", {"#lobby", "+o", "bob"}},
  {"MODE #lobby  +ov   bob    :carol", "", "", "MODE", {"#lobby", "+ov", "bob", "carol"}},
  {"USER a 0 * :", "", "", "USER", {"a", "0", "*", ""}},
  {"A b c  d   ", "", "", "A", {"b", "c", "d"}},
  {"A b :  ", "", "", "A", {"b", "  "}},
  {"A b : c  d  ", "", "", "A", {"b", " c  d  "}},
  {"A b ::", "", "", "A", {"b", ":"}},
  {"A : :", "", "", "A", {" :"}},
  {"A :b", "", "", "A", {"b"}},
  {"A b:c :d", "", "", "A", {"b:c", "d"}},
  // A double space before a numeric's parameter, as some servers send it.
  {":irc.example 432  bob@ :Bad nick", "", "irc.example", "432", {"bob@", "Bad nick"}},
  // A tab is no separator.
  {"A b\tc d", "", "", "A", {"b\tc", "d"}},
  {":a\tb!c@d PRIVMSG x :y", "", "a\tb!c@d", "PRIVMSG", {"x", "y"}},
  // Sources hold what they like, colours included.
  {":a!b@c\x03"
   "5d\x03 A",
   "",
   "a!b@c\x03"
   "5d\x03",
   "A",
   {}},
  {":a!b@::1 A x", "", "a!b@::1", "A", {"x"}},
  {":a!b@c/d/e A", "", "a!b@c/d/e", "A", {}},
  // Tags are handed on raw: empty values, vendors, escapes.
  {"@a=1;b;ex.org/c=2;d/e= A", "a=1;b;ex.org/c=2;d/e=", "", "A", {}},
  {"@a=\\\\;b=\\:\\s\\r\\n :src A :x", "a=\\\\;b=\\:\\s\\r\\n", "src", "A", {"x"}},
  {"@+a=:b;;=x A", "+a=:b;;=x", "", "A", {}},
  {"@a=é A", "a=é", "", "A", {}},
  // Not tags: in front of nothing but the first word.
  {"A @a=b c", "", "", "A", {"@a=b", "c"}},
  {":a A :@b", "", "a", "A", {"@b"}},
  // A full set of parameters after tags and source; an empty fifteenth.
  {"@t :s A 1 2 3 4 5 6 7 8 9 10 11 12 13 14 :",
   "t",
   "s",
   "A",
   {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", ""}},
  {"A 1 2 3 4 5 6 7 8 9 10 11 12 13 14  ",
   "",
   "",
   "A",
   {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"}},
  {"A 1 2 3 4 5 6 7 8 9 10 11 12 13 14   15  16 ",
   "",
   "",
   "A",
   {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14",
    "15  16 "}},
  // Text is not looked into here.
  {"PRIVMSG #a :\x01"
   "ACTION waves\x01",
   "",
   "",
   "PRIVMSG",
   {"#a", "\x01"
          "ACTION waves\x01"}},
  {"PRIVMSG #café :\xff\x1b", "", "", "PRIVMSG", {"#café", "\xff\x1b"}},
};

void check_row(std::string_view line, const row& expected) {
  irc_message msg;
  REQUIRE(parse_irc_message(line, msg) == irc_parse_result::message);
  CHECK(msg.tags == expected.tags);
  CHECK(msg.source == expected.source);
  CHECK(msg.command == expected.command);
  CHECK(params_of(msg) == expected.params);
}

} // namespace

TEST_CASE("IRC lines are taken apart") {
  for (auto& expected : table) {
    CAPTURE(expected.line);
    check_row(expected.line, expected);
  }
}

TEST_CASE("IRC lines that arrive byte by byte are taken apart the same") {
  line_framer framer{irc_line_limit};
  for (auto& expected : table) {
    CAPTURE(expected.line);
    for (auto c : expected.line + "\r\n") {
      CHECK(framer.peek().kind == line_framer::status::incomplete);
      framer.feed({&c, 1});
      if (c != '\n')
        framer.settle();
    }
    auto [kind, text] = framer.peek();
    REQUIRE(kind == line_framer::status::line);
    check_row(text, expected);
    framer.pop();
    framer.settle();
  }
}

TEST_CASE("lines of nothing but spaces are empty") {
  for (std::string line : {"", " ", "     "}) {
    irc_message msg;
    CHECK(parse_irc_message(line, msg) == irc_parse_result::empty);
  }
}

TEST_CASE("lines without a proper command are malformed") {
  const strings lines = {
    ":",          ":alice",       ":alice ",   "@",          "@tag",     "@tag ",
    "@tag :al",   "@tag :al ",    ":alice :x", "PRIV-MSG x", "JOIN: #a", "#lobby",
    "/join #a",   "\x1b[0m",      "\xff\xfb",  "JOI\0N"s,    "\0"s,      "PING\rx",
    "\rQUIT",     "QUIT\r",       "Ä x",       "GET\t/",     "QUIT\tx",  ":a @tag CMD",
    "@a @b PING", "\x01QUIT\x01", "?",         "()",         "QUIT!",
  };
  for (auto& line : lines) {
    CAPTURE(line);
    irc_message msg;
    CHECK(parse_irc_message(line, msg) == irc_parse_result::malformed);
  }
}

TEST_CASE("a message that is parsed into anew keeps nothing of the one before") {
  irc_message msg;
  parse_irc_message("@t :s CMD a b c", msg);
  parse_irc_message("PING", msg);
  CHECK(msg.tags.empty());
  CHECK(msg.source.empty());
  CHECK(msg.num_params == 0);
  CHECK(msg.param(0).empty());
}

TEST_CASE("a parameter that is not there is empty") {
  irc_message msg;
  parse_irc_message("JOIN #a", msg);
  CHECK(msg.param(0) == "#a");
  CHECK(msg.param(1).empty());
  CHECK(msg.param(14).empty());
  CHECK(msg.param(15).empty());
}

TEST_CASE("the nick of a source is what stands before the exclamation mark") {
  const std::vector<std::pair<std::string, std::string>> sources = {
    {":alice!al@host A", "alice"}, {":hub.bub A", "hub.bub"}, {":!x A", ""}, {"A", ""}};
  for (auto& [line, nick] : sources) {
    irc_message msg;
    parse_irc_message(line, msg);
    CHECK(msg.source_nick() == nick);
  }
}

TEST_CASE("IRC messages are written with a colon only where one is needed") {
  struct written {
    std::string source, command;
    strings params;
    std::string line;
  };
  const std::vector<written> rows = {
    {"", "QUIT", {}, "QUIT\r\n"},
    {"hubbub", "PONG", {"hubbub", "x"}, ":hubbub PONG hubbub x\r\n"},
    {"", "PING", {"x"}, "PING x\r\n"},
    {"a!b@c", "PRIVMSG", {"#d", "hi"}, ":a!b@c PRIVMSG #d hi\r\n"},
    {"a!b@c", "PRIVMSG", {"#d", "hi there"}, ":a!b@c PRIVMSG #d :hi there\r\n"},
    {"a!b@c", "PRIVMSG", {"#d", ":)"}, ":a!b@c PRIVMSG #d ::)\r\n"},
    {"a!b@c", "PRIVMSG", {"#d", " "}, ":a!b@c PRIVMSG #d : \r\n"},
    {"a!b@c", "TOPIC", {"#d", ""}, ":a!b@c TOPIC #d :\r\n"},
    {"", "CAP", {"*", "LS", ""}, "CAP * LS :\r\n"},
    {"", "X", {"a:b"}, "X a:b\r\n"},
    {"", "X", {"a:"}, "X a:\r\n"},
    {"s", "X", {"a", "b", "c"}, ":s X a b c\r\n"},
    {"s", "X", {"a", "b", " c"}, ":s X a b : c\r\n"},
    {"s", "X", {"a", "b", "c "}, ":s X a b :c \r\n"},
    {"s", "X", {"a", "b", "::"}, ":s X a b :::\r\n"},
    {"s", "X", {"#a", "+o", "@b"}, ":s X #a +o @b\r\n"},
    {"s", "X", {"a\tb"}, ":s X a\tb\r\n"},
    {"a!b@::1", "001", {"é", "è ê"}, ":a!b@::1 001 é :è ê\r\n"},
    {"s",
     "PRIVMSG",
     {"#a", "\x01"
            "ACTION x\x01"},
     ":s PRIVMSG #a :\x01"
     "ACTION x\x01\r\n"},
  };
  for (auto& [source, command, params, line] : rows)
    CHECK(write(source, command, params) == line);
}

TEST_CASE("the writer appends, and writes a trailing parameter as told") {
  std::string out = "before\r\n";
  irc_writer{out, "hubbub", "353"}.param("alice").param("=").param("#a").trailing("bob");
  irc_writer{out, "", "PING"}.param("x").end();
  irc_writer{out, "", "QUIT"}.trailing("");
  CHECK(out == "before\r\n:hubbub 353 alice = #a :bob\r\nPING x\r\nQUIT :\r\n");
}

TEST_CASE("a line with a limit is cut between two characters, and has its end") {
  const std::string tags = "@time=2026-01-01T00:00:00.000Z ";
  for (size_t limit = 5; limit < 40; ++limit) {
    std::string out = tags;
    irc_writer writer{out, "s", "X", limit};
    writer.param("\xc3\xa9\xc3\xa9\xc3\xa9").param("b").trailing("c\xc3\xa9 d");
    CAPTURE(limit, out);
    CHECK(out.size() - tags.size() <= limit);
    CHECK(out.substr(out.size() - 2) == "\r\n");
    CHECK(is_utf8(out));
  }
  std::string out;
  irc_writer writer{out, "s", "X", 20};
  CHECK(writer.left() == 14);
  writer.param("ab");
  CHECK(writer.left() == 11);
}

TEST_CASE("an action is what stands in a CTCP ACTION, and nothing else is one") {
  const std::vector<std::pair<std::string, std::string>> actions = {
    {"\x01"
     "ACTION waves\x01",
     "waves"},
    {"\x01"
     "ACTION waves",
     "waves"}, // the end may be missing
    {"\x01"
     "ACTION \x01",
     ""},
    {"\x01"
     "ACTION  two  spaces \x01",
     " two  spaces "},
    {"\x01"
     "ACTION a\x01 rest",
     "a"},
    {"\x01"
     "ACTION ACTION b\x01",
     "ACTION b"},
  };
  for (auto& [text, expected] : actions) {
    CAPTURE(text);
    CHECK(is_ctcp(text));
    auto found = action_in_ctcp(text);
    REQUIRE(found);
    CHECK(*found == expected);
  }
  const strings others = {"",
                          "ACTION waves",
                          " \x01"
                          "ACTION waves\x01",
                          "\x01",
                          "\x01\x01",
                          "\x01"
                          "ACTION",
                          "\x01"
                          "ACTION\x01",
                          "\x01"
                          "ACTIONS x\x01",
                          "\x01"
                          "action x\x01",
                          "\x01VERSION\x01"};
  for (auto& text : others) {
    CAPTURE(text);
    CHECK(!action_in_ctcp(text));
    CHECK(is_ctcp(text) == (!text.empty() && text[0] == '\x01'));
  }
}

TEST_CASE("a line with tags as long as they may be is taken apart, byte by byte too") {
  auto tags = "+a=" + std::string(4094 - 3, 'x');
  auto text = std::string(irc_line_limit - 2 - std::string{"PRIVMSG #a :"}.size(), 'y');
  auto line = "@" + tags + " PRIVMSG #a :" + text;
  const row expected{line, tags, "", "PRIVMSG", {"#a", text}};
  check_row(line, expected);
  line_framer framer{line.size() + 2};
  for (auto c : line + "\r\n") {
    CHECK(framer.peek().kind == line_framer::status::incomplete);
    framer.feed({&c, 1});
    if (c != '\n')
      framer.settle();
  }
  auto [kind, whole] = framer.peek();
  REQUIRE(kind == line_framer::status::line);
  check_row(whole, expected);
}

TEST_CASE("what is written is read back the same") {
  std::mt19937 random{11};
  const std::vector<std::string> middles = {"a", "#lobby", "x:y", "é", "*", "0", "-"};
  const std::vector<std::string> lasts = {"",         "hi",        "two words", ":colon",
                                          " ",        " a ",       ": :",       "👋 hi",
                                          "a:",       "\x01x\x01", "::",        "\x1b",
                                          "trailing "};
  const std::vector<std::string> sources = {"", "hubbub.local", "alice!al@127.0.0.1"};
  for (int round = 0; round < 1000; ++round) {
    strings params;
    for (auto n = random() % 3; n > 0; --n)
      params.push_back(middles[random() % middles.size()]);
    params.push_back(lasts[random() % lasts.size()]);
    auto& source = sources[random() % sources.size()];
    auto out = write(source, "PRIVMSG", params);
    CAPTURE(out);
    REQUIRE(out.size() > 2);
    REQUIRE(out.substr(out.size() - 2) == "\r\n");
    check_row(std::string_view{out}.substr(0, out.size() - 2),
              {"", "", source, "PRIVMSG", params});
  }
}

TEST_CASE("no part of a message can begin a second line") {
  const strings evil = {"x\r\nQUIT", "x\nQUIT",  "x\rQUIT", "x\0QUIT"s,
                        "\r\nQUIT",  "x\r\n",    "\r",      "\n",
                        "\0"s,       "\r\n\r\n", "\n\0\r"s};
  auto one_line = [](const std::string& out) {
    CAPTURE(out);
    CHECK(out.find_first_of("\r\n\0"s) == out.size() - 2);
    CHECK(out.substr(out.size() - 2) == "\r\n");
  };
  for (auto& text : evil) {
    one_line(write(text, "PRIVMSG", {"#a", "hi"}));
    one_line(write("s", text, {"#a", "hi"}));
    one_line(write("s", "PRIVMSG", {text, "hi"}));
    one_line(write("s", "PRIVMSG", {"#a", text}));
    one_line(write("s", "PRIVMSG", {"#a", text + " " + text}));
    std::string out;
    irc_writer{out, text, text}.param(text).trailing(text);
    one_line(out);
  }
}

TEST_CASE("line breaks taken out of a last parameter do not change how many there are") {
  const std::vector<std::pair<std::string, std::string>> rows = {
    {"a\r\nb", "ab"}, {"\n", ""}, {"\r\n\0"s, ""}, {"\r:)", ":)"}, {"\n a", " a"}};
  for (auto& [text, expected] : rows) {
    auto out = write("s", "PRIVMSG", {"#a", text});
    CAPTURE(out);
    check_row(std::string_view{out}.substr(0, out.size() - 2),
              {"", "", "s", "PRIVMSG", {"#a", expected}});
  }
}

TEST_CASE("the command of a line can be had without the rest") {
  for (std::string line : {"PING", "  PING x", "@a=b;c :Bob!b@c PING :x y", ":Bob PING"})
    CHECK(irc_command_of(line) == "PING");
  for (std::string line : {"", " ", "@a=b", ":Bob", "@a=b :Bob "})
    CHECK(irc_command_of(line) == "");
}
