#include <vector>

#include "test/net/history_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

TEST_CASE_METHOD(history_fixture, "a message of several lines is one of the past, too") {
  auto bob = enter("Bob", std::string{all} + " draft/multiline");
  auto carl = enter("Carl", all);
  bob.received();
  bob.send("BATCH +a draft/multiline #lobby\r\n@batch=a PRIVMSG #lobby one\r\n"
           "@batch=a PRIVMSG #lobby two\r\nBATCH -a\r\nPRIVMSG #lobby three\r\n");
  auto id = tag(bob.received(), "msgid");
  carl.received();
  CHECK(texts(bob, "LATEST #lobby * 10") == "one two three");
  CHECK(texts(carl, "LATEST #lobby * 10") == "one two three");
  CHECK(texts(carl, "LATEST #lobby * 1") == "three");
  CHECK(texts(bob, "BEFORE #lobby msgid=" + id + " 10") == "");
  bob.send("CHATHISTORY LATEST #lobby * 10\r\n");
  auto page = bob.received();
  CHECK_THAT(page,
             Contains("@batch=h;time=") && Contains("BATCH +" + id + " draft/multiline")
               && Contains("@batch=" + id + " :Bob!") && Contains("@batch=h :Bob!"));
}

TEST_CASE_METHOD(history_fixture,
                 "CHATHISTORY shows what was said, in a batch, as it was") {
  ask(alice, "PRIVMSG #lobby :before Bob came");
  auto bob = enter("Bob", all);
  ask(alice, "PRIVMSG #lobby :hello Bob");
  heard(bob);
  CHECK(ask(bob, "CHATHISTORY LATEST #lobby * 10")
        == "@time=T BATCH +h chathistory #lobby\n"
           "@batch=h;time=T;msgid=M :Alice!~Alice@test PRIVMSG #lobby :before Bob came\n"
           "@batch=h;time=T;msgid=M :Alice!~Alice@test PRIVMSG #lobby :hello Bob\n"
           "@time=T BATCH -h\n");
}

TEST_CASE_METHOD(history_fixture, "each subcommand of CHATHISTORY finds what it is for") {
  auto bob = enter("Bob", all);
  std::vector<std::string> ids;
  for (auto i = 0; i < 6; ++i)
    ids.push_back("msgid=" + say(bob, "m" + std::to_string(i)));
  const struct {
    std::string question;
    std::string found;
  } rows[] = {
    {"LATEST #lobby * 10", "m0 m1 m2 m3 m4 m5"},
    {"LATEST #LOBBY * 2", "m4 m5"},
    {"LATEST #lobby " + ids[2] + " 10", "m3 m4 m5"},
    {"LATEST #lobby " + ids[2] + " 2", "m4 m5"},
    {"BEFORE #lobby " + ids[3] + " 10", "m0 m1 m2"},
    {"before #lobby " + ids[3] + " 2", "m1 m2"},
    {"AFTER #lobby " + ids[3] + " 10", "m4 m5"},
    {"AFTER #lobby " + ids[0] + " 2", "m1 m2"},
    {"BETWEEN #lobby " + ids[1] + ' ' + ids[4] + " 10", "m2 m3"},
    {"BETWEEN #lobby " + ids[4] + ' ' + ids[1] + " 10", "m2 m3"},
    {"BETWEEN #lobby " + ids[0] + ' ' + ids[5] + " 2", "m1 m2"},
    {"BETWEEN #lobby " + ids[5] + ' ' + ids[0] + " 2", "m3 m4"},
    {"AROUND #lobby " + ids[3] + " 1", "m3"},
    {"AROUND #lobby " + ids[3] + " 3", "m2 m3 m4"},
    {"AROUND #lobby " + ids[3] + " 100", "m0 m1 m2 m3 m4 m5"},
    {"AFTER #lobby timestamp=1999-01-01T00:00:00.000Z 3", "m0 m1 m2"},
    {"BEFORE #lobby timestamp=2099-01-01T00:00:00.000Z 3", "m3 m4 m5"},
    {"BEFORE #lobby timestamp=1999-01-01T00:00:00.000Z 3", ""},
    {"LATEST #lobby * 99999999999999", "m0 m1 m2 m3 m4 m5"},
  };
  for (auto& x : rows) {
    INFO(x.question);
    CHECK(texts(bob, x.question) == x.found);
  }
}

