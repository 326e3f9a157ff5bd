// METADATA (IRCv3 draft/metadata-3): who hears of what is set, and when.
#include "test/net/metadata_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

const std::string later = ":Synchronize later\n";

} // namespace

TEST_CASE_METHOD(metadata_fixture,
                 "a client subscribes to keys, and to no more than may be") {
  config->metadata_subs = 3;
  const std::string subs_begin = "BATCH +h metadata-subs\n";
  const question rows[] = {
    {"METADATA * SUBS", subs_begin + "BATCH -h\n"},
    {"METADATA * SUB avatar website avatar",
     "770 Bob avatar website\n774 Bob *ALL 0 " + later},
    {"METADATA * SUB website", "770 Bob website\n"},
    {"METADATA * UNSUB none", "771 Bob none\n"},
    {"METADATA * SUB foo bar baz",
     "770 Bob foo\nFAIL METADATA LIMIT_REACHED SUB bar 3 :You may subscribe to 3\n"
     "774 Bob *ALL 0 "
       + later},
    {"METADATA * SUBS", subs_begin + "@batch=h 772 Bob avatar foo website\nBATCH -h\n"},
    {"METADATA * UNSUB foo avatar foo", "771 Bob foo avatar\n"},
    {"METADATA * SUBS", subs_begin + "@batch=h 772 Bob website\nBATCH -h\n"},
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    CHECK(ask(bob, x.line) == x.answer);
  }
  auto answer = ask(bob, "METADATA * SUB $x avatar");
  CHECK_THAT(answer, StartsWith("WARN METADATA INVALID_KEY $x :"));
  CHECK_THAT(answer, EndsWith("\n770 Bob avatar\n774 Bob *ALL 0 " + later));
  CHECK_THAT(ask(bob, "METADATA * UNSUB $x"),
             StartsWith("WARN METADATA INVALID_KEY $x :"));
  // Who gives up the capability is subscribed to nothing.
  ask(bob, "CAP REQ -batch");
  ask(bob, "CAP REQ batch");
  CHECK(ask(bob, "METADATA * SUBS") == subs_begin + "BATCH -h\n");
}

TEST_CASE_METHOD(metadata_fixture, "who shares a room hears what somebody sets, once") {
  auto carol = enter("Carol", metadata_3);
  auto dave = enter("Dave", metadata_3);
  ask(carol, "METADATA * SUB status");
  ask(bob, "JOIN #two\r\nJOIN #three");
  ask(carol, "JOIN #two\r\nJOIN #three");
  for (auto x : {&bob, &dave, &alice})
    heard(*x);
  ask(bob, "METADATA * SET status :at work");
  CHECK(heard(carol) == "761 Carol Bob status * :at work\n");
  ask(bob, "METADATA * SET color red"); // to which nobody has subscribed
  ask(bob, "METADATA * SET status :at work");
  CHECK(heard(carol).empty());
  ask(bob, "METADATA * CLEAR");
  CHECK(heard(carol) == "766 Carol Bob status :Key not set\n");
  CHECK(heard(dave).empty());
  CHECK(heard(alice).empty());
  // Nobody hears of its own.
  CHECK(ask(carol, "METADATA * SET status :mine") == "761 Carol Carol status * :mine\n");
  CHECK(heard(carol).empty());
}

TEST_CASE_METHOD(metadata_fixture, "who shares no room hears nothing") {
  auto carol = arrive("Carol", metadata_3);
  ask(carol, "METADATA * SUB status url");
  ask(bob, "METADATA * SET status :at work");
  CHECK(heard(carol).empty());
}

TEST_CASE_METHOD(metadata_fixture, "who monitors somebody hears what it sets") {
  auto carol = arrive("Carol", metadata_3);
  CHECK(ask(carol, "MONITOR + Bob,Dave")
        == "730 Carol :Bob!~Bob@test\n" + in_batch("Bob", {}) + "731 Carol :Dave\n");
  ask(carol, "METADATA * SUB status");
  CHECK(ask(carol, "MONITOR S")
        == "730 Carol :Bob!~Bob@test\n774 Carol Bob 0 " + later + "731 Carol :Dave\n");
  ask(bob, "METADATA * SET status :at work");
  CHECK(heard(carol) == "761 Carol Bob status * :at work\n");
  auto dave = arrive("Dave");
  CHECK(heard(carol) == "730 Carol :Dave!~Dave@test\n774 Carol Dave 0 " + later);
  // Who shares a room with it as well hears it once.
  ask(carol, "JOIN #lobby");
  ask(bob, "METADATA * SET status :away");
  CHECK(heard(carol) == "761 Carol Bob status * :away\n");
  CHECK(ask(carol, "METADATA Bob SYNC")
        == in_batch("Bob", {"761 Carol Bob status * :away"}));
}

