// Several servers, without any of them: what is to be done after what happened.
#include "apps/client/switchboard.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

using strings = std::vector<std::string>;

// A step in words; "2" is the number of a server.
struct in_words {
  strings operator()(const dial_step& x) const {
    return {"dial " + std::to_string(x.server) + ' ' + x.where.host + ' '
            + std::to_string(port_of(x.where)) + (x.where.tls ? " tls" : "")
            + (x.vouched ? " vouched" : "") + (x.trusted.empty() ? "" : " trusted")};
  }
  strings operator()(const begin_step& x) const {
    return {"begin " + std::to_string(x.server) + ' ' + x.name};
  }
  strings operator()(const end_step& x) const {
    return {"end " + std::to_string(x.server)};
  }
  strings operator()(const typed_step& x) const {
    strings result;
    for (auto& line : x.lines.items)
      result.push_back(std::to_string(x.server) + (x.lines.literal ? "= " : "> ") + line);
    return result;
  }
  strings operator()(const told_step& x) const {
    const char* what[] = {"interrupt", "finish", "stop", "choose",
                          "quit",      "answer", "mute"};
    return {std::to_string(x.server) + ' ' + what[x.what]
            + (x.number == 0 ? "" : ' ' + std::to_string(x.number))
            + (x.words.empty() ? "" : ' ' + x.words)};
  }
  strings operator()(const stand_step& x) const {
    return {std::to_string(x.server) + (x.now.watched ? " watched" : " away")};
  }
  strings operator()(const show_step& x) const { return {x.line.text}; }
  strings operator()(const prompt_step& x) const {
    return {"prompt " + x.waiting + x.text};
  }
  strings operator()(const ask_step& x) const { return {"ask " + x.words}; }
  strings operator()(const status_step&) const { return {}; }
  strings operator()(const promise_step& x) const {
    return {"promise " + x.what.host + ' ' + std::to_string(x.what.port) + ' '
            + std::to_string(x.what.duration)};
  }
  strings operator()(const over_step& x) const {
    return {"over " + std::to_string(x.end.status) + ' ' + x.end.words};
  }
};

// The server a.example, and what else is opened; one is Alice there, in #lobby.
struct board {
  switchboard all;
  standing stood; // the last that a server was told

  explicit board(alias_list aliases = {}) : all({"Alice", true, std::move(aliases)}) {
    all.start(parse_address("a.example"));
    steps();
    report(1, {"#lobby", "#dev"});
  }

  strings steps() {
    strings result;
    for (auto& step : all.take_steps()) {
      auto words = std::visit(in_words{}, step);
      result.insert(result.end(), words.begin(), words.end());
      if (auto stand = std::get_if<stand_step>(&step))
        stood = stand->now;
    }
    return result;
  }

  strings types(std::string_view line, bool literal = false) {
    all.typed(line, literal);
    return steps();
  }

  void report(server_number which, const strings& rooms, uint32_t unread_in_first = 0,
              uint32_t mentions = 0) {
    server_report now;
    now.me = "Alice";
    now.entered = true;
    now.unread = unread_in_first;
    for (auto& room : rooms) {
      auto first = now.places.empty();
      now.places.push_back({static_cast<uint32_t>(now.places.size() + 1), room,
                            first ? unread_in_first : 0, first ? mentions : 0});
    }
    now.place = rooms.empty() ? "" : rooms.front();
    all.reported(which, now);
  }

  // One more, to which one has gone.
  void opens(const std::string& address, const strings& rooms = {"#lobby"}) {
    types("/connect " + address);
    auto number = ++last;
    all.dialed(number);
    report(number, rooms);
    steps();
  }

  server_number last = 1;
};

} // namespace

TEST_CASE("with one server everything is passed on") {
  board one;
  CHECK(one.types("hello") == strings{"1> hello"});
  CHECK(one.types("/switch dev") == strings{"1> /switch dev"});
  CHECK(one.types("/switch") == strings{"1> /switch"});
  CHECK(one.types("/quit tea") == strings{"1> /quit tea"});
  CHECK(one.types("/connect x", true) == strings{"1= /connect x"});
  one.all.choose(2);
  one.all.interrupt();
  CHECK(one.steps() == strings{"1 choose 2", "1 interrupt"});
  one.all.prompted(1, "[you] > ", "(1 unread) ");
  one.all.asked(1, "Password: ");
  one.all.answered("tea");
  CHECK(one.steps()
        == strings{"prompt (1 unread) [you] > ", "ask Password: ", "1 answer tea"});
  one.all.ended(1, {3, "no", false});
  CHECK(one.steps() == strings{"end 1", "over 3 no"});
}