TEST_CASE_METHOD(history_fixture,
                 "CHATHISTORY refuses what makes no sense, and says what does") {
  auto bob = enter("Bob", all);
  const struct {
    std::string question;
    std::string answer;
  } rows[] = {
    {"FIRST #lobby * 10", "INVALID_PARAMS FIRST :"},
    {"LATEST #lobby *", "NEED_MORE_PARAMS LATEST :"},
    {"BETWEEN #lobby timestamp=2026-01-01T00:00:00Z 10", "NEED_MORE_PARAMS BETWEEN :"},
    {"LATEST #lobby * ten", "INVALID_PARAMS LATEST ten :"},
    {"LATEST #lobby * 0", "INVALID_PARAMS LATEST 0 :"},
    {"LATEST #lobby * -1", "INVALID_PARAMS LATEST -1 :"},
    {"BEFORE #lobby * 10", "INVALID_PARAMS BEFORE * :"},
    {"BEFORE #lobby msgid=x 10", "INVALID_PARAMS BEFORE msgid=M :"},
    {"BEFORE #lobby timestamp=now 10", "INVALID_PARAMS BEFORE timestamp=now :"},
    {"LATEST #nowhere * 10", "INVALID_TARGET LATEST #nowhere :"},
    {"LATEST Alice * 10", "INVALID_TARGET LATEST Alice :"},
    {"TARGETS 1 2 3", "INVALID_PARAMS TARGETS * :"},
  };
  for (auto& x : rows) {
    INFO(x.question);
    CHECK_THAT(ask(bob, "CHATHISTORY " + x.question),
               Contains("FAIL CHATHISTORY " + x.answer));
  }
}

TEST_CASE_METHOD(history_fixture, "of a room one is not in nothing is told") {
  auto bob = enter("Bob", all);
  ask(alice, "JOIN #dev\r\nPRIVMSG #dev :inside");
  auto there = ask(bob, "CHATHISTORY LATEST #dev * 10");
  auto nowhere = ask(bob, "CHATHISTORY LATEST #ved * 10");
  there.replace(there.find("#dev"), 4, "#ved");
  CHECK(there == nowhere);
}

TEST_CASE_METHOD(history_fixture, "who is banned sees nothing of the past") {
  auto bob = enter("Bob", all);
  say(bob, "hello");
  ask(alice, "MODE #lobby +b Bob!*@*");
  heard(bob);
  CHECK_THAT(ask(bob, "CHATHISTORY LATEST #lobby * 10"), Contains("INVALID_TARGET"));
}

TEST_CASE_METHOD(history_fixture,
                 "in a closed room one sees what happened since one came") {
  for (auto mode : {"+i", "+s", "+k key"}) {
    INFO(mode);
    ask(alice, std::string{"JOIN #dev\r\nMODE #dev "} + mode
                 + "\r\nPRIVMSG #dev :before\r\nINVITE Bob #dev");
    auto bob = arrive("Bob", all);
    ask(alice, "INVITE Bob #dev");
    ask(bob, "JOIN #dev key");
    ask(alice, "PRIVMSG #dev :after");
    heard(bob);
    CHECK(texts(bob, "LATEST #dev * 10") == "after");
    // Opening it shows nobody what was said while it was closed.
    ask(alice, "MODE #dev -isk key");
    heard(bob);
    CHECK(texts(bob, "LATEST #dev * 10") == "after");
    ask(alice, "PART #dev");
    bob.close();
    run();
  }
}

