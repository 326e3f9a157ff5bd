#include <cstring>
#include <set>
#include <string_view>

#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "net/watch/audit.hpp"
#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

namespace {

using log_lines = std::vector<std::string>;

log_actor::behavior_type notebook(log_actor::pointer, log_lines* lines) {
  return {[lines](log_atom, log_entry x) {
    x.time = 1'764'047'400'123; // what time it is does not matter here
    lines->push_back(to_line(x));
  }};
}

ledger_actor::behavior_type test_ledger(ledger_actor::stateful_pointer<ledger_state> self,
                                        ledger_setup setup) {
  return self->state.make_behavior(std::move(setup));
}

struct ledger_fixture : chat_fixture {
  log_lines lines;
  log_actor log = owned(sys.spawn(notebook, &lines));
  ledger_setup counting{directory, log, log_level::info};
  ledger_actor ledger = owned(sys.spawn(test_ledger, counting));
  uint64_t last_id = 0;

  ledger_fixture() {
    config->oper_name = "root";
    config->oper_password = "secret";
    config->log_level = log_level::info;
  }

  fake_peer connect(const wire_format& format) {
    chat_actors actors{directory, control, ledger, log};
    actors.passwords = passwords;
    actors.numbers = counting.numbers;
    chat_context context{std::move(actors), config};
    context.connection_id = ++last_id;
    return fake_peer{*this, format, std::move(context)};
  }

  fake_peer arrive(const std::string& nick) {
    auto peer = connect(irc_format);
    peer.send("NICK " + nick + "\r\nUSER " + nick + " 0 * :Real " + nick + "\r\n");
    peer.received();
    return peer;
  }

  fake_peer arrive_operator() {
    auto peer = arrive("Root");
    peer.send("OPER root secret\r\n");
    peer.received();
    return peer;
  }

  std::string ask(fake_peer& who, const std::string& line) {
    who.send(line + "\r\n");
    return tidy(who.received());
  }

  /// The lines about one event, without what stands before it.
  log_lines logged(const std::string& event) {
    log_lines result;
    auto wanted = "event=" + event + ' ';
    for (auto& x : lines)
      if (auto i = x.find(wanted); i != std::string::npos)
        result.push_back(x.substr(i + wanted.size()));
    return result;
  }
};

} // namespace

TEST_CASE("a line of the log has its time, its level, its event and then the rest") {
  CHECK(to_line({log_level::warning,
                 "oper_failed",
                 {{"connection", "17"}, {"name", "a b"}},
                 1'764'047'400'123})
        == "time=2025-11-25T05:10:00.123Z level=warning event=oper_failed connection=17 "
           "name=\"a b\"\n");
  log_level level{};
  for (auto name : {"error", "warning", "info", "debug"}) {
    REQUIRE(parse_log_level(name, level));
    CHECK_THAT(to_line({level, "x"}), Contains(std::string{" level="} + name + " "));
  }
  for (auto name : {"", "Error", "all", "infos"})
    CHECK_FALSE(parse_log_level(name, level));
}

TEST_CASE("each reason of an end has a word of its own") {
  std::set<std::string_view> words;
  constexpr auto num_reasons = static_cast<size_t>(end_reason::wrong_passwords) + 1;
  for (size_t i = 0; i < num_reasons; ++i)
    words.insert(to_string(static_cast<end_reason>(i)));
  CHECK(words.size() == num_reasons);
  CHECK(words.count("") == 0);
  CHECK(words.count("other") == 1);
}

TEST_CASE_METHOD(ledger_fixture, "who comes, gives a name and goes is logged") {
  auto alice = connect(colon_format);
  CHECK(logged("connected") == log_lines{"connection=1 format=colon address=test\n"});
  alice.send("Alice\n");
  CHECK(logged("registered") == log_lines{"connection=1 nick=Alice\n"});
  alice.send("hello everybody\n");
  advance(std::chrono::seconds{3});
  alice.send("exit\n");
  alice.received();
  auto closed = logged("closed");
  REQUIRE(closed.size() == 1);
  CHECK_THAT(closed[0],
             StartsWith("connection=1 format=colon address=test nick=Alice cause=quit "
                        "reason=Quit milliseconds=3000 lines_in=3 "));
  CHECK_THAT(closed[0], Contains(" bytes_in=27 "));
  auto irene = arrive("Irene");
  irene.send("QUIT :x\" cause=none\x1b\r\n");
  irene.received();
  CHECK_THAT(logged("closed").at(1), Contains(R"( cause=quit reason="Quit: x\" cause=)"));
  for (auto& x : lines)
    CHECK(x.find("everybody") == std::string::npos);
}