TEST_CASE_METHOD(metadata_fixture, "who may not speak in a room does not by metadata") {
  auto carol = enter("Carol", metadata_3);
  ask(carol, "METADATA * SUB status");
  struct row {
    std::string modes;
    bool heard;
  };
  const row rows[] = {
    {"+m", false},        {"-m+b Bob!*@*", false}, {"-b+q Bob!*@* Bob!*@*", false},
    {"-q Bob!*@*", true}, {"+m", false},           {"+v Bob", true}};
  auto count = 0;
  for (auto& x : rows) {
    CAPTURE(x.modes);
    ask(alice, "MODE #lobby " + x.modes);
    heard(carol);
    auto text = "number " + std::to_string(++count);
    CHECK(ask(bob, "METADATA * SET status :" + text).find("761 Bob Bob status")
          != std::string::npos);
    auto line = "761 Carol Bob status * :" + text;
    CHECK(heard(carol) == (x.heard ? line + "\n" : ""));
    // Nor by asking for the room.
    CHECK(
      ask(carol, "METADATA #lobby SYNC")
      == in_batch("#lobby", x.heard ? std::vector{line} : std::vector<std::string>{}));
  }
}

TEST_CASE_METHOD(metadata_fixture, "who comes in is shown what is set, behind all else") {
  ask(alice, "CAP REQ :" + metadata_3);
  ask(alice, "METADATA #lobby SET display-name :The lobby");
  ask(bob, "METADATA * SET display-name :Bob the first\r\nMETADATA * SET color red");
  auto carol = arrive("Carol", metadata_3);
  ask(carol, "METADATA * SUB display-name avatar");
  auto shown = ask(carol, "JOIN #lobby");
  CHECK_THAT(shown,
             EndsWith("366 Carol #lobby :End of /NAMES list\n"
                      + in_batch("#lobby", {"761 Carol #lobby display-name * :The lobby",
                                            "761 Carol Bob display-name * "
                                            ":Bob the first"})));
  // Whoever subscribes to nothing has an empty batch, who does not know of it nothing.
  auto dave = arrive("Dave", metadata_3);
  CHECK_THAT(ask(dave, "JOIN #lobby"), EndsWith(in_batch("#lobby", {})));
  auto erin = arrive("Erin");
  CHECK_THAT(ask(erin, "JOIN #lobby"), EndsWith("End of /NAMES list\n"));
}

TEST_CASE_METHOD(metadata_fixture, "all that one sees is shown at once, each only once") {
  ask(bob, "METADATA * SET status :at work\r\nJOIN #two");
  auto carol = enter("Carol", metadata_3);
  auto dave = arrive("Dave", metadata_3);
  ask(dave, "METADATA * SET status :elsewhere");
  ask(carol, "JOIN #two\r\nMETADATA * SUB status\r\nMONITOR + Dave,Bob,Nobody");
  CHECK(ask(carol, "METADATA *ALL SYNC")
        == in_batch("*ALL", {"761 Carol Bob status * :at work",
                             "761 Carol Dave status * :elsewhere"}));
  CHECK(ask(carol, "METADATA Nobody SYNC")
        == "FAIL METADATA INVALID_TARGET Nobody :There is no such nick or channel\n");
  CHECK(ask(dave, "METADATA *ALL SYNC") == in_batch("*ALL", {}));
}

TEST_CASE_METHOD(metadata_fixture, "of a large room it is shown when one asks for it") {
  fill("#lobby", 210);
  heard(bob);
  ask(bob, "METADATA * SET status :at work");
  auto carol = arrive("Carol", metadata_3);
  ask(carol, "METADATA * SUB status");
  auto shown = ask_long(carol, "JOIN #lobby");
  CHECK_THAT(shown, Contains("774 Carol #lobby 1 " + later));
  CHECK_THAT(shown, !Contains("BATCH"));
  CHECK_THAT(ask_long(carol, "METADATA #lobby SYNC"),
             StartsWith(in_batch("#lobby", {"761 Carol Bob status * :at work"})));
}

