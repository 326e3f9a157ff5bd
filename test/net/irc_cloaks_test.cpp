#include <string>

#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

/// A chat in which addresses are hidden, with an operator.
struct cloaked_chat : irc_fixture {
  cloaked_chat() {
    config->cloaks = cloak_key{};
    config->oper_name = "root";
    config->oper_password = "secret";
  }
};

/// People at real addresses, in a room.
struct fixture : cloaked_chat {

  fake_peer come(const std::string& nick, const std::string& address) {
    chat_actors actors{directory, control};
    actors.passwords = passwords;
    chat_context context{std::move(actors), config};
    context.address = address;
    fake_peer result{*this, irc_format, std::move(context)};
    result.send("CAP REQ :userhost-in-names chghost\r\nCAP END\r\nNICK " + nick
                + "\r\nUSER " + nick + " 0 * :Real Name\r\nJOIN #den\r\n");
    result.received();
    return result;
  }

  void empower(fake_peer& who) {
    who.send("OPER root secret\r\n");
    CHECK_THAT(who.received(), Contains("381 "));
  }

  /// What somebody gets for a line, and nothing that happened before.
  std::string answer(fake_peer& who, const std::string& line) {
    who.received();
    return ask(who, line);
  }

  static std::string seen(const std::string& address) {
    return cloaked(address, cloak_key{});
  }

  /// The host without its first part: that of a network.
  static std::string network(const std::string& address) {
    auto all = seen(address);
    return '*' + all.substr(all.find('.'));
  }

  fake_peer bob = come("Bob", "192.0.2.7"); // operates #den
  fake_peer eve = come("Eve", "198.51.100.1");
  fake_peer amy = come("Amy", "192.0.2.8");
};

/// All questions that are answered with somebody's host or address.
const std::string questions[] = {
  "WHO Bob",      "WHO #den",      "WHO #den %tcuihsnfdlaor,7",
  "WHO Bob %i",   "WHOIS Bob",     "USERHOST Bob",
  "NAMES #den",   "MODE #den b",   "WHO * %ih",
  "WHOWAS Bob",   "WHOIS Bob Bob", "WHO 192.0.2.*",
  "WHO *192.0.2", "MONITOR + Bob", "MONITOR S",
  "STATS l",      "STATS L",       "LINKS",
  "TRACE Bob",    "STATS P",
};

} // namespace

TEST_CASE_METHOD(fixture, "nobody learns the address of somebody else") {
  for (auto& line : questions) {
    CAPTURE(line);
    CHECK_THAT(answer(eve, line), !Contains("192.0.2.7"));
  }
  CHECK_THAT(answer(eve, "WHO #den"), Contains(seen("192.0.2.7")));
  CHECK_THAT(answer(eve, "WHO #den %ih"),
             Contains("255.255.255.255 " + seen("192.0.2.7")));
  CHECK_THAT(answer(eve, "WHOIS Bob"), Contains(seen("192.0.2.7")) && !Contains("338 "));
  CHECK_THAT(answer(eve, "WHO 192.0.2.*"), !Contains("Bob"));
}

TEST_CASE_METHOD(fixture, "nobody learns the address of somebody who does something") {
  eve.received();
  for (auto line : {"JOIN #attic", "PRIVMSG #den :hi", "PRIVMSG Eve :hi",
                    "TOPIC #den :hi", "MODE #den +v Eve", "INVITE Eve #attic",
                    "NICK Bert", "AWAY :gone", "PART #den", "JOIN #den", "QUIT :bye"}) {
    answer(bob, line);
    CAPTURE(line);
    CHECK_THAT(eve.received(), !Contains("192.0.2.7"));
  }
  CHECK_THAT(answer(eve, "WHOWAS Bert"), Contains(seen("192.0.2.7")));
}

TEST_CASE_METHOD(fixture, "everybody may know the own address") {
  CHECK_THAT(answer(bob, "WHOIS Bob"), Contains("338 Bob Bob 192.0.2.7 :"));
  CHECK_THAT(answer(bob, "WHO Bob %ih"), Contains(" 192.0.2.7 " + seen("192.0.2.7")));
}

TEST_CASE_METHOD(fixture, "operators of the server see both") {
  empower(eve);
  CHECK_THAT(answer(eve, "WHOIS Bob"),
             Contains("338 Eve Bob 192.0.2.7 :") && Contains(seen("192.0.2.7")));
  CHECK_THAT(answer(eve, "WHO Bob %ih"), Contains(" 192.0.2.7 " + seen("192.0.2.7")));
  CHECK_THAT(answer(eve, "WHO 192.0.2.7 %n"), Contains("Bob") && !Contains("Amy"));
  CHECK_THAT(answer(eve, "WHO 192.0.2.* %n"), Contains("Bob") && Contains("Amy"));
}