TEST_CASE_METHOD(ledger_fixture, "who sends nothing has sent nothing") {
  // A line without an end is one.
  for (auto& [sent, numbers] : {std::pair{"", " lines_in=0 "},
                                {"Bob", " lines_in=1 "},
                                {"Bob\n", " lines_in=1 "}}) {
    auto silent = connect(colon_format);
    silent.send(sent);
    caf::anon_send(silent.actor(), caf::io::new_data_msg{silent.handle(), {}});
    run();
    silent.close();
    auto last = logged("closed").back();
    CHECK_THAT(last, Contains(numbers));
    CHECK_THAT(last, Contains(" bytes_in=" + std::to_string(std::strlen(sent)) + " "));
  }
}

TEST_CASE_METHOD(ledger_fixture, "who takes another name is logged with both") {
  auto alice = connect(colon_format);
  alice.send("Alice\n/nick Bob\n/nick Bob\n/nick a b\n/nick B]b\n");
  CHECK(logged("renamed")
        == log_lines{"connection=1 nick=Bob old=Alice\n",
                     "connection=1 nick=\"B]b\" old=Bob\n"});
  auto irene = connect(irc_format);
  irene.send("NICK Irene\r\nNICK Irena\r\nUSER i 0 * :I\r\n");
  irene.send("NICK IRENA\r\nNICK B]b\r\nNICK x\"\r\nNICK x=y\r\nNICK \\[\r\n");
  log_lines news{logged("renamed")};
  news.erase(news.begin(), news.begin() + 2);
  CHECK(news
        == log_lines{"connection=2 nick=IRENA old=Irena\n",
                     "connection=2 nick=\"\\\\[\" old=IRENA\n"});
  CHECK(logged("registered").size() == 2);
}

TEST_CASE_METHOD(ledger_fixture, "a lower level logs less") {
  config->log_level = log_level::warning;
  caf::anon_send(ledger, log_atom::value, static_cast<uint8_t>(log_level::warning));
  run();
  auto root = arrive("Root");
  CHECK(lines.empty());
  ask(root, "OPER root wrong");
  CHECK(logged("oper_failed")
        == log_lines{"connection=1 nick=Root name=root address=test\n"});
  CHECK(lines.size() == 1);
  // What operators do is logged in any case.
  auto bob = arrive("Bob");
  ask(root, "OPER root secret");
  ask(root, "KILL Bob");
  CHECK(lines.size() == 3);
  CHECK(logged("kill").size() == 1);
}

TEST_CASE_METHOD(ledger_fixture, "what operators do is logged, but no password") {
  auto root = arrive("Root");
  auto bob = arrive("Bob");
  ask(root, "OPER root guess");
  ask(root, "OPER toor guess");
  ask(root, "OPER root secret");
  ask(root, "KILL Bob :spam");
  bob.received();
  ask(root, "REHASH");
  CHECK(logged("oper_failed").size() == 2);
  CHECK(logged("oper") == log_lines{"connection=1 nick=Root name=root operator=root\n"});
  CHECK(logged("kill")
        == log_lines{"connection=1 nick=Root victim=Bob reason=spam operator=root\n"});
  CHECK_THAT(logged("closed").at(0),
             Contains("cause=killed reason=\"Killed (Root (spam))\""));
  CHECK(logged("rehash").size() == 1);
  for (auto& x : lines) {
    CHECK(x.find("secret") == std::string::npos);
    CHECK(x.find("guess") == std::string::npos);
  }
}

