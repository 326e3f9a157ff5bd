// METADATA (IRCv3 draft/metadata-3): what is set, by whom, and how it is refused.
#include "net/irc/limits.hpp"
#include "test/net/metadata_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

TEST_CASE_METHOD(metadata_fixture, "METADATA sets, shows and removes what one has set") {
  const question rows[] = {
    {"METADATA * LIST", in_batch("Bob", {})},
    {"METADATA * GET status", in_batch("Bob", {"766 Bob Bob status :Key not set"})},
    {"METADATA * SET status :at work", "761 Bob Bob status * :at work\n"},
    {"METADATA bob SET status :at work", "761 Bob Bob status * :at work\n"},
    {"metadata * set color red", "761 Bob Bob color * :red\n"},
    {"METADATA Bob GET color none status",
     in_batch("Bob", {"761 Bob Bob color * :red", "766 Bob Bob none :Key not set",
                      "761 Bob Bob status * :at work"})},
    {"METADATA * GET Color x",
     in_batch("Bob", {"WARN METADATA INVALID_KEY Color :Invalid key",
                      "766 Bob Bob x :Key not set"})},
    {"METADATA * LIST",
     in_batch("Bob", {"761 Bob Bob color * :red", "761 Bob Bob status * :at work"})},
    {"METADATA * SET color", "766 Bob Bob color :Key not set\n"},
    {"METADATA * SET color :", "766 Bob Bob color :Key not set\n"},
    {"METADATA * SET status :on leave", "761 Bob Bob status * :on leave\n"},
    {"METADATA * CLEAR", in_batch("Bob", {"766 Bob Bob status :Key not set"})},
    {"METADATA * CLEAR", in_batch("Bob", {})},
    {"METADATA * LIST", in_batch("Bob", {})},
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    CHECK(ask(bob, x.line) == x.answer);
  }
  CHECK(heard(alice).empty());
}

TEST_CASE_METHOD(metadata_fixture, "what METADATA does not understand is refused") {
  const std::string parameters = " :Too many or not enough parameters\n";
  const question rows[] = {
    {"METADATA", "FAIL METADATA INVALID_PARAMS * :There is no such subcommand\n"},
    {"METADATA *", "FAIL METADATA INVALID_PARAMS * :There is no such subcommand\n"},
    {"METADATA * SNEEZE",
     "FAIL METADATA INVALID_PARAMS SNEEZE :There is no such subcommand\n"},
    {"METADATA * :: hi!",
     "FAIL METADATA INVALID_PARAMS * :There is no such subcommand\n"},
    {"METADATA * GET", "FAIL METADATA INVALID_PARAMS GET" + parameters},
    {"METADATA * SET", "FAIL METADATA INVALID_PARAMS SET" + parameters},
    {"METADATA * SET a b c", "FAIL METADATA INVALID_PARAMS SET" + parameters},
    {"METADATA * LIST a", "FAIL METADATA INVALID_PARAMS LIST" + parameters},
    {"METADATA * sub", "FAIL METADATA INVALID_PARAMS SUB" + parameters},
    {"METADATA Nobody LIST",
     "FAIL METADATA INVALID_TARGET Nobody :There is no such nick or channel\n"},
    {"METADATA #none GET a",
     "FAIL METADATA INVALID_TARGET #none :There is no such nick or channel\n"},
    {"METADATA $a:b SET url :x",
     "FAIL METADATA INVALID_TARGET $a:b :There is no such nick or channel\n"},
    {"METADATA Alice SUB a", "FAIL METADATA INVALID_TARGET Alice :That is for * only\n"},
    {"METADATA Alice SUBS", "FAIL METADATA INVALID_TARGET Alice :That is for * only\n"},
    {"METADATA Alice SET a :b",
     "FAIL METADATA KEY_NO_PERMISSION Alice a :You may not do that\n"},
    {"METADATA Alice CLEAR",
     "FAIL METADATA KEY_NO_PERMISSION Alice * :You may not do that\n"},
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    CHECK(ask(bob, x.line) == x.answer);
  }
  CHECK_THAT(ask(bob, "METADATA * SET $url$ :x"),
             StartsWith("FAIL METADATA INVALID_KEY $url$ :"));
}

TEST_CASE_METHOD(metadata_fixture, "without the capability METADATA is unknown") {
  CHECK_THAT(ask(alice, "METADATA * LIST"), StartsWith("421 Alice METADATA :"));
  // Neither is it enough alone.
  auto carol = arrive("Carol", "draft/metadata-3");
  CHECK_THAT(ask(carol, "METADATA * LIST"), StartsWith("421 Carol METADATA :"));
  CHECK(ask(carol, "CAP REQ batch") == "CAP Carol ACK :batch\n");
  CHECK(ask(carol, "METADATA * LIST") == in_batch("Carol", {}));
}