TEST_CASE_METHOD(history_fixture,
                 "an account sees what happened since its first joining") {
  make_account("Bob");
  ask(alice, "JOIN #dev\r\nMODE #dev +i\r\nPRIVMSG #dev :one");
  auto bob = enter_logged_in("Bob", all);
  ask(alice, "INVITE Bob #dev");
  ask(bob, "JOIN #dev");
  ask(alice, "PRIVMSG #dev :two");
  ask(bob, "PART #dev");
  ask(alice, "PRIVMSG #dev :three\r\nINVITE Bob #dev");
  ask(bob, "JOIN #dev");
  heard(bob);
  CHECK(texts(bob, "LATEST #dev * 10") == "two three");
}

TEST_CASE_METHOD(history_fixture,
                 "with archive.cutoff=joined newcomers see nothing from before") {
  auto rules = directory_rules{};
  rules.recorder = recorder;
  room_rules rooms;
  rooms.since_joined = true;
  directory = spawn_directory(rooms, rules);
  auto carol = enter("Carol", all);
  say(carol, "before");
  auto bob = enter("Bob", all);
  say(carol, "after");
  heard(bob);
  CHECK(texts(bob, "LATEST #lobby * 10") == "after");
}

TEST_CASE_METHOD(history_fixture, "what members of a rank were told stays with them") {
  auto bob = enter("Bob", all);
  auto carol = enter("Carol", all);
  ask(bob, "PRIVMSG @#lobby :to operators");
  ask(alice, "PRIVMSG #lobby :to all");
  heard(bob);
  heard(carol);
  CHECK(texts(bob, "LATEST #lobby * 10") == "to operators to all");
  CHECK(texts(carol, "LATEST #lobby * 10") == "to all");
}

TEST_CASE_METHOD(history_fixture,
                 "what else happened is for who wants it (event-playback)") {
  auto bob = enter("Bob", all);
  auto carol = enter("Carol", std::string{all} + " draft/event-playback");
  ask(alice, "TOPIC #lobby :news");
  ask(alice, "PRIVMSG #lobby :hello");
  ask(bob, "@+typing=active TAGMSG #lobby");
  ask(bob, "@+draft/react=x TAGMSG #lobby");
  heard(carol);
  CHECK_THAT(ask(bob, "CHATHISTORY LATEST #lobby * 10"),
             Contains(":hello\n") && !Contains("TOPIC") && !Contains("JOIN")
               && !Contains("TAGMSG"));
  auto seen = ask(carol, "CHATHISTORY LATEST #lobby * 10");
  CHECK_THAT(seen, Contains(":Bob!~Bob@test JOIN #lobby\n")
                     && Contains(" TOPIC #lobby :news\n") && Contains(":hello\n")
                     && Contains("+draft/react=x :Bob!~Bob@test TAGMSG #lobby\n")
                     && !Contains("typing"));
}

TEST_CASE_METHOD(history_fixture, "a labelled CHATHISTORY is a batch in a batch") {
  auto bob = enter("Bob", std::string{all} + " labeled-response");
  say(bob, "hello");
  CHECK(ask(bob, "@label=7 CHATHISTORY LATEST #lobby * 10")
        == "@label=7 BATCH +r labeled-response\n"
           "@batch=r;time=T BATCH +h chathistory #lobby\n"
           "@batch=h;time=T;msgid=M :Bob!~Bob@test PRIVMSG #lobby :hello\n"
           "@batch=r;time=T BATCH -h\n"
           "BATCH -r\n");
}