TEST_CASE_METHOD(
  ledger_fixture,
  "where operators of the server overrule a room is logged, not the words") {
  config->log_level = log_level::warning;
  auto bob = arrive("Bob");
  auto carl = arrive("Carl");
  auto root = arrive_operator();
  ask(bob, "JOIN #den");
  ask(carl, "JOIN #den");
  ask(bob, "MODE #den +itk hidden");
  ask(root, "JOIN #den");
  ask(root, "TOPIC #den :hidden");
  ask(root, "MODE #den +k-v hidden2 Bob");
  ask(root, "MODE #den -k+l x 7");
  ask(root, "KICK #den Carl :hidden");
  ask(root, "PART #den");
  ask(root, "JOIN #own");
  ask(root, "MODE #own +m");
  const std::string begin = "connection=3 nick=Root room=#den what=";
  CHECK(logged("override")
        == log_lines{begin + "\"join past +i\"\n", begin + "topic\n",
                     begin + "\"mode +k\"\n", begin + "\"mode -k+l\"\n",
                     begin + "\"kick Carl\"\n"});
  for (auto& x : lines)
    CHECK(x.find("hidden") == std::string::npos);
}

TEST_CASE_METHOD(ledger_fixture,
                 "STATS has a letter for each question, most for operators") {
  auto bob = arrive("Bob");
  auto answer = ask(bob, "STATS ?");
  for (auto letter : {"? :", "c :", "d :", "l :", "t :", "u :"})
    CHECK_THAT(answer, Contains(std::string{"249 Bob "} + letter));
  CHECK_THAT(answer, Catch::EndsWith("219 Bob ? :End of /STATS report\n"));
  for (auto letter : {"c", "d", "l", "t"})
    CHECK(ask(bob, std::string{"STATS "} + letter)
          == "481 Bob :Permission denied: only operators of the server may do that\n");
  CHECK_THAT(ask(bob, "STATS u"), StartsWith("242 Bob :Server Up "));
  CHECK(ask(bob, "STATS x") == "219 Bob x :End of /STATS report\n");
}

TEST_CASE_METHOD(ledger_fixture,
                 "no words of one's own make another reason of one's end") {
  auto root = arrive_operator();
  auto bob = arrive("Bob");
  bob.send("QUIT :SendQ exceeded\n");
  bob.received();
  CHECK(ask(root, "STATS d")
        == "249 Root d :ended.quit=1\n219 Root d :End of /STATS report\n");
}

TEST_CASE_METHOD(ledger_fixture, "STATS counts connections, lines and ends") {
  auto root = arrive_operator();
  auto alice = connect(colon_format);
  alice.send("Alice\n");
  auto omar = connect(bracket_format);
  omar.send("Omar\n");
  alice.send("one\ntwo\n"); // two lines for Omar
  CHECK(ask(root, "STATS l")
        == "249 Root l :accepted=3\n249 Root l :most_connections=3\n"
           "249 Root l :connections.bracket=1\n249 Root l :connections.colon=1\n"
           "249 Root l :connections.irc=1\n219 Root l :End of /STATS report\n");
  auto before = ask(root, "STATS t");
  alice.send("exit\n");
  alice.received();
  omar.close();
  CHECK(ask(root, "STATS d")
        == "249 Root d :ended.quit=1\n249 Root d :ended.reset=1\n"
           "219 Root d :End of /STATS report\n");
  // Nothing is lost with those who have gone.
  auto value = [](const std::string& text, const std::string& key) {
    auto i = text.find(key + "=");
    REQUIRE(i != std::string::npos);
    return std::stoul(text.substr(i + key.size() + 1));
  };
  auto after = ask(root, "STATS t");
  CHECK(value(after, "lines_in") == value(before, "lines_in") + 3); // exit, STATS twice
  CHECK(value(after, "lines_out") > value(before, "lines_out"));
  CHECK(value(after, "most_unsent") >= value(before, "most_unsent"));
}