TEST_CASE_METHOD(metadata_fixture, "a client has one of the two capabilities") {
  CHECK(ask(bob, "CAP REQ draft/metadata-2") == "CAP Bob NAK :draft/metadata-2\n");
  CHECK(ask(alice, "CAP REQ :draft/metadata-2 draft/metadata-3")
        == "CAP Alice NAK :draft/metadata-2 draft/metadata-3\n");
  CHECK(ask(bob, "CAP REQ :-draft/metadata-3 draft/metadata-2")
        == "CAP Bob ACK :-draft/metadata-3 draft/metadata-2\n");
  config->disabled_capabilities = {"draft/metadata-3"};
  auto carol = connect(irc_format);
  auto offered = ask(carol, "CAP LS 302");
  CHECK_THAT(offered, Contains("draft/metadata-2=before-connect,max-subs=50,max-keys=20,"
                               "max-key-bytes=40,max-value-bytes=256"));
  CHECK_THAT(offered, !Contains("draft/metadata-3"));
}

TEST_CASE_METHOD(metadata_fixture, "a value is text that others can be shown") {
  for (std::string bad : {"a\x1b[2J",
                          "\x02"
                          "bold",
                          "\x03"
                          "4red",
                          "\x01VERSION\x01", "tab\there", "\xe2\x80\xaereversed",
                          "\xc2\x9b", "\xe2\x80\xa8line"}) {
    CAPTURE(bad);
    CHECK_THAT(ask(bob, "METADATA * SET status :" + bad),
               StartsWith("FAIL METADATA INVALID_VALUE status :A value is at most 256"));
  }
  CHECK_THAT(ask(bob, "METADATA * SET status :\xc3"),
             StartsWith("FAIL METADATA INVALID_UTF8 :"));
  CHECK_THAT(ask(bob, "METADATA * SET status :" + std::string(257, 'x')),
             StartsWith("FAIL METADATA INVALID_VALUE status :"));
  CHECK(ask(bob, "METADATA * LIST") == in_batch("Bob", {}));
  const std::string heart = "->\xf0\x9f\x92\x9c<-";
  CHECK(ask(bob, "METADATA * SET status :" + heart)
        == "761 Bob Bob status * :" + heart + "\n");
  CHECK_THAT(ask(bob, "METADATA * SET status :" + std::string(256, 'x')),
             StartsWith("761 Bob Bob status * :xx"));
}

TEST_CASE_METHOD(metadata_fixture, "the longest value fits into every line") {
  config->metadata_value_bytes = irc::max_metadata_value;
  config->server_name = std::string(63, 's');
  const std::string room = "#" + std::string(63, 'r');
  const std::string key(max_metadata_key, 'k');
  const std::string value(irc::max_metadata_value, 'v');
  const std::string nick(32, 'n');
  auto carol = arrive(nick, metadata_3);
  auto dave = arrive("Dave", metadata_2);
  ask(carol, "JOIN " + room);
  ask(dave, "JOIN " + room);
  ask(dave, "METADATA * SUB " + key);
  ask(carol, "METADATA " + room + " SET " + key + " :" + value);
  auto shown = heard(dave);
  CHECK_THAT(shown, Contains(" METADATA " + room + " " + key + " * :" + value + "\n"));
  CHECK(shown.size() <= 511); // the fixture has taken a CR off
  carol.send("METADATA " + room + " GET " + key + "\r\n");
  CHECK_THAT(carol.received(), Contains(key + " * :" + value + "\r\n"));
}

TEST_CASE_METHOD(metadata_fixture, "nobody has more keys than the limit, as it is now") {
  config->metadata_keys = 2;
  ask(bob, "METADATA * SET a 1");
  ask(bob, "METADATA * SET b 2");
  CHECK(ask(bob, "METADATA * SET c 3")
        == "FAIL METADATA LIMIT_REACHED SET Bob 2 :There may be 2 keys\n");
  CHECK(ask(bob, "METADATA * SET b 3") == "761 Bob Bob b * :3\n");
  CHECK(ask(bob, "METADATA * SET a") == "766 Bob Bob a :Key not set\n");
  CHECK(ask(bob, "METADATA * SET c 3") == "761 Bob Bob c * :3\n");
}