TEST_CASE_METHOD(history_fixture,
                 "*playback shows all conversations, or some, from a time on") {
  for (auto name : {"Bob", "Carl"})
    make_account(name);
  auto bob = enter_logged_in("Bob", all);
  auto carl = enter_logged_in("Carl", all);
  ask(bob, "JOIN #den");
  ask(alice, "PRIVMSG #lobby :one");
  ask(carl, "PRIVMSG Bob :two");
  ask(bob, "PRIVMSG #den :three");
  auto shown = [&](const std::string& question) {
    bob.received();
    bob.send("PRIVMSG *playback :" + question + "\r\n");
    auto bytes = tidy(bob.received());
    std::string result;
    for (auto text : {"one", "two", "three"})
      if (bytes.find(std::string{" :"} + text + '\n') != std::string::npos)
        result += std::string{text} + ' ';
    const std::string begin = "BATCH +h znc.in/playback ";
    for (size_t i = 0; (i = bytes.find(begin, i)) != std::string::npos;) {
      i += begin.size();
      result += bytes.substr(i, bytes.find('\n', i) - i) + ' ';
    }
    return result.empty() ? bytes : result;
  };
  CHECK(shown("play * 0") == "one two three Carl #lobby #den ");
  CHECK(shown("PLAY #lobby") == "one #lobby ");
  CHECK(shown("play CARL,#den 1000.5") == "two three CARL #den ");
  CHECK(shown("play * 9000000000") == "");
  CHECK(shown("play * 0 1000") == "");
  CHECK(shown("play #nowhere") == "");
  const std::string usage =
    ":*playback!*playback@hubbub.local NOTICE Bob :Usage: play <target>[,...]|* [<from> "
    "[<to>]], in seconds since 1970\n";
  for (auto odd :
       {"play", "clear *", "play * x", "play * -1", "play * nan", "play * 1 1e99"})
    CHECK_THAT(shown(odd), Contains(usage.substr(0, 60)));
}

TEST_CASE_METHOD(
  history_fixture,
  "names in the past are as they were written, however they are asked for") {
  make_account("Bob");
  make_account("Carol");
  auto bob = enter_logged_in("Bob", all);
  auto carol = enter_logged_in("Carol", all);
  say(bob, "hello");
  ask(bob, "PRIVMSG Carol :one");
  ask(carol, "PRIVMSG Bob :two");
  heard(bob);
  auto seen = ask(bob, "CHATHISTORY LATEST CAROL * 10");
  CHECK_THAT(seen, Contains(" BATCH +h chathistory CAROL\n")
                     && Contains(":Bob!~Bob@test PRIVMSG Carol :one\n")
                     && Contains(":Carol!~Carol@test PRIVMSG Bob :two\n"));
  bob.send("CHATHISTORY LATEST carol * 10\r\n");
  auto one = tag(bob.received(), "msgid");
  CHECK_THAT(ask(bob, "CHATHISTORY AROUND carol msgid=" + one + " 1"),
             Contains(" PRIVMSG Carol :one\n") && !Contains("two"));
  seen = ask(bob, "CHATHISTORY LATEST #LOBBY * 10");
  CHECK_THAT(seen, Contains(" BATCH +h chathistory #LOBBY\n")
                     && Contains(":Bob!~Bob@test PRIVMSG #lobby :hello\n"));
}

TEST_CASE_METHOD(history_fixture, "TARGETS lists the conversations of a time") {
  make_account("Bob");
  make_account("Carol");
  auto bob = enter_logged_in("Bob", all);
  auto carol = enter_logged_in("Carol", all);
  say(bob, "hello");
  ask(carol, "PRIVMSG Bob :hi");
  heard(bob);
  auto span = std::string{" timestamp=1999-01-01T00:00:00.000Z "
                          "timestamp=2099-01-01T00:00:00.000Z "};
  auto seen = ask(bob, "CHATHISTORY TARGETS" + span + "10");
  CHECK_THAT(seen, StartsWith("@time=T BATCH +h draft/chathistory-targets\n")
                     && Contains("@batch=h CHATHISTORY TARGETS #lobby ")
                     && Contains("@batch=h CHATHISTORY TARGETS Carol "));
  CHECK(num_lines(ask(bob, "CHATHISTORY TARGETS" + span + "1")) == 3);
  CHECK(num_lines(ask(bob, "CHATHISTORY TARGETS timestamp=1999-01-01T00:00:00.000Z "
                           "timestamp=1999-01-02T00:00:00.000Z 10"))
        == 2);
}