TEST_CASE("lines that come together stay together") {
  board one;
  one.all.typed("a", false);
  one.all.typed("b", false);
  one.all.typed("c", true);
  auto steps = one.all.take_steps();
  REQUIRE(steps.size() == 2);
  CHECK(std::get<typed_step>(steps[0]).lines.items == strings{"a", "b"});
}

TEST_CASE("one goes to another server once there is a connection") {
  board both;
  CHECK(both.types("/connect ircs://b.example/tea")
        == strings{"dial 2 b.example 6697 tls", "1 watched"});
  CHECK(both.stood.server == "a.example");
  both.all.dialed(2);
  CHECK(both.steps() == strings{"begin 2 Alice", "1 away", "2 watched", "prompt "});
  CHECK(both.stood.numbers_before == 2);
  CHECK(both.stood.servers == strings{"a.example", "b.example"});
  CHECK(both.types("hi") == strings{"2> hi"});
}

TEST_CASE("who talks on while a server is dialed stays where they are") {
  board both;
  both.types("/connect b.example");
  CHECK(both.types("so I said") == strings{"1> so I said"});
  both.all.dialed(2);
  CHECK(both.steps()
        == strings{"begin 2 Alice",
                   "** Connected to b.example: /switch b.example goes there **"});
}

TEST_CASE("there can be so many servers and no more") {
  board all;
  for (size_t i = 1; i < switchboard::most_servers; ++i)
    all.types("/connect host" + std::to_string(i));
  CHECK(all.types("/connect one.more")
        == strings{"** You are on 20 servers, and there can be no more: /disconnect one "
                   "first **"});
  all.types("/disconnect host1");
  CHECK(all.types("/connect one.more").front() == "dial 21 one.more 6667");
}

TEST_CASE("a server that cannot be reached is a line") {
  board both;
  both.types("/connect b.example 7000");
  both.all.failed(2, "cannot connect to b.example port 7000: Connection refused");
  CHECK(both.steps()
        == strings{"end 2",
                   "** cannot connect to b.example port 7000: Connection refused **",
                   "1 watched"});
  CHECK(both.stood.server.empty());
  CHECK(both.types("/connect b.example x")
        == strings{"** the port must be a number from 1 to 65535, and not x **"});
  CHECK(both.types("/connect http://b")
        == strings{"** an address begins with irc:// or ircs://, not with http:// **"});
  CHECK(both.types("/connect a.example") == strings{"** You are there **"});
  CHECK(both.types("/connect irc://a.example/tea?x") == strings{"1> /join tea x"});
}

TEST_CASE("a line of /switch may be about another server") {
  board all;
  all.opens("b.example", {"#lobby", "#tea", "Omar"});
  all.opens("irc://c.org");
  const std::vector<std::pair<std::string, strings>> table = {
    // On c.org.
    {"/switch lobby", {"3> /switch lobby"}},
    {"/switch a", {"3 away", "1 watched", "prompt "}},
    // On a.example.
    {"/switch dev", {"1> /switch dev"}},
    {"/switch tea", {"1 away", "2 watched", "prompt ", "2 choose 2"}},
    // On b.example.
    {"/switch omar", {"2> /switch omar"}},
    {"/switch 2", {"2 away", "1 watched", "prompt ", "1 choose 2"}},
    {"/switch 4", {"1 away", "2 watched", "prompt ", "2 choose 2"}},
    {"/switch 4", {"2 choose 2"}},
    {"/switch 7", {"** There is no room 7: /switch lists yours **"}},
    {"/switch C.ORG/#lobby", {"2 away", "3 watched", "prompt ", "3 choose 1"}},
    {"/switch b/nowhere",
     {"3 away", "2 watched", "prompt ",
      "** You are not in #nowhere there: /join it first **"}},
    {"/switch nowhere", {"2> /switch nowhere"}},
    {"/window c", {"2 away", "3 watched", "prompt "}},
    {"/switch c.org", {"** You are there **"}},
    {"/switch b\nand two\nrows", {"3 away", "2 watched", "prompt ", "2= and two\nrows"}},
    {"//switch c", {"2> //switch c"}},
    {"/switch",
     {"** 1 a.example/#lobby **", "** 2 a.example/#dev **",
      "** 3 b.example/#lobby (here) **", "** 4 b.example/#tea **",
      "** 5 b.example/Omar **", "** 6 c.org/#lobby **"}},
  };
  for (auto& [line, steps] : table) {
    CAPTURE(line);
    CHECK(all.types(line) == steps);
  }
}