TEST_CASE_METHOD(metadata_fixture, "who changes too much at once has to wait") {
  config->flood = {};
  config->metadata = {2, std::chrono::seconds{10}};
  ask(bob, "METADATA * SET a 1");
  ask(bob, "METADATA * CLEAR");
  CHECK(ask(bob, "METADATA * SET url :http://a b")
        == "775 Bob 10 * SET url :http://a b\n");
  CHECK(ask(bob, "METADATA #lobby CLEAR") == "775 Bob 10 #lobby CLEAR\n");
  CHECK(ask(bob, "METADATA #lobby SYNC") == "774 Bob #lobby 10 :Synchronize later\n");
  // Other commands go on.
  CHECK(ask(bob, "METADATA * GET a") == in_batch("Bob", {"766 Bob Bob a :Key not set"}));
  advance(std::chrono::seconds{4});
  CHECK_THAT(ask(bob, "METADATA * SET a 1"), StartsWith("775 Bob 6 * SET a :1"));
  advance(std::chrono::seconds{6});
  CHECK(ask(bob, "METADATA * SET a 1") == "761 Bob Bob a * :1\n");
}

TEST_CASE_METHOD(metadata_fixture, "operators set metadata on their room") {
  auto carol = enter("Carol", metadata_3);
  ask(alice, "CAP REQ :" + metadata_3);
  ask(bob, "METADATA * SUB url");
  heard(bob);
  CHECK(ask(alice, "METADATA #lobby SET url :https://a")
        == "761 Alice #lobby url * :https://a\n");
  CHECK(heard(bob) == "761 Bob #lobby url * :https://a\n");
  CHECK(heard(carol).empty()); // it has not subscribed
  CHECK(ask(bob, "METADATA #lobby SET url :https://b")
        == "FAIL METADATA KEY_NO_PERMISSION #lobby url :You're not a channel operator\n");
  CHECK(ask(bob, "METADATA #lobby CLEAR")
        == "FAIL METADATA KEY_NO_PERMISSION #lobby * :You're not a channel operator\n");
  CHECK(ask(carol, "METADATA #LOBBY LIST")
        == in_batch("#lobby", {"761 Carol #lobby url * :https://a"}));
  CHECK(ask(alice, "METADATA #lobby CLEAR")
        == in_batch("#lobby", {"766 Alice #lobby url :Key not set"}));
  CHECK(heard(bob) == "766 Bob #lobby url :Key not set\n");
}

TEST_CASE_METHOD(metadata_fixture, "what is set in a closed room is for those in it") {
  ask(alice, "CAP REQ :" + metadata_3);
  ask(alice, "METADATA #lobby SET url :https://a");
  auto carol = arrive("Carol", metadata_3);
  ask(carol, "METADATA * SUB url");
  CHECK(ask(carol, "METADATA #lobby GET url")
        == in_batch("#lobby", {"761 Carol #lobby url * :https://a"}));
  for (std::string command : {"GET url", "LIST", "SYNC"}) {
    ask(alice, "MODE #lobby +i");
    CHECK(ask(carol, "METADATA #lobby " + command)
          == "FAIL METADATA KEY_NO_PERMISSION #lobby * :You're not on that channel\n");
    // That there is a secret room is not said.
    ask(alice, "MODE #lobby -i+s");
    CHECK(ask(carol, "METADATA #lobby " + command)
          == "FAIL METADATA INVALID_TARGET #lobby :There is no such nick or channel\n");
    ask(alice, "MODE #lobby -s");
  }
}

TEST_CASE_METHOD(metadata_fixture, "before registration one sets metadata on oneself") {
  auto carol = connect(irc_format);
  ask(carol, "CAP LS 302");
  ask(carol, "CAP REQ :" + metadata_3);
  const question rows[] = {
    {"METADATA * SET display-name :a b c", "761 * * display-name * :a b c\n"},
    {"METADATA * SET x y", "761 * * x * :y\n"},
    {"METADATA * SET x", "766 * * x :Key not set\n"},
    {"METADATA * GET display-name x",
     in_batch("*", {"761 * * display-name * :a b c", "766 * * x :Key not set"})},
    {"METADATA * LIST", in_batch("*", {"761 * * display-name * :a b c"})},
    {"METADATA * SUB display-name", "770 * display-name\n"},
    {"METADATA Carol SET a b",
     "FAIL METADATA INVALID_TARGET Carol :That is for * only\n"},
    {"METADATA #lobby LIST", "FAIL METADATA INVALID_TARGET #lobby :That is for * only\n"},
    {"METADATA * SYNC", in_batch("*", {})},
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    CHECK(ask(carol, x.line) == x.answer);
  }
  config->metadata_keys = 2;
  ask(carol, "METADATA * SET a 1");
  CHECK(ask(carol, "METADATA * SET b 2")
        == "FAIL METADATA LIMIT_REACHED SET * 2 :There may be 2 keys\n");
  auto burst = ask(carol, "NICK Carol\r\nUSER carol 0 * :C\r\nCAP END");
  auto set = burst.find(in_batch(
    "Carol", {"761 Carol Carol a * :1", "761 Carol Carol display-name * :a b c"}));
  CHECK(set != std::string::npos);
  CHECK(set < burst.find("422 Carol"));
  CHECK(ask(bob, "METADATA Carol GET a") == in_batch("Carol", {"761 Bob Carol a * :1"}));
  CHECK(ask(carol, "METADATA * SUBS")
        == "BATCH +h metadata-subs\n@batch=h 772 Carol display-name\nBATCH -h\n");
}