TEST_CASE_METHOD(history_fixture,
                 "a read marker only grows, and is told at JOIN, before 366") {
  make_account("Bob");
  auto wants = std::string{all} + " draft/read-marker";
  auto bob = enter_logged_in("Bob", wants);
  CHECK(ask(bob, "MARKREAD #lobby") == "@time=T MARKREAD #lobby *\n");
  auto mark = [&](fake_peer& who, const std::string& question) {
    who.send("MARKREAD " + question + "\r\n");
    auto bytes = who.received();
    return tag(bytes, " timestamp");
  };
  auto earlier = std::string{"2026-01-01T00:00:00.000Z"};
  auto later = std::string{"2026-01-02T00:00:00.000Z"};
  CHECK(mark(bob, "#lobby timestamp=" + later) == later);
  CHECK(mark(bob, "#lobby timestamp=" + earlier) == later);
  CHECK(mark(bob, "#LOBBY") == later);
  CHECK(mark(bob, "Alice timestamp=" + earlier) == earlier);
  ask(bob, "PART #lobby");
  bob.send("JOIN #lobby\r\n");
  auto seen = bob.received();
  CHECK(seen.find("MARKREAD #lobby timestamp=" + later) < seen.find(" 366 "));
  // It is the account's, and nobody else's.
  bob.close();
  run();
  auto again = enter_logged_in("Bob", wants);
  CHECK(mark(again, "#lobby") == later);
  auto carol = enter("Carol", wants);
  CHECK(mark(carol, "#lobby").empty());
  CHECK(mark(carol, "#lobby timestamp=" + earlier) == earlier);
  CHECK_THAT(ask(carol, "MARKREAD"), Contains("FAIL MARKREAD NEED_MORE_PARAMS :"));
  for (auto wrong : {"*", "timestamp=*", "timestamp=now", later.c_str()})
    CHECK_THAT(ask(carol, std::string{"MARKREAD #lobby "} + wrong),
               Contains("FAIL MARKREAD INVALID_PARAMS #lobby "));
  for (auto i = 0; i < 99; ++i)
    ask(carol, "MARKREAD #r" + std::to_string(i) + " timestamp=" + earlier);
  CHECK_THAT(ask(carol, "MARKREAD #one-more timestamp=" + earlier),
             Contains("FAIL MARKREAD INTERNAL_ERROR #one-more :"));
}

TEST_CASE_METHOD(history_fixture,
                 "a read marker is told to the account's other connections alone") {
  make_account("Bob");
  make_account("Carol");
  auto wants = std::string{all} + " draft/read-marker";
  auto bob = enter_logged_in("Bob", wants);
  auto phone = enter("phone", wants);
  auto old = enter("old", all);
  auto plain = connect(bracket_format);
  plain.send("plain\n/login Bob sesame\n");
  auto carol = enter_logged_in("Carol", wants);
  for (auto x : {&phone, &old})
    CHECK_THAT(ask(*x, "NS IDENTIFY Bob sesame"), Contains(" 900 "));
  CHECK_THAT(plain.received(), Contains("logged in"));
  auto others = [&] {
    return heard(carol) + heard(old) + heard(alice) + plain.received();
  };
  heard(bob);
  heard(phone);
  others();
  auto mark = [&](fake_peer& who, const std::string& target, int day) {
    return ask(who, "MARKREAD " + target + " timestamp=2026-01-0" + std::to_string(day)
                      + "T00:00:00.000Z");
  };
  auto told = [](const std::string& target, int day) {
    return "@time=T MARKREAD " + target + " timestamp=2026-01-0" + std::to_string(day)
           + "T00:00:00.000Z\n";
  };
  CHECK(mark(bob, "#LOBBY", 2) == told("#LOBBY", 2));
  CHECK(heard(phone) == told("#lobby", 2)); // as that connection knows the room
  // What is so already is news to nobody.
  CHECK(mark(bob, "#lobby", 2) == told("#lobby", 2));
  CHECK(mark(bob, "#lobby", 1) == told("#lobby", 2));
  CHECK(ask(bob, "MARKREAD #lobby") == told("#lobby", 2));
  CHECK(heard(phone).empty());
  mark(phone, "#elsewhere", 3);
  CHECK(heard(bob) == told("#elsewhere", 3));
  mark(phone, "carol", 4);
  CHECK(heard(bob) == told("carol", 4));
  CHECK(others().empty());
  // Nor is one that is logged in no longer.
  ask(phone, "NS LOGOUT");
  mark(bob, "#elsewhere", 5);
  mark(phone, "#lobby", 6);
  CHECK(heard(phone).empty());
  CHECK(heard(bob).empty());
  CHECK(others().empty());
}