TEST_CASE("a server's name may begin like a number") {
  board both;
  both.opens("127.0.0.1");
  both.types("/switch a");
  CHECK(both.types("/switch 3")
        == strings{"1 away", "2 watched", "prompt ", "2 choose 1"});
  both.types("/switch a");
  CHECK(both.types("/switch 12") == strings{"1 away", "2 watched", "prompt "});
  CHECK(both.types("/switch 99")
        == strings{"** There is no room 99: /switch lists yours **"});
}

TEST_CASE("what is meant must be plain") {
  board all;
  all.opens("irc.example", {"#tea"});
  all.opens("irc.test", {"#tea"});
  all.types("/switch a.example");
  CHECK(all.types("/switch irc")
        == strings{"** Several servers are called like that: irc.example, irc.test **"});
  CHECK(all.types("/switch tea")
        == strings{"** Several servers have #tea: /switch SERVER/#tea **"});
  // Two of one host are told apart by their ports.
  all.opens("irc://A.example:7000");
  CHECK(all.types("/connect")
        == strings{"** a.example:6667 as Alice **", "** irc.example as Alice **",
                   "** irc.test as Alice **", "** A.example:7000 as Alice (here) **"});
}

TEST_CASE("an alias may be about servers") {
  board both{{{"home", "switch a.example"}}};
  both.opens("b.example");
  CHECK(both.types("/home") == strings{"2 away", "1 watched", "prompt "});
}

TEST_CASE("what happens elsewhere is told where one is") {
  board both;
  both.opens("b.example");
  both.report(1, {"#lobby", "#dev"}, 3, 1);
  CHECK(both.steps() == strings{"2 watched"});
  CHECK(both.stood.unread == 3);
  REQUIRE(both.stood.waiting.size() == 1);
  CHECK(both.stood.waiting[0].name == "a.example/#lobby");
  CHECK(both.stood.waiting[0].number == 1);
  CHECK(both.types("/connect")
        == strings{"** a.example as Alice (3 unread, 1 for you) **",
                   "** b.example as Alice (here) **"});
  // Nothing has changed.
  both.report(1, {"#lobby", "#dev"}, 3, 1);
  CHECK(both.steps().empty());
}

TEST_CASE("what comes from elsewhere has its server's name in front") {
  board both;
  both.opens("b.example");
  screen_line said{line_kind::message, "#lobby [Omar]: Alice?", "Omar", 8};
  auto shown = both.all.marked(1, {{said}}).items.front();
  CHECK(shown.text == "a.example/#lobby [Omar]: Alice?");
  CHECK(shown.text.substr(shown.from_at, 4) == "Omar");
  CHECK(both.all.marked(1, {{{line_kind::message, "(private) [Omar]: psst"}}})
          .items.front()
          .text
        == "a.example (private) [Omar]: psst");
  CHECK(both.all.marked(2, {{said}}).items.front().text == said.text);
  said.kind = line_kind::data;
  CHECK(both.all.marked(1, {{said}}).items.front().text == said.text);
}

TEST_CASE("a server that wants something waits until one looks there") {
  board both;
  both.opens("b.example");
  server_report now;
  now.wants = "a password";
  both.all.asked(1, "Password: ");
  both.all.reported(1, now);
  CHECK(both.steps()
        == strings{"** a.example waits for a password: /switch a.example goes there **",
                   "2 watched"});
  CHECK(both.types("/switch a")
        == strings{"2 away", "1 watched", "prompt ", "ask Password: "});
  // One may leave that open.
  CHECK(both.types("/switch b") == strings{"ask ", "1 away", "2 watched", "prompt "});
  both.types("/switch a");
  both.all.answered("tea");
  CHECK(both.steps() == strings{"1 answer tea"});
  CHECK(both.types("/switch b") == strings{"1 away", "2 watched", "prompt "});
}

