#include "net/irc/capabilities.hpp"

#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

const std::string all =
  "account-notify account-tag away-notify batch cap-notify chghost "
  "draft/channel-rename draft/chathistory draft/event-playback draft/message-redaction "
  "draft/metadata-2 draft/metadata-3 draft/multiline draft/no-implicit-names "
  "draft/read-marker echo-message "
  "extended-join extended-monitor invite-notify labeled-response message-tags "
  "multi-prefix no-implicit-names server-time setname soju.im/search "
  "standard-replies userhost-in-names znc.in/playback";

/// The same with values.
std::string all_with_values() {
  auto list = all;
  auto add = [&](const std::string& name, const std::string& value) {
    list.insert(list.find(name) + name.size(), "=" + value);
  };
  add("draft/multiline", "max-bytes=4096,max-lines=32");
  for (auto name : {"draft/metadata-2", "draft/metadata-3"})
    add(name, "before-connect,max-subs=50,max-keys=20,max-key-bytes=40,"
              "max-value-bytes=256");
  return list;
}

/// A list in one line that came in several, as version 302 has it: all but the last one
/// say that another follows.
std::string in_one_line(std::string answer) {
  const std::string end = " * :";
  for (size_t i; (i = answer.find(end)) != std::string::npos;) {
    auto line_end = answer.find('\n', i);
    auto next = answer.find(" :", line_end);
    answer.replace(line_end, next + 2 - line_end, " ");
    answer.erase(i, 2);
  }
  return answer;
}

/// Gives a connection settings in which these capabilities are not offered.
void reload(irc_fixture& world, fake_peer& whom, std::vector<std::string> disabled) {
  auto other = std::make_shared<settings>(*world.config);
  other->disabled_capabilities = std::move(disabled);
  caf::anon_send(whom.actor(), reload_atom::value, settings_ptr{std::move(other)});
  world.run();
}

} // namespace

TEST_CASE_METHOD(irc_fixture, "all that is offered is listed") {
  auto bob = connect(irc_format);
  for (auto line : {"CAP LS", "CAP LS 301", "CAP LS x"})
    CHECK(ask(bob, line) == "CAP * LS :" + all + "\n");
  CHECK(in_one_line(ask(bob, "cap ls 302")) == "CAP * LS :" + all_with_values() + "\n");
  CHECK(in_one_line(ask(alice, "CAP LS 302"))
        == "CAP Alice LS :" + all_with_values() + "\n");
}

TEST_CASE_METHOD(irc_fixture, "LS and REQ hold registration back until END") {
  auto first = GENERATE(std::string{"CAP LS"}, std::string{"CAP REQ :setname"});
  auto bob = connect(irc_format);
  ask(bob, first);
  CHECK(ask(bob, "NICK Bob\r\nUSER b 0 * :B") == "");
  CHECK(ask(bob, "CAP REQ :multi-prefix") == "CAP * ACK :multi-prefix\n");
  CHECK_THAT(ask(bob, "CAP END"), StartsWith("001 Bob "));
  CHECK(ask(bob, "CAP END") == "");
  auto eve = connect(irc_format);
  CHECK(ask(eve, "CAP LIST") == "CAP * LIST :\n");
  CHECK_THAT(ask(eve, "NICK Eve\r\nUSER e 0 * :E"), StartsWith("001 Eve "));
}