TEST_CASE_METHOD(ledger_fixture, "a loop knows at every moment what its connections do") {
  auto& now = *counting.numbers;
  auto alice = connect(colon_format);
  alice.send("Alice\n");
  auto ida = arrive("Ida");
  CHECK(now.members == 1); // the lobby
  CHECK(now.deliveries == 0);
  ask(ida, "JOIN #lobby,#a");
  CHECK(now.members == 3);
  auto before = now;
  alice.send("one\n");
  CHECK(now.deliveries == before.deliveries + 2); // Ida's, and Alice's own one
  CHECK(now.all.lines_in == before.all.lines_in + 1);
  CHECK(now.all.bytes_in == before.all.bytes_in + 4);
  CHECK(now.all.bytes_out > before.all.bytes_out);
  ask(ida, "PART #a");
  CHECK(now.members == 2);
  auto omar = connect(bracket_format);
  omar.send("Omar\n");
  CHECK(now.members == 3);
  omar.close(); // in the middle of it
  CHECK(now.members == 2);
  ask(ida, "QUIT");
  alice.send("exit\n");
  CHECK(now.members == 0);
  CHECK(now.waited_for == 0);
}

TEST_CASE_METHOD(ledger_fixture, "an audit finds nothing while all is well") {
  auto root = arrive_operator();
  std::vector<fake_peer> crowd;
  for (auto nick : {"Alice", "Bob", "Carl"}) {
    crowd.push_back(arrive(nick));
    ask(crowd.back(), "JOIN #a,#b");
  }
  ask(crowd[0], "MODE #b +s");
  auto& nameless = crowd.emplace_back(connect(irc_format));
  ask(nameless, "NICK Dora");
  CHECK_THAT(ask(root, "STATS c"),
             StartsWith("249 Root c :names=4 rooms=2 members=6 memberships=6 actors="));
  CHECK_THAT(ask(root, "STATS c"), Contains(" mismatches=0\n219"));
  ask(crowd[0], "NICK Alicia");
  ask(crowd[1], "QUIT");
  ask(crowd[2], "PART #a");
  CHECK_THAT(ask(root, "STATS c"), Contains("names=3 rooms=2 members=3 memberships=3 "));
  CHECK_THAT(ask(root, "STATS c"), Contains(" mismatches=0\n219"));
}

TEST_CASE_METHOD(ledger_fixture, "an audit finds what does not fit together") {
  auto x = arrive("X");
  auto y = arrive("Y");
  auto who = [](const char* nick) { return make_user(nick); };
  // Any two actors will do for rooms.
  diary notes;
  auto room_a =
    room_entry{"#a", caf::actor_cast<room_actor>(spawn_member(*this, "a", notes))};
  auto member_x = caf::actor_cast<member_actor>(x.actor());
  auto member_y = caf::actor_cast<member_actor>(y.actor());
  auto holder = [&](const char* nick, const member_actor& hdl, bool in_a) {
    profile told{who(nick), hdl->id(), {}, "irc", 0, 0};
    if (in_a)
      told.rooms.push_back(room_a);
    return audit_material::holder_answer{who(nick), hdl->id(), true, told};
  };
  auto room = [&](std::vector<person> members) {
    return audit_material::room_answer{"#a", room_a.room->id(), true, std::move(members)};
  };
  const person in_x{who("X"), member_x};
  const person in_y{who("Y"), member_y};
  auto found = [](const audit_material& material) {
    auto result = compare(material);
    CHECK(result.mismatches == result.examples.size());
    return result.examples;
  };
  CHECK(found({{room({in_x})}, {holder("X", member_x, true)}}).empty());
  CHECK(found({{room({in_x, in_y})}, {holder("X", member_x, true)}})
        == diary{"Y in #a is unknown to the directory"});
  CHECK(found({{room({in_x})}, {holder("Z", member_x, true)}})
        == diary{"X in #a is Z to the directory"});
  CHECK(found({{room({in_x})}, {holder("X", member_x, false)}})
        == diary{"X does not know that it is in #a"});
  CHECK(
    found({{room({in_x})}, {holder("X", member_x, true), holder("Y", member_y, true)}})
    == diary{"Y believes to be in a room that does not have it"});
  CHECK(found({{room({})}, {}}) == diary{"the room #a is empty"});
  auto silent = holder("X", member_x, false);
  silent.answered = false;
  CHECK(found({{}, {silent}}) == diary{"the holder of the name X does not answer"});
  auto lost = room({});
  lost.answered = false;
  CHECK(found({{lost}, {}}) == diary{"the room #a does not answer"});
  auto other = holder("X", member_x, false);
  other.told.who = who("W");
  CHECK(found({{}, {other}}) == diary{"X calls itself W"});
}
