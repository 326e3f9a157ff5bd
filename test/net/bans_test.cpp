#include "net/bans.hpp"

#include "test/net/account_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

namespace {

/// Alice operates the server, Bob is in the lobby.
struct fixture : account_fixture {
  fixture() {
    config->oper_name = "root";
    config->oper_password = "power!";
    config->admin = "ops@example.org";
    ask(alice, "OPER root power!");
    heard(alice);
  }

  /// Somebody with that realname tries to get in.
  std::string knock(const std::string& nick, const std::string& realname = "Nobody") {
    auto peer = connect(irc_format);
    return ask(peer, "NICK " + nick + "\r\nUSER " + nick + " 0 * :" + realname);
  }

  fake_peer bob = enter("Bob");
};

const std::string denied =
  "481 Bob :Permission denied: only operators of the server may do that\n";

} // namespace

TEST_CASE("how long a ban holds is minutes, or times with units") {
  struct {
    const char* text;
    int64_t seconds; // -1: it is none
  } rows[] = {
    {"0", 0},          {"90", 5400},       {"90m", 5400}, {"12h", 43200},
    {"1d12h", 129600}, {"2w", 1209600},    {"30s", 30},   {"", -1},
    {"d", -1},         {"1x", -1},         {"-5", -1},    {"12h3", 43380},
    {"99999w", -1},    {"9999999999", -1}, {"*@*", -1},
  };
  for (auto& x : rows) {
    CAPTURE(x.text);
    CHECK(parse_duration(x.text).value_or(-1) == x.seconds);
  }
}

TEST_CASE_METHOD(fixture, "bans are for operators who have the right to it") {
  for (auto line :
       {"KLINE *@x", "DLINE 192.0.2.1", "XLINE x", "RESV x", "FILTER drop x", "KLINE",
        "UNKLINE *@x", "UNDLINE x", "UNXLINE x", "UNRESV x", "UNFILTER x"}) {
    CAPTURE(line);
    CHECK(ask(bob, line) == denied);
  }
  config->operators = {{"clerk", "paper!", {}, {}, op_right::accounts}};
  ask(bob, "OPER clerk paper!");
  heard(bob);
  CHECK(ask(bob, "KLINE *@x") == denied);
  CHECK(ask(bob, "KILL Alice") == denied);
  CHECK(ask(bob, "REHASH") == denied);
  CHECK(ask(bob, "WALLOPS :hi") == denied);
  CHECK(ask(bob, "STATS K") == denied);
  CHECK_THAT(ask(bob, "NS LIST"), Contains("End of accounts"));
}

TEST_CASE_METHOD(fixture, "a KLINE ends the connections it fits, and keeps others out") {
  CHECK_THAT(ask(alice, "KLINE 60 ~bob*@* too much noise"),
             Contains("NOTICE Alice :KLINE *!~bob*@* is set, until "));
  auto words = heard(bob);
  CHECK_THAT(words, Contains("You are banned from this server until ")
                      && Contains("UTC: too much noise. Whom to ask: ops@example.org"));
  CHECK_FALSE(bob.connected());
  auto refused = knock("bobby");
  CHECK_THAT(refused, Contains("465 bobby :You are banned from this server")
                        && Contains("ERROR :") && !Contains(" 001 "));
  // The name is free again.
  CHECK_THAT(knock("Carl"), Contains("001 Carl"));
  CHECK_THAT(ask(alice, "KLINE"),
             Contains("*!~bob*@* by root on ") && Contains("End of KLINE list"));
  CHECK_THAT(ask(alice, "STATS K"), Contains("too much noise"));
  CHECK_THAT(ask(alice, "UNKLINE ~bob*@*"), Contains("KLINE *!~bob*@* is lifted"));
  CHECK_THAT(ask(alice, "UNKLINE ~bob*@*"), Contains("There is no such KLINE"));
  CHECK_THAT(knock("bobby"), Contains("001 bobby"));
}

TEST_CASE_METHOD(fixture, "an account is banned as rooms ban one") {
  make_account("Carl");
  ask(alice, "KLINE a:carl");
  auto peer = connect(irc_format);
  peer.send("AUTHENTICATE PLAIN\r\n" + plain("Carl", "sesame")
            + "\r\nNICK Carl\r\nUSER carl 0 * :Carl\r\n");
  CHECK_THAT(heard(peer), Contains("465 Carl"));
  // Also when it logs in later.
  auto later = arrive("Dave");
  CHECK_THAT(ask(later, "NS IDENTIFY Carl sesame"),
             Contains("You are banned from this server"));
  CHECK_FALSE(later.connected());
}

TEST_CASE_METHOD(fixture, "a realname and a nick are banned") {
  ask(alice, "XLINE *spam?bot* no bots");
  CHECK_THAT(knock("Carl", "a Spam Bot"), Contains("465 Carl") && Contains("no bots"));
  ask(alice, "RESV evil* :bad names");
  CHECK_THAT(knock("EvilOne"),
             Contains("432 * EvilOne") && Contains("bad names") && !Contains(" 001 "));
  CHECK_THAT(ask(bob, "NICK evil2"), Contains("432 evil2") || Contains("bad names"));
  CHECK(bob.connected());
  ask(alice, "RESV #warez not here");
  CHECK_THAT(ask(bob, "JOIN #Warez"),
             Contains("479 Bob #Warez :Cannot join channel") && Contains("not here"));
  ask(alice, "RESV bob");
  heard(alice);
  CHECK_THAT(heard(bob), Contains("You are banned from this server for ever"));
}