TEST_CASE_METHOD(history_fixture,
                 "of two connections that read at once both know the later marker") {
  make_account("Bob");
  auto wants = "batch draft/read-marker";
  auto bob = enter_logged_in("Bob", wants);
  auto phone = enter("phone", wants);
  ask(phone, "NS IDENTIFY Bob sesame");
  for (unsigned seed = 0; seed < 50; ++seed) {
    CAPTURE(seed);
    auto room = "MARKREAD #r" + std::to_string(seed) + " timestamp=2026-01-0";
    heard(bob);
    heard(phone);
    queue(bob, room + "1T00:00:00.000Z");
    queue(phone, room + "2T00:00:00.000Z");
    run_in_some_order(seed);
    CHECK_THAT(heard(bob), EndsWith(room + "2T00:00:00.000Z\n"));
    CHECK_THAT(heard(phone), EndsWith(room + "2T00:00:00.000Z\n"));
  }
}

TEST_CASE_METHOD(history_fixture,
                 "a message is taken back by its author, or by a halfop") {
  auto wants = std::string{all} + " draft/message-redaction";
  auto bob = enter("Bob", wants);
  auto carol = enter("Carol", wants);
  auto plain = connect(bracket_format);
  plain.send("Dave\n");
  auto one = say(bob, "one");
  auto two = say(bob, "two");
  heard(alice);
  heard(carol);
  plain.received();
  CHECK_THAT(ask(carol, "REDACT #lobby " + one),
             Contains("FAIL REDACT REDACT_FORBIDDEN #lobby " + one + " :"));
  CHECK(ask(bob, "REDACT #lobby " + one + " :a slip")
        == "@time=T;msgid=M :Bob!~Bob@test REDACT #lobby " + one + " :a slip\n");
  CHECK(heard(carol)
        == "@time=T;msgid=M :Bob!~Bob@test REDACT #lobby " + one + " :a slip\n");
  CHECK(heard(alice) == ""); // has not asked for such
  CHECK(plain.received() == "");
  CHECK(texts(carol, "LATEST #lobby * 10") == "two");
  CHECK(ask(alice, "REDACT #lobby " + two) == "");
  CHECK(heard(bob) == "@time=T;msgid=M :Alice!~Alice@test REDACT #lobby " + two + "\n");
  CHECK(texts(bob, "LATEST #lobby * 10").empty());
  for (auto id : {one, std::string{"nonsense"}})
    CHECK_THAT(ask(bob, "REDACT #lobby " + id),
               Contains("FAIL REDACT UNKNOWN_MSGID #lobby " + id + " :"));
  for (auto id : {one, std::string{"nonsense"}, std::string(13, '0')}) {
    CHECK_THAT(ask(bob, "REDACT #nowhere " + id),
               Contains("FAIL REDACT INVALID_TARGET #nowhere :"));
    CHECK_THAT(ask(bob, "REDACT Carol " + id), Contains("INVALID_TARGET Carol :"));
  }
  CHECK_THAT(ask(bob, "REDACT #lobby " + std::string(13, '0')),
             Contains("UNKNOWN_MSGID #lobby"));
}