TEST_CASE("a certificate is trusted by somebody who says yes") {
  const std::string question = "Nobody vouches for it. The fingerprint is\n  1234\nOK? ";
  board both;
  both.types("/connect ircs://b.example");
  both.all.doubted(2, question);
  CHECK(both.steps()
        == strings{"1 away", "Nobody vouches for it. The fingerprint is", "  1234",
                   "prompt OK? "});
  CHECK(both.types("maybe") == strings{"** yes or no? **"});
  CHECK(both.types("/switch x")
        == strings{"** There is nothing called x: /switch lists your rooms **"});
  CHECK(both.types("/switch a") == strings{"1 watched", "prompt "});
  CHECK(both.types("hello") == strings{"1> hello"});
  both.types("/switch b");
  CHECK(both.types("Yes") == strings{"dial 2 b.example 6697 tls trusted", "prompt "});
  // It has yet another one.
  both.all.doubted(2, "And this?\nOK? ");
  CHECK(both.steps() == strings{"And this?", "prompt OK? "});
  both.types("yes");
  CHECK(both.types("too early")
        == strings{"** Not sent, since there is no connection yet: too early **"});
  both.all.dialed(2);
  CHECK(both.steps() == strings{"begin 2 Alice"});
  CHECK(both.types("hello") == strings{"2> hello"});

  board other;
  other.types("/connect ircs://b.example");
  other.types("talking");
  other.all.doubted(2, question);
  CHECK(other.steps()
        == strings{"** b.example has a certificate that nobody vouches for: /switch "
                   "b.example to look at it **"});
  other.types("/switch b");
  CHECK(other.types("no")
        == strings{"end 2",
                   "** not connected to b.example: its certificate is not trusted **",
                   "1 watched", "prompt "});
}

TEST_CASE("one leaves a server, and is where one was before") {
  board all;
  all.opens("b.example");
  all.opens("c.org");
  all.types("/switch a");
  all.types("/switch c");
  CHECK(all.types("/disconnect b see you")
        == strings{"2 quit see you", "1 away", "3 watched"});
  all.all.ended(2, {0, "1 line was not sent: hm", false});
  CHECK(all.steps() == strings{"end 2", "** Left b.example: 1 line was not sent: hm **"});
  CHECK(all.types("/disconnect bye") == strings{"3 quit bye", "1 watched", "prompt "});
  CHECK(all.types("hello") == strings{"1> hello"});
  all.all.ended(3, {});
  CHECK(all.steps() == strings{"end 3", "** Left c.org **"});
  // The last one: that is the end.
  CHECK(all.types("/disconnect") == strings{"1 quit"});
  all.all.ended(1, {});
  CHECK(all.steps() == strings{"end 1", "over 0 "});
}

TEST_CASE("who leaves leaves all servers, and hears what each has lost") {
  board all;
  all.opens("b.example");
  all.types("/connect c.org");
  all.steps();
  CHECK(all.types("/quit tea") == strings{"2> /quit tea"});
  all.all.leave_others(2, {"tea", false});
  CHECK(all.steps() == strings{"1 quit tea", "end 3"});
  all.all.ended(1, {0, "1 line was not sent: a", false});
  all.all.ended(2, {1, "2 lines may not have arrived", false});
  CHECK(all.steps()
        == strings{"end 1", "end 2",
                   "over 1 a.example: 1 line was not sent: a; b.example: 2 lines may not "
                   "have arrived"});

  board other;
  other.opens("b.example");
  other.all.stop();
  CHECK(other.steps() == strings{"1 stop", "2 stop"});
  board third;
  third.opens("b.example");
  third.all.finish();
  CHECK(third.steps() == strings{"1 finish", "2 finish"});
  third.all.interrupt(); // it takes too long
  CHECK(third.steps() == strings{"1 stop", "2 stop"});
}

TEST_CASE("Ctrl+C where one is not in yet leaves that server alone") {
  board both;
  both.types("/connect b.example");
  both.all.dialed(2);
  both.steps();
  both.all.interrupt();
  CHECK(both.steps() == strings{"2 quit", "1 watched", "prompt "});
}

TEST_CASE("a server that wants TLS is dialed again") {
  board both;
  both.opens("b.example");
  farewell end;
  end.tls_port = 6697;
  end.name = "Alice2";
  both.all.ended(1, end);
  CHECK(both.steps()
        == strings{"end 1",
                   "** a.example is to be reached over TLS: connecting to port 6697 **",
                   "dial 1 a.example 6697 tls vouched", "2 watched"});
  both.all.dialed(1);
  auto steps = both.steps();
  REQUIRE(!steps.empty());
  CHECK(steps.front() == "begin 1 Alice2");
  farewell over;
  over.tls_duration = 100;
  both.all.ended(1, over);
  CHECK(both.steps().front() == "promise a.example 6697 100");
}

TEST_CASE("a filter's words mean nothing else") {
  switchboard all{{"Alice", false}};
  all.start(parse_address("a.example"));
  all.take_steps();
  all.typed("/connect b.example", false);
  auto steps = all.take_steps();
  REQUIRE(steps.size() == 1);
  CHECK(std::holds_alternative<typed_step>(steps[0]));
}