TEST_CASE_METHOD(metadata_fixture,
                 "who does not know the server's password sets nothing before it") {
  config->password = "open";
  auto carol = connect(irc_format);
  CHECK_THAT(ask(carol, "CAP LS 302"), Contains("draft/metadata-3=max-subs=50"));
  ask(carol, "CAP REQ :" + metadata_3);
  CHECK_THAT(ask(carol, "METADATA * SET a b"), StartsWith("451 "));
}

TEST_CASE_METHOD(metadata_fixture, "a burst without anything has an empty batch") {
  auto carol = connect(irc_format);
  auto burst = ask(carol, "CAP REQ :" + metadata_3
                            + "\r\nNICK Carol\r\nUSER carol 0 * :C\r\nCAP END");
  CHECK_THAT(burst, Contains("\n" + in_batch("Carol", {})));
  auto dave = connect(irc_format);
  CHECK_THAT(ask(dave, "NICK Dave\r\nUSER dave 0 * :D"), !Contains("BATCH"));
}

TEST_CASE_METHOD(metadata_fixture, "WHOIS shows what people can read") {
  ask(bob, "METADATA * SET display-name :Bob the first");
  ask(bob, "METADATA * SET avatar :https://a/b.png");
  auto carol = arrive("Carol", metadata_3);
  auto shown = ask(carol, "WHOIS Bob");
  CHECK_THAT(shown, Contains("760 Carol Bob display-name * :Bob the first\n318 Carol"));
  CHECK_THAT(shown, !Contains("avatar"));
  CHECK_THAT(ask(alice, "WHOIS Bob"), !Contains("760"));
}

TEST_CASE_METHOD(metadata_fixture, "what an account has set outlives the server") {
  make_account("Carol");
  auto carol = enter_logged_in("Carol", metadata_3);
  ask(carol, "METADATA * SET status :here to stay");
  ask(bob, "METADATA * SET status :gone tomorrow");
  ask(carol, "JOIN #den\r\nCS REGISTER #den\r\nMETADATA #den SET url :https://den");
  for (auto x : {&carol, &bob, &alice})
    x->close();
  advance(std::chrono::seconds{2});
  restart();
  auto later = arrive("Bob", metadata_3);
  auto carol_again = enter_logged_in("Carol", metadata_3);
  CHECK(ask(later, "METADATA Carol LIST")
        == in_batch("Carol", {"761 Bob Carol status * :here to stay"}));
  CHECK(ask(later, "METADATA * LIST") == in_batch("Bob", {}));
  ask(later, "JOIN #den");
  CHECK(ask(later, "METADATA #den LIST")
        == in_batch("#den", {"761 Bob #den url * :https://den"}));
}

TEST_CASE_METHOD(metadata_fixture,
                 "an operator of the server takes away what somebody has set") {
  config->oper_name = "root";
  config->oper_password = "secret";
  ask(bob, "METADATA * SET status :rude\r\nMETADATA * SUB status");
  ask(alice, "CAP REQ :" + metadata_3);
  ask(alice, "OPER root secret");
  heard(bob);
  CHECK(ask(alice, "METADATA Bob CLEAR")
        == in_batch("Bob", {"766 Alice Bob status :Key not set"}));
  CHECK(heard(bob) == "766 Bob Bob status :Key not set\n");
}

TEST_CASE_METHOD(metadata_fixture, "a labelled answer has its batch within its own") {
  auto carol = arrive("Carol", metadata_3 + " labeled-response");
  CHECK(ask(carol, "@label=7 METADATA * SET a b") == "@label=7 761 Carol Carol a * :b\n");
  CHECK(ask(carol, "@label=8 METADATA * LIST")
        == "@label=8 BATCH +r labeled-response\n@batch=r BATCH +h metadata Carol\n"
           "@batch=h 761 Carol Carol a * :b\n@batch=r BATCH -h\nBATCH -r\n");
}