TEST_CASE_METHOD(fixture, "a room bans people and networks by what it sees") {
  answer(bob, "MODE #den +b " + network("192.0.2.8"));
  CHECK_THAT(answer(amy, "PRIVMSG #den :hi"), Contains("404 "));
  answer(amy, "PART #den");
  CHECK_THAT(answer(amy, "JOIN #den"), Contains("474 "));
  answer(bob, "MODE #den -b " + network("192.0.2.8"));
  CHECK_THAT(answer(amy, "JOIN #den"), Contains("366 "));
  answer(bob, "MODE #den +b " + seen("198.51.100.1"));
  CHECK_THAT(answer(eve, "PRIVMSG #den :hi"), Contains("404 "));
  CHECK(answer(amy, "PRIVMSG #den :hi").empty());
}

TEST_CASE_METHOD(fixture, "who may not see addresses cannot try them out with masks") {
  for (auto change :
       {"+b 192.0.2.8", "+b *!*@192.0.2.0/24", "+b m:192.0.2.*", "+e 192.0.0.0/8",
        "+q ::ffff:192.0.2.8", "+I *!*@2001:db8:*", "+b 128.0.0.0/1"}) {
    CAPTURE(change);
    CHECK_THAT(answer(bob, std::string{"MODE #den "} + change),
               Contains("696 ") && Contains("Addresses are hidden"));
  }
  CHECK(answer(amy, "PRIVMSG #den :hi").empty());
  // To be rid of one that was set by an operator is no way to try it out.
  CHECK(answer(bob, "MODE #den -b 192.0.2.8").empty());
}

TEST_CASE_METHOD(fixture, "a mask of accounts is none of addresses") {
  for (auto change : {"+b a:bob", "+b ~a:bob", "+b m:a:bob", "+b ~m:~a:dead", "+e a:b",
                      "+I a:*", "+q a:bob", "-b a:bob"}) {
    CAPTURE(change);
    CHECK_THAT(answer(bob, std::string{"MODE #den "} + change), !Contains("696 "));
  }
  CHECK_THAT(answer(bob, "MODE #den b"), Contains(" m:a:bob ") && Contains(" m:a:dead "));
  // What begins like one may be about addresses all the same.
  for (auto change : {"+b ~m:192.0.2.*", "+I m:a:1", "+b a::1@2001:db8:*"}) {
    CAPTURE(change);
    CHECK_THAT(answer(bob, std::string{"MODE #den "} + change), Contains("696 "));
  }
}

TEST_CASE_METHOD(fixture, "a mask of addresses by an operator of the server fits them") {
  empower(bob);
  answer(bob, "MODE #den +b 192.0.2.8/31");
  CHECK_THAT(answer(amy, "PRIVMSG #den :hi"), Contains("404 "));
  CHECK(answer(eve, "PRIVMSG #den :hi").empty());
  answer(bob, "MODE #den +e 192.0.2.*");
  CHECK(answer(amy, "PRIVMSG #den :hi").empty());
}

TEST_CASE_METHOD(fixture, "an operator's host is another one, until its power ends") {
  config->oper_host = "staff.example";
  auto carl = come("Carl", "203.0.113.5");
  answer(eve, "PING x");
  empower(carl);
  CHECK_THAT(eve.received(), Contains(" CHGHOST ~Carl staff.example"));
  CHECK_THAT(answer(eve, "WHO Carl %h"), Contains("staff.example"));
  answer(carl, "MODE Carl -o");
  CHECK_THAT(eve.received(), Contains(" CHGHOST ~Carl " + seen("203.0.113.5")));
}

TEST_CASE_METHOD(fixture, "who comes from this machine is at localhost") {
  auto carl = come("Carl", "127.0.0.1");
  CHECK_THAT(answer(eve, "WHO Carl %ih"), Contains("255.255.255.255 localhost"));
  CHECK_THAT(answer(carl, "WHOIS Carl"), Contains("338 Carl Carl 127.0.0.1 :"));
}

TEST_CASE_METHOD(fixture, "without cloaks everybody sees addresses, and bans them") {
  config->cloaks.reset();
  auto carl = come("Carl", "203.0.113.5");
  CHECK_THAT(answer(eve, "WHO Carl %ih"), Contains("203.0.113.5 203.0.113.5"));
  CHECK(answer(bob, "MODE #den +b 203.0.113.0/24").find("203.0.113.0/24")
        != std::string::npos);
  CHECK_THAT(answer(carl, "PRIVMSG #den :hi"), Contains("404 "));
}