TEST_CASE_METHOD(metadata_fixture, "a name that has changed meanwhile is the new one") {
  auto carol = enter("Carol", metadata_3);
  ask(carol, "METADATA * SUB status");
  ask(bob, "JOIN #two");
  ask(carol, "JOIN #two");
  queue(bob, "NICK Robert");
  queue(bob, "METADATA * SET status :renamed");
  run();
  CHECK(heard(carol)
        == ":Bob!~Bob@test NICK Robert\n761 Carol Robert status * :renamed\n");
}

TEST_CASE_METHOD(metadata_fixture, "who logs in shows what the account has set") {
  make_account("Dora");
  auto dora = enter_logged_in("Dora", metadata_3);
  ask(dora, "METADATA * SET status :mine");
  dora.close();
  auto carol = enter("Carol", metadata_3);
  ask(carol, "METADATA * SUB status color");
  ask(bob, "METADATA * SET color red");
  heard(carol);
  ask(bob, "NS IDENTIFY Dora sesame");
  CHECK(heard(carol)
        == "766 Carol Bob color :Key not set\n761 Carol Bob status * :mine\n");
  // On two connections it is the same.
  auto again = enter_logged_in("Dora", metadata_3);
  ask(again, "METADATA * SUB status");
  heard(carol);
  ask(bob, "METADATA * SET status :ours");
  CHECK(heard(again) == "761 Dora Dora status * :ours\n761 Dora Bob status * :ours\n");
  CHECK_THAT(heard(carol), Contains("761 Carol Dora status * :ours\n"));
}

TEST_CASE_METHOD(metadata_fixture, "draft/metadata-2 has its own words for it") {
  ask(alice, "CAP REQ :" + metadata_3);
  auto carol = connect(irc_format);
  ask(carol, "CAP REQ :" + metadata_2);
  CHECK(ask(carol, "METADATA * SET status :early") == "761 * * status * :early\n");
  CHECK_THAT(ask(carol, "NICK Carol\r\nUSER Carol 0 * :C\r\nCAP END"),
             Contains(in_batch("Carol", {"METADATA Carol status * :early"})));
  const question rows[] = {
    {"METADATA * SUB status url", "770 Carol status url\n"},
    {"METADATA * SUBS", "772 Carol status url\n"},
    {"METADATA * SET status :x", "761 Carol Carol status * :x\n"},
    {"METADATA * SET status", "766 Carol Carol status :Key not set\n"},
    {"METADATA * GET status", in_batch("Carol", {"766 Carol Carol status :Key not set"})},
    {"METADATA * SNEEZE",
     "FAIL METADATA SUBCOMMAND_INVALID SNEEZE :There is no such subcommand\n"},
    {"METADATA * SET status :\x02x",
     "FAIL METADATA VALUE_INVALID status :A value is at most 256 bytes without control "
     "characters\n"},
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    CHECK(ask(carol, x.line) == x.answer);
  }
  CHECK_THAT(ask(carol, "METADATA * GET $a"), Contains("FAIL METADATA KEY_INVALID $a :"));
  ask(bob, "METADATA * SET status :at work");
  CHECK_THAT(ask(carol, "JOIN #lobby"),
             EndsWith(in_batch("#lobby", {"METADATA Bob status * :at work"})));
  ask(bob, "METADATA * SET status :away");
  CHECK(heard(carol) == ":Bob!~Bob@test METADATA Bob status * :away\n");
  ask(bob, "METADATA * SET status");
  CHECK(heard(carol) == ":Bob!~Bob@test METADATA Bob status *\n");
  ask(alice, "METADATA #lobby SET url :https://a");
  CHECK(heard(carol) == ":Alice!~Alice@test METADATA #lobby url * :https://a\n");
  config->metadata_subs = 2;
  CHECK(ask(carol, "METADATA * SUB x")
        == "FAIL METADATA TOO_MANY_SUBS x :You may subscribe to 2\n");
  config->metadata_keys = 1;
  ask(carol, "METADATA * SET a 1");
  CHECK(ask(carol, "METADATA * SET b 1")
        == "FAIL METADATA LIMIT_REACHED Carol :There may be 1 keys\n");
  config->flood = {};
  config->metadata = {1, std::chrono::seconds{5}};
  ask(carol, "METADATA * SET a 2");
  CHECK(ask(carol, "METADATA * SET a 3")
        == "FAIL METADATA RATE_LIMITED * a 5 :Too many changes\n");
  CHECK(ask(carol, "METADATA #lobby SYNC") == "774 Carol #lobby 5\n");
}