TEST_CASE_METHOD(history_fixture,
                 "an operator of the server takes messages back in any room") {
  config->oper_name = "root";
  config->oper_password = "secret";
  auto wants = std::string{all} + " draft/message-redaction";
  auto bob = enter("Bob", wants);
  auto eve = enter("Eve", wants);
  ask(bob, "JOIN #dev");
  auto tell = [&](const std::string& text) {
    bob.received();
    bob.send("PRIVMSG #dev :" + text + "\r\n");
    return tag(bob.received(), "msgid");
  };
  auto one = tell("one");
  auto two = tell("two");
  // From outside nobody else may, and hears only that.
  CHECK_THAT(ask(eve, "REDACT #dev " + one), Contains("INVALID_TARGET #dev :"));
  ask(eve, "OPER root secret");
  CHECK(ask(eve, "REDACT #dev " + one + " :spam")
        == "@time=T;msgid=M :Eve!~Eve@test REDACT #dev " + one + " :spam\n");
  CHECK(heard(bob) == "@time=T;msgid=M :Eve!~Eve@test REDACT #dev " + one + " :spam\n");
  CHECK(texts(bob, "LATEST #dev * 10") == "two");
  CHECK_THAT(ask(eve, "REDACT #dev " + one), Contains("UNKNOWN_MSGID #dev"));
  SECTION("as a member without a rank") {
    ask(eve, "JOIN #dev");
    heard(bob);
    CHECK_THAT(ask(eve, "REDACT #dev " + two), Contains(" REDACT #dev " + two));
    CHECK_THAT(heard(bob), Contains(" REDACT #dev " + two));
    CHECK(texts(bob, "LATEST #dev * 10").empty());
  }
  SECTION("until it is none any more") {
    ask(eve, "MODE Eve -o");
    CHECK_THAT(ask(eve, "REDACT #dev " + two), Contains("INVALID_TARGET #dev :"));
    CHECK(texts(bob, "LATEST #dev * 10") == "two");
  }
}

TEST_CASE_METHOD(history_fixture, "SEARCH finds words, by whom, and where") {
  auto bob = enter("Bob", std::string{all} + " soju.im/search");
  say(bob, "the quick brown fox");
  ask(alice, "PRIVMSG #lobby :a quick answer");
  ask(bob, "JOIN #dev\r\nPRIVMSG #dev :quick");
  auto found = [&](const std::string& question) {
    auto seen = ask(bob, "SEARCH " + question);
    REQUIRE_THAT(seen, Contains("BATCH +h soju.im/search\n") && Contains("BATCH -h\n"));
    return num_lines(seen) - 2;
  };
  CHECK(found("text=quick") == 3);
  CHECK(found("in=#lobby;text=quick") == 2);
  CHECK(found("in=#lobby;text=quick\\sfox") == 1);
  CHECK(found("in=#lobby;from=alice;text=quick") == 1);
  CHECK(found("from=alice") == 1);
  CHECK(found("text=quick;limit=2") == 2);
  CHECK(found("text=slow") == 0);
  CHECK(found("in=#nowhere;text=quick") == 0);
  CHECK(found("in=#lobby;text=quick;before=1999-01-01T00:00:00Z") == 0);
  for (auto wrong : {"in=#lobby", "text=x;limit=0", "text=x;after=now", ";;"})
    CHECK_THAT(ask(bob, std::string{"SEARCH "} + wrong),
               Contains("FAIL SEARCH INVALID_PARAMS "));
}

TEST_CASE_METHOD(history_fixture,
                 "/history and /search show the past on plain formats, marked") {
  auto bob = connect(bracket_format);
  bob.send("Bob\n");
  ask(alice, "PRIVMSG #lobby :hello world");
  bob.received();
  bob.send("/history\n");
  auto seen = bob.received();
  CHECK_THAT(seen,
             StartsWith("A message of #lobby, in UTC:") || Contains("#lobby, in UTC"));
  CHECK_THAT(seen, Contains(") [Alice]: hello world"));
  bob.send("/search WORLD\n");
  CHECK_THAT(bob.received(), Contains(") [Alice]: hello world"));
  bob.send("/search moon\n");
  CHECK_THAT(bob.received(), Contains("Nothing that you may see"));
  for (auto wrong : {"0", "101", "x", "1 2"}) {
    bob.send(std::string{"/history "} + wrong + "\n");
    CHECK_THAT(bob.received(), Contains("/history takes a number from 1 to 100"));
  }
}

TEST_CASE_METHOD(history_fixture, "a server without history offers none") {
  config->history = false;
  auto bob = connect(irc_format);
  CHECK_THAT(ask(bob, "CAP LS 302"), !Contains("chathistory") && !Contains("read-marker")
                                       && !Contains("redaction") && !Contains("search"));
}