TEST_CASE_METHOD(irc_fixture, "a request is done as a whole or not at all") {
  const question rows[] = {
    {"CAP REQ :setname foo", "CAP Alice NAK :setname foo\n"},
    {"CAP REQ :Setname", "CAP Alice NAK :Setname\n"},
    {"CAP REQ :sasl", "CAP Alice NAK :sasl\n"},
    {"CAP REQ :foo qux bar baz qux", "CAP Alice NAK :foo qux bar baz qux\n"},
    {"CAP LIST", "CAP Alice LIST :\n"},
    {"CAP REQ :setname chghost", "CAP Alice ACK :setname chghost\n"},
    {"CAP LIST", "CAP Alice LIST :chghost setname\n"},
    {"CAP REQ setname", "CAP Alice ACK :setname\n"},
    {"CAP REQ :-setname -batch", "CAP Alice ACK :-setname -batch\n"},
    {"CAP LIST", "CAP Alice LIST :chghost\n"},
    {"CAP REQ :-chghost foo", "CAP Alice NAK :-chghost foo\n"},
    {"CAP REQ :x\x1b[2J", "CAP Alice NAK :x[2J\n"},
    {"CAP LIST", "CAP Alice LIST :chghost\n"},
    {"CAP REQ :batch -batch", "CAP Alice ACK :batch -batch\n"},
    {"CAP LIST", "CAP Alice LIST :chghost\n"},
    {"CAP FROB", "410 Alice FROB :Invalid CAP command\n"},
    {"CAP REQ :no-implicit-names", "CAP Alice ACK :no-implicit-names\n"},
    {"CAP LIST", "CAP Alice LIST :chghost no-implicit-names\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
}

TEST_CASE_METHOD(irc_fixture, "version 302 implies cap-notify for good") {
  const question rows[] = {
    {"CAP REQ :cap-notify", "CAP Alice ACK :cap-notify\n"},
    {"CAP REQ :-cap-notify", "CAP Alice ACK :-cap-notify\n"},
    {"CAP LIST", "CAP Alice LIST :\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  CHECK_THAT(ask(alice, "CAP LS 302"), StartsWith("CAP Alice LS * :account-notify "));
  const question rows_of_302[] = {
    {"CAP LIST", "CAP Alice LIST :cap-notify\n"},
    {"CAP REQ :-cap-notify", "CAP Alice NAK :-cap-notify\n"},
    {"CAP REQ :cap-notify", "CAP Alice ACK :cap-notify\n"},
  };
  for (auto& x : rows_of_302)
    CHECK(ask(alice, x.line) == x.answer);
}

TEST_CASE_METHOD(irc_fixture, "any number from 302 on is a version that implies it") {
  auto version = GENERATE(as<std::string>{}, "302", "303", "4294967295", "4294967296",
                          "99999999999999999999");
  ask(alice, "CAP LS " + version);
  CHECK(ask(alice, "CAP LIST") == "CAP Alice LIST :cap-notify\n");
}

TEST_CASE_METHOD(irc_fixture, "anything else is a version that implies nothing") {
  auto version =
    GENERATE(as<std::string>{}, "", "301", "-302", "-99999999999999999999", "v302");
  ask(alice, "CAP LS " + version);
  CHECK(ask(alice, "CAP LIST") == "CAP Alice LIST :\n");
}

TEST_CASE_METHOD(irc_fixture, "an answer to a request is still in the old form") {
  CHECK(ask(alice, "CAP REQ :server-time") == "CAP Alice ACK :server-time\n");
  CHECK(ask(alice, "CAP LIST") == "@time=T CAP Alice LIST :server-time\n");
  CHECK(ask(alice, "CAP REQ :-server-time") == "@time=T CAP Alice ACK :-server-time\n");
  CHECK(ask(alice, "CAP LIST") == "CAP Alice LIST :\n");
}

TEST_CASE_METHOD(irc_fixture,
                 "who asked for it is told what is offered no longer, or anew") {
  auto bob = enter("Bob", "cap-notify setname");
  auto eve = enter("Eve", "setname");
  heard(bob);
  for (auto peer : {&bob, &eve})
    reload(*this, *peer, {"setname", "chghost"});
  CHECK(heard(bob) == "CAP Bob DEL :chghost setname\n");
  CHECK(heard(eve) == "");
  CHECK(ask(bob, "CAP LIST") == "CAP Bob LIST :cap-notify\n");
  CHECK(ask(eve, "CAP LIST") == "CAP Eve LIST :\n");
  CHECK(ask(eve, "CAP REQ :setname") == "CAP Eve NAK :setname\n");
  reload(*this, bob, {"setname"});
  CHECK(heard(bob) == "CAP Bob NEW :chghost\n");
  CHECK(ask(bob, "CAP REQ :chghost") == "CAP Bob ACK :chghost\n");
  reload(*this, bob, {"setname"});
  CHECK(heard(bob) == "");
}

TEST_CASE_METHOD(irc_fixture, "a capability with another value is announced again") {
  auto bob = connect(irc_format);
  ask(bob, "CAP LS 302");
  ask(bob, "CAP REQ :batch draft/metadata-3 draft/multiline");
  auto eve = enter("Eve", "cap-notify draft/multiline"); // who does not know of values
  auto fresh = std::make_shared<settings>(*config);
  auto announced = [&](const std::shared_ptr<settings>& next) {
    for (auto peer : {&bob, &eve})
      caf::anon_send(peer->actor(), reload_atom::value, settings_ptr{next});
    run();
    CHECK(heard(eve).empty());
    return heard(bob);
  };
  fresh->multiline_lines = 7;
  auto bytes = std::to_string(fresh->multiline_bytes);
  CHECK(announced(fresh)
        == "CAP * NEW :draft/multiline=max-bytes=" + bytes + ",max-lines=7\n");
  CHECK(announced(std::make_shared<settings>(*fresh)).empty());
  fresh = std::make_shared<settings>(*fresh);
  fresh->metadata_keys = 3;
  const std::string limits =
    "=before-connect,max-subs=50,max-keys=3,max-key-bytes=40,max-value-bytes=256";
  CHECK(announced(fresh)
        == "CAP * NEW :draft/metadata-2" + limits + " draft/metadata-3" + limits + "\n");
  fresh = std::make_shared<settings>(*fresh);
  fresh->server_name = "another";
  CHECK(announced(fresh).empty());
  // What it has it keeps.
  CHECK(ask(bob, "CAP LIST").find("draft/metadata-3 draft/multiline")
        != std::string::npos);
}

TEST_CASE_METHOD(irc_fixture, "what the configuration disables is not offered") {
  config->disabled_capabilities = {"echo-message", "cap-notify"};
  auto bob = connect(irc_format);
  auto offered = ask(bob, "CAP LS 302");
  CHECK_THAT(offered, !Contains("echo-message") && !Contains("cap-notify"));
  CHECK(ask(bob, "CAP REQ :echo-message") == "CAP * NAK :echo-message\n");
  CHECK(ask(bob, "CAP LIST") == "CAP * LIST :\n");
}

TEST_CASE_METHOD(irc_fixture, "each capability shows others' doings in its own form") {
  struct row {
    std::string capability;
    std::string line; // what Alice does
    std::string with; // what somebody in the room sees who has the capability
    std::string without;
  };
  const std::string source = ":Alice!~Alice@test ";
  const row rows[] = {
    {"away-notify", "AWAY :gone", source + "AWAY :gone\n", ""},
    {"away-notify", "AWAY :gone fishing", source + "AWAY :gone fishing\n", ""},
    {"away-notify", "AWAY", source + "AWAY\n", ""},
    {"setname", "SETNAME :A. Liddell", source + "SETNAME :A. Liddell\n", ""},
    {"server-time", "PRIVMSG #lobby :hi", "@time=T " + source + "PRIVMSG #lobby :hi\n",
     source + "PRIVMSG #lobby :hi\n"},
    {"message-tags", "@+a=b PRIVMSG #lobby :hi",
     "@msgid=M;+a=b " + source + "PRIVMSG #lobby :hi\n", source + "PRIVMSG #lobby :hi\n"},
    {"message-tags", "@+a=b TAGMSG #lobby", "@msgid=M;+a=b " + source + "TAGMSG #lobby\n",
     ""},
    {"account-tag", "PRIVMSG #lobby :hi", source + "PRIVMSG #lobby :hi\n",
     source + "PRIVMSG #lobby :hi\n"},
  };
  ask(alice, "CAP REQ :message-tags");
  auto plain = enter("Bob");
  for (auto& x : rows) {
    auto able = enter("Carl", x.capability);
    heard(plain);
    ask(alice, x.line);
    CHECK(heard(able) == x.with);
    CHECK(heard(plain) == x.without);
    able.close();
  }
}

TEST_CASE_METHOD(irc_fixture,
                 "extended-join says who comes, away-notify that one is away") {
  auto bob = enter("Bob");
  auto carl = enter("Carl", "extended-join away-notify");
  auto dora = arrive("Dora", "extended-join away-notify");
  ask(dora, "AWAY :lunch");
  heard(bob);
  CHECK_THAT(ask(dora, "JOIN #lobby"),
             StartsWith(":Dora!~Dora@test JOIN #lobby * :Real Dora\n353 "));
  CHECK(heard(bob) == ":Dora!~Dora@test JOIN #lobby\n");
  CHECK(heard(carl)
        == ":Dora!~Dora@test JOIN #lobby * :Real Dora\n:Dora!~Dora@test AWAY :lunch\n");
}

TEST_CASE_METHOD(irc_fixture, "names come with what one asked for, or not at all") {
  ask(alice, "MODE #lobby +v Alice");
  const question rows[] = {
    {"", "353 Bob = #lobby :@Alice Bob\n366 Bob #lobby :End of /NAMES list\n"},
    {"multi-prefix",
     "353 Bob = #lobby :@+Alice Bob\n366 Bob #lobby :End of /NAMES list\n"},
    {"userhost-in-names", "353 Bob = #lobby :@Alice!~Alice@test Bob!~Bob@test\n"
                          "366 Bob #lobby :End of /NAMES list\n"},
    {"userhost-in-names multi-prefix",
     "353 Bob = #lobby :@+Alice!~Alice@test Bob!~Bob@test\n"
     "366 Bob #lobby :End of /NAMES list\n"},
    {"no-implicit-names", ""},
    {"draft/no-implicit-names", ""},
  };
  for (auto& x : rows) {
    auto bob = arrive("Bob", x.line);
    CHECK(ask(bob, "JOIN #lobby") == ":Bob!~Bob@test JOIN #lobby\n" + x.answer);
    if (x.answer.empty())
      CHECK_THAT(ask(bob, "NAMES #lobby"), StartsWith("353 Bob = #lobby :@Alice Bob\n"));
    bob.close();
  }
}

TEST_CASE("capabilities that make a variant fit the number that names it") {
  for (auto& x : irc::all_capabilities)
    CHECK(irc::find_capability(x.name) == &x);
  CHECK(irc::cap::variants <= 0xFFFF);
  CHECK(irc::find_capability("Setname") == nullptr);
}