TEST_CASE_METHOD(fixture, "a text is refused, or dropped without a word") {
  auto carl = enter("Carl");
  heard(bob);
  ask(alice, "FILTER refuse *buy?pills* :no sales");
  CHECK_THAT(ask(bob, "PRIVMSG #lobby :please BUY pills now"),
             StartsWith("404 Bob #lobby :Cannot send to channel: that may not be said on "
                        "this server: no sales. Whom to ask: ops@example.org\n"));
  CHECK_THAT(ask(bob, "PRIVMSG Carl :buy pills"), StartsWith("531 Bob Carl :Not sent"));
  CHECK(ask(bob, "NOTICE #lobby :buy pills") == "");
  // A line that its author has cut is one all the same.
  ask(bob, "CAP REQ :batch draft/multiline");
  queue(bob, "BATCH +a draft/multiline #lobby");
  queue(bob, "@batch=a PRIVMSG #lobby :buy pi");
  queue(bob, "@batch=a;draft/multiline-concat PRIVMSG #lobby lls");
  CHECK_THAT(ask(bob, "BATCH -a"),
             StartsWith("404 Bob #lobby :Cannot send to channel: "));
  ask(alice, "UNFILTER *buy?pills*");
  ask(alice, "FILTER drop *buy?pills*");
  CHECK(ask(bob, "PRIVMSG #lobby :buy pills") == "");
  CHECK(ask(bob, "PRIVMSG Carl :buy pills") == "");
  CHECK(heard(carl) == "");
  ask(bob, "PRIVMSG Carl :buy books");
  CHECK_THAT(heard(carl), Contains("buy books"));
  ask(bob, "PART #lobby :buy pills");
  CHECK(heard(carl) == ":Bob!~Bob@test PART #lobby\n");
  auto plain_user = connect(colon_format);
  plain_user.send("Zoe\n");
  heard(carl);
  plain_user.send("buy pills\n");
  CHECK(heard(carl) == "");
}

TEST_CASE_METHOD(fixture, "what would be no ban is refused") {
  struct {
    const char* line;
    const char* answer;
  } rows[] = {
    {"KLINE *@*", "that would be a ban of yourself"},
    {"RESV A*", "that would be a ban of yourself"},
    {"KLINE a:#x", "KLINE takes user@host"},
    {"DLINE example.org", "DLINE takes an address"},
    {"XLINE **", "XLINE takes a realname"},
    {"FILTER *x*", "FILTER needs what to do"},
    {"FILTER drop *", "FILTER takes a text"},
    {"UNDLINE 192.0.2.1", "There is no such DLINE"},
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    CHECK_THAT(ask(alice, x.line), Contains(x.answer));
  }
  for (auto i = 0; i < 10; ++i)
    CHECK_THAT(ask(alice, "DLINE 192.0.2." + std::to_string(i)), Contains("is set"));
  CHECK_THAT(ask(alice, "DLINE 192.0.2.10"), Contains("bans are allowed"));
  CHECK_THAT(ask(alice, "DLINE 10 192.0.2.9"), Contains("is set, until"));
}

TEST_CASE_METHOD(fixture, "bans outlive a restart") {
  ask(alice, "KLINE ~bob@*");
  alice.close();
  restart();
  CHECK_THAT(knock("Bob"), Contains("465 Bob"));
}

TEST_CASE_METHOD(fixture, "a plain user is banned like any other") {
  ask(alice, "KLINE Zoe!*@* :go away");
  auto peer = connect(colon_format);
  peer.send("Zoe\n");
  CHECK_THAT(peer.received(),
             Contains("You are banned from this server for ever: go away"));
  CHECK_FALSE(peer.connected());
}

TEST_CASE_METHOD(fixture, "operators show what is asked of them") {
  make_account("Carl");
  config->operators = {{"carl", {}, {}, "Carl", op_right::all},
                       {"dave", "paper!", {}, "Carl", op_right::kill},
                       {"eve", {}, std::string(64, 'a'), {}, op_right::all}};
  CHECK_THAT(ask(bob, "OPER carl"), StartsWith("464"));
  CHECK_THAT(ask(bob, "OPER eve"), StartsWith("464"));
  auto carl = enter_logged_in("Carl");
  CHECK_THAT(ask(carl, "OPER dave"), StartsWith("461"));
  CHECK_THAT(ask(carl, "OPER dave power!"), StartsWith("464"));
  CHECK_THAT(ask(carl, "OPER dave paper!"), Contains("381 Carl"));
  CHECK_THAT(ask(carl, "KLINE"), StartsWith("481"));
  CHECK_THAT(ask(carl, "OPER carl"), Contains("381 Carl"));
  CHECK_THAT(ask(carl, "KLINE"), Contains("End of KLINE list"));
}
